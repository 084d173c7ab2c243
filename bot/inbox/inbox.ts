/**
 * Storing what came in: one transaction that knows the sender and the conversation and keeps the message, unique on
 * (channel, account, external id). Only when this has returned may a platform be acknowledged.
 */
import { createHash } from 'node:crypto';
import type { Database, Sql } from '../../prisma/client.ts';
import { storable, toJsonb } from '../../prisma/jsonb.ts';
import type { Accept, Accepted } from '../channel.ts';
import { noteMedia } from '../media/refer.ts';
import { textOf, type Inbound } from '../message.ts';
import { knowConversation, knowSender } from './know.ts';
import { revise } from './revise.ts';
import type { StoredMessage } from './stored.ts';
import { readTypedChoice, type ReadTyped } from './typed-choice.ts';

export type InboxDeps = {
  db: Database;
  /** Which workspace a bot account serves; null when nobody owns it. */
  workspaceOf(channel: string, account: string): Promise<{ id: string; demo: boolean } | null>;
  /** How the channel reads typed answers to its choices; absent where buttons are pressed. */
  readTyped?(channel: string, account: string): ReadTyped | undefined;
  newId(): string;
  /** After the commit; its failure loses nothing, since a sweeper finds what nobody rang for. */
  onStored(stored: StoredMessage): void;
};

export function createInbox(deps: InboxDeps): Accept {
  return async (inbound) => {
    const workspace = await deps.workspaceOf(inbound.channel, inbound.account);
    // In a group only what is addressed to the bot may be kept at all.
    if (!workspace || !inbound.addressed) return { status: 'ignored' };
    const outcome = await deps.db.quickly(workspace.id, (tx) => store(tx, deps, workspace, inbound));
    if (outcome.stored) deps.onStored(outcome.stored);
    return outcome.accepted;
  };
}

type Outcome = { accepted: Accepted; stored?: StoredMessage };

async function store(
  tx: Sql,
  deps: InboxDeps,
  workspace: { id: string; demo: boolean },
  inbound: Inbound,
): Promise<Outcome> {
  const known = await lookUp(tx, inbound);
  const bodyHash = hashOf(inbound);
  if (known.messageId)
    return { accepted: repeat(known.messageId, known.heldIn, known.bodyHash === bodyHash) };

  const authorId = known.personId ?? (await knowSender(tx, deps.newId, workspace, inbound));
  const conversationId =
    known.conversationId ?? (await knowConversation(tx, deps.newId, workspace.id, inbound));
  const messageId = deps.newId();
  const content = await readTypedChoice(
    tx,
    known.conversationId,
    inbound,
    deps.readTyped?.(inbound.channel, inbound.account),
  );
  const text = storable(textOf(content));
  // The update locks the conversation row: the order of places is the order of storing.
  // An edit or a deletion that overtook its original leaves the original nothing to say.
  const inserted = await tx.$queryRaw<{ state: 'waiting' | 'replaced'; gone: boolean }[]>`
    WITH late AS (
      SELECT count(*) > 0 AS replaced, coalesce(bool_or(late.kind = 'delete'), false) AS gone FROM message late
      WHERE late.conversation_id = ${conversationId}::uuid AND late.target_external_id = ${inbound.externalId}
        AND late.kind IN ('edit', 'delete') AND late.author_id = ${authorId}::uuid
    ), place AS (
      UPDATE conversation SET next_seq = next_seq + 1 WHERE id = ${conversationId}::uuid RETURNING next_seq - 1 AS seq
    ), inserted AS (INSERT INTO message (id, workspace_id, conversation_id, seq, direction, author_id, channel, account, external_id,
      body_hash, kind, body, text, quote_external_id, target_external_id, thread, group_key, forwarded, state, sent_at)
    SELECT ${messageId}::uuid, ${workspace.id}::uuid, ${conversationId}::uuid, place.seq, 'in', ${authorId}::uuid,
      ${inbound.channel}, ${inbound.account}, ${inbound.externalId}, CASE WHEN late.gone THEN NULL ELSE ${bodyHash} END, ${content.kind},
      CASE WHEN late.gone THEN '{"kind": "text", "text": ""}' ELSE ${toJsonb(content)}::jsonb END,
      CASE WHEN late.gone THEN '' ELSE ${text} END, ${inbound.quote?.externalId ?? null},
      ${targetOf(inbound)}, ${inbound.thread ?? null}, ${inbound.group ?? null}, ${inbound.forwarded ?? false},
      CASE WHEN late.replaced THEN 'replaced' ELSE 'waiting' END, ${inbound.sentAt}
    FROM place, late
    ON CONFLICT (channel, account, external_id) DO NOTHING
    RETURNING state)
    SELECT inserted.state, late.gone FROM inserted, late`;
  const fresh = inserted[0];
  if (!fresh) {
    // The same delivery was being stored at the same moment; it won.
    const other = await lookUp(tx, inbound);
    return { accepted: repeat(other.messageId ?? messageId, other.heldIn, other.bodyHash === bodyHash) };
  }
  const mediaId = fresh.gone
    ? null
    : await noteMedia(tx, deps.newId, {
        workspaceId: workspace.id,
        messageId,
        personId: authorId,
        content: inbound.content,
      });
  const revision = (await revise(tx, { conversationId, messageId, authorId, inbound })) ?? {
    state: fresh.state,
  };
  return {
    accepted: { status: 'stored', messageId, conversationId },
    stored: {
      workspaceId: workspace.id,
      conversationId,
      messageId,
      authorId,
      text: fresh.gone ? '' : text,
      sentAt: inbound.sentAt,
      ...(mediaId === null ? {} : { mediaId }),
      ...revision,
    },
  };
}

type Known = {
  personId: string | null;
  conversationId: string | null;
  messageId: string | null;
  heldIn: string | null;
  bodyHash: string | null;
};

/** Everything that is already known about a delivery, in one round trip. */
async function lookUp(tx: Sql, inbound: Inbound): Promise<Known> {
  const rows = await tx.$queryRaw<Known[]>`
    SELECT i.person_id AS "personId", c.id AS "conversationId", m.id AS "messageId",
           m.conversation_id AS "heldIn", m.body_hash AS "bodyHash"
    FROM (VALUES (1)) AS one
    LEFT JOIN identity i ON i.channel = ${inbound.channel} AND i.account = ${inbound.account}
      AND i.external_id = ${inbound.sender.externalId}
    LEFT JOIN conversation c ON c.channel = ${inbound.channel} AND c.account = ${inbound.account}
      AND c.external_id = ${inbound.chat.externalId}
    LEFT JOIN message m ON m.channel = ${inbound.channel} AND m.account = ${inbound.account}
      AND m.external_id = ${inbound.externalId}`;
  return rows[0] ?? { personId: null, conversationId: null, messageId: null, heldIn: null, bodyHash: null };
}

const repeat = (messageId: string, conversationId: string | null, same: boolean): Accepted =>
  same && conversationId ? { status: 'duplicate', messageId, conversationId } : { status: 'conflict' };

/** What makes two deliveries the same message; the time is not part of it, since platforms restamp redeliveries. */
function hashOf(inbound: Inbound): string {
  const body = [
    inbound.sender.externalId,
    inbound.content,
    inbound.quote?.externalId ?? null,
    inbound.thread ?? null,
  ];
  return createHash('sha256').update(JSON.stringify(body)).digest('hex');
}

function targetOf({ content }: Inbound): string | null {
  switch (content.kind) {
    case 'edit':
    case 'delete':
    case 'reaction':
      return content.targetExternalId;
    default:
      return null;
  }
}
