/** What a workspace may spend on models in a day of the house clock (IST). */
import type { Database } from '../../prisma/client.ts';

const istOffsetMs = 19_800_000;
const dayMs = 86_400_000;
/** The sum need not be exact to the second; asking for it at every turn would be. */
const rememberMs = 10_000;

export function createBudget(deps: { db: Database; dailyUsd: number }) {
  const known = new Map<string, { until: number; spent: number }>();

  return {
    /** False once the day's spend has reached the budget; the rules answer then. */
    async allows(workspaceId: string, now: Date): Promise<boolean> {
      const remembered = known.get(workspaceId);
      if (remembered && remembered.until > now.getTime()) return remembered.spent < deps.dailyUsd;
      const dayStart = new Date(Math.floor((now.getTime() + istOffsetMs) / dayMs) * dayMs - istOffsetMs);
      const rows = await deps.db.inWorkspace(
        workspaceId,
        (tx) => tx.$queryRaw<{ micro: number }[]>`
          SELECT (SELECT coalesce(sum(micro_usd), 0) FROM turn WHERE started_at >= ${dayStart})::float8
            + (SELECT coalesce(sum(micro_usd), 0) FROM memory_night_person WHERE called_at >= ${dayStart})::float8 AS micro`,
      );
      const spent = (rows[0]?.micro ?? 0) / 1_000_000;
      known.set(workspaceId, { until: now.getTime() + rememberMs, spent });
      return spent < deps.dailyUsd;
    },
  };
}
