/** "Send it" and "wait": the two words that matter between a prepared message and its leaving. */
import { phrase, says, toSpoken } from './spoken.ts';

const send = phrase(
  'send|send (it|them|now|please|this|all)|go ahead|bhej do|bhejdo|bhej dijiye|bhej de|bhejo|bhejiye|bhej|bhej dena|bhej sakte hain|pathva|pathav|pathvun (de|dya|taka)|bhej dena|भेज दो|भेजो|भेज दीजिए|भेजिए|भेज|पाठवा|पाठव|पाठवून द्या|पाठवून दे|पाठवून टाका',
);
const wait = phrase(
  'wait|stop|hold on|hold it|cancel|abort|undo|ruk|ruko|rukiye|ruk jao|ruk ja|rukna|roko|rok do|thamb|thamba|thamb na|rehne do|rahne do|rahu dya|रुको|रुकिए|रुक|रुक जाओ|रुकना|रोको|रोक दो|थांबा|थांब|थांबवा|रहने दो|राहू द्या|रद्द|कैंसल|radd',
);
const not = phrase(
  'not|dont|do not|never|mat|na|nahi|naka|nako|nka|later|baad me|kal|abhi nahi|मत|न|ना|नहीं|नको|नका|बाद में|नंतर|nantar',
);
/** A bare yes to "shall it go?" is a yes; "ok" may only mean that it was read. */
const yes = phrase('yes|haan|yes please|हाँ|हां|हो|होय|hoy|haanji|ji haan');

/** "Bhej do", "ruk", "send it": the words for it and nothing else, a bare yes left out. */
export function saysGoAlone(text: string): boolean {
  const spoken = toSpoken(text.slice(0, 60));
  const words = spoken.words.filter((word) => /[\p{L}\p{N}]/u.test(word.key)).length;
  return (
    words <= 2 &&
    (says(spoken.line, send) || says(spoken.line, wait)) &&
    !/\b(?:stop|undo|cancel)\b/i.test(text)
  );
}

const longest = 6;

/** null when it is neither: anything longer than a few words is about something else. */
export function readGo(text: string): 'send' | 'wait' | null {
  const spoken = toSpoken(text.slice(0, 200));
  const words = spoken.words.filter((word) => /[\p{L}\p{N}]/u.test(word.key)).length;
  if (words === 0 || words > longest) return null;
  if (says(spoken.line, wait)) return 'wait';
  if (says(spoken.line, send)) return says(spoken.line, not) ? 'wait' : 'send';
  return words <= 2 && says(spoken.line, yes) ? 'send' : null;
}
