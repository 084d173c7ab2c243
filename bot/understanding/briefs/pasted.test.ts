import { describe, expect, it } from 'vitest';
import { readBrief } from './read-brief.ts';
import { splitProjects } from './several-projects.ts';

const sentAt = new Date('2026-11-23T10:00:00+05:30');
const read = (text: string) => readBrief(text, { sentAt });
const roles = (text: string) =>
  read(text).roles.map(({ title, gender, rate, city }) =>
    [title, gender, rate?.amountInr ?? null, city].join(' '),
  );

describe('briefs as people paste them', () => {
  it.each([
    ['Ad: ek chef 35-45 male, Tamil, Mumbai, 9 Jan, 30k', ['Cook male 30000 Mumbai']],
    ['🔥URGENT🔥\n1️⃣ Mother – 45-50 yrs\n2️⃣ Police officer - male 35-45\n📍 Mumbai\n💰 10k per day', ['Mother female 10000 Mumbai', 'Police officer male 10000 Mumbai']],
    ['1) Papa 45-55\n2) Beta 8-10\n3) Dadi 65+\nTVC, Mumbai, 12 Dec, 25k/15k/20k', ['Father male 25000 Mumbai', 'Son male 15000 Mumbai', 'Grandmother female 20000 Mumbai']],
    ['Role - Nurse\nAge - 25-30 yrs\nPay - 10k\nRole - Doctor\nAge - 40-50 yrs\nPay - 20k\nKochi', ['Nurse any 10000 Kochi', 'Doctor any 20000 Kochi']],
    ['reqd - mom 30-35 + kid 5-7 (boy) for biscuit ad, mumbai 3rd dec, 15k+8k', ['Mother female 15000 Mumbai', 'Child male 8000 Mumbai']],
    ['Urgent!!\n*Male lead* 28-35\nAge - 28-35 yrs\nBudget - 15k all inclusive\nLocation: Mumbai\nSend profiles to 98123 45670', ['Male actor male 15000 Mumbai']],
    ['Looking for real life couple 28-32, print shoot, 12 Dec Mumbai, 40k per couple', ['Husband male 20000 Mumbai', 'Wife female 20000 Mumbai']],
    ['आई 45-55, मराठी. मुलगा 18-22. पुणे, 12 डिसेंबर.', ['Mother female  Pune', 'Boy male  Pune']],
    ['माँ 45-55, बेटा 18-22, हिंदी, मुंबई, 12 दिसंबर', ['Mother female  Mumbai', 'Son male  Mumbai']],
    ['तातडीने हवे: वडील ५०-५५, आई ४५-५०, कोल्हापूर, मानधन ८ हजार', ['Father male 8000 Kolhapur', 'Mother female 8000 Kolhapur']],
  ])('%s', (text, wanted) => expect(roles(text)).toEqual(wanted)); // prettier-ignore

  it('a language at the end of a line is not of the person in the next', () => {
    const { roles: read2, doubts } = read(
      'आई, वय ४५ ते ५५, मराठी\nमुलगी, वय १८ ते २२, मराठी\nशूट पुणे १२ डिसेंबर',
    );
    expect(read2.map(({ languages }) => languages)).toEqual([[{ code: 'mr', must: true }], [{ code: 'mr', must: true }]]); // prettier-ignore
    expect(doubts).toEqual([]);
  });

  it.each([
    ['Lead actress 24-28, Pune 12 dec, Nashik bhi chalega. 20k', 'Pune', ['Nashik']],
    ['Shoot in Mumbai or Pune, father 50-60, 15 Dec, 12k', 'Mumbai', ['Pune']],
    ['फ़िल्म: माँ 45-55, मुंबई, पुणे भी चलेगा, 12 दिसंबर', 'Mumbai', ['Pune']],
    ['चित्रपट: आई ४५-५५, पुणे, नाशिक पण चालेल, १२ डिसेंबर', 'Pune', ['Nashik']],
  ])('two cities are either: %s', (text, city, others) =>
    expect(read(text).roles[0]).toMatchObject({ city, otherCities: others }),
  );
});

describe('several projects in one message', () => {
  it.each([
    ['Project Neelkanth film: a doctor, 3 Jan. Separately project Bindaas ad: a biker, 20k', 2],
    ['Film ke liye pita 50-60, Pune.\nEk aur ad: ladki 20-25, Mumbai', 2],
    ['फ़िल्म: माँ 45-55. दूसरा प्रोजेक्ट: लड़की 20-25, मुंबई', 2],
    ['चित्रपट: आई ४५-५५, पुणे. दुसरी जाहिरात: मुलगी २०-२५, मुंबई', 2],
    ['Project Neelkanth: doctor 40-50. Project Neelkanth also needs a nurse 25-30', 1],
    ['Need a mother 45-55 and another girl 20-25 for a film', 1],
    ['TVC, girl 20-25. Budget alag se, conveyance separate', 1],
  ])('%s', (text, parts) => expect(splitProjects(text)).toHaveLength(parts));

  it.each([
    ['Project Neelkanth film: doctor 40-50, Pune', 'Neelkanth'],
    ["Short film 'Dhundh': ek naani, 65-75, Urdu, 22 Dec", 'Dhundh'],
    ['Web series "Raat Akeli": cop 35-45, Mumbai', 'Raat Akeli'],
    ['Project ke liye ladki 20-25 chahiye, Mumbai', null],
    ["Need a woman 30-35, 5'4 to 5'8, film, Mumbai", null],
  ])('%s is called %s', (text, title) => expect(read(text).project.title).toBe(title));
});

describe('how much the agency takes', () => {
  it.each([
    ['Mother 45-50, 40k/day, 20% agency commission', 'included', 20],
    ['Mother 45-50, 40k/day all incl 20% AC', 'included', 20],
    ['Mother 45-50, 40k + 20% agency', 'extra', 20],
    ['आई ४५-५०, मानधन ४० हजार, २०% कमिशन वेगळं', 'extra', 20],
    ['माँ 45-50, 40 हज़ार, एजेंसी 15% अंदर', 'included', 15],
    ['Mother 45-50, 40k agency included', 'included', undefined],
    ['TVC: mother 45-50 needed, 40k, AC vanity', null, undefined],
  ])('%s', (text, agency, percent) => {
    const [role] = read(text).roles;
    expect([role?.rate?.amountInr, role?.rate?.agency, role?.rate?.agencyPct]).toEqual([
      40000,
      agency,
      percent,
    ]);
  });
});

describe('the name of a product is nobody', () => {
  it.each([
    ['TVC for Surf Excel: boy 10-12, Mumbai', 'Boy', []],
    ['Mother Dairy ad ke liye father chahiye 40-50', 'Father', []],
    ['Hero MotoCorp TVC: biker 25-30 male', 'Biker', []],
    ['Film: a boy 18-22 who can surf', 'Boy', ['surfing']],
  ])('%s', (text, title, skills) => {
    const [role, ...others] = read(text).roles;
    expect(others).toEqual([]);
    expect([role?.title, role?.skills.map(({ name }) => name)]).toEqual([title, skills]);
  });
});

it('cuts "Brief 1" and "Brief 2" apart, and not one alone', () => {
  const parts = splitProjects(
    "Brief 1: Tata Tiago ad - young guy 25-30, 20 Dec, 50k\nBrief 2: Film 'Kaali Raat' - lady 35-45, 22-28 Dec Lonavala",
  );
  expect(parts).toHaveLength(2);
  expect(parts[1]).toMatch(/^Brief 2/);
  expect(splitProjects('Brief 1: guy 25-30\nhindi must')).toHaveLength(1);
});
