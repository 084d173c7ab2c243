/**
 * What a server does for itself and the embedded one does not: without a vacuum dead rows stay in every index, and without
 * statistics the planner guesses. Table by table, since one session serves all and everybody waits for a statement to end.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** After a start, so that it takes nothing from it; then all the time: what changed little costs little. */
const firstMs = 120_000;
const everyMs = 3_600_000;
/** Between two tables, so that a queue that grew meanwhile gets its turn. */
const breathMs = 50;
/** 20 MB. To vacuum more than that takes seconds, which nobody should wait for by day. */
const smallPages = 2_560;
/** 03:00 to 05:59 IST, in UTC minutes of the day. */
const night = { from: 21 * 60 + 30, to: 24 * 60 + 30 };

const isNight = (now: Date): boolean => {
  const minute = now.getUTCHours() * 60 + now.getUTCMinutes();
  return minute >= night.from || minute < night.to - 24 * 60;
};

/**
 * Analyses every table of the house and vacuums those that are small, at night all of them; returns how many tables it went
 * through. Ends early, without an error, when `signal` says so.
 */
export async function tidyDatabase(url: string, now: Date, signal?: AbortSignal): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  // The end of the server is met by the statement that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; small: boolean }>(
      `SELECT oid::regclass::text AS name, pg_relation_size(oid) <= ${smallPages} * 8192 AS small FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
    );
    let done = 0;
    for (const { name, small } of rows) {
      if (signal?.aborted) break;
      await client.query(small || isNight(now) ? `VACUUM (ANALYZE) ${name}` : `ANALYZE ${name}`);
      done++;
      await pause(breathMs);
    }
    return done;
  } finally {
    await client.end();
  }
}

/** Tidies now and then until it is stopped; a time that failed is told, and the next one tries again. */
export function keepTidy(options: { url: string; now(): Date; log(line: string): void }): {
  stop(): Promise<void>;
} {
  const ending = new AbortController();
  const { signal } = ending;
  async function run(): Promise<void> {
    for (let wait = firstMs; ; wait = everyMs) {
      await pause(wait, undefined, { signal, ref: false });
      await tidyDatabase(options.url, options.now(), signal).catch((error: unknown) =>
        options.log(`tidying the database failed: ${error instanceof Error ? error.message : String(error)}`),
      );
    }
  }
  const running = run().catch(() => undefined); // only its end rejects
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}
