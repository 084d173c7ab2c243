import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, openMemory, type Place } from '../memory-testing.ts';
import { createShortTerm } from './short-term.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
let db: typeof ground.db;
let memory: typeof ground.memory;
let redis: typeof ground.redis;
let prefix: typeof ground.prefix;
let workspaceId: Place['workspaceId'];
let riya: Place['riya'];
let chat: Place['chat'];
beforeAll(async () => {
  ground = await openMemory();
  ({ db, memory, redis, prefix } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  ({ workspaceId, riya, chat } = await ground.fresh());
});

describe('the running conversation', () => {
  const line = (seq: number, text: string) => ({
    seq,
    messageId: randomUUID(),
    from: 'person' as const,
    name: 'Riya',
    text,
    at: '2026-11-23T04:30:00.000Z',
  });

  it('comes back from Postgres when Redis lost it, and misses nothing that was added meanwhile', async () => {
    await db.inWorkspace(workspaceId, async (tx) => {
      await tx.person.create({ data: { id: riya, workspaceId, name: 'Riya', role: 'talent' } });
      await tx.conversation.create({
        data: { id: chat, workspaceId, channel: 'web', account: 'demo', externalId: chat, kind: 'private' },
      });
      for (let seq = 1; seq <= 3; seq++) {
        await tx.message.create({
          data: {
            id: randomUUID(),
            workspaceId,
            conversationId: chat,
            seq,
            direction: 'in',
            authorId: riya,
            channel: 'web',
            account: 'demo',
            externalId: `${chat}-${seq}`,
            kind: 'text',
            body: {},
            text: `line ${seq}`,
            state: 'answered',
            sentAt: now,
          },
        });
      }
    });
    // Redis holds nothing: an append alone must not pass for the whole conversation.
    await memory.recent.append(workspaceId, chat, line(3, 'line 3'));
    const texts = async () => (await memory.recent.read(workspaceId, chat, 1000)).map(({ text }) => text);
    expect(await texts()).toEqual(['line 1', 'line 2', 'line 3']);
    await memory.recent.append(workspaceId, chat, line(4, 'line 4'));
    await memory.recent.append(workspaceId, chat, line(4, 'line 4, edited'));
    expect(await texts()).toEqual(['line 1', 'line 2', 'line 3', 'line 4, edited']);
    await memory.recent.drop(workspaceId, chat);
    expect(await texts()).toEqual(['line 1', 'line 2', 'line 3']);
  });

  it('gives the newest lines that fit', async () => {
    const shortTerm = createShortTerm({
      redis,
      prefix,
      load: async (_workspace, _conversation, _limit, after) =>
        after > 0 ? [] : Array.from({ length: 30 }, (_, i) => line(i + 1, `line number ${i + 1}`)),
    });
    const lines = await shortTerm.read(workspaceId, randomUUID(), 100);
    expect(lines.at(-1)!.text).toBe('line number 30');
    expect(lines.length).toBeLessThan(12);
  });
});
