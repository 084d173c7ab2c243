import { expect, it } from 'vitest';
import { readPassOn } from './pass-on.ts';

it.each([
  'Tell the artists 5000 advance will be transferred',
  'message 1 that audition is on 9th at 11am at our office',
  'sabko bata do ki shoot 7 baje hai',
  'Riya ko bolo kal 9 baje aaye',
  'कलाकारों को बता दो कि 5000 एडवांस मिलेगा',
  'सगळ्यांना सांगा उद्या फिटिंग आहे',
])('"%s" is for somebody else', (text) => expect(readPassOn(text)).toEqual({ pass: 'words' }));

it.each([
  ['Meera ko bhej do shortlist', 'Meera'],
  ['ye list whatsapp pe bhejo client ko', 'client'],
  ['share shortlist with Meera', 'Meera'],
  ['shortlist Meera ko bhej do', 'Meera'],
  ['show list to the director', 'director'],
  ['send list to nikhil', 'nikhil'],
])('"%s" wants a list shown', (text, to) => expect(readPassOn(text)).toEqual({ pass: 'list', to }));

it.each([
  'give options with budget',
  'show options with beard',
  'send options with height',
  'send options with long hair',
  'share profiles with rates',
  'tell me about 2',
  'shortlist bhejo',
  'usko bhej do',
  'bhej do',
  'send me the list',
  'Riya ko shortlist karo',
  'mujhe bata do kaun free hai',
  'give me more options',
])('"%s" is asked of the desk', (text) => expect(readPassOn(text)).toBeNull());
