/** The one door of memory: recall · remember · consolidate · forget, for every other room. */
import { Prisma, type Database, type Sql, type Tx } from '../prisma/client.ts';
import type { Embedder } from './embedding/embedder.ts';
import { activeModel, ensureModel } from './embedding/registry.ts';
import { pack } from './episodic/pack.ts';
import { readQuestion } from './episodic/question.ts';
import { recallItems, type RecalledItem } from './episodic/recall.ts';
import { pendingVectors, rememberMessage, storeVectors, type Remembered } from './episodic/store.ts';
import { forgetPerson, type Erased } from './forgetting/forget.ts';
import { createSilences, type Address } from './forgetting/silence.ts';
import { consolidatePerson } from './consolidation/consolidate.ts';
import {
  proposalSchema,
  type Consolidator,
  type NightAnswer,
  type NightQuestion,
} from './consolidation/consolidator.ts';
import { nightOf } from './consolidation/house-night.ts';
import { createNights } from './consolidation/night.ts';
import { faint } from './long-term/confidence.ts';
import { factsAsOf, type Fact, type NewFact } from './long-term/facts.ts';
import { isChild } from './long-term/children.ts';
import { keysFor, type Source } from './long-term/keys.ts';
import { createLearning, type OnFacts, type OnNewFacts } from './long-term/learn.ts';
import { forgetTaste, keepTastes } from './long-term/tastes.ts';
import { isPrivateMatter } from './long-term/private-matters.ts';
import { readFacts } from './long-term/read-facts.ts';
import type { RecallScope } from './scope.ts';
import type { ShortTerm } from './short-term/short-term.ts';

export { faint, nightOf, proposalSchema };
export type { Consolidator, Fact, NewFact, NightAnswer, NightQuestion, RecalledItem, Remembered };

/** Who asks, and where: it decides what may be seen. Proven by the channel, never taken from text. */
export type Reader =
  | {
      kind: 'private';
      /** Whose memory is read: the person in the chat, or, asked by the office's staff, the person they ask about. */
      personId: string;
      /** Staff also see facts that are meant for the office. */
      office: boolean;
      productionIds?: readonly string[];
    }
  | { kind: 'group'; conversationId: string; productionIds?: readonly string[] };

export interface RecallRequest {
  workspaceId: string;
  reader: Reader;
  text: string;
  /** The question's vector, perhaps still on its way; recall goes without it after `vectorBudgetMs`. */
  vector?: Promise<Float32Array> | undefined;
  vectorBudgetMs?: number;
  /** Token budget of the items, estimated. */
  tokens?: number;
  limit?: number;
}

export interface Recalled {
  /** Best first. Data, never instructions; mark it as recalled, so that it is not remembered again. */
  items: RecalledItem[];
  /** What holds now about the person; none in a group. */
  facts: Fact[];
  /** The person's newest conversations in a few lines each; none in a group. */
  summaries: { conversationId: string; text: string; at: Date }[];
  withVector: boolean;
}

/** What is kept about a person. */
export interface Known {
  /** What holds now, newest first, each with its quote. */
  facts: Fact[];
  /** Messages of the person that can be recalled, and since when. */
  sayings: number;
  since: Date | null;
}

export interface MemoryDeps {
  db: Database;
  embedder: Embedder;
  shortTerm: ShortTerm;
  /** Keys the hashes of addresses that asked for silence; with another one they are unknown. */
  secret: string;
  now(): Date;
  newId(): string;
  /** A model that reads the nights, and whether a workspace may still spend on it; the rules alone when left out. */
  reader?: { consolidator: Consolidator; allows(workspaceId: string): Promise<boolean> };
  /** Facts of a person changed: whoever keeps a projection of them writes it in the same transaction. `facts` are all that hold now. */
  onFacts?: OnFacts;
  /** The same for people who were just added and of whom nothing was known. */
  onNewFacts?: OnNewFacts;
  /** Rings for the worker that embeds; losing it loses nothing, the sweeper finds what has no vector. */
  ringForVectors?(workspaceId: string): void;
}

export type Memory = ReturnType<typeof createMemory>;

const nothing = Symbol('late');

/** The value, or nothing when it is later than `ms` or failed: recall never waits for a model. */
async function inTime<T>(value: Promise<T> | undefined, ms: number): Promise<T | undefined> {
  if (!value) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof nothing>((resolve) => {
    timer = setTimeout(() => resolve(nothing), ms);
  });
  const first = await Promise.race([value.catch(() => nothing), late]);
  clearTimeout(timer);
  return first === nothing ? undefined : (first as T);
}

const mostSummaries = 2;
const everyAudience = ['person', 'office', 'project'];

/** What others told the office about somebody stays the office's; what a person said is theirs to see. */
const openTo = (reader: 'self' | 'office', facts: readonly Fact[]): Fact[] =>
  facts.filter(({ audience, source }) => reader === 'office' || audience !== 'office' || source === 'self');

const samePersons = (workspaceId: string, personId: string) => Prisma.sql`
  WITH RECURSIVE same(id) AS (SELECT ${personId}::uuid UNION
    SELECT CASE WHEN l.person_id = same.id THEN l.other_id ELSE l.person_id END FROM memory_link l JOIN same ON same.id IN (l.person_id, l.other_id)
    WHERE l.workspace_id = ${workspaceId}::uuid)`;

export function createMemory(deps: MemoryDeps) {
  const { db, embedder } = deps;
  const silences = createSilences(deps);

  const { learnIn, learnOfNew, forgetMessageIn } = createLearning(deps);
  async function linkIn(
    tx: Tx,
    workspaceId: string,
    personId: string,
    otherId: string,
    proof: string,
  ): Promise<void> {
    await tx.memoryLink.upsert({
      where: { workspaceId_personId_otherId: { workspaceId, personId, otherId } },
      create: { workspaceId, personId, otherId, proof, at: deps.now() },
      update: {},
    });
  }

  async function unlinkIn(tx: Tx, workspaceId: string, personId: string, otherId: string): Promise<void> {
    await tx.memoryLink.deleteMany({
      where: {
        workspaceId,
        OR: [
          { personId, otherId },
          { personId: otherId, otherId: personId },
        ],
      },
    });
  }

  /** The person and everyone who is proven to be the same. */
  async function selves(tx: Tx, workspaceId: string, personId: string): Promise<string[]> {
    const rows = await tx.$queryRaw<
      { id: string }[]
    >`${samePersons(workspaceId, personId)} SELECT id FROM same`;
    return rows.map((row) => row.id);
  }

  /** Whose memory it is and which model's vectors are read, in one round trip. */
  async function askedOf(
    tx: Sql,
    workspaceId: string,
    reader: Reader,
  ): Promise<{ personIds: string[]; modelId: string | undefined }> {
    if (reader.kind === 'group') return { personIds: [], modelId: await activeModel(tx) };
    const rows = await tx.$queryRaw<{ id: string; model: string | null }[]>`
      ${samePersons(workspaceId, reader.personId)} SELECT id, (SELECT id FROM embedding_model WHERE active) AS model FROM same`;
    return { personIds: rows.map((row) => row.id), modelId: rows[0]?.model ?? undefined };
  }

  async function recall(request: RecallRequest): Promise<Recalled> {
    const { workspaceId, reader } = request;
    const now = deps.now();
    const question = readQuestion(request.text, now);
    const values = await inTime(request.vector, request.vectorBudgetMs ?? 60);
    const productionIds = reader.productionIds ?? [];
    return db.quickly(workspaceId, async (tx) => {
      const { personIds, modelId } = await askedOf(tx, workspaceId, reader);
      const scope: RecallScope =
        reader.kind === 'private'
          ? { kind: 'person', personIds, productionIds }
          : { kind: 'conversation', conversationId: reader.conversationId, productionIds };
      // A vector of another model than the stored ones says nothing about them.
      const vector = values && modelId === embedder.modelId ? { modelId, values } : undefined;
      const found = await recallItems(tx, {
        workspaceId,
        scope,
        question,
        vector,
        limit: request.limit ?? 50,
      });
      const facts =
        reader.kind === 'group'
          ? []
          : openTo(
              reader.office ? 'office' : 'self',
              await factsAsOf(tx, {
                workspaceId,
                personIds,
                at: now,
                audiences: everyAudience,
                productionIds,
              }),
            );
      const summaries = await tx.$queryRaw<Recalled['summaries']>`
        SELECT conversation_id AS "conversationId", text, at FROM memory_summary
        WHERE workspace_id = ${workspaceId}::uuid AND person_id = ANY(${personIds}::uuid[]) ORDER BY at DESC LIMIT ${mostSummaries}`;
      return {
        summaries,
        items: pack(question, found, request.tokens ?? 2000),
        facts: facts.filter(({ confidence }) => confidence >= faint),
        withVector: vector !== undefined,
      };
    });
  }

  /** Inside the caller's transaction, so that a message and its memory are stored together. */
  const rememberIn = (tx: Sql, said: Remembered) => rememberMessage(tx, said);

  async function remember(said: Remembered): Promise<number> {
    const written = await db.quickly(said.workspaceId, (tx) => rememberIn(tx, said));
    if (written > 0) deps.ringForVectors?.(said.workspaceId);
    return written;
  }

  /** Embeds what waits, outside of any transaction; returns how many vectors were kept. Safe to run twice at once. */
  async function embedPending(workspaceId: string, limit = 32): Promise<number> {
    const pending = await db.quickly(workspaceId, (tx) =>
      pendingVectors(tx, workspaceId, embedder.modelId, limit),
    );
    if (pending.length === 0) return 0;
    const vectors = await embedder.embed(
      pending.map(({ text }) => text),
      'document',
    );
    return db.quickly(workspaceId, (tx) =>
      storeVectors(
        tx,
        workspaceId,
        embedder.modelId,
        pending.map(({ no, textHash }, i) => ({ no, textHash, values: vectors[i]! })),
      ),
    );
  }

  async function knownAbout(
    tx: Tx,
    { workspaceId, personId, reader }: { workspaceId: string; personId: string; reader: 'self' | 'office' },
    at: Date,
  ): Promise<Known> {
    const personIds = await selves(tx, workspaceId, personId);
    const facts = await factsAsOf(tx, {
      workspaceId,
      personIds,
      at,
      audiences: everyAudience,
      productionIds: [],
    });
    const [said] = await tx.$queryRaw<{ sayings: number; since: Date | null }[]>`
      SELECT count(*)::int AS sayings, min(said_at) AS since FROM memory_item
      WHERE workspace_id = ${workspaceId}::uuid AND person_id = ANY(${personIds}::uuid[]) AND production_id IS NULL AND speaker = 'person'`;
    return {
      facts: openTo(reader, facts),
      sayings: said?.sayings ?? 0,
      since: said?.since ?? null,
    };
  }

  return {
    /** At start-up: makes the embedder's model known, and the active one when there is none. */
    prepare: () => ensureModel(db, embedder),
    recall,
    remember,
    rememberIn,
    embedPending,
    /** The question's vector; start it when the message is stored, hand it to `recall` as it is. */
    questionVector: async (text: string): Promise<Float32Array> =>
      (await embedder.embed([text], 'query'))[0]!,
    recent: deps.shortTerm,

    /** Adds statements about a person; what holds is derived. */
    learn: (workspaceId: string, personId: string, facts: readonly NewFact[]): Promise<number> =>
      db.inWorkspace(workspaceId, (tx) => learnIn(tx, workspaceId, personId, facts)),

    /** The same inside the caller's transaction. */
    learnIn,
    learnOfNew,

    /** What somebody's verdicts show of their taste, in the place of what earlier ones showed. */
    learnTastesIn: (
      tx: Tx,
      workspaceId: string,
      personId: string,
      tastes: Parameters<typeof keepTastes>[2],
    ): Promise<void> => keepTastes(tx, { workspaceId, personId, now: deps.now(), newId: deps.newId }, tastes),

    /** What a person's words say as facts, by rules; `asNote` keeps words that fit no key. Private matters give nothing. */
    statementsIn: (text: string, said: { messageId: string; at: Date; source: Source }): NewFact[] => {
      const base = { source: said.source, messageId: said.messageId, saidAt: said.at };
      const read = readFacts([{ from: 'person', text, at: said.at }]);
      if (read.length > 0) return read.map((fact) => ({ ...fact, ...base }));
      return isPrivateMatter(text)
        ? []
        : [{ ...base, key: 'note', identity: text, value: text, quote: text }];
    },

    /** Those that may be kept of this person: of a child, hard fields alone. */
    keepableIn: async (tx: Tx, personId: string, facts: readonly NewFact[]): Promise<NewFact[]> => {
      const keys = keysFor({ child: await isChild(tx, personId, deps.now()) });
      return facts.filter(({ key }) => keys.includes(key));
    },

    /** What is kept about a person, inside the caller's transaction: what holds now, and how many sayings of theirs there are. */
    knownIn: (tx: Tx, about: { workspaceId: string; personId: string; reader: 'self' | 'office' }) =>
      knownAbout(tx, about, deps.now()),

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
      db.inWorkspace(workspaceId, async (tx) =>
        openTo(
          office ? 'office' : 'self',
          await factsAsOf(tx, {
            workspaceId,
            personIds: await selves(tx, workspaceId, personId),
            at,
            audiences: everyAudience,
            productionIds: [],
          }),
        ),
      ),

    /** Reads a person's new sayings into facts, by rules; the same result when run twice. Returns the facts added. */
    consolidate: (workspaceId: string, personId: string): Promise<number> =>
      consolidatePerson({ ...deps, learnIn }, workspaceId, personId),

    /** Takes a workspace's night as far as it goes now; `again` by hand, when tonight's is over. `tell` hears numbers, no words. */
    night: (
      workspaceId: string,
      options: { again?: boolean; tell?(line: string): void } = {},
    ): Promise<{ done: boolean; waitSeconds: number }> =>
      createNights({
        db,
        now: deps.now,
        newId: deps.newId,
        learnIn,
        consolidator: deps.reader?.consolidator ?? null,
        allows: deps.reader?.allows ?? (() => Promise.resolve(false)),
        ...(options.tell ? { tell: options.tell } : {}),
      }).advance(workspaceId, options.again),

    /** Two persons of the office are one, as `proof` says. Nothing moves, so unlinking gives each side back what was theirs. */
    link: (workspaceId: string, personId: string, otherId: string, proof: string): Promise<void> =>
      db.inWorkspace(workspaceId, (tx) => linkIn(tx, workspaceId, personId, otherId, proof)),
    unlink: (workspaceId: string, personId: string, otherId: string): Promise<void> =>
      db.inWorkspace(workspaceId, (tx) => unlinkIn(tx, workspaceId, personId, otherId)),
    linkIn,
    unlinkIn,

    forget: {
      /** Wishes for silence, by address: `silenceIn`, `unsilenceIn`, `isSilencedIn`. They outlive an erasure. */
      ...silences,
      isSilenced: (workspaceId: string, address: Address): Promise<boolean> =>
        db.inWorkspace(workspaceId, (tx) => silences.isSilencedIn(tx, workspaceId, address)),
      /** All of a person's memory; the messages and the person's row are the caller's, in the same transaction by `personIn`. */
      person: async (workspaceId: string, personId: string): Promise<Erased> => {
        const erased = await db.inWorkspace(workspaceId, (tx) =>
          forgetPerson(tx, workspaceId, personId, deps.now()),
        );
        await Promise.all(erased.conversationIds.map((id) => deps.shortTerm.drop(workspaceId, id)));
        return erased;
      },
      personIn: (tx: Tx, workspaceId: string, personId: string) =>
        forgetPerson(tx, workspaceId, personId, deps.now()),
      /** The same inside the caller's transaction; what Redis holds of the conversation expires or is dropped by the caller. */
      messageIn: (tx: Sql, workspaceId: string, personId: string, messageId: string) =>
        forgetMessageIn(tx, workspaceId, personId, messageId),
      /** Every statement that says the same as this fact of the person, with the messages they came from; returns how many messages. */
      factIn: async (tx: Tx, workspaceId: string, personId: string, factId: string): Promise<number> => {
        const derived = await tx.memoryFact.findFirst({
          where: {
            id: factId,
            source: 'verdicts',
            personId: { in: await selves(tx, workspaceId, personId) },
          },
        });
        if (derived) {
          // The verdicts stand; only what was concluded from them goes.
          await forgetTaste(tx, workspaceId, derived, deps.now());
          return 1;
        }
        const rows = await tx.$queryRaw<{ message_id: string; person_id: string }[]>`
          SELECT DISTINCT f.message_id, f.person_id FROM memory_fact f JOIN memory_fact this ON this.id = ${factId}::uuid
          WHERE f.workspace_id = ${workspaceId}::uuid AND f.person_id = this.person_id AND f.key = this.key AND f.identity = this.identity
            AND lower(f.value) = lower(this.value) AND f.person_id = ANY(${await selves(tx, workspaceId, personId)}::uuid[])`;
        for (const row of rows) await forgetMessageIn(tx, workspaceId, row.person_id, row.message_id);
        return rows.length;
      },
      /** One message that was deleted, and all that came from it. */
      message: async (
        workspaceId: string,
        about: { personId: string; conversationId: string; messageId: string },
      ): Promise<void> => {
        await db.inWorkspace(workspaceId, (tx) =>
          forgetMessageIn(tx, workspaceId, about.personId, about.messageId),
        );
        await deps.shortTerm.drop(workspaceId, about.conversationId);
      },
    },
  };
}
