/** Test support: an engine on a real database and Redis with a wall to write on instead of a platform. */
import { randomUUID } from 'node:crypto';
import type { Brain } from '../bot/brain/brain.ts';
import type { Channel, Destination, Part, SendOutcome } from '../bot/channel.ts';
import type { Inbound, InboundContent } from '../bot/message.ts';
import type { Tool } from '../bot/tools/tool.ts';
import { createSilences } from '../memory/forgetting/silence.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createNewId } from '../prisma/new-id.ts';
import { createEngine, type Engine } from './engine.ts';
import type { RedisConnection } from './redis.ts';

/** Ids are unique over all walls, as a platform's are. */
let id = 0;

/** A platform that remembers what reached it; `answer` decides how a send ends. */
export type Wall = {
  channel: Channel;
  /** What people see, by chat, in order of arrival. */
  seen: Map<string, { externalId: string; text: string; at: number }[]>;
  sends: number;
  answer: (to: Destination, part: Part) => SendOutcome | 'arrives' | 'arrives-unheard' | 'is-lost-unheard';
  waitFor(chat: string, count: number): Promise<string[]>;
  /** Resolves when anything shows anywhere. */
  next(): Promise<void>;
};

export function createWall(streams: Channel['streams'] = 'none'): Wall {
  const seen: Wall['seen'] = new Map();
  const watchers = new Set<() => void>();
  const put = (to: Destination, part: Part): string => {
    const externalId = String(++id);
    const line = { externalId, text: part.text, at: Date.now() };
    seen.set(to.chatExternalId, [...(seen.get(to.chatExternalId) ?? []), line]);
    for (const watcher of watchers) watcher();
    return externalId;
  };
  const wall: Wall = {
    seen,
    sends: 0,
    answer: () => 'arrives',
    async waitFor(chat, count) {
      const texts = (): string[] => (seen.get(chat) ?? []).map((line) => line.text);
      while (texts().length < count) await wall.next();
      return texts();
    },
    next: () =>
      new Promise<void>((resolve) => {
        const watcher = (): void => {
          watchers.delete(watcher);
          resolve();
        };
        watchers.add(watcher);
      }),
    channel: {
      name: 'telegram',
      account: 'wall',
      streams,
      pace: { perChatMs: 0, perAccountMs: 0, editMs: 0 },
      undecided: 'resend',
      render: (message) => message.text.split('\n---\n').map((text) => ({ kind: 'text', text })),
      renderPreview: (text) => (text.length < 5 ? null : { kind: 'text', text: `${text} …` }),
      async send(to, part) {
        wall.sends++;
        const outcome = wall.answer(to, part);
        if (outcome === 'arrives') return { status: 'sent', externalId: put(to, part) };
        if (outcome === 'arrives-unheard') {
          put(to, part);
          return { status: 'unknown', reason: 'cut' };
        }
        return outcome === 'is-lost-unheard' ? { status: 'unknown', reason: 'cut' } : outcome;
      },
      async edit(to, externalId, part) {
        const line = seen.get(to.chatExternalId)?.find((entry) => entry.externalId === externalId);
        if (!line) return { status: 'refused', reason: 'gone' };
        line.text = part.text;
        for (const watcher of watchers) watcher();
        return { status: 'sent', externalId };
      },
      async remove(to, externalId) {
        const lines = seen.get(to.chatExternalId) ?? [];
        seen.set(
          to.chatExternalId,
          lines.filter((line) => line.externalId !== externalId),
        );
        for (const watcher of watchers) watcher();
      },
      async find(to, uncertain) {
        const known = new Set(uncertain.knownExternalIds);
        // Which ids are known is told of the last minute alone: the same words of before are another message.
        const since = uncertain.startedAt.getTime();
        const line = seen
          .get(to.chatExternalId)
          ?.find(
            ({ externalId, text, at }) =>
              text === uncertain.part.text && at >= since && !known.has(externalId),
          );
        return line ? { status: 'present', externalId: line.externalId } : { status: 'absent' };
      },
      typing: () => Promise.resolve(),
      start: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      health: () => ({ ok: true, detail: '' }),
    },
  };
  return wall;
}

/** Says back what it was told. */
export const echoBrain: Brain = {
  name: 'rules',
  answer: (input) => Promise.resolve({ text: input.said.map((said) => said.text).join(' + ') }),
};

export type Bench = { engine: Engine; db: Database; workspaceId: string; stop(): Promise<void> };

export async function startEngine(options: {
  url: string;
  poolSize: number;
  redis: { connection: RedisConnection; prefix: string };
  wall: Wall;
  brain?: Brain;
  tools?: readonly Tool[];
  alone?: boolean;
  works?: boolean;
  pace?: 'platform' | 'off';
  ratePerMinute?: number | null;
  /** What was said counts as remembered, as in a real house: else the sweeper finds all of it again every two seconds. */
  marksRemembered?: boolean;
  unfinished?: (text: string) => boolean;
  consolidate?: (ref: { workspaceId: string }) => Promise<void>;
  embedMemories?: (ref: { workspaceId: string }) => Promise<void>;
  renewal?: { outdated(): Promise<boolean>; renew(): Promise<void> };
  lookForVectorsEveryMs?: number;
  now?: () => Date;
  outreach?: (payload: { workspaceId: string }) => Promise<void>;
  endErasures?: (ref: { workspaceId: string }) => Promise<void>;
}): Promise<Bench> {
  const db = createDatabase({ url: options.url, poolSize: options.poolSize });
  const newId = createNewId(Date.now);
  const known = await db.unscoped.botAccount.findFirst({ where: { account: 'wall' } });
  const workspaceId = known?.workspaceId ?? newId();
  if (!known) {
    await db.unscoped.workspace.create({
      data: { id: workspaceId, slug: `w${randomUUID()}`, name: 'Blue Door' },
    });
    await db.unscoped.botAccount.create({ data: { channel: 'telegram', account: 'wall', workspaceId } });
  }
  const engine = createEngine({
    db,
    redis: options.redis,
    owner: randomUUID(),
    alone: options.alone ?? false,
    works: options.works ?? true,
    pace: options.pace ?? 'off',
    ratePerMinute: options.ratePerMinute ?? null,
    brain: options.brain ?? echoBrain,
    tools: options.tools ?? [],
    silences: createSilences({ secret: 'test', now: () => new Date() }),
    channelOf: () => options.wall.channel,
    workspaceOf: () => Promise.resolve({ id: workspaceId, demo: false }),
    recall: () => Promise.resolve([]),
    earlier: () => Promise.resolve([]),
    unfinished: options.unfinished ?? (() => false),
    apology: () => ({ text: 'sorry' }),
    oneMoment: () => 'one moment',
    jobs: {
      embed: () => Promise.resolve(),
      'embed-memories': options.embedMemories ?? (() => Promise.resolve()),
      'renew-vectors': options.renewal?.renew ?? (() => Promise.resolve()),
      'index-talents': () => Promise.resolve(),
      'fetch-media': () => Promise.resolve(),
      'drop-media': () => Promise.resolve(),
      'refresh-boards': () => Promise.resolve(),
      remember: async (ref) => {
        if (!options.marksRemembered) return;
        await db.quickly(
          ref.workspaceId,
          (tx) => tx.$executeRaw`
            UPDATE message SET remembered_at = clock_timestamp() WHERE conversation_id = ${ref.conversationId}::uuid
              AND remembered_at IS NULL AND state NOT IN ('waiting', 'open', 'pending', 'sending', 'unknown')`,
        );
      },
      consolidate: options.consolidate ?? (() => Promise.resolve()),
      outreach: options.outreach ?? (() => Promise.resolve()),
    },
    endErasures: options.endErasures ?? (() => Promise.resolve()),
    joinTwins: () => Promise.resolve(),
    tidyFiles: () => Promise.resolve(),
    ...(options.renewal ? { outdated: options.renewal.outdated } : {}),
    ...(options.lookForVectorsEveryMs ? { lookForVectorsEveryMs: options.lookForVectorsEveryMs } : {}),
    now: options.now ?? (() => new Date()),
    newId,
    log: { info: () => undefined, warn: () => undefined, error: (what, text) => console.error(text, what) },
  });
  await engine.start();
  return {
    engine,
    db,
    workspaceId,
    async stop() {
      await engine.stop(2_000);
      await db.stop();
    },
  };
}

let serial = 0;
export const text = (
  chat: string,
  content: string | InboundContent,
  extra: Partial<Inbound> = {},
): Inbound => ({
  channel: 'telegram',
  account: 'wall',
  externalId: `${chat}:${++serial}`,
  chat: { externalId: chat, kind: 'private' },
  sender: { externalId: chat, name: `Person ${chat}` },
  content: typeof content === 'string' ? { kind: 'text', text: content } : content,
  addressed: true,
  sentAt: new Date(),
  ...extra,
});
