/** Somebody who is no guardian here writes for a child of theirs: "my daughter Myra is 8, she wants to model". */
import { toAsciiDigits } from '../script.ts';

const child = String.raw`(?:son|daughter|child|kid|baby|beta|bete|beti|bachch?[aei]|mulga|mulgi|mula|बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|मुलगा|मुलगी|मुलाला|मुलीला|मुलाचं|मुलीचं|मुलाची|मुलीची)`;
const mine = String.raw`(?:my|mer[aei]|hamar[aei]|ma[jz]h?[aeiy]\w*|मेरा|मेरे|मेरी|हमार\S*|माझा|माझी|माझ्या|आमच\S*)`;
const ofMine = new RegExp(String.raw`(?<![\p{L}\p{M}])${mine}\s+(?:(?:little|younger|elder|chhot[aei]|bad[aei])\s+)?${child}(?![\p{L}\p{M}])`, 'iu'); // prettier-ignore
const young =
  /(?<!\d)(?:[1-9]|1[0-7])(?:\s*\+)?\s*(?:years?|yrs?|yo|saal|sal|varsh\w*|months?|mahine|साल|वर्ष\S*)|\b(?:is|age|aged|umar|vay|उम्र|वय)\s*(?:is|hai|:)?\s*(?:[1-9]|1[0-7])(?!\d|\s*(?:dec|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|baje|am|pm))/iu;
const work =
  /\b(?:model\w*|act|acting|audition\w*|role|roles|ads?|kaam|casting|profile|portfolio|register|film|serial)\b|काम|एक्टिंग|अभिनय|ऑडिशन|रोल|मॉडल\S*|मॉडेल\S*|प्रोफ़ाइल|प्रोफाइल|जाहिरात/iu;

/** Both are needed: a child of one's own, and that it is small or looks for work. */
export function writesForChild(text: string): boolean {
  const line = toAsciiDigits(text.slice(0, 500));
  return ofMine.test(line) && (young.test(line) || work.test(line));
}
