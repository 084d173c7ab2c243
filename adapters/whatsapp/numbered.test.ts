import { expect, it } from 'vitest';
import { outbound } from '../../bot/message.ts';
import { readTypedChoice } from './numbered.ts';

const shown = (...labels: string[]) =>
  outbound.parse({ text: 'How many?', choices: labels.map((label, i) => ({ id: `c${i + 1}`, label })) });
const typed = (text: string, numbered: boolean, ...labels: string[]): string | undefined =>
  readTypedChoice(text, shown(...labels), numbered)?.id;

it('takes a bare number for the one in front of a line, also where labels are numbers', () => {
  expect(typed('2', true, '2', '3')).toBe('c2');
  expect(typed('२.', true, '𝟚', 'Yes', 'Yes')).toBe('c2');
  expect(typed('35', true, '35', '40')).toBe('c1');
});

it('takes a number for a label where no numbers were shown', () => {
  expect(typed('2', false, '2', '3')).toBe('c1');
  expect(typed('1', false, '2', '3')).toBeUndefined();
});

it('takes a label however it is typed, and nothing where two are alike', () => {
  expect(typed(' *free both days* ', true, 'Free both days', 'No')).toBe('c1');
  expect(typed('yes', true, 'Yes', 'Yes')).toBeUndefined();
});
