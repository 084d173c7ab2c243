/** What a reply says about days and advertisements becomes facts of memory, and the rows that matching filters by. */
import { noAds } from '../../../matching/talent/attributes.ts';
import { categoryName } from '../../../matching/words/category.ts';
import type { Memory, NewFact } from '../../../memory/memory.ts';
import type { Tx } from '../../../prisma/client.ts';
import { adFact, type AdTerms } from '../../understanding/replies/ad-terms.ts';
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
  const { before, answer, source } = stated;
  const days = Object.entries(answer.days).flatMap(([day, said]) => {
    const note = noteOf(answer, day);
    const known = before.days[day] === said && noteOf(before, day) === note;
    return said === 'unknown' || known ? [] : [{ day, state: stateOf[said], note }];
  });
  const quote = source.text === '' ? answer.said : source.text;
  await keepDays(tx, deps, stated, days, quote);
  if (answer.conflict) await keepAd(tx, deps, stated, answer.conflict, quote);
}

/** Of whom it is, who says so, and in which message. */
export type Telling = Pick<Stated, 'workspaceId' | 'talentId' | 'source' | 'newId'> & {
  speaker: NewFact['source'];
  /** On whose account the words stand, where that is another one of the same person. */
  factsOf?: string;
};
export type SaidDay = { day: string; state: 'free' | 'busy' | 'tentative'; note: string | null };

/** Days somebody is free or not, with the hours that a fact has no column for. */
export async function keepDays(
  tx: Tx,
  deps: FactDeps,
  { workspaceId, talentId, factsOf = talentId, speaker, source, newId }: Telling,
  days: readonly SaidDay[],
  quote: string,
): Promise<void> {
  await deps.memory.learnIn(
    tx,
    workspaceId,
    factsOf,
    days.map(({ day, state, note }) => ({
      key: 'availability_window' as const,
      identity: day,
      value: note ? `${state} ${day} ${note}` : `${state} ${day}`,
      source: speaker,
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

/** An advertisement of theirs; `until` may be a month, which counts to its last day. */
export async function keepAd(
  tx: Tx,
  deps: FactDeps,
  { workspaceId, talentId, factsOf = talentId, speaker, source, newId }: Telling,
  ad: { category: string; until: string | null } & AdTerms,
  quote: string,
): Promise<void> {
  const until = ad.until === null ? null : lastDay(ad.until);
  const category = categoryName(ad.category.replaceAll('_', ' '));
  // What was said of it before and has no medium or place is the same ad, told more fully now.
  await tx.$executeRaw`
    DELETE FROM conflict_entry WHERE talent_id = ${talentId}::uuid AND category = ${category} AND NOT from_fact
      AND (until_day IS NULL OR until_day = ${until}::date) AND media = '{}' AND territory IS NULL AND NOT perpetual AND source_message_id IS NOT NULL`;
  await tx.$executeRaw`
    INSERT INTO conflict_entry (id, workspace_id, talent_id, category, media, territory, until_day, perpetual, source_message_id, said_at)
    SELECT ${newId()}::uuid, ${workspaceId}::uuid, ${talentId}::uuid, ${category}, ${ad.media ?? []}::text[], ${ad.territory ?? null}, ${until}::date,
      ${ad.perpetual ?? false}, ${source.messageId}::uuid, ${source.sentAt}
    WHERE NOT EXISTS (SELECT 1 FROM conflict_entry WHERE talent_id = ${talentId}::uuid AND category = ${category}
      AND until_day IS NOT DISTINCT FROM ${until}::date)`;
  await deps.memory.learnIn(tx, workspaceId, factsOf, [
    {
      key: 'conflict',
      identity: category,
      value: adFact(category, ad, until),
      source: speaker,
      messageId: source.messageId,
      quote: quote.slice(0, 300),
      saidAt: source.sentAt,
      ...(until && !ad.perpetual ? { statedTo: new Date(`${until}T23:59:59+05:30`) } : {}),
    },
  ]);
}

function lastDay(until: string): string | null {
  if (/^\d{4}-\d\d-\d\d$/.test(until)) return until;
  const month = /^(\d{4})-(\d\d)$/.exec(until);
  if (!month) return null;
  return new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).toISOString().slice(0, 10);
}
