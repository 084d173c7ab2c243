/**
 * The running conversation in Redis: token-bounded, expiring, and rebuilt from Postgres whenever it is not there. A turn reads
 * its newest lines with its lease, because those may still change; what stood before them is kept here.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { tokensOf } from '../episodic/tokens.ts';

const lineSchema = z.object({
  /** Place of the message in its conversation; one line a place. */
  seq: z.number().int(),
  from: z.enum(['person', 'bot', 'office']),
  name: z.string(),
  text: z.string(),
  /** ISO time of sending. */
  at: z.string(),
});
export type Line = z.infer<typeof lineSchema>;

export interface ShortTerm {
  /** The lines before place `seq` that fit `tokens`, oldest first. Works without Redis, from Postgres. */
  before(workspaceId: string, conversationId: string, seq: number, tokens: number): Promise<Line[]>;
  /** Forgets every conversation of a workspace: what was erased in one may have been said again in another. */
  forget(workspaceId: string): Promise<void>;
  /**
   * Takes away what is from before something was forgotten: a process was cut between erasing and forgetting, or a Redis
   * that was away has come back, perhaps with old data. What is current stays.
   */
  tidy(): Promise<void>;
}

const KEPT = 80;
/** The newest lines are not kept yet: they may still fail, be edited, or be taken up by a human. */
const UNSETTLED = 8;
const TTL_SECONDS = 24 * 3600;
const rewriteTries = 20;
const rewriteAgainMs = 250;

/**
 * Writes lines, one a place, where nothing was forgotten since KEYS[2] was read: what was loaded before an erasure must not
 * come back after it. Nothing is added to a conversation that is not there, since a part would pass for the whole.
 */
const writeScript = `
if (redis.call('get', KEYS[2]) or '') ~= ARGV[1] then return 0 end
if ARGV[2] == 'anew' then redis.call('del', KEYS[1])
elseif redis.call('exists', KEYS[1]) == 0 then return 0 end
for i = 5, #ARGV, 2 do
  redis.call('zremrangebyscore', KEYS[1], ARGV[i], ARGV[i])
  redis.call('zadd', KEYS[1], ARGV[i], ARGV[i + 1])
end
redis.call('zremrangebyrank', KEYS[1], 0, -tonumber(ARGV[3]) - 1)
redis.call('expire', KEYS[1], ARGV[4])
return 1`;

function fit(lines: readonly Line[], tokens: number): Line[] {
  const out: Line[] = [];
  let left = tokens;
  for (const line of lines.toReversed()) {
    left -= tokensOf(line.text) + 6;
    if (left < 0) break;
    out.unshift(line);
  }
  return out;
}

/** An append-only file holds what was deleted until it is written anew; a server that is not ours may not be told to. */
async function rewriteFile(redis: Redis): Promise<void> {
  for (let left = rewriteTries; left > 0; left--) {
    try {
      if ((await redis.info('persistence')).includes('aof_enabled:1')) await redis.bgrewriteaof();
      return;
    } catch (error) {
      // One that has begun already may have begun before the deletion.
      if (!(error instanceof Error && error.message.includes('in progress'))) return;
      await pause(rewriteAgainMs);
    }
  }
}

/** `load` reads the newest visible lines after place `after` from Postgres, at most `limit`, oldest first. */
export function createShortTerm(deps: {
  redis: Redis;
  prefix: string;
  load(workspaceId: string, conversationId: string, limit: number, after: number): Promise<Line[]>;
  /** Another word each time that something of the workspace was forgotten, from Postgres: lines kept under an earlier one are never read. */
  forgottenOf(workspaceId: string): Promise<string>;
}): ShortTerm {
  const { redis, load } = deps;
  const keyOf = (workspaceId: string, part: string) => `${deps.prefix}:recent:${workspaceId}:${part}`;

  /** How often this workspace forgot, and the lines that are there; none where a line of an older version of this house is among them. */
  async function stored(workspaceId: string, key: string): Promise<{ forgotten: string; lines: Line[] }> {
    const [forgotten, members] = await Promise.all([
      redis.get(keyOf(workspaceId, 'forgotten')),
      redis.zrange(key, 0, -1),
    ]);
    const lines = members.map((member) => lineSchema.safeParse(JSON.parse(member)));
    return {
      forgotten: forgotten ?? '',
      lines: lines.some((line) => !line.success) ? [] : lines.flatMap((line) => line.data ?? []),
    };
  }

  async function keptBefore(workspaceId: string, conversationId: string, seq: number): Promise<Line[]> {
    const kept = keyOf(workspaceId, `${await deps.forgottenOf(workspaceId)}:${conversationId}`);
    const { forgotten, lines } = await stored(workspaceId, kept);
    const last = lines.at(-1)?.seq ?? 0;
    if (last >= seq) return lines;
    // Something stands between what is kept and what the turn has read.
    const loaded = await load(workspaceId, conversationId, KEPT, last);
    const settled = loaded.slice(0, -UNSETTLED);
    const how = lines.length === 0 || loaded.length === KEPT ? 'anew' : 'on';
    const pairs = settled.flatMap((line) => [line.seq, JSON.stringify(line)]);
    const keys = [kept, keyOf(workspaceId, 'forgotten')];
    if (pairs.length > 0)
      await redis.eval(writeScript, 2, ...keys, forgotten, how, KEPT, TTL_SECONDS, ...pairs);
    return how === 'anew' ? loaded : [...lines, ...loaded];
  }

  return {
    before: async (workspaceId, conversationId, seq, tokens) => {
      // Redis away is no reason to forget what was just said.
      const lines = await keptBefore(workspaceId, conversationId, seq).catch(() =>
        load(workspaceId, conversationId, KEPT, 0),
      );
      return fit(
        lines.filter((line) => line.seq < seq),
        tokens,
      );
    },
    forget: async (workspaceId) => {
      const counter = keyOf(workspaceId, 'forgotten');
      await redis.multi().incr(counter).expire(counter, TTL_SECONDS).exec();
      await drop(keyOf(workspaceId, '*'), () => Promise.resolve(true));
      await rewriteFile(redis);
    },
    tidy: async () => {
      const current = new Map<string, Promise<string>>();
      const dropped = await drop(keyOf('*', '*'), async (key) => {
        const [workspaceId = '', forgotten = ''] = key.slice(`${deps.prefix}:recent:`.length).split(':');
        const now = current.get(workspaceId) ?? deps.forgottenOf(workspaceId);
        current.set(workspaceId, now);
        return (await now) !== forgotten;
      });
      if (dropped > 0) await rewriteFile(redis);
    },
  };

  /** Takes the lines under these keys away where `is` says so; the counters stay. Returns how many keys went. */
  async function drop(match: string, is: (key: string) => Promise<boolean>): Promise<number> {
    let dropped = 0;
    for await (const keys of redis.scanStream({ match, count: 1_000 })) {
      const lines: string[] = [];
      for (const key of keys as string[]) if (!key.endsWith(':forgotten') && (await is(key))) lines.push(key);
      if (lines.length > 0) dropped += await redis.del(...lines);
    }
    return dropped;
  }
}
