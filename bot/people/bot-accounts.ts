/** Which workspace a bot account serves: looked up before anything else is known, and remembered for a while. */
import type { Database } from '../../prisma/client.ts';

export type ServedWorkspace = { id: string; demo: boolean };

const rememberMs = 60_000;

export function createBotAccounts(deps: { db: Database; now(): Date }) {
  const known = new Map<string, { until: number; workspace: ServedWorkspace | null }>();

  return {
    async workspaceOf(channel: string, account: string): Promise<ServedWorkspace | null> {
      const key = `${channel} ${account}`;
      const remembered = known.get(key);
      const now = deps.now().getTime();
      if (remembered && remembered.until > now) return remembered.workspace;
      const rows = await deps.db.unscoped.$queryRaw<ServedWorkspace[]>`
        SELECT w.id, w.demo FROM bot_account a JOIN workspace w ON w.id = a.workspace_id
        WHERE a.channel = ${channel} AND a.account = ${account}`;
      const workspace = rows[0] ?? null;
      // An account that nobody owns yet may get an owner any moment.
      if (workspace) known.set(key, { until: now + rememberMs, workspace });
      return workspace;
    },

    /**
     * Binds an account to the workspace with this slug. Throws when the slug is unknown, and when the account serves another
     * workspace already: the people who wrote to it are known there and nowhere else.
     */
    async bind(channel: string, account: string, slug: string): Promise<void> {
      const workspace = await deps.db.unscoped.workspace.findUnique({ where: { slug } });
      if (!workspace) throw new Error(`there is no workspace "${slug}" for the ${channel} account`);
      const bound = await deps.db.unscoped.botAccount.upsert({
        where: { channel_account: { channel, account } },
        create: { channel, account, workspaceId: workspace.id },
        update: {},
      });
      if (bound.workspaceId === workspace.id) return;
      const served = await deps.db.unscoped.workspace.findUniqueOrThrow({ where: { id: bound.workspaceId } });
      throw new Error(
        `this ${channel} bot serves the office "${served.slug}" already and cannot move to "${slug}": set ${channel.toUpperCase()}_WORKSPACE=${served.slug}, or connect another bot`,
      );
    },
  };
}
