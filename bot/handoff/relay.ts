/** While a human holds a conversation: what the person says goes to the holder, and the holder is told when it is theirs alone. */
import type { Database, Sql } from '../../prisma/client.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { phrasesOf } from '../brain/rules/phrases/index.ts';
import { inboundContent, type Choice, type InboundContent, type Outbound } from '../message.ts';
import { queueMessage } from '../outbox/queue.ts';
import { handOffChoice } from '../tools/choices.ts';
import { fileOf, type StoredFile } from './files.ts';
import { isSettled } from './hand-off.ts';
import { hearOnPhone, hearWish, type HearDeps, type HeldWords } from './hear-wishes.ts';
import { holderWords } from './holder-words.ts';

type Ref = { workspaceId: string; conversationId: string };

export type RelayDeps = HearDeps & {
  db: Database;
  ringDelivery(conversation: Ref): void;
  ringTurnLater(conversation: Ref, afterMs: number): void;
};

/** How soon to look again whether the send in flight has settled. */
const lookAgainMs = 300;

/** Called whenever there may be something to do in a held conversation. Safe to call at any moment and from many processes. */
export async function tendHeld(deps: RelayDeps, ref: Ref): Promise<void> {
  const tended = await deps.db.quickly(ref.workspaceId, async (tx) => {
    const [held] = await tx.$queryRaw<Held[]>`
      SELECT h.id, h.place_id AS "placeId", h.language, h.confirmed_at IS NOT NULL AS confirmed, coalesce(nullif(p.name, ''), c.title, 'somebody') AS name
      FROM hand_off h JOIN conversation c ON c.id = h.conversation_id LEFT JOIN person p ON p.id = h.person_id
      WHERE h.conversation_id = ${ref.conversationId}::uuid AND h.state = 'held'`;
    if (held && held.placeId === null) await hearOnPhone(tx, deps, ref, held.id);
    if (!held?.placeId) return null;
    // Whoever tends the same conversation at the same moment waits here, and then finds it done.
    const [place] = await tx.$queryRaw<Place[]>`
      SELECT id, channel, account, epoch FROM conversation WHERE id = ${held.placeId}::uuid FOR UPDATE`;
    if (!place) return null;
    const confirmed = held.confirmed || (await confirm(tx, deps, ref, held, place));
    const relayed = await relayWaiting(tx, deps, ref, held, place);
    return { placeId: place.id, spoke: relayed > 0 || confirmed !== held.confirmed, confirmed };
  });
  if (!tended) return;
  if (tended.spoke) deps.ringDelivery({ ...ref, conversationId: tended.placeId });
  if (tended.confirmed) return;
  // The delivery is what shelves the rows of the old epoch.
  deps.ringDelivery(ref);
  deps.ringTurnLater(ref, lookAgainMs);
}

type Held = { id: string; placeId: string | null; language: string | null; confirmed: boolean; name: string };
type Place = { id: string; channel: string; account: string; epoch: number };

async function confirm(tx: Sql, deps: RelayDeps, ref: Ref, held: Held, place: Place): Promise<boolean> {
  if (!(await isSettled(tx, ref.conversationId))) return false;
  const marked = await tx.$executeRaw`
    UPDATE hand_off SET confirmed_at = clock_timestamp() WHERE id = ${held.id}::uuid AND state = 'held' AND confirmed_at IS NULL`;
  if (marked === 0) return true;
  const say = phrasesOf((held.language ?? 'en') as BriefLanguage);
  await copy(tx, deps, ref, held, place, say.youHave(held.name), null, [
    handOffChoice('back', held.id, say.handBackLabel),
  ]);
  return true;
}

async function relayWaiting(tx: Sql, deps: RelayDeps, ref: Ref, held: Held, place: Place): Promise<number> {
  const waiting = await tx.$queryRaw<Waiting[]>`
    SELECT m.id, m.text, m.body, p.id AS "personId", p.role, p.name, f.state = 'waiting' AND m.stored_at > clock_timestamp() - make_interval(secs => ${fetchSeconds}) AS coming,
      f.storage_id AS "storageId", f.mime_type AS "mimeType", f.file_name AS "fileName",
      coalesce(f.child, false) AND EXISTS (SELECT 1 FROM conversation g WHERE g.id = ${place.id}::uuid AND g.kind = 'group') AS kept
    FROM message m LEFT JOIN person p ON p.id = m.author_id LEFT JOIN media f ON f.message_id = m.id
    WHERE m.conversation_id = ${ref.conversationId}::uuid AND m.state = 'waiting'
      AND NOT EXISTS (SELECT 1 FROM relay r WHERE r.source_message_id = m.id)
    ORDER BY m.seq LIMIT 200`;
  let relayed = 0;
  for (const one of waiting) {
    // In order: what came after a file that is still being fetched waits with it, and its end rings again.
    if (one.coming === true) break;
    const file = one.kept ? null : fileOf(one);
    const who = `*${oneLine(one.name || held.name)}*`;
    const words = one.text || (file ? '' : describe(one.body));
    const wish = await hearWish(tx, deps, ref, one);
    const say = holderWords((held.language ?? 'en') as BriefLanguage);
    const wanted =
      wish && { silence: say.wantsSilence, open: say.wantsMessages }[wish](one.name || held.name);
    await copy(
      tx,
      deps,
      ref,
      held,
      place,
      [words === '' ? who : `${who}: ${words}`, ...(wanted ? [wanted] : [])].join('\n'),
      one.id,
      [],
      file ? [file] : [],
    );
    relayed++;
  }
  return relayed;
}

type Waiting = StoredFile &
  HeldWords & {
    body: unknown;
    name: string | null;
    /** Its file is being fetched; null without one. */
    coming: boolean | null;
    /** A child's file, and the holder sits in a group: it stays where it is. */
    kept: boolean;
  };

/** A file that cannot be had for so long is named and not waited for. */
const fetchSeconds = 60;

async function copy(
  tx: Sql,
  deps: RelayDeps,
  ref: Ref,
  held: Held,
  place: Place,
  text: string,
  sourceMessageId: string | null,
  choices: Choice[] = [],
  files: Outbound['files'] = [],
): Promise<void> {
  const messageId = deps.newId();
  await queueMessage(tx, {
    messageId,
    kind: 'notice',
    workspaceId: ref.workspaceId,
    conversationId: place.id,
    channel: place.channel,
    account: place.account,
    epoch: place.epoch,
    turnId: null,
    replyToId: null,
    body: { text, cards: [], choices, files, quoteExternalId: null },
    at: deps.now(),
  });
  await tx.$executeRaw`
    INSERT INTO relay (copy_id, workspace_id, hand_off_id, source_message_id, direction)
    VALUES (${messageId}::uuid, ${ref.workspaceId}::uuid, ${held.id}::uuid, ${sourceMessageId}::uuid, 'to_office')`;
}

/** A name is whatever its owner typed: on one line it cannot pass for a line of the desk. */
const oneLine = (name: string): string => name.replace(/\s+/g, ' ').slice(0, 60);

/** What has neither words nor a file that can be passed on is named by its kind. */
function describe(body: unknown): string {
  const content: InboundContent = inboundContent.parse(body);
  return content.kind === 'reaction' ? content.emoji : `[${content.kind}]`;
}
