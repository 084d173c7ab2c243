import { describe, expect, it } from 'vitest';
import { createNear } from './near.ts';

const ref = (conversationId: string) => ({ conversationId });

/** Work that ends when it is told to. */
function byHand() {
  const begun: { id: string; end(error?: Error): void }[] = [];
  const faults: unknown[] = [];
  const near = createNear<{ conversationId: string }>({
    most: 2,
    work: ({ conversationId }) =>
      new Promise((resolve, reject) => {
        begun.push({ id: conversationId, end: (error) => (error ? reject(error) : resolve()) });
      }),
    onFault: (error) => faults.push(error),
  });
  const until = async (count: number): Promise<void> => {
    while (begun.length < count) await new Promise(setImmediate);
  };
  return { near, begun, faults, until };
}

describe('work done where it turned up', () => {
  it('is not taken on before it is open, nor beyond what one process can hold', async () => {
    const { near, begun, until } = byHand();
    expect(near.take(ref('a'))).toBe(false);
    near.open();
    expect([near.take(ref('a')), near.take(ref('b')), near.take(ref('c'))]).toEqual([true, true, false]);
    await until(2);
    begun.forEach((one) => one.end());
    await near.close();
    expect(begun.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('is done once more when more turned up meanwhile, however often it was said', async () => {
    const { near, begun, until } = byHand();
    near.open();
    near.take(ref('a'));
    await until(1);
    near.take(ref('a'));
    near.take(ref('a'));
    begun[0]?.end();
    await until(2);
    begun[1]?.end();
    await near.close();
    expect(begun).toHaveLength(2);
  });

  it('leaves its place to the next one when it fails', async () => {
    const { near, begun, faults, until } = byHand();
    near.open();
    near.take(ref('a'));
    await until(1);
    begun[0]?.end(new Error('the database is away'));
    while (faults.length === 0) await new Promise(setImmediate);
    expect(near.take(ref('a'))).toBe(true);
    await until(2);
    begun[1]?.end();
    await near.close();
  });
});
