/** The words of a question against the postings of a scope: read packed from Postgres, scored here by the pure method. */
import { Prisma, type Sql } from '../../prisma/client.ts';
import { visible, visibleRow, type RecallScope } from '../scope.ts';
import { bm25, idf, type Posting } from './bm25.ts';
import type { Question } from './question.ts';

/** What `memory_term.posting` holds, in bytes. */
const POSTING = 24;

export interface LexicalScores {
  /** How many items the scope has in all. */
  count: number;
  /** Numbers of the items that have any term of the question; the scores stand at the same places. */
  items: number[];
  own: Float64Array;
  near: Float64Array;
  like: Float64Array;
  cover: Float64Array;
  placeOf: ReadonlyMap<number, number>;
}

interface PostingsRow {
  /** null in the row that carries the figures of the whole scope. */
  term: string | null;
  postings: string | null;
  count: number | null;
  own_average: number | null;
  near_average: number | null;
}

/** One walk over the index a term: no join, no sort, nothing that hangs on how many postings the planner expects. */
const postingsOf = (workspaceId: string, scope: RecallScope, terms: readonly string[]) => Prisma.sql`
  SELECT q.term, (SELECT encode(string_agg(t.posting, ''), 'base64') FROM memory_term t WHERE t.term = q.term AND ${visibleRow('t', workspaceId, scope)}) AS postings,
    NULL::float8 AS count, NULL::float8 AS own_average, NULL::float8 AS near_average
  FROM unnest(${[...terms]}::text[]) AS q(term)
  UNION ALL SELECT NULL, NULL, count(*)::float8, avg(i.own_length)::float8, avg(i.near_length)::float8
  FROM memory_item i WHERE ${visible(workspaceId, scope)}`;

const greatest = (scores: Float64Array) => scores.reduce((most, score) => Math.max(most, score), 0);

export const topsOf = ({ own, near, like }: LexicalScores) => ({
  own: greatest(own),
  near: greatest(near),
  like: greatest(like),
});

/** BM25 with the statistics of the whole scope, for every item that has a term of the question. */
export async function scoreWords(
  tx: Sql,
  about: { workspaceId: string; scope: RecallScope; question: Question },
): Promise<LexicalScores> {
  const { question } = about;
  const rows = await tx.$queryRaw<PostingsRow[]>(
    postingsOf(about.workspaceId, about.scope, [...question.weights.keys()]),
  );
  const whole = rows.find((row) => row.term === null);
  const count = whole?.count ?? 0;

  const placeOf = new Map<number, number>();
  const items: number[] = [];
  const ownLengths: number[] = [];
  const nearLengths: number[] = [];
  const ownPostings: Posting[] = [];
  const nearPostings: Posting[] = [];
  for (const { term, postings } of rows) {
    if (term === null || postings === null) continue;
    const packed = Buffer.from(postings, 'base64');
    const own = { items: [] as number[], counts: [] as number[] };
    const near = { items: [] as number[], counts: [] as number[] };
    for (let at = 0; at < packed.length; at += POSTING) {
      const no = packed.readUInt32BE(at) * 2 ** 32 + packed.readUInt32BE(at + 4);
      let place = placeOf.get(no);
      if (place === undefined) {
        place = items.push(no) - 1;
        placeOf.set(no, place);
        ownLengths.push(packed.readFloatBE(at + 16));
        nearLengths.push(packed.readFloatBE(at + 20));
      }
      const ownCount = packed.readFloatBE(at + 8);
      if (ownCount > 0) {
        own.items.push(place);
        own.counts.push(ownCount);
      }
      near.items.push(place);
      near.counts.push(packed.readFloatBE(at + 12));
    }
    ownPostings.push({ term, ...own });
    nearPostings.push({ term, ...near });
  }

  const plain = new Map(question.terms.map((term) => [term, 1]));
  const ownScope = { lengths: ownLengths, count, average: whole?.own_average || 1 };
  const nearScope = { lengths: nearLengths, count, average: whole?.near_average || 1 };
  const cover = new Float64Array(items.length);
  const asked = ownPostings.filter(({ term }) => plain.has(term));
  const rarity = new Map(asked.map((posting) => [posting.term, idf(count, posting.items.length)]));
  const total = question.terms.reduce((sum, term) => sum + (rarity.get(term) ?? idf(count, 0)), 0) || 1;
  for (const { term, items: places } of asked)
    for (const place of places) cover[place]! += (rarity.get(term) ?? 0) / total;
  return {
    count,
    items,
    own: bm25(ownPostings, plain, ownScope),
    near: bm25(nearPostings, plain, nearScope),
    like: bm25(nearPostings, question.weights, nearScope),
    cover,
    placeOf,
  };
}
