/** Learning and unlearning facts, with a word to whoever keeps a projection of them, in the same transaction. */
import type { Sql } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { forgetMessage, forgetPerson, type Erased } from '../forgetting/forget.ts';
import { confidenceOf } from './confidence.ts';
import { rekeyMessages } from '../episodic/store.ts';
import { markForgotten } from '../short-term/forgotten.ts';
import { selvesOf } from '../selves.ts';
import { uuidOf } from '../uuid-of.ts';
import { addFacts, factsAsOf, settleFacts, type Fact, type NewFact } from './facts.ts';

/** `facts` are all that hold now. */
export type OnFacts = (
  tx: Sql,
  about: { workspaceId: string; personId: string; facts: readonly Fact[] },
) => Promise<void>;
export type OnNewFacts = (
  tx: Sql,
  people: readonly { personId: string; facts: readonly Fact[] }[],
  workspaceId: string,
) => Promise<void>;

export type LearnIn = (
  tx: Sql,
  workspaceId: string,
  personId: string,
  facts: readonly NewFact[],
) => Promise<number>;

/** What was said on another account of theirs goes by an id of its own, since the one's projection must not take the other's row. */
const heldBy = (personId: string, fact: Fact): Fact =>
  fact.personId === personId ? fact : { ...fact, id: uuidOf([personId, fact.id]) };

const everyAudience = ['person', 'office', 'project'];

export function createLearning(deps: {
  now(): Date;
  newId(): string;
  onFacts?: OnFacts | undefined;
  onNewFacts?: OnNewFacts | undefined;
}) {
  async function tell(tx: Sql, workspaceId: string, personIds: readonly string[]): Promise<void> {
    if (!deps.onFacts) return;
    const told = new Set<string>();
    for (const one of new Set(personIds)) {
      if (told.has(one)) continue;
      const selves = await selvesOf(tx, workspaceId, one);
      const about = { workspaceId, personIds: selves, at: deps.now(), audiences: everyAudience, productionIds: [] };
      const facts = await factsAsOf(tx, about);
      for (const personId of selves) {
        told.add(personId);
        await deps.onFacts(tx, { workspaceId, personId, facts: facts.map((fact) => heldBy(personId, fact)) });
      }
    }
  } // prettier-ignore

  const learnIn: LearnIn = async (tx, workspaceId, personId, facts) => {
    const added = await addFacts(tx, { workspaceId, personId, now: deps.now(), newId: deps.newId }, facts);
    if (added > 0) await tell(tx, workspaceId, [personId]);
    return added;
  };

  return {
    /** Adds statements about a person; what holds is derived. Returns how many were new. */
    learnIn,

    /** The same for many persons whom this transaction has just created: with nothing to settle, in one statement. */
    async learnOfNew(
      tx: Sql,
      workspaceId: string,
      people: readonly { personId: string; facts: readonly NewFact[] }[],
    ): Promise<void> {
      const now = deps.now();
      const made = people.map(({ personId, facts }) => ({
        personId,
        facts: facts.map((fact): Fact => {
          const { key, source, saidAt } = fact;
          const validTo = fact.statedTo ?? null;
          return {
            id: deps.newId(), personId, key, identity: fact.identity, value: fact.value, source, audience: fact.audience ?? 'office', messageId: fact.messageId,
            quote: fact.quote, saidAt, validFrom: fact.validFrom ?? saidAt, validTo, disputed: false, confidence: confidenceOf({ key, source, saidAt, validTo }, now),
          };
        }),
      })); // prettier-ignore
      const rows = made.flatMap(({ personId, facts }) => facts.map((fact) => ({ ...fact, personId })));
      await tx.$executeRaw`
        INSERT INTO memory_fact (id, workspace_id, person_id, key, identity, value, ends, source, audience, message_id, quote, said_at, learnt_at, valid_from,
          stated_to, valid_to)
        SELECT f.id, ${workspaceId}::uuid, f."personId", f.key, f.identity, f.value, false, f.source, f.audience, f."messageId", f.quote, f."saidAt", ${now},
          f."validFrom", f."validTo", f."validTo"
        FROM jsonb_to_recordset(${toJsonb(rows)}::jsonb) AS f(id uuid, "personId" uuid, key text, identity text, value text, source text, audience text,
          "messageId" uuid, quote text, "saidAt" timestamptz, "validFrom" timestamptz, "validTo" timestamptz)
        ON CONFLICT (message_id, person_id, key, identity, value) DO NOTHING`;
      await deps.onNewFacts?.(tx, made, workspaceId);
    },

    /** Links between these persons came or went: whoever keeps a projection of their facts writes it anew. */
    retellIn: tell,

    /** All of a person's memory, and what they stated of others. */
    async forgetPersonIn(tx: Sql, workspaceId: string, personId: string): Promise<Erased> {
      const erased = await forgetPerson(tx, workspaceId, personId, deps.now());
      await tell(tx, workspaceId, erased.others);
      return erased;
    },

    /** Whatever states this, where no message that may be deleted stands behind it. Returns the words that it quoted. */
    async forgetStatedIn(
      tx: Sql,
      workspaceId: string,
      { personId, key, identity, value }: { personId: string; key: string; identity: string; value: string },
    ): Promise<string[]> {
      const gone = await tx.$queryRaw<{ quote: string; messageId: string }[]>`
        DELETE FROM memory_fact WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid AND key = ${key}
          AND identity = ${identity} AND lower(value) = lower(${value}) RETURNING quote, message_id AS "messageId"`;
      if (gone.length === 0) return [];
      await markForgotten(tx, workspaceId);
      await settleFacts(tx, workspaceId, personId, key, identity);
      const messageIds = gone.map(({ messageId }) => messageId);
      await rekeyMessages(tx, { workspaceId, personId }, messageIds);
      await tell(tx, workspaceId, [personId]);
      return gone.map(({ quote }) => quote);
    },

    /** One message and all that came from it; a fact that it had ended is true again. */
    async forgetMessageIn(tx: Sql, workspaceId: string, personId: string, messageId: string): Promise<void> {
      await tell(tx, workspaceId, await forgetMessage(tx, workspaceId, personId, messageId, deps.now()));
    },
  };
}
