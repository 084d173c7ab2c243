/** The whole house on real servers with a Telegram that stands in, and everything it keeps within reach of the scanners. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { startApp } from '../../app.ts';
import { readSettings } from '../../config.ts';
import { createLog } from '../../operations/log.ts';
import { createDatabase } from '../../prisma/client.ts';
import { createTestDatabase } from '../../prisma/testing.ts';
import { startTelegram } from '../../standins/telegram/index.ts';
import { ownRedis } from '../../workers/testing.ts';
import { scanDatabase, scanFiles, scanLines, scanRedis, type Found } from './scan.ts';

const token = '7003:forgetting';

export type House = Awaited<ReturnType<typeof openHouse>>;

export async function openHouse() {
  const database = await createTestDatabase();
  const data = mkdtempSync(join(tmpdir(), 'castmatch-forgetting-'));
  const telegram = await startTelegram({ token });
  const server = await ownRedis();
  const lines: string[] = [];
  const start = () =>
    startApp({
      settings: readSettings({
        PORT: '0',
        CASTMATCH_DATA: data,
        CASTMATCH_DEMO: 'false',
        CASTMATCH_OFFICE: 'Blue Door',
        CASTMATCH_PACE: 'off',
        TELEGRAM_BOT_TOKEN: token,
        TELEGRAM_API_ROOT: telegram.url,
        TELEGRAM_WORKSPACE: 'blue-door',
      }),
      ground: {
        databaseUrl: database.url,
        poolSize: database.poolSize,
        redis: server.connection,
        alone: false,
        stop: () => Promise.resolve(),
      },
      log: createLog({ level: 'debug', write: (line) => void lines.push(line) }),
      step: (_what, work) => work(),
    });
  let app = await start();
  const db = createDatabase({ url: database.url, poolSize: 2 });
  const { id: workspaceId } = await db.unscoped.workspace.findUniqueOrThrow({ where: { slug: 'blue-door' } });
  // As the owner of everything, whom row-level security does not bind.
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const redis = new Redis({ ...server.connection, maxRetriesPerRequest: null });
  redis.on('error', () => undefined);

  const answers = (person: number) =>
    telegram.transcript.messages(person).filter(({ who, deleted }) => who === 'bot' && !deleted);

  async function until<T>(found: () => Promise<T | null | undefined | false> | T | null | undefined | false, ms = 60_000): Promise<T> {
    const end = performance.now() + ms;
    for (;;) {
      const value = await found();
      if (value) return value;
      if (performance.now() > end) throw new Error(`it did not happen: ${String(found)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } // prettier-ignore

  return {
    db,
    client,
    redis,
    redisServer: server,
    telegram,
    workspaceId,
    lines,
    until,
    answers,
    /** Says something on Telegram and waits for the answer. */
    async says(person: number, text: string, where: Parameters<typeof telegram.people.say>[2] = {}) {
      const before = answers(person).length;
      const said = telegram.people.say(person, text, where);
      await until(() => answers(person)[before]);
      return { ...said, answer: answers(person)[before]! };
    },
    async personId(externalId: number): Promise<string> {
      const identity = await until(() =>
        db.unscoped.identity.findFirst({ where: { channel: 'telegram', externalId: String(externalId) } }),
      );
      return identity.personId;
    },
    /** Everything that still says one of the words. */
    async scan(words: readonly string[], how: { redis?: boolean } = {}): Promise<Found[]> {
      return [
        ...(await scanDatabase(client, words)),
        ...(how.redis === false ? [] : await scanRedis(redis, words)),
        ...scanFiles(data, words),
        ...scanLines(lines, words),
      ];
    },
    /** Ends the process's work in the middle of whatever it does, and begins anew on the same data. */
    async restart(): Promise<void> {
      await app.stop();
      app = await start();
    },
    async close(): Promise<void> {
      await app.stop();
      redis.disconnect();
      await client.end();
      await db.stop();
      await telegram.close();
      await server.stop();
      await database.drop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
