/** "Send it" and "wait": the two words that matter between a prepared message and its leaving. */
import { phrase, says, spokenKey, toSpoken, type Spoken } from './spoken.ts';

const send = phrase(`
  send|send (it|them|now|please|this|all)|go ahead|bhej do|bhejdo|bhej dijiye|bhej de|bhejo|bhejiye|bhej
  bhej dena|bhej sakte hain|pathva|pathav|pathvun (de|dya|taka)|bhej dena|भेज दो|भेजो|भेज दीजिए|भेजिए|भेज|पाठवा|पाठव
  पाठवून द्या|पाठवून दे|पाठवून टाका
`);
const wait = phrase(`
  wait|stop|hold on|hold it|cancel|abort|undo|ruk|ruko|rukiye|ruk jao|ruk ja|rukna|roko|rok do|thamb
  thamba|thamb na|rehne do|rahne do|rahu dya|रुको|रुकिए|रुक|रुक जाओ|रुकना|रोको|रोक दो|थांबा|थांब|थांबवा|रहने दो|राहू द्या|रद्द|कैंसल
  radd
`);
/** Of those that stop a message the ones for which it is not wanted at all: "wait" only puts it off. */
const drop = phrase('cancel|abort|undo|rehne do|rahne do|rahu dya|रहने दो|राहू द्या|रद्द|कैंसल|radd');
const not = phrase(
  'not|dont|do not|never|mat|na|nahi|naka|nako|nka|later|baad me|kal|abhi nahi|मत|न|ना|नहीं|नको|नका|बाद में|नंतर|nantar',
);
const words = (line: string): ReadonlySet<string> =>
  new Set(line.split(/\s+/).map((word) => spokenKey(word)));
/** What may stand around "send" without changing what is to be sent: everything else speaks of another sending. */
const around = words(
  'ok okay haan haanji ji yes please pls now abhi it them this all sabko ab chalo theek thik hai sir mam maam bhai to na do dijiye हाँ हां हो होय जी अभी अब ठीक है आहे आता ना सबको सगळ्यांना लगेच then immediately',
);
/** A bare yes to "shall it go?" is a yes; "ok" may only mean that it was read. */
const yes = words('yes haan haanji ji please hoy हाँ हां हो होय जी');

/** "Bhej do", "send it now": words for it and nothing else, no question and no time. */
function sendsAlone(text: string, { line }: Spoken): boolean {
  if (/[?？\d]/u.test(text) || !says(line, send)) return false;
  send.pattern.lastIndex = 0;
  const left = line.replace(send.pattern, '').split(' ');
  return left.every((word) => !/[\p{L}]/u.test(word) || around.has(word));
}

/** "Bhej do", "ruk", "send it": the words for it and nothing else, a bare yes left out. */
export function saysGoAlone(text: string): boolean {
  const spoken = toSpoken(text.slice(0, 60));
  const count = spoken.words.filter((word) => /[\p{L}\p{N}]/u.test(word.key)).length;
  const waits = says(spoken.line, wait) && !/\b(?:stop|undo|cancel)\b/i.test(text);
  return count <= 2 && (waits || sendsAlone(text, spoken));
}

/** Of words that `readGo` takes for "wait". */
export const saysDrop = (text: string): boolean => says(toSpoken(text.slice(0, 200)).line, drop);

/** "Haan": a yes that names nothing, where "send it" names what it is for. */
export const saysBareYes = (text: string): boolean =>
  toSpoken(text.slice(0, 60)).words.every(({ key }) => !/[\p{L}\p{N}]/u.test(key) || yes.has(key));

const longest = 6;

/** null when it is neither: anything longer than a few words is about something else. */
export function readGo(text: string): 'send' | 'wait' | null {
  const spoken = toSpoken(text.slice(0, 200));
  const said = spoken.words.filter((word) => /[\p{L}\p{N}]/u.test(word.key));
  if (said.length === 0 || said.length > longest) return null;
  // "Shoot cancel ho gaya" tells news of the work, and holds back no message.
  if (/\b(?:shoot|role|project|brief)\b|शूट|रोल|प्रोजेक्ट|भूमिका/iu.test(text)) return null;
  if (says(spoken.line, wait)) return 'wait';
  if (says(spoken.line, send) && says(spoken.line, not)) return 'wait';
  if (sendsAlone(text, spoken)) return 'send';
  return said.length <= 2 &&
    !/[?？]/u.test(text) &&
    said.every(({ key }) => yes.has(key)) &&
    said[0]?.key !== spokenKey('please')
    ? 'send'
    : null;
}
