import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createAcceptance, neverArrived } from './acceptance.ts';

const certainlyBefore = (acceptance: ReturnType<typeof createAcceptance>, first: string, second: string) =>
  (acceptance.of(first)?.until ?? Infinity) <= (acceptance.of(second)?.from ?? -Infinity);

describe('what an app was handed and when it took it', () => {
  it('puts what was acknowledged before what was offered after, and the parts of one delivery in their order', () => {
    const acceptance = createAcceptance();
    acceptance.hand(['a', 'b'])('accepted');
    acceptance.hand(['c'])('accepted');
    for (const [first, second] of [
      ['a', 'b'],
      ['b', 'c'],
      ['a', 'c'],
    ] as const) {
      expect(certainlyBefore(acceptance, first, second)).toBe(true);
      expect(certainlyBefore(acceptance, second, first)).toBe(false);
    }
  });

  it('says nothing of two that were in the air at once, or of one that was taken without a word', () => {
    const acceptance = createAcceptance();
    const [first, second] = [acceptance.hand(['a']), acceptance.hand(['b'])];
    second('accepted');
    first('accepted');
    expect(certainlyBefore(acceptance, 'a', 'b') || certainlyBefore(acceptance, 'b', 'a')).toBe(false);

    acceptance.hand(['c'])('unknown');
    acceptance.hand(['d'])('accepted');
    acceptance.hand(['c'])('accepted');
    expect(certainlyBefore(acceptance, 'd', 'c') || certainlyBefore(acceptance, 'c', 'd')).toBe(false);
  });

  it('puts what came again later behind the others when nobody was there the first time, and keeps the first taking', () => {
    const acceptance = createAcceptance();
    acceptance.hand(['a'])('unreached');
    expect(acceptance.of('a')).toBeNull();
    acceptance.hand(['b'])('accepted');
    acceptance.hand(['a'])('accepted');
    expect(certainlyBefore(acceptance, 'b', 'a')).toBe(true);
    const before = acceptance.of('b');
    acceptance.hand(['b'])('accepted');
    expect(acceptance.of('b')).toEqual(before);
  });

  it('knows a call that met nobody from one that broke on the way', async () => {
    const server = createServer((request) => request.socket.destroy());
    await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const call = () => fetch(url).catch((error: unknown) => error);
    expect(neverArrived(await call())).toBe(false);
    await new Promise((down) => server.close(down));
    expect(neverArrived(await call())).toBe(true);
  });
});
