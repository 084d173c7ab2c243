/** Recall: what was said, what holds now and what conversations were about, within what the reader may see. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Sql } from '../prisma/client.ts';
import { noMeanings, readMeanings, type QuestionVector } from './episodic/dense.ts';
import { scoreWords } from './episodic/lexical.ts';
import { pack } from './episodic/pack.ts';
import { readQuestion } from './episodic/question.ts';
import { recallItems, type RecalledItem } from './episodic/recall.ts';
import { faint } from './long-term/confidence.ts';
import { factsAsOf, type Fact } from './long-term/facts.ts';
import { everyAudience, openTo, type Reader } from './reader.ts';
import type { RecallScope } from './scope.ts';
import { selvesOf } from './selves.ts';
import { seeOnly } from './sight.ts';

export interface RecallRequest {
  workspaceId: string;
  reader: Reader;
  text: string;
  /** The question's vector, perhaps still on its way; recall goes without it after `vectorBudgetMs`. */
  vector?: Promise<QuestionVector> | undefined;
  vectorBudgetMs?: number;
  /** The same where no word of the question was ever said: nothing but its meaning finds anything. Never less. */
  patienceMs?: number;
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

const nothing = Symbol('late');

/** The value, or nothing when it is later than `late` or failed: recall never waits for a model. */
async function inTime<T>(value: Promise<T>, late: Promise<unknown>): Promise<T | undefined> {
  const first = await Promise.race([value.catch(() => nothing), late.then(() => nothing)]);
  return first === nothing ? undefined : (first as T);
}

const mostSummaries = 2;
const usualBudgetMs = 60;
const usualTokens = 2_000;
const usualLimit = 50;

/**
 * Words, facts and summaries are read while the question's vector is still on its way; it is waited for only where more is
 * remembered than is asked for.
 */
export function createRecalling(deps: { db: Database; now(): Date }) {
  const { db } = deps;

  return async function recall(request: RecallRequest): Promise<Recalled> {
    const { workspaceId, limit = usualLimit } = request;
    const question = readQuestion(request.text, deps.now());
    const waiting = new AbortController();
    const late = pause(request.vectorBudgetMs ?? usualBudgetMs, undefined, { signal: waiting.signal });
    late.catch(() => undefined); // nobody waits any more
    try {
      let vector = request.vector && (await inTime(request.vector, turnOfTheLoop()));
      const early = vector;
      const found = await db.quickly(workspaceId, async (tx) => {
        const scope = await scopeOf(tx, request);
        const within = { workspaceId, scope };
        // Sent one after the other without waiting: the server answers in this order.
        const [, known, words, meanings] = await Promise.all([
          seeOnly(tx, scope, isOffice(request.reader)),
          readKnown(tx, request, scope),
          scoreWords(tx, { ...within, question }),
          early ? readMeanings(tx, { ...within, vector: early }) : noMeanings,
        ]);
        // A vector would bring all of it, and nothing more.
        const all = request.vector !== undefined && words.count <= limit;
        const query = { ...within, question, words, meanings, limit, all };
        const enough = early !== undefined || !request.vector || all;
        return { ...known, query, items: enough ? await recallItems(tx, query) : null };
      });
      let { items } = found;
      if (!items) {
        const { query } = found;
        vector = request.vector && (await inTime(request.vector, late));
        const longer = (request.patienceMs ?? 0) - (request.vectorBudgetMs ?? usualBudgetMs);
        if (request.vector && !vector && query.words.items.length === 0 && longer > 0)
          vector = await inTime(request.vector, pause(longer));
        const lately = vector;
        items = await db.quickly(workspaceId, async (tx) => {
          await seeOnly(tx, query.scope, isOffice(request.reader));
          const meanings = lately ? await readMeanings(tx, { ...query, vector: lately }) : noMeanings;
          return recallItems(tx, { ...query, meanings });
        });
      }
      return {
        summaries: found.summaries,
        items: pack(question, items, request.tokens ?? usualTokens),
        facts: found.facts,
        withVector: vector !== undefined,
      };
    } finally {
      waiting.abort();
    }
  };

  /** Whose memory is asked. */
  async function scopeOf(tx: Sql, { workspaceId, reader }: RecallRequest): Promise<RecallScope> {
    const productionIds = reader.productionIds ?? [];
    if (reader.kind === 'group')
      return { kind: 'conversation', conversationId: reader.conversationId, productionIds };
    return { kind: 'person', personIds: await selvesOf(tx, workspaceId, reader.personId), productionIds };
  }

  /** What is known whatever the question. */
  async function readKnown(
    tx: Sql,
    { workspaceId, reader }: RecallRequest,
    scope: RecallScope,
  ): Promise<Pick<Recalled, 'facts' | 'summaries'>> {
    if (reader.kind === 'group' || scope.kind === 'conversation') return { facts: [], summaries: [] };
    const { personIds, productionIds } = scope;
    const [facts, summaries] = await Promise.all([
      factsAsOf(tx, { workspaceId, personIds, at: deps.now(), audiences: everyAudience, productionIds }),
      tx.$queryRaw<Recalled['summaries']>`
        SELECT conversation_id AS "conversationId", text, at FROM memory_summary
        WHERE workspace_id = ${workspaceId}::uuid AND person_id = ANY(${[...personIds]}::uuid[]) ORDER BY at DESC LIMIT ${mostSummaries}`,
    ]);
    return {
      facts: openTo(reader.office ? 'office' : 'self', facts).filter(({ confidence }) => confidence >= faint),
      summaries,
    };
  }
}

const isOffice = (reader: Reader): boolean => reader.kind === 'private' && reader.office;

/** What was ready before this has gone first by then. */
const turnOfTheLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
