import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMatching, istDay } from '../../matching/matching.ts';
import { indexTexts } from '../../matching/search/index-talents.ts';
import { createHashedEmbedder } from '../../memory/embedding/hashed.ts';
import { createMemory } from '../../memory/memory.ts';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { createGiveVerdict } from './give-verdict.ts';
import { tagOf } from './likes.ts';
import type { ToolContext } from './tool.ts';
import { noShortTerm } from '../../memory/short-term/testing-none.ts';

let now = new Date('2026-11-23T11:00:00+05:30');
const embedder = createHashedEmbedder({ dims: 64 });
const matching = createMatching({
  embed: () => Promise.resolve([]),
  modelId: 'none',
  newId: randomUUID,
  clock: () => now,
});

const mother = {
  title: 'Mother',
  count: 1,
  gender: 'female',
  playingAge: { min: 40, max: 55 },
  legalAgeMin: null,
  heightCm: null,
  languages: [],
  skills: [],
  look: [],
  city: null,
  shootDates: [],
  datesMode: null,
  shootDays: null,
  audition: null,
  submitBy: null,
  rate: null,
  usage: null,
  conflicts: [],
  minor: false,
  union: null,
  travel: null,
};

let database: TestDatabase;
let db: Database;
let memory: ReturnType<typeof createMemory>;
let workspaceId: string;
let director: string;
let roleId: string;
let talents: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 2 });
  memory = createMemory({
    db,
    embedder,
    shortTerm: noShortTerm,
    secret: 'test',
    now: () => now,
    newId: randomUUID,
  });
  ({ workspaceId } = await seedDemo(db, {
    talents: 30,
    now,
    index: (tx, ids) => indexTexts(tx, ids, istDay(now)),
  }));
  director = (await db.unscoped.person.findFirstOrThrow({ where: { role: 'casting', workspaceId } })).id;
  await db.inWorkspace(workspaceId, async (tx) => {
    const project = { title: 'Rain', type: 'film', confidential: false };
    [roleId = ''] = (await matching.saveBrief(tx, { project, roles: [mother] } as never)).roleIds;
    const place = { channel: 'web', account: 'web', externalId: 'kavya', kind: 'private' };
    await tx.conversation.create({ data: { id: randomUUID(), workspaceId, ...place } });
    const adults = await tx.talent.findMany({
      where: { guardianId: null, dob: { lt: new Date('2000-01-01') } },
      orderBy: { personId: 'asc' },
    });
    talents = adults.slice(0, 6).map(({ personId }) => personId);
    for (const [i, personId] of talents.entries())
      await tx.talentProfile.update({
        where: { personId },
        data: {
          look: [`only-${i}`, 'fair', 'maharashtrian', ...(i < 4 ? ['motherly'] : [])],
          credits: i < 4 ? [{ title: 'X', kind: 'theatre' }] : [],
        },
      });
    await tx.talent.updateMany({ where: { personId: { in: talents } }, data: { skills: {} } });
  });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

const verdict = async (i: number, kind: 'approve' | 'pass', reason: string): Promise<void> => {
  const messageId = randomUUID();
  now = new Date(now.getTime() + 60_000);
  await db.inWorkspace(workspaceId, async (tx) => {
    const { id: conversationId } = await tx.conversation.findFirstOrThrow();
    const place = { workspaceId, conversationId, channel: 'web', account: 'web' };
    await tx.message.create({
      data: {
        id: messageId,
        ...place,
        authorId: director,
        direction: 'in',
        kind: 'text',
        body: {},
        text: `${kind}: ${reason}`,
        state: 'answered',
        sentAt: now,
      },
    });
    const tool = createGiveVerdict({ matching, memory });
    const context: ToolContext = {
      workspaceId,
      conversationId,
      turnId: randomUUID(),
      author: { personId: director, name: 'Kavya', role: 'casting' },
      chat: 'private',
      focus: {},
      sources: [{ messageId, text: `${kind}: ${reason}`, sentAt: now }],
      now,
      newId: randomUUID,
    };
    const outcome = await tool.run(
      tx,
      { who: [talents[i]], roleId, verdict: kind, reason } as never,
      context,
    );
    expect(outcome).toMatchObject({ ok: true });
  });
};
const known = async (): Promise<{ id: string; text: string; quote: string }[]> =>
  db.inWorkspace(workspaceId, async (tx) =>
    (await memory.knownIn(tx, { workspaceId, personId: director, reader: 'self' })).facts.map(
      ({ id, key, value, quote }) => ({ id, text: `${key}: ${value}`, quote }),
    ),
  );

it('concludes a taste from three verdicts that agree, never from birth or skin, and forgets it for good', async () => {
  await verdict(0, 'approve', 'lovely theatre presence');
  await verdict(1, 'approve', 'lovely theatre presence');
  expect(await known()).toEqual([]);
  await verdict(2, 'approve', 'strong theatre voice');
  const first = await known();
  expect(first.map(({ text }) => text).sort()).toEqual([
    'prefers: motherly for mother (3 verdicts)',
    'prefers: theatre for mother (3 verdicts)',
  ]);
  expect(first.find(({ text }) => text.includes('theatre'))?.quote).toMatch(/theatre/);
  expect(JSON.stringify(first)).not.toMatch(/fair|maharashtrian/);

  // Somebody who has it too and was passed on: then it is not this that decides.
  await verdict(3, 'pass', 'not for this one');
  expect(await known()).toEqual([]);
  await verdict(3, 'approve', 'after all');
  const again = (await known()).find(({ text }) => text.includes('theatre'));
  expect(again?.text).toBe('prefers: theatre for mother (4 verdicts)');

  await db.inWorkspace(workspaceId, (tx) =>
    memory.forget.tasteIn(tx, workspaceId, director, again?.id ?? ''),
  );
  await verdict(4, 'approve', 'theatre again');
  expect((await known()).some(({ text }) => text.includes('theatre'))).toBe(false);
});

it.each([
  ['theatre actors for mothers', 'Mother of the bride', 'theatre'],
  ['theatre for mother (3 verdicts)', 'Mother', 'theatre'],
  ['theatre actors for mothers', 'Police officer', null],
  ['curly hair', 'Police officer', 'curly hair'],
])('reads "%s" for the role %s', (value, title, tag) => {
  expect(tagOf(value, title)).toBe(tag);
});
