/** The one way to the database: transactions that carry a workspace and a role that row-level security binds. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client.ts';

export { Prisma };
/** A transaction inside one workspace. */
export type Tx = Prisma.TransactionClient;

export type Database = {
  /** Runs `work` in one transaction that can see and write rows of this workspace only. May run twice after a deadlock. */
  inWorkspace<T>(workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads ids and states across workspaces, nothing else. */
  asSweeper<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The tables without a workspace (bot accounts) and creating workspaces. Not for anything that a person said. */
  unscoped: PrismaClient;
  stop(): Promise<void>;
};

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && /deadlock detected|40P01|could not serialize|40001/.test(error.message);

/** `poolSize`: at most 5 on the embedded server, which has one session behind its socket. */
export function createDatabase(options: { url: string; poolSize: number }): Database {
  const prisma = new PrismaClient({
    adapter: new PrismaPg({ connectionString: options.url, max: options.poolSize }),
    transactionOptions: { maxWait: 20_000, timeout: 30_000 },
  });
  const inside = new AsyncLocalStorage<true>();

  async function transact<T>(role: string, workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    // A second transaction awaited inside the first would wait for its own connection until the timeout.
    if (inside.getStore()) throw new Error('a transaction was opened inside another one: pass `tx` instead');
    for (let attempt = 1; ; attempt++) {
      try {
        return await inside.run(true, () =>
          prisma.$transaction(async (tx) => {
            // Compiling costs more than it saves at these sizes, so just-in-time compilation is off as well.
            await tx.$queryRaw`SELECT set_config('role', ${role}, true), set_config('castmatch.workspace', ${workspaceId}, true), set_config('jit', 'off', true)`;
            return work(tx);
          }),
        );
      } catch (error) {
        if (attempt === 4 || !isDeadlock(error)) throw error;
      }
    }
  }

  return {
    inWorkspace: (workspaceId, work) => transact('castmatch_app', workspaceId, work),
    asSweeper: (work) => transact('castmatch_sweeper', '', work),
    unscoped: prisma,
    stop: () => prisma.$disconnect(),
  };
}
