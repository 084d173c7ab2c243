/** The meaning of a question against the vectors of a scope: an exact scan, because an index would filter after searching. */
import { Prisma, type Sql } from '../../prisma/client.ts';
import { visibleRow, type RecallScope } from '../scope.ts';

/** The question's vector and its model. */
export interface QuestionVector {
  modelId: string;
  values: Float32Array;
}

export interface Nearest {
  /** Cosines of the nearest items and of those that were asked for, by item number. */
  cosines: Map<number, number>;
  /** Extremes of the whole scope; 0 when nothing in it has a vector. */
  cosineMin: number;
  cosineMax: number;
}

/** Vectors have length 1, so the inner product is the cosine, at a third of the work. */
export const cosineTo = (vector: QuestionVector): Prisma.Sql =>
  Prisma.sql`-(v.embedding <#> ${literal(vector.values)}::vector)`;

/** Nine digits tell every 4-byte float apart; the seventeen that JavaScript prints make the statement twice as long. */
const literal = (values: Float32Array): string =>
  `[${Array.from(values, (value) => Number(value.toPrecision(9))).join(',')}]`;

/**
 * The `limit` nearest items, and what is known of `also`, from one scan: looking three hundred vectors up again one by one
 * costs as much as scanning a thousand. Distances come alone: joining wide rows costs several times as much.
 */
export async function nearestItems(
  tx: Sql,
  about: {
    workspaceId: string;
    scope: RecallScope;
    vector: QuestionVector;
    limit: number;
    also: readonly number[];
  },
): Promise<Nearest> {
  const [row] = await tx.$queryRaw<{ found: string | null; most: number | null; least: number | null }[]>`
    WITH d AS MATERIALIZED (SELECT v.item_no, ${cosineTo(about.vector)} AS cosine FROM memory_vector v
      WHERE v.model_id = ${about.vector.modelId} AND ${visibleRow('v', about.workspaceId, about.scope)}),
    chosen AS ((SELECT item_no, cosine FROM d ORDER BY cosine DESC, item_no LIMIT ${about.limit})
      UNION SELECT item_no, cosine FROM d WHERE item_no = ANY(${[...about.also]}::bigint[]))
    SELECT (SELECT json_object_agg(item_no, cosine)::text FROM chosen) AS found, max(cosine)::float8 AS most, min(cosine)::float8 AS least FROM d`;
  const found = JSON.parse(row?.found ?? '{}') as Record<string, number>;
  return {
    cosines: new Map(Object.entries(found).map(([no, cosine]) => [Number(no), cosine])),
    cosineMin: row?.least ?? 0,
    cosineMax: row?.most ?? 0,
  };
}
