import { expect, it } from 'vitest';
import { seldom } from './seldom.ts';

it('tells a fault at once, its repeats seldom and with their number, and another one at once', () => {
  let now = 0;
  const told: string[] = [];
  const onFault = seldom(
    () => now,
    (kind, error, untold) => void told.push(`${kind} ${(error as Error).message} ${untold}`),
  );
  for (let n = 0; n < 1_000; n++) onFault('embed', new Error('disk full'));
  onFault('embed', new Error('no model'));
  onFault('turn', new Error('disk full'));
  now = 10_000;
  onFault('embed', new Error('disk full'));
  expect(told).toEqual(['embed disk full 0', 'embed no model 0', 'turn disk full 0', 'embed disk full 999']);
});
