/** Two private chats of one account that turn out to be one: everything said in either stands in one, in the order of becoming visible. */
import type { Tx } from '../../../prisma/client.ts';
import { markForgotten } from '../../../memory/short-term/forgotten.ts';

export type Chats = { workspaceId: string; channel: string; account: string; from: string; into: string };
export type Joined =
  | { status: 'joined'; conversationId: string }
  /** There is no such chat. */
  | { status: 'nothing' }
  /** Somebody is at work in one of them, or both are in human hands. */
  | { status: 'later' };

type Chat = {
  id: string;
  externalId: string;
  epoch: number;
  holderId: string | null;
  busy: boolean;
  heardAt: Date | null;
};

/** Safe to repeat and to be cut anywhere: one transaction, with both rows locked. */
export async function joinConversations(tx: Tx, chats: Chats): Promise<Joined> {
  const { channel, account, from, into } = chats;
  const rows = await tx.$queryRaw<Chat[]>`
    SELECT c.id, c.external_id AS "externalId", c.epoch, c.human_holder_id AS "holderId",
      coalesce(c.turn_until > clock_timestamp(), false) OR coalesce(c.send_until > clock_timestamp(), false)
        OR EXISTS (SELECT 1 FROM erasure e WHERE e.ended_at IS NULL AND c.id = ANY(e.conversation_ids)) AS busy,
      (SELECT max(m.stored_at) FROM message m WHERE m.conversation_id = c.id AND m.direction = 'in') AS "heardAt"
    FROM conversation c WHERE c.channel = ${channel} AND c.account = ${account} AND c.external_id IN (${from}, ${into}) AND c.kind = 'private'
    ORDER BY c.id FOR UPDATE`;
  const source = rows.find(({ externalId }) => externalId === from);
  const target = rows.find(({ externalId }) => externalId === into);
  if (!source) return { status: 'nothing' };
  if (source.busy || target?.busy) return { status: 'later' };
  if (target && (await bothInHands(tx, source, target))) return { status: 'later' };
  await moveIds(tx, source.id, chats);
  if (!target) {
    await tx.$executeRaw`UPDATE conversation SET external_id = ${into} WHERE id = ${source.id}::uuid`;
    return { status: 'joined', conversationId: source.id };
  }
  await placeAnew(tx, source.id, target.id);
  await moveRows(tx, source, target);
  await tx.$executeRaw`DELETE FROM conversation WHERE id = ${source.id}::uuid`;
  await tx.$executeRaw`
    DELETE FROM quiet WHERE channel = ${channel} AND account = ${account} AND who = ${`chat ${from}`}`;
  // Running conversations that were kept have the old places.
  await markForgotten(tx, chats.workspaceId);
  return { status: 'joined', conversationId: target.id };
}

/** A conversation has one hand-off at a time; of two, one is waited for. */
async function bothInHands(tx: Tx, source: Chat, target: Chat): Promise<boolean> {
  const open = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM hand_off WHERE conversation_id IN (${source.id}::uuid, ${target.id}::uuid) AND state <> 'closed'`;
  return (open[0]?.n ?? 0) > 1 || (source.holderId !== null && target.holderId !== null);
}

/** Platform ids of messages begin with their chat's: a quote, an edit or a repeated delivery names the chat as it is known now. */
async function moveIds(
  tx: Tx,
  conversationId: string,
  { channel, account, from, into }: Chats,
): Promise<void> {
  const [old, now] = [`${from}:`, `${into}:`];
  await tx.$executeRaw`
    UPDATE message m SET external_id = ${now}::text || substr(m.external_id, ${old.length + 1}::int)
    WHERE m.conversation_id = ${conversationId}::uuid AND starts_with(m.external_id, ${old}) AND NOT EXISTS (SELECT 1 FROM message o
      WHERE o.channel = ${channel} AND o.account = ${account} AND o.external_id = ${now}::text || substr(m.external_id, ${old.length + 1}::int))`;
  await tx.$executeRaw`
    UPDATE message SET quote_external_id = ${now}::text || substr(quote_external_id, ${old.length + 1}::int)
    WHERE conversation_id = ${conversationId}::uuid AND starts_with(quote_external_id, ${old})`;
  await tx.$executeRaw`
    UPDATE message SET target_external_id = ${now}::text || substr(target_external_id, ${old.length + 1}::int)
    WHERE conversation_id = ${conversationId}::uuid AND starts_with(target_external_id, ${old})`;
  for (const key of ['messageExternalId', 'targetExternalId', 'quoteExternalId'])
    await tx.$executeRaw`
      UPDATE message SET body = jsonb_set(body, ARRAY[${key}::text], to_jsonb(${now}::text || substr(body->>${key}::text, ${old.length + 1}::int)))
      WHERE conversation_id = ${conversationId}::uuid AND starts_with(body->>${key}::text, ${old})`;
  await tx.$executeRaw`
    UPDATE delivery_tick t SET external_id = ${now}::text || substr(t.external_id, ${old.length + 1}::int)
    WHERE t.channel = ${channel} AND t.account = ${account} AND starts_with(t.external_id, ${old}) AND NOT EXISTS (SELECT 1 FROM delivery_tick o
      WHERE o.channel = t.channel AND o.account = t.account AND o.external_id = ${now}::text || substr(t.external_id, ${old.length + 1}::int))`;
  await tx.$executeRaw`
    UPDATE receipt SET external_id = ${now}::text || substr(external_id, ${old.length + 1}::int)
    WHERE conversation_id = ${conversationId}::uuid AND starts_with(external_id, ${old})`;
}

/** By when each line became visible; within one chat the order that it had. */
async function placeAnew(tx: Tx, sourceId: string, targetId: string): Promise<void> {
  await tx.$executeRaw`
    WITH seen AS (
      SELECT m.id, m.conversation_id, m.seq,
        CASE WHEN m.direction = 'out' THEN coalesce((SELECT min(r.at) FROM receipt r WHERE r.message_id = m.id), m.stored_at) ELSE m.stored_at END AS at
      FROM message m WHERE m.conversation_id IN (${sourceId}::uuid, ${targetId}::uuid) AND m.seq IS NOT NULL
    ), reached AS (
      SELECT *, max(at) OVER (PARTITION BY conversation_id ORDER BY seq) AS by FROM seen
    ), placed AS (
      SELECT id, row_number() OVER (ORDER BY by, conversation_id, seq) AS place FROM reached
    )
    UPDATE message m SET seq = placed.place FROM placed WHERE placed.id = m.id`;
  await tx.$executeRaw`
    UPDATE conversation SET next_seq = greatest(next_seq, 1 + (SELECT count(*) FROM message
      WHERE conversation_id IN (${sourceId}::uuid, ${targetId}::uuid) AND seq IS NOT NULL)) WHERE id = ${targetId}::uuid`;
}

async function moveRows(tx: Tx, source: Chat, target: Chat): Promise<void> {
  const [old, now] = [source.id, target.id];
  // Whoever holds one of them holds both, and nothing of the bot's that was ready may leave.
  const held = source.holderId !== null;
  const epoch = held ? target.epoch + 1 : target.epoch;
  await tx.$executeRaw`
    UPDATE outbox SET conversation_id = ${now}::uuid, epoch = CASE WHEN epoch = ${source.epoch}::int THEN ${epoch}::int ELSE -1 END
    WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE receipt SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE turn SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE message SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE message_mood SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE memory_item SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`
    UPDATE memory_summary s SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid
      AND NOT EXISTS (SELECT 1 FROM memory_summary o WHERE o.conversation_id = ${now}::uuid AND o.person_id = s.person_id)`;
  // What was summed up of the other is in the sayings still, and the next night sums up both.
  await tx.$executeRaw`DELETE FROM memory_summary WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE letter SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE availability_check SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE hand_off SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  await tx.$executeRaw`UPDATE hand_off SET place_id = ${now}::uuid WHERE place_id = ${old}::uuid`;
  await tx.$executeRaw`
    DELETE FROM shortlist_board b WHERE conversation_id = ${old}::uuid
      AND EXISTS (SELECT 1 FROM shortlist_board o WHERE o.conversation_id = ${now}::uuid AND o.role_id = b.role_id)`;
  await tx.$executeRaw`UPDATE shortlist_board SET conversation_id = ${now}::uuid WHERE conversation_id = ${old}::uuid`;
  // What "2" and "that one" mean is what was shown last.
  const spoken = (source.heardAt?.getTime() ?? 0) > (target.heardAt?.getTime() ?? 0);
  await tx.$executeRaw`
    UPDATE conversation t SET epoch = ${epoch}::int, human_holder_id = coalesce(s.human_holder_id, t.human_holder_id),
      focus = CASE WHEN ${spoken}::boolean THEN s.focus ELSE t.focus END, created_at = least(s.created_at, t.created_at)
    FROM conversation s WHERE t.id = ${now}::uuid AND s.id = ${old}::uuid`;
}
