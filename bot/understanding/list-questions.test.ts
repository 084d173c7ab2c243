import { describe, expect, it } from 'vitest';
import { readListQuestion } from './list-questions.ts';

const read = (text: string) => {
  const question = readListQuestion(text);
  return question ? Object.values(question).flat().join(' ') : 'none';
};

describe('questions about the people of a list', () => {
  it.each([
    ['2 ki height kitni hai', 'fact 2 height'],
    ["what's 2's rate again", 'fact 2 rate'],
    ['is 3 union', 'fact 3 union'],
    ['what ads has 3 done', 'fact 3 ads'],
    ['3 ne kaunse ads kiye hain', 'fact 3 ads'],
    ['how many tattoos does 1 have', 'fact 1 tattoos'],
    ['1 ke tattoo hai kya', 'fact 1 tattoos'],
    ['show only those with dates free', 'free'],
    ['clear filter', 'everybody'],
    ['sab wapas dikhao', 'everybody'],
    ['रहने दो, सब वापस दिखाओ', 'everybody'],
    ['सगळे परत दाखवा', 'everybody'],
    ["what is 2's height?", 'fact 2 height'],
    ['height of 2', 'fact 2 height'],
    ['what is the height of 2', 'fact 2 height'],
    ['how tall is 3?', 'fact 3 height'],
    ['Ramakant Mishra ka rate kya hai', 'fact Ramakant Mishra rate'],
    ['3 kitna leti hai', 'fact 3 rate'],
    ['3 की उम्र कितनी है', 'fact 3 age'],
    ['२ ची उंची किती आहे', 'fact 2 height'],
    ['Riya kahan rehti hai', 'fact Riya city'],
    ['is 2 free on 12 dec', 'fact 2 dates'],
    ['1 aur 2 mein se kaun better', 'better 1 2'],
    ['who is better, 1 or 2?', 'better 1 2'],
    ['1 और 2 में से कौन बेहतर है', 'better 1 2'],
    ['1 आणि 2 मध्ये कोण चांगली', 'better 1 2'],
    ['who is cheaper', 'sort rate false'],
    ['sabse sasta kaun hai', 'sort rate false'],
    ['sort by rate', 'sort rate false'],
    ['sort by height high to low', 'sort height true'],
    ['रेट के हिसाब से लगाओ', 'sort rate false'],
    ['iska rate kya hai', 'whose rate'],
    ['तिची उंची किती आहे', 'whose height'],
    ['dusre ki height', 'fact 2 height'],
    ['pehle wale ka rate kya hai', 'fact 1 rate'],
    ['teesra kahan rehta hai', 'fact 3 city'],
    ['दूसरी की उम्र कितनी है', 'fact 2 age'],
    ['kya Sunita free hai', 'fact Sunita dates'],
    ['sabse tall kaun hai', 'sort height true'],
    ['sirf free wale dikhao', 'free'],
    ['show only those who are free', 'free'],
    ['सिर्फ़ फ्री वाले दिखाओ', 'free'],
    ['फक्त मोकळे दाखवा', 'free'],
  ])('"%s"', (text, wanted) => expect(read(text)).toBe(wanted));

  it.each([
    'budget kya hai', 'shoot ki date kya hai', 'role ki height kya hai', 'who is free', 'iska budget kya hai', 'mera rate 20k hai',
    'sort it out', 'free hai kya', 'shortlist 1,4', 'Need a boy 8-10, height 4 feet', '',
  ])('"%s" is none', (text) => expect(read(text)).toBe('none')); // prettier-ignore
});
