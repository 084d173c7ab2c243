import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roleSpec } from '../../../matching/role.ts';
import { readBrief } from './read-brief.ts';

const sentAt = new Date('2026-11-23T10:00:00+05:30');
const read = (text: string) => readBrief(text, { sentAt });

describe('reading a brief', () => {
  it('reads one English role with every hard requirement', () => {
    const { roles, project, missing } = read(
      'TVC for a ghee brand. Need a grandmother, F 62-70, 5\'2" and above, Punjabi must, Hindi a plus.\nShoot: 3 & 4 Dec, Amritsar, both days. 28k per day incl agency. TV + digital, 2 yrs, India. Conflict: no butter or oil ads in last 12 months.',
    );
    expect(project.type).toBe('tvc');
    expect(missing).toEqual([]);
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({
      gender: 'female',
      playingAge: { min: 62, max: 70 },
      heightCm: { min: 157, max: null },
      languages: [
        { code: 'pa', must: true },
        { code: 'hi', must: false },
      ],
      city: 'Amritsar',
      shootDates: ['2026-12-03', '2026-12-04'],
      datesMode: 'all',
      rate: { amountInr: 28000, per: 'day', agency: 'included' },
      usage: { media: ['tv', 'digital'], months: 24, perpetual: false, territory: 'IN' },
    });
    expect(roles[0]!.conflicts.map((c) => [c.category, c.lookbackMonths])).toEqual([
      ['butter', 12],
      ['cooking oil', 12],
    ]);
  });

  it('gives each role of a Hinglish post its own age and pay, and the dates to all', () => {
    const { roles, language } = read(
      'Serial ke liye do log chahiye. Chacha 50-55, moochh ho. Chachi 45-50, Gujarati bole. Shoot Naigaon 2 Dec se 4 Dec. Chacha 6k per day, chachi 5k per day.',
    );
    expect(language).toBe('hinglish');
    expect(roles.map((r) => [r.gender, r.playingAge, r.rate?.amountInr, r.shootDates.length])).toEqual([
      ['male', { min: 50, max: 55 }, 6000, 3],
      ['female', { min: 45, max: 50 }, 5000, 3],
    ]);
    expect(roles[1]!.languages).toEqual([{ code: 'gu', must: true }]);
    expect(roles[0]!.languages).toEqual([]);
  });

  it('reads Hindi number words, feet and "any one day"', () => {
    const { roles } = read(
      'प्रिंट शूट के लिए युवक चाहिए, पच्चीस से तीस साल, क़द पाँच फुट आठ इंच से ऊपर। ५ या ६ दिसंबर में से कोई एक दिन, इंदौर। डेढ़ लाख रुपये, एजेंसी अलग।',
    );
    expect(roles[0]).toMatchObject({
      gender: 'male',
      playingAge: { min: 25, max: 30 },
      heightCm: { min: 173, max: null },
      shootDates: ['2026-12-05', '2026-12-06'],
      datesMode: 'any',
      shootDays: 1,
      city: 'Indore',
      rate: { amountInr: 150000, agency: 'extra' },
    });
  });

  it('reads Marathi endings glued to the noun', () => {
    const { roles, language } = read(
      'नाटकासाठी आजी हवी, साठ ते सत्तर वर्षे, मराठी अस्खलित. साताऱ्यात नाही, पुण्यात प्रयोग १२ डिसेंबर. मानधन अडीच हजार.',
    );
    expect(language).toBe('mr');
    expect(roles[0]).toMatchObject({
      gender: 'female',
      playingAge: { min: 60, max: 70 },
      city: 'Pune',
      rate: { amountInr: 2500 },
    });
  });

  it.each([
    ['an actor who offers himself', "Hi, I'm an actor, 27, 5'10, fluent Hindi. Any role for me in Pune?"],
    ['a parent who offers a child', 'मेरी बेटी ८ साल की है, नृत्य जानती है, कोई काम हो तो बताइए'],
    ['talk of a set', 'Kal ka call time 7 baje hai, vanity 2 mangwa lo'],
    ['an account', 'Invoice for the soap TVC is pending, payment kab aayega?'],
  ])('sees no brief in %s', (_, text) => {
    expect(read(text).roles).toEqual([]);
    expect(read(text).missing).toEqual([]);
  });

  it('takes no phone, pin code or years of experience for an age, a rate or a height', () => {
    const { roles } = read(
      'Need a nurse, female, 30-35, for a corporate film in Nashik. Call 98765 43210, Nashik 422001. Coordinator has 25 years of experience. 7k. 9 Dec.',
    );
    expect(roles).toHaveLength(1);
    expect(roles[0]).toMatchObject({
      playingAge: { min: 30, max: 35 },
      heightCm: null,
      legalAgeMin: null,
      rate: { amountInr: 7000 },
    });
  });

  it('keeps what is refused out of the musts', () => {
    const { roles } = read(
      'Web series, girl 20-24, dance not required, no English needed, Marathi must. Pune, 5 Dec, 10k.',
    );
    expect(roles[0]!.skills).toEqual([]);
    expect(roles[0]!.languages).toEqual([{ code: 'mr', must: true }]);
  });

  it('puts a conflict it cannot name into the doubts', () => {
    const { roles, doubts } = read(
      'DVC, woman 30-35, Delhi 5 Dec, 20k. No zorbing ads in last 6 months please.',
    );
    expect(roles[0]!.conflicts).toEqual([]);
    expect(doubts[0]).toMatchObject({ about: 'conflicts' });
  });

  it('keeps an audition and a last day to send apart from the shoot', () => {
    const { roles } = read(
      'Film, boy 20-25. Audition 28 Nov 11 am to 4 pm, Aram Nagar. Shoot 10-12 Dec Bhopal. Send profiles by 26 Nov 6pm. 5k per day',
    );
    expect(roles[0]).toMatchObject({
      city: 'Bhopal',
      shootDates: ['2026-12-10', '2026-12-11', '2026-12-12'],
      audition: { from: '2026-11-28T11:00:00+05:30', to: '2026-11-28T16:00:00+05:30' },
      submitBy: '2026-11-26T18:00:00+05:30',
    });
  });
});

const shards = ['need', '2 boys', '25-30', "5'6\"", 'चाहिए', 'हवी', '१२ दिसंबर', 'Dec', '15k', '₹', '+', '/', '-', ',', '\n', '•', 'agency', 'TVC', 'no', 'ad', 'last 6 months', 'Mumbai', 'must', 'or', '🎬', '98765 43210', 'se', 'तक', '(', ')', '.', '14', 'between', 'per day', 'लड़की', 'मुलगी']; // prettier-ignore

describe('whatever is sent', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(fc.constantFrom(...shards), { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.array(fc.constantFrom(...shards), { maxLength: 60 }).map((parts) => parts.join('')),
  );
  it('never throws, proves every value with words of the message, and keeps the shape of a role', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const reading = read(text);
        for (const { quotes, ...role } of reading.roles) {
          roleSpec.parse(role);
          for (const quote of Object.values(quotes)) {
            expect(quote).not.toBe('');
            expect(text).toContain(quote);
          }
          const proven = (path: string, value: unknown) => value === null || path in quotes;
          for (const field of [
            'playingAge',
            'heightCm',
            'legalAgeMin',
            'city',
            'usage',
            'submitBy',
            'union',
            'travel',
          ] as const)
            expect(proven(field, role[field])).toBe(true);
          expect(role.gender === 'any' || 'gender' in quotes).toBe(true);
          expect(role.rate?.amountInr == null || 'rate.amountInr' in quotes).toBe(true);
          role.languages.forEach((_, i) => expect(quotes).toHaveProperty([`languages[${i}]`]));
          role.skills.forEach((_, i) => expect(quotes).toHaveProperty([`skills[${i}]`]));
          role.conflicts.forEach((_, i) => expect(quotes).toHaveProperty([`conflicts[${i}]`]));
          if (role.shootDates.length > 0) expect(quotes).toHaveProperty(['shootDates[0]']);
        }
        for (const { words } of reading.doubts) expect(text).toContain(words);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['digits', '1 2 3-'.repeat(2700)],
    ['dates', '14, 15 & 16 '.repeat(1350)],
    ['ages', 'girl 25-30, boy 20-25; '.repeat(700)],
    ['spaces', `need girl${' '.repeat(16_000)}25`],
    ['letters', 'a'.repeat(16_000)],
    ['Devanagari', 'लड़की चाहिए उम्र २५ से ३० '.repeat(600)],
    ['no sentence', 'shoot agency tv digital '.repeat(700)],
    ['brackets', '((((+rs rs '.repeat(1500)],
    ['days behind an agency', `agency ${'१२ दिसंबर '.repeat(1500)}no`],
    ['sums behind a conveyance', `conveyance ${'98765432109876 '.repeat(1000)}no`],
  ])('reads 16,000 characters of %s in time', (_, text) => {
    read('need a girl 20-25');
    // Some 100 ms on an idle core; the bound is wide because a catastrophic pattern takes minutes, a busy machine ten times.
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

it.each([
  ['ek chef 35-45 male, Tamil, Mumbai, 9 Jan, 30k', ['Cook male']],
  ['ek doctor 40-50 male aur ek nurse 25-30 female, Mumbai 9 Jan', ['Doctor male', 'Nurse female']],
  ['doctor (40-50, male), nurse (25-30, female), 12 dec', ['Doctor male', 'Nurse female']],
  ['Tea TVC, looking for a mother.\nFemale, 45–55, fluent Marathi. Mumbai', ['Mother female']],
  ['25-30 male, 20-25 female, Mumbai 9 Jan', ['Man male', 'Woman female']],
])('a sex behind an age is of whoever was named before it: "%s"', (text, expected) => {
  const { roles } = readBrief(text, { sentAt: new Date('2026-11-23T10:00:00+05:30') });
  expect(roles.map(({ title, gender }) => `${title} ${gender}`)).toEqual(expected);
});

it.each([
  ['ad: young guy 25-30, 20 Dec, 50k', { min: 25, max: 30 }, '2026-12-20'],
  ['girl 18-24, 26 Dec, Mumbai', { min: 18, max: 24 }, '2026-12-26'],
  ['need mother 28-30, 12 jan', { min: 28, max: 30 }, '2027-01-12'],
])('an age in front of a day is no day: %s', (text, playingAge, day) => {
  const [role] = readBrief(text, { sentAt: new Date('2026-11-29T09:00:00Z') }).roles;
  expect(role).toMatchObject({ playingAge, shootDates: [day] });
});
it('days in front of a day are days', () => {
  const [role] = readBrief('mother 40-50, shoot 18-20, 22 Dec', {
    sentAt: new Date('2026-11-29T09:00:00Z'),
  }).roles;
  expect(role?.shootDates).toHaveLength(4);
});
it('a mother-in-law and a "sun" of Marathi are two, and a detergent is no sport', () => {
  const sentAt = new Date('2026-11-29T09:00:00Z');
  const two = readBrief('Marathi serial sathi ek sasu havi, vay 50-60, ani ek sun 22-28. 6k per day', {
    sentAt,
  }).roles;
  expect(two.map(({ title }) => title)).toEqual(['Mother-in-law', 'Daughter-in-law']);
  expect(readBrief('TVC for Surf Excel: a mother 45-55 female', { sentAt }).roles[0]?.skills).toEqual([]);
});
