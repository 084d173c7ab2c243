/** The same memories in mem0's own table, in bulk: the rows that its `add` writes, of which one is written by itself to compare. */
import pg from 'pg';
import { table, type Mem0 } from '../lab/mem0.ts';

const probe = 'kept by its own hand';

export async function fillMem0(
  mem0: Mem0,
  url: string,
  about: { workspaceId: string; modelId: string },
): Promise<void> {
  // Makes the table, and shows what a row looks like.
  await mem0.add('nobody', 'probe', probe);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ payload: Record<string, unknown> }>(`SELECT payload FROM ${table}`);
  const fields = Object.keys(rows[0]?.payload ?? {}).toSorted();
  // The words of the bench are stems already, and none of them is small.
  await client.query(
    `INSERT INTO ${table} (id, vector, payload)
     SELECT i.message_id, v.embedding, jsonb_build_object('ref', i.message_id, 'user_id', i.person_id, 'data', i.text, 'hash', md5(i.text),
       'textLemmatized', i.text, 'createdAt', i.said_at)
     FROM memory_item i JOIN memory_vector v ON v.item_no = i.no AND v.model_id = $2 WHERE i.workspace_id = $1`,
    [about.workspaceId, about.modelId],
  );
  const written = await client.query<{ key: string }>(
    `SELECT DISTINCT jsonb_object_keys(payload) AS key FROM (SELECT payload FROM ${table} LIMIT 100) AS few ORDER BY 1`,
  );
  await client.query(`VACUUM ANALYZE ${table}`);
  await client.end();
  if (JSON.stringify(written.rows.map(({ key }) => key)) !== JSON.stringify(fields))
    throw new Error(`mem0 writes ${fields.join(', ')}, which this bench does not`);
}
