import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { testRedis } from '../workers/testing.ts';
import { createHashedEmbedder } from './embedding/hashed.ts';
import { keyOf, type Saying } from './episodic/key.ts';
import { embeddingTextOf } from './episodic/embedding-text.ts';
import { readQuestion } from './episodic/question.ts';
import { createScopeIndex } from './episodic/scope-index.ts';
import { createMemory, type Memory, type Remembered } from './memory.ts';
import { loadLines } from './short-term/load.ts';
import { createShortTerm } from './short-term/short-term.ts';

let database: TestDatabase;
let db: Database;
let redis: Redis;
let memory: Memory;
let prefix: string;
let now = new Date('2026-11-23T10:00:00+05:30');
const embedder = createHashedEmbedder({ dims: 64 });

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
  const ground = testRedis();
  prefix = ground.prefix;
  redis = new Redis({ ...ground.connection, maxRetriesPerRequest: null });
  const shortTerm = createShortTerm({ redis, prefix, load: loadLines(db) });
  memory = createMemory({ db, embedder, shortTerm, secret: 'test', now: () => now, newId: randomUUID });
  await memory.prepare();
});
afterAll(async () => {
  redis.disconnect();
  await db.stop();
  await database.drop();
});

let workspaceId: string;
let riya: string;
let chat: string;
beforeEach(async () => {
  now = new Date('2026-11-23T10:00:00+05:30');
  workspaceId = randomUUID();
  riya = randomUUID();
  chat = randomUUID();
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
});

const said = (text: string, at: string, more: Partial<Remembered> = {}): Remembered => ({
  workspaceId,
  personId: riya,
  conversationId: chat,
  messageId: randomUUID(),
  speaker: 'person',
  speakerName: 'Riya',
  channel: 'telegram',
  saidAt: new Date(at),
  text,
  ...more,
});
const ask = async (text: string, more: { personId?: string; withVector?: boolean } = {}) =>
  memory.recall({
    workspaceId,
    reader: { kind: 'private', personId: more.personId ?? riya, office: false },
    text,
    vector: more.withVector ? memory.questionVector(text) : undefined,
    vectorBudgetMs: 1000,
  });

const story: [string, string, string][] = [
  ['Riya', 'I did a soap film with Ashok in Goa', '2026-03-02T10:00:00+05:30'],
  ['CastMatch', 'How was the director?', '2026-03-02T10:01:00+05:30'],
  ['Riya', 'Brilliant, and he wants me for his next one', '2026-03-02T10:02:00+05:30'],
  ['Riya', 'मुझे घुड़सवारी आती है', '2026-05-10T18:00:00+05:30'],
  ['Riya', 'My scooter broke down, I come by train', '2026-08-20T09:00:00+05:30'],
  ['Riya', 'Yesterday I auditioned for a bank commercial', '2026-11-12T09:00:00+05:30'],
];
const tellStory = async () => {
  const all: Remembered[] = story.map(([name, text, at]) =>
    said(text, at, { speakerName: name, speaker: name === 'Riya' ? 'person' : 'bot' }),
  );
  for (const item of all) await memory.remember(item);
  return all;
};

describe('recall', () => {
  it('finds what was said at once, before it has a vector', async () => {
    await tellStory();
    const { items, withVector } = await ask('which soap film did Riya do?');
    expect(items[0]!.text).toContain('soap film');
    expect(withVector).toBe(false);
  });

  it('finds across scripts and by a time that was meant', async () => {
    await tellStory();
    expect((await ask('can she do horse riding?')).items[0]!.text).toContain('घुड़सवारी');
    expect((await ask('what did she do last Diwali week?')).items[0]!.text).toContain('bank');
  });

  it('scores in Postgres as the method does in memory', async () => {
    await tellStory();
    expect(await memory.embedPending(workspaceId)).toBe(story.length);
    expect(await memory.embedPending(workspaceId)).toBe(0);
    const sayings = story.map(
      ([speakerName, text, at]): Saying => ({ speakerName, text, attached: '', saidAt: new Date(at) }),
    );
    const sitting = (i: number) => sayings[i]!.saidAt.toISOString().slice(0, 10);
    const neighbours = (i: number) => ({
      before: [i - 1, i - 2].flatMap((j) => (sayings[j] && sitting(j) === sitting(i) ? [sayings[j]] : [])),
      after: sayings[i + 1] && sitting(i + 1) === sitting(i) ? sayings[i + 1] : undefined,
    });
    const vectors = await embedder.embed(
      sayings.map((s, i) => embeddingTextOf(s, neighbours(i).before[0])),
      'document',
    );
    const index = createScopeIndex(
      sayings.map((s, i) => ({
        key: keyOf(s, neighbours(i).before, neighbours(i).after),
        session: sitting(i),
        speakerName: s.speakerName,
        saidAt: s.saidAt,
        vector: vectors[i],
      })),
    );
    for (const text of [
      'What did the director say about Riya?',
      'when did she audition for a bank',
      'scooter',
    ]) {
      const [vector] = await embedder.embed([text], 'query');
      const scores = index.scores(readQuestion(text, now), vector);
      const { items, withVector } = await ask(text, { withVector: true });
      expect(withVector).toBe(true);
      expect(items).toHaveLength(story.length);
      for (const item of items)
        expect(item.score).toBeCloseTo(scores[sayings.findIndex((s) => s.text === item.text)]!, 4);
    }
  });

  it('goes without a vector that comes too late or not at all', async () => {
    await tellStory();
    const request = {
      workspaceId,
      reader: { kind: 'private' as const, personId: riya, office: false },
      text: 'soap film',
    };
    const never = new Promise<Float32Array>(() => undefined);
    const late = await memory.recall({ ...request, vector: never, vectorBudgetMs: 5 });
    expect(late.items[0]!.text).toContain('soap');
    const failed = await memory.recall({
      ...request,
      vector: Promise.reject(new Error('no model')),
      vectorBudgetMs: 1000,
    });
    expect(failed.withVector).toBe(false);
  });

  it('keeps to the token budget', async () => {
    await tellStory();
    const reader = { kind: 'private' as const, personId: riya, office: false };
    const { items } = await memory.recall({ workspaceId, reader, text: 'what did Riya do', tokens: 60 });
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(story.length);
  });
});

describe('scope', () => {
  it('shows nobody what belongs to another person, workspace or group', async () => {
    await memory.remember(said('my secret is a soap contract', '2026-03-02T10:00:00+05:30'));
    expect((await ask('soap contract secret', { personId: randomUUID() })).items).toEqual([]);
    const elsewhere = await memory.recall({
      workspaceId: randomUUID(),
      reader: { kind: 'private', personId: riya, office: true },
      text: 'soap contract secret',
    });
    expect(elsewhere.items).toEqual([]);
    const group = await memory.recall({
      workspaceId,
      reader: { kind: 'group', conversationId: randomUUID() },
      text: 'soap contract secret',
    });
    expect(group.items).toEqual([]);
  });

  it('recalls in a group only that conversation', async () => {
    const group = randomUUID();
    await memory.remember(
      said('soap shoot moved to Friday', '2026-03-02T10:00:00+05:30', { conversationId: group }),
    );
    await memory.remember(said('soap pays me badly', '2026-03-02T10:00:00+05:30'));
    const { items } = await memory.recall({
      workspaceId,
      reader: { kind: 'group', conversationId: group },
      text: 'soap',
    });
    expect(items.map((item) => item.text)).toEqual(['soap shoot moved to Friday']);
  });

  it('keeps what is under NDA inside its production', async () => {
    const production = randomUUID();
    await memory.remember(
      said('the soap brand is Moonlight', '2026-03-02T10:00:00+05:30', { productionId: production }),
    );
    expect((await ask('soap brand')).items).toEqual([]);
    const inside = await memory.recall({
      workspaceId,
      reader: { kind: 'private', personId: riya, office: false, productionIds: [production] },
      text: 'soap brand',
    });
    expect(inside.items).toHaveLength(1);
  });

  it('shares memory of linked persons while the link stands, and gives each back what was theirs', async () => {
    const other = randomUUID();
    await memory.remember(said('I ride horses', '2026-03-02T10:00:00+05:30'));
    await memory.remember(
      said('I also swim', '2026-03-03T10:00:00+05:30', { personId: other, conversationId: randomUUID() }),
    );
    await memory.link(workspaceId, other, riya, 'code sent to both');
    expect((await ask('horses swim')).items).toHaveLength(2);
    expect((await ask('horses swim', { personId: other })).items).toHaveLength(2);
    await memory.unlink(workspaceId, riya, other);
    expect((await ask('horses swim')).items.map((item) => item.text)).toEqual(['I ride horses']);
    expect((await ask('horses swim', { personId: other })).items.map((item) => item.text)).toEqual([
      'I also swim',
    ]);
  });
});

describe('remember', () => {
  it('changes nothing for the same message again and replaces an edited one', async () => {
    const item = said('I live in Thane', '2026-03-02T10:00:00+05:30');
    expect(await memory.remember(item)).toBe(1);
    expect(await memory.remember(item)).toBe(0);
    expect(await memory.remember({ ...item, text: 'I live in Pune' })).toBe(1);
    const { items } = await ask('live in Thane or Pune');
    expect(items.map(({ text }) => text)).toEqual(['I live in Pune']);
  });

  it('finds a part of a very long message', async () => {
    const long = `${'The shoot was long. '.repeat(120)}My passport number is with Kiran. ${'We waited a lot. '.repeat(80)}`;
    expect(await memory.remember(said(long, '2026-03-02T10:00:00+05:30'))).toBeGreaterThan(3);
    const { items } = await ask('who has the passport?');
    expect(items[0]!.text).toContain('Kiran');
    expect(items[0]!.text.length).toBeLessThan(1000);
  });

  it('survives the same message from two processes at once', async () => {
    const item = said('twice at once', '2026-03-02T10:00:00+05:30');
    const written = await Promise.all([memory.remember(item), memory.remember(item), memory.remember(item)]);
    expect(written.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect((await ask('twice at once')).items).toHaveLength(1);
  });
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

describe('facts', () => {
  const city = (value: string, at: string, more: object = {}) => ({
    key: 'home_city' as const,
    identity: '',
    value,
    source: 'self' as const,
    messageId: randomUUID(),
    quote: value,
    saidAt: new Date(at),
    ...more,
  });
  const current = async (at = now) =>
    (await memory.factsAsOf(workspaceId, riya, at, true)).map((f) => f.value);

  it('hold the newest value, whatever the order of arrival, and answer for any day', async () => {
    const pune = city('Pune', '2026-11-02T10:00:00+05:30');
    const mumbai = city('Mumbai', '2026-03-04T10:00:00+05:30');
    await memory.learn(workspaceId, riya, [pune]);
    await memory.learn(workspaceId, riya, [mumbai, mumbai, pune]);
    expect(await current()).toEqual(['Pune']);
    expect(await current(new Date('2026-06-01T10:00:00+05:30'))).toEqual(['Mumbai']);
  });

  it('come back when the message that replaced them is deleted', async () => {
    const pune = city('Pune', '2026-11-02T10:00:00+05:30');
    await memory.learn(workspaceId, riya, [city('Mumbai', '2026-03-04T10:00:00+05:30'), pune]);
    await memory.forget.message(workspaceId, {
      personId: riya,
      conversationId: chat,
      messageId: pune.messageId,
    });
    expect(await current()).toEqual(['Mumbai']);
  });

  it('keep both values when a weaker source contradicts, and say so', async () => {
    await memory.learn(workspaceId, riya, [
      city('Mumbai', '2026-03-04T10:00:00+05:30'),
      city('Delhi', '2026-05-04T10:00:00+05:30', { source: 'other' }),
    ]);
    const facts = await memory.factsAsOf(workspaceId, riya, now, true);
    expect(facts.map((f) => [f.value, f.disputed])).toEqual([
      ['Delhi', true],
      ['Mumbai', true],
    ]);
  });
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
