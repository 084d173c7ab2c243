/** The running conversation in Redis: token-bounded, expiring, and rebuilt from Postgres whenever it is not there. */
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { tokensOf } from '../episodic/tokens.ts';

const lineSchema = z.object({
  /** Place of the message in its conversation; one line a place. */
  seq: z.number().int(),
  messageId: z.string(),
  from: z.enum(['person', 'bot']),
  name: z.string(),
  text: z.string(),
  /** ISO time of sending. */
  at: z.string(),
});
export type Line = z.infer<typeof lineSchema>;

export interface ShortTerm {
  /** Adds or replaces the line of its place. When Redis holds nothing of the conversation it stays so: `read` rebuilds. */
  append(workspaceId: string, conversationId: string, line: Line): Promise<void>;
  /** The newest lines that fit `tokens`, oldest first. Works without Redis, from Postgres. */
  read(workspaceId: string, conversationId: string, tokens: number): Promise<Line[]>;
  /** Forgets the conversation; the next `read` rebuilds it from what Postgres still has. */
  drop(workspaceId: string, conversationId: string): Promise<void>;
}

const KEPT = 80;
const TTL_SECONDS = 24 * 3600;

/** One place holds one line, and nothing is added to a conversation that is not there: a part would pass for the whole. */
const appendScript = `
if redis.call('exists', KEYS[1]) == 0 then return 0 end
redis.call('zremrangebyscore', KEYS[1], ARGV[1], ARGV[1])
redis.call('zadd', KEYS[1], ARGV[1], ARGV[2])
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

/** `load` reads the newest visible messages after place `after` from Postgres, at most `limit`, oldest first. */
export function createShortTerm(deps: {
  redis: Redis;
  prefix: string;
  load(workspaceId: string, conversationId: string, limit: number, after: number): Promise<Line[]>;
}): ShortTerm {
  const keyOf = (workspaceId: string, conversationId: string) =>
    `${deps.prefix}:recent:${workspaceId}:${conversationId}`;

  async function rebuild(workspaceId: string, conversationId: string): Promise<Line[]> {
    const lines = await deps.load(workspaceId, conversationId, KEPT, 0);
    const last = lines.at(-1);
    if (!last) return [];
    const key = keyOf(workspaceId, conversationId);
    const write = deps.redis.multi().del(key);
    for (const line of lines) write.zadd(key, line.seq, JSON.stringify(line));
    await write.expire(key, TTL_SECONDS).exec();
    // What was stored after our read could not be appended while the key was missing: take it now.
    for (const line of await deps.load(workspaceId, conversationId, KEPT, last.seq)) {
      await append(workspaceId, conversationId, line);
      lines.push(line);
    }
    return lines;
  }

  async function append(workspaceId: string, conversationId: string, line: Line): Promise<void> {
    await deps.redis.eval(
      appendScript,
      1,
      keyOf(workspaceId, conversationId),
      line.seq,
      JSON.stringify(line),
      KEPT,
      TTL_SECONDS,
    );
  }

  async function stored(workspaceId: string, conversationId: string): Promise<Line[] | undefined> {
    const members = await deps.redis.zrange(keyOf(workspaceId, conversationId), 0, -1);
    const lines = members.map((member) => lineSchema.safeParse(JSON.parse(member)));
    // A line of an older version of this house: start over rather than guess.
    return members.length === 0 || lines.some((line) => !line.success)
      ? undefined
      : lines.flatMap((line) => line.data ?? []);
  }

  return {
    append: (workspaceId, conversationId, line) =>
      append(workspaceId, conversationId, line).catch(() => undefined),
    read: async (workspaceId, conversationId, tokens) => {
      // Redis away is no reason to forget what was just said.
      const lines = await stored(workspaceId, conversationId)
        .then((found) => found ?? rebuild(workspaceId, conversationId))
        .catch(() => deps.load(workspaceId, conversationId, KEPT, 0));
      return fit(lines, tokens);
    },
    drop: async (workspaceId, conversationId) => {
      await deps.redis.del(keyOf(workspaceId, conversationId));
    },
  };
}
