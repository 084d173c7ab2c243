/** Who asked not to be written to: kept as a keyed hash of the address, so that it outlives the erasure of everything else. */
import { createHmac } from 'node:crypto';
import type { Tx } from '../../prisma/client.ts';

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
    async silenceIn(tx: Tx, workspaceId: string, addresses: readonly Address[]): Promise<void> {
      await tx.memoryOptOut.createMany({
        data: addresses.map((address) => ({
          workspaceId,
          identityHash: hashOf(workspaceId, address),
          at: deps.now(),
        })),
        skipDuplicates: true,
      });
    },
    /** They asked to be written to again. */
    async unsilenceIn(tx: Tx, workspaceId: string, addresses: readonly Address[]): Promise<void> {
      const hashes = addresses.map((address) => hashOf(workspaceId, address));
      await tx.memoryOptOut.deleteMany({ where: { workspaceId, identityHash: { in: hashes } } });
    },
    async isSilencedIn(tx: Tx, workspaceId: string, address: Address): Promise<boolean> {
      const identityHash = hashOf(workspaceId, address);
      return (await tx.memoryOptOut.count({ where: { workspaceId, identityHash } })) > 0;
    },
  };
}
