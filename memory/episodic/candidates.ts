/**
 * What the ranking has to know of a candidate, and what the reader gets of the best. Hundreds of candidates come packed,
 * because as rows or JSON they cost several times as much to hand over as to find; the few that are shown come as rows.
 */
import { Prisma, type Sql } from '../../prisma/client.ts';
import { visible, type RecallScope } from '../scope.ts';

export interface Candidate {
  no: number;
  session: string;
  speakerName: string;
  saidAt: Date;
  length: number;
  isQuestion: boolean;
  namesTime: boolean;
  namesNumber: boolean;
}

export interface ItemRow {
  no: bigint;
  messageId: string;
  conversationId: string;
  channel: string;
  speaker: 'person' | 'bot';
  speakerName: string;
  saidAt: Date;
  text: string;
  attached: string;
}

type Within = { workspaceId: string; scope: RecallScope };

/** Everything of a scope; or those of these numbers, and of a stretch of time the newest. */
export type Choice =
  | 'all'
  | { nos: readonly number[]; during: { from: Date; to: Date } | undefined; newest: number };

function chosen(within: Within, choice: Choice): Prisma.Sql {
  if (choice === 'all') return Prisma.sql`true`;
  const { nos, during, newest } = choice;
  if (!during) return Prisma.sql`i.no = ANY(${[...nos]}::bigint[])`;
  return Prisma.sql`i.no IN (SELECT unnest(${[...nos]}::bigint[]) UNION (SELECT i.no FROM memory_item i
    WHERE ${visible(within.workspaceId, within.scope)} AND i.said_at >= ${during.from} AND i.said_at < ${during.to}
    ORDER BY i.said_at DESC, i.no LIMIT ${newest}))`;
}

/** The candidates of a choice, by number; under the condition of the scope whatever chose them. */
export async function readCandidates(tx: Sql, within: Within, choice: Choice): Promise<Candidate[]> {
  const [row] = await tx.$queryRaw<{ found: string | null }[]>`
    SELECT encode(string_agg(int8send(i.no) || uuid_send(i.conversation_id)
      || float8send(date_part('epoch', i.session_at)) || float8send(date_part('epoch', i.said_at)) || float4send(i.own_length)
      || boolsend(i.is_question) || boolsend(i.names_time) || boolsend(i.names_number)
      || int4send(octet_length(i.speaker_name)) || convert_to(i.speaker_name, 'UTF8'), ''), 'base64') AS found
    FROM memory_item i WHERE ${chosen(within, choice)} AND ${visible(within.workspaceId, within.scope)}`;
  return row?.found ? unpack(Buffer.from(row.found, 'base64')) : [];
}

/** Where each part of a packed candidate begins, in bytes. */
const part = { conversation: 8, session: 24, said: 32, length: 40, question: 44, time: 45, number: 46, nameLength: 47, name: 51 }; // prettier-ignore

function unpack(bytes: Buffer): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < bytes.length; ) {
    const name = at + part.name;
    const end = name + bytes.readInt32BE(at + part.nameLength);
    found.push({
      no: bytes.readUInt32BE(at) * 2 ** 32 + bytes.readUInt32BE(at + 4),
      session: bytes.toString('latin1', at + part.conversation, at + part.said),
      speakerName: bytes.toString('utf8', name, end),
      saidAt: new Date(Math.round(bytes.readDoubleBE(at + part.said) * 1000)),
      length: bytes.readFloatBE(at + part.length),
      isQuestion: bytes[at + part.question] === 1,
      namesTime: bytes[at + part.time] === 1,
      namesNumber: bytes[at + part.number] === 1,
    });
    at = end;
  }
  return found.sort((a, b) => a.no - b.no);
}

/** The items of these numbers, in no order; what is not of the scope is left out. */
export const readItems = (tx: Sql, within: Within, nos: readonly number[]): Promise<ItemRow[]> =>
  tx.$queryRaw<ItemRow[]>`
    SELECT i.no, i.message_id AS "messageId", i.conversation_id AS "conversationId", i.channel, i.speaker, i.speaker_name AS "speakerName",
      i.said_at AS "saidAt", i.text, i.attached
    FROM memory_item i WHERE i.no = ANY(${[...nos]}::bigint[]) AND ${visible(within.workspaceId, within.scope)}`;
