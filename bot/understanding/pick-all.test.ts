import { describe, expect, it } from 'vitest';
import { readAllWish } from './pick-all.ts';
import { readOneWish } from './pick-one.ts';
import { readSwap } from './pick-swap.ts';

describe('orders about everybody', () => {
  it.each([
    ['pass all', 'pass'],
    ['reject all of them', 'pass'],
    ['sabko pass karo', 'pass'],
    ['सबको रिजेक्ट करो', 'pass'],
    ['सगळ्यांना पास करा', 'pass'],
    ['approve all', 'approve'],
    ['hold everyone please', 'hold'],
    ['shortlist all', 'add'],
    ['sabko shortlist karo', 'add'],
    ['सबको शॉर्टलिस्ट करो', 'add'],
    ['सगळ्यांना शॉर्टलिस्ट करा', 'add'],
    ['remove everyone', 'remove'],
    ['sab hata do', 'remove'],
    ['clear shortlist', 'clear'],
    ['clear the list', 'clear'],
    ['shortlist khali karo', 'clear'],
    ['शॉर्टलिस्ट खाली करो', 'clear'],
    ['शॉर्टलिस्ट रिकामी करा', 'clear'],
  ])('"%s" is %s', (text, wish) => expect(readAllWish(text)).toBe(wish));

  it.each([
    'sab final hai', 'sab confirm ho gaya', 'all good', 'sab badhiya', 'all approved?', 'sab log aa rahe hain', 'add all languages', 'hold on', 'pass all the names to Meera',
    'sab theek hai', "don't pass all", 'sabko mat hatao', 'शॉर्टलिस्ट दिखाओ', 'clear skin chahiye', 'sab din free hone chahiye',
  ])('"%s" is none', (text) => expect(readAllWish(text)).toBeNull()); // prettier-ignore
});

describe('somebody who is not named', () => {
  it.each([
    ['ask her', 'ask'],
    ['ask him about dates', 'ask'],
    ['isse pucho', 'ask'],
    ['isse dates pucho', 'ask'],
    ['उससे पूछो', 'ask'],
    ['तिला विचारा', 'ask'],
    ['tyala vichara', 'ask'],
    ['isko hold karo', 'hold'],
    ['ise approve kar do', 'approve'],
    ['reject him', 'pass'],
    ['usko hata do', 'remove'],
    ['तिला शॉर्टलिस्ट करा', 'add'],
    ['ok book her', 'book'],
  ])('"%s" is %s', (text, wish) => expect(readOneWish(text)).toBe(wish));

  it.each([
    'ask her agent to call',
    'did you ask her?',
    'unse pucho',
    'ask them',
    'uski height kya hai',
    'she is good',
  ])('"%s" is none', (text) => expect(readOneWish(text)).toBeNull());
});

describe('another than the one just picked', () => {
  it.each([
    ['sorry 3 nahi 2', [3], { wrong: 3, right: 2 }],
    ['3 nahi, 2', [3], { wrong: 3, right: 2 }],
    ['oops, not 3, 2', [3], { wrong: 3, right: 2 }],
    ['2, not 3', [3], { wrong: 3, right: 2 }],
    ['i meant 2 not 3', [3], { wrong: 3, right: 2 }],
    ['3 ki jagah 2 karo', [3], { wrong: 3, right: 2 }],
    ['सॉरी ३ नहीं २', [3], { wrong: 3, right: 2 }],
    ['३ नको २', [3], { wrong: 3, right: 2 }],
    ['3 नाही 2 ला', [3, 5], { wrong: 3, right: 2 }],
    ['sorry, 2', [3], { wrong: 3, right: 2 }],
  ])('"%s" after %j', (text, picked, swap) => expect(readSwap(text, picked)).toEqual(swap));

  it.each([
    ['12 nahi 14', [3]],
    ['sorry 3 nahi 2', [1]],
    ['sorry, 2', [3, 4]],
    ['3 nahi', [3]],
    ['sorry', [3]],
    ['age 3 nahi 2', [3]],
    ['sorry 2 min', [3]],
  ])('"%s" after %j is none', (text, picked) => expect(readSwap(text, picked)).toBeNull());
});
