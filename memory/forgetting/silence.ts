/** Who asked not to be written to: kept as a keyed hash of the address, so that it outlives the erasure of everything else. */
import { createHmac } from 'node:crypto';
import type { Sql } from '../../prisma/client.ts';

/** Where somebody is reached. Which of the office's bot accounts wrote there makes no difference to a wish for silence. */
export type Address = { channel: string; externalId: string };

export function createSilences(deps: { secret: string; now(): Date }) {
  /** Bound to the workspace: the same person in two offices leaves two hashes that nobody can match. */
  const hashOf = (workspaceId: string, { channel, externalId }: Address): string =>
    createHmac('sha256', deps.secret)
      .update(JSON.stringify([workspaceId, channel, externalId]))
      .digest('base64url');

  return {
    /** Nothing is to be sent there that was not asked for; said twice, the first day stands. */
    async silenceIn(tx: Sql, workspaceId: string, addresses: readonly Address[]): Promise<void> {
      const hashes = addresses.map((address) => hashOf(workspaceId, address));
      await tx.$executeRaw`
        INSERT INTO memory_opt_out (workspace_id, identity_hash, at)
        SELECT ${workspaceId}::uuid, hash, ${deps.now()} FROM unnest(${hashes}::text[]) hash ON CONFLICT DO NOTHING`;
    },
    /** They asked to be written to again. */
    async unsilenceIn(tx: Sql, workspaceId: string, addresses: readonly Address[]): Promise<void> {
      const hashes = addresses.map((address) => hashOf(workspaceId, address));
      await tx.$executeRaw`
        DELETE FROM memory_opt_out WHERE workspace_id = ${workspaceId}::uuid AND identity_hash = ANY(${hashes}::text[])`;
    },
    async isSilencedIn(tx: Sql, workspaceId: string, address: Address): Promise<boolean> {
      const rows = await tx.$queryRaw<unknown[]>`
        SELECT 1 FROM memory_opt_out
        WHERE workspace_id = ${workspaceId}::uuid AND identity_hash = ${hashOf(workspaceId, address)}`;
      return rows.length > 0;
    },
  };
}
