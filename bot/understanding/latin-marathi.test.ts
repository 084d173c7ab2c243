import { describe, expect, it } from 'vitest';
import { inLatinMarathi, latinLeaning } from './latin-marathi.ts';
import { writingOf } from './language.ts';

const person = (text: string) => ({ from: 'person' as const, text });

describe('Marathi in Latin letters', () => {
  it.each([
    'mala udya jamnar nahi',
    'kiti paise milnar',
    'he chukicha aahe',
    'pahilya tighinna shortlist kara aani dakhva',
    'mi Pune madhe rahte',
    'mi pune la rahte',
  ])('"%s" is answered so', (text) =>
    expect(writingOf([{ text }], [])).toEqual({ language: 'mr', latin: true }),
  );

  it.each([
    ['mujhe kal nahi jamega', 'hinglish'],
    ['kitne paise milenge', 'hinglish'],
    ['hum Pune mein rahte hain', 'hinglish'],
    ['ek maa chahiye soap ke liye', 'hinglish'],
    ['how much do you pay for this', 'en'],
    ['मला उद्या जमणार नाही', 'mr'],
  ])('"%s" is %s in its own letters', (text, language) =>
    expect(writingOf([{ text }], [])).toEqual({ language, latin: false }),
  );

  it('stays so for a number and a few words, and ends with the next sentence in another language', () => {
    const history = [person('mala udya jamnar nahi')];
    expect(writingOf([{ text: '13' }], history).latin).toBe(true);
    expect(writingOf([{ text: 'ok 40k' }], history).latin).toBe(true);
    expect(writingOf([{ text: 'theek hai, mujhe batao' }], history)).toEqual({
      language: 'hinglish',
      latin: false,
    });
    expect(latinLeaning('Mumbai')).toBeNull();
  });

  it.each([
    ['नोंद केली: 13 Dec मोकळे.', 'Nond keli: 13 Dec mokle.'],
    ['हे समजलं नाही. "शॉर्टलिस्ट" लिहा.', 'He samajla nahi. "shortlist" liha.'],
    ['तुमचा प्रश्न ऑफिसला दिला; उत्तर इथेच येईल.', 'Tumcha prashn officela dila; uttar ithech yeil.'],
    ['वय 30 पासून', 'Vay 30 pasun'],
    ['Riya: “मला जमेल”', 'Riya: “मला जमेल”'],
    ['> नमस्कार Riya', '> नमस्कार Riya'],
    ['Noted.', 'Noted.'],
  ])('"%s" is typed "%s"', (text, typed) => expect(inLatinMarathi(text)).toBe(typed));
});
