import { describe, expect, it } from 'vitest';
import { amendBrief } from './amend.ts';
import { readLikeness } from './likeness.ts';
import { readLivesIn } from './lives-in.ts';
import { readBrief } from './read-brief.ts';

const sentAt = new Date('2026-11-23T10:00:00+05:30');
const draft = readBrief('Film. Need a boy 18-25, Hindi. Pune, 12 Dec, 10k per day.', { sentAt });

describe('what somebody should look like', () => {
  it.each([
    ['hero jaisa dikhna chahiye', 'like a hero'],
    ['should look like a hero', 'like a hero'],
    ['he should look like a model', 'like a model'],
    ['bilkul hero ki tarah dikhe', 'like a hero'],
    ['हीरो जैसा दिखना चाहिए', 'like a hero'],
    ['हिरोसारखा दिसायला हवा', 'like a hero'],
    ['villain jaisa lage', 'like a villain'],
  ])('"%s" is a look of the role and nothing else', (text, look) => {
    expect(readLikeness(text)).toBe(look);
    const { changes } = amendBrief(draft, text, { sentAt, at: 0 });
    expect(changes.map(({ field, after }) => [field, after])).toEqual([['look', [look]]]);
  });

  it.each([
    'hero chahiye',
    'ek ladka chahiye jo hero jaisa dikhe, 25-30',
    '25 jaisa dikhna chahiye',
    'what does he look like?',
    'looks good',
    'I like hero',
  ])('"%s" is none', (text) => expect(readLikeness(text)).toBeNull());
});

describe('from where they shall be', () => {
  it.each([
    ['sirf Mumbai wale', 'Mumbai'],
    ['only Mumbai people', 'Mumbai'],
    ['only those from Mumbai', 'Mumbai'],
    ['sirf Mumbai ke log dikhao', 'Mumbai'],
    ['सिर्फ़ मुंबई वाले', 'Mumbai'],
    ['फक्त मुंबईचे', 'Mumbai'],
    ['फक्त मुंबईतले लोक दाखवा', 'Mumbai'],
    ['only Delhi based', 'Delhi'],
  ])('"%s"', (text, city) => {
    expect(readLivesIn(text)).toEqual([city]);
    expect(amendBrief(draft, text, { sentAt, at: 0 }).changes.filter(({ field }) => field === 'city' || field === 'travel')).toEqual([]);
  }); // prettier-ignore

  it.each([
    'shoot ab Mumbai mein hai',
    'Mumbai nahi Delhi',
    'only Hindi wale',
    'Mumbai bhi chalega',
    'shoot sirf Mumbai mein',
  ])('"%s" is none', (text) => expect(readLivesIn(text)).toBeNull());

  it('"sirf Pune wale" of work in Pune is a wish about the role', () => {
    const { changes } = amendBrief(draft, 'sirf Pune wale', { sentAt, at: 0 });
    expect(changes.map(({ field, after }) => [field, after])).toEqual([['travel', false]]);
  });
});

it.each([
  '18 se kam age ki bachi chahiye',
  'need a girl under 18',
  '18 से कम उम्र की बच्ची चाहिए',
  '18 वर्षांपेक्षा कमी वयाची मुलगी हवी',
  '18 वर्षांखालील मुलगी पाहिजे',
])('"%s" is a child', (text) =>
  expect(readBrief(text, { sentAt }).roles[0]).toMatchObject({
    playingAge: { min: null, max: 17 },
    minor: true,
    gender: 'female',
  }),
);

it.each(['Delhi se mausi aayi hai', 'show me boys', 'ladki achhi thi', 'मौसी आई है आज'])(
  '"%s" makes the role no other sex',
  (text) => expect(amendBrief(draft, text, { sentAt, at: 0 }).changes).toEqual([]),
);
