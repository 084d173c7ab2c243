/** What waits in the database for longer than it should: messages without an answer, answers that have not left. */
import type pg from 'pg';
import { broken, look, ok, type Finding } from './check.ts';

/** A turn with a slow model takes some seconds, a rate limit of a platform a minute. */
const slowSeconds = 60;
const stuckSeconds = 600;

type Row = { what: string; count: number; age: number };

export async function queueFindings(client: pg.Client): Promise<Finding[]> {
  await client.query('BEGIN');
  try {
    // Ids, states and times are all that a look from outside may see.
    await client.query('SET LOCAL ROLE castmatch_sweeper');
    const { rows } = await client.query<Row>(`
      SELECT 'messages wait for an answer' AS what, count(*)::int AS count,
        coalesce(extract(epoch FROM clock_timestamp() - min(m.stored_at)), 0)::float8 AS age
      FROM message m JOIN conversation c ON c.id = m.conversation_id
      WHERE m.state = 'waiting' AND c.human_holder_id IS NULL
      UNION ALL
      SELECT 'answers wait to be sent', count(*)::int,
        coalesce(extract(epoch FROM clock_timestamp() - min(due_at)), 0)::float8
      FROM outbox WHERE state IN ('pending', 'sending', 'unknown') AND due_at <= clock_timestamp()`);
    const waits = rows.filter((row) => row.count > 0);
    return waits.length > 0 ? waits.map(toFinding) : [ok('queues', 'nothing waits')];
  } finally {
    await client.query('ROLLBACK');
  }
}

function toFinding({ what, count, age }: Row): Finding {
  const told = `${count} ${what}, the oldest for ${duration(age)}`;
  if (age > stuckSeconds)
    return broken(
      'queues',
      told,
      'is the house running, with CASTMATCH_ROLE=all or a worker? npm start goes on with them',
    );
  return age > slowSeconds
    ? look('queues', told, 'look again in a minute; GET /readyz says which channel is away')
    : ok('queues', told);
}

function duration(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`;
  return seconds < 7_200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3_600)} h`;
}
