/** What a night has to read of one person: their new sayings, a little of what came before, and what is known already. */
import { Prisma, type Tx } from '../../prisma/client.ts';
import { tokensOf } from '../episodic/tokens.ts';
import { factsAsOf } from '../long-term/facts.ts';
import { isChild } from '../long-term/children.ts';
import { readFrom } from '../long-term/unasked.ts';
import type { NightQuestion } from './consolidator.ts';
import { saidColumns, saidItems, type SaidItem } from './said-items.ts';

/** Which items a night reads of a person: those after `readTo`, up to `askedTo`. */
export interface Stretch {
  workspaceId: string;
  personId: string;
  readTo: bigint;
  askedTo: bigint;
}

const contextLines = 3;
const mostTokens = 12_000;

/** The stretch as far as it still exists, with the lines before it; oldest first. */
export async function itemsOf(
  tx: Tx,
  { workspaceId, personId, readTo, askedTo }: Stretch,
): Promise<SaidItem[]> {
  const mine = Prisma.sql`i.workspace_id = ${workspaceId}::uuid AND i.person_id = ${personId}::uuid`;
  const rows = await tx.$queryRaw<SaidItem[]>`
    (SELECT ${saidColumns} FROM ${saidItems} WHERE ${mine} AND i.no <= ${readTo} ORDER BY i.no DESC LIMIT ${contextLines})
    UNION ALL (SELECT ${saidColumns} FROM ${saidItems} WHERE ${mine} AND i.no > ${readTo} AND i.no <= ${askedTo} ORDER BY i.no LIMIT 2000)`;
  return rows.toSorted((a, b) => Number(a.no - b.no));
}

/** The question, and how far it reads: what does not fit waits for the next night. null: nothing new was said. */
export async function questionOf(
  tx: Tx,
  stretch: Stretch,
  now: Date,
): Promise<{ question: NightQuestion; askedTo: bigint } | null> {
  const { workspaceId, personId, readTo } = stretch;
  const lines: SaidItem[] = [];
  let tokens = 0;
  for (const item of await itemsOf(tx, stretch)) {
    tokens += tokensOf(item.text) + 20;
    if (tokens > mostTokens && lines.length > contextLines) break;
    lines.push(item);
  }
  const fresh = lines.filter(({ no }) => no > readTo);
  const last = fresh.at(-1);
  if (!last || !fresh.some(({ speaker }) => speaker === 'person')) return null;
  const child = await isChild(tx, personId, now);
  const known = await factsAsOf(tx, {
    workspaceId,
    personIds: [personId],
    at: now,
    audiences: ['person', 'office'],
    productionIds: [],
  });
  // What is under NDA has no place in a summary that others read.
  const open = [...new Set(fresh.map((item) => item.conversation_id))].filter(
    (id) => !fresh.some((item) => item.conversation_id === id && item.production_id !== null),
  );
  const before = await tx.memorySummary.findMany({
    where: { workspaceId, personId, conversationId: { in: open } },
    select: { conversationId: true, text: true },
  });
  const question: NightQuestion = {
    personId,
    keys: (await readFrom(tx, personId, now)).keys.filter((key) => key !== 'note'),
    firstNew: Number(fresh[0]?.no ?? 0),
    lines: lines.map((item) => ({
      no: Number(item.no),
      from: item.speaker,
      at: item.said_at,
      conversationId: item.conversation_id,
      text: item.text,
    })),
    known: known.slice(0, 60).map(({ key, identity, value }) => ({ key, identity, value })),
    summaries: child
      ? []
      : open.map((id) => ({
          conversationId: id,
          before: before.find(({ conversationId }) => conversationId === id)?.text ?? null,
        })),
  };
  return { question, askedTo: last.no };
}
