/** Texts that nobody means to be read take no longer than others: what a reader costs grows with a text, not with its square. */
import { describe, expect, it } from 'vitest';
import { readIntent } from './intents/read-intent.ts';
import { readChanges } from './profiles/read-changes.ts';
import { readProfile } from './profiles/read-profile.ts';
import { readReply } from './replies/read-reply.ts';
import { readSafety } from './safety/read-safety.ts';

const at = new Date('2026-12-02T12:00:00+05:30');
const asked = {
  dates: ['2026-12-14', '2026-12-15'],
  datesMode: 'all' as const,
  callTime: '08:00',
  rateInr: 30000,
  usage: null,
  auditionDate: '2026-12-07',
};
const readers = {
  reply: (text: string) => readReply(text, { asked, sentAt: at }),
  intent: (text: string) => readIntent(text, { persona: 'casting' }),
  safety: (text: string) => readSafety(text, { persona: 'talent' }),
  changes: (text: string) => readChanges(text, { at }),
  profile: (text: string) => readProfile(text, { at }),
};
const strange = ['\n', ' ', '1', '1 ', '1,', 'a,', 'a.', '? ', '"', '[', '12 ko nahi ', 'नहीं ', '५'];

const long = 12_000;
/** Milliseconds. A quadratic reader needs many seconds for this much, a linear one a tenth of this. */
const limit = 2500;

const took = (read: (text: string) => unknown, text: string): number => {
  const start = performance.now();
  read(text);
  return performance.now() - start;
};
/** Twice more where it was slow: what else the machine does slows some runs, never all by chance. */
const isSwift = (read: (text: string) => unknown, text: string): boolean =>
  [1, 2, 3].some(() => took(read, text) < limit);

describe.each(Object.entries(readers))('%s', (_, read) => {
  read('main Riya, 12 ko free hu, 40k per day, Pune se');
  it.each(strange)('12,000 characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(long / piece.length)).slice(0, long);
    expect(isSwift(read, text)).toBe(true);
  });
});
