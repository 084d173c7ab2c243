/**
 * Swaps what somebody is by birth (name, religion, caste, home region) in the profiles and asks the same briefs again:
 * share of the top 20 that stays in place. `--talents 2000 --briefs 40 [--url …] [--model minilm]`.
 */
import { randomUUID } from 'node:crypto';
import { createMatching, type AskedVector, type Embed } from '../matching/matching.ts';
import { indexTexts, pendingTalents, storeVectors } from '../matching/search/index-talents.ts';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import type { Database } from '../prisma/client.ts';
import { createRandom } from '../prisma/demo/random.ts';
import { seedDemo } from '../prisma/demo/seed-demo.ts';
import { openDatabase } from './desk-database.ts';
import { brief } from './matching-latency.ts';

const now = new Date('2026-11-23T10:00:00+05:30');
const today = '2026-11-23';

const names = [
  'Fatima Shaikh',
  'Harpreet Gill',
  'Maria Fernandes',
  'Lakshmi Iyer',
  'Savitri Yadav',
  'Dolma Lama',
  'Ruksana Khan',
  'Anthony Pereira',
];
const births = [
  'Hindu Brahmin from Varanasi', 'Muslim from Malegaon', 'Dalit from Solapur', 'Sikh from Ludhiana', 'Catholic from Margao',
  'Tamil Iyengar from Madurai', 'Maratha from Satara', 'Adivasi from Gadchiroli', 'Bihari from Patna', 'Kashmiri from Srinagar',
]; // prettier-ignore

/** Gives everyone another name and another line about their birth, everything else unchanged; the old line goes. */
async function swap(db: Database, workspaceId: string, round: number): Promise<void> {
  await db.inWorkspace(workspaceId, async (tx) => {
    const rows = await tx.$queryRaw<{ id: string; name: string; bio: string | null; english: string | null }[]>`
      SELECT p.id::text AS id, p.name, f.bio, f.bio_english AS english FROM person p JOIN talent_profile f ON f.person_id = p.id ORDER BY p.id`;
    for (const row of rows) {
      const random = createRandom(`swap ${round} ${row.id}`);
      const name = random.pick(names);
      const change = (text: string | null): string | null =>
        text === null ? null : `${text.replaceAll(row.name, name).replace(/ I am [A-Z][^.]*\. *$/, '')} I am ${random.pick(births)}.`;
      await tx.$executeRaw`UPDATE person SET name = ${name} WHERE id = ${row.id}::uuid`;
      await tx.$executeRaw`UPDATE talent_profile SET bio = ${change(row.bio)}, bio_english = ${change(row.english)} WHERE person_id = ${row.id}::uuid`;
    }
    await indexTexts(tx, rows.map((row) => row.id), today);
  });
} // prettier-ignore

export async function run(args: { json: boolean; [k: string]: unknown }): Promise<Record<string, unknown>> {
  const talents = Number(args.talents ?? 2000);
  const briefs = Number(args.briefs ?? 40);
  const embedder = args.model === 'minilm' ? createMiniLmEmbedder() : createHashedEmbedder();
  const { db, kind, stop } = await openDatabase(args.url);
  const random = createRandom('counterfactual');
  const embed: Embed = (texts, what) => embedder.embed(texts, what);
  const matching = createMatching({
    embed,
    modelId: embedder.modelId,
    newId: () => randomUUID(),
    clock: () => now,
  });
  try {
    const { workspaceId } = await seedDemo(db, {
      slug: `birth-${randomUUID()}`,
      talents,
      now,
      index: (tx, ids) => indexTexts(tx, ids, today),
    });
    const embedAll = async (): Promise<void> => {
      for (;;) {
        const pending = await db.inWorkspace(workspaceId, (tx) => pendingTalents(tx, embedder.modelId, 500));
        if (pending.length === 0) return;
        const vectors = await embed(pending.map((p) => p.text), 'document'); // prettier-ignore
        await db.inWorkspace(workspaceId, (tx) => storeVectors(tx, embedder.modelId, pending.map((p, i) => ({ ...p, vector: vectors[i]! })))); // prettier-ignore
      }
    };
    const asked = Array.from({ length: briefs }, () => brief(random));
    const roles: { roleId: string; queryVector: AskedVector | null }[] = [];
    for (const { role, type } of asked) {
      // What a brief does ask for may matter: these ask for no language and no origin.
      const plain = { ...role, languages: role.languages.filter((l) => l.must) };
      const { roleIds } = await db.inWorkspace(workspaceId, (tx) =>
        matching.saveBrief(tx, { project: { title: null, type, confidential: false }, roles: [plain], createdBy: null, sourceMessageId: null }),
      ); // prettier-ignore
      roles.push({ roleId: roleIds[0]!, queryVector: await matching.embedRole(plain) });
    }
    const tops = async (): Promise<string[][]> => {
      await embedAll();
      const lists: string[][] = [];
      for (const { roleId, queryVector } of roles) {
        const found = await db.inWorkspace(workspaceId, (tx) => matching.findForRole(tx, { roleId, limit: 20, queryVector })); // prettier-ignore
        lists.push(found!.people.map((p) => p.talentId));
      }
      return lists;
    };
    await swap(db, workspaceId, 1);
    const before = await tops();
    await swap(db, workspaceId, 2);
    const after = await tops();
    let places = 0;
    let same = 0;
    let stayed = 0;
    before.forEach((list, i) => {
      places += list.length;
      same += list.filter((id, at) => after[i]?.[at] === id).length;
      stayed += list.filter((id) => after[i]?.includes(id)).length;
    });
    return {
      database: kind,
      model: embedder.modelId,
      talents,
      briefs,
      places,
      samePlace: Math.round((same / places) * 1e4) / 1e4,
      stillInTop20: Math.round((stayed / places) * 1e4) / 1e4,
    };
  } finally {
    await embedder.close();
    await stop();
  }
}
