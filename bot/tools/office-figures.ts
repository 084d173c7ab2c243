/** The office's own at a glance: everybody on any shortlist, and how many people are on record. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { sightOf } from '../people/access.ts';
import { defineTool, leavesOffice } from './tool.ts';

export type AllShortlists = {
  /** Roles with somebody on their shortlist, newest first; `more`: people beside those named. */
  roles: { role: string; project: string | null; names: string[]; more: number }[];
  /** Of the roles that are not listed. */
  otherRoles: number;
  people: number;
};

const mostRoles = 60;
const mostListed = 8;
const mostNames = 6;

export const createAllShortlists = (deps: { matching: Matching }) =>
  defineTool({
    name: 'all_shortlists',
    description: 'Who stands on the shortlists of all open roles in sight, by role: "who have I shortlisted across all projects".',
    input: z.object({}),
    who: ['casting', 'admin', 'production'],
    changes: false,
    async run(tx, _, context) {
      const sight = await sightOf(tx, context);
      const outside = leavesOffice(context);
      const open = await deps.matching.listRoles(tx, {
        status: 'open',
        ...(sight === 'all' ? {} : { projectIds: [...sight] }),
        limit: mostRoles,
      });
      const roles: AllShortlists['roles'] = [];
      const people = new Set<string>();
      for (const role of open) {
        const listed = await deps.matching.shortlist(tx, role.roleId);
        if (listed.length === 0) continue;
        for (const { talentId } of listed) people.add(talentId);
        roles.push({
          role: role.title,
          project: role.project.confidential && outside ? null : role.project.title,
          names: listed.slice(0, mostNames).map(({ name }) => name),
          more: Math.max(0, listed.length - mostNames),
        });
      }
      const output: AllShortlists = {
        roles: roles.slice(0, mostListed),
        otherRoles: Math.max(0, roles.length - mostListed),
        people: people.size,
      };
      return { ok: true, output };
    },
  }); // prettier-ignore

export type TalentCount = { total: number; agreed: number };

export const createCountTalent = () =>
  defineTool({
    name: 'count_talent',
    description: 'How many people are on record, and how many of them agreed to it.',
    input: z.object({}),
    who: ['casting', 'admin'],
    changes: false,
    async run(tx, _, context) {
      // How many an office has is its own.
      if (leavesOffice(context)) return { ok: false, problem: 'that is told in a private chat only' };
      const [counted] = await tx.$queryRaw<TalentCount[]>`
        SELECT count(*)::int AS total, (count(*) FILTER (WHERE t.consent = 'given' OR t.guardian_consent = 'given'))::int AS agreed
        FROM talent t JOIN person p ON p.id = t.person_id WHERE p.erased_at IS NULL AND t.merged_into IS NULL`;
      return { ok: true, output: counted ?? { total: 0, agreed: 0 } };
    },
  });
