/** Words that a model refused, whoever's they are: how often, and when they are tried again. */
import type { Sql } from '../../prisma/client.ts';
import { sha256 } from './role-text.ts';

/** After so many refusals they are set aside: searches go by the words themselves then, until they change. */
export const mostRefusals = 3;
/** After the first refusal, and after the second. */
const againSeconds = { first: 60, later: 600 } as const;

type Refused = { talentId: string; chunk: string; sha256: string };

/** Returns how many of them are set aside with that. */
export async function noteRefusedTexts(
  tx: Sql,
  modelId: string,
  refused: readonly Refused[],
): Promise<number> {
  if (refused.length === 0) return 0;
  const rows = await tx.$queryRaw<{ tries: number }[]>`
    INSERT INTO talent_text_refused AS r (talent_id, chunk, model_id, workspace_id, sha256, tries, due_at)
    SELECT x.talent_id, x.chunk, ${modelId}, x.workspace_id, x.sha256, 1, clock_timestamp() + make_interval(secs => ${againSeconds.first})
    FROM unnest(${refused.map((one) => one.talentId)}::uuid[], ${refused.map((one) => one.chunk)}::text[],
      ${refused.map((one) => one.sha256)}::text[]) AS g(talent_id, chunk, sha256)
    JOIN talent_text x ON x.talent_id = g.talent_id AND x.chunk = g.chunk AND x.sha256 = g.sha256
    ON CONFLICT (talent_id, chunk, model_id) DO UPDATE SET sha256 = excluded.sha256,
      tries = CASE WHEN r.sha256 = excluded.sha256 THEN r.tries + 1 ELSE 1 END,
      due_at = CASE WHEN r.sha256 = excluded.sha256 THEN clock_timestamp() + make_interval(secs => ${againSeconds.later}) ELSE excluded.due_at END
    RETURNING tries`;
  return rows.filter(({ tries }) => tries === mostRefusals).length;
}

/** The same of what a role asks for. */
export async function noteRefusedRoles(
  tx: Sql,
  modelId: string,
  refused: readonly { roleId: string; text: string }[],
): Promise<number> {
  if (refused.length === 0) return 0;
  const rows = await tx.$queryRaw<{ tries: number }[]>`
    INSERT INTO role_text_refused AS r (role_id, model_id, workspace_id, sha256, tries, due_at)
    SELECT o.id, ${modelId}, o.workspace_id, g.sha256, 1, clock_timestamp() + make_interval(secs => ${againSeconds.first})
    FROM unnest(${refused.map((one) => one.roleId)}::uuid[], ${refused.map((one) => sha256(one.text))}::text[]) AS g(role_id, sha256)
    JOIN role o ON o.id = g.role_id
    ON CONFLICT (role_id, model_id) DO UPDATE SET sha256 = excluded.sha256,
      tries = CASE WHEN r.sha256 = excluded.sha256 THEN r.tries + 1 ELSE 1 END,
      due_at = CASE WHEN r.sha256 = excluded.sha256 THEN clock_timestamp() + make_interval(secs => ${againSeconds.later}) ELSE excluded.due_at END
    RETURNING tries`;
  return rows.filter(({ tries }) => tries === mostRefusals).length;
}
