import { expect, it } from 'vitest';
import { asksWhoIsKnownTo } from './knows-it.ts';

it.each([
  'Only those who actually swim',
  'jo sach me swimming jaante hai wahi',
  'सिर्फ़ वही जो सच में तैर सकते हैं',
  'फक्त ज्यांना खरंच पोहता येतं',
])('"%s" wants those who are known to', (text) => expect(asksWhoIsKnownTo(text)).toBe(true));

it.each(['only swimmers', 'actually make it 30', 'sirf Mumbai wale'])('"%s" does not', (text) =>
  expect(asksWhoIsKnownTo(text)).toBe(false),
);
