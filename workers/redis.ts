/** How every part of the house reaches Redis. */

import { Redis } from 'ioredis';

/** Plain options, since BullMQ and ioredis each make their own clients from them. */
export type RedisConnection = {
  host?: string;
  port?: number;
  path?: string;
  username?: string;
  password?: string;
  db?: number;
  tls?: Record<string, never>;
};

/** `redis://[user:password@]host[:port][/db]`, `rediss://…`, or `unix:///path/to/socket`. */
export function parseRedisUrl(address: string): RedisConnection {
  const url = new URL(address);
  const login = {
    ...(url.username ? { username: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
  };
  if (url.protocol === 'unix:') return { path: decodeURIComponent(url.pathname), ...login };
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || 6379),
    db: Number(url.pathname.slice(1) || 0),
    ...login,
    ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
  };
}

/**
 * A client that fails fast while Redis is away instead of piling up; its errors show where it is used. With `patienceMs`
 * each command that is not answered by then fails as well.
 */
export function createClient(connection: RedisConnection, patienceMs?: number): Redis {
  const client = new Redis({
    ...connection,
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    ...(patienceMs === undefined ? {} : { commandTimeout: patienceMs }),
  });
  client.on('error', () => undefined);
  return client;
}
