/** The words of a pick: what is done, to whom of the list, and which part of it. */
import type { PickAction } from './pick.ts';
import { phrase, type Phrase } from './spoken.ts';

export const actions: readonly (readonly [PickAction, Phrase])[] = [
  [
    'why',
    phrase(`
      # का [?]|# cha ka|why|reason|reasons|how come|kyu|kyo|kis liye|kisliye|wajah|proof|explain|क्यों|किसलिए
      वजह|का बरं|कशासाठी|का घेतलं|kashasathi|का निवडलं|कारण
    `),
  ],
  [
    'remove',
    phrase(`
      remove|drop|delete|take (off|out)|take .. (off|out)|strike|exclude|cut|hata*|nikal*|nikaal*|kaat*
      हटा*|निकाल*|काट*|काढ*|वगळ*|हटव*|kadh*|kaadh*|vagal*|vagla|nako|नको
    `),
  ],
  [
    'pass',
    phrase(`
      pass|reject|rejected|decline|no to|say no|mana kar*|na kar*|nahi chahiye|रिजेक्ट|मना कर*|नाकार*|अस्वीकार
      नहीं चाहिए|pasand nahi|पसंद नहीं|आवडल* नाही
    `),
  ],
  [
    'hold',
    phrase(
      'hold|pin|pencil|first refusal|reserve|standby|backup|rok*|hold pe|होल्ड*|पिन|रोक*|राखून|थांबव*|राखीव|thambv*|rakhun',
    ),
  ],
  [
    'approve',
    phrase(`
      approve|approved|final|finali*|lock|confirm|select|selected|go ahead|pakka|manzoor|अप्रूव|फ़ाइनल|फाइनल
      फायनल|पक्का|पक्की|लॉक|मंज़ूर|मंजूर|नक्की|निश्चित|nakki|pakki
    `),
  ],
  [
    'show',
    phrase(
      'show|open|see|view|photo|photos|profile|details|tape|dikha*|dekh*|dakhav*|दिखा*|देख*|दाखव*|बघ*|पाहू|फोटो|फ़ोटो|kholo|खोल*|bagh*',
    ),
  ],
  [
    'add',
    phrase(`
      add|shortlist|shortlisted|include|put|keep|take|pick|like|want|yes|list|daal*|jod*|rakh*|le lo|lelo
      lijiye|shamil|ghya|ghe|taka|thev*|chahiye|डाल*|जोड़*|रख*|ले लो|ले लीजिए|शामिल|शॉर्टलिस्ट|घ्या|घे|टाका|ठेव*|जोडा|समाविष्ट|चाहिए
      हवा|हवी|हो|han|पसंद|pasand|ऐड|एड
    `),
  ],
];
export const more = phrase(`
  more|next|next page|show more|see more|others|aur|aur (dikhao|dikha do|log|bhejo|options|batao|do|hai)
  (kuch|thode) aur|baaki (dikhao|bhi)|aage|aankhi|ajun|ankhi|और|और (दिखाओ|दिखाइए|लोग|भेजो|बताओ)|आगे|आणखी|अजून|आणखी दाखवा
  अजून दाखवा|पुढे|pudhe|pudhche|पुढचे
`);
export const others = phrase(`
  (who|anyone|anybody|any one) else|aur (kaun|kon|koi)|और (कौन|कोई)|(अजून|आणखी) (कोण|कोणी)|ajun (kon|koni)
  aankhi (kon|koni)|any (more|others)
`);
export const all = phrase(`
  all|everyone|everybody|all of them|sab|sabko|sabhi|saare|sare|pure|poore|सब|सबको|सभी|सारे|सगळे|सगळ्यांना|सर्व|सर्वांना
  sagle|sarv|sagalyanna|sarvanna
`);
export const both = phrase('both|dono|donhi|दोनों|दोन्ही|दोघांना|दोघे|doghanna');
export const last = phrase(
  'last|last one|aakhri|akhri|aakhiri|shevatcha|shevatchi|आख़िरी|आखिरी|अंतिम|शेवटचा|शेवटची|शेवटच्या',
);
export const leading = phrase('first|top|pehle|pahle|पहले|पहिले|पहिल्या|initial');
