import { describe, expect, it } from 'vitest';
import { readPicks } from './picks.ts';

describe('a verdict and why', () => {
  it.each([
    ['pass Riya, too young', 'pass', 'Riya', 'too young'],
    ['pass Riya too young', 'pass', 'Riya', 'too young'],
    ['pass riya, she is too tall', 'pass', 'riya', 'she is too tall'],
    ['approve Ramakant Mishra, good eyes', 'approve', 'Ramakant Mishra', 'good eyes'],
    ['approve Ramakant Mishra good eyes', 'approve', 'Ramakant Mishra', 'good eyes'],
    ['hold Sunita - waiting for the client', 'hold', 'Sunita', 'waiting for the client'],
    ['reject 3 because the voice is thin', 'pass', '3', 'the voice is thin'],
    ['dusri ko pass karo, bahut slow', 'pass', '2', 'bahut slow'],
    ['approve pehli, kamaal', 'approve', '1', 'kamaal'],
    ['Riya ko pass karo bahut slow hai', 'pass', 'Riya', 'bahut slow hai'],
    ['riya ko reject kar do, look match nahi', 'pass', 'riya', 'look match nahi'],
    ['1 पास, आवाज़ पतली है', 'pass', '1', 'आवाज़ पतली है'],
    ['दूसरी को रिजेक्ट करो, बहुत धीमी है', 'pass', '2', 'बहुत धीमी है'],
    ['रिया को पास करो, उम्र कम लगती है', 'pass', 'रिया', 'उम्र कम लगती है'],
    ['पहली अप्रूव, कमाल की आँखें', 'approve', '1', 'कमाल की आँखें'],
    ['रिया रिजेक्ट करा, आवाज बारीक आहे', 'pass', 'रिया', 'आवाज बारीक आहे'],
    ['२ होल्ड करा, उद्या सांगतो', 'hold', '2', 'उद्या सांगतो'],
    ['तिसरी अप्रूव करा, छान दिसते', 'approve', '3', 'छान दिसते'],
  ] as const)('"%s"', (text, action, who, reason) => {
    const pick = readPicks(text);
    expect(pick && { ...pick, who: [...pick.numbers, ...pick.names].join(' ') }).toMatchObject({
      action,
      who,
      reason,
    });
  });

  it.each([
    ['pass Riya, Siya', 'pass Riya Siya'],
    ['pass 2, 3', 'pass 2 3'],
    ['approve 1, thanks', 'approve 1'],
    ['approve Riya, please', 'approve Riya'],
    ['pass Riya', 'pass Riya'],
  ])('"%s" gives no reason', (text, wanted) => {
    const pick = readPicks(text);
    expect(pick?.reason).toBeUndefined();
    expect(pick && [pick.action, ...pick.numbers, ...pick.names].join(' ')).toBe(wanted);
  });

  it.each([
    'hold on, 2 people are missing',
    'hold on, 2 mins',
    "don't pass Riya, she is good",
    'pass the salt, please',
    'approve karo, theek hai',
    'did you pass Riya, or not?',
  ])('"%s" is none', (text) => expect(readPicks(text)).toBeNull());
});
