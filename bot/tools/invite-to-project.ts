/** Lets somebody of production see a project's shortlists and, as an approver, decide on them; or takes that back. */
import { z } from 'zod';
import type { Tx } from '../../prisma/client.ts';
import { inviteToProject, uninvite } from '../people/access.ts';
import { nameProject, projectInput } from './named-project.ts';
import { defineTool } from './tool.ts';

const input = z.object({
  who: z.string().min(1).max(80).describe('The name of somebody of production who has written here before.'),
  project: projectInput,
  as: z
    .enum(['approver', 'viewer', 'nobody'])
    .default('approver')
    .describe('"nobody" takes the invitation back.'),
});

export type InviteReport = {
  name: string;
  project: string;
  now: 'approver' | 'viewer' | 'nobody';
  /** False: it was so already. */
  changed: boolean;
};

export const createInviteToProject = () =>
  defineTool({
    name: 'invite_to_project',
    description:
      'Invites somebody of production to a project ("invite Meera to Nightfall"): from then on they see its roles, its shortlists and ' +
      'verdicts, and as an approver decide. Also takes an invitation back.',
    input,
    who: ['casting', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, { who, project: words, as }, context) {
      const named = await nameProject(tx, words, context);
      if (!named.ok) return named;
      const { projectId, title } = named.project;
      const people = await productionNamed(tx, context.workspaceId, who);
      const [person, other] = people;
      if (!person) return { ok: false, problem: `nobody of production is called "${who}" here yet` };
      if (other) return { ok: false, problem: `${people.length} people of production are called "${who}"` };
      const report: InviteReport = { name: person.name, project: title, now: as, changed: true };
      if (as === 'nobody') report.changed = await uninvite(tx, projectId, person.id);
      else
        await inviteToProject(tx, {
          workspaceId: context.workspaceId,
          projectId,
          personId: person.id,
          role: as,
          by: context.author.personId,
          at: context.now,
        });
      return { ok: true, output: report };
    },
  });

/** A whole name before a first name; nobody by likeness, since an invitation opens data. */
async function productionNamed(
  tx: Tx,
  workspaceId: string,
  who: string,
): Promise<{ id: string; name: string }[]> {
  const rows = await tx.$queryRaw<{ id: string; name: string; whole: boolean }[]>`
    SELECT id, name, lower(btrim(name)) = lower(btrim(${who})) AS whole FROM person
    WHERE workspace_id = ${workspaceId}::uuid AND role = 'production' AND erased_at IS NULL
      AND (lower(btrim(name)) = lower(btrim(${who})) OR starts_with(lower(btrim(name)), lower(btrim(${who})) || ' '))
    ORDER BY whole DESC, name LIMIT 10`;
  const whole = rows.filter((row) => row.whole);
  return whole.length > 0 ? whole : rows;
}
