/** "Send" and "wait": the letters of a check are written with their hour a minute ahead, and taken back while they wait. */
import type { Tx } from '../../../prisma/client.ts';
import { outbound } from '../../message.ts';
import { awake, later } from '../hours.ts';
import { writeLetter } from '../letter.ts';
import { graceMs } from './prepare.ts';

/** A text older than this promises a reply-by that may have come too near. */
const staleMs = 30 * 60_000;

export type Draft = {
  checkId: string;
  roleId: string;
  turnId: string;
  talentIds: string[];
  /** The role changed, or the text lay too long: what was shown is no longer what should be sent. */
  stale: boolean;
};

/** The draft that "send" means: the author's newest in this conversation, or the one of a button. */
export async function draftOf(
  tx: Tx,
  which: { checkId: string | null; personId: string; conversationId: string; now: Date },
): Promise<Draft | null> {
  const [row] = await tx.$queryRaw<(Omit<Draft, 'stale'> & { changed: boolean; createdAt: Date })[]>`
    SELECT c.id AS "checkId", c.role_id AS "roleId", c.turn_id AS "turnId", r.updated_at <> c.role_changed_at AS changed,
      c.created_at AS "createdAt",
      ARRAY(SELECT a.talent_id::text FROM availability_ask a WHERE a.check_id = c.id ORDER BY a.ordinal) AS "talentIds"
    FROM availability_check c JOIN role r ON r.id = c.role_id
    WHERE c.state = 'draft' AND c.asked_by = ${which.personId}::uuid AND c.conversation_id = ${which.conversationId}::uuid
      AND (${which.checkId}::uuid IS NULL OR c.id = ${which.checkId}::uuid)
    ORDER BY c.created_at DESC LIMIT 1 FOR UPDATE OF c`;
  if (!row) return null;
  const { changed, createdAt, ...draft } = row;
  return { ...draft, stale: changed || which.now.getTime() - createdAt.getTime() > staleMs };
}

export type Going = { people: number; sendAt: Date };

/** Writes the letters. Doing it twice, from two places at once or after a kill, writes each once. */
export async function sendCheck(
  tx: Tx,
  check: { workspaceId: string; checkId: string },
  { now, newId }: { now: Date; newId: () => string },
): Promise<Going> {
  const sendAt = awake(later(now, graceMs));
  const asks = await tx.$queryRaw<{ id: string; personId: string; body: unknown }[]>`
    UPDATE availability_ask SET state = 'waiting' WHERE check_id = ${check.checkId}::uuid AND state = 'draft'
    RETURNING id, person_id AS "personId", body`;
  for (const ask of asks)
    await writeLetter(
      tx,
      {
        workspaceId: check.workspaceId,
        personId: ask.personId,
        kind: 'check',
        key: `check:${ask.id}`,
        body: outbound.parse(ask.body),
        askId: ask.id,
        dueAt: sendAt,
      },
      { now, newId },
    );
  await tx.$executeRaw`UPDATE availability_check SET state = 'sent', send_at = ${sendAt} WHERE id = ${check.checkId}::uuid`;
  return { people: asks.length, sendAt };
}

export type Held = { held: number; gone: number };

/** Takes back what still waits of the author's newest sent check (of one conversation, where it is named), or of the one of a button; null when there is none. */
export async function holdCheck(
  tx: Tx,
  which: { checkId: string | null; personId: string; conversationId?: string },
): Promise<Held | null> {
  const [check] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM availability_check WHERE asked_by = ${which.personId}::uuid AND state = 'sent'
      AND (${which.checkId}::uuid IS NULL OR id = ${which.checkId}::uuid)
      AND (${which.conversationId ?? null}::uuid IS NULL OR conversation_id = ${which.conversationId ?? null}::uuid)
    ORDER BY send_at DESC LIMIT 1 FOR UPDATE`;
  if (!check) return null;
  // Waits for a letter that is just being posted, and leaves it alone when it left.
  const held = await tx.$queryRaw<{ askId: string }[]>`
    UPDATE letter SET state = 'cancelled', problem = 'stopped by its sender' WHERE state = 'waiting' AND kind = 'check'
      AND ask_id IN (SELECT id FROM availability_ask WHERE check_id = ${check.id}::uuid) RETURNING ask_id AS "askId"`;
  await tx.$executeRaw`
    UPDATE availability_ask SET state = 'cancelled' WHERE id = ANY(${held.map(({ askId }) => askId)}::uuid[]) AND state = 'waiting'`;
  const [gone] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM letter WHERE state = 'sent' AND kind = 'check'
      AND ask_id IN (SELECT id FROM availability_ask WHERE check_id = ${check.id}::uuid)`;
  if (gone?.n === 0)
    await tx.$executeRaw`UPDATE availability_check SET state = 'cancelled' WHERE id = ${check.id}::uuid`;
  return { held: held.length, gone: gone?.n ?? 0 };
}

/** The author's draft in this conversation, if there is anybody in it who can be asked. */
export async function draftPeople(
  tx: Tx,
  which: { personId: string; conversationId: string },
): Promise<string | null> {
  const [draft] = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM availability_check c WHERE c.state = 'draft' AND c.asked_by = ${which.personId}::uuid
      AND c.conversation_id = ${which.conversationId}::uuid
      AND EXISTS (SELECT 1 FROM availability_ask a WHERE a.check_id = c.id AND a.state = 'draft')
    ORDER BY c.created_at DESC LIMIT 1`;
  return draft?.id ?? null;
}

/** Forgets a draft: nobody was written to. */
export async function dropDraft(
  tx: Tx,
  which: { personId: string; conversationId: string },
): Promise<boolean> {
  const dropped = await tx.$executeRaw`
    DELETE FROM availability_check c WHERE c.state = 'draft' AND c.asked_by = ${which.personId}::uuid
      AND c.conversation_id = ${which.conversationId}::uuid
      AND NOT EXISTS (SELECT 1 FROM availability_ask a WHERE a.check_id = c.id AND a.state IN ('asked', 'answered'))`;
  return dropped > 0;
}
