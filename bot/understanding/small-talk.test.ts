import { expect, it } from 'vitest';
import { isPraise, isSmallTalk } from './small-talk.ts';

it.each([
  'haha', 'Hahaha 😂', 'all good from our side', 'thank you so much!', 'good morning team', 'namaste ji', 'bahut badhiya', 'वाह', 'खूप छान', 'wow great work', '👍', 'superb yaar', 'how are you',
])('"%s" is small talk', (text) => expect(isSmallTalk(text)).toBe(true)); // prettier-ignore

it.each([
  'good morning, any role for me', 'all good, both days', 'great, 12 ko free hu', 'hello kab shoot hai', 'nice, send the list', 'haan', 'nahi', 'mast ladka chahiye',
])('"%s" says more', (text) => expect(isSmallTalk(text)).toBe(false)); // prettier-ignore

it('knows praise, which answers no date', () => {
  for (const text of ['all good', 'sab theek', 'sab badhiya hai', 'mast', 'All good 👍', 'सब ठीक है', 'सगळं छान', 'sab theek thaak ji'])
    expect(isPraise(text), text).toBe(true);
  for (const text of ['theek hai', 'haan theek hai', 'all good both days', 'good', 'ok', 'haan sab theek', 'chalega', 'sab din theek hai', ''])
    expect(isPraise(text), text).toBe(false);
}); // prettier-ignore
