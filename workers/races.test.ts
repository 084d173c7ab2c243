import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Brain } from '../bot/brain/brain.ts';
import { keepLease, leaseSeconds, takeLease } from '../bot/lease.ts';
import { fillReservation, queueMessage, reserveMessage } from '../bot/outbox/queue.ts';
import { takeOffPreview } from '../bot/outbox/head.ts';
import { defineTool } from '../bot/tools/tool.ts';
import { createTestDatabase, nativeMissing, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine, text, type Bench } from './engine-testing.ts';
import { testRedis } from './testing.ts';

/** A promise that somebody else keeps. */
function gate(): { open: () => void; passed: Promise<void> } {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { open, passed };
}

// The embedded server runs one transaction at a time and would hide every race.
describe.skipIf(nativeMissing())('two engines on one database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase({ on: 'native' });
  });
  afterAll(() => database.drop());

  const benches: Bench[] = [];
  afterEach(() => Promise.all(benches.splice(0).map((bench) => bench.stop())));
  const start = async (options: Partial<Parameters<typeof startEngine>[0]> = {}) => {
    const wall = options.wall ?? createWall();
    const bench = await startEngine({ ...database, redis: testRedis(), wall, ...options });
    benches.push(bench);
    return { ...bench, wall };
  };

  it.each(['the same doorbells', 'doorbells that the other never hears'])(
    'answer every message once and in order, with %s',
    async (how) => {
      const wall = createWall('edit');
      const redis = testRedis();
      const one = await start({ wall, redis });
      const two = await start({ wall, redis: how === 'the same doorbells' ? redis : testRedis() });
      const chats = Array.from({ length: 12 }, (_, n) => `${how}-${n}`);
      await Promise.all(
        chats.map(async (chat, n) => {
          for (let i = 0; i < 8; i++)
            await ((i + n) % 2 === 0 ? one : two).engine.accept(text(chat, String(i)));
        }),
      );
      const said = (chat: string): string[] =>
        (wall.seen.get(chat) ?? []).flatMap((line) => line.text.split(' + '));
      const total = (): number => chats.reduce((sum, chat) => sum + said(chat).length, 0);
      await expect.poll(total, { timeout: 60_000 }).toBeGreaterThanOrEqual(96);
      for (const chat of chats) expect(said(chat)).toEqual(['0', '1', '2', '3', '4', '5', '6', '7']);
    },
  );

  it('leave what only the other can send to it', async () => {
    const redis = testRedis();
    const [away, here] = [createWall(), createWall()];
    away.channel.away = () => true;
    here.channel.away = () => false;
    const one = await start({ wall: away, redis });
    await start({ wall: here, redis });
    for (const n of [1, 2, 3]) {
      await one.engine.accept(text(`elsewhere ${n}`, 'hello'));
      expect(await here.waitFor(`elsewhere ${n}`, 1)).toEqual(['hello']);
    }
    expect(away.sends).toBe(0);
  });

  it('let a holder that was paused write nothing: the other one answers', async () => {
    const paused = gate();
    const begun = gate();
    const slow: Brain = {
      name: 'rules',
      async answer(_input, io) {
        begun.open();
        await paused.passed;
        await io.step('late', () => Promise.resolve('written by the paused one'));
        return { text: 'from the paused one' };
      },
    };
    const wall = createWall();
    const one = await start({ wall, brain: slow });
    const accepted = await one.engine.accept(text('paused', 'hello'));
    if (accepted.status !== 'stored') throw new Error('not stored');
    await begun.passed;
    // What a pause longer than the lease looks like to everybody else.
    await one.db.inWorkspace(
      one.workspaceId,
      (tx) =>
        tx.$executeRaw`UPDATE conversation SET turn_until = clock_timestamp() - interval '1 second' WHERE id = ${accepted.conversationId}::uuid`,
    );
    await start({ wall });
    expect(await wall.waitFor('paused', 1)).toEqual(['hello']);
    paused.open();
    await expect.poll(() => one.engine.health().activeTurns).toBe(0);
    const steps = await one.db.inWorkspace(one.workspaceId, (tx) => tx.turnStep.findMany());
    expect(steps).toEqual([]);
    expect(wall.seen.get('paused')).toHaveLength(1);
  });

  it('settle a send once when its sender was paused before it heard the receipt', async () => {
    const receipt = gate();
    const arrived = gate();
    const wall = createWall();
    const slow = { ...wall.channel };
    slow.send = async (to, part, messageId) => {
      const outcome = await wall.channel.send(to, part, messageId);
      arrived.open();
      await receipt.passed;
      return outcome;
    };
    const one = await start({ wall: { ...wall, channel: slow } });
    const accepted = await one.engine.accept(text('receipt', 'hello'));
    if (accepted.status !== 'stored') throw new Error('not stored');
    await arrived.passed;
    await one.db.inWorkspace(
      one.workspaceId,
      (tx) =>
        tx.$executeRaw`UPDATE conversation SET send_until = clock_timestamp() - interval '1 second' WHERE id = ${accepted.conversationId}::uuid`,
    );
    const two = await start({ wall });
    const rows = () =>
      two.db.inWorkspace(two.workspaceId, (tx) =>
        tx.outbox.findMany({ where: { conversationId: accepted.conversationId } }),
      );
    await expect
      .poll(async () => (await rows()).map((row) => row.state), { timeout: 10_000 })
      .toEqual(['sent']);
    receipt.open();
    await two.engine.accept(text('receipt', 'and on'));
    expect(await wall.waitFor('receipt', 2)).toEqual(['hello', 'and on']);
  });

  it('do a thing once when a further message comes while it is being done', async () => {
    const doing = gate();
    const go = gate();
    const tool = defineTool({
      name: 'add_person',
      description: 'Adds a person.',
      input: z.object({}),
      who: ['talent'],
      changes: true,
      async run(tx, _input, context) {
        await tx.person.create({
          data: { id: context.newId(), workspaceId: context.workspaceId, name: 'once', role: 'talent' },
        });
        doing.open();
        await go.passed;
        return { ok: true, output: null };
      },
    });
    const brain: Brain = {
      name: 'rules',
      async answer(input, io) {
        if (input.said[0]?.text === 'add') await io.call('add', 'add_person', {});
        if (io.signal.aborted) throw io.signal.reason;
        return { text: input.said.map((said) => said.text).join(' + ') };
      },
    };
    const redis = testRedis();
    const { engine, wall, db, workspaceId } = await start({ brain, tools: [tool], redis });
    const heard = gate();
    await engine.bus.subscribe('stored', (stored) => {
      if ((stored as { messageId?: string }).messageId === second) heard.open();
    });
    let second = '';
    await engine.accept(text('doing', 'add'));
    await doing.passed;
    // Storing waits for the conversation that the tool's transaction holds, so the word of it is sent by hand.
    const conversation = await db.inWorkspace(workspaceId, (tx) =>
      tx.conversation.findFirstOrThrow({ where: { externalId: 'doing' } }),
    );
    const author = await db.inWorkspace(workspaceId, (tx) =>
      tx.message.findFirstOrThrow({ where: { conversationId: conversation.id } }),
    );
    second = 'a message of the same author';
    engine.bus.publish('stored', {
      conversationId: conversation.id,
      messageId: second,
      authorId: author.authorId,
    });
    await heard.passed;
    go.open();
    expect(await wall.waitFor('doing', 1)).toEqual(['add']);
    const people = await db.inWorkspace(workspaceId, (tx) => tx.person.count({ where: { name: 'once' } }));
    expect(people).toBe(1);
  });
});

describe.skipIf(nativeMissing())('a row of the outbox', () => {
  let database: TestDatabase;
  let bench: Bench;
  beforeAll(async () => {
    database = await createTestDatabase({ on: 'native' });
    bench = await startEngine({ ...database, redis: testRedis(), wall: createWall(), works: false });
  });
  afterAll(async () => {
    await bench.stop();
    await database.drop();
  });

  async function conversation(chat: string): Promise<string> {
    const accepted = await bench.engine.accept(text(chat, 'hello'));
    if (accepted.status !== 'stored') throw new Error('not stored');
    return accepted.conversationId;
  }
  const body = { text: 'the answer', cards: [], choices: [], files: [], quoteExternalId: null };
  const queued = (conversationId: string, messageId: string) => ({
    messageId,
    workspaceId: bench.workspaceId,
    conversationId,
    channel: 'telegram',
    account: 'wall',
    epoch: 0,
    turnId: null,
    replyToId: null,
    body,
    at: new Date(),
  });

  it('stays finished when first words of it take off too late', async () => {
    const conversationId = await conversation('late-preview');
    const messageId = crypto.randomUUID();
    const state = await bench.db.inWorkspace(bench.workspaceId, async (tx) => {
      await reserveMessage(tx, queued(conversationId, messageId));
      expect(await takeOffPreview(tx, messageId, { kind: 'text', text: 'the …' })).toBe(true);
      await tx.outbox.update({ where: { messageId }, data: { flightPart: null } });
      await fillReservation(tx, { messageId, conversationId, body, replyToId: null });
      expect(await takeOffPreview(tx, messageId, { kind: 'text', text: 'the …' })).toBe(false);
      return tx.outbox.findUniqueOrThrow({ where: { messageId } });
    });
    expect(state).toMatchObject({ state: 'pending', flightPart: null });
  });

  it('gets its place after every row that was committed before it', async () => {
    const conversationId = await conversation('ordinals');
    await Promise.all(
      Array.from({ length: 20 }, () =>
        bench.db.inWorkspace(bench.workspaceId, async (tx) => {
          await tx.$queryRaw`SELECT 1 AS locked FROM conversation WHERE id = ${conversationId}::uuid FOR UPDATE`;
          const before = await tx.outbox.count({ where: { conversationId } });
          const messageId = crypto.randomUUID();
          await queueMessage(tx, queued(conversationId, messageId));
          const rows = await tx.outbox.findMany({ where: { conversationId }, orderBy: { ordinal: 'asc' } });
          expect(rows.findIndex((row) => row.messageId === messageId)).toBe(before);
        }),
      ),
    );
  });

  it('is held by one of many that reach for it at the same moment', async () => {
    const conversationId = await conversation('reach');
    const want = { kind: 'send' as const, workspaceId: bench.workspaceId, conversationId };
    const grants = await Promise.all(
      Array.from({ length: 16 }, (_, n) =>
        bench.db.inWorkspace(bench.workspaceId, (tx) => takeLease(tx, { ...want, owner: `owner ${n}` })),
      ),
    );
    expect(grants.filter((grant) => grant !== null)).toHaveLength(1);
  });

  it('leaves nothing to a sender whose own clock says that the lease may be over', async () => {
    const conversationId = await conversation('clock');
    const grant = await bench.db.inWorkspace(bench.workspaceId, (tx) =>
      takeLease(tx, { kind: 'send', workspaceId: bench.workspaceId, conversationId, owner: 'me' }),
    );
    if (!grant) throw new Error('not granted');
    let now = 5_000;
    const keeper = keepLease(
      bench.db,
      grant.lease,
      () => undefined,
      5_000,
      () => now,
    );
    expect(keeper.stands()).toBe(true);
    now += leaseSeconds * 1000;
    expect(keeper.stands()).toBe(false);
    keeper.stop();
  });
});
