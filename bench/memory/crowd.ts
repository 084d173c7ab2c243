/** Many people who remember a lot, written as remembering writes it, in bulk: words as rare as a language's, vectors made of them. */
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Embedder } from '../../memory/embedding/embedder.ts';
import { keyOf } from '../../memory/episodic/key.ts';
import { createRandom } from '../lab/random.ts';

export interface Crowd {
  memories: number;
  people: number;
}

/** Words as rare as a language's: the n-th is said about 1/n as often as the first. */
export function sentenceMaker(next: () => number) {
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
export async function fill(url: string, args: Crowd, workspaceId: string, embedder: Embedder) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { next } = createRandom(7);
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
      const vectors = await embedder.embed(
        items.map(({ saying }) => saying.text),
        'document',
      );
      await client.query(
        `INSERT INTO memory_vector (item_no, model_id, workspace_id, person_id, text_hash, embedding)
         SELECT t.no, $1, $2, $3, 'h', t.embedding::vector FROM unnest($4::bigint[], $5::text[]) AS t(no, embedding)`,
        [
          embedder.modelId,
          workspaceId,
          id,
          rows.map((row) => row.no),
          vectors.map((values) => `[${Array.from(values, (value) => value.toFixed(5)).join(',')}]`),
        ],
      );
    }
  }
  await client.query('VACUUM ANALYZE memory_item, memory_term, memory_vector');
  await client.end();
  return people;
}
