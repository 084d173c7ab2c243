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
  // The query under way reports it; without a listener the process would end.
  const onError = (): void => void (broken = true);
  client.on('error', onError);
  const run = async (
    query: TemplateStringsArray | Prisma.Sql,
    values: unknown[],
  ): Promise<pg.QueryResult> => {
    const { text, values: bound } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values);
    const name = statements.nameOf(client, text);
    return client.query({ ...(name === undefined ? {} : { name }), text, values: bound, types });
  };
  try {
    // Not waited for: the first statement travels with it. Where it fails, nothing after it runs outside of a transaction.
    const begun = client.query(
      `BEGIN; SELECT set_config('role', ${pg.escapeLiteral(as.role)}, true), set_config('castmatch.workspace', ${pg.escapeLiteral(as.workspaceId)}, true), set_config('jit', 'off', true), set_config('statement_timeout', '${longestMs}', true), set_config('idle_in_transaction_session_timeout', '${longestMs}', true)`,
    );
    begun.catch(() => undefined); // the first statement fails as well, and is waited for
    const result = await work({
      $queryRaw: async <R>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
        (await run(query, values)).rows as R,
      $executeRaw: async (query, ...values) => (await run(query, values)).rowCount ?? 0,
    });
    await begun;
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken ||= statements.blames(error);
    await client.query('ROLLBACK').catch(() => (broken = true));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
