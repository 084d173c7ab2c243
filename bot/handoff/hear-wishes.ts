/** "Stop" and "start" hold at once, also where a human has the conversation and the bot is silent. */
import type { Sql } from '../../prisma/client.ts';
import { keepStart, keepStop, wishIn, type Silences } from '../outreach/wish.ts';
import type { PersonRole } from '../people/person.ts';
import { wardsOf } from '../people/wards.ts';

export type HearDeps = { silences: Silences; now(): Date; newId(): string };

type Ref = { workspaceId: string; conversationId: string };
export type HeldWords = { id: string; text: string; personId: string | null; role: PersonRole | null };

/** `silence`: they want no more messages at all; `open`: they took that back. null when there is nothing new to know. */
export async function hearWish(
  tx: Sql,
  deps: HearDeps,
  { workspaceId }: Pick<Ref, 'workspaceId'>,
  { id, text, personId, role }: HeldWords,
): Promise<'silence' | 'open' | null> {
  if (!personId || !role) return null;
  const children = role === 'guardian' ? (await wardsOf(tx, personId)).map(({ name }) => name) : [];
  const wish = wishIn(text, role, children);
  if (wish === null) return null;
  const said = { workspaceId, author: { personId, role }, texts: [text], messageId: id };
  const words = { ...said, now: deps.now(), newId: deps.newId };
  if (wish === 'start') return (await keepStart(tx, deps.silences, words))?.lifted === true ? 'open' : null;
  const stop = await keepStop(tx, deps.silences, words);
  return stop && !stop.again && (stop.scope === 'office' || stop.scope === 'until') ? 'silence' : null;
}

/** Where somebody answers on the number's own phone there is nobody to pass words on to: only the wishes are heard, each once. */
export async function hearOnPhone(
  tx: Sql,
  deps: HearDeps,
  ref: Ref,
  handOffId: string | null,
): Promise<void> {
  // Whoever hears the same words at the same moment waits here, and then finds them heard.
  await tx.$queryRaw`SELECT 1 AS locked FROM conversation WHERE id = ${ref.conversationId}::uuid FOR UPDATE`;
  const waiting = await tx.$queryRaw<HeldWords[]>`
    SELECT m.id, m.text, p.id AS "personId", p.role FROM message m LEFT JOIN person p ON p.id = m.author_id
    WHERE m.conversation_id = ${ref.conversationId}::uuid AND m.state = 'waiting'
      AND NOT EXISTS (SELECT 1 FROM relay r WHERE r.source_message_id = m.id)
    ORDER BY m.seq LIMIT 200`;
  for (const words of waiting) {
    await hearWish(tx, deps, ref, words);
    // What lies on the phone is its own copy.
    if (handOffId !== null)
      await tx.$executeRaw`
        INSERT INTO relay (copy_id, workspace_id, hand_off_id, source_message_id, direction)
        VALUES (${words.id}::uuid, ${ref.workspaceId}::uuid, ${handOffId}::uuid, ${words.id}::uuid, 'to_office')`;
  }
}
