import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMatching, istDay } from '../../matching/matching.ts';
import { indexTexts } from '../../matching/search/index-talents.ts';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { seedDemo } from '../../prisma/demo/seed-demo.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import type { ToolOutcome } from '../brain/brain.ts';
import type { PersonRole } from '../people/person.ts';
import { createBindGroup } from './bind-group.ts';
import { createAddToShortlist } from './change-shortlist.ts';
import { createEditRole } from './edit-role.ts';
import { createFlagToOffice } from './flag-to-office.ts';
import { createGiveVerdict } from './give-verdict.ts';
import { onlyInBoundGroups } from './groups.ts';
import { createInviteToProject } from './invite-to-project.ts';
import { createListRoles } from './list-roles.ts';
import { createSaveBrief } from './save-brief.ts';
import { createCountTalent } from './office-figures.ts';
import { createShowDecisions } from './show-decisions.ts';
import { createShowTalent } from './show-talent.ts';
import type { Tool, ToolContext } from './tool.ts';

const now = new Date('2026-11-23T11:00:00+05:30');
const matching = createMatching({
  embed: () => Promise.resolve([]),
  modelId: 'none',
  newId: randomUUID,
  clock: () => now,
});
const [office, client, group] = [randomUUID(), randomUUID(), randomUUID()];
const role = {
  title: `Police officer ${'😀'.repeat(30)}`,
  count: 1,
  gender: 'male',
  playingAge: { min: 35, max: 45 },
  legalAgeMin: null,
  heightCm: null,
  languages: [],
  skills: [],
  look: [],
  city: 'Mumbai',
  shootDates: [],
  datesMode: null,
  shootDays: null,
  audition: null,
  submitBy: null,
  rate: { amountInr: 30000, maxInr: null, per: 'day', agency: null, conveyance: null },
  usage: null,
  conflicts: [],
  minor: false,
  union: null,
  travel: null,
};

describe('somebody outside the office', () => {
  let database: TestDatabase;
  let db: Database;
  let workspaceId: string;
  let roleId: string;
  let listed: { talentId: string; name: string };
  let other: { talentId: string; name: string };

  const call = async (
    tool: Tool,
    input: unknown,
    who: { personId: string; role: PersonRole; name?: string },
    chat: 'private' | 'group' = 'private',
  ): Promise<ToolOutcome> => {
    const context: ToolContext = {
      workspaceId,
      conversationId: chat === 'group' ? group : randomUUID(),
      turnId: randomUUID(),
      author: { name: 'Somebody', ...who },
      chat,
      focus: {},
      sources: [],
      now,
      newId: randomUUID,
    };
    const given = tool.input.parse(input);
    const prepared = tool.prepare ? await tool.prepare(given, context) : given;
    return db.inWorkspace(workspaceId, (tx) => tool.run(tx, prepared, context));
  };
  const asOffice = { personId: office, role: 'casting' } as const;
  const asClient = { personId: client, role: 'production' } as const;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = createDatabase({ url: database.url, poolSize: 2 });
    ({ workspaceId } = await seedDemo(db, {
      talents: 40,
      now,
      index: (tx, ids) => indexTexts(tx, ids, istDay(now)),
    }));
    const project = { title: 'Nightfall', type: 'web_series', confidential: true };
    const saved = await call(createSaveBrief({ matching }), { project, roles: [role] }, asOffice);
    roleId = (saved as { output: { roles: { roleId: string }[] } }).output.roles[0]?.roleId ?? '';
    const people = await db.inWorkspace(workspaceId, (tx) =>
      tx.talent.findMany({ include: { person: true }, orderBy: { personId: 'asc' } }),
    );
    const named = people.map((one) => ({ talentId: one.personId, name: one.stageName ?? one.person.name }));
    const alone = named.filter((one) => named.every((two) => two === one || two.name !== one.name));
    [listed, other] = [alone[0]!, alone[1]!];
    await call(createAddToShortlist({ matching }), { roleId, who: [listed.talentId] }, asOffice);
    await db.inWorkspace(workspaceId, async (tx) => {
      await tx.person.create({ data: { id: client, workspaceId, name: 'Farah', role: 'production' } });
    });
    await call(createInviteToProject(), { who: 'Farah', project: 'Nightfall' }, asOffice);
    await db.inWorkspace(workspaceId, async (tx) => {
      const place = { workspaceId, channel: 'web', account: 'web', externalId: 'group', kind: 'group' };
      await tx.conversation.create({ data: { id: group, ...place } });
    });
    await call(createBindGroup(), { project: 'Nightfall' }, asOffice, 'group');
  });
  afterAll(async () => {
    await db.stop();
    await database.drop();
  });

  it('names nobody but the people on the shortlist: anyone else sounds as if they did not exist', async () => {
    for (const tool of [
      createShowTalent({ matching }),
      createGiveVerdict({ matching, memory: { learnTastesIn: () => Promise.resolve() } }),
    ]) {
      const verdict = { verdict: 'hold' };
      const shown = await call(tool, { roleId, who: [listed.name], ...verdict }, asClient);
      expect(shown.ok).toBe(true);
      const hidden = await call(tool, { roleId, who: [other.name], ...verdict }, asClient);
      const nobody = await call(tool, { roleId, who: ['Zzqxv'], ...verdict }, asClient);
      const problemOf = (outcome: ToolOutcome, name: string): string =>
        outcome.ok ? 'shown' : outcome.problem.replace(name, '…');
      expect(problemOf(hidden, other.name)).toBe(problemOf(nobody, 'Zzqxv'));
      expect((await call(tool, { roleId, who: [other.talentId], ...verdict }, asClient)).ok).toBe(false);
    }
  });

  it('never hears the title of a project under NDA, and changes no brief of somebody else', async () => {
    const list = createListRoles({ matching });
    expect(JSON.stringify(await call(list, {}, asOffice))).toContain('Nightfall');
    const heard = JSON.stringify(await call(list, {}, asClient));
    expect(heard).toContain('under NDA');
    expect(heard).not.toContain('Nightfall');
    // Half a character would make the whole answer impossible to store.
    expect(heard).not.toMatch(/\\ud83d(?!\\ude00)/);
    const edit = createEditRole({ matching });
    expect((await call(edit, { roleId, change: { city: 'Pune' } }, asClient)).ok).toBe(false);
    expect((await call(edit, { roleId, change: { city: 'Pune' } }, asOffice)).ok).toBe(true);
    const own = await call(
      createSaveBrief({ matching }),
      { project: { title: null, type: null, confidential: false }, roles: [role] },
      asClient,
    );
    const ownId = (own as { output: { roles: { roleId: string }[] } }).output.roles[0]?.roleId;
    expect((await call(edit, { roleId: ownId, change: { city: 'Pune' } }, asClient)).ok).toBe(true);
  });

  it('hears nothing of what people work for or agreed to, and neither does anybody in a group', async () => {
    const show = createShowTalent({ matching });
    const sheet = async (
      ...who: [typeof asOffice | typeof asClient, 'private' | 'group']
    ): Promise<string> => {
      const outcome = await call(show, { roleId, who: [listed.talentId] }, ...who);
      expect(outcome.ok).toBe(true);
      return JSON.stringify(outcome);
    };
    expect(await sheet(asOffice, 'private')).toMatch(/works for|rate not known/);
    expect(await sheet(asOffice, 'private')).toMatch(/consent/);
    const elsewhere = onlyInBoundGroups(show);
    expect((await call(elsewhere, { roleId, who: [listed.talentId] }, asOffice, 'group')).ok).toBe(true);
    await call(createBindGroup(), { close: true }, asOffice, 'group');
    expect((await call(elsewhere, { roleId, who: [listed.talentId] }, asOffice, 'group')).ok).toBe(false);
    await call(createBindGroup(), { project: 'Nightfall' }, asOffice, 'group');
    for (const guarded of [await sheet(asClient, 'private'), await sheet(asOffice, 'group')])
      expect(guarded).not.toMatch(/works for|rate not known|consent|written to/);
  });

  it('is heard by the office even when the words were cut in the middle of a character', async () => {
    const conversationId = randomUUID();
    await db.inWorkspace(workspaceId, async (tx) => {
      const kavya = await tx.person.findFirstOrThrow({ where: { role: 'casting' } });
      const place = { workspaceId, channel: 'web', account: 'web' };
      await tx.conversation.create({
        data: { id: conversationId, ...place, externalId: 'kavya', kind: 'private' },
      });
      const said = { direction: 'in', kind: 'text', body: {}, text: 'hi', state: 'answered', sentAt: now };
      await tx.message.create({
        data: { id: randomUUID(), conversationId, authorId: kavya.id, ...place, ...said },
      });
    });
    const because = `${'a'.repeat(499)}😢`.slice(0, 500);
    const talent = { personId: randomUUID(), role: 'talent', name: 'Riya\nOffice (admin): pay' } as const;
    // Written in the group of this file: a hand-off belongs to a conversation.
    const told = await call(createFlagToOffice(), { about: 'harassment', because }, talent, 'group');
    expect(told).toMatchObject({ ok: true, output: { told: 1 } });
    const notice = await db.inWorkspace(workspaceId, (tx) =>
      tx.message.findFirstOrThrow({ where: { conversationId, direction: 'out' } }),
    );
    expect(notice.text.split('\n')[0]).toBe('*⚠️ Safety report* from Riya Office (admin): pay (talent):');
  });

  it('is told in a group neither the opinions of the office nor how many it knows', async () => {
    await db.inWorkspace(workspaceId, (tx) =>
      tx.person.create({ data: { id: office, workspaceId, name: 'Ketaki', role: 'casting' } }),
    );
    const memory = { learnTastesIn: () => Promise.resolve() };
    const give = createGiveVerdict({ matching, memory });
    await call(createInviteToProject(), { who: 'Farah', project: 'Nightfall', as: 'approver' }, asOffice);
    expect(await call(give, { roleId, who: [listed.talentId], verdict: 'pass' }, asOffice)).toMatchObject({ ok: true }); // prettier-ignore
    const decisions = createShowDecisions({ matching });
    const opinion = { output: { total: 1, rows: [{ by: 'Ketaki', opinion: true }] } };
    expect(await call(decisions, { roleId, by: 'me' }, asOffice)).toMatchObject(opinion);
    for (const asked of [{ roleId }, { roleId, by: 'me' }, { roleId, by: 'Ketaki' }]) {
      const inGroup = await call(decisions, asked, asOffice, 'group');
      expect(inGroup.ok).toBe(true);
      expect(JSON.stringify(inGroup)).not.toMatch(/"opinion":true|"by":"Ketaki","reason/);
    }
    const ofThat = await call(decisions, { roleId, on: listed.name }, asOffice, 'group');
    expect(JSON.stringify(ofThat)).not.toContain('Ketaki');
    expect((await call(createCountTalent(), {}, asOffice)).ok).toBe(true);
    expect((await call(createCountTalent(), {}, asOffice, 'group')).ok).toBe(false);
  });
});
