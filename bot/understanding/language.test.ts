import { describe, expect, it } from 'vitest';
import { languageOf } from './language.ts';

const person = (text: string) => ({ from: 'person' as const, text });

describe('the language of an answer', () => {
  it('is the one the person writes', () => {
    expect(languageOf([{ text: 'need a mother, 45 to 55, for a soap film' }], [])).toBe('en');
    expect(languageOf([{ text: 'ek maa chahiye soap ke liye' }], [])).toBe('hinglish');
    expect(languageOf([{ text: 'साबण जाहिरातीसाठी आई पाहिजे' }], [])).toBe('mr');
  });

  it('is Marathi where a child of a Marathi speaker is to be forgotten, also as the first words', () => {
    expect(languageOf([{ text: 'आरवची माहिती पुसून टाका' }], [])).toBe('mr');
    expect(languageOf([{ text: 'सगळं काढून टाका' }], [])).toBe('mr');
    expect(languageOf([{ text: '' }], [person('आरवची माहिती पुसून टाका')])).toBe('mr');
    expect(languageOf([{ text: 'आरव की जानकारी मिटा दीजिए' }], [])).toBe('hi');
  });

  it('stays what it was for a number, a name or a few words of the trade', () => {
    const history = [person('ek maa chahiye soap ke liye')];
    expect(languageOf([{ text: '2' }], history)).toBe('hinglish');
    expect(languageOf([{ text: '40k per day incl agency' }], history)).toBe('hinglish');
  });

  it('is Marathi for a short line that could be Hindi, after Marathi', () => {
    const history = [person('साबण जाहिरातीसाठी आई पाहिजे'), person('शॉर्टलिस्ट करा')];
    expect(languageOf([{ text: 'शॉर्टलिस्ट' }], history)).toBe('mr');
    expect(languageOf([{ text: 'हे चुकीचं आहे' }], [...history, person('धन्यवाद')])).toBe('mr');
    expect(languageOf([{ text: 'शॉर्टलिस्ट' }], [person('माँ चाहिए')])).toBe('hi');
  });

  it('looks past what tells no language', () => {
    const history = [person('ek maa chahiye soap ke liye'), person('shortlist 2')];
    expect(languageOf([{ text: 'ok' }], history)).toBe('hinglish');
    expect(languageOf([{ text: 'what do you know about Sunita' }], history)).toBe('en');
  });

  it('hears one word that only Hinglish has', () => {
    const history = [person('why not Riya and how many are there?')];
    for (const text of ['2 kyun', 'kisko approve kiya meera ne?', 'budget badha do'])
      expect(languageOf([{ text }], history)).toBe('hinglish');
    for (const text of ['2', 'ok', 'shortlist 2', 'ne']) expect(languageOf([{ text }], history)).toBe('en');
  });

  it('changes when the person changes it', () => {
    const history = [person('ek maa chahiye soap ke liye')];
    expect(languageOf([{ text: 'please show me everyone who is free on both of these days' }], history)).toBe(
      'en',
    );
    expect(languageOf([{ text: 'उम्र 40 से 50 कर दो' }], history)).toBe('hi');
  });

  it('is not told by what was forwarded', () => {
    expect(
      languageOf(
        [{ text: 'लड़की चाहिए 20 साल की', forwarded: true }, { text: 'please read this brief' }],
        [],
      ),
    ).toBe('en');
  });
});
