/** The private servers in the data folder: whether a house runs on them now, and how one reaches them beside it. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ownerOf } from '../../prisma/embedded/lock.ts';
import type { RedisConnection } from '../../workers/redis.ts';

export type PrivateServer<Way> =
  /** A running house has it; `way` is null where it cannot be reached from beside. */
  | { state: 'running'; pid: number; way: Way | null }
  /** It was made and is closed now. */
  | { state: 'closed' }
  /** The first start makes it. */
  | { state: 'not made' };

export function privatePostgres(data: string): PrivateServer<string> {
  const dir = resolve(data, 'postgres');
  const pid = ownerOf(dir);
  if (pid === null) return { state: existsSync(join(dir, 'db')) ? 'closed' : 'not made' };
  const url = `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(dir)}&sslmode=disable`;
  return { state: 'running', pid, way: existsSync(join(dir, '.s.PGSQL.5432')) ? url : null };
}

export function privateRedis(data: string): PrivateServer<RedisConnection> {
  const dir = resolve(data, 'redis');
  const pid = ownerOf(dir);
  if (pid === null) return { state: existsSync(join(dir, 'data')) ? 'closed' : 'not made' };
  return { state: 'running', pid, way: readConnection(join(dir, 'redis.conf')) };
}

function readConnection(file: string): RedisConnection | null {
  if (!existsSync(file)) return null;
  const conf = readFileSync(file, 'utf8');
  const word = (name: string): string | undefined =>
    new RegExp(`^${name} "?([^"\\n]+)"?$`, 'm').exec(conf)?.[1];
  const [password, path, port] = [word('requirepass'), word('unixsocket'), Number(word('port'))];
  if (password === undefined) return null;
  return path === undefined ? { host: '127.0.0.1', port, password } : { path, password };
}
