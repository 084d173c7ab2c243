import { describe, expect, it } from 'vitest';
import { ownAds, ownDays, withMonth } from './own-days.ts';

const at = new Date('2026-11-23T06:00:00Z');
const days = (text: string) => ownDays(text, at).values.map(({ value }) => value);

describe('days that nobody asked about', () => {
  it.each([
    ['12 dec ko busy hu', ['busy 2026-12-12']],
    ['I am not available on 14 and 15 Dec', ['busy 2026-12-14', 'busy 2026-12-15']],
    ['12 dec ko free hai', ['free 2026-12-12']],
    ['10 se 12 dec tak bahar hu', ['busy 2026-12-10', 'busy 2026-12-11', 'busy 2026-12-12']],
    ['१२ डिसेंबर को व्यस्त हूँ', ['busy 2026-12-12']],
    ['१२ डिसेंबरला मी बिझी आहे', ['busy 2026-12-12']],
    ['12 दिसंबर को मैं ख़ाली हूँ', ['free 2026-12-12']],
    ['free on 20 Dec after 4 pm', ['tentative 2026-12-20 from 16:00']],
    ['kal nahi aa paungi', ['busy 2026-11-24']],
    [
      'parso se Delhi mein hu 5 din ke liye',
      ['busy 2026-11-25', 'busy 2026-11-26', 'busy 2026-11-27', 'busy 2026-11-28', 'busy 2026-11-29'],
    ],
    ['3 jan ko shoot hai mera', ['busy 2027-01-03']],
    ['free 10-12 dec except 11th', ['free 2026-12-10', 'free 2026-12-12', 'busy 2026-12-11']],
    ['busy 10-12 dec except 11', ['busy 2026-12-10', 'busy 2026-12-12', 'free 2026-12-11']],
    [
      'free all of 12-15 dec except 13 and 14',
      ['free 2026-12-12', 'free 2026-12-15', 'busy 2026-12-13', 'busy 2026-12-14'],
    ],
    ['14 दिसंबर के अलावा सब ठीक है', ['busy 2026-12-14']],
    ['14 ko chhod ke baki din chalega dec me', ['busy 2026-12-14']],
    ['१४ डिसेंबर सोडून बाकी दिवस चालेल', ['busy 2026-12-14']],
  ])('%s', (text, values) => {
    expect(days(text)).toEqual(values);
  });
  it('counts from today where only the end is said', () => {
    expect(days('26 nov tak bahar hu')).toEqual([
      'busy 2026-11-23',
      'busy 2026-11-24',
      'busy 2026-11-25',
      'busy 2026-11-26',
    ]);
  });
  it.each(['12 dec ko shoot hai kya?', 'audition 12 dec ko diya tha', 'I was born on 12 Dec', 'mera rate 15k', 'kya 12 dec ko aana hai', 'main free hu'])(
    'none in: %s',
    (text) => expect(ownDays(text, at)).toEqual({ values: [], doubtful: null }),
  ); // prettier-ignore
  it.each([['12 ko busy hu', 12], ['busy on the 12th of this', 12], ['१२ ला मी बिझी आहे', 12], ['12 को व्यस्त हूँ', 12]])(
    'a day without a month is doubtful: %s',
    (text, day) => {
      const read = ownDays(text, at);
      expect(read.values.length === 0 ? read.doubtful : read.values[0]?.identity.slice(8)).toBe(read.values.length === 0 ? day : '12');
    },
  ); // prettier-ignore
  it('counts the days that something lasts, and not the notice that is wanted', () => {
    expect(ownDays('parso se Delhi mein hu 5 din ke liye', at).values).toHaveLength(5);
    expect(ownDays('12 dec ko busy hu, 5 din pehle batana', at).values).toHaveLength(1);
    expect(ownDays('parso nahi', at).values.map(({ value }) => value.split(' ')[0])).toEqual(['busy']);
  });
  it('takes the month from the answer', () => {
    expect(withMonth('12 ko busy hu', 'dec')).toBe('12 december ko busy hu');
    expect(withMonth('१२ ला बिझी आहे', 'डिसेंबर')).toBe('१२ december ला बिझी आहे');
    expect(withMonth('12 ko busy hu', 'pata nahi')).toBeNull();
  });
});

describe('advertisements they have out', () => {
  it.each([
    ['I did a tea ad, TV, till March, Gujarat only', 'tea, tv, in IN-GJ, until 2027-03'],
    ['mera chai ka ad chal raha hai, digital pe', 'tea, digital'],
    ['maine paint ka ad kiya hai, print aur hoarding, poore india mein', 'paint, print + ooh, in IN'],
    ['माझी साबणाची जाहिरात चालू आहे, टीव्ही, महाराष्ट्रात', 'soap, tv, in IN-MH'],
    ['मेरा बैंक का विज्ञापन चल रहा है, टीवी पर', 'bank, tv'],
    ['I have a soap ad running, buyout in perpetuity', 'soap, for good'],
  ])('%s', (text, value) => {
    expect(ownAds(text, at).map((one) => one.value)).toEqual([value]);
  });
  it.each([
    'माझा रेट 10 हजार आहे पण जाहिरातीसाठी 30 हजार',
    'I want to do a tea ad',
    'tea ad nahi karungi',
    'tea ad hai kya?',
    'audition for a tea ad',
  ])('none in: %s', (text) => expect(ownAds(text, at)).toEqual([]));
});
