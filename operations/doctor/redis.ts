/** Redis: reached, new enough for the queues, and never dropping what they put there. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Redis } from 'ioredis';
import { findInstalledRedis, isRecentEnough } from '../../workers/embedded-redis/binary.ts';
import { parseRedisUrl, type RedisConnection } from '../../workers/redis.ts';
import { broken, look, ok, skipped, type Check, type Finding } from './check.ts';
import { privateRedis } from './private-servers.ts';

export const redisCheck = (options: { data: string; redisUrl: string | undefined }): Check => ({
  name: 'Redis',
  async run() {
    const { data, redisUrl } = options;
    if (redisUrl !== undefined)
      return lookAt(parseRedisUrl(redisUrl), `REDIS_URL at ${new URL(redisUrl).host || 'a socket'}`, true);
    const server = privateRedis(data);
    if (server.state === 'running')
      return server.way === null
        ? [skipped('Redis', `private, in use by process ${server.pid}`)]
        : lookAt(server.way, `private, served for process ${server.pid}`, false);
    return canStart(data);
  },
});

async function canStart(data: string): Promise<Finding[]> {
  const installed = await findInstalledRedis();
  if (installed)
    return [ok('Redis', `private, started with the house: ${installed.path} ${installed.version}`)];
  if (existsSync(join(resolve(data, 'redis', 'binary'), `redis-${process.platform}-${process.arch}`)))
    return [ok('Redis', 'private, unpacked before')];
  const mend = 'apt-get install redis-server, brew install valkey, or set REDIS_URL';
  return existsSync('/etc/debian_version')
    ? [look('Redis', "none installed: the first start unpacks Debian's, which needs its archive", mend)]
    : [broken('Redis', 'no valkey-server or redis-server on this machine', mend)];
}

async function lookAt(connection: RedisConnection, where: string, given: boolean): Promise<Finding[]> {
  const client = new Redis({
    ...connection,
    lazyConnect: true,
    connectTimeout: 5_000,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let fault = 'not reached';
  client.on('error', (error: Error & { code?: string }) => {
    fault = error.code ?? error.message;
  });
  try {
    await client.connect();
    const info = await client.info();
    const word = (name: string): string => new RegExp(`^${name}:(\\S+)`, 'm').exec(info)?.[1] ?? '';
    const version = word('redis_version');
    const policy = word('maxmemory_policy');
    if (!isRecentEnough(version))
      return [broken('Redis', `${where}: ${version}`, 'use Redis 6.2 or newer, or Valkey')];
    if (policy !== '' && policy !== 'noeviction')
      return [
        look(
          'Redis',
          `${where}, ${version}, drops keys when it is full (${policy})`,
          'set maxmemory-policy noeviction on that server',
        ),
      ];
    return [ok('Redis', `${where}, ${version}`)];
  } catch (error) {
    const reason = error instanceof Error && /NOAUTH|WRONGPASS/.test(error.message) ? error.message : fault;
    const mend = given
      ? /NOAUTH|WRONGPASS/.test(reason)
        ? 'put the right password into REDIS_URL'
        : 'start that server, or correct REDIS_URL'
      : 'restart the house; messages are stored meanwhile and answered later';
    return [broken('Redis', `${where}: ${reason}`, mend)];
  } finally {
    client.disconnect();
  }
}
