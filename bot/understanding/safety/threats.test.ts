import { expect, it } from 'vitest';
import { threatens, wantsNudes } from './threats.ts';

it.each([
  ['i will find you and break your legs', true],
  ["I'll kill you", true],
  ['tujhe jaan se maar dunga', true],
  ['haath pair tod dunga', true],
  ['तुझे जान से मार दूँगा', true],
  ['he said he will kill me', false],
  ['usne bola tujhe maar dunga', false],
  ['I can play a killer', false],
  ['I will break for lunch', false],
  ['scene me bolna hai tujhe maar dunga', false],
])('"%s" threatens: %s', (text, expected) => expect(threatens(text)).toBe(expected));

it.each([
  ['send nudes of actress', true],
  ['nangi photo bhejo', true],
  ['director asked me to send nudes', false],
  ['no nude scenes please', false],
  ['usne nude photo maangi', false],
])('"%s" wants what nobody gets: %s', (text, expected) => expect(wantsNudes(text)).toBe(expected));
