/** Reading what a person saw of a conversation, page by page. */
import type { Sql } from '../prisma/client.ts';
import { inboundContent, outbound, type Outbound } from './message.ts';
import type { TranscriptFile, TranscriptLine } from './transcript.ts';

type Row = {
  id: string;
  seq: bigint;
  direction: 'in' | 'out';
  kind: string;
  body: unknown;
  text: string;
  at: Date;
  replyTo: string | null;
  brain: 'claude' | 'rules' | null;
  pressedLabel: string | null;
  pressedOn: string | null;
  taken: string[] | null;
};

/** Lines after a place, ascending; messages that an edit replaced or a deletion took are not shown. */
export async function readTranscript(
  tx: Sql,
  { conversationId, channel, account }: { conversationId: string; channel: string; account: string },
  range: { after: number; limit: number },
): Promise<TranscriptLine[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT m.id, m.seq, m.direction, m.kind, m.body, m.text, m.sent_at AS at, m.reply_to_id AS "replyTo", t.brain,
      pressed.label AS "pressedLabel", pressed.id AS "pressedOn", taken.ids AS taken
    FROM message m
    LEFT JOIN turn t ON t.id = m.turn_id AND m.direction = 'out'
    LEFT JOIN LATERAL (
      SELECT o.id, (SELECT c->>'label' FROM jsonb_array_elements(o.body->'choices') c WHERE c->>'id' = m.body->>'choiceId' LIMIT 1) AS label
      FROM receipt r JOIN message o ON o.id = r.message_id
      WHERE m.kind = 'press' AND r.conversation_id = m.conversation_id AND r.external_id = m.body->>'messageExternalId'
      LIMIT 1
    ) pressed ON true
    LEFT JOIN LATERAL (
      SELECT array_agg(DISTINCT p.body->>'choiceId') AS ids FROM receipt r
      JOIN message p ON p.conversation_id = m.conversation_id AND p.kind = 'press' AND p.body->>'messageExternalId' = r.external_id
      WHERE m.direction = 'out' AND r.message_id = m.id
    ) taken ON m.direction = 'out' AND jsonb_array_length(coalesce(m.body->'choices', '[]'::jsonb)) > 0
    WHERE m.conversation_id = ${conversationId}::uuid AND m.channel = ${channel} AND m.account = ${account}
      AND m.seq > ${range.after}
      AND m.state NOT IN ('replaced') AND m.kind NOT IN ('delete', 'reaction')
    ORDER BY m.seq LIMIT ${range.limit}`;
  return rows.map(toLine);
}

function toLine(row: Row): TranscriptLine {
  const shared = { id: row.id, seq: Number(row.seq), at: row.at.toISOString(), brain: row.brain };
  if (row.direction === 'in') {
    const files = filesOf(row.body);
    return {
      ...shared,
      from: 'person',
      text: row.kind === 'press' ? (row.pressedLabel ?? choiceOf(row.body)) : row.text,
      cards: [],
      choices: [],
      replyTo: row.pressedOn,
      ...(files.length > 0 ? { files } : {}),
    };
  }
  const said = outbound.parse(row.body);
  return {
    ...shared,
    from: 'bot',
    text: said.text,
    cards: said.cards,
    choices: said.choices,
    replyTo: row.replyTo,
    ...(said.language ? { language: said.language } : {}),
    ...(row.taken?.length ? { choicesTaken: row.taken } : {}),
    ...(said.files.length > 0 ? { files: said.files.map(sentFile) } : {}),
  };
}

function choiceOf(body: unknown): string {
  const content = inboundContent.parse(body);
  return content.kind === 'press' ? content.choiceId : '';
}

/** A file that a person sent, in the words of the message: what became of it is told by asking for it. */
function filesOf(body: unknown): TranscriptFile[] {
  const content = inboundContent.safeParse(body).data;
  if (!content || !('media' in content)) return [];
  const { fileName, mimeType = '' } = content.media;
  return [{ kind: content.kind, name: fileName ?? content.kind, mimeType }];
}

const sentFile = ({ fileName, mimeType }: Outbound['files'][number]): TranscriptFile => {
  const family = mimeType.split('/')[0];
  const kind = family === 'image' || family === 'audio' || family === 'video' ? family : 'document';
  return { kind, name: fileName, mimeType };
};
