import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Brain, BrainInput, BrainIo } from '../bot/brain/brain.ts';
import type { Channel } from '../bot/channel.ts';
import { defineTool, type ToolContext } from '../bot/tools/tool.ts';
import { createDatabase, type Database, type Tx } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { z } from 'zod';
import { createMetrics } from './metrics.ts';
import { createMetricsGate } from './metrics-access.ts';

let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 2 });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

it('counts what passes through, and carries nothing of a person', async () => {
  const metrics = createMetrics();
  const accept = metrics.accept(() =>
    Promise.resolve({ status: 'duplicate', messageId: 'm', conversationId: 'c' }),
  );
  await accept({
    channel: 'telegram',
    account: '1',
    externalId: 'e',
    chat: { externalId: '919812345678', kind: 'private' },
    sender: { externalId: '919812345678', name: 'Riya Kulkarni' },
    content: { kind: 'text', text: 'a secret' },
    addressed: true,
    sentAt: new Date(),
  });
  const sent: string[] = [];
  const channel = {
    name: 'whatsapp',
    account: '2',
    send: (_to: unknown, part: { text: string }) => {
      sent.push(part.text);
      return Promise.resolve({ status: 'unknown', reason: 'cut' });
    },
  } as unknown as Channel;
  const measured = metrics.channel(channel);
  expect(metrics.channel(channel)).toBe(measured);
  expect(measured.account).toBe('2');
  expect(measured.edit).toBeUndefined();
  await measured.send({} as never, { kind: 'text', text: 'hello' }, 'm');
  expect(sent).toEqual(['hello']);
  const spend = {
    model: 'm1',
    inputTokens: 7,
    outputTokens: 3,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    microUsd: 250_000,
  };
  const brain: Brain = { name: 'claude', answer: () => Promise.resolve({ text: 'x', by: 'claude', spend }) };
  await metrics.brain(brain).answer({} as BrainInput, {} as BrainIo);
  const tool = defineTool({
    name: 'find_talent',
    description: '',
    input: z.object({}),
    who: ['casting'],
    changes: false,
    run: () => Promise.resolve({ ok: false, problem: 'no' }),
  });
  await metrics.tool(tool).run({} as Tx, {} as never, {} as ToolContext);
  await metrics.recall(() => Promise.resolve(1))(0);

  const text = await metrics.text({ db, doorbells: { lengths: () => Promise.resolve(null) } });
  for (const line of [
    'castmatch_messages_received_total{channel="telegram",status="duplicate"} 1',
    'castmatch_sends_total{channel="whatsapp",kind="send",outcome="unknown"} 1',
    'castmatch_turn_seconds_count{brain="claude"} 1',
    'castmatch_model_tokens_total{model="m1",kind="input"} 7',
    'castmatch_model_dollars_total{model="m1"} 0.25',
    'castmatch_tool_calls_total{tool="find_talent",outcome="refused"} 1',
    'castmatch_recall_seconds_count 1',
    'castmatch_outbox_messages{state="pending"} 0',
    'castmatch_messages_waiting 0',
  ])
    expect(text).toContain(line);
  expect(text).not.toMatch(/9198|Riya|secret|hello/);
});

it('is for this machine or for whoever has the token', () => {
  const mayRead = createMetricsGate('the-token');
  const from = (ip: string, headers: Record<string, string> = {}) => mayRead({ ip, headers });
  expect(from('127.0.0.1')).toBe(true);
  expect(from('::1')).toBe(true);
  expect(from('10.0.0.9')).toBe(false);
  // A proxy on this machine.
  expect(from('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).toBe(false);
  expect(from('10.0.0.9', { authorization: 'Bearer the-token' })).toBe(true);
  expect(from('127.0.0.1', { authorization: 'Bearer another' })).toBe(false);
});
