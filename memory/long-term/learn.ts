/** Learning and unlearning facts, with a word to whoever keeps a projection of them, in the same transaction. */
import type { Sql } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import { forgetMessage, forgetPerson, type Erased } from '../forgetting/forget.ts';
import { confidenceOf } from './confidence.ts';
import { addFacts, factsAsOf, type Fact, type NewFact } from './facts.ts';

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

const everyAudience = ['person', 'office', 'project'];

export function createLearning(deps: {
  now(): Date;
  newId(): string;
  onFacts?: OnFacts | undefined;
  onNewFacts?: OnNewFacts | undefined;
}) {
  async function tell(tx: Sql, workspaceId: string, personIds: readonly string[]): Promise<void> {
    if (!deps.onFacts) return;
    for (const personId of new Set(personIds)) {
      const about = { workspaceId, personIds: [personId], at: deps.now(), audiences: everyAudience, productionIds: [] }; // prettier-ignore
      await deps.onFacts(tx, { workspaceId, personId, facts: await factsAsOf(tx, about) });
    }
  }

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
            id: deps.newId(), key, identity: fact.identity, value: fact.value, source, audience: fact.audience ?? 'office', messageId: fact.messageId,
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

    /** All of a person's memory, and what they stated of others. */
    async forgetPersonIn(tx: Sql, workspaceId: string, personId: string): Promise<Erased> {
      const erased = await forgetPerson(tx, workspaceId, personId, deps.now());
      await tell(tx, workspaceId, erased.others);
      return erased;
    },

    /** One message and all that came from it; a fact that it had ended is true again. */
    async forgetMessageIn(tx: Sql, workspaceId: string, personId: string, messageId: string): Promise<void> {
      await tell(tx, workspaceId, await forgetMessage(tx, workspaceId, personId, messageId, deps.now()));
    },
  };
}
