import { expect, it } from 'vitest';
import { isCertain } from './name.ts';

it.each([
  ['Sunita', 'Sunita Rao', true],
  ['sunita rao', 'Sunita Rao', true],
  ['R Kapoor', 'Riya Kapoor', true],
  ['Kavy', 'Kavya Nair', true],
  ['Subham', 'Shubham More', true],
  ['Venkatesen', 'Aravind Venkatesan', true],
  ['Riya', 'Ria Kulkarni', false],
  ['Meera', 'Myra Sangwan', false],
  ['Aarav', 'Aravind Venkatesan', false],
  ['Sumita', 'Sunita Rao', false],
  ['S', 'Sunita Rao', false],
  ['Gauri Sane', 'गौरी साने', true],
  ['gauri', 'गौरी साने', true],
  ['Aarti', 'आरती शिंदे', true],
  ['गौरी साने', 'Gauri Sane', true],
  ['तारिणी', 'Tarini Rao', true],
  ['प्रज्ञा', 'Pragya Jain', true],
  ['Gauri Sane', 'Gauri More', false],
  ['Gauri Sane', 'गौरी मोरे', false],
  ['मीरा', 'Myra Sangwan', false],
  ['', 'Sunita Rao', false],
])('whoever types "%s" means %s without being asked: %s', (typed, name, certain) => {
  expect(isCertain(typed, name)).toBe(certain);
});
