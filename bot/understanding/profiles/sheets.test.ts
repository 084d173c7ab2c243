import { expect, it } from 'vitest';
import { readProfiles } from './read-profile.ts';
import { addsSomebody, isSheet, tellsAge } from './sheets.ts';

const at = new Date('2026-11-29T09:00:00Z');
const people = (text: string): string[] =>
  readProfiles(text, { at }).map(({ profile }) =>
    profile === null
      ? '-'
      : [profile.name, ...profile.phones, ...['age', 'gender', 'height', 'home_city'].map((key) => profile.values.find((value) => value.key === key)?.value)].filter(Boolean).join(' '),
  ); // prettier-ignore

it.each([
  ['Fwd: Name: Tanisha Bhatt\nAge: 24\nHt: 5.6\nCity: Surat\nMob: 9825012345\nName: Ojas Bhave\nAge: 33\nHt: 5.11\nCity: Pune\nMob 98 2299 0011', ['Tanisha Bhatt +919825012345 24 168 cm Surat', 'Ojas Bhave +919822990011 33 180 cm Pune']],
  ['1. Tanvi Rane F 24 5ft4 Andheri 9820012301\n2. Zubin Irani M 31 5ft11 Bandra 9820012302', ['Tanvi Rane +919820012301 24 female 163 cm Andheri', 'Zubin Irani +919820012302 31 male 180 cm Bandra']],
  ['add new talent: Ojas Bhave M 33 5.11 Pune', ['Ojas Bhave 33 male 180 cm Pune']],
  ["add talent meenal joshi F 41 5'2 Nashik", ['Meenal Joshi 41 female 157 cm Nashik']],
  ["new profile - Farhan Qureshi, 38, Lucknow, 5'9, urdu hindi, 9415011223", ['Farhan Qureshi +919415011223 38 175 cm Lucknow']],
  ['please add this artist Sneha Kulkarni 27 F Pune 5.4 9823011223', ['Sneha Kulkarni +919823011223 27 female 163 cm Pune']],
] as const)('reads who it is: %j', (text, wanted) => expect(people(text)).toEqual(wanted)); // prettier-ignore

it.each([
  'Name - Tanisha Bhatt\nAge - 24\nHeight - 5.6\nLocation - Surat\nContact - 9825012345',
  "Name : Kabir (child)\nAge : 7 yrs\nHt: 3.9\nMother's no 9820011223",
  'नाव - सायली पाटील\nवय - २८\nउंची - ५.४\nशहर - नाशिक',
  'NAME- RITU SAHA\nAGE- 29\nBASED IN- KOLKATA\nPH- 9830012345',
])('is a sheet of a person: %j', (text) => expect(isSheet(text)).toBe(true));

it.each([
  'Role: Mother\nName: Sudha\nAge: 45-50\nLanguage: Marathi\nDate: 12 Dec',
  'Name of film: Raat\nRole: Doctor\nAge: 30-35',
  'Name: Sudha\nAge: 45-50\nLang: Marathi',
  'Age: 25-30\nGender: F\nShoot: 12 dec\nBudget: 15k',
])('is a brief, and no sheet: %j', (text) => expect(isSheet(text)).toBe(false));

it.each([
  'new girl 22-25 for soap ad',
  'naya ladka dikhao',
  'add one more role: Doctor M 35',
  'nayi ladki chahiye',
])('takes nobody in: "%s"', (text) => expect(addsSomebody(text)).toBe(false));

it.each([
  'send to Meera 98200 11111 in 20 min',
  'Riya 9820011111 is busy 14',
  'Riya Kapoor 9820011111 called, callback at 5',
  'Meera 9820011111 ko 20 baje bhejo',
  'Kavya 98200 11111 Pune aayegi 14 ko',
  'call Riya 9820011111, she is in Pune, hindi',
  'Riya Kapoor 9820011111 token 24',
  'रिया 9820011111 ला 14 ला सांगा',
])('speaks of somebody, and brings nobody: %s', (text) => expect(people(text)).toEqual(['-']));

it.each([
  ['Aarvi Sule, Pune, 9820010000, hindi', 'Aarvi Sule +919820010000 Pune'],
  ['Riya Kapoor F 24 9820011111', 'Riya Kapoor +919820011111 24 female'],
  ['Tanvi Rane 26 yrs 5ft4 Andheri 9820012301', 'Tanvi Rane +919820012301 26 163 cm Andheri'],
  ['add talent: Riya 24 Pune 9820011111', 'Riya +919820011111 24 Pune'],
])('a row needs no order where it tells enough: %s', (text, wanted) =>
  expect(people(text)).toEqual([wanted]),
);

it.each([
  ['Riya Kapoor, 24, Andheri, 9820011111', false],
  ['Riya Kapoor, 24 yrs, Andheri, 9820011111', true],
  ['add talent: Riya 24 Pune 9820011111', true],
  ['Name: Riya\nAge: 24', true],
])('tells an age that may overrule a known one: %j', (text, told) => expect(tellsAge(text)).toBe(told));
