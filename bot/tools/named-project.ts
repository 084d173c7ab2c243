/** Which project is meant: an id, a part of its title, or the one that is being talked about. */
import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import { isInSight, sightOf } from '../people/access.ts';
import type { ToolContext } from './tool.ts';

export const projectInput = z
  .string()
  .max(200)
  .optional()
  .describe('A projectId or words of its title; left out: the project being talked about.');

export type NamedProject =
  | { ok: true; project: { projectId: string; title: string } }
  | { ok: false; problem: string };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const mostMeant = 4;

export async function nameProject(
  tx: Tx,
  words: string | undefined,
  context: ToolContext,
): Promise<NamedProject> {
  const ref = words?.trim() ?? '';
  const id = ref === '' ? (context.focus.projectId ?? null) : uuid.test(ref) ? ref : null;
  if (ref === '' && id === null) return { ok: false, problem: 'say which project' };
  const sight = await sightOf(tx, context);
  const found = await tx.$queryRaw<{ id: string; title: string }[]>`
    SELECT p.id, coalesce(p.title, r.title, p.type, 'untitled') AS title FROM project p
    LEFT JOIN LATERAL (SELECT title FROM role WHERE project_id = p.id ORDER BY ordinal LIMIT 1) r ON true
    WHERE p.workspace_id = ${context.workspaceId}::uuid AND CASE WHEN ${id}::uuid IS NOT NULL THEN p.id = ${id}::uuid
      ELSE strpos(lower(coalesce(p.title, r.title, '')), lower(${ref})) > 0 END
    ORDER BY lower(coalesce(p.title, '')) = lower(${ref}) DESC, p.created_at DESC LIMIT 20`;
  const [first, second, ...rest] = found.filter((project) => isInSight(sight, project.id));
  if (!first)
    return { ok: false, problem: ref === '' ? 'say which project' : `no project is called "${ref}"` };
  if (second && first.title.toLowerCase() !== ref.toLowerCase())
    return {
      ok: false,
      problem: `more than one project could be meant: ${[first, second, ...rest]
        .slice(0, mostMeant)
        .map(({ title }) => title)
        .join(', ')}`,
    };
  return { ok: true, project: { projectId: first.id, title: first.title } };
}
