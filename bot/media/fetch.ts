/**
 * The job that brings in what a message carries: fetched by its platform id, judged by its content, stored, and, when it is a
 * voice note, turned into words. Each step is on record, so whatever is cut is taken up again.
 */
import { istDay } from '../../matching/matching.ts';
import type { Database, Sql, Tx } from '../../prisma/client.ts';
import { storable } from '../../prisma/jsonb.ts';
import type { Channel, Downloaded } from '../channel.ts';
import { inboundContent } from '../message.ts';
import { queueOfficeNotice } from '../outbox/office-notice.ts';
import { isOffice, personRole, type PersonRole } from '../people/person.ts';
import { asFile } from './as-file.ts';
import { isChildsMedia } from './child.ts';
import { keepFile } from './keep.ts';
import { showOnCard } from './profile-photo.ts';
import { fitsClaim, sniff, sniffBytes } from './sniff.ts';
import type { MediaStore } from './store.ts';
import { mostAudioBytes, TranscriptionFailed, type Transcriber } from './transcriber.ts';
import type { MediaType } from './types.ts';

export type FetchDeps = {
  db: Database;
  store: MediaStore;
  channelOf(channel: string, account: string): Channel | null;
  /** null: nobody can listen to voice notes. */
  transcriber: Transcriber | null;
  /** Whether the office lets children's recordings go to an outside model. */
  childMediaToModels: boolean;
  /** Something waits for this file, or is readable now. */
  onSettled(message: { workspaceId: string; conversationId: string }): void;
  now(): Date;
  newId(): string;
  log: { warn(what: Record<string, unknown>, message: string): void };
};

type Claim = {
  mediaId: string;
  workspaceId: string;
  conversationId: string;
  channel: string;
  account: string;
  state: string;
  kind: string;
  child: boolean;
  attempts: number;
  storageId: string | null;
  transcript: string | null;
  body: unknown;
  messageId: string;
  personId: string;
  name: string;
  role: PersonRole;
  sentAt: Date;
  text: string;
  forwarded: boolean;
};

/** A claim that its holder did not settle in this long is free again; longer than a download and a transcription. */
const claimSeconds = 180;
const mostAttempts = 8;
const longestTranscript = 8_000;

export function createFetchMedia(deps: FetchDeps) {
  const { db, store } = deps;

  return async function fetchMedia(ref: { workspaceId: string; mediaId: string }): Promise<void> {
    const claim = await db.quickly(ref.workspaceId, (tx) => take(tx, ref));
    if (!claim) return;
    if (claim.state === 'waiting' && deps.channelOf(claim.channel, claim.account)?.away?.())
      return leave(claim);
    try {
      const hears = claim.state === 'waiting' ? await bring(claim) : claim.storageId;
      if (hears !== null) await listen(claim, hears);
    } catch (error) {
      // The store or the database was away: sooner again than the claim would run out.
      await again(claim, error instanceof Error ? error.name : 'unknown');
      throw error;
    }
    deps.onSettled(claim);
  };

  /** The storage id of what a turn has to take notice of now: a voice note that can be heard, a table; null when nothing is left to do. */
  async function bring(claim: Claim): Promise<string | null> {
    const content = inboundContent.parse(claim.body);
    if (!('media' in content)) return settle(claim, 'gone');
    const channel = deps.channelOf(claim.channel, claim.account);
    // A channel that is away just now comes back; one that never gives files never will.
    if (channel && !channel.download) return settle(claim, 'gone');
    const got: Downloaded = channel?.download
      ? await channel.download(content.media.fileId)
      : { status: 'failed', reason: 'the channel is not connected' };
    if (got.status === 'failed') return again(claim, got.reason);
    if (got.status !== 'ok') return settle(claim, got.status === 'gone' ? 'gone' : 'too_large');
    const mimeType = sniff(got.bytes.subarray(0, sniffBytes));
    if (!mimeType || !fitsClaim(mimeType, content.media.mimeType)) return settle(claim, 'refused');
    return keep(claim, got.bytes, mimeType);
  }

  async function keep(claim: Claim, bytes: Buffer, mimeType: MediaType): Promise<string | null> {
    const { workspaceId, mediaId } = claim;
    const audible = claim.kind === 'audio' && mimeType !== 'text/plain';
    // Perhaps a table of the office's: the turn that takes it must not have gone by while it was on its way.
    const table = claim.kind === 'document' && mimeType === 'text/plain' && isOffice(claim.role);
    let heard: string | null = null;
    const kept = await keepFile(deps, { workspaceId, source: bytes, mimeType }, async (tx, stored) => {
      const { storageId } = stored;
      const child = await isChildsMedia(tx, claim, istDay(deps.now()));
      const listens =
        deps.transcriber !== null && bytes.length <= mostAudioBytes && (!child || deps.childMediaToModels);
      const hears = (audible && listens) || table;
      const [row] = await tx.$queryRaw<{ talentId: string | null }[]>`
        UPDATE media SET state = 'kept', storage_id = ${storageId}, mime_type = ${mimeType}, bytes = ${bytes.length},
          sha256 = ${stored.sha256}, child = ${child}, attempts = 0, hearing = ${hears ? 'waiting' : audible ? 'unheard' : null},
          talent_id = (SELECT min(coalesce(merged_into, person_id)::text)::uuid FROM talent
            WHERE person_id = ${claim.personId}::uuid OR guardian_id = ${claim.personId}::uuid HAVING count(*) = 1)
        WHERE id = ${mediaId}::uuid RETURNING talent_id AS "talentId"`;
      // Its message was deleted while it was on its way.
      if (!row) return false;
      if (audible && !listens) await tellOffice(tx, claim, storageId);
      else if (mimeType.startsWith('image/') && row.talentId)
        await showOnCard(tx, { ...claim, talentId: row.talentId, storageId, now: deps.now() });
      heard = hears ? storageId : null;
      return true;
    });
    return kept === 'again' ? again(claim, 'the same file was just being removed') : heard;
  }

  async function listen(claim: Claim, storageId: string): Promise<void> {
    try {
      const words =
        claim.kind === 'document' ? '' : (claim.transcript ?? (await transcribe(claim, storageId)));
      const said = await db.quickly(claim.workspaceId, (tx) => say(tx, claim, words));
      // The turn that runs would mark it answered without having read it: after that turn it asks again.
      if (!said) await later(claim, 1);
    } catch (error) {
      if (!(error instanceof TranscriptionFailed)) throw error;
      deps.log.warn({ mediaId: claim.mediaId, why: error.message }, 'a voice note was not understood');
      if (error.retry && claim.attempts < 3) return later(claim, 2 ** claim.attempts);
      await db.inWorkspace(claim.workspaceId, async (tx) => {
        const changed = await tx.$executeRaw`
          UPDATE media SET hearing = 'unheard' WHERE id = ${claim.mediaId}::uuid AND hearing = 'waiting'`;
        if (changed > 0) await tellOffice(tx, claim, storageId);
      });
    }
  }

  async function transcribe(claim: Claim, storageId: string): Promise<string> {
    const audio = await store.open(storageId);
    if (!audio || !deps.transcriber) throw new TranscriptionFailed('nothing to listen to', false);
    const heard = await deps.transcriber(audio);
    if (heard === '') throw new TranscriptionFailed('no words in it', false);
    const words = storable(heard.slice(0, longestTranscript));
    await db.quickly(
      claim.workspaceId,
      (tx) => tx.$executeRaw`UPDATE media SET transcript = ${words} WHERE id = ${claim.mediaId}::uuid`,
    );
    return words;
  }

  /**
   * The words become what the message says; a table has none. One that was answered while nobody had heard it waits for an
   * answer again, and memory reads it again. False, and nothing happened, while a turn is at it.
   */
  async function say(tx: Sql, claim: Claim, words: string): Promise<boolean> {
    const said = await tx.$executeRaw`
      WITH heard AS (
        UPDATE media f SET hearing = 'heard' FROM message m WHERE f.id = ${claim.mediaId}::uuid AND f.hearing = 'waiting'
          AND m.id = f.message_id AND (m.state <> 'waiting' OR m.turn_id IS NULL)
        RETURNING f.message_id
      )
      UPDATE message SET text = concat_ws(E'\n', nullif(text, ''), nullif(${words}::text, '')),
        remembered_at = CASE WHEN ${words}::text = '' THEN remembered_at END,
        state = CASE WHEN state = 'answered' THEN 'waiting' ELSE state END,
        turn_id = CASE WHEN state = 'answered' THEN NULL ELSE turn_id END
      FROM heard WHERE message.id = heard.message_id`;
    return said > 0;
  }

  async function settle(claim: Claim, state: 'refused' | 'too_large' | 'gone' | 'failed'): Promise<null> {
    await db.inWorkspace(claim.workspaceId, async (tx) => {
      await tx.$executeRaw`UPDATE media SET state = ${state} WHERE id = ${claim.mediaId}::uuid AND state = 'waiting'`;
      if (state === 'failed') await tellOffice(tx, claim, null);
    });
    return null;
  }

  async function again(claim: Claim, reason: string): Promise<null> {
    deps.log.warn({ mediaId: claim.mediaId, reason }, 'a file could not be fetched');
    if (claim.state === 'waiting' && claim.attempts >= mostAttempts) return settle(claim, 'failed');
    await later(claim, Math.min(600, 2 ** claim.attempts));
    return null;
  }

  /** Only another process can fetch it: that costs none of its attempts, and the next ring may be heard there. */
  async function leave(claim: Claim): Promise<void> {
    await db.quickly(
      claim.workspaceId,
      (tx) => tx.$executeRaw`
        UPDATE media SET attempts = attempts - 1, due_at = clock_timestamp() WHERE id = ${claim.mediaId}::uuid`,
    );
  }

  async function later(claim: Claim, seconds: number): Promise<void> {
    await db.quickly(
      claim.workspaceId,
      (tx) => tx.$executeRaw`
        UPDATE media SET due_at = clock_timestamp() + make_interval(secs => ${seconds}) WHERE id = ${claim.mediaId}::uuid`,
    );
  }

  /** What the desk cannot take in is for a person, a voice note with the note itself; the office's own people know what they sent. */
  async function tellOffice(tx: Tx, claim: Claim, voiceNote: string | null): Promise<void> {
    if (isOffice(claim.role)) return;
    const from = claim.name.replace(/\s+/g, ' ').slice(0, 60) || 'somebody';
    await queueOfficeNotice(tx, {
      workspaceId: claim.workspaceId,
      text: voiceNote
        ? `🎤 *Voice note* from ${from} (${claim.role}) that the desk cannot listen to. Please listen to it and answer.`
        : `📎 *File* from ${from} (${claim.role}) that could not be fetched. Please ask for it again.`,
      files: asFile(from, voiceNote),
      at: deps.now(),
      newId: deps.newId,
    });
  }
}

/** One worker at a time works on a file. */
async function take(tx: Sql, ref: { workspaceId: string; mediaId: string }): Promise<Claim | null> {
  const rows = await tx.$queryRaw<(Omit<Claim, 'role'> & { role: string })[]>`
    UPDATE media f SET attempts = f.attempts + 1, due_at = clock_timestamp() + make_interval(secs => ${claimSeconds})
    FROM message m JOIN person p ON p.id = m.author_id
    WHERE f.id = ${ref.mediaId}::uuid AND m.id = f.message_id AND (f.state = 'waiting' OR f.hearing = 'waiting')
      AND f.due_at <= clock_timestamp()
    RETURNING f.id AS "mediaId", f.workspace_id AS "workspaceId", m.conversation_id AS "conversationId", m.channel, m.account,
      f.state, f.kind, f.child, f.attempts, f.storage_id AS "storageId", f.transcript, m.body, m.id AS "messageId", p.id AS "personId",
      p.name, p.role, m.sent_at AS "sentAt", m.text, m.forwarded`;
  const row = rows[0];
  return row ? { ...row, role: personRole.parse(row.role) } : null;
}
