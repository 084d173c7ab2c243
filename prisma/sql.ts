/**
 * The short way to the database for what happens with every message: the same workspace, role and guards as a transaction
 * of the client, without its model layer. Opening one is a single round trip.
 */
import pg from 'pg';
import { Prisma } from './generated/client.ts';
import type { Statements } from './statements.ts';

/** What both kinds of transaction offer; code that takes this runs in either. */
export type Sql = {
  $queryRaw<T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<T>;
  /** How many rows it changed. */
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
};

/** A transaction that hangs is ended by the server. */
const longestMs = 30_000;

/**
 * What every transaction sets for itself, as a list for SELECT. Compiling costs more than it saves at these sizes, so
 * just-in-time compilation is off as well.
 */
export const limits = `set_config('jit', 'off', true), set_config('statement_timeout', '${longestMs}', true), set_config('idle_in_transaction_session_timeout', '${longestMs}', true)`;

const int8 = 20;

/** 64-bit whole numbers as bigint, as the client reads them; everything else as the driver does. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    oid === int8
      ? BigInt
      : (pg.types.getTypeParser(oid, format) as unknown)) as typeof pg.types.getTypeParser,
};

/** Runs `work` in one transaction of this role and workspace on a connection of the pool, which has to be a pipelined one. */
export async function transactSql<T>(
  { pool, statements }: { pool: pg.Pool; statements: Statements },
  as: { role: string; workspaceId: string },
  work: (sql: Sql) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken = false;
  /** From the end on a statement would run outside of the transaction, as the login, or inside somebody else's. */
  let over = false;
  let hasBegun = false;
  // The query under way reports it; without a listener the process would end.
  const onError = (): void => void (broken = true);
  client.on('error', onError);
  try {
    const begun = client.query(
      `BEGIN; SELECT set_config('role', ${pg.escapeLiteral(as.role)}, true), set_config('castmatch.workspace', ${pg.escapeLiteral(as.workspaceId)}, true), ${limits}`,
    );
    begun.catch(() => undefined); // awaited below, perhaps after the first statement failed of it
    const run = async (
      query: TemplateStringsArray | Prisma.Sql,
      values: unknown[],
    ): Promise<pg.QueryResult> => {
      if (over) throw new Error('a statement came after the end of its transaction');
      const { text, values: bound } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
      const name = statements.nameOf(client, text);
      const answer = client.query({ ...(name === undefined ? {} : { name }), text, values: bound, types });
      // The first statement travels with BEGIN, whose failure has aborted the transaction and is the true cause.
      if (!hasBegun) {
        answer.catch(() => undefined);
        await begun;
        hasBegun = true;
      }
      return answer;
    };
    const result = await work({
      $queryRaw: async <R>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
        (await run(query, values)).rows as R,
      $executeRaw: async (query, ...values) => (await run(query, values)).rowCount ?? 0,
    });
    over = true;
    await begun;
    // Where a failure was caught on the way, the server undoes everything and says so only here.
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('a statement had failed, so the whole transaction was undone');
    return result;
  } catch (error) {
    over = true;
    broken ||= statements.learnFrom(error);
    await client.query('ROLLBACK').catch(() => (broken = true));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
