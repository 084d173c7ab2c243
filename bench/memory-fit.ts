/** Fits the ranking weights of recall on the development half, and tells how they do on conversations left out in turn. */
import { z } from 'zod';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import { readQuestion } from '../memory/episodic/question.ts';
import { features, weights, type Feature } from '../memory/episodic/rank.ts';
import { developmentHalf, readConversations, type BenchConversation } from './locomo.ts';
import { askedAt, embedSet, indexOf } from './memory.ts';

const argsSchema = z.object({
  data: z.string(),
  cache: z.string().optional(),
  json: z.boolean().default(false),
});

const names = Object.keys(weights) as Feature[];
const STEPS = 120;
const TEMPERATURE = 6;
const DECAY = 1e-3;

interface Example {
  /** Features of each turn, row by row. */
  rows: Float64Array[];
  evidence: number[];
  category: number;
}

type Vectors = Awaited<ReturnType<typeof embedSet>>;

function examplesOf(conversation: BenchConversation, vectors: Vectors): Example[] {
  const index = indexOf(conversation, vectors.turns);
  const place = new Map(conversation.turns.map((turn, i) => [turn.id, i]));
  return conversation.questions.flatMap((item): Example[] => {
    const evidence = item.evidence.flatMap((id) => place.get(id) ?? []);
    if (evidence.length === 0) return [];
    const question = readQuestion(item.text, askedAt(conversation));
    const { signals, top } = index.signals(question, vectors.questions.get(item.text));
    const rows = features(question, signals, top).map((row) => Float64Array.from(names, (name) => row[name]));
    return [{ rows, evidence, category: item.category }];
  });
}

const scoreOf = (row: Float64Array, w: readonly number[]) => {
  let sum = 0;
  for (let j = 0; j < w.length; j++) sum += row[j]! * w[j]!;
  return sum;
};

/** Adds the gradient of one question's loss: each evidence turn against all turns that are not evidence. */
function addGradient(example: Example, w: readonly number[], gradient: Float64Array) {
  const scores = example.rows.map((row) => TEMPERATURE * scoreOf(row, w));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const positive = new Set(example.evidence);
  const rest = odds.reduce((sum, x, i) => (positive.has(i) ? sum : sum + x), 0);
  for (const i of positive) {
    const total = rest + odds[i]!;
    const add = (row: Float64Array, by: number) => {
      for (let j = 0; j < w.length; j++) gradient[j]! += (by * TEMPERATURE * row[j]!) / positive.size;
    };
    add(example.rows[i]!, odds[i]! / total - 1);
    odds.forEach((x, k) => {
      if (!positive.has(k) && x / total > 1e-6) add(example.rows[k]!, x / total);
    });
  }
}

/** Adam on the mean loss; deterministic. */
function fit(examples: readonly Example[]): number[] {
  const w = names.map((name) => (['near', 'like', 'dense'].includes(name) ? 0.5 : 0.1));
  const first = new Float64Array(w.length);
  const second = new Float64Array(w.length);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(w.length);
    for (const example of examples) addGradient(example, w, gradient);
    for (let j = 0; j < w.length; j++) {
      const g = gradient[j]! / examples.length + DECAY * w[j]!;
      first[j] = 0.9 * first[j]! + 0.1 * g;
      second[j] = 0.99 * second[j]! + 0.01 * g * g;
      w[j]! -= (0.08 * (first[j]! / (1 - 0.9 ** step))) / (Math.sqrt(second[j]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return w;
}

function recall(examples: readonly Example[], w: readonly number[], k: number): number {
  let sum = 0;
  for (const { rows, evidence } of examples) {
    const scores = rows.map((row) => scoreOf(row, w));
    const top = new Set(
      scores
        .map((_, i) => i)
        .sort((a, b) => scores[b]! - scores[a]!)
        .slice(0, k),
    );
    sum += evidence.filter((i) => top.has(i)).length / evidence.length;
  }
  return sum;
}

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const { data, cache, json } = argsSchema.parse(args);
  const set = readConversations(data).filter((c) => developmentHalf.has(c.id));
  const embedder = createMiniLmEmbedder();
  const log = (line: string) => void (json || process.stderr.write(`${line}\n`));
  const vectors = await embedSet(set, embedder, cache, log);
  await embedder.close();
  const parts = set.map((conversation) => examplesOf(conversation, vectors));
  const all = parts.flat();
  const held = parts.map((part) => ({ part, w: fit(parts.filter((other) => other !== part).flat()) }));
  const percent = (sum: number, n: number) => Math.round((1000 * sum) / n) / 10;
  const leftOut = (k: number, keep: (e: Example) => boolean = () => true) =>
    percent(
      held.reduce((sum, { part, w }) => sum + recall(part.filter(keep), w, k), 0),
      all.filter(keep).length,
    );
  const w = fit(all);
  return {
    weights: Object.fromEntries(names.map((name, j) => [name, Math.round(w[j]! * 100) / 100])),
    leftOut: {
      r5: leftOut(5),
      r10: leftOut(10),
      r25: leftOut(25),
      multiHopR10: leftOut(10, (e) => e.category === 1),
    },
  };
}
