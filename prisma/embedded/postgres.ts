/** Runs a private Postgres (PGlite with pgvector) in a child process, restarts it when it dies, and stops with its parent. */
import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataFolderError, freeMb, inspectFolder, prepareFolder, socketFolder } from './folder.ts';
import { keepRunning, type Death, type Running } from './keep-running.ts';
import { claimFolder } from './lock.ts';

export type EmbeddedPostgres = {
  /** Ordinary connection string; stays the same over restarts. One session serves all: at most 5 connections a pool. */
  url: string;
  /** Of the server as it runs now; another after a restart. */
  readonly pid: number;
  /** Called whenever the server dies without having been asked to. */
  onDeath(listener: (death: Death) => void): void;
  stop(): Promise<void>;
};

type FromChild = { kind: 'ready'; port: number; ms: number } | { kind: 'failed'; message: string };
type Server = Running & { port: number };

/** Throws FolderInUseError or DataFolderError, whose messages are meant for a person. Takes 3 s at first, then 0.5 s. */
export async function startEmbeddedPostgres(options: {
  dir: string;
  log: (line: string) => void;
  now?: () => number;
}): Promise<EmbeddedPostgres> {
  const dir = resolve(options.dir);
  const { log, now = Date.now } = options;
  prepareFolder(dir);
  const claim = await claimFolder({ dir, what: 'Embedded Postgres', log, now });
  const unix = process.platform !== 'win32';
  const socketDir = unix ? socketFolder(dir) : '';
  let port = 0;

  async function start(): Promise<Server> {
    const fresh = !inspectFolder(dir);
    if (fresh) log(`making a new database in ${dir}`);
    // Its own process group: Ctrl-C is for the application, which stops the server when it has finished with it.
    const child = fork(fileURLToPath(new URL('./child.mjs', import.meta.url)), [], {
      execArgv: [],
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr?.on('data', (data: Buffer) => (said = (said + data.toString()).slice(-2_000)));
    const ended = new Promise<string>((settle) => {
      child.once('exit', (code, signal) =>
        settle(explain(said.trim() || `it ended with ${signal ?? `code ${code}`}`)),
      );
      child.once('error', (error) => settle(explain(error.message)));
    });
    try {
      claim.setWriter(child.pid ?? 0);
      const socket = unix ? join(socketDir, '.s.PGSQL.5432') : null;
      child.send({ dir, fresh, socket, port }, () => undefined); // if it died, `ended` tells
    } catch (error) {
      said = (error as Error).message; // a full disk, most likely; unnamed in the lock it may not write
      child.kill('SIGKILL');
    }
    return new Promise<Server>((ready, failed) => {
      child.on('message', (message: FromChild) => {
        if (message.kind === 'failed') {
          said = message.message;
        } else {
          log(`${fresh ? 'made' : 'opened'} the database in ${message.ms} ms (process ${child.pid})`);
          ready({
            pid: child.pid ?? 0,
            port: message.port,
            ended,
            kill: (signal) => void child.kill(signal),
          });
        }
      });
      void ended.then((reason) => failed(new DataFolderError(reason)));
    });
  }

  function explain(reason: string): string {
    const free = freeMb(dir);
    const full = /ENOSPC|No space left/i.test(reason) || (free !== null && free < 5);
    return full
      ? `the embedded Postgres stopped because the disk of ${dir} is full (${free ?? 0} MB left): ${reason}`
      : `the embedded Postgres in ${dir} stopped: ${reason}`;
  }

  let first: Server;
  try {
    first = await start();
  } catch (error) {
    claim.release();
    throw error;
  }
  port = first.port;
  const kept = keepRunning(first, { start, log, now });

  async function stop(): Promise<void> {
    await kept.stop();
    if (socketDir !== dir && unix) rmSync(socketDir, { recursive: true, force: true });
    claim.release();
  }
  let stopped: Promise<void> | undefined;

  return {
    url: unix
      ? `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socketDir)}&sslmode=disable`
      : `postgresql://postgres@127.0.0.1:${port}/postgres?sslmode=disable`,
    get pid() {
      return kept.current.pid;
    },
    onDeath: kept.onDeath,
    stop: () => (stopped ??= stop()),
  };
}
