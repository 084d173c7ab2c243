/** What was asked to be remembered and is about no one in particular: notes and tastes, by whoever said them. */
import type { Sql } from '../../prisma/client.ts';
import { seeingOnly } from '../sight.ts';

export interface Note {
  id: string;
  key: string;
  value: string;
  quote: string;
  saidAt: Date;
}

const most = 500;

/** Of these people, newest first, within what the reader may see; what verdicts show is not among them. */
export const notesOf = (
  tx: Sql,
  about: { workspaceId: string; personIds: readonly string[]; productionIds: readonly string[]; now: Date },
): Promise<Note[]> => {
  const { workspaceId, personIds, productionIds, now } = about;
  return seeingOnly(
    tx,
    { kind: 'person', personIds, productionIds },
    true,
    () => tx.$queryRaw<Note[]>`
      SELECT id::text AS id, key, value, quote, said_at AS "saidAt" FROM memory_fact
      WHERE workspace_id = ${workspaceId}::uuid AND person_id = ANY(${[...personIds]}::uuid[]) AND key IN ('note', 'prefers', 'dislikes')
        AND NOT ends AND source <> 'verdicts' AND (valid_to IS NULL OR valid_to > ${now})
        AND (production_id IS NULL OR production_id = ANY(${[...productionIds]}::uuid[]))
      ORDER BY said_at DESC, id DESC LIMIT ${most}`,
  );
};
