/** How fast recall is through Postgres: many persons, asked by how much each remembers, alone and in a crowd. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { createHashedEmbedder } from '../memory/embedding/hashed.ts';
import { keyOf } from '../memory/episodic/key.ts';
import { createMemory } from '../memory/memory.ts';
import { createDatabase } from '../prisma/client.ts';
import { applyMigrations } from '../prisma/migrate.ts';
import { percentile } from './percentile.ts';

const argsSchema = z.object({
  memories: z.coerce.number().int().default(100_000),
  people: z.coerce.number().int().default(200),
  queries: z.coerce.number().int().default(300),
  /** An empty database that may be filled; it is left as it is afterwards. */
  database: z.string(),
  pool: z.coerce.number().int().default(4),
  json: z.boolean().default(false),
});

/** Repeatable numbers between 0 and 1 (mulberry32). */
function random(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words as rare as a language's: the n-th is said about 1/n as often as the first. */
function sentenceMaker(next: () => number) {
  const syllables = ['ka', 'ro', 'mi', 'te', 'su', 'lan', 'dor', 'vek', 'pra', 'nil', 'gho', 'bas'];
  const words = Array.from(
    { length: 6000 },
    (_, i) =>
      `${syllables[i % 12]}${syllables[Math.floor(i / 12) % 12]}${syllables[Math.floor(i / 144) % 12]}${i}`,
  );
  const word = () =>
    words[Math.min(words.length - 1, Math.floor(Math.exp(next() * Math.log(words.length))))]!;
  return (n: number) => Array.from({ length: n }, word).join(' ');
}

/** Writes the rows that remembering would write, in bulk. */
async function fill(url: string, args: z.infer<typeof argsSchema>, workspaceId: string, modelId: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const next = random(7);
  const sentence = sentenceMaker(next);
  const people = Array.from({ length: args.people }, () => ({
    id: randomUUID(),
    count: Math.round((args.memories * 0.9) / (args.people - 1)),
  }));
  people[0]!.count = Math.round(args.memories / 10);
  await client.query(`INSERT INTO workspace (id, slug, name) VALUES ($1::uuid, $2, 'bench')`, [
    workspaceId,
    workspaceId,
  ]);
  const start = Date.UTC(2025, 0, 1);
  for (const { id, count } of people) {
    const conversation = randomUUID();
    for (let done = 0; done < count; done += 500) {
      const items = Array.from({ length: Math.min(500, count - done) }, (_, i) => {
        const saying = {
          speakerName: i % 2 ? 'CastMatch' : 'Person',
          text: sentence(6 + Math.floor(next() * 14)),
          attached: '',
          saidAt: new Date(start + (done + i) * 3_600_000),
        };
        return { saying, key: keyOf(saying) };
      });
      const { rows } = await client.query<{ no: string }>(
        `INSERT INTO memory_item (workspace_id, person_id, conversation_id, message_id, speaker, speaker_name, channel, said_at, session_at, text, text_hash,
           own_length, near_length, is_question, names_time, names_number)
         SELECT $1, $2, $3, gen_random_uuid(), 'person', t.name, 'web', t.at, date_trunc('day', t.at), t.text, 'h', t.len, t.len, false, false, false
         FROM unnest($4::text[], $5::timestamptz[], $6::text[], $7::real[]) AS t(name, at, text, len) RETURNING no`,
        [
          workspaceId,
          id,
          conversation,
          items.map((i) => i.saying.speakerName),
          items.map((i) => i.saying.saidAt),
          items.map((i) => i.saying.text),
          items.map((i) => i.key.ownLength),
        ],
      );
      const terms = items.flatMap((item, i) =>
        [...item.key.terms].map(([term, w]) => ({ no: rows[i]!.no, term, ...w })),
      );
      await client.query(
        `INSERT INTO memory_term (item_no, term, workspace_id, person_id, posting)
         SELECT i.no, t.term, $1, $2, int8send(i.no) || float4send(t.own) || float4send(t.near) || float4send(i.own_length) || float4send(i.near_length)
         FROM unnest($3::bigint[], $4::text[], $5::real[], $6::real[]) AS t(no, term, own, near) JOIN memory_item i ON i.no = t.no`,
        [
          workspaceId,
          id,
          terms.map((t) => t.no),
          terms.map((t) => t.term),
          terms.map((t) => t.own),
          terms.map((t) => t.near),
        ],
      );
      // Random directions: an exact scan costs the same for any vectors.
      await client.query(
        `INSERT INTO memory_vector (item_no, model_id, workspace_id, person_id, text_hash, embedding)
         SELECT t.n, $1, $2, $3, 'h', ARRAY(SELECT (random() - 0.5 + t.n * 0)::real FROM generate_series(1, 384))::vector FROM unnest($4::bigint[]) AS t(n)`,
        [modelId, workspaceId, id, rows.map((row) => row.no)],
      );
    }
  }
  await client.query('VACUUM ANALYZE memory_item, memory_term, memory_vector');
  await client.end();
  return people;
}

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const options = argsSchema.parse(args);
  const log = (line: string) => void (options.json || process.stderr.write(`${line}\n`));
  await applyMigrations({
    url: options.database,
    dir: new URL('../prisma/migrations', import.meta.url).pathname,
    log: () => undefined,
  });
  const db = createDatabase({ url: options.database, poolSize: options.pool });
  const embedder = createHashedEmbedder({ dims: 384 });
  const none = { append: async () => undefined, read: async () => [], drop: async () => undefined };
  const memory = createMemory({
    db,
    embedder,
    shortTerm: none,
    secret: 'bench',
    now: () => new Date('2026-11-23T12:00:00+05:30'),
    newId: randomUUID,
  });
  await memory.prepare();
  const workspaceId = randomUUID();
  const filling = performance.now();
  const people = await fill(options.database, options, workspaceId, embedder.modelId);
  log(`filled in ${Math.round((performance.now() - filling) / 1000)} s`);
  const next = random(11);
  const sentence = sentenceMaker(next);
  const total = people.reduce((sum, { count }) => sum + count, 0);
  const pick = () => {
    let at = next() * total;
    return people.find(({ count }) => (at -= count) < 0) ?? people[0]!;
  };
  const ask = async (withVector: boolean) => {
    const text = sentence(7);
    const [vector] = await embedder.embed([text], 'query');
    const start = performance.now();
    await memory.recall({
      workspaceId,
      reader: { kind: 'private', personId: pick().id, office: false },
      text,
      vector: withVector ? Promise.resolve({ modelId: embedder.modelId, values: vector! }) : undefined,
    });
    return performance.now() - start;
  };
  /** What the same machine needs at the same moment for the least there is: ten nearest of the scope, by exact scan. */
  const plain = new pg.Pool({ connectionString: options.database, max: options.pool });
  const scan = async () => {
    const [vector] = await embedder.embed([sentence(7)], 'query');
    const start = performance.now();
    await plain.query(
      `SELECT item_no FROM memory_vector WHERE workspace_id = $1 AND person_id = $2 AND model_id = $3 ORDER BY embedding <=> $4::vector LIMIT 10`,
      [workspaceId, pick().id, embedder.modelId, `[${vector!.join(',')}]`],
    );
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
  });
  for (let i = 0; i < 30; i++) await ask(true);
  const result = {
    memories: total,
    alone: await each(1),
    twenty: await each(20),
  };
  await plain.end();
  await db.stop();
  return { bench: 'memory-latency', unit: 'ms', queryEmbedding: 'not included', ...result };
}
