/**
 * What there is to find when every memory of a person is looked at: the nearest by meaning, and the best by every signal,
 * where recall ranks the candidates that words and meaning bring.
 */
import pg from 'pg';
import { dot } from '../../memory/embedding/embedder.ts';
import { keyOf } from '../../memory/episodic/key.ts';
import { readQuestion } from '../../memory/episodic/question.ts';
import { createScopeIndex } from '../../memory/episodic/scope-index.ts';

export function createExact(about: { url: string; workspaceId: string; modelId: string; now: Date }) {
  const pool = new pg.Pool({ connectionString: about.url, max: 1 });
  const known = new Map<string, ReturnType<typeof read>>();

  async function read(personId: string) {
    const { rows } = await pool.query<{
      no: string;
      message: string;
      name: string;
      said: Date;
      session: Date;
      text: string;
      vector: string;
    }>(
      `SELECT i.no, i.message_id AS message, i.speaker_name AS name, i.said_at AS said, i.session_at AS session, i.text, v.embedding::text AS vector
       FROM memory_item i JOIN memory_vector v ON v.item_no = i.no AND v.model_id = $3
       WHERE i.workspace_id = $1 AND i.person_id = $2 ORDER BY i.no`,
      [about.workspaceId, personId, about.modelId],
    );
    const items = rows.map(({ name, said, session, text, vector }) => ({
      key: keyOf({ speakerName: name, text, attached: '', saidAt: said }),
      session: session.toISOString(),
      speakerName: name,
      saidAt: said,
      vector: Float32Array.from(JSON.parse(vector) as number[]),
    }));
    return {
      nos: rows.map(({ no }) => Number(no)),
      messages: rows.map(({ message }) => message),
      vectors: items.map(({ vector }) => vector),
      index: createScopeIndex(items),
    };
  }

  const bestOf = <T>(ids: readonly T[], scores: readonly number[], k: number): T[] =>
    scores
      .map((score, i) => ({ score, id: ids[i]! }))
      .sort((a, b) => b.score - a.score)
      .slice(0, k)
      .map(({ id }) => id);

  return {
    /** Messages of the `k` best, and numbers of the `k` nearest. */
    async find(personId: string, text: string, vector: Float32Array, k: number) {
      const reading = known.get(personId) ?? read(personId);
      known.set(personId, reading);
      const { nos, messages, vectors, index } = await reading;
      return {
        best: bestOf(messages, index.scores(readQuestion(text, about.now), vector), k),
        nearest: bestOf(
          nos,
          vectors.map((one) => dot(one, vector)),
          k,
        ),
      };
    },
    close: () => pool.end(),
  };
}
