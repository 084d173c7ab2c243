/**
 * A conversation in human hands: opened by a wish, a safety flag or a stuck bot; taken by one of the office; given back.
 * Taking raises the conversation's epoch, so whatever the bot still had to say there becomes a draft (law 9).
 */
import type { Sql } from '../../prisma/client.ts';
import { hearOnPhone, type HearDeps } from './hear-wishes.ts';

export const handOffReasons = ['harassment', 'scam', 'human', 'stuck', 'failed', 'other', 'taken'] as const;
/** `taken`: nobody had asked. */
export type HandOffReason = (typeof handOffReasons)[number];

/** Gravest first: a later report may raise what is open, never lower it. */
const gravity = (why: HandOffReason): number => handOffReasons.indexOf(why);

/** Opens one, or finds the one that is not closed yet. `graver`: it was open for a lesser reason. */
export async function openHandOff(
  tx: Sql,
  opened: {
    id: string;
    workspaceId: string;
    conversationId: string;
    personId: string | null;
    why: HandOffReason;
    sourceMessageId: string | null;
    at: Date;
  },
): Promise<{ handOffId: string; state: 'open' | 'held'; fresh: boolean; graver: boolean; since: Date }> {
  const inserted = await tx.$executeRaw`
    INSERT INTO hand_off (id, workspace_id, conversation_id, person_id, why, source_message_id, opened_at)
    VALUES (${opened.id}::uuid, ${opened.workspaceId}::uuid, ${opened.conversationId}::uuid, ${opened.personId}::uuid, ${opened.why},
      ${opened.sourceMessageId}::uuid, ${opened.at})
    ON CONFLICT (conversation_id) WHERE state <> 'closed' DO NOTHING`;
  if (inserted > 0)
    return { handOffId: opened.id, state: 'open', fresh: true, graver: false, since: opened.at };
  const [known] = await tx.$queryRaw<
    { id: string; state: 'open' | 'held'; why: HandOffReason; since: Date }[]
  >`
    SELECT id, state, why, opened_at AS since FROM hand_off WHERE conversation_id = ${opened.conversationId}::uuid AND state <> 'closed' FOR UPDATE`;
  if (!known) throw new Error('a hand-off was closed while it was opened again');
  const graver = gravity(opened.why) < gravity(known.why);
  if (graver)
    await tx.$executeRaw`UPDATE hand_off SET why = ${opened.why}, source_message_id = ${opened.sourceMessageId}::uuid
      WHERE id = ${known.id}::uuid`;
  return { handOffId: known.id, state: known.state, fresh: false, graver, since: known.since };
}

export type Taken =
  /** `settled`: nothing of the bot is on its way any more. */
  | { status: 'taken'; conversationId: string; settled: boolean }
  | { status: 'held'; by: string; mine: boolean }
  | { status: 'gone' };

/** From the commit on the bot says nothing more in that conversation; what it had under way is a draft. */
export async function takeOver(
  tx: Sql,
  taken: { handOffId: string; holderId: string; placeId: string; language: string | null; at: Date },
): Promise<Taken> {
  const [row] = await tx.$queryRaw<
    { conversationId: string; state: string; holderId: string | null; holder: string | null }[]
  >`
    SELECT h.conversation_id AS "conversationId", h.state, h.holder_id AS "holderId", (SELECT name FROM person WHERE id = h.holder_id) AS holder
    FROM hand_off h WHERE h.id = ${taken.handOffId}::uuid FOR UPDATE`;
  if (!row || row.state === 'closed' || row.conversationId === taken.placeId) return { status: 'gone' };
  if (row.state === 'held')
    return { status: 'held', by: row.holder ?? 'somebody', mine: row.holderId === taken.holderId };
  await tx.$executeRaw`
    UPDATE conversation SET epoch = epoch + 1, human_holder_id = ${taken.holderId}::uuid WHERE id = ${row.conversationId}::uuid`;
  const settled = await isSettled(tx, row.conversationId);
  await tx.$executeRaw`
    UPDATE hand_off SET state = 'held', holder_id = ${taken.holderId}::uuid, place_id = ${taken.placeId}::uuid, language = ${taken.language},
      taken_at = ${taken.at}, confirmed_at = CASE WHEN ${settled} THEN ${taken.at}::timestamptz END
    WHERE id = ${taken.handOffId}::uuid`;
  return { status: 'taken', conversationId: row.conversationId, settled };
}

/** The phone of the number is in the office's hand; whose, nobody can tell. */
const someone = '00000000-0000-0000-0000-000000000000';

/** Taken by writing on the number's own phone: there is no place to tell anything, so it counts as confirmed. */
export async function takeByHand(
  tx: Sql,
  deps: HearDeps,
  taken: { id: string; workspaceId: string; conversationId: string; at: Date },
): Promise<void> {
  const { conversationId, at } = taken;
  const free = await tx.$executeRaw`
    UPDATE conversation SET epoch = epoch + 1, human_holder_id = ${someone}::uuid
    WHERE id = ${conversationId}::uuid AND human_holder_id IS NULL`;
  // Whoever types has read it, and the bot never will.
  await hearOnPhone(tx, deps, taken, null);
  // Each word typed there answers what was said before it: "resume" leaves to the bot what came after the last.
  await tx.$executeRaw`
    UPDATE message SET state = 'answered', turn_id = NULL WHERE conversation_id = ${conversationId}::uuid AND state = 'waiting'
      AND EXISTS (SELECT 1 FROM conversation c WHERE c.id = ${conversationId}::uuid AND c.human_holder_id = ${someone}::uuid)`;
  if (free === 0) return;
  const [writer] = await tx.$queryRaw<{ id: string }[]>`
    SELECT author_id AS id FROM message WHERE conversation_id = ${conversationId}::uuid AND direction = 'in' AND author_id IS NOT NULL
    ORDER BY stored_at DESC LIMIT 1`;
  const { handOffId } = await openHandOff(tx, {
    ...taken,
    personId: writer?.id ?? null,
    why: 'taken',
    sourceMessageId: null,
  });
  await tx.$executeRaw`
    UPDATE hand_off SET state = 'held', holder_id = ${someone}::uuid, place_id = NULL, taken_at = ${at}, confirmed_at = ${at}
    WHERE id = ${handOffId}::uuid`;
}

/** Whether every word of before the take-over has arrived, failed or become a draft. */
export async function isSettled(tx: Sql, conversationId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM outbox o JOIN conversation c ON c.id = o.conversation_id
    WHERE o.conversation_id = ${conversationId}::uuid AND o.epoch < c.epoch AND o.state IN ('open', 'pending', 'sending', 'unknown') LIMIT 1`;
  return rows.length === 0;
}

export type GivenBack =
  /** `waiting`: the person said something after the human's last words; the bot answers that. */
  { status: 'back'; conversationId: string; waiting: boolean } | { status: 'not-held' };

/** The bot goes on: what the human has heard and answered counts as answered, all else waits for the bot. */
export async function handBack(tx: Sql, given: { handOffId: string; at: Date }): Promise<GivenBack> {
  const [row] = await tx.$queryRaw<{ conversationId: string }[]>`
    SELECT conversation_id AS "conversationId" FROM hand_off WHERE id = ${given.handOffId}::uuid AND state = 'held' FOR UPDATE`;
  if (!row) return { status: 'not-held' };
  const { conversationId } = row;
  await tx.$executeRaw`UPDATE conversation SET human_holder_id = NULL WHERE id = ${conversationId}::uuid`;
  await tx.$executeRaw`UPDATE hand_off SET state = 'closed', closed_at = ${given.at} WHERE id = ${given.handOffId}::uuid`;
  await tx.$executeRaw`
    UPDATE message SET state = 'answered', turn_id = NULL WHERE conversation_id = ${conversationId}::uuid AND state = 'waiting'
      AND EXISTS (SELECT 1 FROM relay passed WHERE passed.source_message_id = message.id)
      AND stored_at <= (SELECT max(m.stored_at) FROM relay r JOIN message m ON m.id = r.copy_id
        WHERE r.hand_off_id = ${given.handOffId}::uuid AND r.direction = 'to_person')`;
  const waiting = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM message WHERE conversation_id = ${conversationId}::uuid AND state = 'waiting' LIMIT 1`;
  return { status: 'back', conversationId, waiting: waiting.length > 0 };
}
