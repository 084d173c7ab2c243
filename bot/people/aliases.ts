/**
 * People whose platform gives them several ids, or new ones: the first that the house met stays theirs in every table, and
 * the others lead to it; who was met under two before that was known is joined. So nobody becomes a stranger by changing a number, and a number that went to somebody else does
 * not bring its former owner's chats along.
 */
import type { Database, Sql } from '../../prisma/client.ts';
import { isHandedOn, noteTwin } from './twins/note-twin.ts';

/** At least one of the two. A number may be handed on to another person, a lasting id never is. */
export type PlatformIds = { number?: string | undefined; lasting?: string | undefined };

export type Aliases = {
  /** The id by which the house knows this person; learns those that were unknown. Throws when it could not be stored. */
  knownAs(ids: PlatformIds): Promise<string>;
  /** The platform's own word that `from` is now `to`. */
  moved(from: string, to: string): Promise<void>;
  /** Where to write to: the newest id of this person, itself when no other was learnt. */
  addressOf(externalId: string): Promise<string>;
};

/** Of people who wrote lately; beyond that the database is asked. */
const remembered = 10_000;
/** Another process may have learnt a newer id. */
const freshMs = 60_000;

export function createAliases(deps: {
  db: Database;
  workspaceOf(channel: string, account: string): Promise<{ id: string } | null>;
  channel: string;
  account: string;
  /** Somebody who was met under two ids is one: they are joined before anything of theirs is stored under either. */
  onTwins?(ref: { workspaceId: string }): Promise<void>;
  now(): Date;
}): Aliases {
  const { db, channel, account } = deps;
  const known = createFresh(deps.now);
  const addresses = createFresh(deps.now);
  const keyOf = ({ number, lasting }: PlatformIds): string => `${number ?? ''} ${lasting ?? ''}`;

  const ownerOf = async (tx: Sql, alias: string | undefined): Promise<string | undefined> => {
    if (alias === undefined) return undefined;
    // Two deliveries that introduce one person must agree on the first id.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`alias ${channel} ${account} ${alias}`}, 2))::text`;
    // Somebody may have been met before their other ids were asked for: then their own id is on record, and no alias.
    const [row] = await tx.$queryRaw<{ externalId: string | null }[]>`
      SELECT coalesce(
        (SELECT external_id FROM identity_alias WHERE channel = ${channel} AND account = ${account} AND alias = ${alias}),
        (SELECT external_id FROM identity WHERE channel = ${channel} AND account = ${account} AND external_id = ${alias})) AS "externalId"`;
    return row?.externalId ?? undefined;
  };

  /** `behindMs`: how much less new than now it counts as. */
  const learn = (tx: Sql, workspaceId: string, alias: string, externalId: string, behindMs = 0) =>
    tx.$executeRaw`
      INSERT INTO identity_alias (workspace_id, channel, account, alias, external_id, since)
      VALUES (${workspaceId}::uuid, ${channel}, ${account}, ${alias}, ${externalId},
        clock_timestamp() - make_interval(secs => ${behindMs / 1000}))
      ON CONFLICT (channel, account, alias) DO UPDATE SET external_id = EXCLUDED.external_id, since = EXCLUDED.since`;

  async function identify(
    tx: Sql,
    workspaceId: string,
    { number, lasting }: PlatformIds,
  ): Promise<{ externalId: string; twins: boolean }> {
    const place = { workspaceId, channel, account };
    const byNumber = await ownerOf(tx, number);
    const byLasting = await ownerOf(tx, lasting);
    let owner = byLasting ?? byNumber ?? number ?? lasting ?? '';
    let twins = false;
    if (byNumber !== undefined && lasting !== undefined && byNumber !== byLasting) {
      const handedOn = await isHandedOn(tx, place, { owner: byNumber, lastingOwner: byLasting ?? null });
      if (handedOn) owner = byLasting ?? lasting;
      else if (byLasting !== undefined) {
        twins = true;
        await noteTwin(tx, place, { externalId: byNumber, sameAs: byLasting });
      }
    }
    // Platforms prefer to be given numbers, so of two that came together the number counts as the newer.
    if (lasting !== undefined && byLasting !== owner) await learn(tx, workspaceId, lasting, owner, 2);
    if (number !== undefined && byNumber !== owner) await learn(tx, workspaceId, number, owner);
    return { externalId: owner, twins };
  }

  return {
    async knownAs(ids) {
      const fresh = known.get(keyOf(ids));
      if (fresh !== undefined) return fresh;
      const workspace = await deps.workspaceOf(channel, account);
      if (!workspace) return ids.number ?? ids.lasting ?? '';
      const { externalId, twins } = await db.quickly(workspace.id, (tx) => identify(tx, workspace.id, ids));
      if (twins) {
        known.clear();
        addresses.clear();
        // What cannot be done now is on record, and tried again until it is.
        await deps.onTwins?.({ workspaceId: workspace.id }).catch(() => undefined);
      }
      known.set(keyOf(ids), externalId);
      addresses.drop(externalId);
      return externalId;
    },
    async moved(from, to) {
      const workspace = await deps.workspaceOf(channel, account);
      if (!workspace || from === to) return;
      const owner = await db.quickly(workspace.id, async (tx) => {
        const owner = (await ownerOf(tx, from)) ?? from;
        await learn(tx, workspace.id, to, owner);
        return owner;
      });
      known.clear();
      addresses.drop(owner);
    },
    async addressOf(externalId) {
      const fresh = addresses.get(externalId);
      if (fresh !== undefined) return fresh;
      const workspace = await deps.workspaceOf(channel, account);
      if (!workspace) return externalId;
      const rows = await db.quickly(
        workspace.id,
        (tx) => tx.$queryRaw<{ alias: string }[]>`
          SELECT alias FROM identity_alias
          WHERE channel = ${channel} AND account = ${account} AND external_id = ${externalId}
          ORDER BY since DESC LIMIT 1`,
      );
      const address = rows[0]?.alias ?? externalId;
      addresses.set(externalId, address);
      return address;
    },
  };
}

/** What was looked up lately. */
function createFresh(now: () => Date) {
  const held = new Map<string, { value: string; until: number }>();
  return {
    get(key: string): string | undefined {
      const found = held.get(key);
      return found && found.until > now().getTime() ? found.value : undefined;
    },
    set(key: string, value: string): void {
      held.delete(key);
      held.set(key, { value, until: now().getTime() + freshMs });
      const [oldest] = held.keys();
      if (held.size > remembered && oldest !== undefined) held.delete(oldest);
    },
    drop: (key: string): void => void held.delete(key),
    clear: (): void => held.clear(),
  };
}
