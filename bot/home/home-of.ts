/** Home for the one who opens it: the office sees what is open, production its projects from the shortlist on, others a greeting. */
import type { Matching } from '../../matching/matching.ts';
import type { Database, Tx } from '../../prisma/client.ts';
import { verdictLines } from '../boards/verdict-lines.ts';
import { sightOf } from '../people/access.ts';
import { isOffice, personRole, type PersonRole } from '../people/person.ts';
import { languageOfPerson } from '../outreach/language.ts';
import { roleChoice } from '../tools/choices.ts';
import type { Home } from './home.ts';
import { homeWords } from './words.ts';

const mostRoles = 20;
const mostPeople = 12;
/** Whoever did not look for this long sees it anew when they do. */
const staleMs = 14 * 24 * 3600_000;
const mostRefreshed = 50;

type Person = { personId: string; name: string; role: PersonRole };

export function createHomes(deps: {
  db: Database;
  matching: Pick<Matching, 'listRoles' | 'countRoles' | 'shortlist' | 'standingVerdicts'>;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
  now(): Date;
}) {
  const { db, matching, now } = deps;

  async function personOf(tx: Tx, account: string, userId: string): Promise<Person | null> {
    const rows = await tx.$queryRaw<{ personId: string; name: string; role: string }[]>`
      SELECT p.id AS "personId", p.name, p.role FROM identity i JOIN person p ON p.id = i.person_id
      WHERE i.channel = 'slack' AND i.account = ${account} AND i.external_id = ${userId}`;
    const row = rows[0];
    return row ? { ...row, role: personRole.parse(row.role) } : null;
  }

  async function homeOf(tx: Tx, workspaceId: string, person: Person | null): Promise<Home> {
    if (!person || (!isOffice(person.role) && person.role !== 'production')) return stranger;
    const { personId, role } = person;
    // Nobody reads along here: what counts is what the person may see in private.
    const viewer = { workspaceId, conversationId: '', author: { personId, role }, chat: 'private' as const };
    const sight = await sightOf(tx, viewer);
    const language = await languageOfPerson(tx, personId);
    const say = homeWords(language);
    const which = { status: 'open' as const, ...(sight === 'all' ? {} : { projectIds: [...sight] }) };
    const open = await matching.listRoles(tx, { ...which, limit: mostRoles });
    const total = open.length < mostRoles ? open.length : await matching.countRoles(tx, which);
    const roles: Home['roles'] = [];
    for (const one of open) {
      const listed = await matching.shortlist(tx, one.roleId);
      const verdicts = await matching.standingVerdicts(tx, one.roleId);
      roles.push({
        title: [one.title, one.project.title].filter(Boolean).join(' · '),
        empty: say.emptyList,
        people: listed.slice(0, mostPeople).map((talent) => ({
          name: talent.name,
          lines: verdictLines(
            verdicts.filter((verdict) => verdict.talentId === talent.talentId),
            language,
          ),
        })),
        rest: listed.length > mostPeople ? say.more(listed.length - mostPeople) : null,
        choices: [
          ...(listed.length > 0 ? [roleChoice('list', one.roleId, say.showList)] : []),
          ...(isOffice(role) ? [roleChoice('find', one.roleId, say.find)] : []),
        ],
      });
    }
    return {
      greeting: say.greeting(person.name),
      lead:
        roles.length > 0 ? say.open(total, roles.length) : isOffice(role) ? say.noneOpen : say.notOnProject,
      roles,
    };
  }

  return {
    /** Remembers that they looked, so that the page follows what changes. null where nobody owns the account. */
    async opened(account: string, userId: string): Promise<Home | null> {
      const workspace = await deps.workspaceOf('slack', account);
      if (!workspace) return null;
      return db.inWorkspace(workspace.id, async (tx) => {
        await tx.slackHome.upsert({
          where: { account_userId: { account, userId } },
          create: { account, userId, workspaceId: workspace.id, openedAt: now() },
          update: { openedAt: now() },
        });
        return homeOf(tx, workspace.id, await personOf(tx, account, userId));
      });
    },

    async toRefresh(workspaceId: string): Promise<{ account: string; userId: string; home: Home }[]> {
      return db.inWorkspace(workspaceId, async (tx) => {
        const open = await tx.slackHome.findMany({
          where: { openedAt: { gt: new Date(now().getTime() - staleMs) } },
          orderBy: { openedAt: 'desc' },
          take: mostRefreshed,
        });
        const homes = [];
        for (const { account, userId } of open) {
          const person = await personOf(tx, account, userId);
          if (person) homes.push({ account, userId, home: await homeOf(tx, workspaceId, person) });
        }
        return homes;
      });
    },
  };
}

const stranger: Home = {
  greeting: 'CastMatch',
  lead: homeWords('en').begin,
  roles: [],
};
