import { expect, it } from 'vitest';
import { amendBrief } from './briefs/amend.ts';
import { readBrief } from './briefs/read-brief.ts';
import { readPicks } from './picks.ts';
import { placesInWords } from './places.ts';

it.each([
  ['3rd one looks too modelly, pass', 'third one looks too modelly, pass'],
  ['yaar 2nd wala accha hai', 'yaar second wala accha hai'],
  ['shoot on the 3rd and 4th', 'shoot on the 3rd and 4th'],
  ['3rd dec', '3rd dec'],
  ['21st one', '21st one'],
])('%s: %s', (text, meant) => expect(placesInWords(text)).toBe(meant));

it('a place on a list moves no shoot', () => {
  const context = { sentAt: new Date('2026-11-29T18:00:00+05:30') };
  const brief = readBrief('TVC for namkeen, father 40-45, hindi, mumbai, 16 dec, 25k, 1 yr tv', context);
  for (const text of ['3rd one looks too modelly, pass', 'yaar 2nd wala accha hai', '2nd wali nahi chahiye'])
    expect(amendBrief(brief, placesInWords(text), context).changes, text).toEqual([]);
  expect(readPicks(placesInWords('4th one pass, too old for client'))).toMatchObject({
    action: 'pass',
    numbers: [4],
  });
});
