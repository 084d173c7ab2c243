/**
 * Ends a project, or takes it up again. People hold dates for it, so it is asked about once, with how many they are; after the
 * yes every role of it is closed, and whoever was asked about dates and did not say no is told that they are free.
 */
import { z } from 'zod';
import type { Matching, Role } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { graceMs } from '../outreach/check/prepare.ts';
import { plain } from '../outreach/check/question.ts';
import { later } from '../outreach/hours.ts';
import { writingOfPerson } from '../outreach/language.ts';
import { saying, writeLetter } from '../outreach/letter.ts';
import { outreachWords } from '../outreach/words/index.ts';
import { inLatin } from '../proof/in-language.ts';
import { isInSight, sightOf } from '../people/access.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { daysText } from '../understanding/briefs/summary.ts';
import { defineTool, type ToolContext } from './tool.ts';

export type ProjectEnd = {
  /** `asks`: nothing happened yet. */
  what: 'asks' | 'closed' | 'open';
  project: string | null;
  roles: string[];
  /** Who holds dates for it, and after the yes is told. */
  holding: string[];
};

const askedMs = 15 * 60_000;
const about = 'project.';
/** Roles that were closed together are opened together. */
const togetherMs = 10_000;

/** The project of which it was asked in another turn whether it shall end; null where it was not, or long ago. */
export function endAsked(focus: ToolContext['focus'], turnId: string, now: Date): string | null {
  const { about: question = '', at = '' } = focus.asked ?? {};
  if (!question.startsWith(about) || now.getTime() - Date.parse(at) >= askedMs) return null;
  const [projectId = '', askedIn] = question.slice(about.length).split('.');
  return askedIn === turnId ? null : projectId;
}

export const createCloseProject = (deps: { matching: Matching }) =>
  defineTool({
    name: 'close_project',
    description:
      'For "the shoot is cancelled", "project band karo": first asks, naming the roles and who holds dates; after the writer\'s yes call it again with ' +
      'confirmed, which closes every role and tells those people a minute later. open takes the project up again and untells who was not told yet.',
    input: z.object({
      status: z.enum(['closed', 'open']).default('closed'),
      confirmed: z
        .boolean()
        .default(false)
        .describe('Only after this tool asked in an earlier turn and the writer said yes.'),
    }),
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, { status, confirmed }, context) {
      const { focus, turnId, now } = context;
      const asked = endAsked(focus, turnId, now);
      const projectId = confirmed ? asked : (focus.projectId ?? null);
      const sight = await sightOf(tx, context);
      if (projectId === null || !isInSight(sight, projectId))
        return { ok: false, problem: 'there is no role yet: a brief comes first' };
      const roles = await deps.matching.listRoles(tx, { projectId, limit: 200 });
      const title = roles[0]?.project.title ?? null;
      if (status === 'open') {
        const opened = await openAgain(tx, deps, projectId, roles);
        if (opened.length === 0) return { ok: false, problem: 'that role is open already' };
        const output: ProjectEnd = { what: 'open', project: title, roles: opened, holding: [] };
        return { ok: true, output };
      }
      const open = roles.filter((role) => role.status !== 'closed');
      if (open.length === 0) return { ok: false, problem: 'that role is closed already' };
      const holding = await holdingDates(tx, open);
      const output: ProjectEnd = {
        what: confirmed ? 'closed' : 'asks',
        project: title,
        roles: open.map((role) => role.title),
        holding: [...new Set(holding.map(({ talent }) => talent))],
      };
      if (!confirmed)
        return {
          ok: true,
          output,
          show: { focus: { asked: { about: `${about}${projectId}.${turnId}`, at: now.toISOString() } } },
        };
      for (const role of open) await deps.matching.updateRole(tx, role.roleId, { status: 'closed' });
      for (const one of holding) await tell(tx, one, context);
      return { ok: true, output, show: { focus: { asked: { about: 'ended' } } } };
    },
  });

type Holding = {
  askId: string;
  personId: string;
  talent: string;
  reader: string;
  child: boolean;
  language: BriefLanguage;
  office: string;
  role: string;
  dates: string[];
};

/** Asked about dates of these roles, and no "no": of a child the guardian holds them. */
const holdingDates = (tx: Tx, roles: readonly Role[]): Promise<Holding[]> =>
  tx.$queryRaw<Holding[]>`
    SELECT a.id::text AS "askId", a.person_id::text AS "personId", coalesce(t.stage_name, tp.name) AS talent, p.name AS reader,
      a.person_id <> a.talent_id AND t.guardian_id IS NOT NULL AS child, a.language, w.name AS office, r.title AS role,
      ARRAY(SELECT jsonb_array_elements_text(a.asked->'dates')) AS dates
    FROM availability_ask a JOIN availability_check c ON c.id = a.check_id JOIN role r ON r.id = c.role_id
    JOIN talent t ON t.person_id = a.talent_id JOIN person tp ON tp.id = a.talent_id JOIN person p ON p.id = a.person_id
    JOIN workspace w ON w.id = a.workspace_id
    WHERE c.role_id = ANY(${roles.map(({ roleId }) => roleId)}::uuid[]) AND a.state IN ('asked', 'answered') AND a.outcome IS DISTINCT FROM 'no'
    ORDER BY a.asked_at, a.id`;

/** A minute later, like everything that is sent at a word: until then opening the project again keeps it here. */
async function tell(tx: Tx, one: Holding, { workspaceId, now, newId }: ToolContext): Promise<void> {
  const words = outreachWords(one.language);
  const days = one.dates.length > 0 ? daysText(one.dates, one.language) : null;
  const text = words.released({
    reader: plain(one.reader),
    child: one.child ? plain(one.talent) : null,
    office: plain(one.office),
    role: one.role,
    days,
  });
  const letter = { workspaceId, personId: one.personId, kind: 'released' as const, key: `released:${one.askId}` };
  await tx.$executeRaw`DELETE FROM letter WHERE workspace_id = ${workspaceId}::uuid AND key = ${letter.key} AND state = 'cancelled'`;
  const { latin } = await writingOfPerson(tx, one.personId);
  const body = latin && one.language === 'mr' ? inLatin(saying(text)) : saying(text);
  await writeLetter(tx, { ...letter, body, askId: one.askId, dueAt: later(now, graceMs) }, { now, newId });
} // prettier-ignore

/** Those that were closed last, together. Letters that wait find their role open, and are not sent. */
async function openAgain(
  tx: Tx,
  deps: { matching: Pick<Matching, 'updateRole'> },
  projectId: string,
  roles: readonly Role[],
): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string; at: Date }[]>`
    SELECT id::text AS id, updated_at AS at FROM role WHERE project_id = ${projectId}::uuid AND status = 'closed'`;
  const newest = Math.max(...rows.map(({ at }) => at.getTime()));
  const ids = new Set(rows.flatMap(({ id, at }) => (newest - at.getTime() < togetherMs ? [id] : [])));
  const opened = roles.filter(({ roleId }) => ids.has(roleId));
  for (const { roleId } of opened) await deps.matching.updateRole(tx, roleId, { status: 'open' });
  return opened.map(({ title }) => title);
}
