/** Turns of speech that put a day or an hour in place of another, speak of days named before, or say a number in words. */
import { describe, expect, it } from 'vitest';
import { readReply } from './read-reply.ts';

const sentAt = new Date('2026-12-02T12:00:00+05:30');
const asked = {
  dates: ['2026-12-14', '2026-12-15', '2026-12-16'],
  datesMode: 'all' as const,
  callTime: '08:00',
  rateInr: 30000,
  usage: 'TV and digital 12 months India',
  auditionDate: '2026-12-07',
};
const read = (text: string, over: Partial<typeof asked> = {}) =>
  readReply(text, { asked: { ...asked, ...over }, sentAt });
const days = (text: string, over: Partial<typeof asked> = {}): string =>
  Object.values(read(text, over).availability)
    .map((value) => (value === 'unknown' ? '?' : value.slice(0, 1)))
    .join('');

describe('an hour in place of the call’s', () => {
  it.each([
    ['8 ki jagah 10 baje', '10:00'],
    ['8 baje nahi 9 baje bulao', '09:00'],
    ['आठ की जगह साढ़े नौ बजे हो जाए तो आऊँगी', '09:30'],
    ['आठच्या ऐवजी दहाला बोलवा', '10:00'],
    ['could we do a later call? I live in Karjat, 9.30 is safe', '09:30'],
  ])('%s', (text, at) => {
    expect(read(text)).toMatchObject({ callTimeAlternative: at, interest: 'conditional' });
    expect(days(text)).toBe('yyy');
  });
});

describe('days spoken of again without being named', () => {
  it.each([
    ['15 and 16 are good, not before', 'nyy'],
    ['१६ लाच जमेल, आधी नाही', 'nny'],
    ['All but the 15th', 'yny'],
    ['14 tak exams hai, uske baad free hu', 'nyy'],
    ['I can only give you two: 14 and 16', 'yny'],
    ['sirf do din: 14, 16', 'yny'],
    ['any day is fine except 15', 'yny'],
    ['all days ok except the 15th', 'yny'],
    ['any day but 16', 'yyn'],
    ['sorry 15 i cant', '?n?'],
    ['१४ ला येईल, १५ ला नाही जमणार', 'yn?'],
    ['14 ko aa jayegi, 15 ko school hai', 'yn?'],
    ['15 ko bhai ki shaadi hai, us din nahi. 14 aur 16 pakka', 'yny'],
    ['Mon I can, Tue I am judging a fest so no', 'yn?'],
  ])('%s', (text, given) => expect(days(text)).toBe(given));
  it('takes "that day" for the audition’s where the audition was spoken of', () => {
    expect(read('all days fine. audition on 7 is a problem, I have a shoot that day')).toMatchObject({
      audition: 'no',
    });
  });
});

describe('numbers in words', () => {
  it.each([
    ['१४ ला दुपारी दोनपर्यंतच आहे', { partialUntil: { '2026-12-14': '14:00' } }],
    ['15 ko dhai baje ke baad', { partialFrom: { '2026-12-15': '14:30' } }],
    ['चौदह को सवा चार बजे के बाद आ पाऊँगा', { partialFrom: { '2026-12-14': '16:15' } }],
    ['16 ला पावणेपाच नंतर', {}],
    ['तीस नहीं पैंसठ हज़ार लूँगी, तीनों दिन ठीक', { counterRateInr: 65_000 }],
    ['forty two thousand and I am yours for all three days', { counterRateInr: 42_000 }],
    ['make it 42 and I am in for all three days', { counterRateInr: 42_000 }],
    ['all 3 open, what do I bring?', { counterRateInr: null }],
    ['15 को काम है, बाक़ी दो दिन ठीक', { interest: 'yes' }],
    ['तीस कम है, पचास दीजिए तो तीनों दिन आपके', { counterRateInr: 50_000, interest: 'conditional' }],
  ])('%s', (text, part) => expect(read(text)).toMatchObject(part));
  it('takes "दहाला" for the tenth where the tenth was asked, and for ten o’clock elsewhere', () => {
    const over = { dates: ['2026-12-10', '2026-12-11'] };
    expect(days('दहाला येते, अकराला गावाला जायचं आहे', over)).toBe('yn');
    expect(read('१४ ला दहाला येते').partialFrom).toEqual({ '2026-12-14': '10:00' });
  });
});

describe('terms and who writes', () => {
  it.each([
    ['tv nahi, sirf digital ho to karungi', { usageObjection: true }],
    ['Worldwide on hoardings for this? no. 2 years India is fine', { usageObjection: true }],
    ['तिन्ही दिवस जमतील, पण प्रवास तुम्ही द्या', { interest: 'conditional' }],
    ['papa haan bole to teeno din aaungi', { interest: 'conditional' }],
    ['Speaking for Anaya: all three clear', { speaker: 'agent' }],
    ["Ved's school won't give leave on 15, rest ok", { speaker: 'guardian' }],
    ['beti ke exam hai 14 tak, uske baad hi bhej paungi', { speaker: 'guardian' }],
    ['papa ki tabiyat theek nahi, abhi kuch nahi bol sakta', { interest: 'unknown', clarify: false }],
  ])('%s', (text, part) => expect(read(text)).toMatchObject(part));
});

describe('part of a day, and what only sounds like money', () => {
  it.each([
    ['only after 11 on the 16th, other two days no issue', '11:00', 'yyp'],
    ['14 yes, 16 I have a college practical, will be free only after 2', '14:00', 'y?p'],
  ])('%s', (text, from, of) => {
    expect(read(text, { callTime: '07:00' }).partialFrom).toEqual({ '2026-12-16': from });
    expect(days(text, { callTime: '07:00' })).toBe(of);
  });
  it.each(['20 se 25 goa me hu family ke sath', 'im in goa 20 to 25'])('%s', (text) =>
    expect(read(text).counterRateInr).toBeNull(),
  );
  it('a scene that is refused is a term', () => {
    expect(read('smoking ka scene hai to main nahi karungi, baki dates theek hai')).toMatchObject({
      interest: 'conditional',
    });
  });
});

it.each([
  'payment aa jayega',
  'driver aa jayega mujhe lene',
  'script aa jayegi',
  'baarish aayegi',
  'wo din period aayega',
])('a thing that comes is no yes: %s', (text) => expect(days(text)).toBe('???'));
