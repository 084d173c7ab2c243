/** Clauses that name no day and speak of the ones just named: "not before", "uske baad", "us din nahi", "only two:". */
import { findAll, phrase, says, type Phrase } from '../spoken.ts';

/** Somebody wishes to be called later. */
const later = phrase(`
  (late|later|delayed) (call|start|slot|shift|reporting)|(call|call time|reporting) (late|later|aage|baad)
  (push|shift|move|delay) the (call|start|reporting)
  (thoda|thodi|bit|little) (late|later|der se) .. (bula*|call|start|rakh*)
  der se (bula*|call|rakh*)|late (bula*|rakh*)|देर से (बुला*|रख*)|उशिरा (बोलव*|बोलाव*|ठेव*)
`);
/** "Not before", "uske baad hi", said of the days just named. */
const notEarlier = phrase(
  '(not|nothing) (before|earlier)|pehle nahi|(tya |tya chya )?(aadhi|adhi) (nahi|nako)',
  'पहले नहीं|(त्याच्या )?(आधी|त्याआधी) (नाही|नको)',
);
const notLater = phrase(
  '(not|nothing) (after|later)|baad (me )?nahi|nantar (nahi|nako)|बाद (में )?नहीं|(नंतर|त्यानंतर) (नाही|नको)',
);
const thereafter = phrase(
  '(after|post) (that|this)|(uske|iske|us ke) baad|(उसके|इसके) बाद|त्यानंतर|त्याच्यानंतर|tyanantar',
);
const thatDay = phrase('that day|us din|us roz|उस दिन|त्या दिवशी|tya divshi');
/** "Only two: the 21st and the 23rd": what is counted comes behind. */
const onlySoMany = phrase(`
  (only|just|sirf|bas|fakt|केवल|सिर्फ़|फक्त) ((free|available|possible|for|these|those|the|ye|hi|i|can|do|give
    you|u|aapko|aap|tumhala|main|mi) )*(one|two|three|1|2|3|ek|do|don|teen|एक|दो|दोन|तीन)( (day|days|dates
    date|din|divas|दिन|दिवस))?
`);
const endsWith = (line: string, wanted: Phrase): boolean => {
  const words = line.trim().split(' ').length;
  return findAll(line, wanted).some(({ to }) => to === words);
};

export const wantsLaterCall = (line: string): boolean => says(line, later);

export type Referring = 'not-earlier' | 'not-later' | 'thereafter' | 'that-day' | 'counted';

export function referring(line: string): Referring | null {
  if (says(line, notEarlier)) return 'not-earlier';
  if (says(line, notLater)) return 'not-later';
  if (says(line, thereafter)) return 'thereafter';
  if (says(line, thatDay)) return 'that-day';
  return endsWith(line, onlySoMany) ? 'counted' : null;
}
