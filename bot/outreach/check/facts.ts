/** What a reply says about days and advertisements becomes facts of memory, and the rows that matching filters by. */
import { noAds } from '../../../matching/talent/attributes.ts';
import type { Memory } from '../../../memory/memory.ts';
import type { Tx } from '../../../prisma/client.ts';
import type { AskAnswer } from './answer.ts';

export type FactDeps = { memory: Pick<Memory, 'learnIn'> };

type Stated = {
  workspaceId: string;
  talentId: string;
  /** Who says it. */
  speaker: 'self' | 'guardian' | 'agent';
  /** What was on record before this reply: only what it changes is said anew. */
  before: AskAnswer;
  answer: AskAnswer;
  source: { messageId: string; text: string; sentAt: Date };
  newId: () => string;
};

const stateOf = { yes: 'free', no: 'busy', partial: 'tentative' } as const;

export async function keepFacts(tx: Tx, deps: FactDeps, stated: Stated): Promise<void> {
  const { workspaceId, talentId, before, answer, source, newId } = stated;
  const days = Object.entries(answer.days).flatMap(([day, said]) => {
    const note = noteOf(answer, day);
    const known = before.days[day] === said && noteOf(before, day) === note;
    return said === 'unknown' || known ? [] : [{ day, state: stateOf[said], note }];
  });
  const quote = source.text === '' ? answer.said : source.text;
  await deps.memory.learnIn(
    tx,
    workspaceId,
    talentId,
    days.map(({ day, state, note }) => ({
      key: 'availability_window' as const,
      identity: day,
      value: note ? `${state} ${day} ${note}` : `${state} ${day}`,
      source: stated.speaker,
      messageId: source.messageId,
      quote: quote.slice(0, 300),
      saidAt: source.sentAt,
      statedTo: new Date(`${day}T23:59:59+05:30`),
    })),
  );
  for (const { day, state, note } of days)
    await tx.$executeRaw`
      INSERT INTO availability_window (id, workspace_id, talent_id, from_day, to_day, state, note, source_message_id, said_at)
      SELECT ${newId()}::uuid, ${workspaceId}::uuid, ${talentId}::uuid, ${day}::date, ${day}::date, ${state}, ${note},
        ${source.messageId}::uuid, ${source.sentAt}
      WHERE NOT EXISTS (SELECT 1 FROM availability_window WHERE talent_id = ${talentId}::uuid AND from_day = ${day}::date
        AND to_day = ${day}::date AND source_message_id = ${source.messageId}::uuid)`;
  await keepConflict(tx, deps, stated, quote);
}

/** That nothing of theirs is on air: the ledger is complete as of that day. */
export async function keepNoAds(
  tx: Tx,
  deps: FactDeps,
  { workspaceId, talentId, speaker, source }: Pick<Stated, 'workspaceId' | 'talentId' | 'speaker' | 'source'>,
): Promise<void> {
  await deps.memory.learnIn(tx, workspaceId, talentId, [
    {
      key: 'conflict',
      identity: noAds,
      value: noAds,
      source: speaker,
      messageId: source.messageId,
      quote: source.text.slice(0, 300),
      saidAt: source.sentAt,
    },
  ]);
}

const noteOf = ({ from, until }: AskAnswer, day: string): string | null =>
  from[day] ? `from ${from[day]}` : until[day] ? `until ${until[day]}` : null;

/** An advertisement that the reply tells of; `until` may be a month, which counts to its last day. */
async function keepConflict(
  tx: Tx,
  deps: FactDeps,
  { workspaceId, talentId, speaker, answer, source, newId }: Stated,
  quote: string,
): Promise<void> {
  const { conflict } = answer;
  if (!conflict) return;
  const until = conflict.until === null ? null : lastDay(conflict.until);
  const category = conflict.category.trim().toLowerCase();
  await tx.$executeRaw`
    INSERT INTO conflict_entry (id, workspace_id, talent_id, category, until_day, source_message_id, said_at)
    SELECT ${newId()}::uuid, ${workspaceId}::uuid, ${talentId}::uuid, ${category}, ${until}::date, ${source.messageId}::uuid, ${source.sentAt}
    WHERE NOT EXISTS (SELECT 1 FROM conflict_entry WHERE talent_id = ${talentId}::uuid AND category = ${category}
      AND until_day IS NOT DISTINCT FROM ${until}::date)`;
  await deps.memory.learnIn(tx, workspaceId, talentId, [
    {
      key: 'conflict',
      identity: category,
      value: until ? `${category} until ${until}` : category,
      source: speaker,
      messageId: source.messageId,
      quote: quote.slice(0, 300),
      saidAt: source.sentAt,
      ...(until ? { statedTo: new Date(`${until}T23:59:59+05:30`) } : {}),
    },
  ]);
}

function lastDay(until: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(until)) return until;
  const month = /^(\d{4})-(\d\d)$/.exec(until);
  if (!month) return null;
  return new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10);
}
