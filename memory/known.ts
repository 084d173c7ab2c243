/** What is kept about a person, for them and for the office: what holds, what held on a day, and everything that was stated. */
import type { Database, Tx } from '../prisma/client.ts';
import { factsAsOf, type Fact } from './long-term/facts.ts';
import { everyAudience, openTo } from './reader.ts';
import { selvesOf } from './selves.ts';

export interface Known {
  /** What holds now, newest first, each with its quote. */
  facts: Fact[];
  /** Messages of the person that can be recalled, and since when. */
  sayings: number;
  since: Date | null;
}

export function createKnowing(deps: { db: Database; now(): Date }) {
  async function factsOf(tx: Tx, workspaceId: string, personId: string, at: Date, reader: 'self' | 'office') {
    const personIds = await selvesOf(tx, workspaceId, personId);
    const about = { workspaceId, personIds, at, audiences: everyAudience, productionIds: [] };
    return { personIds, facts: openTo(reader, await factsAsOf(tx, about)) };
  }

  return {
    /** What is kept about a person, inside the caller's transaction: what holds now, and how many sayings of theirs there are. */
    async knownIn(
      tx: Tx,
      about: { workspaceId: string; personId: string; reader: 'self' | 'office' },
    ): Promise<Known> {
      const { workspaceId, personId, reader } = about;
      const { personIds, facts } = await factsOf(tx, workspaceId, personId, deps.now(), reader);
      const [said] = await tx.$queryRaw<{ sayings: number; since: Date | null }[]>`
        SELECT count(*)::int AS sayings, min(said_at) AS since FROM memory_item
        WHERE workspace_id = ${workspaceId}::uuid AND person_id = ANY(${personIds}::uuid[]) AND production_id IS NULL AND speaker = 'person'`;
      return { facts, sayings: said?.sayings ?? 0, since: said?.since ?? null };
    },

    /** Everything that was stated about a person and is theirs to see, also what holds no more; for an export. */
    statementsOfIn: async (tx: Tx, workspaceId: string, personId: string): Promise<object[]> =>
      (
        await tx.memoryFact.findMany({
          where: { workspaceId, personId, ends: false },
          orderBy: { saidAt: 'asc' },
        })
      )
        .filter(
          ({ audience, source }) => audience === 'person' || (audience === 'office' && source === 'self'),
        )
        .map(({ key, value, quote, source, saidAt, validFrom, validTo, disputed }) => ({
          key,
          value,
          quote,
          source,
          saidAt,
          validFrom,
          validTo,
          disputed,
        })),

    /** What held on a day, by all that is known today. */
    factsAsOf: (workspaceId: string, personId: string, at: Date, office: boolean): Promise<Fact[]> =>
      deps.db.inWorkspace(
        workspaceId,
        async (tx) => (await factsOf(tx, workspaceId, personId, at, office ? 'office' : 'self')).facts,
      ),
  };
}
