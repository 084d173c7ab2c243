/** The one way to the database: transactions that carry a workspace and a role that row-level security binds. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { Prisma, PrismaClient } from './generated/client.ts';
import { limits, transactSql, type Sql } from './sql.ts';
import { createStatements } from './statements.ts';

export { Prisma };
export type { Sql };
/** A transaction inside one workspace. */
export type Tx = Prisma.TransactionClient;

export type Database = {
  /** Runs `work` in one transaction that can see and write rows of this workspace only. May run again after a deadlock. */
  inWorkspace<T>(workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same with plain SQL only, in half the time: for what happens with every message. */
  quickly<T>(workspaceId: string, work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Reads ids and states across workspaces, nothing else. */
  asSweeper<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The tables without a workspace (bot accounts) and creating workspaces. Not for anything that a person said. */
  unscoped: PrismaClient;
  stop(): Promise<void>;
};

const isDeadlock = (error: unknown): boolean =>
  error instanceof Error && /deadlock detected|40P01|could not serialize|40001/.test(error.message);

/** How long a transaction waits for a connection. */
const maxWaitMs = 20_000;

/**
 * Longer than the server lets any statement of a transaction run. An answer that is not there by then was lost on the way,
 * and whoever waited for it would hold a lease for ever.
 */
const answerMs = 90_000;

/** `poolSize`: at most 5 on the embedded server, which has one session behind its socket. */
export function createDatabase(options: { url: string; poolSize: number }): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: maxWaitMs,
    query_timeout: answerMs,
    // A connection that comes and goes leaves its prepared statements behind and makes them anew.
    idleTimeoutMillis: 0,
    pipeline: true,
  });
  // An idle connection that the server closed is replaced by the next caller.
  pool.on('error', () => undefined);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: maxWaitMs, timeout: 30_000 },
  });
  const statements = createStatements();
  const inside = new AsyncLocalStorage<true>();

  /** Runs `transaction` outside any other one, and again after a deadlock. */
  async function alone<T>(transaction: () => Promise<T>): Promise<T> {
    // A second transaction awaited inside the first would wait for its own connection until the timeout.
    if (inside.getStore()) throw new Error('a transaction was opened inside another one: pass `tx` instead');
    for (let attempt = 1; ; attempt++) {
      try {
        return await inside.run(true, transaction);
      } catch (error) {
        if (attempt === 4 || !(isDeadlock(error) || statements.learnFrom(error))) throw error;
      }
    }
  }

  const transact = <T>(role: string, workspaceId: string, work: (tx: Tx) => Promise<T>): Promise<T> =>
    alone(() =>
      prisma.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT set_config('role', ${role}, true), set_config('castmatch.workspace', ${workspaceId}, true), ${Prisma.raw(limits)}`;
        return work(tx);
      }),
    );

  return {
    inWorkspace: (workspaceId, work) => transact('castmatch_app', workspaceId, work),
    quickly: (workspaceId, work) =>
      alone(() => transactSql({ pool, statements }, { role: 'castmatch_app', workspaceId }, work)),
    asSweeper: (work) => transact('castmatch_sweeper', '', work),
    unscoped: prisma,
    async stop() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
