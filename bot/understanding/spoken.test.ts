import { expect, it } from 'vitest';
import { findAll, phrase, says, toSpoken, wordsBetween } from './spoken.ts';

const meets = (text: string, notation: string): boolean => says(toSpoken(text).line, phrase(notation));

it('brings loose spellings and both scripts under one key', () => {
  for (const text of ['nahi', 'nahin', 'nai', 'nhi', 'नहीं', 'नाही'])
    expect(meets(text, 'nahi'), text).toBe(true);
  for (const text of ['chahiye', 'chahie', 'चाहिए']) expect(meets(text, 'चाहिए'), text).toBe(true);
});

it('keeps English words out of reach of Indian ones', () => {
  expect(meets('call me', 'kal')).toBe(false);
  expect(meets('how much better', 'भेट*')).toBe(false);
  expect(meets('it is free', 'fri')).toBe(false);
});

it('meets a Marathi word with and without its ending', () => {
  expect(meets('भूमिकेसाठी', 'भूमिकेबद्दल')).toBe(true);
  expect(meets('फोटो दाखवा', 'दाखव*')).toBe(true);
});

it('lets a gap stand for four words of the same clause at most', () => {
  expect(meets('send me all your lovely photos', 'send .. photos')).toBe(true);
  expect(meets('send it, then photos', 'send .. photos')).toBe(false);
});

it('reads optional words before and after', () => {
  expect(meets('no problem', 'no (a )?problem')).toBe(true);
  expect(meets('passing', 'passing (on)?')).toBe(true);
});

it('finds the words of the original text', () => {
  const spoken = toSpoken("Can't come at 4pm, 12वीं को आऊँगी");
  const at = findAll(spoken.line, phrase('# pm'))[0];
  expect(at && wordsBetween(spoken, at.from, at.to)).toBe('4pm');
});

it('keeps "done" apart from "what"', () => {
  expect(toSpoken('kiya').line).toBe(toSpoken('किया').line);
  expect(toSpoken('kiya').line).not.toBe(toSpoken('kya').line);
});
