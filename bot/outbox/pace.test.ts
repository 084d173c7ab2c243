import { expect, it } from 'vitest';
import { createUnpaced } from './pace.ts';

const slot = (account: string) => ({
  channel: 'slack',
  account,
  chat: 'c',
  gapChatMs: 1_000,
  gapAccountMs: 1_000,
});

it('keeps no gaps, but the quiet that a platform asked an account for', async () => {
  let now = 1_000;
  const pacer = createUnpaced(() => now);
  expect(pacer.isFree(slot('a'))).toBe(true);
  pacer.pause({ name: 'slack', account: 'a' }, 60);
  pacer.pause({ name: 'slack', account: 'a' }, 20);
  expect(pacer.isFree(slot('a'))).toBe(false);
  expect(pacer.isFree(slot('b'))).toBe(true);

  let left = false;
  const waiting = pacer.wait(slot('a')).then(() => (left = true));
  await pacer.wait(slot('b'));
  expect(left).toBe(false);
  now += 60;
  await waiting;
  expect(pacer.isFree(slot('a'))).toBe(true);
});
