/** Forgetting, as the other rooms ask for it: a person, a message, a fact, and wishes for silence. */
import type { Database, Sql, Tx } from '../../prisma/client.ts';
import type { createLearning } from '../long-term/learn.ts';
import { forgetTaste } from '../long-term/tastes.ts';
import { selvesOf } from '../selves.ts';
import type { ShortTerm } from '../short-term/short-term.ts';
import type { Erased } from './forget.ts';
import { restate, type Restated } from './restate.ts';
import { createSilences, type Address } from './silence.ts';

/** A message, and whose it is. */
type Said = { messageId: string; personId: string };

/** A fact, with the message that states it. */
type Stated = {
  id: string;
  personId: string;
  key: string;
  identity: string;
  value: string;
  quote: string;
  source: string;
  messageId: string;
  saidAt: Date;
};
const mostStated = 200;

export type ForgettingDeps = {
  db: Database;
  shortTerm: ShortTerm;
  /** Keys the hashes of addresses that asked for silence; with another one they are unknown. */
  secret: string;
  now(): Date;
};

export function createForgetting(deps: ForgettingDeps, learning: ReturnType<typeof createLearning>) {
  const { db } = deps;
  const silences = createSilences(deps);

  return {
    /** Wishes for silence, by address: `silenceIn`, `unsilenceIn`, `isSilencedIn`. They outlive an erasure. */
    ...silences,
    isSilenced: (workspaceId: string, address: Address): Promise<boolean> =>
      db.inWorkspace(workspaceId, (tx) => silences.isSilencedIn(tx, workspaceId, address)),

    /** All of a person's memory; the messages and the person's row are the caller's, in the same transaction by `personIn`. */
    person: async (workspaceId: string, personId: string): Promise<Erased> => {
      const erased = await db.inWorkspace(workspaceId, (tx) =>
        learning.forgetPersonIn(tx, workspaceId, personId),
      );
      await deps.shortTerm.forget(workspaceId);
      return erased;
    },
    personIn: (tx: Tx, workspaceId: string, personId: string): Promise<Erased> =>
      learning.forgetPersonIn(tx, workspaceId, personId),

    /** One message that was deleted, and all that came from it. */
    message: async (
      workspaceId: string,
      about: { personId: string; conversationId: string; messageId: string },
    ): Promise<void> => {
      await db.inWorkspace(workspaceId, (tx) =>
        learning.forgetMessageIn(tx, workspaceId, about.personId, about.messageId),
      );
      await deps.shortTerm.forget(workspaceId);
    },
    /** The same inside the caller's transaction; afterwards the caller has the running conversations forgotten. */
    messageIn: (tx: Sql, workspaceId: string, personId: string, messageId: string): Promise<void> =>
      learning.forgetMessageIn(tx, workspaceId, personId, messageId),
    /** Messages of others whose words have changed, because somebody who is forgotten was named or quoted in them. */
    restateIn: (tx: Sql, workspaceId: string, messages: readonly Restated[]): Promise<void> =>
      restate(tx, workspaceId, messages),

    /** The messages that say the same as this fact, be it of the person or of somebody else; none where it was only concluded from verdicts. */
    sourcesIn: (tx: Tx, workspaceId: string, factId: string): Promise<{ messageId: string }[]> =>
      tx.$queryRaw<{ messageId: string }[]>`
        SELECT DISTINCT f.message_id AS "messageId" FROM memory_fact f JOIN memory_fact this ON this.id = ${factId}::uuid
        WHERE f.workspace_id = ${workspaceId}::uuid AND f.person_id = this.person_id AND f.key = this.key AND f.identity = this.identity
          AND lower(f.value) = lower(this.value) AND f.source <> 'verdicts'`,

    /** What was stated of anybody in these messages and holds, other than the same as this fact: it would go along. */
    besidesIn: (
      tx: Tx,
      workspaceId: string,
      factId: string,
      messageIds: readonly string[],
    ): Promise<{ key: string; value: string }[]> =>
      tx.$queryRaw<{ key: string; value: string }[]>`
        SELECT DISTINCT f.key, f.value FROM memory_fact f JOIN memory_fact this ON this.id = ${factId}::uuid
        WHERE f.workspace_id = ${workspaceId}::uuid AND f.message_id = ANY(${[...messageIds]}::uuid[]) AND NOT f.ends AND f.source <> 'verdicts'
          AND f.identity NOT IN ('all', 'changed') AND (f.valid_to IS NULL OR f.valid_to > ${deps.now()})
          AND NOT (f.person_id = this.person_id AND f.key = this.key AND f.identity = this.identity AND lower(f.value) = lower(this.value))
        ORDER BY f.key, f.value`,

    /** What these authors' messages stated of themselves or of somebody else, newest first. */
    statedByIn: (tx: Tx, workspaceId: string, authorIds: readonly string[]): Promise<Stated[]> =>
      tx.$queryRaw<Stated[]>`
        SELECT f.id::text AS id, f.person_id::text AS "personId", f.key, f.identity, f.value, f.quote, f.source, f.message_id::text AS "messageId",
          f.said_at AS "saidAt"
        FROM memory_fact f JOIN message m ON m.id = f.message_id
        WHERE f.workspace_id = ${workspaceId}::uuid AND m.author_id = ANY(${[...authorIds]}::uuid[]) AND f.source <> 'verdicts' AND NOT f.ends
        ORDER BY f.said_at DESC, f.id DESC LIMIT ${mostStated}`,

    /** A fact without the message that it came from, which is somebody else's or none at all. Returns the words that it quoted. */
    statedIn: learning.forgetStatedIn,

    /** The person's own messages in which each of the words stands, at most two: one has to be meant. */
    sayingsIn: async (
      tx: Tx,
      workspaceId: string,
      personId: string,
      { words, butNot }: { words: readonly string[]; butNot: readonly string[] },
    ): Promise<Said[]> => {
      const selves = await selvesOf(tx, workspaceId, personId);
      const each = words.map((word) => `%${word.replace(/[%_\\]/g, '\\$&')}%`);
      return tx.$queryRaw<Said[]>`
        SELECT DISTINCT message_id AS "messageId", person_id AS "personId" FROM memory_item
        WHERE workspace_id = ${workspaceId}::uuid AND person_id = ANY(${selves}::uuid[]) AND speaker = 'person'
          AND text ILIKE ALL(${each}::text[]) AND message_id <> ALL(${[...butNot]}::uuid[]) LIMIT 2`;
    },

    /** A taste that was concluded from verdicts, for good: the verdicts stand, what was concluded from them goes. */
    tasteIn: async (tx: Tx, workspaceId: string, personId: string, factId: string): Promise<boolean> => {
      const selves = await selvesOf(tx, workspaceId, personId);
      const derived = await tx.memoryFact.findFirst({
        where: { id: factId, source: 'verdicts', personId: { in: selves } },
      });
      if (derived) await forgetTaste(tx, workspaceId, derived, deps.now());
      return derived !== null;
    },
  };
}
