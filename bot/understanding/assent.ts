/** A typed yes or no to a question that wants one: made of such words and of nothing else, since somebody's consent hangs on it. */
import { phrase, toSpoken } from './spoken.ts';

const yes = phrase(`
  yes|yess|yep|yup|yeah|yea|y|ok|okay|k|sure|of course|definitely|absolutely|agreed?|i agree|i do
  i consent|consent|granted|done|fine|all right|alright|accepted|accept|i accept|approved|allowed
  permission given|you (may|can)|go ahead|haan|ha|haa|han|hn|haanji|ji haan|haan ji|theek|theek hai|thik
  chalega|chalel|chalegi|bilkul|zaroor|jarur|zarur|pakka|manzoor|manjur|manjoor|sehmat|sahmat|sahmati hai
  razi|raazi|kabul|ijazat hai|kar do|kar dijiye|de do|ho|hoy|hoe|nakki|maanya|manya|mla maanya|chalel na
  thumbs up|👍|👌|✅|✔
  हाँ|हां|हा|जी हाँ|ठीक|ठीक है|ठीक आहे|बिल्कुल|बिलकुल|ज़रूर|जरूर|नक्की|सहमत|सहमति है|मंज़ूर|मंजूर|मान्य|राज़ी|राजी|चलेगा|चालेल|हो|होय|हो ना|स्वीकार|कबूल
  अनुमति है|परवानगी आहे
`);
/** A yes of their own, and of no weight behind a no: "nahi ji", "mat rakhiye", "don't keep it". */
const mild = phrase(`
  ji|keep it|keep|rakh lo|rakh lijiye|rakh sakte|rakho|rakhiye|rakh|theva|thevu shakta|जी|रख लीजिए|रख लो
  रख सकते|रखो|रखिए|ठेवा|ठेवू शकता|ठेऊ शकता
`); // prettier-ignore
const fine = phrase(`
  no (problem|issue|issues|objection)
  (koi|kahi|kuch|kaahi) (problem|issue|dikkat|harkat|baat|objection) (nahi|nai)
  (problem|issue|dikkat|harkat|objection) (nahi|nai)|why not|kyu nahi
  (कोई|काही) (समस्या|दिक़्क़त|हरकत|बात|अडचण|प्रॉब्लेम) (नहीं|नाही)|हरकत नाही|क्यों नहीं|का नाही
`);
const no = phrase(`
  no|nope|nah|n|never|not now|not agreed|no thanks?|no thank you
  i (do not|dont|disagree)( agree| want| consent)?|dont|do not|dont keep|do not keep|disagree|decline
  declined|refuse|rejected|nahi|nai|nako|mat|mat rakho|mat rakhiye|nahi chahiye|nahi rakhna|bilkul nahi
  nahi ji|ji nahi|abhi nahi|rehne do|rehne dijiye|naka|naka thevu|theu naka|thevu naka|👎|❌|🚫
  नहीं|नही|ना|जी नहीं|मत|मत रखो|मत रखिए|नहीं चाहिए|रहने दो|रहने दीजिए|अभी नहीं|बिल्कुल नहीं|नाही|नको|नका|ठेवू नका|आत्ता नाही|राहू द्या|असहमत|नामंज़ूर
  नामंजूर
`);
/** Beside them these say neither. */
const filler = phrase(`
  i|we|am|im|please|pls|plz|sir|mam|madam|maam|team|thanks|thank you|shukriya|dhanyavaad|bhai|dear|hai|he
  ahe|aahe|hu|main|mai|mi|mujhe|mala|hum|humko|hame|it|that|this|with|to|na|toh|bhi|pan|aap|tumhi|you|can
  may|my|mera|meri|mere|maza|mazi|majhi|profile|data|details|ye|yeh|ka|ki|ko|se|ok|this is|the|of course
  for|him|her|them|uska|uski|uske|beta|beti|son|daughter|child|kid|ke|liye
  मैं|मी|हम|आम्ही|मुझे|मला|हमें|आम्हाला|है|हैं|आहे|हूँ|हूं|आहोत|कृपया|सर|मैडम|मॅडम|जी|धन्यवाद|शुक्रिया|प्रोफ़ाइल|प्रोफाइल|माझी|माझं|मेरी|मेरा|यह|ये|ते|हे|भी
  पण|तो|तुम्ही|आप|के|लिए|साठी|को|ला|का
`);

const longest = 80;
const emoji = /[\u{1F3FB}-\u{1F3FF}]|\uFE0F/gu;
const otherSigns = /\p{Extended_Pictographic}/gu;
const meant: ReadonlySet<string> = new Set(['👍', '👌', '✅', '✔', '👎', '❌', '🚫']);

/** Null where it is neither, or both, or says anything beside. `names` may stand in it. */
export function readAssent(text: string, names: readonly string[] = []): 'yes' | 'no' | null {
  if (text.length > longest || /[?？]/.test(text)) return null;
  const bare = names
    .flatMap((name) => name.split(/\s+/))
    .filter((name) => name.length > 1)
    .reduce((left, name) => left.replaceAll(name, ' '), text)
    .replace(emoji, '')
    .replace(otherSigns, (sign) => (meant.has(sign) ? ` ${sign} ` : ' '));
  const line = toSpoken(bare).line.replace(/ [.,!](?= )/g, '');
  // "No problem" is a yes, though it begins like a no.
  const left = line.replace(fine.pattern, 'Y').replace(no.pattern, 'N').replace(yes.pattern, 'Y').replace(mild.pattern, 'M').replace(filler.pattern, '~'); // prettier-ignore
  if (!/^[ ~YNM]*$/.test(left)) return null;
  const refuses = left.includes('N');
  const agrees = left.includes('Y') || (left.includes('M') && !refuses);
  return agrees === refuses ? null : agrees ? 'yes' : 'no';
}
