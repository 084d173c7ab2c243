/**
 * Which project under NDA something that was said belongs to, so that nobody outside of it recalls it: that of a bound group;
 * in private the one that is named in the words, that the answer worked on, or that the conversation is about.
 */
import type { Sql } from '../../prisma/client.ts';
import { confidentialOfGroup } from './access.ts';

/** `role`: of whose conversation it is. Talents and guardians belong to no project: in private nothing of theirs is under NDA. */
type Said = { id: string; text: string; turnId: string | null; role: string | null };

const isWork = ({ role }: Said): boolean => role !== 'talent' && role !== 'guardian';

/** Titles that are shorter stand in many sentences by chance. */
const shortest = 4;

/** By message id; what belongs to none is left out. */
export async function confidentialOf(
  tx: Sql,
  ref: { workspaceId: string; conversationId: string },
  said: readonly Said[],
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  if (said.length === 0) return found;
  const { workspaceId, conversationId } = ref;
  const under = await tx.$queryRaw<{ id: string; title: string | null; ids: string[]; talkedOf: boolean }[]>`
    SELECT p.id::text AS id, p.title, ARRAY(SELECT r.id::text FROM role r WHERE r.project_id = p.id) || p.id::text AS ids,
      c.kind = 'private' AND (c.focus->>'projectId' = p.id::text OR c.focus->>'roleId' IN (SELECT r.id::text FROM role r WHERE r.project_id = p.id)) AS "talkedOf"
    FROM project p JOIN conversation c ON c.id = ${conversationId}::uuid
    WHERE p.workspace_id = ${workspaceId}::uuid AND p.confidential ORDER BY p.created_at DESC`;
  if (under.length === 0) return found;
  const bound = await confidentialOfGroup(tx, conversationId);
  const worked = bound === null ? await workedOn(tx, said.filter(isWork), under) : new Map<string, string>();
  const talkedOf = under.find((project) => project.talkedOf)?.id;
  for (const one of said) {
    const named = under.find(({ title }) => title !== null && names(one.text, title))?.id;
    const of = bound ?? (isWork(one) ? (named ?? worked.get(one.turnId ?? '') ?? talkedOf) : undefined);
    if (of !== undefined) found.set(one.id, of);
  }
  return found;
}

function names(text: string, title: string): boolean {
  if (title.trim().length < shortest) return false;
  const words = title.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'); // prettier-ignore
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** The project whose id, or a role's, stands in what a tool gave while the turn was answered. */
async function workedOn(
  tx: Sql,
  said: readonly Said[],
  under: readonly { id: string; ids: readonly string[] }[],
): Promise<Map<string, string>> {
  const turns = [...new Set(said.flatMap(({ turnId }) => turnId ?? []))];
  if (turns.length === 0) return new Map();
  const ids = under.flatMap((project) => project.ids.map((id) => ({ id, of: project.id })));
  const rows = await tx.$queryRaw<{ turnId: string; of: string }[]>`
    SELECT DISTINCT s.turn_id::text AS "turnId", k.of FROM turn_step s
    JOIN unnest(${ids.map(({ id }) => id)}::text[], ${ids.map(({ of }) => of)}::text[]) AS k(id, of) ON position(k.id IN s.output::text) > 0
    WHERE s.turn_id = ANY(${turns}::uuid[]) AND s.kind = 'tool'`;
  return new Map(rows.map(({ turnId, of }) => [turnId, of]));
}
