import { expect, it } from 'vitest';
import { readChanges } from './read-changes.ts';

const at = new Date('2026-11-23T06:00:00Z');
const read = (text: string) =>
  readChanges(text, { at })
    .filter(({ key }) => key === 'languages' || key === 'skill')
    .filter(({ identity, value }) => identity !== 'all' || value === 'all')
    .map(({ value, identity }) => (identity === 'all' ? 'no others' : value));

it.each([
  ['urdu bolna aata hai padhna nahi', ['Urdu']],
  ['I speak everything except Tamil', ['Tamil, none']],
  ["Tamil I understand but can't speak", ['Tamil, none']],
  ['tamil samajh leti hu bol nahi pati', ['Tamil, none']],
  ['तमिळ समजते पण बोलता येत नाही', ['Tamil, none']],
  ['i can read bengali but not speak', ['Bengali, none']],
  ['hindi english aati hai tamil nahi marathi thodi', ['Hindi', 'English', 'Tamil, none', 'Marathi, basic']],
  ['मला मराठी हिंदी येते इंग्रजी येत नाही', ['Marathi', 'Hindi', 'English, none']],
  ['I speak Hindi, English and a little Tamil but no Gujarati', ['Hindi', 'English', 'Tamil, basic', 'Gujarati, none']], // prettier-ignore
  ['swimming nahi aati dance aata hai', ['swimming, none', 'dance']],
  [
    'उर्दू हिंदी बोल लेता हूँ तलवारबाज़ी नहीं आती घोड़ा चला लेता हूँ',
    ['Urdu', 'Hindi', 'sword fighting, none'],
  ],
])('a no belongs to what stands beside it: %s', (text, values) => expect(read(text)).toEqual(values));

it.each([
  ['I speak Hindi', false],
  ['Languages: Hindi, English', false],
  ['only Hindi no English', true],
  ['मुझे सिर्फ़ हिंदी आती है', true],
  ['फक्त मराठी बोलते मी', true],
])('whoever names a language has no others only where they say so: %s', (text, closed) =>
  expect(read(text).includes('no others')).toBe(closed),
);
