import { describe, expect, it } from 'vitest';
import { career } from './career.ts';
import { measures } from './measures.ts';
import { papersOf } from './papers.ts';

const read = (text: string) => career(text).map(({ key, value }) => `${key} ${value}`);

describe('training, work and dialects', () => {
  it.each([
    ['I trained at Whistling Woods', ['training Whistling Woods']],
    ['NSD se acting seekhi hai', ['training NSD']],
    ['ftii pass out hu', ['training FTII']],
    ['मैंने एनएसडी से प्रशिक्षण लिया है', ['training NSD']],
    ['मी ललित कला केंद्र मधून शिकले', ['training Lalit Kala Kendra']],
    ['I did a diploma from Mango School of Acting', ['training Mango School of Acting']],
    ['I have worked in the serial Neel Pakhru in 2023', ['credit Neel Pakhru, serial, 2023']],
    ['Dhundh film mein kaam kiya hai', ['credit Dhundh, film']],
    ["मैंने 'धुंध' फ़िल्म में काम किया है", ['credit धुंध, film']],
    ['मी नीळ पाखरू मालिकेमध्ये भूमिका केली होती', ['credit नीळ पाखरू, serial']],
    ['Malvani bolti hu', ['dialect Malvani']],
    ['Punjabi accent kar leti hu', ['dialect Punjabi accent']],
    ['मालवणी बोली येते मला', ['dialect Malvani']],
    ['हरियाणवी लहजा आता है', ['dialect Haryanvi accent']],
  ])('%s', (text, values) => {
    expect(read(text)).toEqual(values);
  });
  it.each(['NSD join karna hai', 'trained nahi hu', 'film mein kaam milega?', 'I love working in theatre', 'worked in a tea ad', 'Mumbai mein kaam karti hu'])(
    'none in: %s',
    (text) => expect(read(text)).toEqual([]),
  ); // prettier-ignore
});

describe('measurements and papers', () => {
  it.each([
    ['chest 38 waist 32', ['chest 38 in', 'waist 32 in']],
    ['measurements 34-26-36, shoe 6', ['chest 34 in', 'waist 26 in', 'hips 36 in', 'shoe 6']],
    ['कमर 30, छाती 40', ['chest 40 in', 'waist 30 in']],
    ['कंबर २८', ['waist 28 in']],
    ['shoe size UK 8', ['shoe UK 8']],
    ['joota 7 number', ['shoe 7']],
  ])('%s', (text, values) => {
    expect(measures(text).map(({ value }) => value)).toEqual(values);
  });
  it.each(['12-13-14 dec free', 'age 28', '9820030405'])('none in: %s', (text) => {
    expect(measures(text)).toEqual([]);
  });
  it.each([
    ['passport hai, license nahi', ['passport: yes', 'driving licence: no']],
    ['I have a valid passport and US visa', ['passport: yes', 'visa: yes']],
    ['meri khud ki bike hai', ['own bike: yes']],
    ['मेरे पास पासपोर्ट नहीं है', ['passport: no']],
    ['माझ्याकडे पासपोर्ट आहे', ['passport: yes']],
    ['CINTAA card hai', ['CINTAA member']],
    ['union ka member nahi hu', ['not a member']],
  ])('%s', (text, values) => {
    expect(papersOf(text).map(({ value }) => value)).toEqual(values);
  });
  it.each(['passport chahiye kya', 'passport lagega?', 'license zaroori hai'])('none in: %s', (text) => {
    expect(papersOf(text)).toEqual([]);
  });
});
