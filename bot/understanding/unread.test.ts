import { describe, expect, it } from 'vitest';
import { unread } from './unread.ts';

describe('what nobody read', () => {
  it.each<[text: string, read: string[], left: string[]]>([
    ['Kolkata base, bangla hindi eng, 20k', ['Kolkata'], ['bangla hindi eng', '20k']],
    ["hair long, ponytail. 5'11", ['hair long'], ["5'11"]],
    [
      'taporis ka rate 6 kar do, husband clean shaven only, 5.8 to 6',
      ['rate 6', 'husband clean shaven'],
      ['5.8 to 6'],
    ],
    ['मैं रेखा, पचास की हूँ, पटना में थिएटर करती हूँ', ['रेखा', 'पटना', 'थिएटर'], []],
    ['माझा पत्ता डोंबिवली, बाईक चालवतो रोज', ['डोंबिवली'], ['बाईक चालवतो']],
  ])('%s', (text, read, left) => {
    expect(unread(text, read)).toEqual(left);
  });

  it.each<[text: string, read: string[]]>([
    ['Hello sir, good morning 🙏 main ab Pune me rehti hu, thank you', ['Pune']],
    ['weight ab 61 kg ho gaya hai', ['61 kg']],
    [
      'Name - Ruchi Agarwal\nAge - 26\nMob: +91 98250 12345\nhttps://instagram.com/x',
      ['Ruchi Agarwal', '26'],
    ],
    ['', []],
    ['👍', []],
  ])('says nothing of greetings, frames, numbers to call and links: %s', (text, read) => {
    expect(unread(text, read)).toEqual([]);
  });

  it('names no more than two, and short ones', () => {
    const long = `${'bahut saari cheezein likhi hain yahan '.repeat(20)}. ek tarah 44. do tarah 55`;
    const left = unread(long, []);
    expect(left).toHaveLength(2);
    for (const one of left) expect(one.length).toBeLessThanOrEqual(71);
  });
});
