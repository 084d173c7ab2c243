/** Keeps texts, terms and vectors of talents in step with their profiles; children get none. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import { child } from './conditions/person.ts';
import { nameWords, neutral } from './neutral.ts';
import { mostRefusals } from './refused.ts';
import { sha256 } from './role-text.ts';
import { termsOf } from './terms.ts';

export type PendingText = { talentId: string; chunk: string; text: string; sha256: string };

/** How many places castmatch_term_place of the database knows. */
export const places = 2 ** 28;

type ProfileRow = {
  id: string;
  name: string;
  bio: string | null;
  english: string | null;
  look: string[];
  /** Hair, beard, build and tattoos, as they were said. */
  seen: string[];
  skills: string[];
  training: string[];
  credits: { title: string; kind: string }[];
};

/** Turns what is written in another language into English words, as far as it can. */
export type ToEnglish = (text: string) => string;

/**
 * Writes texts and terms of these talents anew. Call it in the transaction that changed a profile, or from a worker.
 * `english` stands in for a biography that nobody translated; roles are asked for in English.
 */
export async function indexTexts(
  tx: Tx,
  talentIds: readonly string[],
  today: string,
  english: ToEnglish = (text) => text,
): Promise<void> {
  if (talentIds.length === 0) return;
  const rows = await tx.$queryRaw<ProfileRow[]>`
    SELECT t.person_id::text AS id, concat_ws(' ', p.name, t.stage_name) AS name, f.bio, f.bio_english AS english, f.look, f.training, f.credits,
      array_remove(ARRAY[f.hair, f.beard, f.build, CASE WHEN f.tattoos <> 'none' THEN 'tattoo' END], NULL) AS seen,
      ARRAY(SELECT k.key FROM jsonb_each_text(t.skills) AS k WHERE k.value <> 'none') AS skills
    FROM talent t JOIN person p ON p.id = t.person_id JOIN talent_profile f ON f.person_id = t.person_id
    WHERE t.person_id = ANY (${talentIds}::uuid[]) AND NOT (${child(today)})`;
  const texts: PendingText[] = [];
  const terms: { talent: string; term: string }[] = [];
  for (const row of rows) {
    const tags = [...row.look, ...row.seen, ...row.skills].join(', ');
    const told = row.english ?? (row.bio === null ? '' : english(row.bio));
    const chunks = new Map<string, string>();
    const inEnglish = neutral([told, tags].join(' ').trim(), row.name);
    const original = neutral(row.bio ?? '', row.name);
    if (inEnglish !== '') chunks.set('english', inEnglish);
    if (original !== '' && row.bio !== told) chunks.set('original', original);
    for (const [chunk, text] of chunks) texts.push({ talentId: row.id, chunk, text, sha256: sha256(text) });
    const credits = row.credits.map((credit) => credit.kind.replace('_', ' '));
    const all = [told, row.bio, tags, ...row.training, ...credits].filter(Boolean).join(' ');
    for (const term of termsOf(all, nameWords(row.name))) terms.push({ talent: row.id, term });
  }
  await tx.$executeRaw`DELETE FROM talent_text WHERE talent_id = ANY (${talentIds}::uuid[])`;
  await tx.$executeRaw`DELETE FROM talent_term WHERE talent_id = ANY (${talentIds}::uuid[])`;
  await tx.$executeRaw`INSERT INTO talent_text (talent_id, chunk, workspace_id, text, sha256)
    SELECT g."talentId", g.chunk, castmatch_workspace(), g.text, g.sha256
    FROM jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) AS g("talentId" uuid, chunk text, text text, sha256 text)`;
  const [named, talents] = [terms.map((t) => t.term), terms.map((t) => t.talent)];
  await tx.$executeRaw`INSERT INTO talent_term (workspace_id, term, talent_id)
    SELECT castmatch_workspace(), g.term, g.talent FROM unnest(${named}::text[], ${talents}::uuid[]) AS g(term, talent)
    ON CONFLICT DO NOTHING`;
  // The same terms as searches weigh them: beside what they filter on. In the order of ids, as everybody locks.
  await tx.$executeRaw`SELECT 1 FROM talent WHERE person_id = ANY (${talentIds}::uuid[]) ORDER BY person_id FOR NO KEY UPDATE`;
  await tx.$executeRaw`
    UPDATE talent t SET words = w.words FROM unnest(${talentIds}::uuid[]) AS asked(id) LEFT JOIN (
      SELECT g.talent, ('{' || string_agg(DISTINCT castmatch_term_place(g.term) || ':1', ',') || ${`}/${places}`})::sparsevec AS words
      FROM unnest(${named}::text[], ${talents}::uuid[]) AS g(term, talent) GROUP BY g.talent) AS w ON w.talent = asked.id
    WHERE t.person_id = asked.id`;
}

/** Talents whose profile changed after their texts were made, or who have none yet, oldest change first. */
export async function staleTexts(tx: Tx, today: string, limit: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT t.person_id::text AS id FROM talent t
    WHERE NOT (${child(today)}) AND EXISTS (SELECT 1 FROM talent_profile f WHERE f.person_id = t.person_id AND (f.bio IS NOT NULL OR f.bio_english IS NOT NULL OR f.look <> '{}' OR t.skills <> '{}'::jsonb
        OR f.hair IS NOT NULL OR f.beard IS NOT NULL OR f.build IS NOT NULL OR f.tattoos IS NOT NULL))
      AND NOT EXISTS (SELECT 1 FROM talent_text x WHERE x.talent_id = t.person_id AND x.updated_at >= t.updated_at)
    ORDER BY t.updated_at, t.person_id LIMIT ${limit}::int`;
  return rows.map((row) => row.id);
}

/** Has those read anew whose biography nobody translated: what turns it into English is another one now. */
export const outdateTexts = (tx: Tx): Promise<number> => tx.$executeRaw`
  UPDATE talent_text x SET updated_at = 'epoch'
  WHERE EXISTS (SELECT 1 FROM talent_text o WHERE o.talent_id = x.talent_id AND o.chunk = 'original')`;

/** Texts that have no vector of this model, or one of an older text, and that it did not just refuse. Embed them outside the transaction. */
export async function pendingTalents(tx: Tx, modelId: string, limit: number): Promise<PendingText[]> {
  return tx.$queryRaw<PendingText[]>`
    SELECT x.talent_id::text AS "talentId", x.chunk, x.text, x.sha256 FROM talent_text x
    WHERE NOT EXISTS (SELECT 1 FROM talent_vector v WHERE v.workspace_id = x.workspace_id AND v.model_id = ${modelId}
      AND v.talent_id = x.talent_id AND v.chunk = x.chunk AND v.sha256 = x.sha256)
      AND NOT EXISTS (SELECT 1 FROM talent_text_refused r WHERE r.talent_id = x.talent_id AND r.chunk = x.chunk AND r.model_id = ${modelId}
        AND r.sha256 = x.sha256 AND (r.tries >= ${mostRefusals} OR r.due_at > clock_timestamp()))
    ORDER BY x.talent_id, x.chunk LIMIT ${limit}::int`;
}

export const toVector = (values: ArrayLike<number>): string => `[${Array.from(values).join(',')}]`;

/** Stores vectors of texts that are still current: one whose text changed or went meanwhile is dropped. Safe to repeat. */
export async function storeVectors(
  tx: Tx,
  modelId: string,
  vectors: readonly { talentId: string; chunk: string; sha256: string; vector: ArrayLike<number> }[],
): Promise<void> {
  if (vectors.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO talent_vector (workspace_id, model_id, talent_id, chunk, sha256, embedding)
    SELECT x.workspace_id, ${modelId}, x.talent_id, x.chunk, x.sha256, g.embedding::halfvec
    FROM unnest(${vectors.map((v) => v.talentId)}::uuid[], ${vectors.map((v) => v.chunk)}::text[], ${vectors.map((v) => v.sha256)}::text[],
      ${vectors.map((v) => toVector(v.vector))}::text[]) AS g(talent_id, chunk, sha256, embedding)
    JOIN talent_text x ON x.talent_id = g.talent_id AND x.chunk = g.chunk AND x.sha256 = g.sha256
    ON CONFLICT (workspace_id, model_id, talent_id, chunk) DO UPDATE SET sha256 = excluded.sha256, embedding = excluded.embedding`;
  await tx.$executeRaw`
    DELETE FROM talent_text_refused r USING unnest(${vectors.map((v) => v.talentId)}::uuid[], ${vectors.map((v) => v.chunk)}::text[]) AS g(talent_id, chunk)
    WHERE r.talent_id = g.talent_id AND r.chunk = g.chunk AND r.model_id = ${modelId}`;
  // A chunk that a profile no longer has must not go on being found.
  await tx.$executeRaw(Prisma.sql`DELETE FROM talent_vector v WHERE v.talent_id = ANY (${[...new Set(vectors.map((v) => v.talentId))]}::uuid[])
    AND NOT EXISTS (SELECT 1 FROM talent_text x WHERE x.talent_id = v.talent_id AND x.chunk = v.chunk)`);
}

/** What was prepared for a child, or for someone whose texts are gone, is removed. Returns how many rows went. */
export async function dropOrphans(tx: Tx, today: string): Promise<number> {
  const gone =
    await tx.$executeRaw`DELETE FROM talent_text x USING talent t WHERE t.person_id = x.talent_id AND ${child(today)}`;
  const words =
    await tx.$executeRaw`DELETE FROM talent_term x USING talent t WHERE t.person_id = x.talent_id AND ${child(today)}`;
  await tx.$executeRaw`UPDATE talent t SET words = NULL WHERE words IS NOT NULL AND ${child(today)}`;
  const vectors = await tx.$executeRaw`DELETE FROM talent_vector v
    WHERE NOT EXISTS (SELECT 1 FROM talent_text x WHERE x.talent_id = v.talent_id AND x.chunk = v.chunk)`;
  await tx.$executeRaw`DELETE FROM talent_text_refused r
    WHERE NOT EXISTS (SELECT 1 FROM talent_text x WHERE x.talent_id = r.talent_id AND x.chunk = r.chunk)`;
  return gone + words + vectors;
}
