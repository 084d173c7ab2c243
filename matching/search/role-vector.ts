/** The stored vector of a role's text: current only as long as the text is the same. */
import type { Tx } from '../../prisma/client.ts';
import { toVector } from './index-talents.ts';
import { mostRefusals } from './refused.ts';
import { roleText, sha256 } from './role-text.ts';
import { roleSpec } from '../role.ts';

type Which = { roleId: string; modelId: string; text: string };

export async function storedRoleVector(tx: Tx, { roleId, modelId, text }: Which): Promise<number[] | null> {
  const [row] = await tx.$queryRaw<{ vector: string }[]>`
    SELECT embedding::text AS vector FROM role_vector
    WHERE role_id = ${roleId}::uuid AND model_id = ${modelId} AND sha256 = ${sha256(text)}`;
  return row ? (JSON.parse(row.vector) as number[]) : null;
}

export async function storeRoleVector(tx: Tx, given: Which & { vector: ArrayLike<number> }): Promise<void> {
  const { roleId, modelId, text, vector } = given;
  await tx.$executeRaw`
    INSERT INTO role_vector (role_id, model_id, workspace_id, sha256, embedding)
    SELECT r.id, ${modelId}, r.workspace_id, ${sha256(text)}, ${toVector(vector)}::halfvec FROM role r WHERE r.id = ${roleId}::uuid
    ON CONFLICT (role_id, model_id) DO UPDATE SET sha256 = excluded.sha256, embedding = excluded.embedding`;
  await tx.$executeRaw`DELETE FROM role_text_refused WHERE role_id = ${roleId}::uuid AND model_id = ${modelId}`;
}

/** Roles that are not closed and whose text has no vector of this model, which did not just refuse it. Embed them outside the transaction. */
export async function pendingRoles(
  tx: Tx,
  modelId: string,
  limit: number,
): Promise<{ roleId: string; text: string }[]> {
  const rows = await tx.$queryRaw<
    { id: string; spec: unknown; stored: string | null; aside: string | null }[]
  >`
    SELECT r.id::text AS id, r.spec, v.sha256 AS stored, f.sha256 AS aside FROM role r
    LEFT JOIN role_vector v ON v.role_id = r.id AND v.model_id = ${modelId}
    LEFT JOIN role_text_refused f ON f.role_id = r.id AND f.model_id = ${modelId}
      AND (f.tries >= ${mostRefusals} OR f.due_at > clock_timestamp())
    WHERE r.status <> 'closed' ORDER BY r.updated_at DESC, r.id`;
  return rows
    .map(({ id, spec, ...known }) => ({ roleId: id, text: roleText(roleSpec.parse(spec)), ...known }))
    .filter(({ text, stored, aside }) => text !== '' && ![stored, aside].includes(sha256(text)))
    .slice(0, limit)
    .map(({ roleId, text }) => ({ roleId, text }));
}
