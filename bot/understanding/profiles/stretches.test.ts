import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../briefs/calendar.ts';
import { ownDays, withMonth } from './own-days.ts';

const at = new Date('2026-11-29T06:00:00Z');
const today = '2026-11-29';
const days = (text: string) => ownDays(text, at).values.map(({ value }) => value);
const busyUntil = (last: string) => daysBetween(today, last).map((day) => `busy ${day}`);

describe('days of which only an end is said', () => {
  it.each([
    ['aur jo 20 tareekh tak main gaon me hu uske baad hi free', '2026-12-20'],
    ['15 tak busy hu uske baad free', '2026-12-15'],
    ['main 15 dec tak bahar hu, 16 se free', '2026-12-15'],
    ['20 dec ke baad hi free hu', '2026-12-20'],
    ['free only after 20th dec', '2026-12-20'],
    ['२० डिसेंबरपर्यंत गावी आहे, नंतर मोकळी', '2026-12-20'],
    ['20 डिसेंबरनंतरच मोकळी आहे', '2026-12-20'],
    ['20 दिसंबर तक गाँव में हूँ उसके बाद ही फ्री', '2026-12-20'],
    ["I'm in Goa till 12/12", '2026-12-12'],
    ['I will be back on 10 dec', '2026-12-09'],
    ['jan 5 tak busy', '2027-01-05'],
    ['main 2 hafte ke liye out of station hoon', addDays(today, 13)],
    ['10 din ke liye bahar hu', addDays(today, 9)],
  ])('%s', (text, last) => {
    expect(days(text)).toEqual(busyUntil(last));
  });
  it('takes a number for the day from which somebody is here again, and reads on', () => {
    const told = 'haan main abhi thailand me hu toh 10 ke baad aaungi toh 12 ko shoot ho toh ho jayega';
    expect(days(told)).toEqual([...busyUntil('2026-12-10'), 'free 2026-12-12']);
  });
  it('next week is from Monday to Sunday', () => {
    expect(days('agle hafte bahar hu')).toEqual(
      daysBetween('2026-11-30', '2026-12-06').map((day) => `busy ${day}`),
    );
  });
  it.each([
    ['13 dec ko 4 ke baad free hu', ['tentative 2026-12-13 from 16:00']],
    ['aaj 6 tak busy hu', ['tentative 2026-11-29 from 18:00']],
    ['15 ke baad batati hu', []],
    ['maine 2 hafte pehle audition diya', []],
    ['2 hafte se busy hu', []],
    ['shoot 15 tak hai?', []],
  ])('an hour, a wish and what is over are none: %s', (text, values) => {
    expect(days(text)).toEqual(values);
  });
});

describe('several days without a month', () => {
  it.each([
    [
      'main 15 se 18 tak busy hu fir 20 ko bhi half day',
      ['busy 2026-12-15', 'busy 2026-12-16', 'busy 2026-12-17', 'busy 2026-12-18', 'tentative 2026-12-20'],
    ],
    [
      '12 13 dono din free but 14 subah 11 baje tak hi',
      ['free 2026-12-12', 'free 2026-12-13', 'tentative 2026-12-14 until 11:00'],
    ],
    ['१५ ते १६ बिझी आहे', ['busy 2026-12-15', 'busy 2026-12-16']],
    ['14 ko haan 15 ko shaayad 16 nahi', ['free 2026-12-14', 'tentative 2026-12-15', 'busy 2026-12-16']],
    ['Hi! 12 to 13 no, 16 yes', ['busy 2026-12-12', 'busy 2026-12-13', 'free 2026-12-16']],
    ['mala 18 tarkhela jamnar nahi pan 19 la chalel', ['busy 2026-12-18', 'free 2026-12-19']],
    ['main 10 se 12 free hu sirf 11 nahi', ['free 2026-12-10', 'busy 2026-12-11', 'free 2026-12-12']],
    ['I can do 12th dec but not 13th', ['free 2026-12-12', 'busy 2026-12-13']],
    [
      '12 dec ok, 13 dec no, 14 dec after 5pm',
      ['free 2026-12-12', 'busy 2026-12-13', 'tentative 2026-12-14 from 17:00'],
    ],
    ['dec 12 morning only', ['tentative 2026-12-12']],
    ['मी १० ते ११ डिसेंबर नाटकाच्या दौऱ्यावर आहे', ['busy 2026-12-10', 'busy 2026-12-11']],
  ])('are the next of their number, each with its own answer: %s', (text, values) => {
    expect(days(text)).toEqual(values);
  });
  it('one alone is asked for', () => {
    expect(ownDays('20 ko half day ho payega', at)).toEqual({ values: [], doubtful: 20 });
    expect(withMonth('20 ko half day', 'dec')).toBe('20 december ko half day');
  });
  it('a month that is named by itself is every day of it', () => {
    expect(days('poora december free, january me nahi')).toEqual([
      ...daysBetween('2026-12-01', '2026-12-31').map((day) => `free ${day}`),
      ...daysBetween('2027-01-01', '2027-01-31').map((day) => `busy ${day}`),
    ]);
  });
  it('whoever is free from a day on is not before it', () => {
    expect(days('free from 10th')).toEqual(busyUntil('2026-12-09'));
    expect(days('kal se free hu')).toEqual(['free 2026-11-30']);
  });
  it('what is set apart in a long story is the opposite of the rest, whatever else the story denies', () => {
    expect(days('तलवारबाज़ी नहीं आती दिसंबर में 7 से 8 छोड़ के सब खाली है')).toEqual(['busy 2026-12-07', 'busy 2026-12-08']);
  }); // prettier-ignore
  it.each(['rate 12 ok', 'haan 2 ads kiye hai', 'I have 2 kids, ok?', 'role 3 yes'])('none in: %s', (text) =>
    expect(days(text)).toEqual([]),
  );
});
