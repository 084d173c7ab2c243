/** The readers that the rules brain works with. */
import { readBrief } from '../../understanding/briefs/read-brief.ts';
import { readIntent } from '../../understanding/intents/read-intent.ts';
import { readSafety } from '../../understanding/safety/read-safety.ts';
import type { Readers } from './desk.ts';

export const rulesReaders: Readers = {
  brief: readBrief,
  amend: (draft) => ({ draft, changed: [] }),
  question: () => null,
  summary: (reading) => reading.roles.map((role) => role.title).join(', '),
  intent: readIntent,
  safety: readSafety,
  picks: () => null,
};
