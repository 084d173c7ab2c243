/** Whoever wants no messages is left alone. */
import type { Rule } from '../rule.ts';

export const optOut: Rule = (_role, talent) =>
  talent.optedOut
    ? [{ status: 'not_met', need: 'may be written to', has: 'wants no messages', attribute: 'optedOutAt' }]
    : [{ status: 'met', need: 'may be written to', has: 'may be written to', attribute: 'optedOutAt' }];
