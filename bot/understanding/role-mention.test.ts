import { describe, expect, it } from 'vitest';
import { callsRole, placeOfRole, sexMeant } from './briefs/role-words.ts';
import { roleMentions } from './role-mention.ts';

const first = (text: string) => {
  const [mention] = roleMentions(text);
  return mention ? [mention.wish, mention.words, mention.rest].filter(Boolean).join(' | ') : 'none';
};

describe('a role called by a word', () => {
  it.each([
    ['pita ki list', 'people | pita'],
    ['show Uncle', 'people | Uncle'],
    ['back to Mother', 'people | Mother'],
    ['Mother pe wapas', 'people | Mother'],
    ['ab Mother pe chalo', 'people | Mother'],
    ['chacha ki list dikhao', 'people | chacha'],
    ['पिता की लिस्ट दिखाओ', 'people | पिता'],
    ['आईची यादी दाखवा', 'people | आई'],
    ['show Neelkanth', 'people | Neelkanth'],
    ['role 2 dikhao', 'people | role 2'],
    ['kaun kaun shortlist hai Girl ke liye', 'shortlist | Girl'],
    ['show shortlist for Boy', 'shortlist | Boy'],
    ['list of shortlisted for Mother', 'shortlist | Mother'],
    ['who is shortlisted for Mother?', 'shortlist | Mother'],
    ['वडिलांची शॉर्टलिस्ट दाखवा', 'shortlist | वडिलां'],
    ['माँ की शॉर्टलिस्ट', 'shortlist | माँ'],
    ['role 2', 'people | role 2'],
    ['dusre role ke log dikhao', 'people | dusre role'],
    ['Chaayro mother ki list', 'people | Chaayro mother'],
    ['छोटू वाले दिखाओ', 'people | छोटू'],
    ['hey team 👋 where are we on Chaayro mother', 'shortlist | Chaayro mother'],
    ['mother ka kya hua?', 'shortlist | mother'],
    ['Hina ki list', 'people | Hina'],
    ['doosra role dikhao', 'people | doosra role'],
    ['mother wapas kholo', 'reopen | mother'],
    ['Sunita ko mother se hata do', 'rest | mother | Sunita ko hata do'],
    ['close Bindaas', 'close | Bindaas'],
    ['Mother band karo', 'close | Mother'],
    ['Uncle cast ho gaya', 'close | Uncle'],
    ['reopen Uncle', 'reopen | Uncle'],
    ['shortlist Sunita for Girl', 'rest | Girl | shortlist Sunita'],
    ['approve 2 for the Boy role', 'rest | Boy | approve 2'],
    ['Boy ke liye 1,3 shortlist karo', 'rest | Boy | 1,3 shortlist karo'],
    ['Mother ki shortlist se dates pucho', 'rest | Mother | dates pucho'],
    ['pita ka budget 20k kar do', 'rest | pita | budget 20k kar do'],
  ])('"%s"', (text, wanted) => expect(first(text)).toBe(wanted));

  it.each([
    'show more', 'show me', 'shortlist dikhao', 'list dikhao', 'open roles', 'show 2', 'close this', 'is Mother closed?',
    'TVC ke liye ek maa chahiye', 'need a driver for Father', 'ask Riya for dates',
  ])('"%s" calls none', (text) => expect(first(text)).toBe('none')); // prettier-ignore
});

describe('what a role is called', () => {
  const fit = (words: string, title: string, project: string | null = null) =>
    callsRole(words)({ title, gender: 'any', project });
  it.each([
    ['pita', 'Father'],
    ['वडील', 'Father'],
    ['baba', 'Father'],
    ['चाचा', 'Uncle'],
    ['aai', 'Mother'],
    ['Maa ke role', 'Mother'],
    ['mulgi', 'Girl'],
    ['chef', 'Cook'],
  ])('"%s" is %s', (words, title) => expect(fit(words, title)).toBeGreaterThan(1));
  it('is told from others by its project', () => {
    expect(fit('Neelkanth', 'Doctor', 'Neelkanth')).toBe(2);
    expect(fit('Neelkanth doctor', 'Doctor', 'Neelkanth')).toBe(3);
    expect(fit('Neelkanth doctor', 'Nurse', 'Neelkanth')).toBe(0);
  });
  it('is told by the first word of its project, in any script', () => {
    expect(fit('Chaayro mother', 'Mother', 'Chaayro Sunday Morning')).toBe(3);
    expect(fit('Chaayro mother', 'Doctor', 'Chaayro Sunday Morning')).toBe(0);
    expect(fit('Savali', 'Mother', 'सावली')).toBe(1);
    expect(fit('छोटू', 'Chhotu')).toBe(3);
    expect(fit('Mother', 'Mother-in-law')).toBe(1);
  });
  it.each(['Riya', 'Meera', 'film', 'list', 'shortlist'])('"%s" is no role', (words) =>
    expect(fit(words, 'Mother', 'Short film Dhundh')).toBe(0),
  );
  it('has a place or a sex', () => {
    expect(['role 2', 'doosra role', 'दुसरी भूमिका', 'second role', 'Riya'].map(placeOfRole)).toEqual([2, 2, 2, 2, null]); // prettier-ignore
    expect([sexMeant('male wala role'), sexMeant('Riya')]).toEqual(['male', null]);
  });
});
