import { expect, it } from 'vitest';
import { asksForReplies, readAskPick, readStart, readSuggestionWish } from './ask-words.ts';

it.each([
  ['ask 1,3', [1, 3]],
  ['/ask 1 3', [1, 3]],
  ['1,3 se pucho', [1, 3]],
  ['1 aur 3 se pooch lo', [1, 3]],
  ['2 ko pucho dates', [2]],
  ['1, 2 ला विचारा', [1, 2]],
  ['check availability 1,2', [1, 2]],
])('“%s” asks %j', (text, numbers) => {
  expect(readAskPick(text)?.numbers).toEqual(numbers);
});

it('asks by name, and everybody', () => {
  expect(readAskPick('Riya se pucho')).toEqual({ numbers: [], names: ['Riya'], all: false });
  expect(readAskPick('ask all')).toEqual({ numbers: [], names: [], all: true });
  expect(readAskPick('sab se pucho')).toEqual({ numbers: [], names: [], all: true });
});

it.each(['shortlist 1,3', 'why 2', 'make it 30 to 40', 'what is the rate?'])('“%s” asks nobody', (text) => {
  expect(readAskPick(text)).toBeNull();
});

it.each([
  'kya reply aaya',
  'koi jawab aaya?',
  'who replied',
  'any replies?',
  'kaun free hai',
  'जवाब आया क्या',
  'उत्तर आलं का',
])('“%s” wants the sheet', (text) => expect(asksForReplies(text)).toBe(true));
it.each(['reply by 5pm', 'who is the director', 'shortlist'])('“%s” does not', (text) =>
  expect(asksForReplies(text)).toBe(false),
);

it('hears the wish about suggestions, either way', () => {
  expect(readSuggestionWish('band karo suggestions')).toBe('off');
  expect(readSuggestionWish('stop suggestions')).toBe('off');
  expect(readSuggestionWish('सूचना बंद करा')).toBe('off');
  expect(readSuggestionWish('suggestions chalu karo')).toBe('on');
  expect(readSuggestionWish('any suggestions for the mother?')).toBeNull();
});

it('hears start alone', () => {
  expect(readStart('start')).toBe(true);
  expect(readStart('/start')).toBe(true);
  expect(readStart('सुरू करा')).toBe(true);
  for (const words of [
    'START please',
    'resume messages',
    'मैसेज फिर से शुरू करो',
    'mujhe messages phir se bhejo',
  ])
    expect(readStart(words), words).toBe(true);
  for (const words of [
    'start kab hai',
    'start time?',
    'my resume',
    'shoot start?',
    'message na bhejo',
    'start over',
  ])
    expect(readStart(words), words).toBe(false);
  expect(readStart('shoot kab start hoga bhai, details bhejo')).toBe(false);
});
