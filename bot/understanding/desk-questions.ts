/**
 * What the desk is asked about its own work: who decided what, what somebody said, who is shortlisted anywhere, how many
 * people there are, what waits. Only whole lines: the words of each are those of a wish as well.
 */
import { toAsciiDigits } from './script.ts';

export type Kind = 'approve' | 'hold' | 'pass';

export type DeskQuestion =
  /** `by`: whose, `client` for whoever is not of the office; `on`: of whom, by place or name. */
  | { ask: 'decided'; by?: string; on?: string; kind?: Kind }
  /** Of a person who may decide, be on record as talent, or neither. */
  | { ask: 'said'; who: string }
  | { ask: 'shortlisted' }
  | { ask: 'count' }
  | { ask: 'pending' }
  /** What the role talked about asks for, or that of the name. */
  | { ask: 'role'; of?: string };

const name = String.raw`(?<name>#?\d{1,2}|(?!\d)[\p{L}\p{M}'’.]{2,24}(?: (?!(?:ne|ka|ki|ke|say|said|decide|about|on|of)(?![\p{L}\p{M}]))[\p{L}\p{M}'’.]{2,24})?)`;
const client = String.raw`(?:the )?(?:client|production|prod|director|agency|brand|team|they|क्लाइंट|क्लायंट|प्रोडक्शन|डायरेक्टर|दिग्दर्शक)`;
const soFar = String.raw`(?: (?:so far|till now|until now|yet|already|by now|abhi tak|ab tak|aatta paryant|aata paryant|अभी तक|अब तक|आतापर्यंत|all|please|pls))*`;
const whole = (...patterns: string[]): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(String.raw`^(?:(?:ok|okay|hey|hi|so|and|aur|acha|accha|team|@?castmatch|please|pls|btw)[\s,]+){0,2}${pattern}$`, 'iu')); // prettier-ignore

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['approve', /approv|select|final|like|lik|pasand|अप्रूव|मंज़?ूर|पसंद|आवड/iu],
  ['hold', /hold|held|होल्ड/iu],
  ['pass', /pass(?:ed)?|reject|declin|पास|रिजेक्ट|नाकार/iu],
];
const verbed = String.raw`(?:approved?|passed|pass|rejected?|held|hold|decided?|selected?|finalis?z?ed|liked|picked|said)`;

const everybody = whole(
  String.raw`(?:who|kisne|kis kis ne|kisne kisne|कोणी|कोणीकोणी|किसने) (?:all )?(?:has |have )?${verbed} (?:what|whom|who|kya|kisko|kise)${soFar}`,
  String.raw`who(?: all)? (?:has |have )?(?:approved|passed|decided|held|rejected)(?: (?:anyone|anybody|someone|people))?${soFar}`,
  String.raw`who(?: all)? (?:is|are|has been|have been|got|was|were) (?:approved|on hold|held|passed|rejected|finali[sz]ed|selected)${soFar}`,
  String.raw`(?:what(?:['’]?s| is| are)?|show|any)(?: me)?(?: all)?(?: the)? (?:verdicts?|decisions?)(?: (?:we have|are there|are in|came in))?${soFar}`,
  String.raw`(?:kis(?:ne|ko|i ne)? )?(?:kya|kisko|kisne) (?:approve|pass|hold|reject|final) (?:kiya|kia|hua|kiye|kare)(?: hai| hain)?${soFar}`,
  String.raw`(?:kaun kaun|kaun|kon kon|kon|kiska|कौन कौन|कौन|कोण कोण|कोण) (?:approve|approved|hold|pass|reject|final|अप्रूव|होल्ड|पास|फ़?ाइनल)(?: (?:hua|hue|ho gaya|ho gaye|pe hai|hai|hain|jhala|zala|jhale|हुआ|हुए|है|हैं|झाला|झाले|आहे))*${soFar}`,
);
const byClient = whole(
  String.raw`(?:any |what(?:['’]?s| is) (?:the )?|show (?:me )?)?${client}(?:['’]s)?(?: ka| ki| चा)? (?:feedback|verdicts?|decisions?|response|reply|reaction|opinion|fee?dback|फ़?ीडबैक)(?: (?:kya hai|aaya|aaya kya|aala|aali ka|hai kya|yet|batao|क्या है|आया|आला|आलं))*(?: (?:on|about|for|regarding|re) ${name})?${soFar}`,
  String.raw`(?:any |what(?:['’]?s| is) (?:the )?|show (?:me )?)?(?:feedback|verdicts?|decisions?|response|opinion) (?:from|of|by) ${client}(?: (?:on|about|for) ${name})?${soFar}`,
  String.raw`(?:did|has|have) ${client} (?:approved?|passed?|decided?|said?|replied|selected?|finalis?z?ed?)(?: (?:on )?(?:anyone|anybody|anything|someone|something))?${soFar}`,
  String.raw`what (?:did|does|has) ${client} (?:say|said|think|thinks|decide|decided|feel|reply)(?: (?:on|about|of|to|for) ${name})?${soFar}`,
  String.raw`${client} (?:ne|ka|ki|ने) (?:${name} (?:ke baare (?:me|mein)|pe|par|ko|ke liye|के बारे में|पर|को) )?(?:kya|क्या) (?:bola|boli|kaha|kahaa|decide kiya|socha|bole|hua|lagta hai|बोला|कहा|बोले)${soFar}`,
  String.raw`${client}(?:ने|ला)? (?:${name}(?:बद्दल| baddal) )?(?:काय) (?:म्हटलं|म्हणाले|सांगितलं|ठरवलं|वाटतं)${soFar}`,
);
const onSomebody = whole(
  String.raw`(?:any |what(?:['’]?s| is) (?:the )?|show (?:me )?)?(?:feedback|verdicts?|decisions?) (?:on|about|for|of) ${name}${soFar}`,
  String.raw`who (?:approved|passed(?: on)?|held|rejected|liked|selected) ${name}${soFar}`,
  String.raw`${name} (?:ko |को |ला )?(?:kisne|kis ne|किसने|कोणी) (?:approve|pass|hold|reject|select|अप्रूव|पास|होल्ड|रिजेक्ट) (?:kiya|kia|kela|किया|केलं)(?: hai| tha)?`,
);
const mine = whole(
  String.raw`(?:show |see |list )?(?:me )?(?:all )?(?:my|meri|mere|mazhe|maze|मेरे|माझे) (?<kind>holds?|passes|approvals|approved|rejects|rejections|holded|होल्ड|पास)(?: (?:dikhao|dikha do|batao|dakhva|दिखाओ|दाखवा|people|list))?`,
  String.raw`(?:who|whom) (?:all )?(?:do|did|have) (?:i|we) (?:have |put )?(?:on )?(?<kind>hold|held)(?: (?:on hold))?${soFar}`,
  String.raw`(?:meri|mere|my|मेरे|माझे) (?<kind>approved|rejected|passed|hold pe rakhe|held)(?: (?:log|people|actors|wale|वाले))?(?: (?:dikhao|batao|dakhva|दिखाओ|दाखवा))?`,
  String.raw`(?:show|list|see)(?: me)? (?:everyone|everybody|all|people|those|whom) (?:that |who |whom )?i (?:have )?(?:put on )?(?<kind>hold|approved|passed(?: on)?|rejected|held)`,
  String.raw`(?:what|which ones?|whom?) (?:all )?(?:have|did) i (?:decided?|approved?|chosen|chose|finali[sz]ed?)(?: on)?${soFar}`,
);
const said = whole(
  String.raw`what (?:did|has|does) ${name} (?:say|said|reply|replied|answer|answered|decide|decided|think|write|tell(?: us| you)?)${soFar}`,
  String.raw`${name} (?:ne|ने) (?:kya|क्या|kuch|kuchh|कुछ) (?:bola|boli|kaha|kahaa|bataya|reply kiya|jawab diya|decide kiya|बोला|बोली|कहा|बताया|जवाब दिया)(?: kya| hai| क्या| है)?${soFar}`,
  String.raw`${name}(?:ने|नी) (?:काय) (?:म्हटलं|म्हणाली|म्हणाला|सांगितलं|उत्तर दिलं)${soFar}`,
  String.raw`(?:any )?(?:reply|answer|response|word|update|news|feedback|verdict|decision) (?:from|of|by) ${name}${soFar}`,
  String.raw`${name} (?:ne|ने) (?:reply|jawab|answer|जवाब) (?:kiya|diya|kia|किया|दिया)(?: kya| hai| क्या| है)*`,
  String.raw`${name} (?:ka|ki|का|की|चा|ची) (?:feedback|verdict|faisla|decision|फ़?ीडबैक|फ़ैसला|निर्णय)(?: (?:kya hai|aaya|kya aaya|aaya kya|क्या है|आया|काय आहे))?`,
  String.raw`${name} (?:ka|ki|का|की) (?:kya )?(?:reply|jawab|answer|जवाब) (?:aaya|aya|kya hai|aaya kya|kya aaya|आया|क्या है)(?: kya| hai| क्या| है)?`,
);
const shortlisted = whole(
  String.raw`(?:who|whom|how many|which people)(?: people)?(?: (?:all|did|have|has|is|are|i|we|been|got))* (?:shortlist|shortlisted) (?:across|in|for|on|over) (?:all|every|each|everything)(?: the| my| our)?(?: open)?(?: (?:projects?|roles?|films?))?${soFar}`,
  String.raw`(?:show |see |list )?(?:me )?(?:all|every) (?:my |our |the )?(?:shortlists|shortlisted(?: people| actors| talent)?)(?: (?:of|across|in|from) (?:all|every) (?:projects?|roles?))?`,
  String.raw`(?:sab|sabhi|saare|sagle|saglya) (?:projects?|roles?)(?: (?:me|mein|ke|ki|madhe))* (?:kaun kaun|kaun|kon kon|kon|kitne|kiti)(?: log)? shortlist(?:ed)?(?: (?:hue|hai|hain|kiye|aahe|aahet|jhale))*`,
  String.raw`(?:saare|sab|sabhi|all|all the|every) (?:roles?|projects?)? ?(?:ki|ka|ke|of)? ?(?:shortlists?)(?: (?:dikhao|batao|dakhva))?`,
  String.raw`(?:सारे|सब|सभी|सगळ्या) (?:रोल|रोल्स|प्रोजेक्ट|भूमिकां)? ?(?:की|च्या|ची|में)? ?(?:शॉर्टलिस्ट)(?: (?:दिखाओ|दाखवा))?`,
);
const people = String.raw`(?:talents?|artists?|actors?|people|profiles?|models?|log|logg|kalakar|artist log|टैलेंट|कलाकार|लोग|लोक|प्रोफ़?ाइल)`;
const count = whole(
  String.raw`(?:kitne|kitni|kiti|how many|कितने|कुल कितने|किती) ${people}(?: (?:hai|hain|he|are|do|we|have|has|apne|hamare|apan|aaplya|aaplyakade|paas|pass|kade|in|on|me|mein|madhe|the|our|database|db|record|system|total|there|you|u|got|registered|तक|हैं|है|आहेत|अपने|हमारे|पास|आपल्याकडे|कुल))*`,
  String.raw`(?:total|kul) (?:kitne |number of |kiti )?${people}(?: (?:hain|hai|in database|on record|do we have|kitne))*`,
  String.raw`(?:database|record|system) (?:me|mein|madhe) (?:kitne|kiti) ${people}(?: (?:hain|hai|aahet))?`,
);
/** Not only whoever stands on the screen. */
const onRecord =
  /talents?|artists?|actors?|models?|kalakar|profiles?|database|\bdb\b|record|system|total|registered|\b(?:we|our|apne|apan|hamare|aaplya\p{L}*|kul|you|u)\b|टैलेंट|कलाकार|प्रोफ|अपने|हमारे|आपल्या|कुल/iu;
const pending = whole(
  String.raw`(?:any|what(?:['’]?s| is| are)?|kya|koi|kay)(?: the| my)? (?:updates?|pending|news|status|new|baaki|baki|left|naya)(?: (?:hai|for me|for us|today|now|abhi|aaj|here|there|stuff|things|work|kya|on my side|from anyone))*`,
  String.raw`(?:kya kya|kya|kay kay|क्या क्या|क्या|काय काय|काय) (?:pending|baaki|baki|chal raha|chalu|पेंडिंग|बाकी|चल रहा|चालू)(?: (?:hai|he|aahe|है|आहे))?`,
  String.raw`(?:is )?(?:anything|what) (?:else )?(?:is )?(?:pending|waiting|left|to do)(?: (?:for|on) me)?`,
  String.raw`pending(?: (?:kya hai|items|list|tasks|work))?`,
);
const field = String.raw`(?:rate|rates|fee|fees|budget|usage|media|buyout|dates?|shoot dates?|shoot|location|city|age|playing age|height|languages?|look|exclusivity|conflicts?|brief|रेट|बजट|बजेट|यूसेज|तारीख़?ें?|तारखा)`;
const role = whole(
  String.raw`(?:what(?:['’]?s|s| is| was| were| are)|tell me|remind me(?: of)?|show(?: me)?) (?:(?:the|our) )?${name}['’]s ${field}(?: again| once more| please)+`,
  String.raw`(?:what(?:['’]?s|s| is| was| were| are)|tell me|remind me(?: of)?) (?:the |our )?${field}(?: (?:again|once more|for this(?: role)?|of this role|on this))+`,
  String.raw`remind me(?: of)? (?:what )?(?:the |our )?${field}(?: (?:is|was|are|were))?`,
  String.raw`(?:usage|media|buyout|exclusivity|budget) (?:kya|kay|kitna|kiti|kitne|क्या|काय|कितना) (?:hai|he|tha|thi|aahe|hota|hoti|है|था|आहे|होतं)(?: (?:phir se|fir se|again|parat))?`,
);

const longest = 90;

/** null when it is none of these. */
export function readDeskQuestion(source: string): DeskQuestion | null {
  if (source.length > longest) return null;
  const text = toAsciiDigits(source).replace(/[?!.।？\p{Extended_Pictographic}\u{fe0f}]+\s*$/u, '').replace(/\s+/gu, ' ').trim(); // prettier-ignore
  if (text === '') return null;
  const found = (forms: readonly RegExp[]): Record<string, string | undefined> | null => {
    for (const form of forms) {
      const match = form.exec(text);
      if (match) return match.groups ?? {};
    }
    return null;
  };
  const kind = kinds.find(([, words]) => words.test(text))?.[0];
  const only = kind ? { kind } : {};
  if (found(shortlisted)) return { ask: 'shortlisted' };
  // "How many people" under a list asks of the list.
  if (found(count) && onRecord.test(text)) return { ask: 'count' };
  if (found(pending)) return { ask: 'pending' };
  const own = found(mine);
  if (own) return { ask: 'decided', by: 'me', ...(own['kind'] ? only : {}) };
  if (found(everybody)) return { ask: 'decided', ...(/what|kya|kisko|verdict|decision/iu.test(text) ? {} : only) }; // prettier-ignore
  const theirs = found(byClient);
  if (theirs) return { ask: 'decided', by: 'client', ...(theirs['name'] ? { on: theirs['name'] } : {}) };
  const on = found(onSomebody)?.['name'];
  if (on && !nobody.test(on)) return { ask: 'decided', on: on.replace(/^#| (?:ko|को)$/gu, '') };
  const asked = found(role);
  if (asked) return { ask: 'role', ...(asked['name'] ? { of: asked['name'] } : {}) };
  const who = found(said)?.['name'];
  return who && !nobody.test(who) ? { ask: 'said', who } : null;
} // prettier-ignore

/** Who is asked about elsewhere: the writer, the desk, whoever is not named. */
const nobody =
  /^(?:i|you|u|we|they|he|she|it|who|maine|mene|main|aap|tum|tu|un|us|unho|kis|kisi|mi|मैं|मी|आप|तुम|उस|उन|किस|anyone|anybody|someone|everyone|talents?|artists?|all|sab|this|that|these|those|them|her|him|me|us|my|our|yet|role|project|shoot|budget|dates?|brief|list|shortlist|isko|usko|inko|unko|iska|uska|ye|yeh|wo|woh|ise|use|इसको|उसको|इसे|उसे|याला|त्याला|तिला|हिला)(?: ko| को)?$/iu;
