/** Questions about the people on the screen: "2 ki height kitni hai", "who is cheaper", "sirf free wale dikhao", "sort by rate". */
import { toAsciiDigits } from './script.ts';

type Fact = 'rate' | 'age' | 'height' | 'city' | 'languages' | 'dates' | 'union' | 'ads' | 'tattoos' | 'credits'; // prettier-ignore

export type ListQuestion =
  | { ask: 'fact'; who: string; of: Fact }
  | { ask: 'sort'; by: 'rate' | 'age' | 'height'; descending: boolean }
  /** Which of these is the better one. */
  | { ask: 'better'; who: string[] }
  | { ask: 'free' }
  /** Everybody again, after a look at some: "clear filter". */
  | { ask: 'everybody' }
  /** Of somebody who is not named: "uski height kitni hai". */
  | { ask: 'whose'; of: Fact | null };

const facts: readonly (readonly [Fact, string])[] = [
  ['height', 'height|hight|ht|kad|lambai|unchi|कद|क़द|हाइट|ऊँचाई|ऊंचाई|लंबाई|उंची'],
  ['age', 'playing age|age|umar|umr|vay|उम्र|वय|एज'],
  ['rate', 'rate|rates|fees?|charges?|price|budget|paise|रेट|फ़ीस|फीस|फी|मानधन|भाव'],
  ['city', 'city|location|shahar|शहर|लोकेशन'],
  ['languages', 'languages?|bhasha|भाषा|भाषाएँ|भाषाएं'],
  ['union', 'union(?: (?:card|status|membership))?|cintaa(?: card)?|यूनियन|युनियन'],
  ['ads', '(?:running |current |previous )?(?:ads|ad films?|commercials|conflicts?)|विज्ञापन|जाहिराती'],
  ['tattoos', 'tattoos?|टैटू|टॅटू'],
  ['credits', 'credits?|experience|past work|work|films|shows|अनुभव|काम'],
  ['dates', 'dates?|availability|तारीख़|तारीख|तारीखें|तारखा|उपलब्धता'],
];
const factIn = (text: string): Fact | null =>
  facts.find(([, words]) =>
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${words})(?![\\p{L}\\p{M}])`, 'iu').test(text),
  )?.[0] ?? null;
const anyFact = facts.map(([, words]) => words).join('|');
const who = String.raw`(?<who>\d{1,2}|(?!\d)[\p{L}\p{M}'’.]{2,24}(?: [\p{L}\p{M}'’.]{2,24}){0,2}?)(?: (?:no|number|नंबर|wala|wali|वाला|वाली))?`;
const of = String.raw`(?: ?(?:ki|ka|ke|kee|chi|cha|che|की|का|के|ची|चा|चे|चं)|['’]s)`;
const is = String.raw`(?: (?:kya|kitni|kitna|kitne|kaunsi|kay|kiti|kon?ti|क्या|कितनी|कितना|कितने|कौन सी|कौनसी|काय|किती|कोणती))?(?: (?:hai|he|hain|aahe|ahe|है|हैं|आहे|आहेत))?(?: (?:batao|bata do|sanga|बताओ|सांगा))?`;
const whole = (pattern: string): RegExp =>
  new RegExp(String.raw`^(?:(?:and|aur|ok|so|और|आणि) )?${pattern}$`, 'iu');

const asked: readonly RegExp[] = [
  whole(String.raw`${who}${of} (?<fact>${anyFact})${is}`),
  whole(
    String.raw`(?:(?:what(?:'s| is| are|s)|tell me|whats) )?(?:the )?(?<fact>${anyFact}) of (?:no\.? |number )?${who}`,
  ),
  whole(
    String.raw`(?:what(?:'s| is| are|s)|tell me|whats) (?:no\.? |number )?${who}['’]s (?<fact>${anyFact})`,
  ),
];
/** Said without the name of the fact. */
const saidSo: readonly (readonly [Fact, RegExp])[] = [
  ['height', whole(String.raw`how tall is (?:no\.? |number )?${who}`)],
  ['age', whole(String.raw`how old is (?:no\.? |number )?${who}`)],
  [
    'age',
    whole(
      String.raw`${who} (?:kitne|कितने|किती) (?:saal|sal|varsh\w*|साल|वर्षां\S*|वर्षा\S*) (?:ka|ki|ke|का|की)? ?(?:hai|है|aahe|आहे)?`,
    ),
  ],
  ['rate', whole(String.raw`(?:what|how much) does ${who} (?:charge|cost|take|ask)(?: for)?`)],
  [
    'rate',
    whole(
      String.raw`${who} (?:kitna|kitne|kiti|कितना|कितने|किती) (?:leta|leti|lete|lega|legi|charge karta|charge karti|mangta|mangti|gheto|ghete|लेता|लेती|लेगा|लेगी|घेतो|घेते)(?: (?:hai|hain|है|हैं|aahe|आहे))?`,
    ),
  ],
  ['city', whole(String.raw`where (?:is|does) ${who}(?: (?:from|based|live|stay|located))?`)],
  [
    'city',
    whole(
      String.raw`${who} (?:kahan|kaha|kidhar|kuthe|कहाँ|कहां|कुठे) (?:ka|ki|se|rehta|rehti|rahta|rahti|rahto|rahate|rahte|रहता|रहती|से|का|की|राहतो|राहते|राहतात)(?: (?:hai|hain|है|हैं|aahe|आहे))?`,
    ),
  ],
  [
    'languages',
    whole(
      String.raw`(?:which|what|kaunsi|konti|कौन सी|कौनसी|कोणती) (?:languages?|bhasha|भाषा|भाषाएँ) (?:does )?${who} (?:speak|know|bolti|bolta|bolte|बोलती|बोलता|बोलते)(?: (?:hai|है|aahe|आहे))?`,
    ),
  ],
  [
    'languages',
    whole(
      String.raw`${who} (?:kaunsi|konti|kaun kaunsi|कौन सी|कौनसी|कोणती) (?:language|bhasha|भाषा) (?:bolta|bolti|bolte|जानता|जानती|बोलता|बोलती|बोलते)(?: (?:hai|hain|है|aahe|आहे))?`,
    ),
  ],
  [
    'union',
    whole(String.raw`is ${who} (?:an? |in (?:the |an? )?)?(?:union|cintaa)(?: member| card holder| card)?`),
  ],
  [
    'union',
    whole(
      String.raw`(?:does )?${who} (?:have|has|ke paas|kade|कडे|के पास) (?:an? )?(?:union|cintaa|यूनियन|युनियन)(?: card| कार्ड)?(?: (?:hai|aahe|है|आहे))?(?: (?:kya|ka|क्या|का))?`,
    ),
  ],
  [
    'ads',
    whole(
      String.raw`(?:what|which|kaunse|kaun se|konte|konatya|कौन से|कौनसे|कोणत्या) (?:all )?(?:ads|ad films?|commercials|विज्ञापन|जाहिराती) (?:has|have|did|does|ne|ने)? ?${who} ?(?:ne |ने )?(?:done|do|did|doing|kiye|kari|kelya|shot|किए|केल्या)?(?: (?:hai|hain|aahet|हैं|आहेत))?`,
    ),
  ],
  [
    'ads',
    whole(
      String.raw`${who} (?:ne|ने|has|have) (?:kaunse|kaun se|kaun kaun se|kya|any|done any|konte|कौन से|कौन-से|क्या) (?:ads?|ad films?|commercials|विज्ञापन)(?: (?:kiye|kiya|kari|done|किए|किया))?(?: (?:hai|hain|हैं|है))?`,
    ),
  ],
  [
    'ads',
    whole(
      String.raw`has ${who} (?:done|been in|shot|got) (?:any )?(?:ads?|ad films?|commercials|running ads?)`,
    ),
  ],
  ['ads', whole(String.raw`${who}ने (?:कोणत्या|कुठल्या) जाहिराती केल्या(?: आहेत)?`)],
  ['tattoos', whole(String.raw`(?:how many|any) tattoos? (?:does|has|on) ${who}(?: have| got)?`)],
  ['tattoos', whole(String.raw`(?:does|has) ${who} (?:have|got) (?:any |an? )?tattoos?`)],
  [
    'tattoos',
    whole(
      String.raw`${who} (?:ke|ki|ko|के|की|को|ला)? ?(?:kitne |koi |कोई |कितने |काही )?(?:tattoos?|टैटू|टॅटू) (?:hai|hain|he|aahe|है|हैं|आहे)(?: (?:kya|ka|क्या|का))?`,
    ),
  ],
  [
    'credits',
    whole(String.raw`(?:what|which) (?:all )?(?:work|films?|shows?|projects|things) has ${who} done`),
  ],
  [
    'credits',
    whole(
      String.raw`${who} (?:ne|ने) (?:kya kya|kya|kaunsa|क्या क्या|क्या) (?:kaam )?(?:kiya|kia|kar rakha|किया)(?: (?:hai|hua|है))?`,
    ),
  ],
  ['dates', whole(String.raw`is ${who} (?:free|available|avl)(?: (?:on|for) .{1,30})?`)],
  [
    'dates',
    whole(
      String.raw`(?:kya |क्या )?${who} (?:free|available|avl|khali|फ्री|खाली|मोकळा|मोकळी) (?:hai|he|aahe|ahe|है|आहे)(?: (?:kya|ka|क्या|का))?`,
    ),
  ],
];

const unnamed = whole(
  String.raw`(?:uski|uska|iski|iska|unki|unka|her|his|their|tichi|ticha|tyachi|tyacha|उसकी|उसका|इसकी|इसका|तिची|तिचा|तिचं|तिचे|त्याची|त्याचा|त्याचं|त्याचे) (?:height|hight|playing age|age|umar|umr|rate|city|languages?|कद|क़द|उम्र|उंची|वय|रेट)(?: (?:kya|kitni|kitna|kay|kiti|क्या|कितनी|काय|किती))?(?: (?:hai|he|aahe|है|आहे))?`,
);

/** Who no list has, though the words stand where a name could. */
const nobody =
  /^(?:the|role|roles|is|ye|yeh|iska|uska|budget|shoot|project|client|director|it|this|that|my|your|our|he|she|they|there|anyone|anybody|who|kya|kaun|kon|koi|sab|all|everyone|mera|aapka|his|her|their|film|ad|tvc|brief|list|shortlist|shoot|hamara|hamari|office|रोल|शूट|ये|यह|कौन|कोण|कोई|सब)$/iu;

const cheap = String.raw`(?:cheap(?:er|est)?|sast[aie]|sabse sast[aie]|svast[aie]?|kam rate|kam paise|less expensive|affordable|low(?:est)? rate|सस्त[ाीे]|स्वस्त|कम रेट)`;
const most = String.raw`(?:sabse|sab se|sarvat|सबसे|सर्वात)`;
const isWho = String.raw`(?: (?:kaun|kon|कौन|कोण))?(?: (?:hai|aahe|है|आहे))?`;
const sorts: readonly (readonly ['rate' | 'age' | 'height', boolean, RegExp])[] = [
  ['height', true, whole(String.raw`${most} (?:tall|lamb[aie]|unch[aie]?|लंब[ाीे]|उंच)${isWho}`)],
  ['age', false, whole(String.raw`${most} (?:young|chhot[aie]|lahan|jawan|छोट[ाीे]|लहान)${isWho}`)],
  [
    'rate',
    false,
    whole(
      String.raw`(?:who(?:'s| is| are|s)?|which one(?: is)?|kaun|kon|कौन|कोण)(?: (?:hai|sabse|sab se|the|jyada|zyada|सबसे|सर्वात|sarvat))* ${cheap}(?: (?:one|hai|aahe|है|आहे|padega|padegi))*`,
    ),
  ],
  [
    'rate',
    false,
    whole(
      String.raw`(?:(?:sabse|sab se|sarvat|सबसे|सर्वात) )?(?:sast[aie]|svast\w*|सस्त[ाीे]|स्वस्त) (?:kaun|kon|कौन|कोण)(?: (?:hai|aahe|है|आहे))?`,
    ),
  ],
  [
    'rate',
    true,
    whole(
      String.raw`(?:who(?:'s| is| are|s)?|which one(?: is)?|kaun|कौन|कोण)(?: (?:hai|sabse|the|सबसे|सर्वात))* (?:expensive|costl(?:y|ier|iest)|most expensive|meheng[aie]|mehng[aie]|mahag|महंग[ाीे]|महाग)(?: (?:one|hai|है|आहे))*`,
    ),
  ],
  [
    'height',
    true,
    whole(
      String.raw`(?:who(?:'s| is| are|s)?|which one(?: is)?|kaun|कौन|कोण)(?: (?:hai|sabse|the|सबसे|सर्वात))* (?:tall(?:er|est)?|lamb[aie]|unch[aie]?|लंब[ाीे]|उंच)(?: (?:one|hai|है|आहे))*`,
    ),
  ],
  [
    'age',
    false,
    whole(
      String.raw`(?:who(?:'s| is| are|s)?|which one(?: is)?|kaun|कौन|कोण)(?: (?:hai|sabse|the|सबसे|सर्वात))* (?:young(?:er|est)?|chhot[aie]|lahan|छोट[ाीे]|लहान)(?: (?:one|hai|है|आहे))*`,
    ),
  ],
];
const sortWords = /(?:^| )(?:sort|arrange|order|sorted|lagao|laga do|lava|क्रम|लगाओ|लावा|सॉर्ट)(?= |$)/iu;
const sortBy = whole(
  String.raw`(?:please )?(?:sort|arrange|order|list|सॉर्ट)(?: (?:them|it|this|the list|list|inko|karo))?(?: by| on)? (?:the )?(?<fact>${anyFact})(?: (?:wise|se|ke hisaab se|ke hisab se|karo|kar do|kara|asc|desc|ascending|descending|low to high|high to low))*`,
);
const sortAfter = whole(
  String.raw`(?<fact>${anyFact})(?:[- ]wise| ke hisaab se| ke hisab se| se| pramane| nusar|नुसार| के हिसाब से| से)? (?:sort|arrange|order|lagao|laga do|lava|dikhao|सॉर्ट|लगाओ|लावा|दाखवा|दिखाओ)(?: (?:karo|kar do|kara|करो|कर दो|करा))?`,
);
const downwards = /\b(?:desc|descending|high to low|zyada se kam|highest)\b/iu;

const free = String.raw`(?:free|available|avl|khali|फ्री|खाली|ख़ाली|मोकळे|मोकळी|उपलब्ध)`;
const onlyFree: readonly RegExp[] = [
  whole(
    String.raw`(?:show|show me|see|give me|list)?(?: me)? ?(?:only|just) (?:the )?(?:those|people|ones|folks|candidates|artists)(?: who(?: are| have| has)?| with| whose)? (?:(?:their |the )?dates? (?:are )?${free}|${free}(?: (?:on|for) (?:the |our |those |shoot )*dates?)?|confirmed dates?)`,
  ),
  whole(
    String.raw`(?:(?:sirf|bas|only|fakt|सिर्फ़?|फक्त) )?(?:jinki|jinke|jinka|जिनकी|जिनके|ज्यांच्या) (?:dates?|tareekh|तारीख़?ें?|डेट|तारखा) ${free} (?:hai|hain|हैं|है|आहेत)(?: (?:sirf|bas|only|unhe|wahi|unko|सिर्फ़?|वही|फक्त|ते|त्यांनाच))*(?: (?:dikhao|batao|दिखाओ|दाखवा))?`,
  ),
  whole(
    String.raw`(?:sirf|bas|fakt|only|just|सिर्फ़|सिर्फ|बस|फक्त)(?: (?:show|show me|the|those|see))* ?${free}(?: (?:wale|wali|vale|log|people|ones|hain|asnare|asleley?|वाले|वाली|लोग|असलेले|असणारे))*(?: (?:dikhao|dikha do|batao|dakhva|dakhav|दिखाओ|बताओ|दाखवा))?`,
  ),
  whole(
    String.raw`(?:show|show me|see)(?: me)? (?:only |just )?(?:the |those |who are |people )*${free}(?: (?:ones|people|only|ones only|folks))*`,
  ),
  whole(
    String.raw`(?:jo|जो|जे) ${free} (?:hai|hain|हैं|है|आहेत)(?: (?:wo|woh|unhe|unko|वो|उन्हें|ते))?(?: hi)? (?:dikhao|batao|दिखाओ|बताओ|दाखवा)`,
  ),
  whole(
    String.raw`${free} (?:wale|wali|वाले|वाली|असलेले|लोग)(?: hi| log)? (?:dikhao|batao|dakhva|दिखाओ|बताओ|दाखवा)`,
  ),
];

const everybodyAgain: readonly RegExp[] = [
  whole(String.raw`(?:never ?mind[\s,]+)?(?:clear|remove|reset|drop|undo|take off) (?:the |this |that |all |my )*filters?`),
  whole(String.raw`(?:show|see|list)(?: me)? (?:everyone|everybody|all(?: of them| people)?|the full list|full list|the whole list)(?: again| back)?`),
  whole(String.raw`(?:back to )?(?:the )?(?:full|whole|poori|puri|entire) list(?: again| dikhao| wapas dikhao)?`),
  whole(String.raw`(?:(?:rehne do|chhodo|theek hai)[\s,]+)?(?:filter hata(?:o| do)|(?:sab|sabko|sabhi|saare|sagle) (?:ko )?(?:wapas|vapas|phir se|fir se|parat|punha) (?:dikhao|dikha do|dakhva|dakhav))`),
  whole(String.raw`(?:(?:रहने दो|छोड़ो|राहू द्या|राहू दे)[\s,]+)?(?:फ़?िल्टर (?:हटाओ|हटा दो|काढा|काढून टाका)|(?:सब|सबको|सभी|सारे|सगळे|सगळ्यांना|सर्व) (?:को )?(?:वापस|फिर से|परत|पुन्हा) (?:दिखाओ|दिखा दो|दाखवा|दाखव))`),
]; // prettier-ignore

const between =
  /^(.{1,30}?)\s*(?:,|\baur\b|\band\b|\bor\b|\bya\b|\bvs\.?|\bversus\b|और|या|आणि|किंवा|कि)\s*(.{1,30}?)$/iu;
const better: readonly RegExp[] = [
  whole(
    String.raw`(?<pair>.{3,60}?) (?:me|mein|madhe|madhye|में|मध्ये|मधे)(?: (?:se|से))? (?:kaun|kon|konta|konti|कौन|कोण)(?: (?:sa|si|zyada|jyada|सा|सी))? (?:better|best|behtar|accha|acchi|achha|sahi|changla|changli|chan|बेहतर|अच्छा|अच्छी|चांगला|चांगली|चांगलं)(?: (?:hai|rahega|rahegi|aahe|है|रहेगा|रहेगी|आहे))?`,
  ),
  whole(
    String.raw`(?:who(?:'s| is|s)?|which(?: one)?(?: is)?) (?:the )?(?:better|best)(?: one| fit| choice)?[,:]? (?:between |among |of |from )?(?<pair>.{3,60}?)`,
  ),
  whole(String.raw`compare (?<pair>.{3,60}?)`),
  whole(String.raw`(?<pair>\d{1,2} (?:vs\.?|versus|or|ya|या|किंवा) \d{1,2})`),
];

const longest = 90;

/** null when it is none of these. */
export function readListQuestion(source: string): ListQuestion | null {
  if (source.length > longest) return null;
  const text = placed(toAsciiDigits(source))
    .replace(/[?!.।？]+\s*$/u, '')
    .replace(/\s+(?:again|once more|phir se|fir se|पुन्हा|फिर से)$/iu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') return null;
  if (onlyFree.some((form) => form.test(text))) return { ask: 'free' };
  if (everybodyAgain.some((form) => form.test(text))) return { ask: 'everybody' };
  for (const [by, descending, form] of sorts) if (form.test(text)) return { ask: 'sort', by, descending };
  const wanted = factOf(
    (sortBy.exec(text) ?? (sortWords.test(text) ? sortAfter.exec(text) : null))?.groups?.['fact'],
  );
  if (wanted === 'rate' || wanted === 'age' || wanted === 'height')
    return { ask: 'sort', by: wanted, descending: downwards.test(text) };
  for (const form of better) {
    const pair = between.exec(form.exec(text)?.groups?.['pair']?.trim() ?? '');
    if (pair?.[1] && pair[2]) return { ask: 'better', who: [pair[1].trim(), pair[2].trim()] };
  }
  if (unnamed.test(text)) return { ask: 'whose', of: factIn(text) };
  for (const form of asked) {
    const { who: person, fact } = form.exec(text)?.groups ?? {};
    const of = factOf(fact);
    if (person && of && !nobody.test(person)) return { ask: 'fact', who: person, of };
  }
  for (const [of, form] of saidSo) {
    const person = form.exec(text)?.groups?.['who'];
    if (person && !nobody.test(person)) return { ask: 'fact', who: person, of };
  }
  return null;
}

const wordEnd = String.raw`(?: one| wal[aie]| वाल[ाीे])?(?=\s|'s|च|$)`;
/** "Dusre ki height", "पहिलीचं वय": places said in words. */
const inWords: readonly (readonly [string, RegExp])[] = (
  [
    ['1', String.raw`(?:first|1st|peh?l[aie]|pahl[aie]|pahil[aiy]\w*|पहल[ाीे]|पहिल[ाीे]|पहिल्या)`],
    ['2', String.raw`(?:second|2nd|d(?:oo|u)sr[aie]|दूसर[ाीे]|दुसर[ाीे]|दुसऱ्या)`],
    ['3', String.raw`(?:third|3rd|t(?:ee|i)sr[aie]|तीसर[ाीे]|तिसर[ाीे]|तिसऱ्या)`],
    ['4', String.raw`(?:fourth|4th|chauth[aie]|चौथ[ाीे]|चौथ्या)`],
    ['5', String.raw`(?:fifth|5th|pa+nchv[aie]|पाँचव[ाीे]\S*|पाचव[ाीे]|पाचव्या)`],
  ] as const
).map(([number, words]) => [number, new RegExp(`^\\s*${words}${wordEnd}`, 'iu')]);
const placed = (text: string): string => {
  for (const [number, words] of inWords) if (words.test(text)) return text.replace(words, number);
  return text;
};

const factOf = (word: string | undefined): Fact | null =>
  word === undefined
    ? null
    : (facts.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0] ?? null);
