/** Ways of saying one thing, each in words of its own: numbers written out, a day that is out, who speaks for whom. */
import { describe, expect, it } from 'vitest';
import type { Asked } from '../reply.ts';
import { readReply } from './read-reply.ts';

const sent = (text: string): Date => new Date(`${text}:00+05:30`);
const two: Asked = { dates: ['2027-01-21', '2027-01-22'], datesMode: 'all', callTime: '08:00', rateInr: 30_000, usage: 'digital 12 months India', auditionDate: '2027-01-18' }; // prettier-ignore
const late: Asked = { ...two, dates: ['2027-01-30', '2027-01-31'], auditionDate: null };
const any: Asked = { dates: ['2027-02-02', '2027-02-03', '2027-02-04'], datesMode: 'any', callTime: null, rateInr: null, usage: null, auditionDate: null }; // prettier-ignore
const read = (text: string, asked = two, at = sent('2027-01-15T11:00')) =>
  readReply(text, { asked, sentAt: at });
const signs = (text: string, asked = two): string =>
  asked.dates
    .map(
      (day) =>
        ({ yes: 'y', no: 'n', unknown: '?', partial: 'p' })[read(text, asked).availability[day] ?? 'unknown'],
    )
    .join('');

describe('days', () => {
  it.each([
    ['इक्कीस को हाँ, बाईस को नहीं', two, 'yn'],
    ['tees ko aa jaungi, ikatees ko nahi', late, 'yn'],
    ['तीस को नहीं आ पाऊँगी, इकतीस को आ जाऊँगी', late, 'ny'],
    ['दोन तारखेला येतो, चार तारखेला नाही', any, 'y?n'],
    ['do tareekh ko nahi, teen tareekh ko pakka', any, 'ny?'],
    ['21st I am on another set, 22nd works', two, 'ny'],
    ['21 ok, 22 is out', two, 'yn'],
    ['2–4 blocked for you', any, 'yyy'],
    ['21 ko class test hai, 22 ko aa jaungi', two, 'ny'],
    ['21 dusre set pe hu, 22 free', two, 'ny'],
    ['21 ला दुसऱ्या सेटवर आहे, 22 ला येईन', two, 'ny'],
  ])('%s', (text, asked, wanted) => expect(signs(text, asked)).toBe(wanted));

  it('takes "twelve o\'clock" for an hour', () => {
    expect(read('21 ko barah baje ke baad, 22 poora din').partialFrom).toEqual({ '2027-01-21': '12:00' });
  });
  it.each(['Only the 3rd, after lunch, 3 pm', '3 ko hi, 3 baje ke baad', 'sirf 3 ko, 3 baje ke baad'])(
    'rules out the others where one day alone is given in part: %s',
    (text) => {
      expect(signs(text, any)).toBe('npn');
      expect(read(text, any)).toMatchObject({ clarify: false, partialFrom: { '2027-02-03': '15:00' } });
    },
  );
  it('keeps an "only" that is of the hour from ruling out days', () => {
    expect(signs('3rd only after 4 pm', any)).toBe('?p?');
  });
  it('hears the will in a yes to "kal" of the night, and asks which day', () => {
    expect(read('parso aa jaunga', two, sent('2027-01-20T01:15'))).toMatchObject({
      interest: 'yes',
      clarify: true,
      availability: { '2027-01-21': 'unknown', '2027-01-22': 'unknown' },
    });
  });
});

it.each([
  ['Agency side here. Rhea is free both days', 'agent'],
  ['dono din free hai wo, uski dates hum dekhte hai', 'agent'],
  ['exam ke baad bhej denge, dono din', 'guardian'],
  ['दोन्ही दिवस त्याला घेऊन येतो', 'guardian'],
  ['dono din aa jaungi, exam khatam', 'self'],
])('who speaks in "%s"', (text, speaker) => expect(read(text).speaker).toBe(speaker));
