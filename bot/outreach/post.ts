/**
 * The one door through which anything leaves unasked. Each letter goes in a transaction of its own that checks every rule
 * once more (quiet hours, three a day, stop, reach, a human in the conversation), marks the letter and queues the message:
 * a kill before its commit sends nothing, a kill after it sends once.
 */
import type { Database, Tx } from '../../prisma/client.ts';
import { outbound } from '../message.ts';
import { queueMessage } from '../outbox/queue.ts';
import { isOffice, personRole } from '../people/person.ts';
import { dayStart, later, nextMorning, quietUntil } from './hours.ts';
import type { LetterKind } from './letter.ts';
import { reachOf, type Place, type ReachDeps, type Unreachable } from './reach.ts';

export type Letter = {
  id: string;
  personId: string;
  kind: LetterKind;
  body: unknown;
  conversationId: string | null;
  askId: string | null;
  roleId: string | null;
  /** Of whom the question is; null: it is about no talent. */
  talentId: string | null;
  /** Of the person: the office's own people and everybody else live by different limits. */
  role: string;
};

/** What a kind of letter adds to the rules that all share. */
export type LetterRules = {
  /** Whether it still makes sense; a reason drops it. Runs in the letter's transaction. */
  stale?(tx: Tx, letter: Letter, now: Date): Promise<string | null>;
  sent?(tx: Tx, letter: Letter, message: { messageId: string; now: Date }): Promise<void>;
  refused?(tx: Tx, letter: Letter, why: Unreachable, now: Date): Promise<void>;
};

export type PostDeps = ReachDeps & {
  db: Database;
  rules: Record<LetterKind, LetterRules>;
  now(): Date;
  newId(): string;
  ringDelivery(conversation: { workspaceId: string; conversationId: string }): void;
};

const mostADay = 3;
const humanWaitMs = 10 * 60_000;
/** An account that may say no more today: what waited with its sender would leave at midnight. */
const accountWaitMs = 3600_000;
const batch = 100;

export function createPost(deps: PostDeps) {
  const { db } = deps;

  /** Posts what is due; returns how many letters left. Safe to run in several processes at once. */
  return async function post(workspaceId: string): Promise<number> {
    let sent = 0;
    for (;;) {
      const before = sent;
      const due = await db.inWorkspace(
        workspaceId,
        (tx) => tx.$queryRaw<{ id: string }[]>`
          SELECT id FROM letter WHERE workspace_id = ${workspaceId}::uuid AND state = 'waiting' AND due_at <= ${deps.now()}
          ORDER BY due_at, id LIMIT ${batch}`,
      );
      for (const { id } of due) {
        const place = await db.inWorkspace(workspaceId, (tx) => postOne(tx, workspaceId, id));
        if (!place) continue;
        sent++;
        deps.ringDelivery({ workspaceId, conversationId: place.conversationId });
      }
      if (due.length < batch || sent === before) return sent;
    }
  };

  async function postOne(tx: Tx, workspaceId: string, id: string): Promise<Place | null> {
    const now = deps.now();
    const [letter] = await tx.$queryRaw<Letter[]>`
      SELECT l.id, l.person_id AS "personId", l.kind, l.body, l.conversation_id AS "conversationId", l.ask_id AS "askId",
        c.role_id AS "roleId", a.talent_id AS "talentId", p.role
      FROM letter l JOIN person p ON p.id = l.person_id
      LEFT JOIN availability_ask a ON a.id = l.ask_id LEFT JOIN availability_check c ON c.id = a.check_id
      WHERE l.id = ${id}::uuid AND l.state = 'waiting' AND l.due_at <= ${now}
      FOR UPDATE OF l SKIP LOCKED`;
    if (!letter) return null;
    const quiet = quietUntil(now);
    if (quiet) return putOff(tx, id, quiet);
    const rules = deps.rules[letter.kind];
    const stale = await rules.stale?.(tx, letter, now);
    if (stale) return settle(tx, id, 'cancelled', stale);
    // Two letters to one person are counted one after the other, whoever sends them; and a stop for the talent waits, or is seen.
    await tx.$queryRaw`
      SELECT 1 AS locked FROM person WHERE id IN (${letter.personId}::uuid, ${letter.talentId}::uuid) ORDER BY id FOR NO KEY UPDATE`;
    if (!isOffice(personRole.parse(letter.role)) && (await sentToday(tx, letter.personId, now)) >= mostADay)
      return putOff(tx, id, nextMorning(now));
    const reach = await reachOf(tx, deps, { ...letter, now });
    if (!reach.ok) {
      await rules.refused?.(tx, letter, reach.why, now);
      return settle(tx, id, 'refused', reach.why);
    }
    if (reach.how === 'later') return putOff(tx, id, later(now, accountWaitMs));
    const place = await lockPlace(tx, letter.conversationId ?? reach.place.conversationId);
    if (!place) return settle(tx, id, 'refused', 'the conversation is gone');
    // Somebody of the office is talking there: the house does not talk over them.
    if (place.held) return putOff(tx, id, later(now, humanWaitMs));
    const messageId = deps.newId();
    await queueMessage(tx, {
      messageId,
      workspaceId,
      conversationId: place.conversationId,
      channel: place.channel,
      account: place.account,
      epoch: place.epoch,
      turnId: null,
      replyToId: null,
      body: outbound.parse(letter.body),
      once: true,
      at: now,
    });
    await tx.$executeRaw`
      UPDATE letter SET state = 'sent', sent_at = ${now}, message_id = ${messageId}::uuid,
        conversation_id = ${place.conversationId}::uuid WHERE id = ${id}::uuid`;
    await rules.sent?.(tx, letter, { messageId, now });
    return place;
  }
}

/** Ordinals follow commits only under the conversation's lock; the epoch read here is the one that counts. */
async function lockPlace(tx: Tx, conversationId: string): Promise<Place | null> {
  const [place] = await tx.$queryRaw<Place[]>`
    SELECT id AS "conversationId", channel, account, epoch, human_holder_id IS NOT NULL AS held FROM conversation
    WHERE id = ${conversationId}::uuid AND kind = 'private' FOR UPDATE`;
  return place ?? null;
}

async function sentToday(tx: Tx, personId: string, now: Date): Promise<number> {
  const [count] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM letter WHERE person_id = ${personId}::uuid AND sent_at >= ${dayStart(now)}`;
  return count?.n ?? 0;
}

async function putOff(tx: Tx, id: string, until: Date): Promise<null> {
  await tx.$executeRaw`UPDATE letter SET due_at = ${until} WHERE id = ${id}::uuid`;
  return null;
}

async function settle(tx: Tx, id: string, state: 'cancelled' | 'refused', problem: string): Promise<null> {
  await tx.$executeRaw`UPDATE letter SET state = ${state}, problem = ${problem} WHERE id = ${id}::uuid`;
  return null;
}
