/** What the asking person likes, as weights for a search: the tags of their preferences that are about this role, or about any. */
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import type { ToolContext } from './tool.ts';

/** Said outright it weighs more than concluded from verdicts, which the search counts by itself already. */
const saidWeight = 0.5;
const concludedWeight = 0.2;
const people =
  /\b(?:actors?|actress(?:es)?|artists?|people|faces?|folks?|ones?|types?|looking|background)\b/gi;

const stem = (word: string): string => word.toLowerCase().replace(/(?:es|s)$/, '');
const wordsIn = (text: string): string[] => (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).map(stem);

/** "theatre actors for mothers" → theatre, for mothers alone. */
export function tagOf(value: string, roleTitle: string): string | null {
  const [what = '', whom] = value.replace(/\(.*\)\s*$/, '').split(/\s+for\s+/i);
  const title = wordsIn(roleTitle);
  if (whom !== undefined && !wordsIn(whom).some((word) => title.includes(word))) return null;
  return what.replace(people, ' ').replace(/\s+/g, ' ').trim().toLowerCase() || null;
}

export async function likesOf(
  tx: Tx,
  memory: Pick<Memory, 'knownIn'>,
  { workspaceId, author }: ToolContext,
  roleTitle: string,
): Promise<Record<string, number>> {
  const { facts } = await memory.knownIn(tx, { workspaceId, personId: author.personId, reader: 'self' });
  const likes: Record<string, number> = {};
  for (const { key, value, source } of facts) {
    const tag = key === 'prefers' || key === 'dislikes' ? tagOf(value, roleTitle) : null;
    if (tag === null) continue;
    const weight = source === 'verdicts' ? concludedWeight : saidWeight;
    likes[tag] = (likes[tag] ?? 0) + (key === 'prefers' ? weight : -weight);
  }
  return likes;
}
