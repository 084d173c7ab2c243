import { expect, it } from 'vitest';
import { readPickList, readPicks } from './picks.ts';
import type { Pick } from './pick.ts';

const say = ({ action, numbers, names, allBut, reason }: Pick): string =>
  [action, allBut ? `all but ${allBut.join(',')}` : [...numbers, ...names].join(','), reason]
    .filter(Boolean)
    .join(' · ');
const told = (text: string): string => {
  const one = readPicks(text);
  return (readPickList(text) ?? (one ? [one] : [])).map(say).join(' + ');
}; // prettier-ignore

it.each([
  ...[
    'approve 2 if client agrees', 'approve 2 only if she is free', '2 approve karo agar free ho', 'approve 2 unless she is busy', 'approve 2 when client says yes', 'approve 2 once she confirms',
    'hold 2 till client confirms', '2 ko jab client bole tab approve karna', '2 अप्रूव करो अगर फ्री हो', '2 जर फ्री असेल तर अप्रूव करा', 'approve Riya if client agrees', 'approve 2 and if she says no then 3',
  ].map((text) => [text, 'under a condition']),
  ...[
    '2 hold or pass', '2 pass ya hold', 'hold 2 or 3', '2 ya 3 approve karo', 'approve 2 or 3', '2 किंवा 3 होल्ड करा', '2 या 3 अप्रूव करो', '2 को होल्ड करें या पास', 'hold Riya or Meera',
    '2 keep or drop',
  ].map((text) => [text, 'one of two']),
  ...[
    '2 pass hoga kya', '5 approve kab hoga', '2 pass kar du kya', '2 pass kisne kiya', '2 kaun reject karega', '2 को पास करूँ क्या', 'Riya ko pass kar du kya', '2 approve hua kya',
    'should 2 be passed',
  ].map((text) => [text, 'asked']),
  ...[
    '2 reject na kare', '3 pass no wait', '2 को रिजेक्ट न करें', '2 pass mat karna abhi', '2 pass nahi karna', '2 hold na karo', '2 hold karna nahi', '2 pass nahi hui', 'pass 2? no wait',
    'pass 2 wait', '2 pass, na na hold', 'pass 2 sorry 3', '2 approve, no hold', 'Riya reject na kare', 'Riya pass no wait',
  ].map((text) => [text, 'denied or taken back']),
  ...[
    'pass 2 later', 'approve 2 later', '2 approve baad me', '2 final soch rahe hai', '2 approve karne ka soch raha hu', '2 ko baad me reject karenge', '2 ko pass karne se pehle client se pucho',
  ].map((text) => [text, 'put off']),
  ...[
    '2 se pucho phir hold', '2 ko hold karke 3 se pucho', '2 reject but keep as backup', 'Hold 2, release 3', '2 hold, 3 se baat karo', '2 ko bolo hold kare', 'reject 2 ka reason batao',
    '2 approve letter bhejo',
  ].map((text) => [text, 'with another deed in it']),
  ...[
    'pass 2 and 3 to the client', 'pass Riya to Meera', 'pass 2 to the director', 'pass 2 and 3 on to client', "pass Riya's number to Meera", 'pass 2 tickets to Riya',
  ].map((text) => [text, 'handed on']),
  ...[
    '10th pass', '12th pass girl', 'Riya 12th pass hai', 'Drop 2 messages', 'Drop 2 mails', 'drop 2 lines', 'hold 2 tickets', 'approve 2 invoices',
  ].map((text) => [text, 'about things']),
  ...[
    '2 approve hone do', '2 pass karu', '2 reject hui thi', '2 pass ho gayi', '2 final hone wala hai', '2 approve ho jayega', '2 pass wali ka number', 'approve 2 pending hai',
  ].map((text) => [text, 'of how it stands']),
])('"%s" is %s, and does nothing', (text) => expect(told(text)).toBe('')); // prettier-ignore

it.each([
  ['2 is too young, pass', 'pass · 2 · too young'],
  ['pass 2 too young', 'pass · 2 · too young'],
  ['pass 2, not tall enough', 'pass · 2 · not tall enough'],
  ['reject 2 because she does not act', 'pass · 2 · she does not act'],
  ['2 pass karo kyunki acting nahi aati', 'pass · 2 · acting nahi aati'],
  ['hold 2 for now', 'hold · 2'],
  ['2 hold rakho, client ko pasand hai', 'hold · 2 · client ko pasand hai'],
  ['approve 2', 'approve · 2'],
  ['2 approve karo please', 'approve · 2'],
  ['2 approve kar do', 'approve · 2'],
  ['reject 3 - too old', 'pass · 3 · too old'],
  ['2 reject, bahut lambi hai', 'pass · 2 · bahut lambi hai'],
  ['pass 2: too glam', 'pass · 2 · too glam'],
  ['2 pass, age zyada hai', 'pass · 2 · age zyada hai'],
  ['Riya too glam, reject', 'pass · Riya · too glam'],
  ['reject Riya because she is late', 'pass · Riya · she is late'],
  ['approve 1, thanks', 'approve · 1'],
  ['approve 1, great smile', 'approve · 1 · great smile'],
  ['drop 2 from the list', 'remove · 2'],
  ['keep 3 as backup', 'hold · 3'],
  ['1 hold, 3 hatao', 'hold · 1 + remove · 3'],
  ['2 nako, khup unch aahe', 'pass · 2 · khup unch aahe'],
  ['3 को रिजेक्ट करो, बहुत लंबी है', 'pass · 3 · बहुत लंबी है'],
  ['2 hata do, wo pichle shoot pe late aayi thi', 'remove · 2 · wo pichle shoot pe late aayi thi'],
  ['hard no on 2 (too young)', 'pass · 2 · too young'],
  ['lets park 3', 'hold · 3'],
  ['1,2,3 shortlist karo par 2 backup', 'add · 1,2,3 + hold · 2'],
  ['keep 1 and 3, drop the rest', 'add · 1,3 + remove · all but 1,3'],
  ['pass 2 overacting', 'pass · 2 · overacting'],
  ['pass 2 looks older than 30', 'pass · 2 · older than 30'],
  ['hold 1 and 2, reject 3', 'hold · 1,2 + pass · 3'],
  ['reject 3 face not matching', 'pass · 3 · face not matching'],
  ['2 reject theek nahi lag rahi', 'pass · 2 · theek nahi lag rahi'],
  ['1 approve hai', 'approve · 1'],
  ['2 pass', 'pass · 2'],
  ['hold 2 she is nice', 'hold · 2 · she is nice'],
  ['approve 3 perfect look', 'approve · 3 · perfect look'],
  ['hold 3 confused about age', 'hold · 3 · confused about age'],
  ['reject 4 kam age', 'pass · 4 · kam age'],
  ['All pass except 2', 'pass · all but 2'],
  ['Everyone pass except 2', 'pass · all but 2'],
])('"%s" is an order', (text, wanted) => expect(told(text)).toBe(wanted)); // prettier-ignore
