/** One run of the Redis server: begins on a word from us, ends when we do, and is ready when it answers. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { endWithUs } from '../../prisma/embedded/end-with-us.ts';
import type { Running } from '../../prisma/embedded/keep-running.ts';
import type { RedisBinary } from './binary.ts';
import type { RedisConnection } from './settings.ts';

/**
 * Starts `binary` with the settings file in `dir`. `named` gets the process number before the server runs. Throws with the
 * server's last words when it ends before it answers.
 */
export async function runServer(options: {
  dir: string;
  binary: RedisBinary;
  connection: RedisConnection;
  named: (pid: number) => void;
}): Promise<Running> {
  const { dir, binary, connection, named } = options;
  if ('path' in connection) rmSync(connection.path, { force: true });
  // The shell waits for a word and then becomes the server: if we die before its number is in the lock, it never starts.
  // Detached, so that Ctrl-C reaches the application only, which still needs its queues to stop in order.
  const child = spawn(
    '/bin/sh',
    ['-c', 'read -r go && exec "$0" "$1"', binary.path, join(dir, 'redis.conf')],
    {
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      ...(binary.libraries.length > 0 ? { env: { LD_LIBRARY_PATH: binary.libraries.join(':') } } : {}),
    },
  );
  child.stdin.on('error', () => undefined); // it died first; `ended` says so
  const ended = new Promise<string>((settle) => {
    child.once('error', (error) => settle(`the embedded Redis cannot be started: ${error.message}`));
    child.once('exit', (code, signal) =>
      settle(`the embedded Redis in ${dir} ended with ${signal ?? `code ${code}${lastWords(dir)}`}`),
    );
  });
  await Promise.race([once(child, 'spawn'), ended.then((reason) => Promise.reject(new Error(reason)))]);
  const pid = child.pid ?? 0;
  try {
    named(pid);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  endWithUs(pid, ended);
  child.stdin.end('go\n');
  await answers(connection, ended);
  return { pid, ended, kill: (signal) => void child.kill(signal) };
}

/** Settles when the server has loaded its data and answers; rejects when it ends before that. */
async function answers(connection: RedisConnection, ended: Promise<string>): Promise<void> {
  let over: string | null = null;
  void ended.then((reason) => (over = reason));
  for (;;) {
    const client = new Redis({
      ...connection,
      lazyConnect: true,
      retryStrategy: () => null,
      maxRetriesPerRequest: 0,
      connectTimeout: 1_000,
      enableReadyCheck: false,
    });
    client.on('error', () => undefined); // refused until it listens: that is what we wait for
    try {
      await client.connect();
      await client.ping(); // an error while it loads
      return;
    } catch {
      if (over !== null) throw new Error(over);
      await pause(20);
    } finally {
      client.disconnect();
    }
  }
}

function lastWords(dir: string): string {
  try {
    const lines = readFileSync(join(dir, 'redis.log'), 'utf8').trim().split('\n');
    const said = lines.filter((line) => / # /.test(line) && !/WARNING|oO0/.test(line)).at(-1);
    return said ? ` (${said.replace(/^.* # /, '')})` : '';
  } catch {
    return ''; // it never came to write a log
  }
}
