/**
 * How fast recall is through Postgres: many persons, asked by how much each remembers, alone and in a crowd, and whether
 * what it finds is what looking at everything finds. `--peers` fills mem0 with the same memories and asks it the same.
 * Options: `--memories --people --queries --pool`, `--database URL` of an empty one (an embedded one without it).
 */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import { nearestItems, readMeanings } from '../memory/episodic/dense.ts';
import { createMemory } from '../memory/memory.ts';
import { openDatabase } from './desk-database.ts';
import { openMem0 } from './lab/mem0.ts';
import { createRandom } from './lab/random.ts';
import { fill, sentenceMaker } from './memory/crowd.ts';
import { createExact } from './memory/exact.ts';
import { fillMem0 } from './memory/fill-mem0.ts';
import { percentile } from './percentile.ts';
import { noShortTerm } from '../memory/short-term/testing-none.ts';

const argsSchema = z.object({
  memories: z.coerce.number().int().default(100_000),
  people: z.coerce.number().int().default(200),
  queries: z.coerce.number().int().default(300),
  database: z.string().optional(),
  pool: z.coerce.number().int().default(4),
  peers: z.boolean().default(false),
  json: z.boolean().default(false),
});

const now = new Date('2026-11-23T12:00:00+05:30');
const comparedWithExact = 40;

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const options = argsSchema.parse(args);
  const log = (line: string) => void (options.json || process.stderr.write(`${line}\n`));
  const { db, url, kind, stop } = await openDatabase(options.database, { poolSize: options.pool });
  const embedder = createHashedEmbedder({ dims: 384 });
  const { modelId } = embedder;
  const memory = createMemory({
    db,
    embedder,
    shortTerm: noShortTerm,
    secret: 'bench',
    now: () => now,
    newId: randomUUID,
  });
  await memory.prepare();
  const workspaceId = randomUUID();
  const filling = performance.now();
  const people = await fill(url, options, workspaceId, embedder);
  log(`filled in ${Math.round((performance.now() - filling) / 1000)} s`);

  const { next } = createRandom(11);
  const sentence = sentenceMaker(next);
  const total = people.reduce((sum, { count }) => sum + count, 0);
  /** Who remembers more is asked more. */
  const pick = () => {
    let at = next() * total;
    return people.find(({ count }) => (at -= count) < 0) ?? people[0]!;
  };
  const vectorOf = async (text: string) => ({ modelId, values: (await embedder.embed([text], 'query'))[0]! });
  const recall = async (text: string, personId: string, withVector: boolean, limit?: number) => {
    const vector = withVector ? Promise.resolve(await vectorOf(text)) : undefined;
    const reader = { kind: 'private' as const, personId, office: false };
    const start = performance.now();
    const { items } = await memory.recall({ workspaceId, reader, text, vector, ...(limit ? { limit } : {}) });
    return { items, ms: performance.now() - start };
  };
  const ask = async (withVector: boolean) => (await recall(sentence(7), pick().id, withVector)).ms;

  /** What the same machine needs at the same moment for the least there is: ten nearest of the scope, by exact scan. */
  const plain = new pg.Pool({ connectionString: url, max: options.pool });
  const scan = async () => {
    const { values } = await vectorOf(sentence(7));
    const start = performance.now();
    await plain.query(
      `SELECT item_no FROM memory_vector WHERE workspace_id = $1 AND person_id = $2 AND model_id = $3 ORDER BY embedding <=> $4::vector LIMIT 10`,
      [workspaceId, pick().id, modelId, `[${values.join(',')}]`],
    );
    return performance.now() - start;
  };

  const mem0 = options.peers
    ? await openMem0({ embed: async (text) => (await vectorOf(text)).values, database: url })
    : undefined;
  if (mem0) await fillMem0(mem0, url, { workspaceId, modelId });
  const askMem0 = async () => {
    const [text, { id }] = [sentence(7), pick()];
    const start = performance.now();
    const found = await mem0!.search(id, text, 10);
    if (found.length === 0) throw new Error('mem0 found nothing, so its time says nothing');
    return performance.now() - start;
  };

  const measure = async (at: number, one: () => Promise<number>) => {
    const times: number[] = [];
    let left = options.queries;
    const worker = async () => {
      while (left-- > 0) times.push(await one());
    };
    await Promise.all(Array.from({ length: at }, worker));
    return { p50: percentile(times, 50), p95: percentile(times, 95) };
  };
  const each = async (at: number) => ({
    withVector: await measure(at, () => ask(true)),
    lexical: await measure(at, () => ask(false)),
    plainExactScan: await measure(at, scan),
    ...(mem0 ? { mem0: await measure(at, askMem0) } : {}),
  });

  const exact = createExact({ url, workspaceId, modelId, now });
  const same = { nearest: 0, ranked: 0 };
  const shareOf = <T>(found: readonly T[], all: readonly T[]) =>
    found.filter((one) => all.includes(one)).length / Math.max(1, all.length);
  for (let i = 0; i < comparedWithExact; i++) {
    const [text, { id }] = [sentence(7), pick()];
    const vector = await vectorOf(text);
    const all = await exact.find(id, text, vector.values, 10);
    const scope = { kind: 'person', personIds: [id], productionIds: [] } as const;
    const meanings = await db.quickly(workspaceId, (tx) => readMeanings(tx, { workspaceId, scope, vector }));
    const { items } = await recall(text, id, true, 10);
    same.nearest += shareOf(nearestItems(meanings, 10), all.nearest);
    same.ranked += shareOf(
      items.map(({ messageId }) => messageId),
      all.best,
    );
  }
  await exact.close();
  for (let i = 0; i < 30; i++) await ask(true);
  const result = {
    memories: total,
    alone: await each(1),
    twenty: await each(20),
    shareOfExact: { nearest: thousandths(same.nearest), ranked: thousandths(same.ranked) },
    queryEmbedding: await measureEmbedding(),
  };
  await plain.end();
  mem0?.stop();
  await stop();
  return { ground: kind, unit: 'ms', queryEmbeddingIn: 'none of the others', ...result };
}

const thousandths = (sum: number): number => Math.round((1000 * sum) / comparedWithExact) / 1000;

/** What stands before recall where the question is new: MiniLM in its thread. */
async function measureEmbedding() {
  const model = createMiniLmEmbedder();
  const questions = Array.from({ length: 60 }, (_, i) => `who said that they can ride a horse, number ${i}`);
  const times = async (texts: readonly string[]) => {
    const out: number[] = [];
    for (const text of texts) {
      const start = performance.now();
      await model.embed([text], 'query');
      out.push(performance.now() - start);
    }
    return { p50: percentile(out, 50), p95: percentile(out, 95) };
  };
  await model.embed(['the model is loaded by now'], 'query');
  const figures = { fresh: await times(questions), repeated: await times(questions) };
  await model.close();
  return figures;
}
