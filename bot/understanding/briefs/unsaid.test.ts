/** A model that saves more than was said: the code disposes. */
import { expect, it } from 'vitest';
import { readBrief } from './read-brief.ts';
import { withoutUnsaid } from './unsaid.ts';

const sentAt = new Date('2026-11-24T11:00:00+05:30');
const text = 'TVC ke liye maa chahiye, 45-55, Marathi must, Mumbai, 12-13 Dec dono din. 20k per day.';
const said = () => {
  const { quotes: _, ...role } = readBrief(text, { sentAt }).roles[0]!;
  return role;
};

it('saves what was said as it was said', () => {
  expect(withoutUnsaid([said()], text, sentAt)).toEqual({ roles: [said()], unsaid: [] });
});

it('leaves out what was not said, and tells which', () => {
  const role = {
    ...said(),
    playingAge: { min: 30, max: 38 },
    heightCm: { min: 165, max: null },
    legalAgeMin: 21,
    union: 'CINTAA',
    languages: [
      { code: 'mr', must: true },
      { code: 'en', must: true },
    ],
    shootDates: ['2026-12-12', '2026-12-13', '2026-12-20'],
  };
  const { roles, unsaid } = withoutUnsaid([role], text, sentAt);
  expect(roles[0]).toMatchObject({
    playingAge: null,
    heightCm: null,
    legalAgeMin: null,
    union: null,
    languages: [{ code: 'mr', must: true }],
    shootDates: ['2026-12-12', '2026-12-13'],
  });
  expect(unsaid.map(({ field }) => field).sort()).toEqual(
    ['heightCm', 'languages', 'legalAgeMin', 'playingAge', 'shootDates', 'union'].sort(),
  );
});

it('takes no age out of the money', () => {
  const role = { ...said(), playingAge: { min: 20, max: 25 } };
  expect(withoutUnsaid([role], text, sentAt).roles[0]?.playingAge).toBeNull();
});
