import { describe, expect, it } from 'vitest';
import { detectLanguage, romanize, scriptOf, toAsciiDigits, wordKey } from './script.ts';

describe('romanize', () => {
  it('spells Devanagari as it is said, silent vowels dropped', () => {
    expect(romanize('लड़का')).toBe('ladkaa');
    expect(romanize('समझना')).toBe('samajhnaa');
    expect(romanize('आंबेडकर')).toBe('aambedkar');
    expect(romanize('फ़िल्म')).toBe('film');
  });
  it('leaves Latin words, marks and emoji as they stand', () => {
    expect(romanize('Shoot – मुंबई 🎬 १२ Dec')).toBe('Shoot – mumbaee 🎬 12 Dec');
  });
});

describe('toAsciiDigits', () => {
  it('keeps the length, so positions stay true', () => {
    const text = '₹१८,००० प्रति दिन, 9८ २५–३०';
    expect(toAsciiDigits(text)).toHaveLength(text.length);
    expect(toAsciiDigits(text)).toContain('18,000');
  });
});

describe('wordKey', () => {
  it.each([
    ['chahiye', 'चाहिए'],
    ['chaahiye', 'chahie'],
    ['zaroori', 'ज़रूरी'],
    ['jaruri', 'zaruuri'],
    ['bhaai', 'भाई'],
    ['wala', 'vaala'],
    ['phir', 'fir'],
  ])('%s meets %s', (a, b) => {
    expect(wordKey(a)).toBe(wordKey(b));
  });
  it('keeps different words apart', () => {
    expect(wordKey('ladka')).not.toBe(wordKey('ladki'));
    expect(wordKey('saas')).not.toBe(wordKey('sasur'));
  });
});

describe('detectLanguage', () => {
  it.each([
    ['Need two girls for a shoot in Pune', 'en'],
    ['do ladki chahiye kal ke shoot ke liye', 'hinglish'],
    ['कल के शूट के लिए दो लड़कियाँ चाहिए', 'hi'],
    ['उद्याच्या शूटसाठी दोन मुली हव्या आहेत', 'mr'],
    ['मुंबईत काम करायला चालेल का', 'mr'],
    ['Thane', 'en'],
    ['', 'en'],
  ] as const)('%s is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
  it('answers English when a single Devanagari greeting stands in an English message', () => {
    expect(scriptOf('TVC shoot on 12 Dec in Mumbai, mother 45-55, नमस्ते')).toBe('latin');
    expect(detectLanguage('TVC shoot on 12 Dec in Mumbai, mother 45-55, नमस्ते')).toBe('en');
  });
});
