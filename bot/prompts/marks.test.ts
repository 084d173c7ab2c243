import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { istMoment } from './clock.ts';
import { asData, asJsonData, asWords, inert } from './marks.ts';

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '<',
      '</',
      '>',
      '＜',
      '‹',
      '⟨',
      'data',
      'words',
      'desk',
      ' kind="x"',
      '\n',
      '/',
      ' ',
      '&lt;',
      '\u200b',
      '\u{e0041}',
      '\ud800',
      '3',
      'नमस्ते',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 30 },
);

describe('marks', () => {
  it('nothing inside a mark can close it or open another', () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        for (const marked of [asData('caption', text), asWords(text), asJsonData('recalled', [{ text }])]) {
          const inside = marked.slice(marked.indexOf('>') + 1, marked.lastIndexOf('</'));
          expect(inside).not.toMatch(/[<＜﹤‹〈⟨]\s*[/\p{L}!?]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a value as data loses nothing but what nobody can see', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const marked = asJsonData('tool-result', JSON.parse(json));
        const back = marked.slice(marked.indexOf('\n') + 1, marked.lastIndexOf('\n'));
        const unseen = /[\u{e0000}-\u{e007f}\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu;
        expect(JSON.parse(back)).toEqual(JSON.parse(json.replace(unseen, '')));
      }),
    );
  });

  it('keeps what a brief needs verbatim', () => {
    const brief = 'Age < 30, height <5\'6", R&B dancer, budget <= 15k, love <3 "Riya" – मराठी ही';
    expect(inert(brief)).toBe(brief);
  });

  it('hides hidden letters', () => {
    expect(inert('a\u{e0049}\u{e0047}b\u202ec\u0007d')).toBe('abcd');
  });

  it('the same instant gives the same words, in Indian time', () => {
    expect(istMoment(new Date('2026-11-22T19:00:00Z'))).toBe('Monday 23 November 2026, 00:30 IST');
  });
});
