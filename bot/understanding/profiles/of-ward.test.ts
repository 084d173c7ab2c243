import { expect, it } from 'vitest';
import { readOfWard } from './of-ward.ts';

const at = new Date('2026-11-23T11:00:00+05:30');
const read = (text: string, asked: 'age' | null = null) =>
  readOfWard(text, { at, asked, names: ['Ishaan Kale'] }).map(({ key, value }) => `${key} ${value}`);

it.each([
  'Ishaan 9 saal ka hai', 'Ishaan is 9', 'Ishaan is 9 years old', 'इशान 9 साल का है', 'इशान ९ वर्षांचा आहे', 'Ishaan 9 varshancha aahe', 'wo 9 saal ka hai', 'mera beta 9 saal ka hai', 'my son is 9', 'माझा मुलगा ९ वर्षांचा आहे', 'मेरा बेटा 9 साल का है', 'main Ishaan ki mummy hu, wo 9 saal ka hai',
])('"%s" is the child’s age', (text) => expect(read(text)).toEqual(['age 9'])); // prettier-ignore

it.each([
  'main 34 saal ki hu',
  'I am 34 years old',
  'मैं 34 साल की हूँ',
  'मी ३४ वर्षांची आहे',
  'meri height 160 cm hai',
])('"%s" is the guardian’s own', (text) => expect(read(text)).toEqual([]));

it('reads a height, and a bare answer to what was asked', () => {
  expect(read('uski height 130 cm hai')).toEqual(['height 130 cm']);
  expect(read('इशानची उंची १३० सेमी आहे')).toEqual(['height 130 cm']);
  expect(read('9', 'age')).toEqual(['age 9']);
  expect(read('height 4 feet 5')).toEqual(['height 135 cm']);
});

it.each(['Ishaan is free on 12 Dec', 'he is free on 12 Dec', 'my son is free on 12 Dec', 'Ishaan is available on 12 Dec'])(
  'a day of the child: %s', (text) => expect(read(text)).toEqual(['availability_window free 2026-12-12'])); // prettier-ignore
