/** Beginning a turn, or taking up one that was cut: the lease, the burst it answers, and what the brain has to know. */
import type { Database, Sql } from '../../prisma/client.ts';
import type { Author, Focus, Line, OpenAsk, Said, SaidMedia } from '../brain/brain.ts';
import type { Destination } from '../channel.ts';
import { releaseLease, takeLease, type Lease, type LeasedConversation } from '../lease.ts';
import { inboundContent, type ChannelName } from '../message.ts';
import { personRole } from '../people/person.ts';
import { readStop } from '../understanding/stop-words.ts';
import { isDirect, leadingRun, readiness, type Waiting } from './burst.ts';
import { readSteps, type RecordedStep } from './steps.ts';

export type Begun = {
  lease: Lease;
  turnId: string;
  attempts: number;
  startsOver: number;
  epoch: number;
  channel: ChannelName;
  to: Destination;
  focus: Focus;
  workspace: { id: string; name: string; demo: boolean };
  author: Author;
  /** Whose conversation, not this one, the author took last and holds. */
  holding: string | null;
  said: Said[];
  history: Line[];
  /** Place of the first line of the history in its conversation; null without one. */
  historyFrom: number | null;
  /** Questions about dates that this author can still answer. */
  openAsks: OpenAsk[];
  /** Something that this author may settle is disputed, and nobody asked them yet. */
  disputed: boolean;
  /** Model turns this author got in the last minute, and the milliseconds until the oldest of them no longer counts. */
  recentTurns: { count: number; freeInMs: number };
  steps: Map<string, RecordedStep>;
  /** The message this turn reserved before it was cut, if it did. */
  reservedId: string | null;
};

export type Beginning =
  | { status: 'begun'; begun: Begun }
  | { status: 'nothing' }
  /** A human holds the conversation: what waits is for them. */
  | { status: 'held' }
  | { status: 'settling'; waitMs: number; typing: boolean; to: Destination; channel: ChannelName };

/** Read with the lease, because their states may still change. */
export const historyLines = 24;

export async function beginTurn(
  deps: { db: Database; owner: string; newId(): string; unfinished(text: string): boolean },
  ref: { workspaceId: string; conversationId: string },
): Promise<Beginning> {
  return deps.db.quickly(ref.workspaceId, async (tx) => {
    const grant = await takeLease(tx, { kind: 'turn', ...ref, owner: deps.owner });
    if (!grant) return { status: 'nothing' };
    const { lease, conversation } = grant;
    const giveBack = async <T>(beginning: T): Promise<T> => {
      await releaseLease(tx, lease);
      return beginning;
    };
    if (conversation.humanHolds) return giveBack({ status: 'held' });
    const waiting = await readWaiting(tx, ref.conversationId);
    const first = (await readUrgent(tx, waiting)) ?? waiting[0];
    if (!first) return giveBack({ status: 'nothing' });
    const to = destination(ref, conversation);
    const channel = conversation.channel as ChannelName;

    let burst: WaitingRow[];
    let turn: { id: string; attempts: number; startsOver: number };
    if (first.turnId !== null) {
      burst = waiting.filter((message) => message.turnId === first.turnId);
      turn = await resumeTurn(tx, first.turnId, conversation.epoch);
    } else {
      burst = leadingRun(waiting.slice(waiting.indexOf(first)));
      const ready = readiness(burst, deps.unfinished);
      if (!ready.ready) return giveBack({ status: 'settling', to, channel, ...ready });
      turn = await openTurn(tx, deps.newId(), ref, first.authorId, conversation.epoch, burst);
    }
    const resumed = first.turnId !== null;
    return {
      status: 'begun',
      begun: {
        lease,
        turnId: turn.id,
        attempts: turn.attempts,
        startsOver: turn.startsOver,
        epoch: conversation.epoch,
        channel,
        to,
        focus: conversation.focus as Focus,
        ...(await readContext(tx, ref, first.authorId)),
        said: burst.map(toSaid),
        steps: resumed ? await readSteps(tx, turn.id) : new Map<string, RecordedStep>(),
        reservedId: resumed ? await readReserved(tx, turn.id) : null,
      },
    };
  });
}

/** Behind a turn that waits for the limit on model turns: what needs no model, a button or a plain "stop", goes first. */
async function readUrgent(tx: Sql, waiting: readonly WaitingRow[]): Promise<WaitingRow | undefined> {
  const turnId = waiting[0]?.turnId;
  const urgent = waiting.find(
    (one) => one.turnId === null && (isDirect(one.kind) || readStop(one.text) !== null),
  );
  if (!turnId || !urgent) return undefined;
  const [turn] = await tx.$queryRaw<
    { attempts: number }[]
  >`SELECT attempts FROM turn WHERE id = ${turnId}::uuid`;
  return turn?.attempts === 0 ? urgent : undefined;
}

type WaitingRow = Waiting & {
  seq: bigint;
  externalId: string | null;
  body: unknown;
  sentAt: Date;
  quoted: string | null;
  media: SaidMedia | null;
};

/** Every unanswered message in the order of storing, with what it quotes. */
export function readWaiting(tx: Sql, conversationId: string): Promise<WaitingRow[]> {
  return tx.$queryRaw<WaitingRow[]>`
    SELECT m.id, m.author_id AS "authorId", m.kind, m.text, m.group_key AS "groupKey", m.forwarded, m.turn_id AS "turnId",
      m.seq, m.external_id AS "externalId", m.body, m.sent_at AS "sentAt",
      (extract(epoch FROM clock_timestamp() - m.stored_at) * 1000)::float8 AS "ageMs",
      CASE WHEN m.quote_external_id IS NULL THEN NULL ELSE coalesce(
        (SELECT q.text FROM message q WHERE q.conversation_id = m.conversation_id AND q.external_id = m.quote_external_id LIMIT 1),
        (SELECT q.text FROM receipt r JOIN message q ON q.id = r.message_id
         WHERE r.conversation_id = m.conversation_id AND r.external_id = m.quote_external_id LIMIT 1)) END AS quoted,
      CASE WHEN m.kind IN ('image', 'audio', 'video', 'document') THEN
        (SELECT jsonb_build_object('mediaId', f.id, 'state', f.state, 'hearing', f.hearing, 'storageId', f.storage_id,
          'mimeType', f.mime_type, 'bytes', f.bytes, 'child', f.child) FROM media f WHERE f.message_id = m.id LIMIT 1) END AS media
    FROM message m WHERE m.conversation_id = ${conversationId}::uuid AND m.state = 'waiting'
    ORDER BY m.seq LIMIT 500`;
}

async function openTurn(
  tx: Sql,
  turnId: string,
  ref: { workspaceId: string; conversationId: string },
  authorId: string,
  epoch: number,
  burst: readonly Waiting[],
): Promise<{ id: string; attempts: number; startsOver: number }> {
  await tx.$executeRaw`
    WITH turn AS (
      INSERT INTO turn (id, workspace_id, conversation_id, author_id, state, epoch)
      VALUES (${turnId}::uuid, ${ref.workspaceId}::uuid, ${ref.conversationId}::uuid, ${authorId}::uuid, 'running', ${epoch})
    )
    UPDATE message SET turn_id = ${turnId}::uuid WHERE id = ANY(${burst.map((message) => message.id)}::uuid[])`;
  return { id: turnId, attempts: 1, startsOver: 0 };
}

async function resumeTurn(
  tx: Sql,
  turnId: string,
  epoch: number,
): Promise<{ id: string; attempts: number; startsOver: number }> {
  const rows = await tx.$queryRaw<{ id: string; attempts: number; startsOver: number }[]>`
    UPDATE turn SET attempts = attempts + 1, epoch = ${epoch} WHERE id = ${turnId}::uuid
    RETURNING id, attempts, starts_over AS "startsOver"`;
  const turn = rows[0];
  if (!turn) throw new Error('the turn of a message is not on record');
  return turn;
}

/** Who is asking, how much they asked of late, and the last lines before the burst; an answer still on its way has no place yet and counts as newest. */
async function readContext(
  tx: Sql,
  ref: { workspaceId: string; conversationId: string },
  authorId: string,
): Promise<
  Pick<
    Begun,
    'author' | 'holding' | 'workspace' | 'history' | 'historyFrom' | 'recentTurns' | 'openAsks' | 'disputed'
  >
> {
  const rows = await tx.$queryRaw<
    {
      name: string;
      role: string;
      office: string;
      demo: boolean;
      turns: number;
      freeInMs: number;
      holding: string | null;
      asks: OpenAsk[];
      disputed: boolean;
      child: boolean;
      children: string[] | null;
      lines: {
        seq: number | null;
        direction: string;
        kind: string;
        name: string | null;
        text: string;
        at: string;
      }[];
    }[]
  >`
    SELECT p.name, p.role, w.name AS office, w.demo, recent.turns, recent."freeInMs", said.lines,
      (SELECT coalesce(nullif(held.name, ''), c.title, 'somebody') FROM hand_off h JOIN conversation c ON c.id = h.conversation_id
        LEFT JOIN person held ON held.id = h.person_id WHERE h.holder_id = p.id AND h.state = 'held' ORDER BY h.taken_at DESC LIMIT 1) AS holding,
      ARRAY(SELECT jsonb_build_object('askId', a.id, 'asked', a.asked, 'state', a.state) FROM availability_ask a
        WHERE a.person_id = ANY(self.ids) AND a.state IN ('asked', 'answered') ORDER BY a.asked_at DESC LIMIT 20) AS asks,
      p.role IN ('talent', 'guardian') AND EXISTS (SELECT 1 FROM memory_fact f WHERE f.workspace_id = p.workspace_id AND f.disputed AND f.asked_at IS NULL
        AND (f.person_id = p.id OR f.person_id IN (SELECT t.person_id FROM talent t WHERE t.guardian_id = ANY(self.ids)))) AS disputed,
      p.child_said_at IS NOT NULL OR (p.role = 'talent' AND EXISTS (SELECT 1 FROM talent t WHERE t.person_id = p.id
        AND t.dob > (clock_timestamp() AT TIME ZONE 'Asia/Kolkata')::date - interval '18 years')) AS child,
      CASE WHEN p.role = 'guardian' THEN (SELECT array_agg(coalesce(t.stage_name, n.name) ORDER BY n.name) FROM talent t JOIN person n ON n.id = t.person_id
        WHERE t.guardian_id = ANY(self.ids) AND t.workspace_id = p.workspace_id AND n.erased_at IS NULL) END AS children
    FROM person p JOIN workspace w ON w.id = p.workspace_id
    CROSS JOIN LATERAL (
      SELECT array_agg(DISTINCT id) AS ids FROM (SELECT p.id UNION ALL
        SELECT CASE WHEN l.person_id = p.id THEN l.other_id ELSE l.person_id END FROM memory_link l
        WHERE l.workspace_id = p.workspace_id AND p.id IN (l.person_id, l.other_id)) selves(id)
    ) self
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS turns,
        coalesce(extract(epoch FROM min(started_at) + interval '60 seconds' - clock_timestamp()) * 1000, 0)::float8 AS "freeInMs"
      FROM turn WHERE author_id = p.id AND workspace_id = p.workspace_id AND brain = 'claude'
        AND started_at > clock_timestamp() - interval '60 seconds'
    ) recent
    CROSS JOIN LATERAL (
      SELECT coalesce(jsonb_agg(line ORDER BY line.seq DESC), '[]'::jsonb) AS lines FROM (
        SELECT m.seq, m.direction, m.kind, coalesce(a.name, holder.name) AS name, m.text, m.sent_at AS at FROM message m
        LEFT JOIN person a ON a.id = m.author_id
        LEFT JOIN relay r ON r.copy_id = m.id AND m.kind = 'human'
        LEFT JOIN hand_off h ON h.id = r.hand_off_id
        LEFT JOIN person holder ON holder.id = h.holder_id
        WHERE m.conversation_id = ${ref.conversationId}::uuid AND m.text <> '' AND m.kind <> 'notice'
          AND m.state IN ('answered', 'sent', 'pending', 'sending', 'unknown')
          AND NOT EXISTS (SELECT 1 FROM relay passed WHERE passed.source_message_id = m.id AND passed.direction = 'to_person')
        ORDER BY m.seq DESC LIMIT ${historyLines}
      ) line
    ) said
    WHERE p.id = ${authorId}::uuid`;
  const who = rows[0];
  if (!who) throw new Error('the author of a message is not on record');
  return {
    author: {
      personId: authorId,
      name: who.name,
      role: personRole.parse(who.role),
      ...(who.child ? { child: true } : {}),
      ...(who.children ? { children: who.children } : {}),
    },
    holding: who.holding,
    workspace: { id: ref.workspaceId, name: who.office, demo: who.demo },
    openAsks: who.asks,
    disputed: who.disputed,
    recentTurns: { count: who.turns, freeInMs: who.freeInMs },
    historyFrom: who.lines.at(-1)?.seq ?? null,
    history: who.lines.toReversed().map((line) => ({
      from: line.direction === 'in' ? 'person' : line.kind === 'human' ? 'office' : 'bot',
      name: line.direction === 'in' || line.kind === 'human' ? (line.name ?? 'someone') : 'CastMatch',
      text: line.text,
      at: new Date(line.at),
    })),
  };
}

async function readReserved(tx: Sql, turnId: string): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM message WHERE turn_id = ${turnId}::uuid AND direction = 'out' AND state = 'open' LIMIT 1`;
  return rows[0]?.id ?? null;
}

const destination = (
  ref: { workspaceId: string; conversationId: string },
  conversation: LeasedConversation,
): Destination => ({
  ...ref,
  account: conversation.account,
  chatExternalId: conversation.externalId,
  chatKind: conversation.kind,
});

export const toSaid = (row: WaitingRow): Said => ({
  messageId: row.id,
  content: inboundContent.parse(row.body),
  text: row.text,
  sentAt: row.sentAt,
  forwarded: row.forwarded,
  ...(row.externalId === null ? {} : { externalId: row.externalId }),
  ...(row.quoted === null ? {} : { quoted: row.quoted }),
  ...(row.media === null ? {} : { media: row.media }),
});

/** Among others an answer says what it answers, from its first words on. A button is no message that could be quoted. */
export function quoteOf({ to, said }: Pick<Begun, 'to' | 'said'>): string | null {
  if (to.chatKind !== 'group') return null;
  return said.findLast(({ content }) => content.kind !== 'press')?.externalId ?? null;
}
