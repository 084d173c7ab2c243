/** What recall would find if it looked at every memory of a person with every signal, instead of at the candidates that words and meaning bring. */
import pg from 'pg';
import { keyOf } from '../../memory/episodic/key.ts';
import { readQuestion } from '../../memory/episodic/question.ts';
import { createScopeIndex } from '../../memory/episodic/scope-index.ts';

export function createExact(about: { url: string; workspaceId: string; modelId: string; now: Date }) {
  const pool = new pg.Pool({ connectionString: about.url, max: 1 });
  const indexes = new Map<string, Promise<{ ids: string[]; index: ReturnType<typeof createScopeIndex> }>>();

  async function read(personId: string) {
    const { rows } = await pool.query<{
      message: string;
      name: string;
      said: Date;
      session: Date;
      text: string;
      vector: string;
    }>(
      `SELECT i.message_id AS message, i.speaker_name AS name, i.said_at AS said, i.session_at AS session, i.text, v.embedding::text AS vector
       FROM memory_item i JOIN memory_vector v ON v.item_no = i.no AND v.model_id = $3
       WHERE i.workspace_id = $1 AND i.person_id = $2 ORDER BY i.no`,
      [about.workspaceId, personId, about.modelId],
    );
    const index = createScopeIndex(
      rows.map(({ name, said, session, text, vector }) => ({
        key: keyOf({ speakerName: name, text, attached: '', saidAt: said }),
        session: session.toISOString(),
        speakerName: name,
        saidAt: said,
        vector: Float32Array.from(JSON.parse(vector) as number[]),
      })),
    );
    return { ids: rows.map(({ message }) => message), index };
  }

  return {
    /** Messages of the `k` best of all. */
    async best(personId: string, text: string, vector: Float32Array, k: number): Promise<string[]> {
      const known = indexes.get(personId) ?? read(personId);
      indexes.set(personId, known);
      const { ids, index } = await known;
      const scores = index.scores(readQuestion(text, about.now), vector);
      return scores
        .map((score, i) => ({ score, id: ids[i]! }))
        .sort((a, b) => b.score - a.score)
        .slice(0, k)
        .map(({ id }) => id);
    },
    close: () => pool.end(),
  };
}
