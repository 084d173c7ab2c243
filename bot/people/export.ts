/** Everything that is kept about one person, as one document: theirs, and nothing of anybody else. */
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';

/** Rows come as the database names them, without the numbers that only the house understands. */
const rows = (
  tx: Tx,
  sql: Parameters<Tx['$queryRawUnsafe']>[0],
  ...values: unknown[]
): Promise<{ row: unknown }[]> =>
  tx.$queryRawUnsafe<{ row: unknown }[]>(
    `SELECT to_jsonb(t) - 'workspace_id' AS row FROM (${sql}) AS t`,
    ...values,
  );

const listed = async (...args: Parameters<typeof rows>): Promise<unknown[]> =>
  (await rows(...args)).map(({ row }) => row);

/**
 * What the bot said to them is part of it for talent and guardians; to the office and to production it speaks of others,
 * so there only their own words are given. Titles under NDA stay where they are, and so does what colleagues noted.
 */
export async function exportOf(
  tx: Tx,
  memory: Pick<Memory, 'statementsOfIn'>,
  about: { workspaceId: string; personId: string; withAnswers: boolean; now: Date },
): Promise<object> {
  const { workspaceId, personId, withAnswers, now } = about;
  const [person] = await listed(
    tx,
    'SELECT name, role, language, created_at FROM person WHERE id = $1::uuid',
    personId,
  );
  return {
    exportedAt: now.toISOString(),
    person,
    addresses: await listed(
      tx,
      'SELECT channel, external_id, handle, created_at FROM identity WHERE person_id = $1::uuid ORDER BY created_at',
      personId,
    ),
    messages: await listed(
      tx,
      `SELECT m.sent_at AS at, m.channel, CASE m.direction WHEN 'in' THEN 'you' ELSE 'castmatch' END AS "from", m.kind, m.text,
         (SELECT array_agg(f.transcript) FROM media f WHERE f.message_id = m.id AND f.transcript IS NOT NULL) AS transcripts
       FROM message m JOIN conversation c ON c.id = m.conversation_id LEFT JOIN turn a ON a.id = m.turn_id
       WHERE m.author_id = $1::uuid OR ($2 AND m.direction = 'out' AND c.kind = 'private' AND a.author_id = $1::uuid)
       ORDER BY m.sent_at, m.seq`,
      personId,
      withAnswers,
    ),
    facts: await memory.statementsOfIn(tx, workspaceId, personId),
    summaries: await listed(
      tx,
      'SELECT text, at FROM memory_summary WHERE person_id = $1::uuid ORDER BY at',
      personId,
    ),
    // In whose words an attribute stands there is told where they are their own; what colleagues said of it is not.
    profile: await listed(
      tx,
      `SELECT t.*, p.*, (SELECT jsonb_object_agg(s.key, CASE WHEN s.value->>'by' IN ('office', 'agent', 'other') THEN s.value - 'said' - 'doubt' ELSE s.value - 'doubt' END)
         FROM jsonb_each(p.sources) AS s) AS sources FROM talent t LEFT JOIN talent_profile p USING (person_id) WHERE t.person_id = $1::uuid`,
      personId,
    ),
    availability: await listed(
      tx,
      'SELECT from_day, to_day, state, note, said_at FROM availability_window WHERE talent_id = $1::uuid ORDER BY from_day',
      personId,
    ),
    conflicts: await listed(
      tx,
      'SELECT category, brand, media, territory, from_day, until_day, perpetual, said_at FROM conflict_entry WHERE talent_id = $1::uuid',
      personId,
    ),
    candidacies: await listed(
      tx,
      `SELECT CASE WHEN p.confidential THEN NULL ELSE p.title END AS project, CASE WHEN p.confidential THEN NULL ELSE r.title END AS role,
         c.rung, c.created_at, c.updated_at
       FROM candidacy c JOIN role r ON r.id = c.role_id JOIN project p ON p.id = r.project_id WHERE c.talent_id = $1::uuid ORDER BY c.created_at`,
      personId,
    ),
    consents: await listed(
      tx,
      'SELECT consent, guardian_consent, opted_out_at FROM talent WHERE person_id = $1::uuid',
      personId,
    ),
    files: await listed(
      tx,
      `SELECT kind, mime_type, file_name, bytes, created_at FROM media WHERE (person_id = $1::uuid OR talent_id = $1::uuid) AND kind <> 'export' ORDER BY created_at`,
      personId,
    ),
  };
}
