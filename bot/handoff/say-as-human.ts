/** What the holder of a conversation writes goes to the person, through the outbox, as the human's own words. */
import type { Sql } from '../../prisma/client.ts';
import { saysNothingSince } from '../outreach/opt-out.ts';
import { queueMessage } from '../outbox/queue.ts';
import { fileOf, type StoredFile } from './files.ts';

export type Spoken = {
  /** Conversations that got something. */
  conversationIds: string[];
  names: string[];
  /** Messages with neither words nor a file that could be had. */
  unsent: number;
  /** Who wanted silence and has said nothing since: nothing went there. */
  silent: string[];
  /** Somebody hears the holder for the first time in this hold. */
  first: boolean;
};

type Row = StoredFile & {
  id: string;
  text: string;
  kind: string;
  /** The held hand-off whose copy the message quotes, or in whose thread it stands. */
  meant: string | null;
};

type Target = {
  id: string;
  conversationId: string;
  personId: string | null;
  name: string;
  /** When they asked for a human; null where nobody did. */
  askedAt: Date | null;
};

/**
 * In private everything goes to the conversation taken last, or to the one whose copy is quoted; in a group only what
 * quotes a copy, or stands in its thread, is for the person: the rest is the desk's.
 */
export async function sayAsHuman(
  tx: Sql,
  said: {
    workspaceId: string;
    conversationId: string;
    chat: 'private' | 'group';
    author: { personId: string; name: string };
    messageIds: readonly string[];
    at: Date;
    newId: () => string;
  },
): Promise<Spoken> {
  const held = await tx.$queryRaw<Target[]>`
    SELECT h.id, h.conversation_id AS "conversationId", h.person_id AS "personId", CASE WHEN h.why <> 'taken' THEN h.opened_at END AS "askedAt", coalesce(nullif(p.name, ''), c.title, 'somebody') AS name
    FROM hand_off h JOIN conversation c ON c.id = h.conversation_id LEFT JOIN person p ON p.id = h.person_id
    WHERE h.holder_id = ${said.author.personId}::uuid AND h.state = 'held' ORDER BY h.taken_at DESC`;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m.id, m.text, m.kind, f.storage_id AS "storageId", f.mime_type AS "mimeType", f.file_name AS "fileName", (
      SELECT r.hand_off_id FROM receipt c JOIN relay r ON r.copy_id = c.message_id
      WHERE c.conversation_id = m.conversation_id AND (c.external_id = m.quote_external_id
        OR (m.thread IS NOT NULL AND (c.external_id = m.thread OR right(c.external_id, length(m.thread) + 1) = ':' || m.thread)))
      LIMIT 1) AS meant
    FROM message m LEFT JOIN media f ON f.message_id = m.id WHERE m.id = ANY(${[...said.messageIds]}::uuid[])
      AND m.conversation_id = ${said.conversationId}::uuid AND m.author_id = ${said.author.personId}::uuid AND m.direction = 'in'
      AND NOT EXISTS (SELECT 1 FROM relay passed WHERE passed.source_message_id = m.id)
    ORDER BY m.seq`;
  const spoken: Spoken = { conversationIds: [], names: [], unsent: 0, silent: [], first: false };
  for (const row of rows) {
    const target = held.find(({ id }) => id === row.meant) ?? (said.chat === 'private' ? held[0] : undefined);
    if (!target) continue;
    if (row.text.trim() === '' && !fileOf(row)) {
      spoken.unsent++;
      continue;
    }
    // "Stop" binds the office's own people as well.
    if (
      target.personId &&
      (await saysNothingSince(tx, target.personId, { askedAt: target.askedAt, now: said.at }))
    ) {
      if (!spoken.silent.includes(target.name)) spoken.silent.push(target.name);
      continue;
    }
    const passed = await pass(tx, said, row, target);
    if (passed === null) continue;
    spoken.first ||= passed.first;
    if (!spoken.conversationIds.includes(target.conversationId)) {
      spoken.conversationIds.push(target.conversationId);
      spoken.names.push(target.name);
    }
  }
  return spoken;
}

async function pass(
  tx: Sql,
  said: Parameters<typeof sayAsHuman>[1],
  row: Row,
  target: Target,
): Promise<{ first: boolean } | null> {
  // The lock of the conversation: the hold cannot be given back between this look and the row.
  const [there] = await tx.$queryRaw<{ channel: string; account: string; epoch: number }[]>`
    SELECT channel, account, epoch FROM conversation WHERE id = ${target.conversationId}::uuid
      AND human_holder_id = ${said.author.personId}::uuid FOR UPDATE`;
  if (!there) return null;
  const earlier = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM relay WHERE hand_off_id = ${target.id}::uuid AND direction = 'to_person' LIMIT 1`;
  const messageId = said.newId();
  const file = fileOf(row);
  await queueMessage(tx, {
    messageId,
    kind: 'human',
    workspaceId: said.workspaceId,
    conversationId: target.conversationId,
    channel: there.channel,
    account: there.account,
    epoch: there.epoch,
    turnId: null,
    replyToId: null,
    body: {
      // Once a hold the person hears who it is that writes now.
      text: earlier.length === 0 ? introduced(said.author.name, row.text) : row.text,
      cards: [],
      choices: [],
      files: file ? [file] : [],
      quoteExternalId: null,
    },
    at: said.at,
  });
  await tx.$executeRaw`
    INSERT INTO relay (copy_id, workspace_id, hand_off_id, source_message_id, direction)
    VALUES (${messageId}::uuid, ${said.workspaceId}::uuid, ${target.id}::uuid, ${row.id}::uuid, 'to_person')`;
  return { first: earlier.length === 0 };
}

function introduced(name: string, words: string): string {
  const who = `*${name.replace(/\s+/g, ' ')}*`;
  return words.trim() === '' ? who : `${who}: ${words}`;
}
