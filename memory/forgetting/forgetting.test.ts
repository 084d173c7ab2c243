import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMemory, type Place } from '../memory-testing.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
let db: typeof ground.db;
let memory: typeof ground.memory;
let workspaceId: Place['workspaceId'];
let riya: Place['riya'];
let chat: Place['chat'];
let said: Place['said'];
let ask: Place['ask'];
beforeAll(async () => {
  ground = await openMemory();
  ({ db, memory } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  ({ workspaceId, riya, chat, said, ask } = await ground.fresh());
});

describe('forget', () => {
  it('takes a deleted message out of its neighbours too', async () => {
    const first = said('Zanzibar', '2026-03-02T10:00:00+05:30');
    await memory.remember(first);
    await memory.remember(
      said('sounds great', '2026-03-02T10:01:00+05:30', { speaker: 'bot', speakerName: 'CastMatch' }),
    );
    await memory.embedPending(workspaceId);
    await memory.forget.message(workspaceId, {
      personId: riya,
      conversationId: chat,
      messageId: first.messageId,
    });
    expect((await ask('Zanzibar')).items).toEqual([]);
    const left = await db.unscoped.$queryRaw<unknown[]>`SELECT 1 FROM memory_term WHERE term LIKE 'zanzib%'`;
    expect(left).toEqual([]);
    expect(await memory.embedPending(workspaceId)).toBe(1);
    expect(await memory.remember(first)).toBe(0);
  });

  it('sums up anew what is left of a conversation when a message is deleted', async () => {
    await memory.remember(said('I rode camels in Jaisalmer for a film', '2026-03-02T10:00:00+05:30'));
    const second = said('The Zanzibar shoot took 14 days', '2026-03-02T10:01:00+05:30');
    await memory.remember(second);
    await memory.night(workspaceId);
    const summary = async () => (await ask('what was it about')).summaries.map(({ text }) => text).join('\n');
    expect(await summary()).toContain('Zanzibar');
    await memory.forget.message(workspaceId, {
      personId: riya,
      conversationId: chat,
      messageId: second.messageId,
    });
    expect(await summary()).toContain('Jaisalmer');
    expect(await summary()).not.toContain('Zanzibar');
  });

  it('leaves nothing of an erased person in any table, and lets nothing come back', async () => {
    const canary = 'Quetzalcoatlus';
    const item = said(`I played ${canary} once`, '2026-03-02T10:00:00+05:30');
    await memory.remember(item);
    await memory.embedPending(workspaceId);
    await memory.learn(workspaceId, riya, [
      {
        key: 'skill',
        identity: canary,
        value: canary,
        source: 'self',
        messageId: item.messageId,
        quote: canary,
        saidAt: item.saidAt,
      },
    ]);
    await memory.forget.person(workspaceId, riya);
    await memory.remember({ ...item, messageId: randomUUID() });
    await memory.learn(workspaceId, riya, [
      {
        key: 'skill',
        identity: canary,
        value: canary,
        source: 'self',
        messageId: randomUUID(),
        quote: canary,
        saidAt: item.saidAt,
      },
    ]);
    const tables = await db.unscoped.$queryRaw<{ name: string }[]>`
      SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
    for (const { name } of tables) {
      const rows = await db.unscoped.$queryRawUnsafe<{ n: bigint }[]>(
        `SELECT count(*) AS n FROM "${name}" t WHERE t::text ILIKE '%quetzal%' OR (t::text LIKE '%${riya}%' AND '${name}' <> 'memory_tombstone')`,
      );
      expect([name, Number(rows[0]!.n)]).toEqual([name, 0]);
    }
  });

  it('of a message wins every race against reading it into facts', async () => {
    for (let round = 0; round < 15; round++) {
      const person = randomUUID();
      const item = said('I live in Thane', '2026-03-02T10:00:00+05:30', {
        personId: person,
        conversationId: randomUUID(),
      });
      await memory.remember(item);
      await Promise.all([
        memory.consolidate(workspaceId, person),
        memory.forget.message(workspaceId, item),
        memory.consolidate(workspaceId, person),
      ]);
      expect(await db.unscoped.memoryFact.count({ where: { personId: person } })).toBe(0);
    }
  });

  it('wins every race against remembering and embedding', async () => {
    for (let round = 0; round < 15; round++) {
      const person = randomUUID();
      const item = () =>
        said(`race ${round}`, '2026-03-02T10:00:00+05:30', {
          personId: person,
          conversationId: randomUUID(),
        });
      await memory.remember(item());
      await Promise.all([
        memory.remember(item()),
        memory.embedPending(workspaceId),
        memory.forget.person(workspaceId, person),
        memory.remember(item()),
        memory.embedPending(workspaceId),
      ]);
      expect((await ask(`race ${round}`, { personId: person })).items).toEqual([]);
    }
  });
});
