import { expect, it } from 'vitest';
import { introductionIn } from './introductions.ts';
import { readChanges } from './read-changes.ts';

const at = new Date('2026-11-29T12:30:00Z');
const read = (text: string) => {
  const values = readChanges(text, { at });
  const of = (key: string): string | undefined => values.find((value) => value.key === key)?.value;
  const languages = values
    .filter(({ key, identity }) => key === 'languages' && identity !== 'all')
    .map(({ value }) => value);
  return { of, languages };
};

it.each([
  ['Name - Ruchi Agarwal\nAge - 26\nHeight - 5.4\nCity - Indore\nExperience - 2 TVC\nRate - 12k/day', { name: 'Ruchi Agarwal', age: '26', height: '163 cm', home_city: 'Indore', credit: '2 TVC', rate_floor: '12000 per day' }],
  ["Hello sir/ma'am I am Karan Mehta. Age:25 Ht: 6'1\" Location: Lokhandwala Lang: Hindi, English. Insta: karanm", { name: 'Karan Mehta', age: '25', height: '185 cm', home_city: 'Lokhandwala' }],
  ['City - Indore', { home_city: 'Indore' }],
  ['Experience - 2 TVC', { credit: '2 TVC' }],
  ['Naam: Omkar Gadgil\nVay: 33\nUnchi: 5.10\nThikan: Thane', { name: 'Omkar Gadgil', age: '33', height: '178 cm', home_city: 'Thane' }],
])('what a label announces is read: %s', (text, wanted) => {
  for (const [key, value] of Object.entries(wanted)) expect(read(text).of(key)).toBe(value);
}); // prettier-ignore

it.each([
  ['I am Manoj Tiwari 45 from Kanpur, hindi awadhi', { name: 'Manoj Tiwari', age: '45', home_city: 'Kanpur' }, ['Hindi', 'Awadhi']],
  ['My name is Deepak S. 6 feet. Bengaluru. kannada telugu english', { name: 'Deepak S.', height: '183 cm', home_city: 'Bengaluru' }, ['Kannada', 'Telugu', 'English']],
  ["Hii 👋👋 m Aditi, 5'2.5 , wt 49kg, Pune bt can travel anywhr anytime", { name: 'Aditi', height: '159 cm', home_city: 'Pune', travel: 'yes' }, []],
  ['aur mera profile banado, naam Pinky Solanki, umar 22, vadodara, gujarati hindi', { name: 'Pinky Solanki', age: '22', home_city: 'Vadodara' }, ['Gujarati', 'Hindi']],
  ['नमस्ते जी मैं रेखा, पचास की हूँ, थिएटर करती हूँ पटना में, भोजपुरी मैथिली हिंदी', { name: 'रेखा', age: '50', gender: 'female', home_city: 'Patna' }, ['Bhojpuri', 'Maithili', 'Hindi']],
  ['नमस्कार मी सुरेश पाटील कोल्हापूर, वय ५२', { name: 'सुरेश पाटील', age: '52', home_city: 'Kolhapur' }, []],
  ['haan bolo main bol rahi hoon Sangeeta Bhosle pune se umar 48 height 5 2 rate 8 hazaar', { name: 'Sangeeta Bhosle', age: '48', gender: 'female', home_city: 'Pune', height: '157 cm' }, []],
  ['भाई मेरा नाम इमरान है उम्र 29 क़द 5 फुट 7 लखनऊ से हूँ अभी मीरा रोड में रहता हूँ उर्दू हिंदी अवधी बोल लेता हूँ तलवारबाज़ी नहीं आती रेट 8 हज़ार रोज़', { name: 'इमरान', age: '29', gender: 'male', home_city: 'Mira Road' }, ['Urdu', 'Hindi', 'Awadhi']],
  ["f 24 andheri 5'5 hindi english punjabi, fresher", { age: '24', gender: 'female', home_city: 'Andheri' }, ['Hindi', 'English', 'Punjabi']],
])('an introduction comes in whole: %s', (text, wanted, languages) => {
  for (const [key, value] of Object.entries(wanted)) expect(read(text).of(key)).toBe(value);
  expect(read(text).languages).toEqual(languages);
}); // prettier-ignore

it.each([
  'main Riya bol rahi hu, 12 dec ko Pune mein shoot hai',
  "I'm Karan, coming to the audition tomorrow in Malad",
  'Age is just a number - enjoy',
  'naam kab aayega, 3 din ho gaye',
])('who only gives a name or a place says nothing else of themselves: %s', (text) => {
  expect([read(text).of('home_city'), read(text).of('age')]).toEqual([undefined, undefined]);
});

it.each([
  "This is Riya, I'll be 20 minutes late",
  'This is Riya, my token number is 34',
  'Hi I am Riya Kapoor, did 30 TVCs',
  'This is Riya, can you send 20 copies',
  'main Rahul bol raha hu, 25 log aa rahe hai',
  'This is Riya, seat 24 on the flight to Chennai',
  'This is Riya, going to Jaipur for a wedding',
  'This is Riya, outside the gate in Versova',
  'I am Riya Kapoor, script says she is 35 and from Lucknow',
  'Riya here, reached at gate no. 24',
  'main Riya bol rahi hu, 24, 25 dec free hu',
  'main Kiran hu, bus 33 se aa rahi hu Andheri',
  'I am Riya Kapoor, parking in Malad',
  'मैं रिया कपूर, 20 मिनट लेट हूँ',
])('a number or a town of something else is nobody\u2019s age or home: %s', (text) => {
  expect([read(text).of('home_city'), read(text).of('age')]).toEqual([undefined, undefined]);
});

it.each([
  ['Hi I am Riya Kapoor, 24, Andheri', '24', 'Andheri'],
  ['Hi this is Neha, 27 f, Malad', '27', 'Malad'],
  ['main Sunita bol rahi hu 34, Thane se', '34', 'Thane'],
  ['मी सायली पाटील, २८, पुणे', '28', 'Pune'],
  ['Noor Khan, 24, Lucknow se, hindi urdu', '24', 'Lucknow'],
])('among their details it is: %s', (text, age, home) => {
  expect([read(text).of('age'), read(text).of('home_city')]).toEqual([age, home]);
});

it.each(['Riya, 15, Andheri', 'F 15 Andheri', 'I am Riya Kapoor, 16, Pune'])(
  'a bare number makes a child of nobody, and is asked about: %s',
  (text) => {
    expect(read(text).of('age')).toBeUndefined();
    expect(introductionIn(text).young).toBe(true);
  },
);

it.each(['This is Riya, 15 minutes late', 'I am 15 m away from Andheri', 'Riya Kapoor, 24, Andheri'])(
  'nothing is asked where it is no age, or one of a grown person: %s',
  (text) => expect(introductionIn(text).young).toBe(false),
);
