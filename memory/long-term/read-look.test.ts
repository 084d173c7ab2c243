import { expect, it } from 'vitest';
import { looks } from './read-look.ts';

it.each([
  ['वजन ६२ किलो झालं', '62 kg'],
  ['weight 58 now', '58 kg'],
  ['daadhi kaat di', 'clean shaven'],
  ['दाढ़ी कटवा ली', 'clean shaven'],
  ['दाढी काढली', 'clean shaven'],
  ['dadhi vadhavli ahe', 'beard'],
  ['दाढ़ी रख ली है', 'beard'],
  ['बाल भूरे कर लिए', 'brown hair'],
  ['केस लांब आहेत', 'long hair'],
  ['hair was red, now black again', 'black hair'],
  ['head shaved for a play', 'bald'],
])('reads "%s"', (text, value) => expect(looks({ text }).map((look) => look.value)).toEqual([value]));

it.each([
  'can grow a beard for the role',
  'need a man with grey hair',
  'बाल कलाकार चाहिए',
  'I do not have a beard',
  'black dress for the audition',
  'weight 70 tha',
  'kal mera beard kaat dunga ek ad ke liye',
  'I will shave my beard tomorrow',
])('takes none from "%s"', (text) => expect(looks({ text })).toEqual([]));
