/** The meaning of a question against the vectors of a scope: an exact scan, because an index would filter after searching. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import { visibleRow, type RecallScope } from '../scope.ts';

/** The question's vector and its model. */
export interface QuestionVector {
  modelId: string;
  values: Float32Array;
}

export interface Nearest {
  /** Numbers of the nearest items, nearest first. */
  items: number[];
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

/** The `limit` nearest items. Distances come first and alone: joining wide rows costs several times as much. */
export async function nearestItems(
  tx: Tx,
  about: { workspaceId: string; scope: RecallScope; vector: QuestionVector; limit: number },
): Promise<Nearest> {
  const rows = await tx.$queryRaw<{ items: string | null; most: number | null; least: number | null }[]>`
    WITH d AS MATERIALIZED (SELECT v.item_no, ${cosineTo(about.vector)} AS cosine FROM memory_vector v
      WHERE v.model_id = ${about.vector.modelId} AND ${visibleRow('v', about.workspaceId, about.scope)})
    SELECT (SELECT string_agg(item_no::text, ',') FROM (SELECT item_no FROM d ORDER BY cosine DESC, item_no LIMIT ${about.limit}) best) AS items,
      max(cosine)::float8 AS most, min(cosine)::float8 AS least FROM d`;
  const [row] = rows;
  return {
    items: row?.items ? row.items.split(',').map(Number) : [],
    cosineMin: row?.least ?? 0,
    cosineMax: row?.most ?? 0,
  };
}
