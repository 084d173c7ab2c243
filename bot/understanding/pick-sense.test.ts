import { describe, expect, it } from 'vitest';
import { readPickList, readPicks } from './picks.ts';

const read = (text: string): string => {
  const pick = readPicks(text);
  return pick ? [pick.action, ...pick.numbers, ...pick.names].join(' ') : 'none';
};

describe('what holds a place and a verb and is no order', () => {
  it.each([
    'share shortlist with Meera', 'tell Meera shortlist is ready', '2 ko mat hatao', 'shortlist mat karo abhi', '2 ka number do', 'not 2', '2 nahi chalegi', 'is 1 final?', 'who approved 1', 'see you tomorrow', 'no 2', 'not like 2',
    '1 yes 2 no', 'who shortlisted 2', '1 day only', 'first day is 12', 'last day is 14', 'at 4', 'client ko 2 pasand hai', '1 final hai kya?', 'did we approve 1?', 'was 1 approved?', 'book 2',
    "don't reject 2 yet", '2 ko reject mat karo', 'dont approve 1 yet', '1 ko abhi approve mat karna', '2 ko hold mat karo', 'hold on 2 mins', 'hold on, 2 people are missing', 'pass on the brief to 2 other agencies',
    'confirm by 6pm', 'confirm 2 dates', 'select 2 locations', 'selected 2 shots', 'we selected 3 of your girls', '1 aur 3 rakho aur baaki ko mana kar do', 'approve 1 and pass 2', 'add 1 and remove 3', '2 hold 3 pass',
    'keep me posted', 'take care', 'open the window', 'rakhte hai abhi', 'thodi lambi chahiye', 'aur kitne din', '2 को मत हटाओ', 'नंतर बघू', 'सबको मना कर दो',
  ])('"%s"', (text) => expect(read(text)).toBe('none')); // prettier-ignore
});

describe('what is one', () => {
  it.each([
    ['what about 4', 'show 4'], ['tell me about 2', 'show 2'], ['2 aur dikhao', 'more'], ['2 more pls', 'more'], ['दो और दिखाओ', 'more'], ['और दो दिखाओ', 'more'], ['दोन अजून दाखवा', 'more'], ['add 2 more', 'more'],
    ['1 aur 3', 'add 1 3'], ['1,3', 'add 1 3'], ['2', 'add 2'], ['2 please', 'add 2'], ['pehla wala', 'add 1'], ['2 wali chahiye', 'add 2'], ['put 1 and 4 on the shortlist', 'add 1 4'], ['1 aur 3 rakho', 'add 1 3'],
    ['2 ko reject karo', 'pass 2'], ['2 nahi chahiye', 'pass 2'], ['2 pasand nahi', 'pass 2'], ['hold 2', 'hold 2'], ['1, 3 hold', 'hold 1 3'], ['approve 1', 'approve 1'], ['1 final karo', 'approve 1'], ['2 nako', 'remove 2'], ['take 4 off', 'remove 4'],
    ['2 mat rakho', 'remove 2'], ['do not add 3', 'remove 3'], ['why was 2 not selected?', 'why 2'], ['can you show 2?', 'show 2'], ['Riya ko add karo', 'add Riya'], ['riya hatao', 'remove riya'], ['who else?', 'more'],
  ])('"%s" is %s', (text, wanted) => expect(read(text)).toBe(wanted)); // prettier-ignore

  it('several in a line are several', () => {
    const all = (text: string) => readPickList(text)?.map(({ action, numbers }) => `${action} ${numbers.join(',')}`);
    expect(all('approve 1 and pass 2')).toEqual(['approve 1', 'pass 2']);
    expect(all('shortlist 1, 3 aur 2 hatao')).toEqual(['add 1,3', 'remove 2']);
    expect(all('1 hold, 3 reject')).toEqual(['hold 1', 'pass 3']);
    expect(all('1 aur 3')).toBeUndefined();
    expect(all('approve 1 but not 2')).toBeUndefined();
  }); // prettier-ignore
});
