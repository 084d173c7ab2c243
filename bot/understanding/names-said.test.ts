import { expect, it } from 'vitest';
import { isCalled, namedIn } from './names-said.ts';

const children = [
  'Tara Purohit', 'Saanvi Kalita', 'Ravi Rao', 'Mangal Das', 'Guru Das', 'Som Das', 'Diya Shah', 'Asha Pillai', 'Jai Mehta', 'Zara Khan', 'Isha Rao', 'Ishani Rao', 'Aarav Shah', 'Aarav Mehta',
].map((name) => ({ name })); // prettier-ignore
const named = (text: string): string => namedIn(children, text).map(({ name }) => name.split(' ')[0]).join(', '); // prettier-ignore

it.each([
  ['Saanvi ravivar ko free hai', 'Saanvi'], ['Saanvi mangalvar ko free hai', 'Saanvi'], ['Saanvi mangal ko free hai', 'Saanvi'], ['सान्वी रविवार को फ्री है', 'Saanvi'], ['Saanvi somvar ko', 'Saanvi'],
  ['is tarah ke message mat bhejo', ''], ['jaise aapne bola', ''], ['diya nahi message kisi ne', ''], ['maine number bhej diya hai', ''], ['asha hai ki sab thik hai', ''], ['sara din zara busy', ''], ['guruvar ko Isha nahi aayegi', 'Isha'],
])('a calendar or everyday word is nobody: %s', (text, who) => expect(named(text)).toBe(who)); // prettier-ignore

it.each([
  ['Diya 12 dec ko free hai', 'Diya'], ['Asha nahi aayegi', 'Asha'], ['Zara aur Saanvi 12 ko free', 'Saanvi, Zara'], ['zara ke liye mat likhna', 'Zara'], ['aaj Diya Shah ka exam hai', 'Diya'],
  ['ताराला सोडून द्या', 'Tara'], ['ताराच्याबद्दल', 'Tara'], ['Tarachya sathi', 'Tara'], ['सानवीसाठी', 'Saanvi'], ["Tara's height", 'Tara'], ['Ishala 12 la', 'Isha'], ['Ishanila 12 la', 'Ishani'], ['TARA', 'Tara'], ['ravine sangitla', 'Ravi'],
])('with whatever hangs on it: %s', (text, who) => expect(named(text)).toBe(who)); // prettier-ignore

it('two of one first name are told apart by the second', () => {
  expect(namedIn(children, 'Aarav Mehta 12 ko free hai')).toEqual([{ name: 'Aarav Mehta' }]);
  expect(namedIn(children, 'Aarav 12 ko free hai')).toHaveLength(2);
  expect(namedIn(children, 'Purohit ji se baat hui')).toEqual([]);
});

it('a whole name calls one, in either script', () => {
  expect(isCalled('Tara Purohit', 'तारा')).toBe(true);
  expect(isCalled('Tara Purohit', 'Tara Kalita')).toBe(false);
});
