/**
 * New and changed talents who fit an open role are offered to that role's casting assistant: in one message, in waking
 * hours, a few times a day at most, and each pair of role and talent once for ever.
 */
import type { Matching } from '../../../matching/matching.ts';
import type { Tx } from '../../../prisma/client.ts';
import { dayStart, later, nextMorning, quietUntil } from '../hours.ts';
import { languageOfPerson } from '../language.ts';
import { saying, writeLetter } from '../letter.ts';
import { wantsNoSuggestions } from '../opt-out.ts';
import { outreachWords } from '../words/index.ts';
import { lineIn } from '../../proof/in-language.ts';
import { personChoice, roleChoice } from '../../tools/choices.ts';

/** A list that is being imported, or a talent who goes on telling, is offered when it has settled. */
export const settlesMs = 2 * 60_000;
const talentsAtOnce = 50;
const mostLines = 8;

type SuggestDeps = {
  matching: Pick<Matching, 'fittingOf'>;
  /** Messages of this kind that one person gets in a day. */
  perDay: number;
};

/** Who of the changed fits which open role: written down, and the word of the change is used up. */
export async function collect(tx: Tx, deps: SuggestDeps, workspaceId: string, now: Date): Promise<number> {
  const changed = await tx.$queryRaw<{ talentId: string }[]>`
    DELETE FROM talent_changed WHERE talent_id IN (
      SELECT talent_id FROM talent_changed WHERE workspace_id = ${workspaceId}::uuid AND changed_at <= ${later(now, -settlesMs)}
      ORDER BY changed_at LIMIT ${talentsAtOnce} FOR UPDATE SKIP LOCKED)
    RETURNING talent_id AS "talentId"`;
  if (changed.length === 0) return 0;
  const talentIds = changed.map(({ talentId }) => talentId);
  const roles = await openRoles(tx, workspaceId);
  for (const { roleId, personId } of roles)
    for (const { talentId } of await deps.matching.fittingOf(tx, roleId, talentIds))
      await tx.$executeRaw`
        INSERT INTO suggestion (workspace_id, role_id, talent_id, person_id, due_at)
        SELECT ${workspaceId}::uuid, ${roleId}::uuid, ${talentId}::uuid, ${personId}::uuid, ${now}
        WHERE NOT EXISTS (SELECT 1 FROM candidacy WHERE role_id = ${roleId}::uuid AND talent_id = ${talentId}::uuid)
          AND NOT EXISTS (SELECT 1 FROM suggestion s JOIN talent t ON t.person_id = s.talent_id
            WHERE s.role_id = ${roleId}::uuid AND t.merged_into = ${talentId}::uuid)
        ON CONFLICT DO NOTHING`;
  return changed.length;
}

/** Open roles of open projects, with the casting assistant who gave the brief. */
const openRoles = (tx: Tx, workspaceId: string): Promise<{ roleId: string; personId: string }[]> =>
  tx.$queryRaw<{ roleId: string; personId: string }[]>`
    SELECT r.id AS "roleId", p.id AS "personId" FROM role r JOIN project j ON j.id = r.project_id JOIN person p ON p.id = j.created_by
    WHERE r.workspace_id = ${workspaceId}::uuid AND r.status = 'open' AND j.status = 'open'
      AND p.role IN ('casting', 'admin') AND p.erased_at IS NULL
    ORDER BY j.created_at DESC, r.ordinal LIMIT 200`;

/** Writes what is due to each assistant into one letter. */
export async function offer(
  tx: Tx,
  deps: SuggestDeps,
  workspaceId: string,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const due = await tx.$queryRaw<{ personId: string }[]>`
    SELECT DISTINCT person_id AS "personId" FROM suggestion
    WHERE workspace_id = ${workspaceId}::uuid AND state = 'new' AND due_at <= ${now}`;
  for (const { personId } of due) {
    // Whoever comes second counts the first one's letter.
    await tx.$queryRaw`SELECT 1 AS locked FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
    const said = await saidToday(tx, personId, now);
    const wait = quietUntil(now) ?? (said >= deps.perDay ? nextMorning(now) : null);
    if (await wantsNoSuggestions(tx, personId)) await setAside(tx, personId);
    else if (wait)
      await tx.$executeRaw`
        UPDATE suggestion SET due_at = ${wait} WHERE person_id = ${personId}::uuid AND state = 'new' AND due_at <= ${now}`;
    else await writeOffer(tx, deps, { workspaceId, personId, ordinal: said + 1, now, newId });
  }
}

async function writeOffer(
  tx: Tx,
  deps: SuggestDeps,
  to: { workspaceId: string; personId: string; ordinal: number; now: Date; newId: () => string },
): Promise<void> {
  const { workspaceId, personId, now } = to;
  const taken = await tx.$queryRaw<{ roleId: string; talentId: string; title: string; open: boolean }[]>`
    UPDATE suggestion s SET state = CASE WHEN r.status = 'open' AND j.status = 'open' THEN 'offered' ELSE 'dropped' END
    FROM role r JOIN project j ON j.id = r.project_id
    WHERE r.id = s.role_id AND s.person_id = ${personId}::uuid AND s.state = 'new' AND s.due_at <= ${now}
    RETURNING s.role_id AS "roleId", s.talent_id AS "talentId", r.title, r.status = 'open' AND j.status = 'open' AS open`;
  const byRole = new Map<string, { title: string; talentIds: string[] }>();
  for (const { roleId, talentId, title, open } of taken) {
    if (!open) continue;
    const role = byRole.get(roleId) ?? { title, talentIds: [] };
    byRole.set(roleId, role);
    role.talentIds.push(talentId);
  }
  const language = await languageOfPerson(tx, personId);
  const say = outreachWords(language);
  const lines: string[] = [];
  const choices = [];
  for (const [roleId, { title, talentIds }] of byRole) {
    // What holds now, in the order of fewest open questions; a child is judged by hard fields like everywhere.
    const people = await deps.matching.fittingOf(tx, roleId, talentIds);
    if (people.length === 0) continue;
    lines.push(
      say.suggestions(title, people.length),
      ...people.slice(0, mostLines).map(({ line }) => `• ${lineIn(language, line)}`),
    );
    const [only] = people;
    choices.push(
      people.length === 1 && only
        ? personChoice('add', roleId, only.talentId, 'Shortlist')
        : roleChoice('find', roleId, Array.from(title).slice(0, 20).join('')),
    );
  }
  if (lines.length === 0) return;
  await writeLetter(
    tx,
    {
      workspaceId,
      personId,
      kind: 'suggestion',
      key: `suggestion:${personId}:${dayStart(now).toISOString()}:${to.ordinal}`,
      body: saying([...lines, say.howToStopSuggestions].join('\n'), choices.slice(0, 3)),
      dueAt: now,
    },
    to,
  );
}

async function saidToday(tx: Tx, personId: string, now: Date): Promise<number> {
  const [count] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM letter WHERE person_id = ${personId}::uuid AND kind = 'suggestion' AND created_at >= ${dayStart(now)}`;
  return count?.n ?? 0;
}

/** Somebody who wants none is not told of these later either. */
const setAside = (tx: Tx, personId: string): Promise<number> =>
  tx.$executeRaw`UPDATE suggestion SET state = 'dropped' WHERE person_id = ${personId}::uuid AND state = 'new'`;
