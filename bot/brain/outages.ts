/** When the office is told that the model is away: once an outage and workspace, whichever process met it. */
import type { Database } from '../../prisma/client.ts';

export type Outages = {
  /** The model failed; true when this begins an outage that nobody was told of. */
  failed(workspaceId: string, at: Date): Promise<boolean>;
  /** The model answered. */
  worked(workspaceId: string): void;
  /** Whether it failed last: nobody waits for it a second time in one turn. */
  away(workspaceId: string): Promise<boolean>;
};

/** An outage is over after a success and this long without another failure. */
const calmMs = 600_000;
/** A success is written down this often at most: it is the rule, not the news. */
const noteEveryMs = 60_000;

export function createOutages(deps: { db: Database; now(): Date }): Outages {
  const noted = new Map<string, number>();
  return {
    async failed(workspaceId, at) {
      noted.delete(workspaceId);
      const calmSince = new Date(at.getTime() - calmMs);
      return deps.db.quickly(workspaceId, async (tx) => {
        const began = await tx.$executeRaw`
          INSERT INTO outage (workspace_id, failed_at) VALUES (${workspaceId}::uuid, ${at})
          ON CONFLICT (workspace_id) DO UPDATE SET failed_at = ${at}, worked_since = false
          WHERE outage.worked_since AND outage.failed_at <= ${calmSince}`;
        if (began > 0) return true;
        await tx.$executeRaw`
          UPDATE outage SET failed_at = greatest(failed_at, ${at}), worked_since = false WHERE workspace_id = ${workspaceId}::uuid`;
        return false;
      });
    },
    worked(workspaceId) {
      const now = deps.now().getTime();
      if (now - (noted.get(workspaceId) ?? 0) < noteEveryMs) return;
      noted.set(workspaceId, now);
      deps.db
        .quickly(
          workspaceId,
          (tx) =>
            tx.$executeRaw`UPDATE outage SET worked_since = true WHERE workspace_id = ${workspaceId}::uuid AND NOT worked_since`,
        )
        // Forgotten: the next success writes it.
        .catch(() => noted.delete(workspaceId));
    },
    away: (workspaceId) =>
      deps.db.quickly(workspaceId, async (tx) => {
        const rows = await tx.$queryRaw<unknown[]>`
          SELECT 1 FROM outage WHERE workspace_id = ${workspaceId}::uuid AND NOT worked_since`;
        return rows.length > 0;
      }),
  };
}
