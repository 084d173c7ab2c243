import { describe, expect, it } from 'vitest';
import { readBrief } from './read-brief.ts';

const titles = (text: string) =>
  readBrief(text, { sentAt: new Date('2026-11-23T10:00:00+05:30') }).roles.map((r) => r.title);

describe('roles that are taken back', () => {
  it.each([
    ['Film: father 45-50, mother 40-45, uncle 50-55 (skip for now). Pune 5 Dec.', ['Father', 'Mother']],
    [
      'Serial me papa 45-50, mummy 40-45, nana 70+. Nana wala role abhi rehne do. Naigaon 5 Dec.',
      ['Father', 'Mother'],
    ],
    [
      'फ़िल्म: पिता ४५-५०, माँ ४०-४५, चाचा ५०-५५। चाचा का रोल बाद में देखेंगे। पुणे ५ दिसंबर।',
      ['Father', 'Mother'],
    ],
    ['Film: hero 25-30, villain 40-45. Villain already finalised. Pune 5 Dec.', ['Male actor']],
  ])('%s', (text, expected) => {
    expect(titles(text)).toEqual(expected);
  });
  it('keeps a role whose look is refused', () => {
    expect(titles('Film: father 45-50, beard not needed; mother 40-45. Pune 5 Dec.')).toEqual([
      'Father',
      'Mother',
    ]);
  });
});
