/** A throw-away native Postgres cluster for one run of the tests, on a free loopback port, with a random password. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { endWithUs } from '../embedded/end-with-us.ts';
import { lifeOf, markOf, type ProcessMark } from '../embedded/process-mark.ts';
import type { PostgresBinaries } from './binaries.ts';

const run = promisify(execFile);

export type Cluster = {
  url: string;
  /** Ends the server as a crash does, without a checkpoint, and starts it again on the same data; resolves when it answers. */
  crash(): Promise<void>;
  stop(): Promise<void>;
};

/** `parent` is a folder whose whole path others may enter (Postgres refuses to run as root). Takes 2 s. */
export async function startCluster(options: {
  binaries: PostgresBinaries;
  parent: string;
  password: string;
}): Promise<Cluster> {
  const { binaries, parent, password } = options;
  mkdirSync(parent, { recursive: true, mode: 0o755 });
  sweep(parent);
  const who = process.getuid?.() === 0 ? unprivileged() : null;
  const dir = mkdtempSync(join(parent, 'cluster-'));
  writeFileSync(join(parent, `${dir.slice(parent.length + 1)}.owner`), JSON.stringify(markOf(process.pid)));
  const passwordFile = join(dir, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (who) for (const path of [dir, passwordFile]) chownSync(path, who.uid, who.gid);
  const env = {
    PATH: '/usr/bin:/bin',
    LC_ALL: 'C',
    ...(binaries.libraries.length > 0 ? { LD_LIBRARY_PATH: binaries.libraries.join(':') } : {}),
  };
  const data = join(dir, 'data');
  const make = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'password',
    '--pwfile',
    passwordFile,
    '-E',
    'UTF8',
    '--no-sync',
  ];
  await run(join(binaries.bin, 'initdb'), make, { ...who, env, cwd: dir });

  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off', // thrown away after the run; ordering and locking are as ever
    'jit=off',
    'max_connections=200',
    'shared_buffers=64MB',
  ];
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  const clean = (): void => {
    rmSync(dir, { recursive: true, force: true });
    rmSync(`${dir}.owner`, { force: true });
  };
  async function launch() {
    const server = spawn(
      join(binaries.bin, 'postgres'),
      ['-D', data, ...settings.flatMap((each) => ['-c', each])],
      { ...who, env, cwd: dir, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let said = '';
    server.stderr.on('data', (bytes: Buffer) => (said = (said + bytes.toString()).slice(-2_000)));
    const ended = once(server, 'exit');
    endWithUs(server.pid ?? 0, ended);
    while (!(await answers(url))) {
      if (server.exitCode !== null) {
        clean();
        throw new Error(`native Postgres ended at once: ${said.trim().split('\n').slice(-2).join(' | ')}`);
      }
      await pause(50);
    }
    return {
      async end(signal: 'SIGINT' | 'SIGQUIT') {
        server.kill(signal);
        await ended;
      },
    };
  }
  let server = await launch();
  return {
    url,
    async crash() {
      await server.end('SIGQUIT'); // immediate shutdown
      server = await launch();
    },
    async stop() {
      await server.end('SIGINT'); // fast shutdown: open sessions are ended
      clean();
    },
  };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // asked again until it answers
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Removes what runs that were killed left behind. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent).filter((each) => each.endsWith('.owner'))) {
    const owner = JSON.parse(readFileSync(join(parent, name), 'utf8')) as ProcessMark;
    if (lifeOf(owner) === 'alive') continue;
    rmSync(join(parent, name.replace('.owner', '')), { recursive: true, force: true });
    rmSync(join(parent, name), { force: true });
  }
}

function unprivileged(): { uid: number; gid: number } | null {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return user ? { uid: Number(user[2]), gid: Number(user[3]) } : null;
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
