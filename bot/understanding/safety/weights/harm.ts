/** Graded words of harm done to a person, and of plain business that only sounds like it. */
import { phrase } from '../../spoken.ts';
import * as about from '../concepts.ts';
import { onPage } from '../harm.ts';
import type { Weight } from './weight.ts';

export const harmWeights: readonly Weight[] = [
  [
    3,
    phrase(
      'porn*|blue film|slept (my|her|with)|sleep with|spank*|bum|buttocks|breasts?|boobs|penis',
      'private parts?|genital*|masturbat*|erection|horny|sexy|seduc*|drugged|spiked|unconscious',
      'passed out|kidnap*|cutting myself|cut myself|self ?harm|overdose|pills|lap|virgin*|condom',
      'orgasm|strip*|naked|nude|(godi|godh) (me|mein|pe)|hot lag*|kapde utar*|nanga*|ashleel',
      'ganda (video|photo|message)|rundi|randi|chinal|gaand|chhaati|badan pe|chipk*|duniya chhod*',
      'zindagi (khatam|se thak)|अश्लील|पॉर्न|गोद में|मांडीवर|छाती|नंगा|नग्न|दुनिया छोड़|जान दे',
      'मर जाऊँ|सेक्स*|नस काट*|गोलियाँ खा*|गोळ्या खा*|मरावं|अंगाशी|अंगलट|लगट|झोपाय*|झोपायला',
    ),
  ],
  [
    2.2,
    phrase(`
  after i (refused|said no|declined|complained|rejected)|because i (refused|said no|declined)
  when i (refused|said no|complained)|if i (tell|refuse|say no|complain|report)
  (ruin|destroy|finish|end) (my|her) (career|life|name|reputation)
  wont (get|give) (me )?(any )?work|never work|no work if|rumou?rs?|men walk in
  walk(s|ed|ing)? in (on|while|when)|barged in|peep*|spying|watching me|follow* (me|her)
  outside my (house|building|room)|someone in my room|flirt*|hitting on|winks?|whistl*
  catcall*|eve ?teas*|cornered|trapped|dragged|shov*|shaking|trembling|sobbing|broke down
  breakdown|depress*|hopeless|worthless|empty inside|cant (go on|take it|cope)
  no place .. (change|changing)|separate (place|room|toilet|washroom)
  no (toilet|washroom|changing room)|given something in|in (my|her) drink
  without (food|water|a break|breaks)|mana kar(ne|ti|a|na) (pe|par|to|ke baad)|naa bol*
  ghus aaya|ghus gaya|ghus*|chilla*|ro rahi|ro raha|roti|tut gayi|toot gayi
  thak gayi hu zindagi|kaam nahi milega|career khatam|badnaam|badnam|afwah|pichha|peecha|taad*
  ghoorta|ghoorte|ghoorna|ghoorti|ghoor (raha|rahe|ke|kar)|seeti|line maar*|aankh maar*|bura laga|gande
  ganda|चीख*|चिल्ला*|रो (रही|रहा|रहे|पड़ी)
  टूट (गई|गयी|गया|चुकी)|अफ़वाह|बदनाम|पीछा|घूरता|सीटी|आँख मार*|मना कर(ने|ती|ने पर)|करियर ख़त्म
  रात बिता*|काम नहीं मिलेगा|घुस (आया|गया)|काँप|रडत|रडते|रडायला|खचल*|बदनाम|अफवा|पाठलाग|डोळा मार*|शिट्टी
  काम देणार नाही|काम मिळणार नाही|नकार दिल*|नाही म्हटल*|नाही म्हणाल*|करिअर संपव*|घुसला|थरथर*
  वाईट नजर*|घाबरल*|घाबरले|अपरात्री
`),
  ],
  [1.3, about.touching],
  [1.3, about.shaken],
  [1.2, about.bodily],
  [1, about.inReturn],
  [1, about.exposed],
  [1.4, about.cruelty],
  [1, about.privately],
  [0.6, about.powerful],
  [0.5, about.telling],
  [0.5, about.lived],
  [0.8, about.young],
  [
    1,
    phrase(
      'wont stop|wouldnt stop|doesnt stop|keeps|kept|again and again|repeatedly|every (day|night)',
      'all the time|constantly|continuously|roz|har roz|baar baar|bar bar|har baar|new number',
      'naye number|बार बार|बार-बार|रोज़|हर रोज़|लगातार|सतत|वारंवार|रोज|दररोज|पुन्हा पुन्हा',
    ),
  ],
  [
    0.9,
    phrase(
      'without (my|me|her|his)|mere bina|maa ke bina|मेरे बिना|माँ के बिना|माझ्याशिवाय|आईशिवाय',
      'dusre shehar|दूसरे शहर|दुसऱ्या गावी|अनोळखी',
    ),
  ],
  [
    0.9,
    phrase(
      'who (do|should|can) (i|we) (call|tell|talk|report|inform|go)|what (do|should|can) (i|we) do',
      'whom to|process for|any help|help me|please help|kisko bolu|kisse|kaha shikayat|kya karu',
      'किसको|किससे|क्या करूँ|कुठे तक्रार|काय करू|कोणाला सांगू|कुणाला सांगू|मदत',
    ),
  ],
];
const depicted = phrase(
  '(a|the) (role|character|scene|film|story|villain|hero|girl) (of|who|where|in which|is|has)',
  'role ,|character ,|scene (me|mein|hai|madhe)|in (this|the) (scene|role|film|script)',
  'plays? (a|the)|playing (a|the)|synopsis|script|sides|monologue|workshop|trigger',
  'सीन (है|में|मध्ये|आहे)|रोल में|भूमिकेत|दृश्य|प्रसंग*',
);
export const harmless: readonly Weight[] = [
  [
    -1.5,
    phrase(
      'heights?|dogs?|cats?|water|kutt*|कुत्र*|कुत्ते|पानी से|पाण्याची|उंचीची|ऊँचाई|lines|exam',
      'can you ask them|please (give|arrange|keep|manage)|manage better|next time|अगली बार',
      'पुढच्या वेळी',
    ),
  ],
  [-1.2, onPage],
  [-1, depicted],
  [
    -1.6,
    phrase(
      'is (there|this|the)|do i|are there|will there|kya .. (hai|karna|dikhana|karni)',
      'क्या .. (है|करना|करनी)|आहे का|असणार का',
    ),
  ],
  [
    -1.4,
    phrase(
      'need|required|looking for|chahiye|casting|budget|usage|per day|rate|shoot at|arranged',
      'provided|must be|letter|चाहिए|हवा|हवी|पाहिजे|female (crew|stylist)|lifeguard|security',
      'reimburse|welcome|carry|report #|nervous|script a day|forgetting lines',
    ),
  ],
  [
    -1.2,
    phrase(
      'my mother will|mother will come|aai|my mom will|can my (mother|mom|father|dad|sister|friend)',
      'आई सोबत|माँ साथ|feeling low|keep trying|thank you|thanks|haha|lol|😂',
    ),
  ],
];
