/** The platforms' pace, shared by every process that sends: the next free slot of a chat and of an account is kept in Redis. */
import { Redis } from 'ioredis';
import type { Pacer } from '../bot/outbox/pace.ts';
import type { RedisConnection } from './redis.ts';

/**
 * Takes the next slot of both keys on Redis's clock and says how many milliseconds away it is. The third and fourth
 * argument are how far a key may run ahead of the clock: the burst that is borrowed from the gaps to come. A slot further
 * away than the fifth is not taken.
 */
const takeSlot = `
  local t = redis.call('TIME')
  local now = t[1] * 1000 + math.floor(t[2] / 1000)
  local slot = now
  for i = 1, 2 do
    local free = tonumber(redis.call('GET', KEYS[i]) or '0') - tonumber(ARGV[i + 2])
    if free > slot then slot = free end
  end
  if slot - now > tonumber(ARGV[5]) then return slot - now end
  for i = 1, 2 do
    local gap = tonumber(ARGV[i])
    if gap > 0 then
      local next_ = math.max(slot, tonumber(redis.call('GET', KEYS[i]) or '0')) + gap
      redis.call('SET', KEYS[i], next_, 'PX', math.max(1, next_ - now + 1000))
    end
  end
  return slot - now`;

const pauseAccount = `
  local t = redis.call('TIME')
  local until_ = t[1] * 1000 + math.floor(t[2] / 1000) + tonumber(ARGV[1])
  if until_ > tonumber(redis.call('GET', KEYS[1]) or '0') then
    redis.call('SET', KEYS[1], until_, 'PX', tonumber(ARGV[1]) + 1000)
  end`;

const longestMs = 7 * 24 * 3600_000;

export function createPacer(deps: { connection: RedisConnection; prefix: string }): Pacer & { stop(): void } {
  const client = new Redis({ ...deps.connection, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  client.on('error', () => undefined);
  const accountKey = (name: string, account: string): string => `${deps.prefix}:pace:${name}:${account}`;

  return {
    isFree: ({ gapChatMs, gapAccountMs }) => gapChatMs === 0 && gapAccountMs === 0,
    async wait({ channel, account, chat, gapChatMs, gapAccountMs, chatBurst = 1 }, mostMs = longestMs) {
      const key = accountKey(channel, account);
      let ms: number;
      try {
        ms = Number(
          await client.eval(
            takeSlot,
            2,
            `${key}:${chat}`,
            key,
            gapChatMs,
            gapAccountMs,
            (chatBurst - 1) * gapChatMs,
            0,
            mostMs,
          ),
        );
      } catch {
        // Without Redis each process keeps the chat's gap by itself; the platform's own limit guards the rest.
        ms = gapChatMs;
      }
      if (ms > mostMs) return ms;
      if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
      return 0;
    },
    pause({ name, account }, ms) {
      client.eval(pauseAccount, 1, accountKey(name, account), Math.ceil(ms)).catch(() => undefined);
    },
    stop: () => client.disconnect(),
  };
}
