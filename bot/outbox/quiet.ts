/**
 * How long a platform asked to be left alone. It is stored in the step that settles the send which was told so, and read in
 * the step that begins the next one: neither a killed process nor an emptied Redis forgets it.
 */
import { Prisma, type Sql } from '../../prisma/client.ts';
import type { Channel, Destination, SendOutcome } from '../channel.ts';

type Told = Pick<Extract<SendOutcome, { status: 'retry' }>, 'afterMs' | 'scope'>;
type Asked = Pick<Channel, 'name' | 'account' | 'paceOf'>;

/** Longer than this nothing is believed to last: it is looked at again, since the quiet may end sooner. */
const lookAgainMs = 60_000;

const chatOf = (channel: Asked, to: Destination): string =>
  `chat ${channel.paceOf?.(to.chatExternalId) ?? to.chatExternalId}`;

/** Without a scope only the message that was answered waits, by its own row. */
export async function noteQuiet(tx: Sql, channel: Asked, to: Destination, told: Told): Promise<void> {
  if (told.scope === undefined || told.afterMs <= 0) return;
  const who = told.scope === 'chat' ? chatOf(channel, to) : told.scope;
  await tx.$executeRaw`
    INSERT INTO quiet AS known (workspace_id, channel, account, who, until)
    VALUES (${to.workspaceId}::uuid, ${channel.name}, ${channel.account}, ${who}, clock_timestamp() + make_interval(secs => ${told.afterMs / 1000}))
    ON CONFLICT (channel, account, who) DO UPDATE SET until = EXCLUDED.until WHERE known.until < EXCLUDED.until`;
  // Those that others hold just now are theirs to clear away.
  await tx.$executeRaw`
    DELETE FROM quiet WHERE (channel, account, who) IN (
      SELECT channel, account, who FROM quiet WHERE until < clock_timestamp() - interval '1 minute' LIMIT 20 FOR UPDATE SKIP LOCKED)`;
}

/** Milliseconds until something new may leave, and until something that stands there may be changed; 0: now. */
export type Quiet = { sendMs: number; editMs: number };

/** One row of it. */
export const quietRow = (channel: Asked, to: Destination): Prisma.Sql => Prisma.sql`
  SELECT coalesce(max(ms) FILTER (WHERE who <> 'edits'), 0)::float8 AS "sendMs", coalesce(max(ms), 0)::float8 AS "editMs" FROM (
    SELECT who, extract(epoch FROM until - clock_timestamp()) * 1000 AS ms FROM quiet
    WHERE channel = ${channel.name} AND account = ${channel.account} AND who IN ('account', 'edits', ${chatOf(channel, to)})
      AND until > clock_timestamp()
  ) told`;

export async function readQuiet(tx: Sql, channel: Asked, to: Destination): Promise<Quiet> {
  const [quiet] = await tx.$queryRaw<Quiet[]>(quietRow(channel, to));
  return quiet ?? { sendMs: 0, editMs: 0 };
}

/** The rows of this conversation are not looked at before; not too late either. Returns the milliseconds that it will be. */
export async function restFor(tx: Sql, conversationId: string, leftMs: number): Promise<number> {
  const ms = Math.min(leftMs, lookAgainMs);
  await tx.$executeRaw`
    UPDATE outbox SET due_at = greatest(due_at, clock_timestamp() + make_interval(secs => ${ms / 1000}))
    WHERE conversation_id = ${conversationId}::uuid AND state IN ('open', 'pending', 'sending', 'unknown')`;
  return ms;
}

/** What was told about a chat goes with it. */
export const forgetQuiet = (tx: Sql, conversationIds: readonly string[]): Promise<number> =>
  tx.$executeRaw`
    DELETE FROM quiet q USING conversation c WHERE c.id = ANY(${[...conversationIds]}::uuid[])
      AND q.channel = c.channel AND q.account = c.account AND q.who = 'chat ' || c.external_id`;
