/** Reads what a person said since last time into facts, by rules; what the bot said or recalled is never a source. */
import type { Database, Tx } from '../../prisma/client.ts';
import { saidColumns, saidItems, type SaidItem } from './said-items.ts';
import type { NewFact } from '../long-term/facts.ts';
import type { Held } from '../long-term/read-ends.ts';
import type { LearnIn } from '../long-term/learn.ts';
import { readFacts } from '../long-term/read-facts.ts';
import { readFrom } from '../long-term/unasked.ts';

const BATCH = 200;
/** Returns how many facts are new. A run that dies goes on after the last batch that was committed. */
export async function consolidatePerson(
  deps: {
    db: Database;
    now(): Date;
    learnIn: LearnIn;
  },
  workspaceId: string,
  personId: string,
): Promise<number> {
  let added = 0;
  for (;;) {
    const batch = await deps.db.inWorkspace(workspaceId, async (tx) => {
      const [progress] = await tx.$queryRaw<{ last_item_no: bigint }[]>`
        SELECT last_item_no FROM memory_progress WHERE workspace_id = ${workspaceId}::uuid AND person_id = ${personId}::uuid`;
      const from = progress?.last_item_no ?? 0n;
      // Some lines before the new ones come along as context: an answer needs its question.
      const rows = await tx.$queryRaw<SaidItem[]>`
        (SELECT ${saidColumns} FROM ${saidItems}
          WHERE i.workspace_id = ${workspaceId}::uuid AND i.person_id = ${personId}::uuid AND i.no <= ${from} ORDER BY i.no DESC LIMIT 3)
        UNION ALL (SELECT ${saidColumns} FROM ${saidItems}
          WHERE i.workspace_id = ${workspaceId}::uuid AND i.person_id = ${personId}::uuid AND i.no > ${from} ORDER BY i.no LIMIT ${BATCH})`;
      const ordered = rows.toSorted((a, b) => Number(a.no - b.no));
      const fresh = ordered.filter((row) => row.no > from);
      const last = fresh.at(-1);
      if (!last) return { added: 0, more: false };
      const found = readFacts(
        ordered.map((row) => ({ from: row.speaker, text: row.text, at: row.said_at })),
        await heldBefore(tx, personId, ordered),
      );
      const of = found.length === 0 ? null : await readFrom(tx, personId, deps.now());
      const noted = found.length === 0 ? [] : await notedBefore(tx, personId, fresh.map((row) => row.message_id)); // prettier-ignore
      const facts = found.flatMap(({ index, ...fact }): NewFact[] => {
        const row = ordered[index]!;
        if (row.no <= from || !of?.own(fact)) return [];
        if (noted.some((other) => other.messageId === row.message_id && speaksOf(other, fact))) return [];
        return [
          {
            ...fact,
            source: 'self',
            messageId: row.message_id,
            saidAt: row.said_at,
            ...(row.production_id === null
              ? {}
              : { productionId: row.production_id, audience: 'project' as const }),
          },
        ];
      });
      const count = await deps.learnIn(tx, workspaceId, personId, facts);
      await tx.$executeRaw`
        INSERT INTO memory_progress (workspace_id, person_id, last_item_no, at) VALUES (${workspaceId}::uuid, ${personId}::uuid, ${last.no}, ${deps.now()})
        ON CONFLICT (workspace_id, person_id) DO UPDATE SET last_item_no = greatest(memory_progress.last_item_no, excluded.last_item_no), at = excluded.at`;
      return { added: count, more: fresh.length === BATCH };
    });
    added += batch.added;
    if (!batch.more) return added;
  }
}

/** What they stated before these lines and holds: a word may take it back. */
const heldBefore = (tx: Tx, personId: string, lines: readonly SaidItem[]): Promise<Held[]> =>
  tx.$queryRaw<Held[]>`
    SELECT key, identity, value FROM memory_fact
    WHERE person_id = ${personId}::uuid AND production_id IS NULL AND source = 'self' AND NOT ends AND message_id <> ALL(${lines.map((line) => line.message_id)}::uuid[])
      AND said_at <= ${lines[0]!.said_at} AND (valid_to IS NULL OR valid_to > ${lines[0]!.said_at})`;

type Noted = { messageId: string; key: string; identity: string };

/** What was heard in these messages when they came: it was read with more at hand than the words alone. */
const notedBefore = (tx: Tx, personId: string, messageIds: readonly string[]): Promise<Noted[]> =>
  tx.$queryRaw<Noted[]>`
    SELECT message_id AS "messageId", key, identity FROM memory_fact
    WHERE person_id = ${personId}::uuid AND message_id = ANY(${[...messageIds]}::uuid[])`;

const days: ReadonlySet<string> = new Set(['availability_window', 'unavailable_until']);

/** An ad has many names, and days are told singly or as a stretch: there the key alone counts. */
const speaksOf = (noted: Noted, { key, identity }: { key: string; identity: string }): boolean =>
  days.has(key)
    ? days.has(noted.key)
    : // What somebody will not do is told as a limit, and no dislike beside it.
      (key === 'dislikes' && noted.key === 'comfort') ||
      (noted.key === key && (key === 'conflict' || noted.identity.toLowerCase() === identity.toLowerCase()));
