import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

describe('the plain line', () => {
  it('says the same in four written forms', () => {
    for (const text of [
      'need girl, age 25 to 30 year',
      'ladki chahiye, umar 25 to 30 saal',
      'लड़की चाहिए, उम्र २५ ते ३० साल',
    ])
      expect(normalise(text).plain).toMatch(/need/);
    expect(normalise('वय २५ वर्षे').plain).toBe('age 25 year');
    expect(normalise('उम्र २५ साल').plain).toBe('age 25 year');
  });
  it('splits Marathi endings off and keeps what they say', () => {
    expect(normalise('जाहिरातीसाठी').plain).toBe('ad for');
    expect(normalise('एजन्सीसह').plain).toBe('agency included');
  });
  it('meets loose spellings only in Hinglish, so English words stay themselves', () => {
    expect(normalise('do ladkiyaan chaahiye hai').terms.some((t) => t.value === 'girl')).toBe(true);
    expect(normalise('Please do the needful').plain).toBe('please do the needful');
  });
  it.each([
    ['need girl 20-25, 11/12 dec, mum', 'Mumbai'],
    ['shoot in mum only', 'Mumbai'],
    ['need a mum, 30-35, warm', 'mother'],
    ['cast: dad, mum, son', 'mother'],
  ])('tells Mumbai from a mother: %s', (text, value) => {
    expect(normalise(text).terms.map((term) => term.value)).toContain(value);
  });
  it('gives back the exact words of the message for any span', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(200), fc.nat(200), (text, a, b) => {
        const read = normalise(text);
        const quote = read.quote({ start: Math.min(a, b), end: Math.min(Math.max(a, b), read.plain.length) });
        expect(text).toContain(quote);
      }),
    );
  });
});
