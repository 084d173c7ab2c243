import { expect, it } from 'vitest';
import { everydayOf } from './everyday.ts';

it.each([
  ['kal ka shoot cancel hua kya?', 'office'],
  ['mai late ho jaungi traffic hai', 'office'],
  ['i m stuck in traffic will be 20 min late', 'office'],
  ['मुझे देर हो जाएगी ट्रैफ़िक है', 'office'],
  ['उद्याचं शूट रद्द झालं का', 'office'],
  ["is tomorrow's audition still on?", 'office'],
  ['address bhejo audition ka', 'office'],
  ['ऑडिशनचा पत्ता पाठवा', 'office'],
  ['audition ke liye kapde kaise pehnu', 'office'],
  ['production wale ne mera paisa kha liya', 'office'],
  ['mera payment nahi aaya 2 mahine ho gaye', 'office'],
  ['coordinator ne bola 30 percent lega theek hai kya', 'office'],
  ['self tape kaise bhejun', 'self-tape'],
  ['maine photo bhej di thi mili kya', 'photo-here'],
  ['did you get my photos?', 'photo-here'],
  ['who can see my number', 'data'],
  ['माझा फोन नंबर कोणाला देऊ नका', 'data'],
])('%s', (text, kind) => expect(everydayOf(text)).toBe(kind));

it.each([
  '12 ko free hu',
  '12 dec ko shoot hai mera',
  'mujhe shoot karna hai',
  'rate 12k hai',
  'mera photo hata do',
  'audition ka address: aram nagar part 2, 11 to 4',
  'registration ke liye 2500 paise maang rahe, nahi diye',
])('none of them: %s', (text) => expect(everydayOf(text)).toBeNull());
