/** Many connections on one session: the real embedded database behind the socket, real clients in front of it. */
import { cpSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { scratchDir } from '../testing-scratch.ts';
import { createSocketServer } from './socket-server.mjs';

const mostIdleMs = 1_000;
let dir = '';
let session: PGlite;
let server: ReturnType<typeof createSocketServer>;
let port = 0;
const faults: unknown[] = [];
const clients: pg.Client[] = [];

beforeAll(async () => {
  dir = scratchDir('socket');
  cpSync(join(inject('postgres').embedded.template, 'empty'), dir, { recursive: true });
  session = await PGlite.create(dir);
  server = createSocketServer({
    execute: (request: Uint8Array, answer: (bytes: Uint8Array) => void) =>
      session.runExclusive(() => session.execProtocolRawStream(request, { onRawData: answer })),
    onFault: (error: unknown) => void faults.push(error),
    mostIdleMs,
  });
  port = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end().catch(() => undefined)));
  expect(faults).toEqual([]);
});
afterAll(async () => {
  await server.stop();
  await session.close();
  rmSync(dir, { recursive: true, force: true });
});

async function open(options: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    database: 'postgres',
    ...options,
  });
  client.on('error', () => undefined);
  clients.push(client);
  await client.connect();
  return client;
}
const one = async (client: pg.Client, query: pg.QueryConfig): Promise<unknown> =>
  Object.values((await client.query(query)).rows[0] as object)[0];
const socketOf = (client: pg.Client): Socket =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream;

describe('the socket of the embedded database', () => {
  it('keeps the statements of its connections apart, also where a request comes in many pieces', async () => {
    const several = await Promise.all(Array.from({ length: 5 }, () => open()));
    const asked = several.map(async (client, i) => {
      const long = String(i).repeat(200_000);
      for (let n = 0; n < 20; n++) {
        expect(await one(client, { text: `SELECT $1::text || '-${i}'`, values: [long] })).toBe(
          `${long}-${i}`,
        );
        expect(await one(client, { text: `SELECT $1::int + ${i}`, values: [n] })).toBe(n + i);
      }
    });
    await Promise.all(asked);
  });

  it('lets nobody into the transaction of another', async () => {
    const [writer, reader] = [await open(), await open()];
    await writer.query('CREATE TABLE IF NOT EXISTS door (i int)');
    await writer.query('BEGIN');
    await writer.query('INSERT INTO door VALUES (1)');
    const seen = one(reader, { text: 'SELECT count(*)::int FROM door' });
    await writer.query('ROLLBACK');
    expect(await seen).toBe(0);
  });

  it('goes on after an error, alone and inside a transaction', async () => {
    const [clumsy, other] = [await open(), await open()];
    await expect(clumsy.query('SELECT 1 / $1::int', [0])).rejects.toThrow('division by zero');
    await clumsy.query('BEGIN');
    await expect(clumsy.query('SELEC $1', [0])).rejects.toThrow('syntax error');
    await expect(clumsy.query('SELECT $1::int', [1])).rejects.toThrow('aborted');
    const waiting = one(other, { text: 'SELECT 7' });
    await clumsy.query('ROLLBACK');
    expect(await waiting).toBe(7);
  });

  it('drops the prepared statements of a connection that left, so that the next may use their names', async () => {
    for (let round = 0; round < 3; round++) {
      const client = await open();
      expect(await one(client, { name: 'mine', text: `SELECT $1::int + ${round}`, values: [1] })).toBe(
        1 + round,
      );
      expect(await one(client, { name: 'mine', text: `SELECT $1::int + ${round}`, values: [2] })).toBe(
        2 + round,
      );
      await client.end();
    }
    const left = await one(await open(), {
      text: `SELECT count(*)::int FROM pg_prepared_statements WHERE name = 'mine'`,
    });
    expect(left).toBe(0);
  });

  it('undoes what a connection had begun when it is cut between the pieces of a request', async () => {
    const victim = await open();
    await victim.query('CREATE TABLE IF NOT EXISTS cut (i int)');
    await victim.query('BEGIN');
    await victim.query('INSERT INTO cut VALUES (1)');
    const half = Buffer.from([0x51, 0, 0, 1, 0, 0x53]); // a Query of 257 bytes, of which one came
    await new Promise((written) => socketOf(victim).write(half, written));
    const others = Promise.all(
      Array.from({ length: 3 }, async () => one(await open(), { text: 'SELECT count(*)::int FROM cut' })),
    );
    socketOf(victim).destroy();
    expect(await others).toEqual([0, 0, 0]);
  });

  it('cuts whoever says nothing in the middle of a transaction, because everybody waits for them', async () => {
    const sleeper = await open();
    const woken = new Promise((ended) => sleeper.once('end', ended));
    await sleeper.query('BEGIN');
    const served = open().then((client) => one(client, { text: 'SELECT 1' }));
    // Others who come and give up must not lengthen its time.
    const impatient = setInterval(
      () =>
        connect(port, '127.0.0.1')
          .on('error', () => undefined)
          .end(),
      mostIdleMs / 4,
    );
    expect(await served).toBe(1);
    clearInterval(impatient);
    await woken;
  });

  it('answers requests that are sent without waiting, in their order', async () => {
    const [hasty, other] = [await open({ pipeline: true }), await open()];
    const answers = Promise.all([
      hasty.query('BEGIN'),
      ...Array.from({ length: 50 }, (_, i) => one(hasty, { text: 'SELECT $1::int', values: [i] })),
      hasty.query('COMMIT'),
    ]);
    expect(await one(other, { text: 'SELECT 1' })).toBe(1);
    expect((await answers).slice(1, -1)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  });

  it('ends a connection that does not speak the protocol, and serves the others', async () => {
    for (const nonsense of [Buffer.from('GET / HTTP/1.1\r\n\r\n'), Buffer.alloc(64, 0xff), Buffer.alloc(8)]) {
      const stranger = connect(port, '127.0.0.1');
      const ended = new Promise((settle) => stranger.once('close', settle));
      stranger.on('error', () => undefined);
      stranger.write(nonsense);
      await ended;
    }
    expect(await one(await open(), { text: 'SELECT 1' })).toBe(1);
  });
});
