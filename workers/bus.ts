/** Whispers between processes over Redis publish/subscribe: fast, and free to be lost. */
import { EventEmitter } from 'node:events';
import { Redis } from 'ioredis';
import type { RedisConnection } from './redis.ts';

export type Bus = {
  publish(topic: string, whisper: unknown): void;
  /** Resolves when the subscription stands; the returned function ends it. */
  subscribe(topic: string, hear: (whisper: unknown) => void): Promise<() => void>;
  stop(): void;
};

export function createBus(deps: { connection: RedisConnection; prefix: string }): Bus {
  const speaker = new Redis({ ...deps.connection, maxRetriesPerRequest: 1, enableOfflineQueue: false });
  const listener = new Redis({ ...deps.connection, maxRetriesPerRequest: null });
  for (const client of [speaker, listener]) client.on('error', () => undefined);
  const heard = new EventEmitter().setMaxListeners(0);
  const channelOf = (topic: string): string => `${deps.prefix}:bus:${topic}`;
  listener.on('message', (channel: string, text: string) => {
    heard.emit(channel, JSON.parse(text) as unknown);
  });

  return {
    publish(topic, whisper) {
      // Best effort: whoever misses a whisper reads the database a moment later.
      speaker.publish(channelOf(topic), JSON.stringify(whisper)).catch(() => undefined);
    },
    async subscribe(topic, hear) {
      const channel = channelOf(topic);
      const first = heard.listenerCount(channel) === 0;
      heard.on(channel, hear);
      // ioredis subscribes again by itself after a reconnection.
      if (first) await listener.subscribe(channel);
      return () => {
        heard.off(channel, hear);
        if (heard.listenerCount(channel) === 0) listener.unsubscribe(channel).catch(() => undefined);
      };
    },
    stop() {
      speaker.disconnect();
      listener.disconnect();
    },
  };
}
