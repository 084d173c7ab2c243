/** What is kept about a person, for them and for the office: what holds, what held on a day, and everything that was stated. */
import type { Database, Tx } from '../prisma/client.ts';
import { factsAsOf, type Fact } from './long-term/facts.ts';
import { everyAudience, isTheirOwn, openTo } from './reader.ts';
import { selvesOf } from './selves.ts';
import { seeingOnly } from './sight.ts';

export interface Known {
  /** What holds now, newest first, each with its quote. */
  facts: Fact[];
  /** Messages of the person that can be recalled, and since when. */
  sayings: number;
  since: Date | null;
}

interface About {
  workspaceId: string;
  personId: string;
  reader: 'self' | 'office';
  /** Productions under NDA that the reader belongs to; what is of any other stays out. */
  productionIds?: readonly string[];
  /** What held then, by all that is known today; now when left out. */
  at?: Date;
}

export function createKnowing(deps: { db: Database; now(): Date }) {
  /** What `work` reads of a person and their proven other selves. */
  async function seeing<T>(tx: Tx, about: About, work: (personIds: string[]) => Promise<T>): Promise<T> {
    const personIds = await selvesOf(tx, about.workspaceId, about.personId);
    const scope = { kind: 'person', personIds, productionIds: about.productionIds ?? [] } as const;
    return seeingOnly(tx, scope, about.reader === 'office', () => work(personIds));
  }

  const factsOf = async (
    tx: Tx,
    { productionIds = [], ...about }: About & { personIds: readonly string[]; at: Date },
  ): Promise<Fact[]> =>
    openTo(about.reader, await factsAsOf(tx, { ...about, audiences: everyAudience, productionIds }));

  return {
    /** What is kept about a person, inside the caller's transaction: what holds, and how many sayings of theirs there are. */
    knownIn: (tx: Tx, about: About): Promise<Known> =>
      seeing(tx, about, async (personIds) => {
        const facts = await factsOf(tx, { ...about, personIds, at: about.at ?? deps.now() });
        const [said] = await tx.$queryRaw<{ sayings: number; since: Date | null }[]>`
          SELECT count(*)::int AS sayings, min(said_at) AS since FROM memory_item
          WHERE workspace_id = ${about.workspaceId}::uuid AND person_id = ANY(${personIds}::uuid[]) AND speaker = 'person'
            AND (production_id IS NULL OR production_id = ANY(${[...(about.productionIds ?? [])]}::uuid[]))`;
        return { facts, sayings: said?.sayings ?? 0, since: said?.since ?? null };
      }),

    /** Everything that was stated about a person and is theirs to see, also what holds no more; for an export. */
    async statementsOfIn(tx: Tx, workspaceId: string, personId: string): Promise<object[]> {
      const scope = { kind: 'person', personIds: [personId], productionIds: [] } as const;
      const stated = await seeingOnly(tx, scope, false, () =>
        tx.memoryFact.findMany({
          where: { workspaceId, personId, ends: false },
          orderBy: { saidAt: 'asc' },
        }),
      );
      return stated
        .filter(
          ({ audience, source }) => audience === 'person' || (audience === 'office' && isTheirOwn(source)),
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
        }));
    },

    /** What held on a day, by all that is known today. */
    factsAsOf: (workspaceId: string, personId: string, at: Date, office: boolean): Promise<Fact[]> =>
      deps.db.inWorkspace(workspaceId, (tx) => {
        const about = { workspaceId, personId, reader: office ? ('office' as const) : ('self' as const) };
        return seeing(tx, about, (personIds) => factsOf(tx, { ...about, personIds, at }));
      }),
  };
}
