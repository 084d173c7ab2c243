/**
 * How much of a question's evidence recall delivers: evidence among the top k turns, and inside 2,000 tokens. `--peers` asks
 * mem0 the questions of the first conversations of the reporting half as well (`--peer-conversations N`).
 */
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Embedder } from '../memory/embedding/embedder.ts';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import { embeddingTextOf } from '../memory/episodic/embedding-text.ts';
import { keyOf, type Learnt } from '../memory/episodic/key.ts';
import { readQuestion } from '../memory/episodic/question.ts';
import { createScopeIndex, type ScopeIndex } from '../memory/episodic/scope-index.ts';
import { tokensOf } from '../memory/episodic/tokens.ts';
import { readFacts } from '../memory/long-term/read-facts.ts';
import { around, developmentHalf, readConversations, type BenchConversation } from './locomo.ts';
import { measureMem0 } from './memory/beside.ts';
import { percentile } from './percentile.ts';
import { embedAll } from './vector-cache.ts';

const argsSchema = z.object({
  data: z.string(),
  out: z.string().optional(),
  /** Folder in which vectors are kept between runs. */
  cache: z.string().optional(),
  peers: z.boolean().default(false),
  peerConversations: z.coerce.number().int().default(2),
  json: z.boolean().default(false),
});

const KS = [5, 10, 25, 50];
const BUDGET = 2000;
const RANKED = 120;

interface Row {
  conversation: string;
  category: number;
  recall: number[];
  inBudget: number;
}

/** What our own rules learn from each turn, as the product does: one speaker after the other, the other's lines as what was asked. */
function learntFrom({ turns }: BenchConversation): Map<number, Learnt[]> {
  const learnt = new Map<number, Learnt[]>();
  for (const speaker of new Set(turns.map(({ speakerName }) => speakerName))) {
    const lines = turns.map(({ speakerName, text, saidAt }) => ({
      from: speakerName === speaker ? ('person' as const) : ('bot' as const),
      text,
      at: saidAt,
    }));
    for (const { index, ...fact } of readFacts(lines))
      if (!fact.ends) learnt.set(index, [...(learnt.get(index) ?? []), fact]);
  }
  return learnt;
}

/** The index of a conversation as its owner's scope; of raw turns alone where nothing was `learnt`. */
export function indexOf(
  conversation: BenchConversation,
  vectors: ReadonlyMap<string, Float32Array>,
  learnt: ReadonlyMap<number, Learnt[]> = learntFrom(conversation),
): ScopeIndex {
  return createScopeIndex(
    conversation.turns.map((turn, i) => {
      const { before, after } = around(conversation.turns, i);
      return {
        key: keyOf(turn, before, after, learnt.get(i)),
        session: String(turn.session),
        speakerName: turn.speakerName,
        saidAt: turn.saidAt,
        vector: vectors.get(embeddingTextOf(turn, before[0])),
      };
    }),
  );
}

/** A question of these sets is asked after the last session. */
export const askedAt = (conversation: BenchConversation) =>
  new Date((conversation.turns.at(-1)?.saidAt.getTime() ?? 0) + 86_400_000);

const textsOf = (conversation: BenchConversation) =>
  conversation.turns.map((turn, i) => embeddingTextOf(turn, around(conversation.turns, i).before[0]));

/** Vectors of every turn and every question of the file. */
export async function embedSet(
  set: readonly BenchConversation[],
  embedder: Embedder,
  folder: string | undefined,
  log: (line: string) => void,
) {
  const turns = await embedAll(embedder, set.flatMap(textsOf), 'document', { folder, log });
  const questions = await embedAll(
    embedder,
    set.flatMap((c) => c.questions.map((q) => q.text)),
    'query',
    { folder, log },
  );
  return { turns, questions };
}

function mean(rows: readonly Row[]) {
  const of = (value: (row: Row) => number) => {
    const sum = rows.reduce((total, row) => total + value(row), 0);
    return rows.length > 0 ? Math.round((1000 * sum) / rows.length) / 10 : null;
  };
  return {
    questions: rows.length,
    ...Object.fromEntries(KS.map((k, i) => [`r${k}`, of((row) => row.recall[i]!)])),
    inBudget: of((row) => row.inBudget),
  };
}

/** The turns that fit the token budget, best first. */
function withinBudget(conversation: BenchConversation, order: readonly number[]): Set<string> {
  const ids = new Set<string>();
  let left = BUDGET;
  for (const i of order) {
    const turn = conversation.turns[i]!;
    const cost = tokensOf(`${turn.speakerName}: ${turn.text} ${turn.attached}`) + 6;
    if (cost > left) break;
    left -= cost;
    ids.add(turn.id);
  }
  return ids;
}

/** Asks every question of a conversation; those without evidence are heard, not scored. */
function ask(
  conversation: BenchConversation,
  index: ScopeIndex,
  vectors: ReadonlyMap<string, Float32Array>,
  hear: (question: number, ranked: string[], ms: number) => void = () => undefined,
): Row[] {
  const now = askedAt(conversation);
  return conversation.questions.flatMap((question, n): Row[] => {
    const start = performance.now();
    const scores = index.scores(readQuestion(question.text, now), vectors.get(question.text));
    const ms = performance.now() - start;
    const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]!);
    const ranked = order.slice(0, RANKED).map((i) => conversation.turns[i]!.id);
    hear(n, ranked, ms);
    if (question.evidence.length === 0) return [];
    const share = (ids: ReadonlySet<string>) =>
      question.evidence.filter((id) => ids.has(id)).length / question.evidence.length;
    return [
      {
        conversation: conversation.id,
        category: question.category,
        recall: KS.map((k) => share(new Set(ranked.slice(0, k)))),
        inBudget: share(withinBudget(conversation, order)),
      },
    ];
  });
}

const judging = (rows: readonly Row[]) => rows.filter((row) => !developmentHalf.has(row.conversation));

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { data, out, cache, peers, peerConversations, json } = argsSchema.parse({
    ...args,
    peerConversations: args['peer-conversations'],
  });
  const log = (line: string) => void (json || process.stderr.write(`${line}\n`));
  const set = readConversations(data);
  const embedder = createMiniLmEmbedder();
  const vectors = await embedSet(set, embedder, cache, log);
  const judged = set.filter(({ id }) => !developmentHalf.has(id)).slice(0, peerConversations);
  const mem0 = peers ? await measureMem0(judged, embedder, { folder: cache, log }) : undefined;
  await embedder.close();
  const times: number[] = [];
  const lines: string[] = [];
  const rows = set.flatMap((conversation) => {
    const index = indexOf(conversation, vectors.turns);
    return ask(conversation, index, vectors.questions, (n, ranked, ms) => {
      times.push(ms);
      lines.push(JSON.stringify({ conversation: conversation.id, question: n, ranked }));
    });
  });
  const raw = set.flatMap((conversation) =>
    ask(conversation, indexOf(conversation, vectors.turns, new Map()), vectors.questions),
  );
  if (out) writeFileSync(out, `${lines.join('\n')}\n`);
  const categories = [...new Set(rows.map((row) => row.category))].sort((a, b) => a - b);
  return {
    model: embedder.modelId,
    all: mean(rows),
    reporting: mean(judging(rows)),
    development: mean(rows.filter((row) => developmentHalf.has(row.conversation))),
    rawTurns: { all: mean(raw), reporting: mean(judging(raw)) },
    byCategory: Object.fromEntries(
      categories.map((c) => [c, mean(rows.filter((row) => row.category === c))]),
    ),
    queryMs: { p50: percentile(times, 50), p95: percentile(times, 95) },
    ...(mem0
      ? {
          beside: {
            castmatch: mean(rows.filter(({ conversation }) => mem0.conversations.includes(conversation))),
            mem0,
          },
        }
      : {}),
  };
}
