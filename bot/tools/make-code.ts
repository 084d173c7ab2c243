/** A code that the writer hands on: for a colleague, a client, a parent, or for their own other account. */
import { z } from 'zod';
import { mayAdminister } from '../people/admin.ts';
import { isOffice } from '../people/person.ts';
import type { Codes, Grant } from '../people/codes.ts';
import type { Matching } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { onlyAdmins } from './bind-group.ts';
import { nameProject, projectInput } from './named-project.ts';
import { namePeople } from './named.ts';
import { defineTool, type ToolContext } from './tool.ts';

const input = z.object({
  for: z.enum(['casting', 'admin', 'production', 'guardian', 'myself']),
  project: projectInput,
  child: z.string().max(80).optional().describe('guardian only: the child that the code is for.'),
  as: z.enum(['approver', 'viewer']).default('approver'),
});
type Wanted = z.infer<typeof input>;

export type CodeReport = { code: string; for: Wanted['for']; what: string | null };

export const createMakeCode = (deps: { codes: Codes; matching: Matching }) =>
  defineTool({
    name: 'make_code',
    description:
      'Makes a code of eight characters, good for an hour and once: for a colleague (admins only), for a client of a project, for the ' +
      'guardian of a child, or for the writer’s own account on another channel. The person writes "/join CODE".',
    input,
    who: ['casting', 'production', 'talent', 'guardian', 'admin'],
    inAnyGroup: true,
    changes: true,
    async run(tx, wanted, context) {
      if (context.chat === 'group') return { ok: false, problem: 'codes are made in a private chat only' };
      const granted = await grantOf(tx, deps.matching, wanted, context);
      if (!granted.ok) return granted;
      const code = await deps.codes.make(tx, {
        id: context.newId(),
        workspaceId: context.workspaceId,
        by: context.author.personId,
        grant: granted.grant,
        at: context.now,
      });
      if (code === null)
        return { ok: false, problem: 'three codes of yours are open already; they end after an hour' };
      const output: CodeReport = { code, for: wanted.for, what: granted.what };
      return { ok: true, output };
    },
  });

type Granted = { ok: true; grant: Grant; what: string | null } | { ok: false; problem: string };

async function grantOf(tx: Tx, matching: Matching, wanted: Wanted, context: ToolContext): Promise<Granted> {
  if (wanted.for === 'myself')
    return { ok: true, grant: { kind: 'link', personId: context.author.personId }, what: null };
  if (!isOffice(context.author.role)) return { ok: false, problem: 'only the office lets people in' };
  switch (wanted.for) {
    case 'casting':
    case 'admin':
      return (await mayAdminister(tx, context))
        ? { ok: true, grant: { kind: 'role', role: wanted.for }, what: null }
        : { ok: false, problem: onlyAdmins };
    case 'production': {
      const named = await nameProject(tx, wanted.project, context);
      if (!named.ok) return named;
      const { projectId, title } = named.project;
      return { ok: true, grant: { kind: 'project', projectId, membership: wanted.as }, what: title };
    }
    case 'guardian': {
      const named = await namePeople(tx, matching, [wanted.child ?? ''], context);
      if (!named.ok) return named;
      const [child] = named.people;
      if (!child) return { ok: false, problem: 'say which child' };
      const [known] = await tx.$queryRaw<{ name: string; adult: boolean }[]>`
        SELECT coalesce(t.stage_name, p.name) AS name,
          coalesce(t.dob <= (${context.now}::timestamptz AT TIME ZONE 'Asia/Kolkata')::date - interval '18 years', false) AS adult
        FROM talent t JOIN person p ON p.id = t.person_id WHERE t.person_id = ${child.talentId}::uuid`;
      if (!known) return { ok: false, problem: 'say which child' };
      // Who speaks for a child is not found by a likeness of names.
      if (child.name !== null && !isWritten(wanted.child ?? '', known.name))
        return { ok: false, problem: `did you mean ${known.name}?` };
      if (known.adult) return { ok: false, problem: `${known.name} is of age and speaks for themselves` };
      return { ok: true, grant: { kind: 'guardian', childId: child.talentId }, what: known.name };
    }
  }
}

/** Whether each word stands in the name as it was typed. */
function isWritten(typed: string, name: string): boolean {
  const words = (text: string): string[] =>
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const known = words(name);
  return words(typed).every((word) => known.includes(word));
}
