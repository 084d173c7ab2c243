import { expect, it } from 'vitest';
import { readGo } from './go-words.ts';

it.each([
  'send',
  'Send it',
  'bhej do',
  'haan bhej do',
  'bhejo',
  'ok bhej dijiye',
  'भेज दो',
  'पाठवा',
  'haan',
  'go ahead',
])('“%s” sends', (text) => expect(readGo(text)).toBe('send'));

it.each([
  'ruk',
  'ruko',
  'RUK JAO',
  'wait',
  'stop',
  'mat bhejo',
  'abhi mat bhejo',
  "don't send",
  'रुको',
  'थांबा',
  'cancel',
  'rehne do',
])('“%s” stops', (text) => expect(readGo(text)).toBe('wait'));

it.each([
  'ok',
  'make it 30 to 40',
  'shortlist 1,4',
  'please send me the list of all the mothers who are free on 12 dec',
  'why 2',
  '',
])('“%s” is neither', (text) => expect(readGo(text)).toBeNull());
