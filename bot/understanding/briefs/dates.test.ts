import { describe, expect, it } from 'vitest';
import { dateGroups } from './dates.ts';
import { normalise } from './normalise.ts';

/** A Monday. */
const today = '2026-11-23';
const days = (text: string) =>
  dateGroups(normalise(text).plain, today).flatMap((g) => g.days.map((d) => d.slice(5)));

describe('dates as people write them', () => {
  it.each([
    ['14 & 15 Dec', ['12-14', '12-15']],
    ['3-5 Dec', ['12-03', '12-04', '12-05']],
    ['7, 9 और 11 दिसंबर', ['12-07', '12-09', '12-11']],
    ['30 Nov se 2 Dec tak', ['11-30', '12-01', '12-02']],
    ['20-21-22 Dec', ['12-20', '12-21', '12-22']],
    ['Dec 8-9', ['12-08', '12-09']],
    ['28/11, 30/11', ['11-28', '11-30']],
    ['05.12.2026', ['12-05']],
    ['12 jan', ['01-12']],
    ['उद्या', ['11-24']],
    ['parso', ['11-25']],
    ['Monday', ['11-30']],
    ['next Friday', ['12-04']],
    ['शनिवार-रविवार', ['11-28', '11-29']],
    ['27 tareekh', ['11-27']],
  ])('%s', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });
  it.each([
    'in December',
    'next week',
    '5\'6"',
    '25-30 yrs',
    '2nd week of Dec',
    '31 Feb',
    '15k',
    'aaj ka requirement',
  ])('finds no day in %s', (text) => {
    expect(days(text)).toEqual([]);
  });
  it('takes a date that has passed for the one of next year', () => {
    expect(dateGroups('5 november', today)[0]!.days).toEqual(['2027-11-05']);
  });
});
