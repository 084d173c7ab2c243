/** Leaves word that talents are new or changed, so that open roles they fit now can be offered to the office. */
import type { Sql } from '../../prisma/client.ts';

/**
 * Call it in the transaction of the change; a sweeper finds the row, ringing is not needed. Ids that are no talent of this
 * workspace are passed over. A talent who changes again before the office was told counts once.
 */
export async function noteTalentChanged(
  tx: Sql,
  changed: { workspaceId: string; talentIds: readonly string[]; at: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO talent_changed (talent_id, workspace_id, changed_at)
    SELECT t.person_id, ${changed.workspaceId}::uuid, ${changed.at} FROM talent t
    WHERE t.workspace_id = ${changed.workspaceId}::uuid AND t.person_id = ANY(${changed.talentIds}::uuid[]) AND t.merged_into IS NULL
    ORDER BY t.person_id
    ON CONFLICT (talent_id) DO UPDATE SET changed_at = EXCLUDED.changed_at`;
}
