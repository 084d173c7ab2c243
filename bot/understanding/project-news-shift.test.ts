import { expect, it } from 'vitest';
import { readProjectNews } from './project-news.ts';

it.each([
  ['shoot ek din aage badha do', 1],
  ['push shoot by a week', 7],
  ['can you push the shoot by a week', 7],
  ['shoot 2 din postpone kar do', 2],
  ['shoot 2 din late ho gaya', 2],
  ['dates 2 din prepone ho gayi', -2],
  ['shoot ek hafta pehle shift karo', -7],
  ['शूट दो दिन पहले कर दो', -2],
  ['shoot do din pehle kar do', -2],
  ['prepone shoot by a day', -1],
  ['shoot postpone by 3 days', 3],
  ['शूट एक दिवस पुढे ढकला', 1],
  ['शूट एक दिन आगे बढ़ा दो', 1],
])('"%s" moves it by %i days', (text, by) =>
  expect(readProjectNews(text)).toEqual({ news: 'moved', to: null, by }),
);

it.each([
  'hi can we push shoot by a week',
  'could we postpone the shoot by 2 days?',
  'shoot 2 din pehle',
  'shoot 2 din late',
  'dates aage 2 din',
  'शूट दो दिन पहले',
  'move the shoot back by 2 days',
  'shoot 3 din peeche karo',
  'shift shoot by a week',
])('"%s" may be either way or only a thought, and is asked', (text) =>
  expect(readProjectNews(text)).toEqual({ news: 'moved', to: null }),
);

it.each([
  'shoot 2 din pehle ho gaya',
  'dates 2 din pehle ho gayi',
  'shoot 2 din pehle hua',
  'shoot do din pehle ho gaya hai',
  'shoot 2 din pehle kar liya',
  'शूट दो दिन पहले हो गया',
  'शूट दोन दिवस पहले झालं',
  'should we push the shoot by a week',
  'shall we postpone the shoot by 2 days',
  'ok so should we prepone shoot by a day',
  'do we push the shoot by a week',
  'kya shoot 2 din aage badha de',
  'shoot 2 din aage badha do kya',
  'shoot 2 days ka hai',
  'shoot mat badhao ek din aage',
  'shoot 12 se 13 kar do',
])('"%s" is none', (text) => expect(readProjectNews(text)).toBeNull());
