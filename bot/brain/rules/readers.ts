/** The readers that the rules brain works with. */
import type { RoleSpec } from '../../../matching/role.ts';
import { amendBrief } from '../../understanding/briefs/amend.ts';
import { nextQuestion } from '../../understanding/briefs/question.ts';
import { readBrief } from '../../understanding/briefs/read-brief.ts';
import { roleSummary } from '../../understanding/briefs/summary.ts';
import { readIntent } from '../../understanding/intents/read-intent.ts';
import { readSafety } from '../../understanding/safety/read-safety.ts';
import type { Readers } from './desk.ts';

export const rulesReaders: Readers = {
  brief: readBrief,

  amend(draft, text, context) {
    const amended = amendBrief(draft, text, context);
    const patches = new Map<number, Partial<RoleSpec>>();
    for (const { role, field, after } of amended.changes)
      if (field !== 'quotes') patches.set(role, { ...patches.get(role), [field]: after });
    return {
      draft: amended.draft,
      changed: [...patches].map(([role, patch]) => ({ role, patch })),
    };
  },

  question(reading, language) {
    const question = nextQuestion({ ...reading, language });
    return question ? { about: question.about, words: question.text } : null;
  },

  /** The role that people are shown for first; the others are named below it. */
  summary(reading, language) {
    const [first] = reading.roles;
    return first ? roleSummary(first, { ...reading, language }) : '';
  },

  intent: readIntent,
  safety: readSafety,
  picks: () => null,
};
