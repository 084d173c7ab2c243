/** A person's side of a conversation in a few lines: a model's where there is one, else the sayings that tell most. */
import type { Sql } from '../../prisma/client.ts';
import { isPrivateMatter } from '../long-term/private-matters.ts';

const mostLines = 5;
const longestLine = 140;
const readBack = 200;

export interface Telling {
  no: bigint;
  text: string;
  saidAt: Date;
  /** A fact quotes it. */
  quoted: boolean;
}

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' });

/** What is quoted, names numbers, days or people, and says more than a word weighs most; a question weighs little. */
function weight({ text, quoted }: Telling): number {
  const words = text.match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
  const names = text.match(/(?<=\S\s)\p{Lu}[\p{L}]+/gu) ?? [];
  return (
    (quoted ? 6 : 0) +
    Math.min(words.length, 25) / 8 +
    Math.min(names.length, 3) / 2 +
    (/\d/.test(text) ? 1 : 0) -
    (/\?\s*$/.test(text) ? 2 : 0)
  );
}

/** In the order in which they were said; empty when nothing tells anything. */
export function extract(tellings: readonly Telling[]): string {
  const seen = new Set<string>();
  const chosen = tellings
    .filter((line) => !isPrivateMatter(line.text) && weight(line) >= 0.5)
    .toSorted((a, b) => weight(b) - weight(a) || Number(b.no - a.no))
    .filter(({ text }) => {
      const same = text.trim().toLowerCase();
      return !seen.has(same) && seen.add(same);
    })
    .slice(0, mostLines)
    .toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime() || Number(a.no - b.no));
  return chosen.map(({ text, saidAt }) => `${day.format(saidAt)}: ${cut(text)}`).join('\n');
}

/** At the last space that fits, so that no letter is cut apart. */
function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longestLine) return line;
  const head = line.slice(0, longestLine);
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), 0))} …`;
}

/** The person's own sayings of a conversation, what is under NDA left out. */
async function tellingsOf(tx: Sql, personId: string, conversationId: string): Promise<Telling[]> {
  return tx.$queryRaw<Telling[]>`
    SELECT i.no, i.text, i.said_at AS "saidAt",
      EXISTS (SELECT 1 FROM memory_fact f WHERE f.message_id = i.message_id AND f.person_id = i.person_id) AS quoted
    FROM memory_item i WHERE i.conversation_id = ${conversationId}::uuid AND i.person_id = ${personId}::uuid
      AND i.speaker = 'person' AND i.production_id IS NULL AND NOT EXISTS (SELECT 1 FROM message m WHERE m.id = i.message_id AND m.forwarded)
    ORDER BY i.no DESC LIMIT ${readBack}`;
}

/** Writes the summary of each conversation; `written` holds those that a model wrote. */
export async function keepSummaries(
  tx: Sql,
  about: { workspaceId: string; personId: string; readTo: bigint; now: Date },
  conversationIds: readonly string[],
  written: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { workspaceId, personId, readTo, now } = about;
  for (const id of conversationIds) {
    const text = written.get(id) ?? extract(await tellingsOf(tx, personId, id));
    if (text === '') continue;
    await tx.$executeRaw`
      INSERT INTO memory_summary (conversation_id, workspace_id, person_id, text, last_item_no, at)
      VALUES (${id}::uuid, ${workspaceId}::uuid, ${personId}::uuid, ${text}, ${readTo}, ${now})
      ON CONFLICT (conversation_id, person_id) DO UPDATE SET text = excluded.text, last_item_no = excluded.last_item_no, at = excluded.at
      WHERE memory_summary.last_item_no <= excluded.last_item_no`;
  }
}
