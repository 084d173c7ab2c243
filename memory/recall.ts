/** Recall: what was said, what holds now and what conversations were about, within what the reader may see. */
import type { Database } from '../prisma/client.ts';
import type { QuestionVector } from './episodic/dense.ts';
import { pack } from './episodic/pack.ts';
import { readQuestion } from './episodic/question.ts';
import { recallItems, type RecalledItem } from './episodic/recall.ts';
import { faint } from './long-term/confidence.ts';
import { factsAsOf, type Fact } from './long-term/facts.ts';
import { everyAudience, openTo, type Reader } from './reader.ts';
import type { RecallScope } from './scope.ts';
import { selvesOf } from './selves.ts';

export interface RecallRequest {
  workspaceId: string;
  reader: Reader;
  text: string;
  /** The question's vector, perhaps still on its way; recall goes without it after `vectorBudgetMs`. */
  vector?: Promise<QuestionVector> | undefined;
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

export function createRecalling(deps: { db: Database; now(): Date }) {
  return async function recall(request: RecallRequest): Promise<Recalled> {
    const { workspaceId, reader } = request;
    const now = deps.now();
    const question = readQuestion(request.text, now);
    const vector = await inTime(request.vector, request.vectorBudgetMs ?? 60);
    const productionIds = reader.productionIds ?? [];
    return deps.db.quickly(workspaceId, async (tx) => {
      const personIds = reader.kind === 'group' ? [] : await selvesOf(tx, workspaceId, reader.personId);
      const scope: RecallScope =
        reader.kind === 'private'
          ? { kind: 'person', personIds, productionIds }
          : { kind: 'conversation', conversationId: reader.conversationId, productionIds };
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
  };
}
