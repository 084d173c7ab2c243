import { expect, it } from 'vitest';
import { readListActs } from './list-acts.ts';

const told = (text: string): string =>
  (readListActs(text) ?? [])
    .map(({ action, numbers, names, allBut, reason }) => {
      const whom = allBut ? `all but ${allBut.join(',')}` : [...numbers, ...names].join(',');
      return `${action} ${whom}${reason === undefined ? '' : `: ${reason}`}`;
    })
    .join(' + ');

it.each([
  ['third one looks too modelly, pass', 'pass 3: too modelly'],
  ['2 is too young, pass', 'pass 2: too young'],
  ['Riya too glam, reject', 'pass Riya: too glam'],
  ['dusri wali bahut lambi hai, pass karo', 'pass 2: bahut lambi hai'],
  ['2 ka chehra bahut rough hai isliye pass', 'pass 2: chehra bahut rough hai'],
  ['तिसरी खूप उंच आहे, नको', 'pass 3: खूप उंच आहे'],
  ['एक नको, केस पांढरे नाहीत', 'pass 1: केस पांढरे नाहीत'],
  ['पहली बहुत जवान लगती है, रिजेक्ट', 'pass 1: बहुत जवान लगती है'],
  ['Chirag wala theek nahi, hata do', 'remove Chirag: theek nahi'],
  ['pass on 2: too glam', 'pass 2: too glam'],
  ['second one has a great face, approve', 'approve 2: has a great face'],
])('the reason may stand before the verdict: "%s"', (text, wanted) => expect(told(text)).toBe(wanted));

it.each([
  ['1,2,3 shortlist karo par 2 backup', 'add 1,2,3 + hold 2'],
  ['1 shortlist karo aur 3 backup rakho', 'add 1 + hold 3'],
  ['पहिला घ्या पण तिसरा नको', 'add 1 + pass 3'],
  ['second one no, third yes', 'pass 2 + approve 3'],
  ['2 no, 3 yes, 4 maybe', 'pass 2 + approve 3 + hold 4'],
  ['keep 1 and 3, drop the rest', 'add 1,3 + remove all but 1,3'],
  ['1 aur 4 chahiye, baaki nahi', 'add 1,4 + pass all but 1,4'],
])('each part is a wish of its own: "%s"', (text, wanted) => expect(told(text)).toBe(wanted));

it.each([
  ['first two pass', 'pass 1,2'],
  ['पहिल्या दोन शॉर्टलिस्ट करा', 'add 1,2'],
  ['2nd & 5th shortlist', 'add 2,5'],
  ['1 se 3 tak pass', 'pass 1,2,3'],
  ['shortlist mein se 2 nikaalo', 'remove 2'],
  ['pass all except 2', 'pass all but 2'],
  ['sab pass siwaye 3 ke', 'pass all but 3'],
  ['2 को छोड़कर सब पास', 'pass all but 2'],
  ['१ सोडून बाकी सगळे पास करा', 'pass all but 1'],
  ['shortlist everyone but 4', 'add all but 4'],
])('several are meant: "%s"', (text, wanted) => expect(told(text)).toBe(wanted));

it.each([
  ["don't shortlist 3", 'remove 3'],
  ['2 ko mat rakho', 'remove 2'],
  ['3 ko shortlist mat karna', 'remove 3'],
])('what is not to stand on the list is taken off, and never put on it: "%s"', (text, wanted) =>
  expect(told(text)).toBe(wanted),
);

it.each([
  '2 late aayi thi', '2 hold pe hai', '1 final ho gaya', 'Meera approved 2', 'Meera approved Afreen', "don't pass 2", '2 ko mat hatao', 'not 2', 'pass 2 and make it 30 to 40',
  'approve 1, ask 2 for dates', '3 nahi, galti se ho gaya', 'should I pass 2?', "1 is 5'2", '12 dec pass', 'hold on, 2 minutes', 'shortlist ready, send to Meera', 'client ko 2 pasand nahi aayi', 'दुसरी नको तिसरी',
  'pass the salt, please', '2 wali theek hai', 'wife should not be too fair', 'first day is 12, pass',
])('no part is guessed: "%s"', (text) => expect(readListActs(text)).toBeNull()); // prettier-ignore
