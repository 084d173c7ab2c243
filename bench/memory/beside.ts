/** mem0 on the same questions: each turn stored as it was said, the same embedder, evidence among its first ten. */
import type { Embedder } from '../../memory/embedding/embedder.ts';
import { openMem0 } from '../lab/mem0.ts';
import type { BenchConversation, BenchTurn } from '../locomo.ts';
import { percentile } from '../percentile.ts';
import { embedAll } from '../vector-cache.ts';

const most = 10;

export interface Beside {
  conversations: string[];
  questions: number;
  r5: number;
  r10: number;
  /** Finding alone; the question's vector is there already, as on our side. */
  queryMs: { p50: number; p95: number };
}

/** The line that a chat client would hand over. */
const lineOf = ({ speakerName, text, attached }: BenchTurn) =>
  `${speakerName}: ${text}${attached === '' ? '' : ` [${attached}]`}`;

export async function measureMem0(
  set: readonly BenchConversation[],
  embedder: Embedder,
  options: { folder: string | undefined; log: (line: string) => void },
): Promise<Beside> {
  const lines = set.flatMap((conversation) => conversation.turns.map(lineOf));
  const questions = set.flatMap((conversation) => conversation.questions.map(({ text }) => text));
  const vectors = new Map([
    ...(await embedAll(embedder, lines, 'document', options)),
    ...(await embedAll(embedder, questions, 'query', options)),
  ]);
  const mem0 = await openMem0({
    embed: async (text) => vectors.get(text) ?? (await embedder.embed([text], 'query'))[0]!,
  });
  const times: number[] = [];
  const found: { at5: number; at10: number }[] = [];
  for (const { id, turns, questions } of set) {
    for (const turn of turns) await mem0.add(id, turn.id, lineOf(turn));
    for (const { text, evidence } of questions) {
      if (evidence.length === 0) continue;
      const start = performance.now();
      const ranked = await mem0.search(id, text, most);
      times.push(performance.now() - start);
      const share = (k: number) => {
        const ids = new Set(ranked.slice(0, k));
        return evidence.filter((one) => ids.has(one)).length / evidence.length;
      };
      found.push({ at5: share(5), at10: share(most) });
    }
  }
  mem0.stop();
  const percent = (of: (row: { at5: number; at10: number }) => number) =>
    Math.round((1000 * found.reduce((sum, row) => sum + of(row), 0)) / Math.max(1, found.length)) / 10;
  return {
    conversations: set.map(({ id }) => id),
    questions: found.length,
    r5: percent(({ at5 }) => at5),
    r10: percent(({ at10 }) => at10),
    queryMs: { p50: percentile(times, 50), p95: percentile(times, 95) },
  };
}
