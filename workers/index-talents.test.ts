import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMatching } from '../matching/matching.ts';
import { roleSpec } from '../matching/role.ts';
import { gloss } from '../memory/embedding/gloss/gloss.ts';
import { EmbeddingError, type Embedder } from '../memory/embedding/embedder.ts';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createTalentIndexer } from './index-talents.ts';

const now = () => new Date('2026-11-23T10:00:00+05:30');
const embedder = createHashedEmbedder();
const matching = createMatching({ ...embedder, newId: randomUUID, clock: now });
const workspaceId = randomUUID();
let database: TestDatabase;
let db: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database);
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Blue Door' } });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

async function talent(name: string, profile: Record<string, unknown>): Promise<string> {
  const personId = randomUUID();
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: personId, workspaceId, name, role: 'talent' } });
    await tx.talent.create({ data: { personId, workspaceId, dob: new Date('1990-01-01') } });
    await tx.talentProfile.create({ data: { personId, workspaceId, ...profile } });
  });
  return personId;
}
const role = (look: string[]) =>
  roleSpec.parse({
    title: 'Farmer', count: 1, gender: 'any', playingAge: null, legalAgeMin: null, heightCm: null, languages: [], skills: [], look, city: null, shootDates: [],
    datesMode: null, shootDays: null, audition: null, submitBy: null, rate: null, usage: null, conflicts: [], minor: false, union: null, travel: null,
  }); // prettier-ignore
const index = (office: { workspaceId: string }) =>
  createTalentIndexer({ db, inForce: () => Promise.resolve(embedder), english: gloss, now })(office);
const save = (look: string[]) =>
  db.inWorkspace(workspaceId, async (tx) => {
    const project = { title: 'Invented', type: 'film', confidential: false };
    const { roleIds } = await matching.saveBrief(tx, { project, roles: [role(look)], createdBy: null, sourceMessageId: null });
    return roleIds[0]!;
  }); // prettier-ignore
const first = (roleId: string) =>
  db.inWorkspace(
    workspaceId,
    async (tx) => (await matching.findForRole(tx, { roleId, limit: 1 }))?.people[0]?.talentId,
  );

it('a biography in Devanagari is found by the English words of a role, and keeps its own beside them', async () => {
  for (let i = 0; i < 5; i++) await talent(`Somebody ${i}`, { bio: 'Works in an office, likes cricket.' });
  const farmer = await talent('Baban', { bio: 'गाँव का किसान, घुड़सवारी करता हूँ।' });
  await index({ workspaceId });
  expect(await first(await save([]))).toBe(farmer);
  const texts = await db.unscoped.talentText.findMany({ where: { talentId: farmer } });
  expect(texts.map(({ chunk }) => chunk).toSorted()).toEqual(['english', 'original']);
});

it('what a talent said of hair and beard counts where a brief states a look', async () => {
  const curly = await talent('Madhu', { hair: 'curly hair' });
  await index({ workspaceId });
  const roleId = await save(['curly hair']);
  await db.unscoped.castingRole.update({ where: { id: roleId }, data: { title: 'Guest', spec: { ...role(['curly hair']), title: 'Guest' } } });
  expect(await first(roleId)).toBe(curly);
}); // prettier-ignore

it('gives open roles a vector, so that a search whose own comes too late has one', async () => {
  const roleId = await save(['warm smile']);
  await index({ workspaceId });
  const where = { roleId };
  const [stored] = await db.unscoped.roleVector.findMany({ where });
  expect(stored?.modelId).toBe(embedder.modelId);
  await index({ workspaceId });
  expect(await db.unscoped.roleVector.count({ where })).toBe(1);
});

/** Refuses what speaks of lava, whoever asks, as a service answers 4xx to one input; counts what it was asked. */
function choosy() {
  const asked: string[] = [];
  const model: Embedder = {
    ...embedder,
    embed(texts, kind) {
      asked.push(...texts);
      if (texts.some((text) => text.includes('lava')))
        return Promise.reject(new EmbeddingError('The model answered 400', { retryable: false }));
      return embedder.embed(texts, kind);
    },
  };
  let aside = 0;
  const onSetAside = (texts: number): void => void (aside += texts);
  return {
    asked: () => asked.splice(0).filter((text) => text.includes('lava')).length,
    aside: () => aside,
    index: () => createTalentIndexer({ db, inForce: () => Promise.resolve(model), onSetAside, now })({ workspaceId }),
  };
} // prettier-ignore
const due = async () => {
  await db.unscoped.$executeRaw`UPDATE talent_text_refused SET due_at = now()`;
  await db.unscoped.$executeRaw`UPDATE role_text_refused SET due_at = now()`;
};

it('goes on behind a text that the model always refuses, sets it aside after three tries, and tries it again when it changes', async () => {
  await index({ workspaceId });
  const poison = await talent('Lavanya', { bio: 'Dances on lava.' });
  const others = await Promise.all(['one', 'two', 'three'].map((word) => talent(`After ${word}`, { bio: `Plays the ${word}.` })));
  const roleId = await save(['lava']);
  const besideId = await save(['smile']);
  const { index: run, asked, aside } = choosy();
  const has = (talentId: string) => db.unscoped.talentVector.count({ where: { talentId } });
  await run();
  for (const other of others) expect(await has(other)).toBe(1);
  expect(await db.unscoped.roleVector.findMany({ where: { roleId: { in: [roleId, besideId] } }, select: { roleId: true } })).toEqual([{ roleId: besideId }]);
  expect([await has(poison), asked() > 0, aside()]).toEqual([0, true, 0]);
  // Not again before its time is up.
  await run();
  expect(asked()).toBe(0);
  for (const left of [0, 2]) {
    await due();
    await run();
    expect([asked() > 0, aside()]).toEqual([true, left]);
  }
  await due();
  await run();
  expect(asked()).toBe(0);
  await db.unscoped.talentProfile.update({ where: { personId: poison }, data: { bio: 'Dances on stage.' } });
  await db.unscoped.talent.update({ where: { personId: poison }, data: { updatedAt: new Date() } });
  await db.unscoped.castingRole.update({ where: { id: roleId }, data: { spec: role(['smile']) } });
  await run();
  expect([await has(poison), await db.unscoped.roleVector.count({ where: { roleId } })]).toEqual([1, 1]);
  expect([await db.unscoped.talentTextRefused.count(), await db.unscoped.roleTextRefused.count()]).toEqual([0, 0]);
}); // prettier-ignore

it('fails as a whole where the model itself is away, and blames no text', async () => {
  const id = await talent('Waiting', { bio: 'Waits for the model.' });
  const away = () => Promise.reject(new EmbeddingError('away', { retryable: true }));
  const run = createTalentIndexer({ db, inForce: () => Promise.resolve({ ...embedder, embed: away }), now });
  await expect(run({ workspaceId })).rejects.toThrow('away');
  expect(await db.unscoped.talentTextRefused.count({ where: { talentId: id } })).toBe(0);
});
