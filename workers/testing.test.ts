import { Queue, QueueEvents, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { ownRedis, testRedis } from './testing.ts';

it('serves a BullMQ job under a prefix of its own', async () => {
  const { connection, prefix } = testRedis();
  const options = { connection: { ...connection, maxRetriesPerRequest: null }, prefix };
  const queue = new Queue('greetings', options);
  const events = new QueueEvents('greetings', options);
  await events.waitUntilReady();
  const worker = new Worker('greetings', (job) => Promise.resolve(`hello ${String(job.data.name)}`), options);
  const job = await queue.add('greet', { name: 'Asha' });
  expect(await job.waitUntilFinished(events, 10_000)).toBe('hello Asha');
  expect(testRedis().prefix).not.toBe(prefix);
  await Promise.all([worker.close(), events.close(), queue.close()]);
});

it('gives a private server that may be wiped', async () => {
  const own = await ownRedis();
  const client = new Redis(own.connection);
  await client.set('a', '1');
  await client.flushall();
  expect(await client.get('a')).toBeNull();
  client.disconnect();
  await own.stop();
});
