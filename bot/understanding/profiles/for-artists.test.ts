import { expect, it } from 'vitest';
import { peopleListed, saysAgent } from './for-artists.ts';

it.each([
  ['Vikas from Spotlight Artist Mgmt. I handle 6 artists', true],
  ['We represent several models', true],
  ['main 5 artists ko handle karta hu', true],
  ['coordinator bol raha hu', true],
  ['मी समन्वयक आहे', true],
  ["I don't have an agent", false],
  ['my agent is Vikas Spotlight, 20%', false],
  ['I am an actor', false],
  ['I have a few clients at the bank', false],
  ['main agent nahi hu', false],
  ['I handle kids well', false],
  ['main ek agent ka role kar chuka hu', false],
  ['I am an agent in the last film, small part', false],
  ['I am from Spotlight model agency', false],
])('"%s" is written by an agent: %s', (text, expected) => {
  expect(saysAgent(text)).toBe(expected);
});

const at = new Date('2026-11-29T06:00:00Z');
it('counts the people of a list, and takes a sheet of one for one', () => {
  const list =
    '1. Tanvi Rane F 24 5ft4 Marathi Hindi Andheri 12k\n2. Zubin Irani M 31 5ft11 English\n5. Twinkle (child) F 9\nmy comm 20% extra on all';
  expect(peopleListed(list, { at })).toBe(3);
  expect(peopleListed("Name: Tanvi Rane\nAge: 24\nHeight: 5'4\nCity: Mumbai", { at })).toBe(0);
  expect(peopleListed('1. horse riding\n2. swimming', { at })).toBe(0);
});
