/**
 * "Stop" and "start": who wants no unasked messages. It holds at once, on every channel and every account of theirs, and for
 * the office's own people too. A guardian's stop for one child is a row of the child's: it binds whoever would be written to
 * about that child, and nobody else.
 */
import type { Sql } from '../../prisma/client.ts';
import { selvesHere } from '../../memory/selves.ts';
import { readStop, type Stop } from '../understanding/stop-words.ts';
import { istDay, later } from './hours.ts';

/** `wrong_person`: the address turned out to be somebody else's; only the office can undo that. */
export type StopScope = 'office' | 'role' | 'suggestions' | 'wrong_person';

export type Silence = { scope: StopScope; until: string | null };

type Where = { workspaceId: string; personId: string };

/** What keeps this person from being written to about this role or talent (or at all), now; null when nothing does. */
export async function silenceOf(
  tx: Sql,
  { personId }: Pick<Where, 'personId'>,
  about: { roleId: string | null; talentId: string | null; now: Date },
): Promise<Silence | null> {
  const { talentId } = about;
  const selves = await selvesHere(tx, personId);
  // That the talent's own address was somebody else's says nothing of this one.
  const theirs = talentId === null || selves.includes(talentId) ? [] : await selvesHere(tx, talentId);
  const rows = await tx.$queryRaw<Silence[]>`
    SELECT scope, until_day::text AS until FROM opt_out
    WHERE (person_id = ANY(${selves}::uuid[]) OR (person_id = ANY(${theirs}::uuid[]) AND scope <> 'wrong_person'))
      AND lifted_at IS NULL AND scope <> 'suggestions'
      AND (scope <> 'role' OR role_id = ${about.roleId}::uuid)
      AND (until_day IS NULL OR until_day > ${istDay(about.now)}::date)
    ORDER BY scope = 'wrong_person' DESC, until_day DESC NULLS FIRST LIMIT 1`;
  return rows[0] ?? null;
}

/** Whether they asked for no messages at all, as it stands now. */
export async function silentNow(
  tx: Sql,
  personId: string,
  now: Date,
): Promise<{ until: string | null } | null> {
  const [own] = await tx.$queryRaw<{ until: string | null }[]>`
    SELECT until_day::text AS until FROM opt_out WHERE person_id = ANY(${await selvesHere(tx, personId)}::uuid[])
      AND lifted_at IS NULL AND scope = 'office' AND (until_day IS NULL OR until_day > ${istDay(now)}::date)
    ORDER BY until_day DESC NULLS FIRST LIMIT 1`;
  return own ?? null;
}

/** Children of this guardian about whom nothing is to be written, whatever holds for the guardian. */
export const wardsSilent = async (
  tx: Sql,
  guardianId: string,
  now: Date,
): Promise<{ id: string; name: string }[]> =>
  tx.$queryRaw`
    SELECT p.id::text AS id, coalesce(t.stage_name, p.name) AS name FROM talent t JOIN person p ON p.id = t.person_id
    WHERE t.guardian_id = ANY(${await selvesHere(tx, guardianId)}::uuid[]) AND p.erased_at IS NULL
      AND EXISTS (SELECT 1 FROM opt_out o WHERE o.person_id = p.id AND o.lifted_at IS NULL AND o.scope = 'office'
        AND (o.until_day IS NULL OR o.until_day > ${istDay(now)}::date))
    ORDER BY name, p.id`;

export async function wantsNoSuggestions(tx: Sql, personId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM opt_out WHERE person_id = ANY(${await selvesHere(tx, personId)}::uuid[]) AND lifted_at IS NULL AND scope = 'suggestions'`;
  return rows.length > 0;
}

export type Stopping = Where & {
  scope: StopScope;
  roleId?: string | null;
  /** First day on which they may be written to again. */
  until?: string | null;
  messageId: string | null;
  now: Date;
  newId: () => string;
};

/**
 * Keeps the wish, drops every letter that still waits for this person, and closes their open questions. Returns whether it
 * is new: who says it twice hears nothing the second time.
 */
export async function stopFor(tx: Sql, stop: Stopping): Promise<boolean> {
  const { workspaceId, personId, scope, now } = stop;
  const roleId = stop.roleId ?? null;
  const until = stop.until ?? null;
  // One at a time for each person: the same word on two channels at once is one wish.
  await tx.$queryRaw`SELECT 1 AS locked FROM person WHERE id = ${personId}::uuid FOR NO KEY UPDATE`;
  const [known] = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM opt_out WHERE person_id = ${personId}::uuid AND lifted_at IS NULL AND scope = ${scope}
      AND role_id IS NOT DISTINCT FROM ${roleId}::uuid AND until_day IS NOT DISTINCT FROM ${until}::date`;
  if (!known)
    await tx.$executeRaw`
      INSERT INTO opt_out (id, workspace_id, person_id, scope, role_id, until_day, message_id, at)
      VALUES (${stop.newId()}::uuid, ${workspaceId}::uuid, ${personId}::uuid, ${scope}, ${roleId}::uuid, ${until}::date,
        ${stop.messageId}::uuid, ${now})`;
  if (scope === 'office' && until === null) await markTalents(tx, personId, now);
  if (scope !== 'suggestions') await closeQuestions(tx, { personId, scope, roleId, now });
  if (scope === 'suggestions' || scope === 'office') await dropLetters(tx, personId, ['suggestion']);
  return known === undefined;
}

/** `again`: they said so before. */
export type StopSaid = { scope: Stop['scope']; until: string | null; again: boolean };

/** The same out of the person's own words, to whomever they were said; null where they are no such wish. */
export async function stopAsSaid(
  tx: Sql,
  said: Omit<Stopping, 'scope' | 'roleId' | 'until'> & { texts: readonly string[] },
): Promise<StopSaid | null> {
  const stop = said.texts.map((text) => readStop(text, istDay(said.now))).find((read) => read !== null);
  if (!stop) return null;
  const roleId = stop.scope === 'role' ? await roleAskedLast(tx, said.personId) : null;
  // With no role in question, "not for this role" can only mean all of it.
  const scope = stop.scope === 'role' && roleId !== null ? 'role' : 'office';
  const until = stop.scope === 'until' ? (stop.until ?? null) : null;
  const fresh = await stopFor(tx, { ...said, scope, roleId, until });
  return { scope: until ? 'until' : scope, until, again: !fresh };
}

async function roleAskedLast(tx: Sql, personId: string): Promise<string | null> {
  const [ask] = await tx.$queryRaw<{ roleId: string }[]>`
    SELECT c.role_id AS "roleId" FROM availability_ask a JOIN availability_check c ON c.id = a.check_id
    WHERE a.person_id = ${personId}::uuid AND a.state IN ('asked', 'answered') ORDER BY a.asked_at DESC LIMIT 1`;
  return ask?.roleId ?? null;
}

/**
 * Whether they wanted silence and have said nothing since, in any place: then a colleague's word to them is unasked as well.
 * `askedAt`: when they asked for a human themselves; a wish that was said with it does not keep the human away.
 */
export async function saysNothingSince(
  tx: Sql,
  personId: string,
  { askedAt, now }: { askedAt: Date | null; now: Date },
): Promise<boolean> {
  const selves = await selvesHere(tx, personId);
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM opt_out o LEFT JOIN message said ON said.id = o.message_id
    WHERE o.person_id = ANY(${selves}::uuid[]) AND o.lifted_at IS NULL AND o.scope IN ('office', 'wrong_person')
      AND (o.until_day IS NULL OR o.until_day > ${istDay(now)}::date)
      AND (${askedAt}::timestamptz IS NULL OR coalesce(said.stored_at, o.at) > ${askedAt})
      AND NOT EXISTS (SELECT 1 FROM message m WHERE m.author_id = ANY(${selves}::uuid[]) AND m.direction = 'in'
        AND m.kind NOT IN ('reaction', 'edit', 'delete') AND m.stored_at > coalesce(said.stored_at, o.at)) LIMIT 1`;
  return rows.length > 0;
}

/** Their own stop of everything, now; null where there is none. */
export async function stopOf(
  tx: Sql,
  { personId, now }: { personId: string; now: Date },
): Promise<{ until: string | null } | null> {
  const rows = await tx.$queryRaw<{ until: string | null }[]>`
    SELECT until_day::text AS until FROM opt_out
    WHERE person_id = ANY(${await selvesHere(tx, personId)}::uuid[]) AND lifted_at IS NULL AND scope = 'office'
      AND (until_day IS NULL OR until_day > ${istDay(now)}::date)
    ORDER BY until_day DESC NULLS FIRST LIMIT 1`;
  return rows[0] ?? null;
}

/**
 * "Start": takes back every stop of the person's own, or with `ofAll` that of everything alone, and what was asked before it
 * may be answered again. Returns whether there was one.
 */
export async function startFor(
  tx: Sql,
  { personId, now, ofAll = false }: { personId: string; now: Date; ofAll?: boolean },
): Promise<boolean> {
  const selves = await selvesHere(tx, personId);
  const lifted = await tx.$executeRaw`
    UPDATE opt_out SET lifted_at = ${now} WHERE person_id = ANY(${selves}::uuid[]) AND lifted_at IS NULL AND scope <> 'wrong_person'
      AND (NOT ${ofAll}::boolean OR scope = 'office')`;
  if (lifted === 0) return false;
  await markTalents(tx, personId, null);
  await reopenQuestions(tx, selves, now);
  return true;
}

/** Those that had reached them, of roles that are still cast; a letter that never left can be written anew. */
async function reopenQuestions(tx: Sql, selves: readonly string[], now: Date): Promise<void> {
  const reopened = await tx.$queryRaw<{ checkId: string }[]>`
    UPDATE availability_ask a SET state = CASE WHEN a.answered_at IS NULL THEN 'asked' ELSE 'answered' END, news = true
    FROM availability_check c JOIN role r ON r.id = c.role_id
    WHERE c.id = a.check_id AND (a.person_id = ANY(${[...selves]}::uuid[]) OR a.talent_id = ANY(${[...selves]}::uuid[]))
      AND a.state = 'opted_out' AND a.asked_at IS NOT NULL AND r.status <> 'closed'
      AND NOT EXISTS (SELECT 1 FROM opt_out s WHERE s.person_id IN (a.person_id, a.talent_id) AND s.lifted_at IS NULL
        AND s.scope = 'office' AND (s.until_day IS NULL OR s.until_day > ${istDay(now)}::date))
      AND NOT EXISTS (
        SELECT 1 FROM availability_ask o JOIN availability_check d ON d.id = o.check_id
        WHERE d.role_id = c.role_id AND o.talent_id = a.talent_id AND o.state IN ('waiting', 'asked', 'answered'))
    RETURNING a.check_id AS "checkId"`;
  await newsSoon(tx, reopened.map(({ checkId }) => checkId), now);
} // prettier-ignore

const newsSoonMs = 45_000;

/** The asker hears of it with the next news. */
async function newsSoon(tx: Sql, checkIds: readonly string[], now: Date): Promise<void> {
  const soon = later(now, newsSoonMs);
  await tx.$executeRaw`
    UPDATE availability_check SET news_due_at = coalesce(least(news_due_at, ${soon}), ${soon})
    WHERE id = ANY(${[...checkIds]}::uuid[]) AND state = 'sent'`;
}

/**
 * Matching reads the wish from the talent: their own, the one that stands for their accounts, and for a child the guardian's.
 * Whoever has a stop of their own keeps it when somebody else's ends.
 */
async function markTalents(tx: Sql, personId: string, at: Date | null): Promise<void> {
  const selves = await selvesHere(tx, personId);
  await tx.$executeRaw`
    UPDATE talent SET opted_out_at = ${at} WHERE (person_id = ${personId}::uuid OR guardian_id = ANY(${selves}::uuid[])
      OR (merged_into IS NULL AND person_id = ANY(${selves}::uuid[]))
      OR person_id IN (SELECT talent_id FROM personal_link WHERE used_by = ${personId}::uuid AND revoked_at IS NULL))
      AND (${at}::timestamptz IS NOT NULL OR NOT EXISTS (SELECT 1 FROM opt_out o WHERE o.person_id = talent.person_id
        AND o.lifted_at IS NULL AND o.scope = 'office' AND o.until_day IS NULL))`;
}

async function closeQuestions(
  tx: Sql,
  about: { personId: string; scope: StopScope; roleId: string | null; now: Date },
): Promise<void> {
  const state = about.scope === 'wrong_person' ? 'wrong_person' : 'opted_out';
  const selves = await selvesHere(tx, about.personId);
  // Whoever is written to about a child who is to be left alone is asked no more either.
  const asTalent = about.scope === 'wrong_person' ? [] : selves;
  const closed = await tx.$queryRaw<{ id: string; checkId: string }[]>`
    UPDATE availability_ask a SET state = ${state}, news = true
    FROM availability_check c WHERE c.id = a.check_id AND (a.person_id = ANY(${selves}::uuid[]) OR a.talent_id = ANY(${asTalent}::uuid[]))
      AND a.state IN ('waiting', 'asked', 'answered') AND (${about.roleId}::uuid IS NULL OR c.role_id = ${about.roleId}::uuid)
    RETURNING a.id, a.check_id AS "checkId"`;
  await tx.$executeRaw`
    UPDATE letter SET state = 'cancelled' WHERE state = 'waiting' AND ask_id = ANY(${closed.map(({ id }) => id)}::uuid[])`;
  await newsSoon(
    tx,
    closed.map(({ checkId }) => checkId),
    about.now,
  );
}

async function dropLetters(tx: Sql, personId: string, kinds: string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE letter SET state = 'cancelled' WHERE state = 'waiting' AND person_id = ANY(${await selvesHere(tx, personId)}::uuid[]) AND kind = ANY(${kinds}::text[])`;
}
