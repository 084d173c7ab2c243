import { expect, it } from 'vitest';
import { writesForChild } from './for-child.ts';
import { readChanges } from './read-changes.ts';

it.each([
  ['Hello, my daughter Myra is 8, she wants to model. I am Sonal', true],
  ['मेरी बेटी परी 9 साल की है, उसे काम चाहिए। मैं उसकी माँ राधा।', true],
  ['mera beta acting karna chahta hai', true],
  ['माझी मुलगी ७ वर्षांची आहे', true],
  ['my daughter is ill, I cannot come on the 12th', false],
  ['meri beti ki shaadi hai 12 dec ko', false],
  ['I can play a mother of a 9 year old', false],
  ['main 25 saal ki hoon', false],
])('"%s" is written for a child: %s', (text, expected) => {
  expect(writesForChild(text)).toBe(expected);
});

it.each([
  "Myra ki height 4'2, hindi english",
  'her dob is 3 march 2018',
  'परी की लंबाई 4 फुट 3',
  "Myra's age is 8",
])('of somebody else, and no word of the writer: %s', (text) =>
  expect(readChanges(text, { at: new Date('2026-11-29T09:00:00Z') })).toEqual([]),
);

it.each(["Meri height 5'4", "Mazi unchi 5'4", 'माझी उंची 5 फूट 4', "My height is 5'4"])(
  'one’s own: %s',
  (text) => {
    expect(readChanges(text, { at: new Date('2026-11-29T09:00:00Z') })).toMatchObject([{ key: 'height' }]);
  },
);
