import { describe, expect, it } from 'vitest';
import { ownAds } from '../profiles/own-days.ts';

const at = new Date('2026-11-23T10:00:00+05:30');
const told = (text: string): string[] => ownAds(text, at).map(({ value }) => value);

describe('an ad told by its brand', () => {
  it.each([
    ['did a Wagh Bakri ad last month', 'tea'],
    ['main ne Surf ka ad kiya tha', 'detergent'],
    ['maine Surf Excel ka ad kiya hai', 'detergent'],
    ['मैंने कोलगेट का विज्ञापन किया है', 'toothpaste'],
    ['मी पार्ले जी ची जाहिरात केली होती', 'biscuit'],
    ['I have a Cadbury ad running', 'chocolate'],
    ['Samsung fridge ka ad kiya tha maine', 'appliance'],
    ['mi Wagh Bakri chi jahirat keli hoti', 'tea'],
  ])('"%s" is of %s', (text, category) => {
    const [value] = told(text);
    expect(value?.split(',')[0]).toBe(category);
  });

  it.each([
    'meri bakri ka ad kiya tha', 'bakri ke saath ad kiya tha', 'I surf', 'surfing aati hai', 'Amazon ki series ka shoot kiya',
    'Vimal sir ke saath ad kiya', 'Parle mein rehti hoon, ad kiya tha', 'Surf ka ad karna hai', 'Surf ka ad kabhi nahi kiya', 'kya Surf ka ad chalu hai?',
  ])('"%s" tells of none', (text) => expect(told(text)).toEqual([])); // prettier-ignore
});
