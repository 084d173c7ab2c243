/** The tokens of Slack workspaces that installed the app: sealed, each in the office it belongs to. */
import type { Database } from '../prisma/client.ts';
import type { Vault } from './vault.ts';

export type Installation = { account: string; botUserId: string; token: string };

/** The workspace of the platform belongs to another office already: its people's messages must not change hands. */
export class AccountTaken extends Error {
  override name = 'AccountTaken';
  constructor() {
    super('this Slack workspace is connected to another office');
  }
}

/** What a sealed token is bound to: it opens for no other account. */
export const sealedFor = (account: string): string => `slack ${account}`;

export function createInstallations(deps: { db: Database; vault: Vault; now(): Date }) {
  const { db, vault } = deps;

  const ownerOf = async (account: string): Promise<string | null> => {
    const row = await db.unscoped.botAccount.findUnique({
      where: { channel_account: { channel: 'slack', account } },
      select: { workspaceId: true },
    });
    return row?.workspaceId ?? null;
  };

  async function readIn(workspaceId: string, account?: string): Promise<Installation[]> {
    const rows = await db.inWorkspace(workspaceId, (tx) =>
      tx.slackInstallation.findMany({ where: account === undefined ? {} : { account } }),
    );
    return rows.flatMap((row) => {
      const token = vault.open(row.tokenSealed, sealedFor(row.account));
      return token === null ? [] : [{ account: row.account, botUserId: row.botUserId, token }];
    });
  }

  return {
    /** null when it never installed the app, threw it out, or was sealed under a secret that is gone. */
    async find(account: string): Promise<Installation | null> {
      const workspaceId = await ownerOf(account);
      return workspaceId === null ? null : ((await readIn(workspaceId, account))[0] ?? null);
    },

    async all(): Promise<Installation[]> {
      const rows = await db.unscoped.botAccount.findMany({
        where: { channel: 'slack' },
        select: { workspaceId: true },
        distinct: ['workspaceId'],
      });
      const found: Installation[] = [];
      for (const { workspaceId } of rows) found.push(...(await readIn(workspaceId)));
      return found;
    },

    /** Throws `AccountTaken`, and an Error when there is no such workspace. */
    async keep(installation: Installation, slug: string): Promise<void> {
      const { account, botUserId, token } = installation;
      const workspace = await db.unscoped.workspace.findUnique({ where: { slug } });
      if (!workspace) throw new Error(`there is no workspace "${slug}"`);
      const bound = await db.unscoped.botAccount.upsert({
        where: { channel_account: { channel: 'slack', account } },
        create: { channel: 'slack', account, workspaceId: workspace.id },
        update: {},
      });
      if (bound.workspaceId !== workspace.id) throw new AccountTaken();
      const row = { botUserId, tokenSealed: vault.seal(token, sealedFor(account)), at: deps.now() };
      await db.inWorkspace(workspace.id, (tx) =>
        tx.slackInstallation.upsert({
          where: { account },
          create: { account, workspaceId: workspace.id, ...row },
          update: row,
        }),
      );
    },

    /** The app was thrown out: its token is worth nothing. Whom the account belongs to stays on record. */
    async drop(account: string): Promise<void> {
      const workspaceId = await ownerOf(account);
      if (workspaceId !== null)
        await db.inWorkspace(workspaceId, (tx) => tx.slackInstallation.deleteMany({ where: { account } }));
    },
  };
}
