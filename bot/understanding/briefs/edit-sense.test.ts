import { describe, expect, it } from 'vitest';
import { amendBrief } from './amend.ts';
import { readBrief } from './read-brief.ts';

const sentAt = new Date('2026-11-23T10:00:00+05:30');
const draft = readBrief(
  'Need a female lead 24-30 for a jewellery TVC, Hindi and Marathi, 5\'4"+, 12-14 Dec Mumbai, 40k per day, 1 yr digital',
  { sentAt },
);
const changed = (text: string) =>
  Object.fromEntries(amendBrief(draft, text, { sentAt }).changes.map((c) => [c.field, c.after]));

describe('a remark is no edit', () => {
  it.each([
    'shortlist Sunita for Girl', 'budget thoda badh sakta hai', 'main bata sakta hu', 'hamari actress thodi der me bata sakti hai', 'she wants 60k', 'client is in Delhi on 14', 'call me on 18 dec', 'see you tomorrow',
    'can you check if they are free on 18th', 'kashi aahe list', 'any usage questions', "she is 5'2", "2 is 5'2", 'does 3 speak gujarati', '2 gujarati bolti hai kya', 'can 2 ride a bike?', 'is 2 free on 18th?',
    '50k for 2 days is too much', 'client paid 60k last time', 'travel 2k extra', 'dont show men', 'stop showing me men', 'bolta hai nahi', 'any city except Delhi', 'we have 7 days left', 'kal tak bata do',
    'usage any doubts?', 'Tarini ka 28k ok hai', "Tarini's 28k is fine", 'fee any issue?', 'is city open?', 'do we need any language?', 'book her',
  ])('"%s"', (text) => expect(changed(text)).toEqual({})); // prettier-ignore
});

describe('an edit changes what it says and nothing else', () => {
  it.each([
    ['umar 32 tak chalegi', { playingAge: { min: 24, max: 32 } }],
    ['वय 22 पासून चालेल', { playingAge: { min: 22, max: 30 } }],
    ['age from 22', { playingAge: { min: 22, max: 30 } }],
    ['min age 26', { playingAge: { min: 26, max: 30 } }],
    ['umar 40 se', { playingAge: { min: 40, max: null } }],
    ['वय ३२ पर्यंत', { playingAge: { min: 24, max: 32 } }],
    ['age no more than 28', { playingAge: { min: 24, max: 28 } }],
    ['hindi hata do', { languages: [{ code: 'mr', must: true }] }],
    ['drop marathi, hindi is enough', { languages: [{ code: 'hi', must: true }] }],
    ['also on 15th', { shootDates: ['2026-12-12', '2026-12-13', '2026-12-14', '2026-12-15'] }],
    ['not 12, 15 dec', { shootDates: ['2026-12-13', '2026-12-14', '2026-12-15'] }],
    ['client increased budget to 50k', { rate: { amountInr: 50_000 } }],
    ['can we make the age 30 to 40?', { playingAge: { min: 30, max: 40 } }],
    ['male bhi chalega', { gender: 'any' }],
    ['Budget ka 28k ok hai', { rate: { amountInr: 28_000 } }],
    ['vay 28 te 34', { playingAge: { min: 28, max: 34 } }],
  ] as const)('"%s"', (text, wanted) => {
    expect(changed(text)).toMatchObject(wanted);
    for (const field of Object.keys(changed(text)))
      expect([...Object.keys(wanted), 'datesMode']).toContain(field);
  });

  it('takes no time over a long nonsense', () => {
    const began = performance.now();
    changed(`a${','.repeat(15_900)}b`);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
