/** Whether to ask back: the text is ambiguous, or claims willingness and names no day. */
import type { Asked, ReplyReading } from '../reply.ts';
import { phrase, says, type Spoken } from '../spoken.ts';
import { hasSign, type ReplyParts } from './interest.ts';

const either = phrase('or|ya|ya phir|किंवा|या|kimva|kinva|ki');
const mumbles = phrase(`
  hm*|hmm|hmmm|🙏|see|dekhte (hai|hain)|lets see|baghu|bagu|बघू|देखते हैं|acha|accha|achha|अच्छा|hello|dekhenge
  noted|seen|sir|mam|madam|ji|received|oh|thoda|kuch|bol|bolo|haan bolo|kaho|yes or no|सांगा|बोला|बोलिए
`);
const media = phrase('voice (note|message)|audio|video|sticker|photo|image|document|gif');

export function needsClarity(
  spoken: Spoken,
  parts: ReplyParts,
  interest: ReplyReading['interest'],
  asked: Asked,
): boolean {
  const { days, clauses } = parts;
  if (days.unclear) return true;
  const given = Object.values(parts.availability);
  const open = given.every((value) => value === 'unknown');
  const some = given.some((value) => value === 'yes' || value === 'partial');
  const words = spoken.words.filter((word) => /[\p{L}\p{N}]/u.test(word.key)).length;
  if (interest === 'yes' && open && !hasSign(clauses, 'maybe')) return true;
  if (interest === 'yes' && open) return !hasSign(clauses, 'defer');
  if (
    asked.datesMode === 'all' &&
    some &&
    asked.dates.length > 1 &&
    says(spoken.line, either) &&
    clauses.some((c) => !c.asks && c.items.filter((i) => i.kind === 'day').length > 1 && says(c.line, either))
  )
    return true;
  if (interest !== 'unknown') return false;
  if (parts.question !== null) return false;
  if (hasSign(clauses, 'defer')) return false;
  if (hasSign(clauses, 'maybe')) return true;
  if (given.some((value) => value === 'no')) return true;
  if (words === 0) return true;
  return words <= 4 && (says(spoken.line, mumbles) || says(spoken.line, media) || words <= 2);
}
