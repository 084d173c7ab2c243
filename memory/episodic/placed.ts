/** Items with what stands around them: the sayings that lend them words. */
import type { Sql } from '../../prisma/client.ts';
import type { Saying } from './key.ts';

interface NeighbourRow {
  no: bigint;
  speaker_name: string;
  text: string;
  attached: string;
  said_at: Date;
  session_at: Date;
}

export const toSaying = (row: NeighbourRow): Saying => ({
  speakerName: row.speaker_name,
  text: row.text,
  attached: row.attached,
  saidAt: row.said_at,
});

interface PlacedRow extends NeighbourRow {
  /** The item that it stands around, and on which side: -1 before, 0 itself, 1 after; nearest first on each side. */
  about: bigint;
  place: number;
}

/** The two items on each side of each of `nos`, of one person's side of a sitting: only they lend words, so erasing a person is whole. */
const around = (tx: Sql, nos: readonly bigint[]) => tx.$queryRaw<PlacedRow[]>`
  SELECT me.no AS about, n.* FROM memory_item me, LATERAL (
    (SELECT i.no, i.speaker_name, i.text, i.attached, i.said_at, i.session_at, -1 AS place FROM memory_item i
      WHERE i.workspace_id = me.workspace_id AND i.conversation_id = me.conversation_id AND i.session_at = me.session_at
        AND i.person_id = me.person_id AND i.production_id IS NOT DISTINCT FROM me.production_id
        AND (i.said_at, i.no) < (me.said_at, me.no) ORDER BY i.said_at DESC, i.no DESC LIMIT 2)
    UNION ALL (SELECT me.no, me.speaker_name, me.text, me.attached, me.said_at, me.session_at, 0)
    UNION ALL (SELECT i.no, i.speaker_name, i.text, i.attached, i.said_at, i.session_at, 1 FROM memory_item i
      WHERE i.workspace_id = me.workspace_id AND i.conversation_id = me.conversation_id AND i.session_at = me.session_at
        AND i.person_id = me.person_id AND i.production_id IS NOT DISTINCT FROM me.production_id
        AND (i.said_at, i.no) > (me.said_at, me.no) ORDER BY i.said_at, i.no LIMIT 2)) n
  WHERE me.no = ANY(${[...nos]}::bigint[])`;

const order = (a: NeighbourRow, b: NeighbourRow) =>
  a.said_at.getTime() - b.said_at.getTime() || Number(a.no - b.no);

/** An item with the sayings on each side of it, nearest first. */
export interface Placed {
  self: NeighbourRow;
  before: NeighbourRow[];
  after: NeighbourRow[];
}

export async function readPlaced(tx: Sql, nos: readonly bigint[]): Promise<Placed[]> {
  if (nos.length === 0) return [];
  const byItem = new Map<bigint, PlacedRow[]>();
  for (const row of await around(tx, nos)) byItem.set(row.about, [...(byItem.get(row.about) ?? []), row]);
  return [...byItem.values()].flatMap((rows) => {
    const self = rows.find(({ place }) => place === 0);
    if (!self) return [];
    const before = rows.filter(({ place }) => place === -1).sort((a, b) => order(b, a));
    const after = rows.filter(({ place }) => place === 1).sort(order);
    return [{ self, before, after }];
  });
}
