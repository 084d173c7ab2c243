/** Words that mean something to the desk and nothing to anybody else, when somebody who holds a conversation writes them. */
import { readTake } from './words.ts';
import { readStop } from '../understanding/stop-words.ts';
import { toAsciiDigits } from '../understanding/script.ts';

const places = String.raw`\d{1,2}(?:(?:\s*,\s*|\s+(?:and|aur|और|आणि|ani)\s+|\s+)\d{1,2})*`;

/** A bare place in a list, or one word of the desk's everyday with or without places behind it. */
const everyday = new RegExp(
  String.raw`^(?:${places}|(?:(?:the |my |open )?(?:shortlist|short list|list|roles?|status|menu|help|more|next|undo|hand-?offs?|suchi|aur dikhao|aur dikha|madad)|शॉर्टलिस्ट|लिस्ट|सूची|यादी|रोल|रोल्स|भूमिका|और दिखाओ|और|अजून|आणखी|मदद|मदत)(?:\s+${places})?|(?:why|show|remove|approve|hold|pass|shortlist|find|kyon|kyun|dikhao|dikha|hatao|क्यों|दिखाओ|हटाओ|का|दाखवा|काढा)\s+${places})[\s.!?।]*$`,
  'iu',
);

const longest = 40;

/** It may be for the person all the same ("2" answers "at what time?"), so whoever wrote it is asked. */
export function soundsLikeDesk(text: string): boolean {
  const line = toAsciiDigits(text.trim());
  if (line === '' || line.length > longest) return false;
  return everyday.test(line) || readTake(line) !== null || readStop(line) !== null;
}
