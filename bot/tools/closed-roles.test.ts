import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMatching } from '../../matching/matching.ts';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import type { Focus } from '../brain/brain.ts';
import { createAddToShortlist, createRemoveFromShortlist } from './change-shortlist.ts';
import { readChoice } from './choices.ts';
import { createCloseRole } from './close-role.ts';
import { createEditRole } from './edit-role.ts';
import { createFindTalent } from './find-talent.ts';
import { createGiveVerdict } from './give-verdict.ts';
import { createListRoles, type RolesReport } from './list-roles.ts';
import { createSaveBrief } from './save-brief.ts';
import { createShowAvailability } from './show-availability.ts';
import { createShowContact } from './show-contact.ts';
import { createShowShortlist } from './show-shortlist.ts';
import { createShowTalent } from './show-talent.ts';
import type { Tool, ToolContext, ToolResult } from './tool.ts';

let at = new Date('2026-11-23T11:00:00+05:30');
const matching = createMatching({
  embed: () => Promise.resolve([]),
  modelId: 'none',
  newId: randomUUID,
  clock: () => (at = new Date(at.getTime() + 1000)),
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
  city: 'Mumbai',
  shootDates: [] as string[],
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
const tvc = { title: null, type: 'tvc', confidential: false };
const isClosed = { ok: false, problem: 'that role is closed' };

let database: TestDatabase;
let db: Database;
let workspaceId: string;
let kavya: string;
let conversationId: string;
let talentId: string;
let [first, second, elsewhere] = ['', '', ''];

const call = async (tool: Tool, input: unknown, focus: Focus = {}): Promise<ToolResult> => {
  const context: ToolContext = {
    workspaceId,
    conversationId,
    turnId: randomUUID(),
    author: { personId: kavya, name: 'Kavya', role: 'casting' },
    chat: 'private',
    focus,
    sources: [],
    now: at,
    newId: randomUUID,
  };
  const given = tool.input.parse(input);
  const prepared = tool.prepare ? await tool.prepare(given, context) : given;
  return db.inWorkspace(workspaceId, (tx) => tool.run(tx, prepared, context));
};
const close = createCloseRole({ matching });
const save = async (roles: (typeof mother)[]): Promise<string[]> => {
  const saved = await call(createSaveBrief({ matching }), { project: tvc, roles });
  return (saved as { output: { roles: { roleId: string }[] } }).output.roles.map(({ roleId }) => roleId);
};

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: 2 });
  ({ workspaceId } = await seedDemo(db, { talents: 10, now: at }));
  await db.inWorkspace(workspaceId, async (tx) => {
    kavya = (await tx.person.findFirstOrThrow({ where: { role: 'casting' } })).id;
    talentId = (await tx.person.findFirstOrThrow({ where: { name: 'Sunita' } })).id;
    conversationId = randomUUID();
    const place = { channel: 'web', account: 'web', externalId: 'kavya', kind: 'private' };
    await tx.conversation.create({ data: { id: conversationId, workspaceId, ...place } });
    // Whom "mat" and "abhi" are a little like, and nobody else.
    for (const name of ['Manjunath Bhat', 'Abhay Maurya']) {
      const id = randomUUID();
      await tx.person.create({ data: { id, workspaceId, name, role: 'talent' } });
      await tx.talent.create({ data: { personId: id, workspaceId } });
    }
    await tx.castingRole.updateMany({ data: { status: 'draft' } });
  });
});
beforeEach(async () => {
  await db.inWorkspace(workspaceId, (tx) => tx.castingRole.updateMany({ data: { status: 'draft' } }));
  [first = '', second = ''] = await save([mother, { ...mother, title: 'Aunt' }]);
  [elsewhere = ''] = await save([{ ...mother, title: 'Uncle' }]);
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

describe('a closed role', () => {
  it('is searched, listed for, decided on and changed by nobody, but can still be looked at', async () => {
    const who = { roleId: first, who: [talentId] };
    expect(await call(createAddToShortlist({ matching }), who)).toMatchObject({ ok: true });
    const closed = await call(close, { roleId: first, status: 'closed' });
    expect(closed).toMatchObject({ ok: true, show: { choices: [{ label: 'Reopen' }] } });
    const memory = {} as never;
    expect(await call(createFindTalent({ matching, db, memory }), { roleId: first })).toEqual(isClosed);
    expect(await call(createAddToShortlist({ matching }), who)).toEqual(isClosed);
    expect(await call(createGiveVerdict({ matching, memory }), { ...who, verdict: 'hold' })).toEqual(
      isClosed,
    );
    const edit = { roleId: first, change: { city: 'Pune' } };
    expect(await call(createEditRole({ matching }), edit)).toEqual(isClosed);
    expect(await call(createShowShortlist({ matching }), { roleId: first })).toMatchObject({ ok: true });
    expect(await call(createShowTalent({ matching }), who)).toMatchObject({ ok: true });
    expect(await call(createRemoveFromShortlist({ matching }), who)).toMatchObject({ ok: true });
  });

  it('is not closed or opened twice without a word about it', async () => {
    await call(close, { roleId: first, status: 'closed' });
    const again = await call(close, { roleId: first, status: 'closed' });
    expect(again).toEqual({ ok: false, problem: 'that role is closed already' });
    const open = await call(close, { roleId: second, status: 'open' });
    expect(open).toEqual({ ok: false, problem: 'that role is open already' });
  });

  it('is opened again by its button', async () => {
    const closed = await call(close, { roleId: first, status: 'closed' });
    const [choice] = (closed as { show: { choices: { id: string }[] } }).show.choices;
    expect(readChoice(choice?.id ?? '')).toEqual({ action: 'reopen', roleId: first });
    expect(await call(close, { roleId: first, status: 'open' })).toMatchObject({ ok: true });
  });

  it('is what "reopen" means while an open one is talked about: the last of its project, else of the writer', async () => {
    for (const roleId of [first, second, elsewhere]) await call(close, { roleId, status: 'closed' });
    const reopen = () => call(close, { status: 'open' }, { roleId: first });
    for (const roleId of [first, second, elsewhere])
      expect(await reopen()).toMatchObject({ ok: true, output: { roleId }, show: { focus: { roleId } } });
    expect((await reopen()).ok).toBe(false);
  });
});

describe('who is free', () => {
  it('is told of the role that is talked about, else of the one that was asked for in this conversation', async () => {
    await db.inWorkspace(workspaceId, async (tx) => {
      const checkId = randomUUID();
      await tx.availabilityCheck.create({
        data: {
          id: checkId,
          workspaceId,
          roleId: elsewhere,
          askedBy: kavya,
          conversationId,
          turnId: randomUUID(),
          state: 'sent',
          sendAt: at,
          replyBy: at,
          roleChangedAt: at,
          createdAt: at,
        },
      });
      await tx.availabilityAsk.create({
        data: {
          id: randomUUID(),
          workspaceId,
          checkId,
          talentId,
          ordinal: 1,
          state: 'asked',
          asked: {},
          body: {},
          language: 'en',
        },
      });
    });
    const show = createShowAvailability({ matching });
    expect(await call(show, {}, { roleId: first })).toMatchObject({
      output: { sheet: { roleId: elsewhere } },
    });
    const named = await call(show, { roleId: first });
    expect(named).toEqual({ ok: true, output: { sheet: null, role: 'Mother' } });
    await db.inWorkspace(workspaceId, (tx) =>
      tx.availabilityCheck.updateMany({ data: { conversationId: randomUUID() } }),
    );
    const here = await call(show, {}, { roleId: first });
    expect(here).toEqual({ ok: true, output: { sheet: null, role: 'Mother' } });
    expect(await call(show, {})).toMatchObject({ output: { sheet: { roleId: elsewhere } } });
  });
});

describe('the open roles', () => {
  it('are all counted, and two of one title told apart by their first day', async () => {
    await db.inWorkspace(workspaceId, (tx) => tx.castingRole.updateMany({ data: { status: 'draft' } }));
    const days = ['2026-12-20', '2026-12-12'];
    await save([mother, ...Array.from({ length: 19 }, (_, i) => ({ ...mother, title: `Extra ${i}` }))]);
    await save([{ ...mother, shootDates: days }, mother, { ...mother, title: 'Son' }]);
    const listed = await call(createListRoles({ matching }), {});
    const { total, roles } = (listed as { output: RolesReport }).output;
    expect([total, roles.length]).toEqual([23, 8]);
    expect(roles.slice(0, 3).map(({ role }) => role)).toEqual(['Mother (12 Dec)', 'Mother', 'Son']);
  });
});

describe('a name that fits nobody well', () => {
  it.each([
    ['mat', 'Manjunath Bhat'],
    ['abhi', 'Abhay Maurya'],
  ])('"%s" changes nothing about %s, but may be shown', async (typed, name) => {
    const asked = { ok: false, problem: `did you mean ${name}?` };
    expect(await call(createAddToShortlist({ matching }), { roleId: first, who: [typed] })).toEqual(asked);
    expect(await call(createShowContact({ matching }), { who: typed })).toEqual(asked);
    expect(await call(createShowTalent({ matching }), { roleId: first, who: [typed] })).toMatchObject({
      ok: true,
    });
  });

  it.each(['manjunath', 'Bhat', 'Manjunat Bhatt', 'manju', 'Manjunath B'])(
    '"%s" is certain',
    async (typed) => {
      expect(await call(createAddToShortlist({ matching }), { roleId: first, who: [typed] })).toMatchObject({
        ok: true,
        output: { changed: ['Manjunath Bhat'] },
      });
    },
  );
});
