import { expect, it } from 'vitest';
import { readOfEach } from './of-each.ts';

const at = new Date('2026-11-30T11:00:00+05:30');
const [tara, saanvi] = ['Tara Purohit', 'Saanvi Kalita'];
function read(text: string) {
  const split = readOfEach({ text, at }, [tara, saanvi], (values) => [...values]);
  if (!split) return null;
  const said = split.each.map(({ who, values }) => `${who.split(' ')[0]} ${values.map(({ value }) => value.replace('2026-12-', '')).join(' ')}`); // prettier-ignore
  return [...said, ...split.unclear.map((who) => `${who.split(' ')[0]} ?`)];
}

it.each([
  ['Tara 12 dec ko free hai, Saanvi 14 dec ko free hai', ['Tara free 12', 'Saanvi free 14']],
  ['तारा 12 दिसंबर को फ्री है, सानवी 14 दिसंबर को फ्री है', ['Tara free 12', 'Saanvi free 14']],
  ['तारा १२ डिसेंबरला मोकळी आहे, सान्वी १४ डिसेंबरला मोकळी आहे', ['Tara free 12', 'Saanvi free 14']],
  ['Saanvi is free on 14 Dec but Tara is busy on 12 Dec', ['Saanvi free 14', 'Tara busy 12']],
  ['12 dec ko Tara free hai, 14 dec ko Saanvi busy hai', ['Tara free 12', 'Saanvi busy 14']],
  ['Tara free 12 dec, Saanvi bhi', ['Tara free 12', 'Saanvi free 12']],
  ["height Tara 4'2, Saanvi 4'8", ['Tara 127 cm', 'Saanvi 142 cm']],
  ["Tara 4'2 Saanvi 4'8 height", ['Tara 127 cm', 'Saanvi 142 cm']],
])('each has its own: %s', (text, said) => expect(read(text)).toEqual(said));

it.each([
  'Tara 12 dec ko free hai, Saanvi nahi',
  'Tara 12 dec ko free hai, Saanvi busy',
  'Tara 12 dec ko free hai, Saanvi ka exam hai',
  'Tara 12 dec ko free hai Saanvi ka pata nahi',
  'तारा 12 दिसंबर को फ्री है, सानवी का एग्ज़ाम है',
  'Tara is free on 12 Dec, Saanvi has school',
])('a part without a value gives that child nothing: %s', (text) =>
  expect(read(text)).toEqual(['Tara free 12', 'Saanvi ?']),
);

it.each([
  'Saanvi ke bina Tara 12 dec ko nahi aayegi',
  '12 dec ko Tara free hai 14 dec ko Saanvi free hai',
  '12 dec ko free Tara, Saanvi 14 dec ko',
  'Tara won’t come on 12 Dec without Saanvi',
])('is asked about: %s', (text) => expect(read(text)?.filter((one) => !one.endsWith('?'))).toEqual([]));

it.each(['Tara aur Saanvi 12 dec ko free', 'Tara, Saanvi dono 12 dec ko free hai', 'Tara 12 dec ko free hai', 'तारा और सानवी 12 दिसंबर को फ्री हैं'])(
  'one part for whoever is named: %s', (text) => expect(read(text)).toBeNull()); // prettier-ignore
