/** The pace that all processes share, on a real Redis. */
import { afterEach, expect, it } from 'vitest';
import { createPacer } from './pacer.ts';
import { testRedis } from './testing.ts';

const pacers: { stop(): void }[] = [];
afterEach(() => pacers.splice(0).forEach((pacer) => pacer.stop()));

const slot = (chat: string, gapChatMs = 0) => ({
  channel: 'whatsapp',
  account: 'web',
  chat,
  gapChatMs,
  gapAccountMs: 1,
});

it('waits out a gap, and tells of a long quiet without waiting for it or taking a place in it', async () => {
  const redis = testRedis();
  const [one, two] = [createPacer(redis), createPacer(redis)];
  pacers.push(one, two);
  const quiet = () => {
    one.pause({ name: 'whatsapp', account: 'web' }, 3_600_000);
    return two.wait(slot('b'), 1_000);
  };
  await expect.poll(quiet).toBeGreaterThan(3_500_000);
  // Asking is free: however often it is asked, the end of the quiet stays where it is.
  for (let i = 0; i < 50; i++)
    expect(await one.wait(slot('c', 60_000), 1_000)).toBeLessThanOrEqual(3_600_001);

  // Another account of the same house is not meant.
  const other = { ...slot('a', 200), account: 'other' };
  expect(await one.wait(other, 1_000)).toBe(0);
  const began = performance.now();
  expect(await two.wait(other, 1_000)).toBe(0);
  expect(performance.now() - began).toBeGreaterThan(100);
});
