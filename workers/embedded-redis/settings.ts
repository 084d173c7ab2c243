/** The configuration file of the embedded Redis: private, durable, and never dropping what a queue put there. */
import { createServer } from 'node:net';
import { join } from 'node:path';

/** Plain fields, so that ioredis and BullMQ both take it and make clients of their own. */
export type RedisConnection = { password: string } & ({ path: string } | { host: string; port: number });

const quoted = (text: string): string => `"${text.replace(/(["\\])/g, '\\$1')}"`;

/** The password stands in this file, which is readable for this user only, and never on a command line. */
export function settings(dir: string, connection: RedisConnection): string {
  const { password } = connection;
  const listen =
    'path' in connection
      ? ['port 0', `unixsocket ${quoted(connection.path)}`, 'unixsocketperm 600']
      : [`port ${connection.port}`];
  return [
    'bind 127.0.0.1',
    'protected-mode yes',
    ...listen,
    `requirepass ${password}`,
    `dir ${quoted(join(dir, 'data'))}`,
    'appendonly yes',
    'appendfsync everysec', // a killed process loses nothing; a power cut, one second
    'aof-load-truncated yes',
    'auto-aof-rewrite-min-size 4mb', // what has expired stands in the file until then
    'save ""',
    'maxmemory 256mb',
    'maxmemory-policy noeviction', // BullMQ needs every key it wrote
    'daemonize no',
    'loglevel warning',
    `logfile ${quoted(join(dir, 'redis.log'))}`,
    '',
  ].join('\n');
}

/** A unix socket where its path fits (about 100 bytes), else a loopback port. */
export async function chooseConnection(dir: string, password: string): Promise<RedisConnection> {
  const path = join(dir, 'redis.sock');
  if (Buffer.byteLength(path) <= 100) return { path, password };
  return { host: '127.0.0.1', port: await freePort(), password };
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
