/** The engine: inbox, turns and delivery joined by doorbells, with a sweeper behind them. The same in every process. */
import type { Answer, Brain, Line, Recalled } from '../bot/brain/brain.ts';
import type { Accept, Channel } from '../bot/channel.ts';
import { createInbox } from '../bot/inbox/inbox.ts';
import type { StoredMessage } from '../bot/inbox/stored.ts';
import { releaseDeadLeases } from '../bot/lease.ts';
import { createDelivery } from '../bot/outbox/deliver.ts';
import { createUnpaced } from '../bot/outbox/pace.ts';
import type { Silences } from '../bot/outreach/wish.ts';
import type { Tool } from '../bot/tools/tool.ts';
import type { TranscriptEvents } from '../bot/transcript.ts';
import type { Begun } from '../bot/turn/begin.ts';
import { createTurns } from '../bot/turn/turn.ts';
import type { Database } from '../prisma/client.ts';
import { aside } from './aside.ts';
import { createBus, type Bus } from './bus.ts';
import { createDoorbells, type Doorbells } from './doorbell.ts';
import { concurrency, type Handlers } from './jobs.ts';
import { createLiveText } from './live-text.ts';
import { createNear } from './near.ts';
import { createPacer } from './pacer.ts';
import type { RedisConnection } from './redis.ts';
import { seldom } from './seldom.ts';
import { startSweeper, sweep, sweepNights } from './sweeper.ts';
import { startWorkers, type Workers } from './workers.ts';

export type EngineLog = {
  info(what: Record<string, unknown>, message: string): void;
  warn(what: Record<string, unknown>, message: string): void;
  error(what: Record<string, unknown>, message: string): void;
};

export type EngineDeps = {
  db: Database;
  redis: { connection: RedisConnection; prefix: string };
  /** Name of this process among the holders of leases; unique for ever. */
  owner: string;
  /** Proven to be the only process on this data: leases and doorbells on record belong to the dead. */
  alone: boolean;
  /** false: only receives, another process answers and delivers. */
  works: boolean;
  pace: 'platform' | 'off';
  ratePerMinute: number | null;
  brain: Brain;
  tools: readonly Tool[];
  silences: Silences;
  channelOf(channel: string, account: string): Channel | null;
  workspaceOf(channel: string, account: string): Promise<{ id: string; demo: boolean } | null>;
  recall(begun: Begun): Promise<Recalled[]>;
  earlier(begun: Begun): Promise<Line[]>;
  unfinished(text: string): boolean;
  apology(begun: Begun): Answer;
  oneMoment(begun: Begun): string;
  /** Beside the pipeline: start embedding, remember, follow an edit. Must not throw. */
  onStored?(stored: StoredMessage): void;
  /** Handlers of the jobs that are not the engine's own. */
  jobs: Omit<Handlers, 'turn' | 'deliver' | 'night'>;
  /** Goes on with the erasures of a workspace; called every few seconds while there are any. */
  endErasures(ref: { workspaceId: string }): Promise<void>;
  /** Joins people and chats that a platform says are one. */
  joinTwins(ref: { workspaceId: string }): Promise<void>;
  /** Removes what died half stored. */
  tidyFiles(): Promise<void>;
  /** Whether an older version of the model that is asked here made the vectors. */
  outdated?(): Promise<boolean>;
  /** How often what has no vector is looked for; the model may have been away when it was said. */
  lookForVectorsEveryMs?: number;
  now(): Date;
  newId(): string;
  log: EngineLog;
};

export type Engine = {
  accept: Accept;
  bus: Bus;
  doorbells: Doorbells;
  events: TranscriptEvents;
  start(): Promise<void>;
  /** Lets running work end for up to `graceMs`, then lets go of it; what is left is resumed by whoever comes next. */
  stop(graceMs: number): Promise<void>;
  health(): { workers: boolean; activeTurns: number };
};

const sweepEveryMs = 2_000;
/** It is found by its words meanwhile, and looking means reading an index of all that is remembered. */
const lookForVectorsEveryMs = 60_000;
const rememberAfterMs = 250;

export function createEngine(deps: EngineDeps): Engine {
  const { db, redis, log } = deps;
  const bus = createBus(redis);
  const doorbells = createDoorbells({
    ...redis,
    now: deps.now,
    onLost: () => {
      if (!letGo) log.warn({}, 'a doorbell was lost; the sweeper will find its work');
    },
  });
  const live = createLiveText(bus);
  const pacer =
    deps.pace === 'off'
      ? { ...createUnpaced(() => performance.now()), stop: () => undefined }
      : createPacer(redis);
  const events: TranscriptEvents = {
    publish: (conversationId, event) => bus.publish(`conversation.${conversationId}`, event),
    listen: (conversationId, hear) =>
      bus.subscribe(`conversation.${conversationId}`, (event) => hear(event as Parameters<typeof hear>[0])),
  };

  const accept = createInbox({
    db,
    workspaceOf: deps.workspaceOf,
    readTyped: (channel, account) => deps.channelOf(channel, account)?.readTyped,
    newId: deps.newId,
    onStored(stored) {
      if (stored.state === 'waiting') {
        ring.turn(ids(stored));
        const { conversationId, messageId, authorId } = stored;
        bus.publish('stored', { conversationId, messageId, authorId });
      }
      if (stored.mediaId !== undefined)
        doorbells.ring('fetch-media', { workspaceId: stored.workspaceId, mediaId: stored.mediaId });
      events.publish(stored.conversationId, { type: 'message', messageId: stored.messageId });
      deps.onStored?.(stored);
    },
  });

  const turns = createTurns({
    ...deps,
    tools: new Map(deps.tools.map((tool) => [tool.name, tool])),
    live,
    ringDelivery: (ref) => ring.deliver(ids(ref)),
    ringTurnLater: (ref, afterMs) => doorbells.ring('turn', ids(ref), afterMs),
    onChanged: ({ workspaceId }) => doorbells.ring('refresh-boards', { workspaceId }),
  });
  const deliveries = createDelivery({
    ...deps,
    pacer,
    live,
    ringLater: (ref, afterMs) => doorbells.ring('deliver', ids(ref), afterMs),
    onElsewhere: (ref, { channel, account }) =>
      bus.publish('elsewhere', { ...ids(ref), channel, account } satisfies Elsewhere),
    onShown(to) {
      events.publish(to.conversationId, { type: 'message' });
      // Both sides of the exchange are settled now; a moment later a burst of answers is one job.
      doorbells.ring('remember', ids(to), rememberAfterMs);
    },
  });

  /** What still runs after the grace meets closed doors; whoever comes next takes it up. */
  let letGo = false;
  const tellFault = seldom(
    () => performance.now(),
    (job, err, untold) =>
      log.error(
        { job, err, ...(untold > 0 ? { again: untold } : {}) },
        'a job failed; its work is still on record',
      ),
  );
  const onFault = (job: string, err: unknown): void => {
    if (!letGo) tellFault(job, err);
  };
  const near = {
    turn: createNear({ most: concurrency.turn, work: turns.run, onFault: (err) => onFault('turn', err) }),
    deliver: createNear({
      most: concurrency.deliver,
      work: deliveries.run,
      onFault: (err) => onFault('deliver', err),
    }),
  };
  const ring = {
    turn: (ref: Conversation) => near.turn.take(ref) || doorbells.ring('turn', ref),
    deliver: (ref: Conversation) => near.deliver.take(ref) || doorbells.ring('deliver', ref),
  };

  let workers: Workers | null = null;
  let sweeper: { stop(): Promise<void> } | null = null;

  return {
    accept,
    bus,
    doorbells,
    events,
    async start() {
      if (!deps.works) return;
      if (deps.alone) {
        await releaseDeadLeases(db);
        await doorbells.silence();
      }
      // Not waited for: a house that starts while Redis is away receives all the same.
      bus
        .subscribe('stored', (stored) => turns.nudge(stored as Parameters<typeof turns.nudge>[0]))
        .catch((err: unknown) => onFault('whispers', err));
      bus
        .subscribe('elsewhere', (told) => {
          const { channel, account, ...ref } = told as Elsewhere;
          if (deps.channelOf(channel, account)?.away?.() === false) ring.deliver(ref);
        })
        .catch((err: unknown) => onFault('whispers', err));
      const handlers: Handlers = {
        ...deps.jobs,
        night: async () => void (await sweepNights(db, doorbells, deps.now())),
        remember: aside(deps.jobs.remember),
        'embed-memories': aside(deps.jobs['embed-memories']),
        turn: turns.run,
        deliver: deliveries.run,
      };
      near.turn.open();
      near.deliver.open();
      workers = startWorkers({ ...redis, handlers, onFault });
      sweeper = startSweeper({
        db,
        doorbells,
        endErasures: deps.endErasures,
        joinTwins: deps.joinTwins,
        tidyFiles: deps.tidyFiles,
        outdated: deps.outdated ?? (() => Promise.resolve(false)),
        everyMs: sweepEveryMs,
        lookForVectorsEveryMs: deps.lookForVectorsEveryMs ?? lookForVectorsEveryMs,
        now: deps.now,
        onFault: (err) => onFault('sweep', err),
      });
      await sweep(db, doorbells, 0);
      doorbells.schedule('night', { pattern: '0 3 * * *', tz: 'Asia/Kolkata' });
    },
    async stop(graceMs) {
      const ended = Promise.all([sweeper?.stop(), workers?.stop(), near.turn.close(), near.deliver.close()]);
      const grace = new Promise((resolve) => setTimeout(resolve, graceMs).unref());
      await Promise.race([ended, grace]);
      letGo = true;
      turns.releaseAll();
      deliveries.releaseAll();
      const closed = ended.then(doorbells.stop).catch(() => undefined);
      // A Redis that hangs must not hold up the end.
      await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1_000).unref())]);
      pacer.stop();
      bus.stop();
    },
    health: () => ({ workers: !deps.works || (workers?.healthy() ?? false), activeTurns: turns.active() }),
  };
}

type Conversation = { workspaceId: string; conversationId: string };

/** Something is to be sent that only the process with this account's browser can send. */
type Elsewhere = Conversation & { channel: string; account: string };

/** Payloads carry ids only. */
const ids = (ref: Conversation): Conversation => ({
  workspaceId: ref.workspaceId,
  conversationId: ref.conversationId,
});
