/** The sweeper: finds work that nobody rang for, so that losing all of Redis at any moment loses nothing. */
import { mostRefusals } from '../matching/search/refused.ts';
import { mostTries, nightOf } from '../memory/memory.ts';
import { settlesMs } from '../bot/outreach/suggestions/offer.ts';
import type { Database } from '../prisma/client.ts';
import type { Doorbells } from './doorbell.ts';

type Found = { workspaceId: string; conversationId: string };
type FoundMedia = { workspaceId: string; mediaId: string };

/** Younger work still has its doorbell on the way. */
const ripeSeconds = 2;
/** What was said later than this is being embedded by whoever remembered it. */
const vectorSeconds = 30;
/** Drawn at random, so that what cannot be done now (a channel that was disconnected) never hides what can. */
const mostAtOnce = 500;

export async function sweep(db: Database, doorbells: Doorbells, ripe = ripeSeconds): Promise<number> {
  const [turns, deliveries, unremembered, unfetched, leftovers, shortlists] = await db.asSweeper(
    async (tx) => [
      await tx.$queryRaw<Found[]>`
      SELECT workspace_id AS "workspaceId", conversation_id AS "conversationId" FROM (
        SELECT DISTINCT m.workspace_id, m.conversation_id
      FROM message m JOIN conversation c ON c.id = m.conversation_id
      WHERE m.state = 'waiting' AND m.stored_at <= clock_timestamp() - make_interval(secs => ${ripe})
        AND (c.human_holder_id IS NULL OR NOT EXISTS (SELECT 1 FROM relay r WHERE r.source_message_id = m.id))
        AND (c.turn_until IS NULL OR c.turn_until < clock_timestamp())
      UNION SELECT workspace_id, conversation_id FROM hand_off WHERE state = 'held' AND confirmed_at IS NULL
      ) found ORDER BY random() LIMIT ${mostAtOnce}`,
      await tx.$queryRaw<Found[]>`
      SELECT workspace_id AS "workspaceId", conversation_id AS "conversationId" FROM (
        SELECT DISTINCT o.workspace_id, o.conversation_id
      FROM outbox o JOIN conversation c ON c.id = o.conversation_id
      WHERE o.state IN ('pending', 'sending', 'unknown') AND o.due_at <= clock_timestamp()
        AND (c.send_until IS NULL OR c.send_until < clock_timestamp())
      ) found ORDER BY random() LIMIT ${mostAtOnce}`,
      await tx.$queryRaw<Found[]>`
      SELECT workspace_id AS "workspaceId", conversation_id AS "conversationId" FROM (
        SELECT DISTINCT workspace_id, conversation_id FROM message
      WHERE remembered_at IS NULL AND state NOT IN ('waiting', 'open', 'pending', 'sending', 'unknown')
        AND stored_at <= clock_timestamp() - make_interval(secs => ${ripe})
      ) found ORDER BY random() LIMIT ${mostAtOnce}`,
      await tx.$queryRaw<FoundMedia[]>`
      SELECT workspace_id AS "workspaceId", id AS "mediaId" FROM media
      WHERE (state = 'waiting' OR hearing = 'waiting') AND due_at <= clock_timestamp() - make_interval(secs => ${ripe})
      ORDER BY random() LIMIT ${mostAtOnce}`,
      await tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT workspace_id AS "workspaceId" FROM media_leftover WHERE at <= clock_timestamp()
      UNION SELECT workspace_id FROM media WHERE message_id IS NULL AND person_id IS NULL AND talent_id IS NULL
        AND created_at < clock_timestamp() - interval '1 day'
      UNION SELECT workspace_id FROM media WHERE message_id IS NULL AND person_id IS NOT NULL AND talent_id IS NULL
        AND created_at < clock_timestamp() - interval '7 days'
      LIMIT ${mostAtOnce}`,
      await tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT DISTINCT workspace_id AS "workspaceId" FROM shortlist_changed LIMIT ${mostAtOnce}`,
    ],
  );
  for (const found of shortlists) doorbells.ring('refresh-boards', found);
  for (const found of turns) doorbells.ring('turn', found);
  for (const found of deliveries) doorbells.ring('deliver', found);
  for (const found of unremembered) doorbells.ring('remember', found);
  for (const found of unfetched) doorbells.ring('fetch-media', found);
  for (const found of leftovers) doorbells.ring('drop-media', found);
  return (
    turns.length +
    deliveries.length +
    unremembered.length +
    unfetched.length +
    leftovers.length +
    shortlists.length
  );
}

/** Workspaces whose last night was not begun, or is open and due to be looked at again. */
export async function sweepNights(db: Database, doorbells: Doorbells, now: Date): Promise<number> {
  const due = await db.asSweeper(
    (tx) => tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT w.id AS "workspaceId" FROM workspace w LEFT JOIN memory_night n ON n.workspace_id = w.id
      WHERE n.workspace_id IS NULL OR n.night < ${nightOf(now)}::date OR (n.state = 'open' AND n.next_at <= clock_timestamp())`,
  );
  for (const found of due) doorbells.ring('consolidate', found);
  return due.length;
}

/** Workspaces where something unasked is due by the house clock: letters, news of checks, offers, changed talents. */
export async function sweepLetters(db: Database, doorbells: Doorbells, now: Date): Promise<number> {
  const due = await db.asSweeper(
    (tx) => tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT workspace_id AS "workspaceId" FROM letter WHERE state = 'waiting' AND due_at <= ${now}
      UNION SELECT workspace_id FROM availability_check WHERE news_due_at <= ${now}
      UNION SELECT workspace_id FROM suggestion WHERE state = 'new' AND due_at <= ${now}
      UNION SELECT workspace_id FROM talent_changed WHERE changed_at <= ${new Date(now.getTime() - settlesMs)}`,
  );
  for (const found of due) doorbells.ring('outreach', found);
  return due.length;
}

/**
 * Workspaces where something has been in memory for a while without a vector of the model that is read, or words that it
 * refused are due to be tried again. `everything`: looks
 * through all that is remembered and not at the list of what waits alone, which may be short of something after a change of
 * the model; once a process.
 */
export async function sweepVectors(db: Database, doorbells: Doorbells, everything = false): Promise<number> {
  const waiting = await db.asSweeper((tx) =>
    everything
      ? tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT DISTINCT i.workspace_id AS "workspaceId" FROM memory_item i
      WHERE i.said_at <= clock_timestamp() - make_interval(secs => ${vectorSeconds}) AND NOT EXISTS (
        SELECT 1 FROM memory_vector v WHERE v.item_no = i.no AND v.model_id = (SELECT id FROM embedding_model WHERE active))`
      : tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT DISTINCT u.workspace_id AS "workspaceId" FROM memory_unread u JOIN memory_item i ON i.no = u.item_no
      WHERE u.tries < ${mostTries} AND u.due_at <= clock_timestamp()
        AND i.said_at <= clock_timestamp() - make_interval(secs => ${vectorSeconds})`,
  );
  for (const found of waiting) doorbells.ring('embed-memories', found);
  const refused = await db.asSweeper(
    (tx) => tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT workspace_id AS "workspaceId" FROM talent_text_refused WHERE tries < ${mostRefusals} AND due_at <= clock_timestamp()
      UNION SELECT workspace_id FROM role_text_refused WHERE tries < ${mostRefusals} AND due_at <= clock_timestamp()`,
  );
  for (const found of refused) doorbells.ring('index-talents', found);
  return waiting.length + refused.length;
}

/** Goes on with every erasure that has not ended, here and at once: its minute runs while Redis is away as well. */
export async function sweepErasures(
  db: Database,
  endErasures: (ref: { workspaceId: string }) => Promise<void>,
): Promise<void> {
  const open = await db.asSweeper(
    (tx) => tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT DISTINCT workspace_id AS "workspaceId" FROM erasure WHERE ended_at IS NULL`,
  );
  for (const ref of open) await endErasures(ref);
}

/** Goes on with people who were met twice and are not one yet. */
export async function sweepTwins(
  db: Database,
  joinTwins: (ref: { workspaceId: string }) => Promise<void>,
): Promise<void> {
  const open = await db.asSweeper(
    (tx) => tx.$queryRaw<{ workspaceId: string }[]>`
      SELECT DISTINCT workspace_id AS "workspaceId" FROM identity_twin WHERE open`,
  );
  for (const ref of open) await joinTwins(ref);
}

/** Sweeps every few seconds on this process's own clock: a schedule kept in Redis would be lost with it. */
export function startSweeper(deps: {
  db: Database;
  doorbells: Doorbells;
  endErasures(ref: { workspaceId: string }): Promise<void>;
  joinTwins(ref: { workspaceId: string }): Promise<void>;
  tidyFiles(): Promise<void>;
  outdated(): Promise<boolean>;
  everyMs: number;
  lookForVectorsEveryMs: number;
  now(): Date;
  onFault(error: unknown): void;
}): { stop(): Promise<void> } {
  const { db, doorbells } = deps;
  const rounds = [
    () =>
      sweep(db, doorbells)
        .then(() => sweepNights(db, doorbells, deps.now()))
        .then(() => sweepLetters(db, doorbells, deps.now())),
    () => sweepErasures(db, deps.endErasures),
    () => sweepTwins(db, deps.joinTwins),
  ].map((round) => atOneTime(round, deps.onFault));
  let looked = false;
  const vectors = atOneTime(async () => {
    if (await deps.outdated()) doorbells.ring('renew-vectors', {});
    await sweepVectors(db, doorbells, !looked);
    looked = true;
  }, deps.onFault);
  const tidy = atOneTime(deps.tidyFiles, deps.onFault);
  const timers = [
    setInterval(() => {
      for (const round of rounds) void round();
    }, deps.everyMs),
    setInterval(() => {
      void vectors();
      void tidy();
    }, deps.lookForVectorsEveryMs),
  ];
  void vectors();
  return {
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([...rounds, vectors, tidy].map((round) => round.running()));
    },
  };
}

/** Begins nothing while the last one still runs; never throws. */
function atOneTime(work: () => Promise<unknown>, onFault: (error: unknown) => void) {
  let running: Promise<unknown> | null = null;
  const begin = (): Promise<unknown> =>
    (running ??= work()
      .catch(onFault)
      .finally(() => {
        running = null;
      }));
  return Object.assign(begin, { running: () => Promise.resolve(running) });
}
