import { describe, expect, it } from 'vitest';
import { parseTimeWindow } from './time-window.ts';

const now = new Date('2026-11-23T15:00:00+05:30');
const ist = (date: Date) => new Date(date.getTime() + 5.5 * 3_600_000).toISOString().slice(0, 10);
const window = (text: string) => {
  const found = parseTimeWindow(text, now);
  return found && [ist(found.from), ist(found.to)];
};

describe('parseTimeWindow', () => {
  it.each([
    ['what did she say yesterday?', '2026-11-22', '2026-11-23'],
    ['who did we see last week', '2026-11-16', '2026-11-23'],
    ['who did we see in March', '2026-03-01', '2026-04-01'],
    ['the audition in December', '2025-12-01', '2026-01-01'],
    ['what happened on October 13, 2023?', '2023-10-13', '2023-10-14'],
    ['on 5 Aug 2024', '2024-08-05', '2024-08-06'],
    ['shoots in 2024', '2024-01-01', '2025-01-01'],
    ['last month', '2026-10-01', '2026-11-01'],
    ['last Friday', '2026-11-20', '2026-11-21'],
    ['who came around last Diwali', '2026-10-29', '2026-11-14'],
    ['pichhle hafte kaun aaya tha', '2026-11-16', '2026-11-23'],
    ['pichhle mahine kya hua tha', '2026-10-01', '2026-11-01'],
    ['पिछले हफ्ते कौन आया था', '2026-11-16', '2026-11-23'],
    ['मागच्या महिन्यात कोण आले होते', '2026-10-01', '2026-11-01'],
  ])('reads "%s"', (text, from, to) => {
    expect(window(text)).toEqual([from, to]);
  });

  it('takes years ago loosely and days ago closely', () => {
    const years = parseTimeWindow('an actor we saw 2 saal pehle ki baat hai', now)!;
    expect(ist(years.from) < '2024-11-23' && ist(years.to) > '2024-11-23').toBe(true);
    expect(years.to.getTime() - years.from.getTime()).toBeGreaterThan(300 * 86_400_000);
    expect(window('three days ago')).toEqual(['2026-11-20', '2026-11-21']);
  });

  it.each(['she may come', 'they march on', 'who speaks Marathi', 'call me on 98200 12345'])(
    'sees no time in "%s"',
    (text) => {
      expect(parseTimeWindow(text, now)).toBeUndefined();
    },
  );
});
