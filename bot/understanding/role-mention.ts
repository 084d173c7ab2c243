/**
 * "Pita ki list", "back to Mother", "close Bindaas", "Boy ke liye 1,3 shortlist karo": that a line is about a role which it
 * calls by a word. Whether there is such a role, the house has to say: `words` may as well be a person's name.
 */
import { isQuestion } from './manner.ts';

export type RoleMention = {
  words: string;
  /** `rest`: what is wanted stands in the remaining words. */
  wish: 'people' | 'shortlist' | 'close' | 'reopen' | 'rest';
  rest: string;
};

/** One to four words, of which none is a number by itself. */
const role = String.raw`(?<words>(?:role\s+\d{1,2})|(?!\d)[\p{L}\p{M}'’-]{2,24}(?:\s+[\p{L}\p{M}'’-]{2,24}){0,3}?)`;
const of = String.raw`(?:ki|ka|ke|wali|wala|wale|chi|cha|che|chya|'s|’s|की|का|के|वाली|वाला|वाले)`;
const ofMarathi = String.raw`(?:ची|चा|चे|च्या)`;
const list = String.raw`(?:list|profiles?|people|options?|log|logon|folks|bande|candidates?|लिस्ट|सूची|यादी|लोग|लोक|माणसं|माणसे)`;
const short = String.raw`(?:short ?list(?:ed)?(?: people)?|शॉर्टलिस्ट|शार्टलिस्ट)`;
const show = String.raw`(?:dikhao|dikha do|dikhaiye|batao|bata do|bhejo|kholo|dakhva|dakhav|dakhava|sanga|dikhana|दिखाओ|दिखाइए|दिखा दो|बताओ|दाखवा|दाखव|सांगा|खोलो)`;
const go = String.raw`(?:chalo|chalte hain|chale|aao|aate hain|aa jao|jao|jaao|le chalo|jate hain|ja|ya|yeu|jaau|चलो|आओ|जाओ|चलते हैं|या|येऊ|जाऊ|चला)`;
const again = String.raw`(?:wapas|vapas|wapis|phir se|parat|punha|वापस|फिर से|परत|पुन्हा)`;
const at = String.raw`(?:pe|par|ko|var|madhe|पे|पर|को|वर)`;
const whole = String.raw`kaun kaun|kon kon|kaun|kon|कौन कौन|कोण कोण|कौन|कोण|who|who all`;
const is = String.raw`(?:hai|hain|he|aahe|aahet|ahe|ahet|है|हैं|आहे|आहेत|is|are)`;
const forRole = String.raw`(?:ke liye|ke liye hi|mein|me|madhe|sathi|saathi|के लिए|में|साठी|मध्ये)`;
const done = String.raw`(?:karo|kar do|kar dijiye|kijiye|kara|karun taka|करो|कर दो|कर दीजिए|कीजिए|करा|करून टाका)`;
const opening = String.raw`(?:(?:ok|okay|please|pls|now|ab|abhi|aur|and|so|toh|to|haan|chalo|अब|आता|और|आणि)[\s,]+){0,2}`;

/** "Where are we on Chaayro mother", "Mother ka kya hua": how far a role is. */
const standing: readonly string[] = [
  String.raw`(?:where|how far) are we (?:on|with|for) (?:the )?${role}(?: role)?`,
  String.raw`(?:what(?:'s|’s| is|s) the )?(?:status|update|progress)(?: of| on| for| with) (?:the )?${role}(?: role)?`,
  String.raw`(?:what(?:'s|’s| is|s) (?:happening|up|the latest) (?:with|on)|how(?:'s|’s| is|s)) (?:the )?${role}(?: role)?(?: (?:going|looking|coming along))?`,
  String.raw`${role}(?: role)? ${of} (?:kya (?:hua|chal raha hai|status hai|status)|status(?: kya hai)?|update(?: do)?|क्या हुआ|काय झालं|काय झाले|स्टेटस)`,
  String.raw`${role}(?: role)? (?:kahan tak|kaha tak|kuthparyant|कहाँ तक|कुठपर्यंत) (?:pahuncha|pahunche|pohocha|aaya|aala|पहुँचा|आलं|आलो)(?: ${is})?`,
  String.raw`${role}(?:चं|चे|ची|चा) (?:काय झालं|काय झाले|स्टेटस)`,
];

/** Said before what is wanted, to one or to all who read along. */
const greeting =
  /^\s*(?:(?:hey|hi|hii+|hello|yo|good (?:morning|afternoon|evening)|gm|morning|namaste|namaskar|नमस्ते|नमस्कार)(?:[\s,]+(?:team|all|guys|folks|everyone|there|ji|जी))?(?![\p{L}\p{M}])[\s,!.:–-]*|[\p{Extended_Pictographic}\u{fe0f}]+\s*)+(?=\S)/iu;

const form = (pattern: string): RegExp => new RegExp(String.raw`^\s*${opening}${pattern}[\s.!?।]*$`, 'iu');

const forms: readonly (readonly [RoleMention['wish'], RegExp])[] = (
  [
    ['reopen', String.raw`(?:reopen|re-open|open) (?:the )?${role}(?: role)?(?: again)?`],
    ['close', String.raw`(?:close|close down|end|archive) (?:the |project )?${role}(?: role| project)?`],
    ['shortlist', String.raw`${role}${ofMarathi} ${short}(?: ${show})?`],
    ['people', String.raw`${role}${ofMarathi} (?:${list}|भूमिका|रोल)(?: ${show})?`],
    [
      'shortlist',
      String.raw`(?:show |see |open )?(?:me )?(?:the )?(?:${short}|list of ${short})(?: of| for) (?:the )?${role}(?: role)?(?: ${show})?`,
    ],
    ['people', String.raw`(?<words>(?:role|रोल|भूमिका)\s?(?:no\.? ?|number )?\d{1,2})`],
    ['shortlist', String.raw`(?:list of )?${short}(?: people)? for (?:the )?${role}(?: role)?`],
    ['shortlist', String.raw`(?:show |see |open )?(?:me )?(?:the )?${role}(?: ${of})? ${short}(?: ${show})?`],
    [
      'shortlist',
      String.raw`(?:${whole}) ${short}(?: (?:hua|hue|hui|ho gaya|झाले|हुए|हुआ))?(?: ${is})? ${role}(?: role)?\s?${forRole}`,
    ],
    [
      'shortlist',
      String.raw`${role}(?: role)?\s?${forRole} (?:${whole}) ${short}(?: (?:hua|hue|hui|ho gaya|झाले|हुए|हुआ))?(?: ${is})?`,
    ],
    [
      'shortlist',
      String.raw`(?:who|who all|whos|who's|who is|who are)(?: is| are| all is| all are| have we| did we)? ?(?:on |in )?(?:the )?${short} (?:for|of) (?:the )?${role}(?: role)?`,
    ],
    ['shortlist', String.raw`${role}(?: role)?\s?${forRole} (?:${whole}) ${is}`],
    ['shortlist', String.raw`(?:${whole}) ${is} ${role}(?: role)?\s?${forRole}`],
    ['shortlist', String.raw`who (?:is|are|all is|all are) (?:there )?for (?:the )?${role}(?: role)?`],
    [
      'people',
      String.raw`(?:show |see |open )(?:me )?(?:the )?${list} (?:of|for) (?:the )?${role}(?: role)?`,
    ],
    ['people', String.raw`${list} (?:of|for) (?:the )?${role}(?: role)?`],
    ['people', String.raw`(?:the )?${role} ${of} (?:${list}|role)(?: ${show})?`],
    ['people', String.raw`(?:show |see |open )?(?:me )?(?:the )?${role} ${list}(?: ${show})?`],
    [
      'people',
      String.raw`(?:go )?(?:back|switch|move|return|go|jump|take me(?: back)?|let'?s go(?: back)?) to (?:the )?${role}(?: role| list)?`,
    ],
    ['people', String.raw`${role}(?: role)? ${at} ${again}(?: ${go})?`],
    ['people', String.raw`${again} ${role}(?: role)?(?: ${at})?(?: ${go})?`],
    ['people', String.raw`${role}(?: role)? ${at} ${go}`],
    ['people', String.raw`${role}(?:कडे|वर) (?:${again} )?${go}`],
    ['people', String.raw`(?:show|see|open)(?: me)? (?:the )?${role}(?: role)?`],
    ['people', String.raw`${role}(?: wal[aie]| वाल[ाीे])(?: ${show})?`],
    ['people', String.raw`${role}(?: role| wala role| wali role)?(?: ko)? ${show}`],
    [
      'people',
      String.raw`(?:next|agl[aie]|pudhch[aie]|अगल[ाीे]|पुढच[ाीे]|पुढच्या) (?:role|रोल|भूमिक\S*)(?: ${of})?(?: ${list})?(?: ${show})?`,
    ],
    ...standing.map((words) => ['shortlist', words] as const),
    [
      'reopen',
      String.raw`${role}(?: role| ka role)?(?: ko)? ${again} (?:open|chalu|shuru|kholo|khol do|suru) ?(?:${done})?`,
    ],
    [
      'close',
      String.raw`${role}(?: role| ka role| project)?(?: ko)? (?:band|close|बंद|क्लोज़|क्लोज) ${done}`,
    ],
    [
      'close',
      String.raw`${role}(?: role| ka role| project)? (?:is )?(?:cast|closed|filled|fully cast|cast ho gaya|cast ho gayi|cast jhala|cast zala|कास्ट हो गया|कास्ट हो गई|कास्ट झाला|कास्ट झाली)`,
    ],
    [
      'rest',
      String.raw`(?<rest>.{2,120}?) (?:for|on|in|from|to) (?:the )?${role}(?: role| list| shortlist)?`,
    ],
    [
      'rest',
      String.raw`(?<rest>.{2,60}? (?:ko|को)) ${role} (?:${of} (?:list|shortlist|लिस्ट|शॉर्टलिस्ट) )?(?:se|mein|me|ke liye|से|में|के लिए) (?<deed>.{2,60}?)`,
    ],
    ['rest', String.raw`(?:for|in|on) (?:the )?${role}(?: role)?[,:]? (?<rest>.{2,120}?)`],
    ['rest', String.raw`${role}(?: role)?\s?${forRole}[,:]? (?<rest>.{2,120}?)`],
    [
      'rest',
      String.raw`${role} ${of} (?:shortlist|list|शॉर्टलिस्ट|लिस्ट) (?:se|me|mein|madhe|madhun|से|में) (?<rest>.{2,120}?)`,
    ],
    [
      'rest',
      String.raw`${role}\s?(?:${of}|${ofMarathi}) (?<rest>(?:budget|rate|fee|age|umar|umr|height|dates?|city|look|language|बजट|बजेट|उम्र|वय|उंची|ऊँचाई|तारीख|तारखा|शहर|भाषा).{2,100}?)`,
    ],
    ['rest', String.raw`${role}: (?<rest>.{2,120}?)`],
  ] as const
).map(([wish, pattern]) => [wish, form(pattern)]);

/** Words that stand where a role could and call none. */
const callsNothing =
  /^(?:things|stuff|we|everything|me|us|you|him|her|them|it|that|this|these|those|all|everyone|the|a|my|our|your|more|list|shortlist|role|roles|project|projects|people|profile|profiles|photos?|who|what|kya|kaun|kon|koi|aur|ye|yeh|wo|woh|is|us|usko|isko|unko|inko|mujhe|mala|hume|hamein|number|contact|dates?|availability|rate|budget|now|today|tomorrow|aaj|kal|sab|sabko|sabhi|log|baaki|doosre|और|सब|मुझे|मला|यह|ये|वो|हा|ही|ते|last|first|second|third|next|free|client|director|details?)$/iu;

/** "TVC ke liye ek maa chahiye" gives a brief. */
const asksForSomebody =
  /\b(?:need|needed|looking for|required?|reqd|wanted|casting|chahiye|chahie|pahije|hava|havi|have aahet)\b|चाहिए|चाहिये|पाहिजे|हवा|हवी|हवे/iu;

/** The role that comes after the one being talked about, however that is called. */
export const nextRole = 'next role';

const ordinal =
  /^(?:1st|2nd|3rd|4th|first|second|third|fourth|other|peh?l[aie]|pahil[aie]|d(?:oo|u)sr[aie]|t(?:ee|i)sr[aie]|chauth[aie]|पहल[ाीे]|पहिल[ाीे]|दूसर[ाीे]|दुसर[ाीे]|तीसर[ाीे]|तिसर[ाीे]|चौथ[ाीे])$/iu;

/** Part of what is wished, and never of what a role is called. */
const ofTheWish =
  /(?:^|\s)(?:wapas|vapas|wapis|phir|parat|punha|list|shortlist|dikhao|show|open|close|reopen|aur|more|sab|saare|sabhi|kis|kisko|वापस|फिर|परत|पुन्हा|लिस्ट|शॉर्टलिस्ट|यादी|और)(?:\s|$)/iu;

const longest = 160;

/** Every reading of a line that may be meant, the plainest first; none for longer texts. */
export function roleMentions(text: string): RoleMention[] {
  if (text.length > longest || /\n/.test(text.trim())) return [];
  const found: RoleMention[] = [];
  const line = text.replace(greeting, '');
  for (const [wish, pattern] of forms) {
    const match = pattern.exec(line);
    if (!match) continue;
    const { words: said = nextRole, rest: before = '', deed = '' } = match.groups ?? {};
    const rest = `${before} ${deed}`.trim();
    const words = ordinal.test(said) && /role|रोल|भूमिका/iu.test(text) ? `${said} role` : said;
    if (
      callsNothing.test(words) ||
      ofTheWish.test(words) ||
      (wish === 'rest' && (rest.trim() === '' || asksForSomebody.test(text)))
    )
      continue;
    // "Is there a role for Riya?" asks; it is no order about a role.
    if ((wish === 'close' || wish === 'reopen') && isQuestion(text)) continue;
    if (found.some((one) => one.words === words && one.wish === wish)) continue;
    found.push({ words: words.trim(), wish, rest: rest.trim() });
  }
  return found.slice(0, 6);
}
