import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRecall } from './recall.ts';
import { openOffice, type Office } from './scenarios/scenario-testing.ts';
import type { Begun } from './turn/begin.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const personOf = async (name: string) => office.db.unscoped.person.findFirstOrThrow({ where: { name } });

/** What a turn of this person would be told, alone with the desk. */
async function recalled(name: string, text: string) {
  const { id, role } = await personOf(name);
  const begun = {
    workspace: { id: office.workspaceId },
    author: { personId: id, role },
    to: { chatKind: 'private', conversationId: randomUUID() },
    said: [{ messageId: randomUUID(), text }],
  };
  return createRecall({ memory: office.memory, db: office.db }).recall(begun as unknown as Begun);
}

it('says what a reply answered, whose word a fact is, and that somebody disputes it', async () => {
  const asha = office.person('talent', 'Asha');
  await asha.says('hi');
  await asha.says('remember that I live in Thane', { externalId: 'asha-1' });
  await asha.says('with my tortoise since the flood', { quote: { externalId: 'asha-1' } });
  const { id } = await personOf('Asha');
  await office.memory.learn(office.workspaceId, id, [
    { key: 'home_city', identity: '', value: 'Pune', source: 'other', messageId: randomUUID(), quote: 'she is in Pune now', saidAt: office.now() },
  ]); // prettier-ignore
  await expect
    .poll(() => office.db.unscoped.memoryItem.count({ where: { text: { contains: 'tortoise' } } }), { timeout: 30_000 })
    .toBe(1); // prettier-ignore
  const told = (await recalled('Asha', 'where is the tortoise')).map(({ text }) => text);
  expect(told).toContain(
    'home_city: Thane (“I live in Thane”, their own word; disputed: somebody says otherwise)',
  );
  expect(told).toContain(
    'Asha: with my tortoise since the flood [in reply to: remember that I live in Thane]',
  );
  // What others told the office about her is the office's.
  expect(told.join('\n')).not.toContain('Pune');
});

it('brings what was said in a group under NDA to the people of that production alone', async () => {
  const group = { externalId: 'nda-group', kind: 'group' as const };
  const kavya = office.person('casting', 'Kavya');
  const meera = office.person('production', 'Meera');
  await kavya.says('hello', { chat: group });
  await meera.says('hello', { chat: group });
  const [{ id: by }, { id: member }] = [await personOf('Kavya'), await personOf('Meera')];
  const { id: conversationId } = await office.db.unscoped.conversation.findFirstOrThrow({
    where: { externalId: group.externalId },
  });
  const projectId = randomUUID();
  const { workspaceId } = office;
  await office.db.unscoped.$executeRaw`
    INSERT INTO project (id, workspace_id, title, confidential, created_by) VALUES (${projectId}::uuid, ${workspaceId}::uuid, 'Moonlight', true, ${by}::uuid)`;
  await office.db.unscoped.$executeRaw`
    INSERT INTO conversation_project (conversation_id, workspace_id, project_id, bound_by, at)
    VALUES (${conversationId}::uuid, ${workspaceId}::uuid, ${projectId}::uuid, ${by}::uuid, now())`;
  await office.db.unscoped.$executeRaw`
    INSERT INTO project_member (project_id, person_id, workspace_id, role, invited_by, at)
    VALUES (${projectId}::uuid, ${member}::uuid, ${workspaceId}::uuid, 'viewer', ${by}::uuid, now())`;
  await meera.says('the astronaut helmet stays secret until spring', { chat: group });
  await meera.says('I prefer trained dancers, astronauts float', { chat: group });
  await expect
    .poll(() => office.db.unscoped.memoryItem.count({ where: { productionId: projectId, text: { contains: 'astronaut' }, speaker: 'person' } }), { timeout: 30_000 })
    .toBe(2); // prettier-ignore
  await expect
    .poll(() => office.db.unscoped.memoryFact.count({ where: { productionId: projectId, audience: 'project' } }), { timeout: 30_000 })
    .toBe(1); // prettier-ignore
  const meeras = async () =>
    (await recalled('Meera', 'what about the astronaut helmet')).map(({ text }) => text).join('\n');
  expect(await meeras()).toContain('helmet stays secret');
  expect(await meeras()).toContain('prefers: trained dancers');
  await office.db.unscoped
    .$executeRaw`DELETE FROM project_member WHERE person_id = ${member}::uuid AND project_id = ${projectId}::uuid`;
  expect(await meeras()).not.toMatch(/helmet stays secret|dancers/);
  expect((await meera.says('what do you know about me')).text).not.toContain('dancers');
});

it('brings what was said in private about a project under NDA to its people alone, named or talked of', async () => {
  const meera = office.person('production', 'Meera');
  await meera.says('hello');
  const { id: member } = await personOf('Meera');
  const [projectId, roleId] = [randomUUID(), randomUUID()];
  const { workspaceId } = office;
  await office.db.unscoped.$executeRaw`
    INSERT INTO project (id, workspace_id, title, confidential) VALUES (${projectId}::uuid, ${workspaceId}::uuid, 'Moonlit Verandah', true)`;
  await office.db.unscoped.$executeRaw`
    INSERT INTO role (id, workspace_id, project_id, ordinal, title, spec) VALUES (${roleId}::uuid, ${workspaceId}::uuid, ${projectId}::uuid, 1, 'Widow', '{}')`;
  await office.db.unscoped.$executeRaw`
    INSERT INTO project_member (project_id, person_id, workspace_id, role, at) VALUES (${projectId}::uuid, ${member}::uuid, ${workspaceId}::uuid, 'viewer', now())`;
  const productionOf = async (words: string) =>
    (await office.db.unscoped.memoryItem.findFirst({ where: { speaker: 'person', text: { contains: words } } }))?.productionId;
  await meera.says('zebras are my favourite animals to film');
  await meera.says('for moonlit  verandah the zebras must swim');
  await expect.poll(() => productionOf('zebras must swim'), { timeout: 30_000 }).toBe(projectId);
  expect(await productionOf('zebras are my favourite')).toBeNull();
  // The conversation is about it, though nobody names it.
  await office.db.unscoped.$executeRaw`
    UPDATE conversation SET focus = focus || ${JSON.stringify({ roleId })}::jsonb WHERE id = (SELECT conversation_id FROM message WHERE author_id = ${member}::uuid AND text LIKE 'zebras are%')`;
  await meera.says('remember that the widow walks zebras at dawn');
  await expect.poll(() => productionOf('walks zebras'), { timeout: 30_000 }).toBe(projectId);
  await expect.poll(() => office.db.unscoped.memoryFact.findFirst({ where: { quote: { contains: 'walks zebras' } } }), { timeout: 30_000 })
    .toMatchObject({ productionId: projectId, audience: 'project' });
  const meeras = async () => (await recalled('Meera', 'what about the zebras')).map(({ text }) => text).join('\n');
  const inside = await meeras();
  for (const words of ['must swim', 'walks zebras', 'favourite animals']) expect(inside).toContain(words);
  // Neither she, once she is no longer of it, nor the night's summary says anything of it.
  await office.memory.night(workspaceId, { again: true });
  await office.db.unscoped.$executeRaw`DELETE FROM project_member WHERE person_id = ${member}::uuid AND project_id = ${projectId}::uuid`;
  const outside = await meeras();
  expect(outside).toContain('favourite animals');
  expect(outside).not.toMatch(/must swim|walks zebras|widow/i);
  expect((await meera.says('/memory')).text).not.toMatch(/must swim|walks zebras/);
  expect((await meera.says('what did I say about zebras')).text).not.toMatch(/must swim|walks zebras/);
}); // prettier-ignore
