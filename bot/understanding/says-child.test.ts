import { describe, expect, it } from 'vitest';
import { saysChild } from './says-child.ts';

describe('who says that they are a child', () => {
  it.each([
    'I am Om, turning 18 next month',
    'turning 18 in March',
    'about to turn 17',
    'main agle mahine 18 ki ho jaungi',
    '5th standard me padhta hu',
    'I study in 5th standard',
    'I am in 9th grade',
    '10th me hu abhi',
    'saatvi class me padhti hu',
    'मैं सातवीं में पढ़ता हूँ',
    'मी आठवीत शिकते',
  ])('%s', (text) => expect(saysChild(text)).toBe(true));

  it.each([
    'I turned 18 last week',
    'I am turning 28 next month',
    '12th pass hu',
    'I completed 12th standard in 2015',
    'my son is in 5th standard',
    'मेरा बेटा सातवीं में पढ़ता है',
    'मी शाळेत शिकवते, आठवीच्या वर्गाला',
    'playing a 5th standard student',
    'I am in 2nd year BCom',
    'role in 2 films, turning 30 soon',
    'I am free on 12th in the 2nd half',
  ])('and who does not: %s', (text) => expect(saysChild(text)).toBe(false));
});
