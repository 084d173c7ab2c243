/** The text half of a ranking without a database: how well each of a few biographies fits what is asked. */
import { neutral } from '../search/neutral.ts';
import { rarity, termsOf } from '../search/terms.ts';
import { fuseText } from './fuse.ts';

type Embed = (texts: readonly string[], kind: 'query' | 'document') => Promise<Float32Array[]>;

/** Words in common, each counting by how rare it is among these texts; 0 to 1. The same measure as in a search. */
export function lexicalScores(query: string, texts: readonly string[]): number[] {
  const asked = termsOf(query);
  const having = texts.map((text) => new Set(termsOf(text)));
  const weights = asked.map((term) => rarity(having.filter((terms) => terms.has(term)).length, texts.length));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return having.map((terms) =>
    all === 0 ? 0 : asked.reduce((sum, term, i) => sum + (terms.has(term) ? weights[i]! : 0), 0) / all,
  );
}

/**
 * One score a biography, in their order, comparable with each other only. `english` turns other languages into English
 * words for the lexical half; the embedder has its own way.
 */
export async function scoreBios(
  query: string,
  bios: readonly string[],
  embed: Embed,
  english: (text: string) => string = (text) => text,
): Promise<number[]> {
  if (bios.length === 0) return [];
  // As in the index: who somebody is by birth is compared as words, where the query has them, and never as a vector.
  const [asked] = await embed([neutral(query, '')], 'query');
  const vectors = await embed(
    bios.map((bio) => neutral(bio, '')),
    'document',
  );
  const words = lexicalScores(
    english(query),
    bios.map((bio) => english(bio)),
  );
  return bios.map((_, i) => fuseText(asked ? dot(asked, vectors[i]!) : null, words[i]!));
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
