/** "Nahi, 12k", "no, 5'6": what was noted a line ago is said anew, and only its value is named. */
import { readChanges } from '../../understanding/profiles/read-changes.ts';
import type { ProfileValue } from '../../understanding/profiles/profile.ts';
import type { Asked } from '../../understanding/profiles/said.ts';
import type { Desk } from './desk.ts';
import { profilePhrases } from './phrases/profile.ts';

const denies =
  /^\s*(?:sorry[\s,]*)?(?:no+|nope|nahi+n?|nai|galat|wrong|correction|actually|oops|नहीं|नाही|ग़लत|गलत|चुकीचं|सॉरी)(?![\p{L}\p{M}])[\s,.:!-]*/iu;
const longest = 60;

/** Empty where nothing was noted just before, or the words are no correction of it. */
export function corrected({ input }: Desk, text: string, sentAt: Date): ProfileValue[] {
  const opening = denies.exec(text)?.[0];
  const before = input.history.findLast(({ from }) => from === 'bot')?.text.split('\n')[0] ?? '';
  if (opening === undefined || text.length > longest) return [];
  const asked = notedIn(before, profilePhrases[input.language].what);
  if (asked === null) return [];
  const right = text.slice(opening.length).replace(/^.*?(?:nahi+n?|not|नहीं|नाही)\s+(?=\S*[\d०-९])/iu, '');
  const kind = /₹\d+ per \w+ (TV|digital|print|film|web series|serials)/.exec(before)?.[1];
  return readChanges(right, { at: sentAt, asked }).map((value) =>
    value.key === 'rate_floor' && kind && value.identity === ''
      ? { ...value, identity: kind, value: `${value.value} ${kind}` }
      : value,
  );
}

/** The last thing that the line over the question names. */
function notedIn(line: string, labels: Readonly<Record<string, string>>): Asked | null {
  if (/₹\d/.test(line)) return 'rate';
  if (/\d cm\b/.test(line)) return 'height';
  if (new RegExp(`${labels['age']} \\d`, 'u').test(line)) return 'age';
  return new RegExp(`${labels['home_city']} \\p{L}`, 'u').test(line) ? 'city' : null;
}
