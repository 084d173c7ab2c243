import { describe, expect, it } from 'vitest';
import { privacyWish } from './privacy-wishes.ts';
import { saysWrongNumber } from './wrong-number.ts';

describe('what somebody wants of their privacy', () => {
  it.each(['mera naam kis kis ko dikhaya', 'meri photo kisko dikhayi', 'who all saw my profile', 'मेरा नाम किसको दिखाया', 'माझं नाव कोणाला दाखवलं', 'whom did you share my photos with'])(
    'to whom: %s', (text) => expect(privacyWish(text)).toBe('to whom')); // prettier-ignore
  it.each(['asli naam kisi ko na dikhaye', 'mera screen name Zoya hai asli naam Zubeda please asli naam kisi ko na dikhaye', 'mera weight mat dikhana kisi ko', 'माझा फोन नंबर कोणाला देऊ नका', "don't share my number with anyone", 'मेरा असली नाम किसी को मत बताना'])(
    'to nobody: %s', (text) => expect(privacyWish(text)).toBe('to nobody')); // prettier-ignore
  it.each(['mujhe 18+ scene me dikkat nahi par parents ko mat batana', "please don't tell my parents", 'ghar walon ko pata nahi chalna chahiye', 'आई बाबांना सांगू नका', 'मम्मी को मत बताना'])(
    'not to the parents: %s', (text) => expect(privacyWish(text)).toBe('not to parents')); // prettier-ignore
  it.each(['mera naam Riya hai', 'my parents do not live here', 'kisko milna hai audition me', 'my photos are on drive, please share the link', 'mummy ko bol diya hai', 'mera number 98200 hai kisi ko bhi dena chalega', 'director ne kisi ko nahi bataya', 'who is the director'])(
    'none of it: %s', (text) => expect(privacyWish(text)).toBeNull()); // prettier-ignore
  it.each(['Sorry wrong number', 'galat number lag gaya sorry', 'राँग नंबर', 'oops wrong chat'])(
    'reached us by mistake: %s', (text) => expect(saysWrongNumber(text)).toBe(true)); // prettier-ignore
  it.each(['you gave me the wrong number', 'wrong number nahi hai, main hi hoon'])(
    'did not: %s', (text) => expect(saysWrongNumber(text)).toBe(false)); // prettier-ignore
});
