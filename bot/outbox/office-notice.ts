/** A word to the office: where it said that hand-offs belong, else into the newest private conversations of its people. */
import type { Tx } from '../../prisma/client.ts';
import type { Choice, Outbound } from '../message.ts';
import { languageInConversation } from '../outreach/language.ts';
import { shownIn } from '../proof/in-language.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { queueMessage } from './queue.ts';

const mostPeople = 3;

type Place = { id: string; channel: string; account: string; epoch: number };

export type OfficeNotice = {
  workspaceId: string;
  /** As it is, or as it reads in the language that is spoken where it goes. */
  text: string | ((language: BriefLanguage) => string);
  choices?: Choice[];
  /** What it is about. A child's stays out of a group by itself. */
  files?: Outbound['files'];
  at: Date;
  newId: () => string;
};

/** Queues the notice; the sweeper or the next ring delivers it. Returns how many places it goes to. */
export const queueOfficeNotice = async (tx: Tx, notice: OfficeNotice): Promise<number> =>
  (await announceToOffice(tx, notice)).length;

/** The same, with the copies it made. `except`: a conversation that must not hear of it, since it is the one spoken of. */
export async function announceToOffice(
  tx: Tx,
  notice: OfficeNotice & { except?: string },
): Promise<{ conversationId: string; messageId: string }[]> {
  const copies: { conversationId: string; messageId: string }[] = [];
  for (const place of await officePlaces(tx, notice.workspaceId, notice.except ?? null)) {
    // Ordinals follow commits only under the conversation's lock.
    await tx.$queryRaw`SELECT 1 AS locked FROM conversation WHERE id = ${place.id}::uuid FOR UPDATE`;
    const messageId = notice.newId();
    const language = await languageInConversation(tx, place.id);
    await queueMessage(tx, {
      messageId,
      kind: 'notice',
      workspaceId: notice.workspaceId,
      conversationId: place.id,
      channel: place.channel,
      account: place.account,
      epoch: place.epoch,
      turnId: null,
      replyToId: null,
      body: {
        text: typeof notice.text === 'string' ? notice.text : notice.text(language),
        ...shownIn(language, { cards: [], choices: notice.choices ?? [] }),
        files: notice.files ?? [],
        quoteExternalId: null,
      },
      at: notice.at,
    });
    copies.push({ conversationId: place.id, messageId });
  }
  return copies;
}

/** Where the office lives: the place an admin named, else wherever its people wrote last. A place in human hands is none. */
async function officePlaces(tx: Tx, workspaceId: string, except: string | null): Promise<Place[]> {
  const named = await tx.$queryRaw<Place[]>`
    SELECT c.id, c.channel, c.account, c.epoch FROM workspace w JOIN conversation c ON c.id::text = w.settings->>'officePlace'
    WHERE w.id = ${workspaceId}::uuid AND c.human_holder_id IS NULL AND c.id IS DISTINCT FROM ${except}::uuid`;
  if (named.length > 0) return named;
  return tx.$queryRaw<Place[]>`
    SELECT id, channel, account, epoch FROM (
      SELECT DISTINCT ON (p.id) c.id, c.channel, c.account, c.epoch, m.stored_at
      FROM person p JOIN message m ON m.author_id = p.id JOIN conversation c ON c.id = m.conversation_id
      WHERE p.role IN ('casting', 'admin') AND p.erased_at IS NULL AND c.kind = 'private' AND m.direction = 'in'
        AND c.human_holder_id IS NULL AND c.id IS DISTINCT FROM ${except}::uuid
      ORDER BY p.id, m.stored_at DESC
    ) newest ORDER BY stored_at DESC LIMIT ${mostPeople}`;
}

/** From now on the office is told here, and nowhere else; null: wherever its people write. */
export async function nameOfficePlace(
  tx: Tx,
  workspaceId: string,
  conversationId: string | null,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE workspace SET settings = CASE WHEN ${conversationId}::text IS NULL THEN settings - 'officePlace'
      ELSE jsonb_set(settings, '{officePlace}', to_jsonb(${conversationId}::text)) END
    WHERE id = ${workspaceId}::uuid`;
}
