import { expect, it } from 'vitest';
import { meetsAlone } from './meets-alone.ts';

it.each([
  ['director ne raat ko hotel bulaya script reading ke liye akeli', true],
  ['agar director akele me mile to jana chahiye?', true],
  ['raat ko hotel aao aur 5000 registration le ke aao', false],
  ['akele me milo, pehle towel wali photo bhejo', false],
  ['koi paise maange to kya karu', false],
])('%s: %s', (text, alone) => expect(meetsAlone(text)).toBe(alone));
