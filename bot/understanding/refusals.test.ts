import { expect, it } from 'vitest';
import { amendBrief } from './briefs/amend.ts';
import { readBrief } from './briefs/read-brief.ts';
import { readPicks } from './picks.ts';

const sentAt = new Date('2026-11-29T09:00:00Z');
const changed = (text: string) =>
  amendBrief(readBrief('Inspector male 35-45, hindi must, 10-20 jan, lucknow, 15k/day', { sentAt }), text, {
    sentAt,
    at: 0,
  }).changes.map(({ field, after }) => [field, after]);

it.each([
  ['teesra nahi chahiye, bahut patla hai', 3, 'bahut patla hai'],
  ['दुसरी नको, जरा तरुण दिसते', 2, 'जरा तरुण दिसते'],
  ['2 nahi chahiye, zyada lamba', 2, 'zyada lamba'],
])('who is refused by the place is passed on, with the reason: %s', (text, number, reason) => {
  expect(readPicks(text)).toMatchObject({ action: 'pass', numbers: [number], reason });
  expect(changed(text)).toEqual([]);
});

it.each([
  'turban wala dikhao',
  'सून दाखवा',
  'Anita aur Sneha ko kal bhejna, abhi Veena aur Leela se pucho',
  'दुसरी नको',
])('no wish about the role: %s', (text) => expect(changed(text)).toEqual([]));

it.each([
  ['age 35 nahi 30', { min: 30, max: 45 }],
  ['age 45 nahi 50', { min: 35, max: 50 }],
  ['age 20 nahi 38', { min: 38, max: 38 }],
])('an end that is denied is replaced: %s', (text, after) => {
  expect(changed(text)).toEqual([['playingAge', after]]);
});

it('what is denied is never what holds', () => expect(changed('age 30 nahi 35')).toEqual([]));
