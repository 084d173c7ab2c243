/**
 * Whether a line about people of a list is plainly an order. "Approve 2 if client agrees", "2 pass kar du kya", "2 reject na
 * kare", "drop 2 messages" hold a place and a verb and order nothing: a wrong verdict is worse than a question.
 */
import type { Pick } from './pick.ts';

const word = (words: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${words})(?![\p{L}\p{M}])`, 'iu'); // prettier-ignore

/** Under a condition, or one of two: nothing is decided. */
const open = word(
  'if|only if|unless|(?:until|till)(?!\\s+(?:\\p{L}+day|tomorrow|tonight|evening|eod|next|the|\\d))|once|when(?:ever)?|provided|in case|depends|subject to|agar|jab(?: tak)?|jaise hi|tab|tabhi|jar|jevha|tevha|tar|अगर|यदि|जब|तब|तभी|जर|जेव्हा|तेव्हा|तर|or|ya|either|kinva|kiwa|athva|या|किंवा|अथवा|whether',
);
/** Asked, and not ordered. */
const asks = word(
  'kya|kia|kab|kaun|kon|koni|kisne|kisko|kise|kis|kaise|kyu|kyun|kyo|kyon|kahan|why|who|whom|whose|which|where|how|should|shall|kay|kadhi|kasa|kashi|क्या|कब|कौन|किसने|किसको|किसे|कैसे|क्यों|काय|कधी|कोण|कोणी|कोणाला|कसं|कशी',
);
/** Put off, or being thought about. */
const putOff = word(
  'wait|hold on|ruko|rukiye|ruk jao|thamba|later|baad|phir|fir|nantar|soch(?:o|na|ke|enge|te|ta|ti)?|thinking|think|pending|confirm hone|रुको|रुकिए|थांबा|बाद|फिर|नंतर|सोच(?:ो|ना|कर|ेंगे|ते|ता|ती)?|विचार',
);
/** "Keep 3 for later" is a hold like any other. */
const forLater = /\bfor (?:later|now)\b/giu;
/** "Na kare", "pass nahi karna", "mat karo": what is not to be done, as against "acting nahi aati". */
const verb = String.raw`(?:pass|reject|hold|approve|final|finali[sz]e|shortlist|add|remove|drop|delete|पास|रिजेक्ट|होल्ड|अप्रूव|शॉर्टलिस्ट)`;
const no = String.raw`(?:na|nai|nahi+n?|mat|nako|naka|not|no|never|don['’]?t|न|ना|नहीं|नही|नाही|मत|नको|नका)`;
const denied: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\p{M}])(?:na|nahi+n?|mat|naka|न|ना|नहीं|मत|नका)\s+(?:kare?i?n?|karo|karna|kariye|kijiye|karu|karun|kara|${verb}|करें|करे|करो|करना|कीजिए|करा|करू)(?![\p{L}\p{M}])`, 'iu'),
  new RegExp(String.raw`(?<![\p{L}\p{M}])${verb}\s+(?:kar(?:na|o|ne|e|en)?\s+|ho(?:na|ne)?\s+|कर(?:ना|ो|ें)?\s+)?(?!na$)${no}(?=\s|$)`, 'iu'),
  /\b(?:no|nahi|nai|arre|oh) (?:no|nahi|nai|wait|ruko)\b|\bna na\b|\S[\s,]+(?:sorry|oops|actually) (?:no\.? ?)?\d/iu,
]; // prettier-ignore

/** "10th pass", "barahvi pass": what somebody learned. */
const schooling =
  /(?:\d(?:th|vi|वीं|वी)|\b(?:dasv|dahav|barahv|barav|baarv|aathv|nauv)i|(?:दसव|दहाव|बारहव|बाराव|आठव|नौव)[\p{L}\p{M}]*)(?:\s+(?:class|std|standard|grade|कक्षा))?\s+(?:pass|fail|पास|फेल)(?!\s+(?:kar|kijiye|कर))/iu;

/** A deed, or what is asked of somebody, in what should only tell why; that a client has to be asked first is a reason. */
const orders = word(
  `${verb}ed|${verb}|rejected|held|release|book|lock|confirm|keep|rakho|rakh lo|hatao|hata do|nikalo|select|back ?up|stand ?by|baaki|baki|ask|tell|send|share|show|call|check|forward|message|msg|mail|inform|make|pu?o*chh?(?:o|na(?!\\s+(?:hai|h|hoga|padega))|ke|enge|iye)|bolo|bol do|batao|bata do|bhejo|bhej do|dikhao|baat kar\\p{L}*|bula\\p{L}*|रखो|हटाओ|निकालो|पूछ(?:ो|ना(?!\\s+(?:है|होगा|पड़ेगा))|कर)|विचारा|बोलो|बताओ|भेजो|दिखाओ|सांगा|पाठवा|दाखवा|बाकी`,
);
/** "To the client", "to Meera": handed on. */
const handedOn = /(?:^|\s)(?:on )?to (?:the |our |my )?(?:client|director|production|prod|agency|brand|team|casting|them|him|her|me|us|\p{Lu}[\p{L}\p{M}]+)(?=$|[\s,.])/u; // prettier-ignore
/** "Hoga", "hone do", "kar du", "ho gayi": of the verb, and no reason behind it. */
const ofTheVerb =
  /^(?:ho(?:ga|gi|ge|ne|na|ta|ti|gaya|gayi|kar|ke)?|hu[aie]|honar|hone|kar(?:u|un|du|dun|ke|ne|na|te|ta|ti|enge|ega|egi|ein|en|e)?|kiya|ki|kela|keli|jaye(?:ga|gi)?|ja|wal[aie]|हो(?:गा|गी|ने|ना)?|हुआ|हुई|कर(?:ूँ|ूं|ू|के|ने|ना|ते|ेंगे|ें|े)?|किया|केला|केली|वाल[ाीे])(?![\p{L}\p{M}])/iu;

const joint =
  /(?:[,;:.।(\n–—!]|\s-|\b(?:because|since|as|kyunki|kyuki|kyonki|kyoki|coz|bcoz|but|isliye|islie|so|toh|and|aur|ani|mhanun)|(?:क्योंकि|कारण|इसलिए|म्हणून|और|आणि|पण|लेकिन))\s*$/iu;
const jointBehind =
  /^\s*(?:[,;:.।)\n–—!]|-\s|(?:isliye|islie|so|toh|and|aur|ani|mhanun|hence|इसलिए|म्हणून)(?![\p{L}\p{M}]))/iu;
/** What tells how somebody is, in the words of those who cast. */
const tells = word(
  String.raw`too|till|until|very|so|bit|little|really|quite|not|no|more|less|she|he|they|her|his|their|is|was|looks?|seems?|feels?|has|have|had|does|doesn['’]?t|isn['’]?t|can['’]?t|cannot|lacks?|needs?|missing|\p{L}{3,}ing|over\p{L}+|young(?:er)?|old(?:er)?|tall(?:er)?|short(?:er)?|fair(?:er)?|dark(?:er)?|dusky|glam(?:orous)?|modelly|fat|thin|slim|heavy|lean|good|bad|great|nice|lovely|superb|amazing|perfect|ideal|fit|fits|unfit|suits?|suitable|stiff|flat|slow|fake|loud|late|rude|weak|strong|wrong|right|better|best|busy|unavailable|available|costly|expensive|cheap|overused|common|raw|fresh|natural|filmy|theatrical|boring|dull|face|looks|smile|eyes|hair|accent|expressions?|vibe|energy|age|height|body|skin|voice|hindi|english|marathi|` +
    String.raw`bahut|bohot|bahot|zyada|jyada|kam|thod[ai]|khup|jara|kamaal|kamal|mast|badhiya|achh?[aie]|zabardast|sahi|theek|thik|galat|ganda|bekar|nahi+n?|nai|lag(?:ti|ta|te|i)|hai|hain|he|ahe|aahe|wo|woh|vo|ye|uski|uska|unki|iski|iska|chehra|umar|lamb[ai]|chhot[ai]|mot[ai]|patl[ai]|gor[ai]|budd?h[ai]|jawan|tichi|tyacha|vay|unch|` +
    String.raw`बहुत|ज़्यादा|ज्यादा|कम|थोड[ीा]|थोड़[ीा]|खूप|जरा|कमाल|मस्त|बढ़िया|अच्छ[ीाे]|छान|सही|ठीक|गलत|नहीं|नाही|है|हैं|आहे|लगत[ीाे]|वाटत[ेो]|वो|वह|उसकी|उसका|तिची|त्याचा|चेहरा|उम्र|वय|उंच|लंब[ीा]|छोट[ीा]|मोट[ीा]|गोर[ीा]|जवान`,
);

const deeds: ReadonlySet<string> = new Set(['add', 'remove', 'approve', 'hold', 'pass']);

/** Of what was read from the line; searches and questions about somebody ("why 2", "show 3") are no orders and always pass. */
export function isPlainOrder(line: string, picks: readonly Pick[]): boolean {
  const acts = picks.filter(({ action }) => deeds.has(action));
  if (acts.length === 0) return true;
  const said = line.replace(forLater, ' ').trim();
  if ([open, asks, putOff, schooling, ...denied].some((form) => form.test(said))) return false;
  return acts.every(({ reason }) => reason === undefined || isReason(line, reason));
}

function isReason(line: string, reason: string): boolean {
  if (orders.test(reason) || handedOn.test(reason) || ofTheVerb.test(reason)) return false;
  const at = line.lastIndexOf(reason);
  // Put together from several parts: each had its joint.
  if (at < 0) return true;
  return joint.test(line.slice(0, at)) || jointBehind.test(line.slice(at + reason.length)) || tells.test(reason);
} // prettier-ignore
