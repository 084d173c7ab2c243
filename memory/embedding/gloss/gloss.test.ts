import { describe, expect, it } from 'vitest';
import { romanise } from './devanagari.ts';
import { gloss } from './gloss.ts';

describe('gloss', () => {
  it.each([
    'I am free from the first of June and they have seen my work',
    'Researching adoption agencies, it has been a dream to have a family and give a loving home to kids',
    'He was far too busy to march in September, so she took the main door',
    'The log shows two men at the dance, and the band was there at eight.',
  ])('leaves English alone: %s', (text) => {
    expect(gloss(text)).toBe(text);
  });

  it('reads Hinglish', () => {
    const out = gloss('mujhe ek budhi aurat chahiye jo achhi marathi bolti ho');
    expect(out).toContain('elderly');
    expect(out).toContain('woman');
    expect(out).toContain('speaks');
    expect(out).not.toContain('chahiye');
  });

  it('reads Devanagari of both languages, English words in it included', () => {
    expect(gloss('मुझे घुड़सवारी करने वाला लड़का चाहिए')).toMatch(/horse riding.*boy.*need/);
    expect(gloss('शेतकऱ्यासाठी म्हातारा माणूस हवा')).toMatch(/farmer.*elderly.*man.*need/);
    expect(gloss('मोबाइल कंपनी के लिए एक्ट्रेस')).toMatch(/phone.*company.*actress/);
  });

  it('meets the same word through all its spellings', () => {
    const spellings = ['chahiye', 'chahie', 'chaahiye', 'chaiye'];
    const meanings = new Set(spellings.map((word) => gloss(`hamko ladki ${word} jo naachti hai`)));
    expect(meanings.size).toBe(1);
  });

  it('keeps names and numbers as they are', () => {
    expect(gloss('Riya Kulkarni ko kal 25000 mein book karo')).toMatch(/Riya Kulkarni.*25000/);
    expect(gloss('Rani Mukherji and Raja Hasan met Dadi Pudumjee')).toBe(
      'Rani Mukherji and Raja Hasan met Dadi Pudumjee',
    );
  });

  it('gives the Hindi word inside English its meaning, beside the word', () => {
    expect(gloss('a village shetkari for a print ad')).toBe(
      'a village shetkari (farmer rural) for a print ad',
    );
  });

  it('holds apart what differs by one sound', () => {
    expect(gloss('मुझे शांत आदमी चाहिए')).toContain('calm');
    expect(gloss('यह काम कम है')).toMatch(/work.*less/);
  });
});

describe('romanise', () => {
  it('drops the silent vowel and can keep it', () => {
    expect(romanise('लड़का')).toBe('ladkaa');
    expect(romanise('लड़का', true)).toBe('ladakaa');
    expect(romanise('नटखट')).toBe('natkhat');
    expect(romanise('२०२६')).toBe('2026');
  });
});
