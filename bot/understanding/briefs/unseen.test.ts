/** Wordings, notations and layouts of other offices: each case stands for a class of language, not for a post. */
import { describe, expect, it } from 'vitest';
import { readBrief } from './read-brief.ts';

/** A Tuesday. */
const sentAt = new Date('2026-11-24T11:00:00+05:30');
const read = (text: string) => readBrief(text, { sentAt });
const first = (text: string) => read(text).roles[0]!;
const days = (text: string) => first(text).shootDates.map((day) => day.slice(5));

describe('a table of roles', () => {
  const { roles } = read(
    'Casting, Kannada film\nRole | Age | Language | Fee\nPostman (M) | 45-52 | Kannada, Tulu | 9k/day\nBride (F) | 22-26 | Kannada | 12k/day\n\nShoot 3-5 Dec, Mysuru',
  );
  it('gives each row its own cells, and what stands below to all', () => {
    expect(
      roles.map((r) => [r.gender, r.playingAge, r.languages.map((l) => l.code), r.rate?.amountInr]),
    ).toEqual([
      ['male', { min: 45, max: 52 }, ['kn', 'tcy'], 9000],
      ['female', { min: 22, max: 26 }, ['kn'], 12000],
    ]);
    expect(roles.every((r) => r.shootDates.length === 3 && r.city === 'Mysuru')).toBe(true);
  });
});

describe('what must not be running', () => {
  it.each([
    [
      'पनीर या दही का विज्ञापन पिछले ६ महीने में न किया हो। लड़की, २२-२६, टीवीसी।',
      [['paneer', 6], ['curd', 6]],
    ],
    ['TVC, mother 30-35. No current wallet or sim card contract.', [['wallet', null], ['sim card', null]]],
    [
      'जाहिरात, आई ३०-३५. शिलाई मशीन किंवा फ्रिजची जाहिरात गेल्या वर्षभरात केलेली नसावी.',
      [['sewing machine', 12], ['refrigerator', 12]],
    ],
  ])('is named as it was said: %s', (text, wanted) => {
    expect(first(text).conflicts.map((c) => [c.category, c.lookbackMonths])).toEqual(wanted);
  }); // prettier-ignore
});

describe('days and hours', () => {
  it.each([
    ['Ladka 20-25 chahiye, short film, 26 tareekh se 28 tareekh tak, Nashik.', ['11-26', '11-27', '11-28']],
    ['लघुपट, मुलगा २०-२५. २७ तारखेपासून २९ तारखेपर्यंत शूट, नाशिक.', ['11-27', '11-28', '11-29']],
    ['Girl 25-30\nDates: 5 Dec\nDelhi, TVC', ['12-05']],
  ])('are read in %s', (text, wanted) => {
    expect(days(text)).toEqual(wanted);
  });
  it.each([
    ['Ladki 20-25, serial. Audition 28 Nov saadhe 4 baje, Andheri.', '2026-11-28T16:30:00+05:30'],
    ['मालिकेसाठी मुलगी २०-२५. ऑडिशन २८ नोव्हेंबर, सकाळी साडेदहा वाजता, अंधेरी.', '2026-11-28T10:30:00+05:30'],
    ['सीरियल, लड़की २०-२५। ऑडिशन २८ नवंबर, शाम सवा पाँच बजे, अंधेरी।', '2026-11-28T17:15:00+05:30'],
  ])('keep the halves and quarters: %s', (text, from) => {
    expect(first(text).audition?.from).toBe(from);
  });
  it('are any of them where the post says so', () => {
    const role = first('वेब सिरीज, पुरुष ४०-४५. ४ ते ९ डिसेंबर, कोणतेही २ दिवस. सांगली.');
    expect([role.datesMode, role.shootDays, role.shootDates.length]).toEqual(['any', 2, 6]);
  });
});

describe('bounds', () => {
  it('a height "until" is the most', () => {
    expect(first('बच्चा ७-९, टीवीसी, क़द १३० सेमी तक।').heightCm).toEqual({ min: null, max: 130 });
    expect(first('Ladki 20-25, height 5\'5" tak, serial').heightCm).toEqual({ min: null, max: 165 });
  });
  it('an age "until" is the oldest, one "beyond" the youngest', () => {
    expect(first('१४ वर्षांपर्यंत मुलगा पाहिजे, लघुपट, सांगली.').playingAge).toEqual({ min: null, max: 14 });
    expect(first('Actress chahiye, umar 30 tak, serial, Jaipur.').playingAge).toEqual({ min: null, max: 30 });
    expect(first('४० वर्षांवरील पुरुष कलाकार हवा, मालिका.').playingAge).toEqual({ min: 40, max: null });
  });
  it('an age of law is completed, not played', () => {
    const role = first('डिजिटल विज्ञापन, लड़की १८-२१, १८ पूरे होने चाहिए। पुणे।');
    expect([role.legalAgeMin, role.playingAge]).toEqual([18, { min: 18, max: 21 }]);
  });
  it('a sum of half thousands in Marathi is one word', () => {
    expect(first('पुरुष ४०-४५, मालिका, साडेचार हजार रोज.').rate).toMatchObject({
      amountInr: 4500,
      per: 'day',
    });
  });
});

describe('who comes from where', () => {
  it.each([
    ['Ladki 20-25, event, Surat ki hi ho, 5k', false],
    ['पुरुष ४०-४५, माहितीपट, स्थानिकच हवा, लातूर', false],
    ['Ladki 20-25, TVC, Shimla, travel ka kharcha nahi denge', false],
    ['Girl 20-25, TVC, Shimla, we fly you in', true],
    ['लड़की २०-२५, फ़िल्म, शिमला, ठहरने का इंतज़ाम है', true],
    ['मुलगी २०-२५, चित्रपट, सांगली, जाणं-येणं आणि राहणं आमच्याकडे', true],
    ['Girl 20-25, TVC, Shimla, travel provided, food not provided', true],
  ])('%s', (text, wanted) => {
    expect(first(text).travel).toBe(wanted);
  });
});

describe('counted apart', () => {
  it.each([
    'Corporate video: 2 supervisors, one man one woman, both 35 to 45, Vapi.',
    'डिजिटल विज्ञापन: ८-१० साल का एक लड़का और एक लड़की, जयपुर।',
  ])('one of each sex is two roles: %s', (text) => {
    expect(read(text).roles.map((r) => [r.gender, r.count])).toEqual([
      ['male', 1],
      ['female', 1],
    ]);
  });
});

it('a sum that ends in "mahina" is for a month', () => {
  expect(first('Serial, saas 50-55, 1.8 lakh mahina, Naigaon.').rate).toMatchObject({
    amountInr: 180000,
    per: 'month',
  });
});

it('a trade whose name tells the sex needs no other word for it', () => {
  expect(first('लोहार चाहिए, ५०-५५, धारावाहिक, भोपाल।').gender).toBe('male');
  expect(first('Malin ka role hai, 40-45, serial, Jaipur.').gender).toBe('female');
  expect(first('Tailor 40-45, short film, Delhi.').gender).toBe('any');
});
