import { expect, it } from 'vitest';
import { readMistake, readSwap } from './pick-swap.ts';

it.each([
  ['3 nahi, galti se ho gaya', 3],
  ['oops 2 was by mistake', 2],
  ['galti se 2 pass ho gaya', 2],
  ['चुकून ३ झालं', 3],
  ['गलती से 2 को पास कर दिया', 2],
])('"%s" is to be undone for that place', (text, place) => expect(readMistake(text)).toBe(place));

it.each(['galti se', 'galti se 3 hata diya 4 rakho', 'sorry 3 nahi 2', '3 hata do'])(
  '"%s" says something else',
  (text) => expect(readMistake(text)).toBeNull(),
);

it('one stands in for another that was just picked', () =>
  expect(readSwap('अर्र चुकलं, दुसरी नको तिसरी', [1, 2])).toEqual({ wrong: 2, right: 3 }));
