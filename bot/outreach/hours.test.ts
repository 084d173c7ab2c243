import fc from 'fast-check';
import { expect, it } from 'vitest';
import { awake, dayStart, istDay, istTime, nextMorning, quietUntil, reminderAt, replyBy } from './hours.ts';

const ist = (text: string): Date => new Date(`${text}:00+05:30`);

it.each([
  ['2026-11-23T08:59', '2026-11-23T09:00'],
  ['2026-11-23T00:00', '2026-11-23T09:00'],
  ['2026-11-23T21:00', '2026-11-24T09:00'],
  ['2026-11-30T23:59', '2026-12-01T09:00'],
])('%s is quiet until %s', (at, until) => {
  expect(quietUntil(ist(at))).toEqual(ist(until));
});

it.each(['2026-11-23T09:00', '2026-11-23T20:59', '2026-11-23T13:30'])('%s is not quiet', (at) => {
  expect(quietUntil(ist(at))).toBeNull();
});

it('days are Indian days', () => {
  expect(dayStart(ist('2026-11-23T00:10'))).toEqual(ist('2026-11-23T00:00'));
  expect(nextMorning(ist('2026-11-23T00:10'))).toEqual(ist('2026-11-24T09:00'));
  expect(istDay(ist('2026-11-23T00:10'))).toBe('2026-11-23');
  expect(istTime(ist('2026-11-23T00:10'))).toBe('00:10');
});

it('an answer is wanted a day later, or when the brief says so', () => {
  expect(istTime(replyBy(ist('2026-11-23T11:12'), null))).toBe('11:00');
  expect(replyBy(ist('2026-11-23T11:00'), '2026-11-23')).toEqual(ist('2026-11-23T20:00'));
  expect(replyBy(ist('2026-11-23T19:00'), '2026-11-23') > ist('2026-11-24T09:00')).toBe(true);
  expect(reminderAt(ist('2026-11-23T19:00'), ist('2026-11-23T20:00'))).toBeNull();
});

it('nothing unasked is ever planned for the night, whatever the hour', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      (at) => {
        const sent = awake(at);
        const due = replyBy(sent, null);
        const remind = reminderAt(sent, due);
        return (
          quietUntil(sent) === null &&
          due > sent &&
          (remind === null || (quietUntil(remind) === null && remind > sent && remind < due))
        );
      },
    ),
  );
});
