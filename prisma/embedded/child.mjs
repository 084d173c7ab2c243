// The embedded Postgres server: one process that owns one database folder and speaks the wire protocol on a socket.
// Plain JavaScript, so that it starts without a loader. It waits for the word to begin (by then its number stands in
// the folder's lock), and ends by itself when its parent is gone, however the parent went.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { vector } from '@electric-sql/pglite-pgvector';
import { createErrorReader } from './errors.mjs';
import { createSocketServer } from './socket-server.mjs';

const say = (message) => process.connected && process.send(message, () => undefined);
const open = (dataDir) => PGlite.create({ dataDir, extensions: { vector, pg_trgm, unaccent, btree_gin } });

let db = null;
let server = null;
let ending = false;
/** Why the session was probably lost, when it was the disk. */
let full = null;

async function end(code) {
  if (ending) return;
  ending = true;
  // A checkpoint makes the next start fast; without it the log is replayed and nothing is lost either.
  setTimeout(() => process.exit(code), 5_000).unref();
  await server?.stop().catch(() => undefined);
  await db?.exec('CHECKPOINT').catch(() => undefined);
  await db?.close().catch(() => undefined);
  process.exit(code);
}

/** A fault outside SQL leaves the database's memory in an unknown state: the only cure is to reopen it from its files. */
function fatal(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (!process.connected) process.exit(4);
  process.send({ kind: 'failed', message }, () => process.exit(4));
}

/**
 * Some errors (a full disk in the middle of the log, above all) leave the one session unusable: real Postgres would end it
 * and start another.
 */
function judge({ severity, code, message }) {
  if (code === '53100') full = 'no space left on the disk (ENOSPC)';
  const lost = ['PANIC', 'FATAL'].includes(severity) || message.startsWith('cannot drop active portal');
  if (lost) setImmediate(() => fatal(new Error(full ?? `the session was lost: ${severity} ${code}`)));
}

async function serve({ dir, fresh, socket, port }) {
  const began = performance.now();
  const folder = join(dir, 'db');
  if (fresh) {
    // Made aside and renamed when complete: a kill at any moment leaves nothing or a whole database.
    const draft = join(dir, `db.new-${process.pid}`);
    const made = await open(draft);
    await made.exec('CHECKPOINT');
    await made.close();
    renameSync(draft, folder);
  }
  db = await open(folder);
  const session = db;
  if (socket && existsSync(socket)) rmSync(socket);
  server = createSocketServer({
    execute: (request, answer) => {
      const errors = createErrorReader(judge);
      return session.runExclusive(() =>
        session.execProtocolRawStream(request, {
          onRawData: (data) => {
            errors.feed(data);
            answer(data);
          },
        }),
      );
    },
    onFault: fatal,
    mostIdleMs: 45_000, // longer than the application lets any of its transactions be idle
  });
  const bound = await server.listen(socket ? { path: socket } : { host: '127.0.0.1', port });
  say({ kind: 'ready', port: bound, ms: Math.round(performance.now() - began) });
}

process.on('SIGINT', () => undefined); // Ctrl-C is for the application, which then stops us in its own time
process.on('SIGTERM', () => void end(0));
process.on('disconnect', () => void end(0));
process.on('uncaughtException', fatal);
process.on('unhandledRejection', fatal);
process.once('message', (order) => void serve(order).catch(fatal));
