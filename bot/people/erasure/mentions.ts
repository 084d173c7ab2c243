/**
 * What the bot told others about somebody who is erased. It writes a line a person, so the line goes: their name, number or
 * address, and whatever stands beside it. What colleagues typed themselves is theirs and is not touched.
 */
import type { Sql } from '../../../prisma/client.ts';
import { storable, toJsonb } from '../../../prisma/jsonb.ts';
import type { Memory } from '../../../memory/memory.ts';
import { mostQuoted, outbound, type Outbound } from '../../message.ts';

/** Shorter names and ids stand in many lines by chance. */
const shortest = { word: 3, number: 7 };
const digitsOf = (text: string): string => text.replace(/\D+/g, '');
const isNumber = (mention: string): boolean => digitsOf(mention).length >= shortest.number && /^[\d\s()+.-]+$/.test(mention); // prettier-ignore

/** Names, numbers and addresses of a person, as long as they are on record. */
export async function mentionsOf(tx: Sql, personId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ mention: string | null }[]>`
    SELECT name AS mention FROM person WHERE id = ${personId}::uuid
    UNION SELECT stage_name FROM talent WHERE person_id = ${personId}::uuid
    UNION SELECT value FROM talent_contact WHERE talent_id = ${personId}::uuid
    UNION SELECT external_id FROM identity WHERE person_id = ${personId}::uuid
    UNION SELECT handle FROM identity WHERE person_id = ${personId}::uuid
    UNION SELECT a.alias FROM identity i JOIN identity_alias a USING (channel, account, external_id) WHERE i.person_id = ${personId}::uuid`;
  return rows
    .flatMap(({ mention }) => mention?.trim() ?? [])
    .filter((mention) => isNumber(mention) || (mention.length >= shortest.word && !/^\d+$/.test(mention)));
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a text names somebody: by whole words, numbers in whatever way they are spaced. */
export function mentioning(mentions: readonly string[]): (text: string) => boolean {
  const words = mentions.filter((mention) => !isNumber(mention)).map(escaped);
  const numbers = mentions.filter(isNumber).map((mention) => digitsOf(mention).slice(-10));
  const named =
    words.length > 0
      ? new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu')
      : null;
  return (text) => named?.test(text) === true || numbers.some((number) => digitsOf(text).includes(number));
}

/** Without the lines, cards and buttons that speak of the person. */
export function withoutMentions(
  body: Outbound,
  personId: string | null,
  names: (text: string) => boolean,
): Outbound {
  return {
    ...body,
    text: body.text
      .split('\n')
      .filter((line) => !names(line))
      .join('\n'),
    cards: body.cards.filter((card) => card.talentId !== personId && !names(JSON.stringify(card))),
    choices: body.choices.filter(({ id, label }) => !names(label) && (personId === null || !id.includes(personId))),
    files: body.files.filter(({ fileName }) => !names(fileName)),
  }; // prettier-ignore
}

export type Sought = {
  workspaceId: string;
  /** Whose cards go as well. */
  personId: string | null;
  /** Words that a line is known by. */
  words: readonly string[];
  names: (text: string) => boolean;
};

/** Takes them out of every message, letter and summary in which the bot spoke of the person, and out of what was remembered of it. */
export async function redact(tx: Sql, memory: Memory, sought: Sought): Promise<void> {
  const { workspaceId, personId, words, names } = sought;
  if (words.length === 0 && personId === null) return;
  // The table is read once and holds much: a rough look there, the exact one here.
  const rough = words.map((word) => `%${(isNumber(word) ? digitsOf(word).slice(-10) : word).replace(/[%_\\]/g, '\\$&')}%`); // prettier-ignore
  const cards = personId === null ? null : toJsonb([{ talentId: personId }]);
  const said = await tx.$queryRaw<{ id: string; body: unknown }[]>`
    SELECT id, body FROM message WHERE workspace_id = ${workspaceId}::uuid AND direction = 'out' AND kind <> 'human'
      AND (body->'cards' @> ${cards}::jsonb OR body::text ILIKE ANY(${rough}::text[])
        OR translate(text, ' ()+.-', '') ILIKE ANY(${rough}::text[]))`;
  const restated = await cutLines(tx, memory, { workspaceId, personId, names }, said);
  // Whoever replied to it is remembered with the words it has now.
  const replies = await tx.$queryRaw<{ messageId: string; text: string; said: string }[]>`
    SELECT m.id AS "messageId", m.text, r.message_id AS said FROM receipt r
    JOIN message m ON m.conversation_id = r.conversation_id AND m.quote_external_id = r.external_id
    WHERE r.workspace_id = ${workspaceId}::uuid AND r.message_id = ANY(${restated.map(({ messageId }) => messageId)}::uuid[])`;
  const wordsOf = new Map(restated.map(({ messageId, text }) => [messageId, text]));
  await memory.forget.restateIn(
    tx,
    workspaceId,
    replies.map(({ messageId, text, said: quoted }) => ({
      messageId,
      text,
      attached: (wordsOf.get(quoted) ?? '').slice(0, mostQuoted),
    })),
  );
  const letters = await tx.$queryRaw<{ id: string; body: unknown }[]>`
    SELECT id, body FROM letter WHERE workspace_id = ${workspaceId}::uuid
      AND (body->'cards' @> ${cards}::jsonb OR body::text ILIKE ANY(${rough}::text[]))`;
  for (const { id, body } of letters) {
    const before = outbound.safeParse(body);
    if (before.success)
      await tx.$executeRaw`UPDATE letter SET body = ${toJsonb(withoutMentions(before.data, personId, names))}::jsonb WHERE id = ${id}::uuid`;
  }
  // Steps of a turn that runs are its memory of what it did; it is gone over again when it has ended.
  await tx.$executeRaw`
    DELETE FROM turn_step s USING turn t WHERE t.id = s.turn_id AND s.workspace_id = ${workspaceId}::uuid AND t.state <> 'running'
      AND (s.output::text ILIKE ANY(${rough}::text[]) OR s.output::text LIKE ${personId === null ? null : `%${personId}%`})`;
  await tx.$executeRaw`DELETE FROM memory_summary WHERE workspace_id = ${workspaceId}::uuid AND text ILIKE ANY(${rough}::text[])`;
  await tx.$executeRaw`
    UPDATE conversation SET focus = focus - 'draft' WHERE workspace_id = ${workspaceId}::uuid AND focus->>'draft' ILIKE ANY(${rough}::text[])`;
}

/** Takes the lines out of these messages of the bot, also where they are remembered. Returns those that have changed. */
export async function cutLines(
  tx: Sql,
  memory: Memory,
  { workspaceId, personId, names }: Omit<Sought, 'words'>,
  said: readonly { id: string; body: unknown }[],
): Promise<{ messageId: string; text: string; attached: string }[]> {
  const restated = [];
  for (const { id, body } of said) {
    const before = outbound.safeParse(body);
    if (!before.success) continue;
    const after = withoutMentions(before.data, personId, names);
    if (JSON.stringify(after) === JSON.stringify(before.data)) continue;
    await tx.$executeRaw`UPDATE message SET body = ${toJsonb(after)}::jsonb, text = ${storable(after.text)} WHERE id = ${id}::uuid`;
    restated.push({ messageId: id, text: after.text, attached: '' });
  }
  await memory.forget.restateIn(tx, workspaceId, restated);
  return restated;
}
