import { describe, expect, it } from 'vitest';
import { aside } from './aside.ts';

describe('work beside the desk', () => {
  it('starts at once in a quiet process', async () => {
    const began = performance.now();
    await aside(() => Promise.resolve())(undefined);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('lets a crowd go first, and comes to its turn all the same', async () => {
    let crowd = true;
    const compute = (): void => {
      const until = performance.now() + 45;
      while (performance.now() < until);
      if (crowd) setImmediate(compute);
    };
    setImmediate(compute);
    const began = performance.now();
    await aside(() => Promise.resolve())(undefined);
    crowd = false;
    expect(performance.now() - began).toBeGreaterThan(1_000);
  });
});
