/** The meaning of a question against the vectors of a scope: an exact scan, because an index would filter after searching. */
import type { Sql } from '../../prisma/client.ts';
import { visibleRow, type RecallScope } from '../scope.ts';
import { bestPlaces } from './best.ts';

/** The question's vector and its model. */
export interface QuestionVector {
  modelId: string;
  values: Float32Array;
}

/** How near every item of a scope is to a question. */
export interface Meanings {
  /** Numbers of the items that have a vector of the model; the cosines stand at the same places. */
  items: number[];
  cosines: Float64Array;
  placeOf: ReadonlyMap<number, number>;
}

export const noMeanings: Meanings = { items: [], cosines: new Float64Array(), placeOf: new Map() };

/** What is read of a vector, in bytes: the item's number and the cosine. */
const MEANING = 12;

/** A vector as pgvector receives it: its length, two bytes of nothing, then its floats. As text it takes both sides longer to write and read than to compare with. */
function packed(values: Float32Array): Buffer {
  const bytes = Buffer.alloc(4 + 4 * values.length);
  bytes.writeInt16BE(values.length);
  values.forEach((value, i) => bytes.writeFloatBE(value, 4 + 4 * i));
  return bytes;
}

/**
 * One scan that brings each item's number and cosine and nothing else: choosing in code costs less than sorting there and
 * asking again for those that words found. Vectors have length 1, so the inner product is the cosine, at a third of the work.
 */
export async function readMeanings(
  tx: Sql,
  about: { workspaceId: string; scope: RecallScope; vector: QuestionVector },
): Promise<Meanings> {
  const { vector } = about;
  const [row] = await tx.$queryRaw<{ found: string | null }[]>`
    SELECT encode(string_agg(int8send(v.item_no) || float4send((-(v.embedding <#> ${packed(vector.values)}::vector))::float4), ''), 'base64') AS found
    FROM memory_vector v WHERE v.model_id = ${vector.modelId} AND ${visibleRow('v', about.workspaceId, about.scope)}`;
  if (!row?.found) return noMeanings;
  const bytes = Buffer.from(row.found, 'base64');
  const count = bytes.length / MEANING;
  const items: number[] = [];
  const cosines = new Float64Array(count);
  const placeOf = new Map<number, number>();
  for (let place = 0, at = 0; place < count; place++, at += MEANING) {
    const no = bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4);
    items.push(no);
    cosines[place] = bytes.readFloatBE(at + 8);
    placeOf.set(no, place);
  }
  return { items, cosines, placeOf };
}

/** Numbers of the `count` nearest items. */
export const nearestItems = ({ items, cosines }: Meanings, count: number): number[] =>
  bestPlaces(cosines, count).map((place) => items[place]!);

/** The scope's extremes; 0 when nothing in it has a vector. */
export function extremesOf({ cosines }: Meanings): { cosineMin: number; cosineMax: number } {
  if (cosines.length === 0) return { cosineMin: 0, cosineMax: 0 };
  let [cosineMin, cosineMax] = [Infinity, -Infinity];
  for (const cosine of cosines) {
    if (cosine < cosineMin) cosineMin = cosine;
    if (cosine > cosineMax) cosineMax = cosine;
  }
  return { cosineMin, cosineMax };
}
