import { expect, it } from 'vitest';
import { readProjectNews } from './project-news.ts';

it.each([
  ['shoot ek din aage badha do', 1],
  ['push shoot by a week', 7],
  ['hi can we push shoot by a week', 7],
  ['shoot do din pehle kar do', -2],
  ['prepone shoot by a day', -1],
  ['shoot postpone by 3 days', 3],
  ['शूट एक दिवस पुढे ढकला', 1],
  ['शूट एक दिन आगे बढ़ा दो', 1],
])('"%s" moves it by %i days', (text, by) =>
  expect(readProjectNews(text)).toEqual({ news: 'moved', to: null, by }),
);

it.each(['move the shoot back by 2 days', 'shoot 3 din peeche karo', 'shift shoot by a week'])(
  '"%s" may be either way, and is asked',
  (text) => expect(readProjectNews(text)).toEqual({ news: 'moved', to: null }),
);

it.each(['shoot 2 days ka hai', 'shoot mat badhao ek din aage', 'shoot 12 se 13 kar do'])(
  '"%s" is none',
  (text) => expect(readProjectNews(text)).toBeNull(),
);
