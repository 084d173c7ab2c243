import { once } from 'node:events';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openEventStream } from './sse.ts';

/** A stream whose reader has stopped reading. */
async function openUnread(heartbeatMs: number) {
  let ends = 0;
  const server = createServer();
  const requested = once(server, 'request');
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const request = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' });
  request.on('response', (message) => message.pause());
  request.on('error', () => {});
  const [, response] = (await requested) as Parameters<Parameters<typeof createServer>[1] & object>;
  const stream = openEventStream(response, { headers: {}, heartbeatMs, onEnd: () => (ends += 1) });
  return { stream, response, request, ends: () => ends, close: () => server.close() };
}

const large = 'x'.repeat(100_000);

it('skips what may be lost while the reader is slow, so that nothing piles up', async () => {
  const { stream, response, request, close } = await openUnread(60_000);
  for (let i = 0; i < 500; i++) {
    stream.offer('delta', large);
    await new Promise((go) => setImmediate(go));
  }
  expect(response.writableLength).toBeLessThan(2 * large.length);
  request.destroy();
  close();
});

it('holds lines back while the reader is slow, and lets them go when it is gone', async () => {
  const { stream, response, request, ends, close } = await openUnread(60_000);
  let shown = 0;
  let most = 0;
  const sending = (async () => {
    while (await stream.send('message', large, shown + 1)) {
      shown += 1;
      most = Math.max(most, response.writableLength);
    }
  })();
  // The kernel takes some megabytes before it stops taking.
  for (let still = 0, before = -1; still < 50; before = shown) {
    await new Promise((go) => setImmediate(go));
    still = shown === before ? still + 1 : 0;
  }
  expect(most).toBeLessThan(2 * large.length);
  request.destroy();
  await sending;
  expect(stream.ended()).toBe(true);
  expect(ends()).toBe(1);
  close();
});

it('drops a reader that takes nothing for two heartbeats', async () => {
  const { stream, response, ends, close } = await openUnread(20);
  while (!response.writableNeedDrain) {
    stream.offer('delta', large);
    await new Promise((go) => setImmediate(go));
  }
  await once(response, 'close');
  expect(ends()).toBe(1);
  close();
});
