import { describe, expect, it } from 'vitest';
import { readChanges } from './read-changes.ts';
import type { Asked } from './said.ts';

const at = new Date('2026-11-23T06:00:00Z');
const read = (text: string, asked?: Asked) =>
  readChanges(text, { at, ...(asked ? { asked } : {}) }).map((value) =>
    [value.key, value.identity, value.value].filter(Boolean).join('/'),
  );

describe('what somebody says of themselves in passing', () => {
  it.each([
    [
      'ab main Pune shift ho gaya, weight 78 → 71',
      ['home_city/Pune', 'look/weight/71 kg', 'look/changed/2026-11-23'],
    ],
    ['मैं अब पुणे शिफ्ट हो गया हूँ, वज़न 71 किलो', ['home_city/Pune', 'look/weight/71 kg']],
    ['मी पुण्याला शिफ्ट झाले, वजन आता 62 किलो', ['home_city/Pune', 'look/weight/62 kg']],
    ['I moved from Thane to Andheri West', ['home_city/Andheri West']],
    ['my rate is now 20k', ['rate_floor/20000 per day']],
    ['mera rate ab 20k hai per day TVC ke liye', ['rate_floor/TV/20000 per day TV']],
    ['माझा रेट आता वीस हजार आहे', ['rate_floor/20000 per day']],
    ['nahi, meri age 27 nahi 29 hai', ['age/29']],
    ["my height is 5'6, not 5'4", ['height/168 cm']],
    ['माझं वय 27 नाही 29 आहे', ['age/29']],
    ['rate 10k nahi 15k hai per day', ['rate_floor/15000 per day']],
    ['main Andheri nahi Thane mein rehti hoon', ['home_city/Thane']],
    ['I live in Thane, not Andheri', ['home_city/Thane']],
    ['I learnt horse riding', ['skill/horse riding/horse riding']],
    ['मैंने घुड़सवारी सीखी', ['skill/horse riding/horse riding']],
    ['मी घोडेस्वारी शिकले', ['skill/horse riding/horse riding']],
    ['beard rakhi hai', ['look/beard/beard', 'look/changed/2026-11-23']],
    ['daadhi hata di', ['look/beard/clean shaven', 'look/changed/2026-11-23']],
    ['दाढी वाढवली आहे', ['look/beard/beard', 'look/changed/2026-11-23']],
    ['मैंने बाल कटवा लिए', ['look/hair/short hair', 'look/changed/2026-11-23']],
    ['माझी उंची 5 फूट 6 इंच आहे', ['height/168 cm']],
    ['my DOB is 14/05/1998', ['born/1998-05-14']],
    [
      'I speak fluent Gujarati and basic Tamil',
      ['languages/Gujarati/Gujarati, fluent', 'languages/Tamil/Tamil, basic'],
    ],
    ['passport ban gaya mera', ['papers/passport/passport: yes']],
    [
      'helo i m an actor just shifted to mumbai frm goa 😊 27 f 5.5 dusky',
      ['home_city/Mumbai', 'age/27', 'gender/female', 'height/165 cm'],
    ],
    ["m 31, 5'10, andheri", ['age/31', 'home_city/Andheri', 'height/178 cm', 'gender/male']],
    ['came to mumbai from delhi last year', ['home_city/Mumbai']],
    ['can u remove konkani', ['languages/Konkani/Konkani, none']],
    ['Can you remove swimming?', ['skill/swimming/swimming, none']],
    ['कोंकणी काढून टाका', ['languages/Konkani/Konkani, none']],
    [
      'i do theatre n can ride bike n speak konkani eng hindi also lil portugese',
      [
        'languages/Konkani/Konkani',
        'languages/English/English',
        'languages/Hindi/Hindi',
        'languages/Portuguese/Portuguese, basic',
        'skill/bike riding/bike riding',
      ],
    ],
    [
      'my rate is 15k a day but for ads i want 40',
      ['rate_floor/15000 per day', 'rate_floor/ads/40000 per day ads'],
    ],
    [
      'mera rate 12k hai par serial ke liye 8k per episode',
      ['rate_floor/12000 per day', 'rate_floor/serials/8000 per episode serials'],
    ],
    [
      'I charge 15k for films and 40k for ads',
      ['rate_floor/film/15000 per day film', 'rate_floor/ads/40000 per day ads'],
    ],
    ['swimming costume me comfortable nahi hu', ['comfort/swimwear/no swimwear']],
    ['height galat hai 5 4 hai', ['height/163 cm']],
    ['correct this im 28 not 27', ['age/28']],
    ['age galat likha hai 28 hai', ['age/28']],
    ['mera naam Pooja nahi Puja hai spelling theek karo', ['name/Puja']],
    ['my name is spelt Kavita not Kavitha', ['name/Kavita']],
  ])('%s', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    'kitna budget hai?', 'audition Pune mein hai kya?', '13 ko free hoon', 'kal shoot Pune mein hai', 'mera rate 15k hai iske liye',
    'haan interested', '12 ko 4 baje ke baad', 'मी उद्या पुण्यात आहे', 'maybe I will shift to Delhi', 'meri behen Pune mein rehti hai', 'hi',
    'kal mera beard kaat dunga ek ad ke liye', 'I will cut my hair next week', 'मैं कल बाल कटवाऊँगी', 'मी उद्या केस कापणार आहे', 'need 27 f 5.5',
    'mera naam Pooja nahi hai', 'swimming pool scene me comfortable nahi', 'i have done marathi plays', 'remove my photo', 'delete everything',
    'I worked backstage for 9 years', 'I was on stage for the last twelve years', 'my old troupe, for nine years',
  ])('reads nothing in: %s', (text) => {
    expect(read(text)).toEqual([]);
  }); // prettier-ignore

  it.each<[Asked, string, string[]]>([
    ['city', 'Pune', ['home_city/Pune']],
    ['age', '२७', ['age/27']],
    [
      'languages',
      'मराठी, हिंदी',
      ['languages/Marathi/Marathi', 'languages/Hindi/Hindi', 'languages/all/named'],
    ],
    ['height', '5.4', ['height/163 cm']],
    ['name', 'Riya Kapoor', ['name/Riya Kapoor']],
    ['rate', '20k', ['rate_floor/20000 per day']],
  ])('takes a bare answer to the question about %s', (asked, text, values) => {
    expect(read(text, asked)).toEqual(values);
    expect(read(text)).toEqual([]);
  });

  it('carries the words that each value was read from', () => {
    const text = 'ab main Pune shift ho gaya, weight 78 → 71';
    for (const { words } of readChanges(text, { at })) expect(text).toContain(words);
  });
});

it('a name that is an instrument too is no skill', () => {
  const read = readChanges('mera naam Veena Joshi hai, marathi bolti hu', {
    at: new Date('2026-11-29T09:00:00Z'),
  });
  expect(read.some(({ key }) => key === 'skill')).toBe(false);
  expect(
    readChanges('main veena bajati hu, veena aati hai', { at: new Date('2026-11-29T09:00:00Z') }),
  ).toMatchObject([{ key: 'skill' }]);
});

it.each([
  ["Hello, Sneha Kulkarni here. 50, female, Thane, Marathi, Hindi. 5'2", 'Sneha Kulkarni', '50'],
  ["Namaste, Veena Joshi, umar 52, mahila, Dadar, marathi aur hindi, 5'4", 'Veena Joshi', '52'],
  ['mi Suhas, vay 31, purush, Pune', 'Suhas', '31'],
])('whoever greets and gives a row of details is heard whole: %s', (text, name, age) => {
  const read = readChanges(text, { at: new Date('2026-11-29T09:00:00Z') });
  const of = (wanted: string) => read.find(({ key }) => key === wanted)?.value;
  expect(of('skill')).toBeUndefined();
  expect([of('name'), of('age'), of('gender') !== undefined, of('home_city') !== undefined]).toEqual([
    name,
    age,
    true,
    true,
  ]);
});

it.each([
  ['I am 47, female, I live in Andheri, I speak Marathi', '47', 'Andheri'],
  ['Hello sir, im 26, male, based in Thane, Hindi and English', '26', 'Thane'],
  ['main 35 saal ki hu, female, Malad', '35', 'Malad'],
])('whoever gives an age and no name is heard whole: %s', (text, age, city) => {
  const read = readChanges(text, { at: new Date('2026-11-29T09:00:00Z') });
  const of = (wanted: string) => read.find(({ key }) => key === wanted)?.value;
  expect([of('name'), of('age'), of('home_city'), of('gender') !== undefined]).toEqual([
    undefined,
    age,
    city,
    true,
  ]);
});
it('a daughter told in the same way is nobody of that number', () => {
  const at = new Date('2026-11-29T09:00:00Z');
  expect(readChanges('I am 35, my daughter is 8, female, lives in Pune', { at })).toEqual([]);
});
it.each([
  ['मैं सीमा पारेख हूँ, उम्र 33, महिला, मुंबई, हिंदी गुजराती, 8 हज़ार रोज़', 'सीमा पारेख', '8000 per day'],
  ['Mera naam Ruchika Salvi hai, 26 saal, female, Thane, 9k per day', 'Ruchika Salvi', '9000 per day'],
  ['माझं नाव रेखा पाटील आहे, वय ५८, ठाण्यात राहते, १२ हजार दिवसाला', 'रेखा पाटील', '12000 per day'],
])('takes no word of the sentence into the name, and the rate of a row: %s', (text, name, rate) => {
  const read = readChanges(text, { at: new Date('2026-11-29T09:00:00Z') });
  const of = (wanted: string) => read.find(({ key }) => key === wanted)?.value;
  expect([of('name'), of('rate_floor')]).toEqual([name, rate]);
});
it('a word for what somebody is names nobody', () => {
  const at = new Date('2026-11-29T09:00:00Z');
  expect(readChanges('Male, 32, Borivali, Hindi', { at }).filter(({ key }) => key === 'name')).toEqual([]);
  expect(readChanges('male 32', { at, asked: 'gender' }).map(({ value }) => value)).toEqual(['32', 'male']);
});

it('reads the age behind the sex in a row of details', () => {
  const row = readChanges('Zubin Daruwala here, male 32, 5\'11", Bandra, 20k a day', { at });
  expect(row).toContainEqual(expect.objectContaining({ key: 'age', value: '32' }));
});
