import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';

const read = (text: string) =>
  limits(text)
    .filter(({ key }) => key === 'comfort')
    .map(({ value }) => value);

describe('what somebody will not do', () => {
  it.each([
    ['kissing scene nahi karungi', ['no kissing scenes']],
    ['vegetarian, kissing scene nahi karungi', ['vegetarian', 'no kissing scenes']],
    ["I don't do kissing or intimate scenes", ['no kissing scenes', 'no intimate scenes']],
    ['No smoking on screen please', ['no smoking on screen']],
    ['smoking, drinking nahi karungi', ['no smoking on screen', 'no alcohol brands']],
    ['night shoots not possible', ['no night shoots']],
    ['raat ka shoot nahi kar sakti', ['no night shoots']],
    ['bold scenes aur bikini nahi', ['no intimate scenes', 'no swimwear']],
    ['not comfortable with bikini', ['no swimwear']],
    ['मैं किसिंग सीन नहीं करूँगी', ['no kissing scenes']],
    ['रात की शूटिंग नहीं कर सकता, शाकाहारी हूँ', ['no night shoots', 'vegetarian']],
    ['मी किसिंग सीन करणार नाही', ['no kissing scenes']],
    ['रात्रीचं शूट नको, धूम्रपान करणार नाही', ['no night shoots', 'no smoking on screen']],
    ['गुटखा आणि दारूची जाहिरात करणार नाही', ['no alcohol brands', 'no tobacco or pan masala']],
    ['pan masala ads nahi karta sir', ['no tobacco or pan masala']],
    ['main pure veg hu', ['vegetarian']],
    ['I do not smoke', ['does not smoke']],
    ['haircut nahi karwaungi', ['no haircut']],
    ['dogs se darr lagta hai', ['no animals']],
  ])('%s', (text, values) => {
    expect(new Set(read(text))).toEqual(new Set(values));
  });

  it.each([
    ['kissing scene chalega', ['fine with kissing scenes']],
    ['I am ok with night shoots now', ['fine with night shoots']],
    ['no problem with intimate scenes', ['fine with intimate scenes']],
    ['रात का शूट चलेगा', ['fine with night shoots']],
    ['रात्री शूट चालेल', ['fine with night shoots']],
    ['smoking nahi but night shoots ok', ['no smoking on screen', 'fine with night shoots']],
  ])('and what they are fine with: %s', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    'kissing scene hai kya isme?',
    'director asked me to do a kissing scene',
    'night shoot hai kya',
    'role mein smoking hai',
    '12 dec ko busy hu',
    'I am non vegetarian',
    'fish curry banana aata hai',
  ])('reads no limit in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('of what is a skill to a brief says that it is not there, and quotes the words', () => {
    const text = 'smoking scene nahi karungi';
    const found = limits(text);
    expect(found).toContainEqual(
      expect.objectContaining({
        key: 'skill',
        identity: 'smoking on screen',
        value: 'smoking on screen, none',
      }),
    );
    for (const { words } of found) expect(text).toContain(words);
  });
});
