import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Brain } from '../bot/brain/brain.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createWall, startEngine, text, type Bench } from './engine-testing.ts';
import { testRedis } from './testing.ts';

/** Says its first words, and the whole when it is told to. */
function growing(): { brain: Brain; finish(): void } {
  let finish = (): void => undefined;
  const brain: Brain = {
    name: 'rules',
    async answer(_input, io) {
      io.say('Looking for');
      await new Promise<void>((resolve) => (finish = resolve));
      return { text: 'Looking for mothers: 3 fit.' };
    },
  };
  return { brain, finish: () => finish() };
}

describe('the engine', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const benches: Bench[] = [];
  // One engine at a time: a second one on the same database would sweep up the first one's work.
  afterEach(() => Promise.all(benches.splice(0).map((bench) => bench.stop())));
  const start = async (options: Partial<Parameters<typeof startEngine>[0]> = {}) => {
    const wall = options.wall ?? createWall();
    const bench = await startEngine({ ...database, redis: testRedis(), wall, ...options });
    benches.push(bench);
    return { ...bench, wall };
  };

  it('answers a message once, also when the platform delivers it three times', async () => {
    const { engine, wall } = await start();
    const message = text('twice', 'hello');
    const outcomes = await Promise.all([
      engine.accept(message),
      engine.accept(message),
      engine.accept(message),
    ]);
    expect(outcomes.map((outcome) => outcome.status).toSorted()).toEqual([
      'duplicate',
      'duplicate',
      'stored',
    ]);
    expect(await wall.waitFor('twice', 1)).toEqual(['hello']);
    expect(await engine.accept(message)).toMatchObject({ status: 'duplicate' });
    await engine.accept(text('twice', 'and on'));
    expect(await wall.waitFor('twice', 2)).toEqual(['hello', 'and on']);
  });

  it('refuses the same id with another body', async () => {
    const { engine } = await start();
    const message = text('conflict', 'one');
    await engine.accept(message);
    expect(await engine.accept({ ...message, content: { kind: 'text', text: 'two' } })).toEqual({
      status: 'conflict',
    });
  });

  it('keeps the order of a conversation over a hundred messages', async () => {
    const { engine, wall } = await start();
    for (let i = 0; i < 100; i++) await engine.accept(text('order', String(i)));
    await expect
      .poll(() => (wall.seen.get('order') ?? []).flatMap((line) => line.text.split(' + ')).length, {
        timeout: 8_000,
      })
      .toBe(100);
    const said = (wall.seen.get('order') ?? []).flatMap((line) => line.text.split(' + ').map(Number));
    expect(said).toEqual(Array.from({ length: 100 }, (_, i) => i));
  });

  it('streams by sending the first words and editing them into the answer', async () => {
    const wall = createWall('edit');
    const { brain, finish } = growing();
    const { engine } = await start({ wall, brain });
    await engine.accept(text('stream', 'find'));
    expect(await wall.waitFor('stream', 1)).toEqual(['Looking for …']);
    finish();
    await expect
      .poll(() => wall.seen.get('stream')?.map((line) => line.text))
      .toEqual(['Looking for mothers: 3 fit.']);
    expect(wall.sends).toBe(1);
  });

  it('quotes in a group what it answers, already where its first words show', async () => {
    const wall = createWall('edit');
    const sent: unknown[] = [];
    wall.channel.renderPreview = (said, _to, quote) => ({ kind: 'text', text: `${said} …`, quote });
    wall.answer = (_to, { text: said, quote }) => {
      sent.push([said, quote]);
      return 'arrives';
    };
    const { brain, finish } = growing();
    const { engine } = await start({ wall, brain });
    const asked = text('crowd', 'find', { chat: { externalId: 'crowd', kind: 'group' } });
    await engine.accept(asked);
    expect(await wall.waitFor('crowd', 1)).toEqual(['Looking for …']);
    finish();
    await expect.poll(() => wall.seen.get('crowd')?.at(-1)?.text).toBe('Looking for mothers: 3 fit.');
    expect(sent).toEqual([['Looking for …', asked.externalId]]);
  });

  it('looks before it sends again when a receipt was lost', async () => {
    const wall = createWall();
    let n = 0;
    wall.answer = () =>
      (['arrives-unheard', 'arrives', 'is-lost-unheard', 'arrives'] as const)[n++] ?? 'arrives';
    const { engine } = await start({ wall });
    await engine.accept(text('uncertain', 'first'));
    await wall.waitFor('uncertain', 1);
    await engine.accept(text('uncertain', 'second'));
    await wall.waitFor('uncertain', 2);
    await engine.accept(text('uncertain', 'third'));
    expect(await wall.waitFor('uncertain', 3)).toEqual(['first', 'second', 'third']);
  });

  it('obeys a platform that asks for patience, and keeps order meanwhile', async () => {
    const wall = createWall();
    let refused = 0;
    wall.answer = () => (refused++ < 2 ? { status: 'retry', afterMs: 50, reason: '429' } : 'arrives');
    const { engine } = await start({ wall });
    await engine.accept(text('patience', 'a'));
    await engine.accept(text('patience', 'b'));
    await expect
      .poll(() => wall.seen.get('patience')?.flatMap((line) => line.text.split(' + ')), { timeout: 5_000 })
      .toEqual(['a', 'b']);
  });

  it('starts a silent turn over when a further message comes, at most twice', async () => {
    const wall = createWall();
    const bursts: string[] = [];
    const brain: Brain = {
      name: 'rules',
      async answer(input, io) {
        const said = input.said.map((message) => message.text).join(' + ');
        bursts.push(said);
        if (bursts.length <= 4)
          await new Promise<void>((resolve) => {
            const timer = setTimeout(resolve, 700);
            io.signal.addEventListener('abort', () => {
              clearTimeout(timer);
              resolve();
            });
          });
        if (io.signal.aborted) throw io.signal.reason;
        return { text: said };
      },
    };
    const { engine } = await start({ wall, brain });
    for (const word of ['one', 'two', 'three', 'four']) {
      const before = bursts.length;
      await engine.accept(text('burst', word));
      await expect.poll(() => bursts.length > before || word === 'four', { timeout: 3_000 }).toBe(true);
    }
    await expect
      .poll(() => wall.seen.get('burst')?.map((line) => line.text), { timeout: 5_000 })
      .toEqual(['one + two + three', 'four']);
  });

  it('replaces a message that was edited before its turn, and does not answer an edit afterwards', async () => {
    const { engine, wall } = await start({ unfinished: (said) => said.startsWith('slow') });
    const slow = text('edit', 'slow one');
    await engine.accept(slow);
    await engine.accept(
      text(
        'edit',
        { kind: 'edit', targetExternalId: slow.externalId, text: 'quick one' },
        { externalId: `${slow.externalId}:r1` },
      ),
    );
    expect(await wall.waitFor('edit', 1)).toEqual(['quick one']);
    await engine.accept(
      text(
        'edit',
        { kind: 'edit', targetExternalId: slow.externalId, text: 'too late' },
        { externalId: `${slow.externalId}:r2` },
      ),
    );
    await engine.accept(text('edit', 'next'));
    expect(await wall.waitFor('edit', 2)).toEqual(['quick one', 'next']);
  });

  it('does not answer an original that its own deletion overtook', async () => {
    const { engine, wall, db, workspaceId } = await start();
    const gone = text('gone', 'secret');
    await engine.accept(text('gone', 'before'));
    await wall.waitFor('gone', 1);
    await engine.accept(text('gone', { kind: 'delete', targetExternalId: gone.externalId }));
    await engine.accept(gone);
    await engine.accept(text('gone', 'after'));
    expect(await wall.waitFor('gone', 2)).toEqual(['before', 'after']);
    const kept = await db.inWorkspace(workspaceId, (tx) =>
      tx.message.findMany({ where: { externalId: gone.externalId } }),
    );
    expect(kept).toHaveLength(1);
    expect(
      JSON.stringify(kept[0], (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
    ).not.toContain('secret');
  });

  it('tells no fault of what it lets go of at the end: whoever comes next takes it up', async () => {
    const told: unknown[] = [];
    const spy = vi.spyOn(console, 'error').mockImplementation((...words) => void told.push(words));
    const failing: ((error: Error) => void)[] = [];
    const bench = await startEngine({
      ...database,
      redis: testRedis(),
      wall: createWall(),
      embedMemories: () => new Promise((_, reject) => failing.push(reject)),
    });
    bench.engine.doorbells.ring('embed-memories', { workspaceId: bench.workspaceId });
    await expect.poll(() => failing.length, { timeout: 10_000 }).toBe(1);
    await bench.engine.stop(100);
    failing[0]?.(new Error('The embedder is closed'));
    await new Promise((resolve) => setImmediate(resolve));
    await bench.db.stop();
    spy.mockRestore();
    expect(told).toEqual([]);
  });

  it('says once that somebody writes too much, keeps their words for later, and lets a stop go first', async () => {
    const brain: Brain = {
      name: 'claude',
      answer: ({ said }) =>
        Promise.resolve({ text: `heard: ${said.map((one) => one.text).join(' + ')}`, by: 'claude' }),
    };
    const { engine, wall } = await start({ brain, ratePerMinute: 1 });
    await engine.accept(text('much', 'first'));
    expect(await wall.waitFor('much', 1)).toEqual(['heard: first']);
    await engine.accept(text('much', 'second'));
    await wall.waitFor('much', 2);
    await engine.accept(text('much', 'stop'));
    const seen = await wall.waitFor('much', 3);
    expect(seen[1]).not.toContain('second');
    expect(seen[2]).toBe('heard: stop');
  });

  it('turns a queued answer into a draft when a human took over', async () => {
    const wall = createWall();
    wall.answer = () => ({ status: 'retry', afterMs: 300, reason: 'busy' });
    const { engine, db, workspaceId } = await start({ wall });
    const accepted = await engine.accept(text('human', 'hello'));
    if (accepted.status !== 'stored') throw new Error('not stored');
    await expect.poll(() => wall.sends, { timeout: 10_000 }).toBeGreaterThan(0);
    await db.inWorkspace(workspaceId, (tx) =>
      tx.conversation.update({ where: { id: accepted.conversationId }, data: { epoch: { increment: 1 } } }),
    );
    wall.answer = () => 'arrives';
    await expect
      .poll(
        () =>
          db
            .inWorkspace(workspaceId, (tx) =>
              tx.outbox.findFirst({ where: { conversationId: accepted.conversationId } }),
            )
            .then((row) => row?.state),
        { timeout: 5_000 },
      )
      .toBe('draft');
    expect(wall.seen.get('human')).toBeUndefined();
  });

  it('sends nothing of the bot when a human took over while it waited for its pace', async () => {
    const wall = createWall();
    wall.channel.pace.perChatMs = 2_000;
    const { engine, db, workspaceId } = await start({ wall, pace: 'platform' });
    const accepted = await engine.accept(text('paced human', 'one'));
    if (accepted.status !== 'stored') throw new Error('not stored');
    const { conversationId } = accepted;
    expect(await wall.waitFor('paced human', 1)).toEqual(['one']);
    await engine.accept(text('paced human', 'two'));
    const second = () =>
      db.inWorkspace(workspaceId, async (tx) => ({
        row: (await tx.outbox.findMany({ where: { conversationId }, orderBy: { ordinal: 'asc' } }))[1],
        sender: (await tx.conversation.findUniqueOrThrow({ where: { id: conversationId } })).sendOwner,
      }));
    const isTaken = async (): Promise<boolean> => {
      const { row, sender } = await second();
      return row !== undefined && sender !== null;
    };
    await expect.poll(isTaken, { timeout: 5_000, interval: 20 }).toBe(true);
    await db.inWorkspace(workspaceId, (tx) =>
      tx.conversation.update({ where: { id: conversationId }, data: { epoch: { increment: 1 } } }),
    );
    await expect.poll(async () => (await second()).row?.state, { timeout: 5_000 }).toBe('draft');
    expect(wall.seen.get('paced human')?.map((line) => line.text)).toEqual(['one']);
    expect(wall.sends).toBe(1);
  });

  it('keeps no place and no lease while an account may not speak for long', async () => {
    const wall = createWall();
    wall.channel.pace.perAccountMs = 1;
    wall.answer = () => ({ status: 'retry', afterMs: 3_600_000, scope: 'account', reason: 'the daily cap' });
    const { engine, db, workspaceId } = await start({ wall, pace: 'platform' });
    const first = await engine.accept(text('capped', 'hello'));
    await expect.poll(() => wall.sends, { timeout: 10_000 }).toBe(1);
    // Another conversation of the account only now learns of it.
    wall.answer = () => 'arrives';
    const second = await engine.accept(text('capped too', 'hello'));
    if (first.status !== 'stored' || second.status !== 'stored') throw new Error('not stored');
    const { conversationId } = second;
    const rests = () =>
      db.inWorkspace(workspaceId, async (tx) => {
        const row = await tx.outbox.findFirst({ where: { conversationId } });
        const { sendOwner } = await tx.conversation.findUniqueOrThrow({ where: { id: conversationId } });
        return row?.state === 'pending' && row.dueAt.getTime() > Date.now() + 30_000 && sendOwner === null;
      });
    await expect.poll(rests, { timeout: 10_000 }).toBe(true);
    expect(wall.sends).toBe(1);
    // It is on record, and the other tests share this account.
    await db.inWorkspace(workspaceId, (tx) => tx.quiet.deleteMany());
  });

  it.each(['arrives', 'arrives-unheard'] as const)(
    'takes back the first words of an answer when a human takes over while they show (%s)',
    async (how) => {
      const wall = createWall('edit');
      wall.answer = () => how;
      const chat = `takes back ${how}`;
      let finish = (): void => undefined;
      const brain: Brain = {
        name: 'rules',
        async answer(_input, io) {
          io.say('Looking for');
          await new Promise<void>((resolve) => (finish = resolve));
          io.say('Looking for mothers in Thane');
          return { text: 'Looking for mothers: 3 fit.' };
        },
      };
      const { engine, db, workspaceId } = await start({ wall, brain });
      const accepted = await engine.accept(text(chat, 'find'));
      if (accepted.status !== 'stored') throw new Error('not stored');
      expect(await wall.waitFor(chat, 1)).toEqual(['Looking for …']);
      const { conversationId } = accepted;
      await db.inWorkspace(workspaceId, (tx) =>
        tx.conversation.update({
          where: { id: conversationId },
          data: { epoch: { increment: 1 }, humanHolderId: conversationId },
        }),
      );
      finish();
      await expect.poll(() => wall.seen.get(chat), { timeout: 10_000 }).toEqual([]);
      const row = () =>
        db.inWorkspace(workspaceId, (tx) => tx.outbox.findFirst({ where: { conversationId } }));
      await expect.poll(async () => (await row())?.state, { timeout: 5_000 }).toBe('draft');
    },
  );

  it('answers whoever types what a database cannot hold', async () => {
    const { engine, wall } = await start();
    const typed = String.raw`C:\u0000` + ' half \ud83d and a NUL \0 here';
    await engine.accept(text('strange', typed));
    await engine.accept(text('strange', 'next'));
    await expect
      .poll(
        () =>
          wall.seen
            .get('strange')
            ?.map((line) => line.text)
            .join(' + '),
        { timeout: 5_000 },
      )
      .toBe(String.raw`C:\u0000` + ' half \ufffd and a NUL  here + next');
  });

  it('lets no button be lost among words: they are a burst of their own', async () => {
    const bursts: string[][] = [];
    const brain: Brain = {
      name: 'rules',
      answer(input) {
        bursts.push(input.said.map((message) => message.content.kind));
        return Promise.resolve({ text: 'done' });
      },
    };
    const { engine } = await start({ brain, works: true, unfinished: (said) => said === 'wait' });
    await engine.accept(text('mixed', 'wait'));
    await engine.accept(text('mixed', { kind: 'press', choiceId: 'a', messageExternalId: '1' }));
    await engine.accept(text('mixed', 'more'));
    await expect.poll(() => bursts.flat(), { timeout: 8_000 }).toEqual(['text', 'press', 'text']);
    expect(bursts.every((burst) => new Set(burst.map((kind) => kind === 'press')).size === 1)).toBe(true);
  });
});
