/** The one door of memory: recall · remember · consolidate · forget, for every other room. */
import type { Database, Sql, Tx } from '../prisma/client.ts';
import { consolidatePerson } from './consolidation/consolidate.ts';
import {
  proposalSchema,
  type Consolidator,
  type NightAnswer,
  type NightQuestion,
} from './consolidation/consolidator.ts';
import { nightOf } from './consolidation/house-night.ts';
import { createNights } from './consolidation/night.ts';
import type { Embedder } from './embedding/embedder.ts';
import { createQuestionVectors } from './embedding/question-vectors.ts';
import { ensureModel } from './embedding/registry.ts';
import { createEmbedding } from './episodic/embed-waiting.ts';
import { rememberMessage, type Remembered } from './episodic/store.ts';
import { mostTries } from './episodic/vectors.ts';
import { createForgetting } from './forgetting/forgetting.ts';
import { createKnowing } from './known.ts';
import { isChild } from './long-term/children.ts';
import { faint } from './long-term/confidence.ts';
import type { NewFact } from './long-term/facts.ts';
import { keysFor, type Source } from './long-term/keys.ts';
import { createLearning, type OnFacts, type OnNewFacts } from './long-term/learn.ts';
import { notesOf, type Note } from './long-term/notes.ts';
import { isPrivateMatter } from './long-term/private-matters.ts';
import { readFacts } from './long-term/read-facts.ts';
import { keepTastes } from './long-term/tastes.ts';
import { createRecalling } from './recall.ts';
import { linkIn, selvesOf, unlinkIn } from './selves.ts';
import type { ShortTerm } from './short-term/short-term.ts';

export { faint, mostTries, nightOf, proposalSchema };
export type { Consolidator, NewFact, NightAnswer, NightQuestion, Note, Remembered };

export interface MemoryDeps {
  db: Database;
  /** Always the same one, or whichever is in force; it throws where none is. Asked outside of transactions only. */
  embedder: Embedder | (() => Promise<Embedder>);
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
  /** So many texts are found by their words alone from now on: the model refuses each of them. */
  onSetAside?: (texts: number) => void;
}

export type Memory = ReturnType<typeof createMemory>;

export function createMemory(deps: MemoryDeps) {
  const { db, embedder: given } = deps;
  const inForce = typeof given === 'function' ? given : () => Promise.resolve(given);
  const learning = createLearning(deps);
  const questions = createQuestionVectors(inForce);
  const { learnIn, learnOfNew } = learning;

  /** Inside the caller's transaction, so that a message and its memory are stored together. */
  const rememberIn = (tx: Sql, said: Remembered): Promise<number> => rememberMessage(tx, said);

  const remember = (said: Remembered): Promise<number> =>
    db.quickly(said.workspaceId, (tx) => rememberIn(tx, said));

  const linkIt = (tx: Tx, workspaceId: string, personId: string, otherId: string, proof: string) =>
    linkIn(tx, { workspaceId, personId, otherId, proof, at: deps.now() });

  return {
    /** At start-up, with one embedder: makes its model known, and the active one when there is none. */
    prepare: async () => ensureModel(db, await inForce()),
    recall: createRecalling({ db, now: deps.now }),
    remember,
    rememberIn,
    ...createEmbedding({ db, inForce, asQuestion: questions.asked, onSetAside: deps.onSetAside }),
    /** The question's vector; start it when the message is stored, hand it to `recall` as it is. */
    questionVector: questions.questionVector,
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

    ...createKnowing(deps),
    notesIn: notesOf,

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
      db.inWorkspace(workspaceId, (tx) => linkIt(tx, workspaceId, personId, otherId, proof)),
    unlink: (workspaceId: string, personId: string, otherId: string): Promise<void> =>
      db.inWorkspace(workspaceId, (tx) => unlinkIn(tx, workspaceId, personId, otherId)),
    linkIn: linkIt,
    unlinkIn,
    retellIn: learning.retellIn,
    /** The person and everyone who is proven to be the same. */
    selvesIn: selvesOf,

    forget: createForgetting(deps, learning),
  };
}
