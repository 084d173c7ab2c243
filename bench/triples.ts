/** Ranks each query's fitting biography against five hard wrong ones: as the product ranks, and BM25 alone and vectors alone beside it. */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { scoreBios } from '../matching/rank/score-bios.ts';
import { dot } from '../memory/embedding/embedder.ts';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import { bm25, type Posting } from '../memory/episodic/bm25.ts';
import { termsOf } from '../memory/episodic/terms.ts';
import { embedAll } from './vector-cache.ts';

const fileSchema = z.array(
  z.object({
    id: z.string(),
    lang: z.string(),
    query: z.string(),
    positive: z.string(),
    negatives: z.array(z.string()),
  }),
);
type Triple = z.infer<typeof fileSchema>[number];

const formOf = (lang: string) =>
  lang === 'en' ? 'english' : lang.startsWith('hing') ? 'hinglish' : 'devanagari';

/** BM25 of every document for the query, with the statistics of all documents of the file. */
function lexical(documents: readonly string[]) {
  const postings = new Map<string, { items: number[]; counts: number[] }>();
  const lengths = documents.map((text, i) => {
    const terms = termsOf(text);
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const posting = postings.get(term) ?? { items: [], counts: [] };
      posting.items.push(i);
      posting.counts.push(count);
      postings.set(term, posting);
    }
    return terms.length;
  });
  const average = lengths.reduce((sum, n) => sum + n, 0) / lengths.length;
  return (query: string) => {
    const terms = [...new Set(termsOf(query))];
    const found = terms.flatMap((term): Posting[] => {
      const posting = postings.get(term);
      return posting ? [{ term, ...posting }] : [];
    });
    return bm25(found, new Map(terms.map((term) => [term, 1])), { lengths, average, count: lengths.length });
  };
}

/** Accuracy at one and mean reciprocal rank by written form; a tie counts against us. */
function judge(items: readonly Triple[], scoresOf: (item: Triple) => number[]) {
  const sums = new Map<string, { n: number; first: number; reciprocal: number }>();
  for (const item of items) {
    const [right, ...wrong] = scoresOf(item);
    const place = 1 + wrong.filter((score) => score >= right!).length;
    const sum = sums.get(formOf(item.lang)) ?? { n: 0, first: 0, reciprocal: 0 };
    sums.set(formOf(item.lang), {
      n: sum.n + 1,
      first: sum.first + (place === 1 ? 1 : 0),
      reciprocal: sum.reciprocal + 1 / place,
    });
  }
  const round = (x: number) => Math.round(x * 1000) / 1000;
  return Object.fromEntries(
    [...sums].map(([form, { n, first, reciprocal }]) => [
      form,
      { n, acc1: round(first / n), mrr: round(reciprocal / n) },
    ]),
  );
}

export async function run(args: {
  data?: string;
  out?: string;
  json: boolean;
  [k: string]: unknown;
}): Promise<Record<string, unknown>> {
  if (args.data === undefined) throw new Error('triples needs --data FILE');
  const items = fileSchema.parse(JSON.parse(await readFile(args.data, 'utf8')));
  const candidates = (item: Triple) => [item.positive, ...item.negatives];
  const documents = [...new Set(items.flatMap(candidates))];
  const embedder = createMiniLmEmbedder();
  const vectors = await embedAll(embedder, [...documents, ...items.map(({ query }) => query)], 'document');
  const ranked = new Map<string, number[]>();
  for (const item of items)
    ranked.set(
      item.id,
      await scoreBios(item.query, candidates(item), (texts, kind) => embedder.embed(texts, kind)),
    );
  await embedder.close();
  const fused = (item: Triple) => ranked.get(item.id)!;
  const place = new Map(documents.map((text, i) => [text, i]));
  const score = lexical(documents);
  const words = (item: Triple) => {
    const all = score(item.query);
    return candidates(item).map((text) => all[place.get(text)!]!);
  };
  const meaning = (item: Triple) =>
    candidates(item).map((text) => dot(vectors.get(item.query)!, vectors.get(text)!));
  if (args.out !== undefined) {
    await writeFile(
      args.out,
      items.map((item) => `${JSON.stringify({ id: item.id, scores: fused(item) })}\n`).join(''),
    );
  }
  const parts = { all: items, kept: items.filter((_, i) => i % 2 === 1) };
  return {
    bench: 'triples',
    model: embedder.modelId,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        { fused: judge(part, fused), bm25: judge(part, words), vectors: judge(part, meaning) },
      ]),
    ),
  };
}
