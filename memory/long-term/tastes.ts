/** What verdicts show of somebody's taste, as facts that are derived anew with every verdict and can be forgotten for good. */
import type { Tx } from '../../prisma/client.ts';
import { lockPerson } from '../episodic/store.ts';
import { uuidOf } from '../uuid-of.ts';
import { addFacts, settleFacts, type NewFact } from './facts.ts';

type Derived = Omit<NewFact, 'source' | 'audience'> & { key: 'prefers' | 'dislikes' };

/** A tombstone wants an id; the same taste of the same person has the same. */
const subjectOf = (personId: string, key: string, identity: string): string =>
  uuidOf([personId, key, identity]);

/** Puts these in the place of all that was derived before; what was forgotten once is not derived again. */
export async function keepTastes(
  tx: Tx,
  about: { workspaceId: string; personId: string; now: Date; newId: () => string },
  tastes: readonly Derived[],
): Promise<void> {
  const { workspaceId, personId } = about;
  await lockPerson(tx, personId, 'write');
  const forgotten = await tx.memoryTombstone.findMany({
    where: { workspaceId, kind: 'taste' },
    select: { subjectId: true },
  });
  const gone = new Set(forgotten.map(({ subjectId }) => subjectId));
  const before = await tx.$queryRaw<{ key: string; identity: string }[]>`
    DELETE FROM memory_fact WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid AND source = 'verdicts' RETURNING key, identity`;
  const kept = tastes.filter(({ key, identity }) => !gone.has(subjectOf(personId, key, identity)));
  await addFacts(
    tx,
    about,
    kept.map((taste) => ({ ...taste, source: 'verdicts', audience: 'person' })),
  );
  for (const { key, identity } of before) await settleFacts(tx, workspaceId, personId, key, identity);
}

export async function forgetTaste(
  tx: Tx,
  workspaceId: string,
  fact: { id: string; personId: string; key: string; identity: string },
  now: Date,
): Promise<void> {
  const subjectId = subjectOf(fact.personId, fact.key, fact.identity);
  await tx.memoryTombstone.createMany({
    data: [{ workspaceId, kind: 'taste', subjectId, at: now }],
    skipDuplicates: true,
  });
  await tx.memoryFact.deleteMany({ where: { id: fact.id } });
  await settleFacts(tx, workspaceId, fact.personId, fact.key, fact.identity);
}
