/**
 * Works off what note-twin noted: the people first, so that memory is one at once, then their chats as soon as nobody works in
 * them. The rows are the work: a kill at any step is gone on with, and doing it twice does nothing more.
 */
import type { Database, Tx } from '../../../prisma/client.ts';
import type { Memory } from '../../../memory/memory.ts';
import type { JoinDeps } from '../join.ts';
import { joinConversations } from './join-conversations.ts';
import { joinPeople } from './join-people.ts';

/** Other processes may go by the first id for a minute yet. */
const settledSeconds = 120;

type Twin = { channel: string; account: string; externalId: string; sameAs: string; settled: boolean };

export type JoinTwins = (ref: { workspaceId: string }) => Promise<void>;

export function createJoinTwins(deps: {
  db: Database;
  memory: Memory;
  matching: JoinDeps['matching'];
  /** Something may wait in this conversation to be answered, or to be sent. */
  ring(conversation: { workspaceId: string; conversationId: string }): void;
  now(): Date;
  log: {
    info(what: Record<string, unknown>, message: string): void;
    warn(what: Record<string, unknown>, message: string): void;
  };
}): JoinTwins {
  const { db, memory, log } = deps;

  return async function joinTwins({ workspaceId }): Promise<void> {
    const open = await db.inWorkspace(workspaceId, (tx) => tx.$queryRaw<{ channel: string; account: string; externalId: string }[]>`
      SELECT channel, account, external_id AS "externalId" FROM identity_twin WHERE workspace_id = ${workspaceId}::uuid AND open ORDER BY proven_at`); // prettier-ignore
    for (const key of open) {
      const conversationId = await db.inWorkspace(workspaceId, (tx) => joinOne(tx, workspaceId, key));
      if (conversationId === null) continue;
      await memory.recent.forget(workspaceId).catch(() => undefined);
      deps.ring({ workspaceId, conversationId });
      log.info({ conversationId }, 'two chats of one person are one');
    }
  };

  /** The conversation in which both are now; null when nothing was joined. */
  async function joinOne(
    tx: Tx,
    workspaceId: string,
    key: { channel: string; account: string; externalId: string },
  ): Promise<string | null> {
    const [twin] = await tx.$queryRaw<Twin[]>`
      SELECT channel, account, external_id AS "externalId", same_as AS "sameAs",
        proven_at < clock_timestamp() - make_interval(secs => ${settledSeconds}) AS settled
      FROM identity_twin WHERE channel = ${key.channel} AND account = ${key.account} AND external_id = ${key.externalId} AND open
      FOR UPDATE SKIP LOCKED`;
    if (!twin) return null;
    const { channel, account } = twin;
    const ids = { workspaceId, channel, account, from: twin.externalId, into: twin.sameAs };
    const close = () => tx.$executeRaw`
      UPDATE identity_twin SET open = false WHERE channel = ${channel} AND account = ${account} AND external_id = ${twin.externalId}`;
    const people = await joinPeople(tx, deps, ids, deps.now());
    if (people === 'apart') {
      await close();
      log.warn(
        { channel },
        'a platform says that somebody who is cast here and somebody who decides are one; they stay two',
      );
      return null;
    }
    const joined = await joinConversations(tx, ids);
    if (joined.status === 'joined') await oneAuthor(tx, ids, joined.conversationId);
    if (joined.status === 'nothing' && twin.settled) await close();
    return joined.status === 'joined' ? joined.conversationId : null;
  }
}

/** Both wrote there under names of their own; edits and deletions come from the one who goes on. */
async function oneAuthor(
  tx: Tx,
  { channel, account, into }: { channel: string; account: string; into: string },
  conversationId: string,
): Promise<void> {
  const [identity] = await tx.$queryRaw<{ personId: string }[]>`
    SELECT person_id AS "personId" FROM identity WHERE channel = ${channel} AND account = ${account} AND external_id = ${into}`;
  if (!identity) return;
  const { personId } = identity;
  await tx.$executeRaw`
    UPDATE message SET author_id = ${personId}::uuid WHERE conversation_id = ${conversationId}::uuid AND direction = 'in' AND author_id <> ${personId}::uuid`;
  await tx.$executeRaw`
    UPDATE turn SET author_id = ${personId}::uuid WHERE conversation_id = ${conversationId}::uuid AND author_id <> ${personId}::uuid`;
}
