import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmbeddedPostgres } from '../../prisma/embedded/postgres.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { migrationsDir } from '../../prisma/migrate.ts';
import { asAdmin } from '../../prisma/testing-ground.ts';
import { ownRedis } from '../../workers/testing.ts';
import { createAsk } from './ask.ts';
import { runChecks, type Check, type Finding } from './check.ts';
import { databaseCheck } from './database.ts';
import { diskCheck } from './disk.ts';
import { redisCheck } from './redis.ts';
import { settingsCheck, withoutFaulty } from './settings.ts';
import { webhookCheck } from './webhooks.ts';
import { whatsappWebCheck } from './whatsapp-web.ts';
import { createServer } from '../server.ts';

const scratch = mkdtempSync(join(tmpdir(), 'castmatch-doctor-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let serial = 0;
const newFolder = (): string => {
  const dir = join(scratch, String(serial++));
  mkdirSync(dir, { mode: 0o700 });
  return dir;
};
const now = (): Date => new Date();
const run = (check: Check): Promise<Finding[]> => runChecks([check], { hide: (text) => text });
const states = (findings: Finding[]): string[][] => findings.map(({ check, state }) => [check, state]);
const of = (findings: Finding[], check: string): Finding | undefined =>
  findings.find((finding) => finding.check === check);

describe('the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());
  const look = (more: Partial<Parameters<typeof databaseCheck>[0]> = {}) =>
    run(
      databaseCheck({
        data: newFolder(),
        databaseUrl: database.url,
        migrations: migrationsDir,
        modelIds: ['m', 'other'],
        skews: [],
        now,
        ...more,
      }),
    );

  it('is well when it is up to date and nothing waits', async () => {
    expect(states(await look())).toEqual([
      ['database', 'ok'],
      ['vector extension', 'ok'],
      ['migrations', 'ok'],
      ['queues', 'ok'],
    ]);
  });

  it('says what to start when it is away', async () => {
    const [found] = await look({ databaseUrl: 'postgres://desk@127.0.0.1:9/castmatch' });
    expect(found).toMatchObject({
      check: 'database',
      state: 'broken',
      detail: expect.stringContaining('127.0.0.1:9'),
      mend: expect.stringContaining('DATABASE_URL'),
    });
  });

  it('sees migrations that were edited, are missing, or are of a later version', async () => {
    const dir = newFolder();
    cpSync(migrationsDir, dir, { recursive: true });
    mkdirSync(join(dir, '20990101000000_later'));
    writeFileSync(join(dir, '20990101000000_later', 'migration.sql'), 'SELECT 1');
    expect(of(await look({ migrations: dir }), 'migrations')).toMatchObject({
      state: 'look',
      detail: '1 not applied yet',
    });
    writeFileSync(join(dir, '20261123000100_foundation', 'migration.sql'), 'SELECT 2');
    expect(of(await look({ migrations: dir }), 'migrations')).toMatchObject({
      state: 'broken',
      detail: expect.stringContaining('20261123000100_foundation'),
    });
    rmSync(join(dir, '20261123000100_foundation'), { recursive: true });
    rmSync(join(dir, '20990101000000_later'), { recursive: true });
    expect(of(await look({ migrations: dir }), 'migrations')).toMatchObject({ state: 'look' });
  });

  it('tells a model that is no longer allowed from one that another is preferred to', async () => {
    const activate = (id: string) =>
      asAdmin(database.url, async (client) => {
        await client.query('DELETE FROM embedding_model');
        await client.query('INSERT INTO embedding_model (id, dims, active) VALUES ($1, 3, true)', [id]);
      });
    await activate('other');
    expect(of(await look(), 'embedding model')).toMatchObject({ state: 'look' });
    await activate('gone');
    expect(of(await look(), 'embedding model')).toMatchObject({ state: 'broken' });
    expect(of(await look({ renews: (id) => id === 'gone' }), 'embedding model')).toMatchObject({
      state: 'look',
      mend: expect.stringContaining('start'),
    });
    await activate('m');
    expect(of(await look(), 'embedding model')).toBeUndefined();
  });

  it('finds messages that have waited for too long', async () => {
    const [workspace, conversation, message] = [
      crypto.randomUUID(),
      crypto.randomUUID(),
      crypto.randomUUID(),
    ];
    const put = (sql: string, values: unknown[]) =>
      asAdmin(database.url, (client) => client.query(sql, values));
    await put(`INSERT INTO workspace (id, slug, name) VALUES ($1, 'waits', 'Waits')`, [workspace]);
    await put(
      `INSERT INTO conversation (id, workspace_id, channel, account, external_id, kind) VALUES ($1, $2, 'web', 'web', 'x', 'private')`,
      [conversation, workspace],
    );
    await put(
      `INSERT INTO message (id, workspace_id, conversation_id, direction, channel, account, kind, body, text, state, sent_at, stored_at)
       VALUES ($1, $2, $3, 'in', 'web', 'web', 'text', '{}', '', 'waiting', now(), now() - interval '3 hours')`,
      [message, workspace, conversation],
    );
    const queue = of(await look(), 'queues');
    expect(queue).toMatchObject({ state: 'broken', detail: expect.stringMatching(/1 messages? .*3 h/) });
  });
});

it('opens a private database that nobody runs, and closes it again', async () => {
  const data = newFolder();
  const dir = join(data, 'postgres');
  const options = {
    data,
    databaseUrl: undefined,
    migrations: migrationsDir,
    modelIds: ['m', 'other'],
    skews: [],
    now,
  };
  expect(await run(databaseCheck(options))).toMatchObject([
    { state: 'ok', detail: expect.stringContaining('first start') },
  ]);
  await (await startEmbeddedPostgres({ dir, log: () => undefined })).stop();
  for (const _twice of [1, 2]) {
    const found = await run(databaseCheck(options));
    expect(of(found, 'database')).toMatchObject({
      state: 'ok',
      detail: expect.stringContaining('opened for this look'),
    });
    expect(of(found, 'migrations')).toMatchObject({
      state: 'ok',
      detail: expect.stringContaining('none applied'),
    });
  }
  const house = await startEmbeddedPostgres({ dir, log: () => undefined });
  try {
    const beside = of(await run(databaseCheck(options)), 'database');
    expect(beside).toMatchObject({ state: 'ok', detail: expect.stringContaining(`process ${process.pid}`) });
  } finally {
    await house.stop();
  }
});

describe('Redis', () => {
  it('is reached beside a running house, by address, and not when it is away', async () => {
    const redis = await ownRedis();
    const { password, ...at } = redis.connection as { password: string; path?: string; port?: number };
    const address = (word: string): string =>
      at.path === undefined ? `redis://:${word}@127.0.0.1:${at.port}` : `unix://:${word}@localhost${at.path}`;
    const look = (redisUrl: string) => run(redisCheck({ data: newFolder(), redisUrl }));
    try {
      expect(await look(address(password))).toMatchObject([{ state: 'ok' }]);
      expect(await look(address('wrong'))).toMatchObject([
        { state: 'broken', mend: expect.stringContaining('password') },
      ]);
    } finally {
      await redis.stop();
    }
    expect(await look(address(password))).toMatchObject([{ state: 'broken' }]);
  });
});

describe('the machine', () => {
  it('tells a full disk from one that is getting full', async () => {
    const data = newFolder();
    const look = (free: number) => run(diskCheck({ data, freeMb: () => free }));
    expect(await look(20)).toMatchObject([
      { check: 'disk', state: 'broken', mend: expect.stringContaining('free') },
    ]);
    expect(await look(500)).toMatchObject([{ state: 'look' }]);
    expect(await look(50_000)).toMatchObject([{ state: 'ok', detail: expect.stringContaining('50 GB') }]);
  });

  it('looks where the data folder will be when there is none yet', async () => {
    expect(await run(diskCheck({ data: join(newFolder(), 'a', 'b') }))).toMatchObject([
      { check: 'disk', state: 'ok' },
    ]);
  });

  it('names faults of settings, and looks at the rest without them', async () => {
    expect(await run(settingsCheck(['PORT: must be a number'], 3))).toMatchObject([{ state: 'broken' }]);
    const environment = { PORT: 'x', WHATSAPP_MODE: 'cloud', WHATSAPP_TOKEN: 't', SLACK_BOT_TOKEN: 'xoxb-1' };
    const left = withoutFaulty(environment, ['PORT: must be a number', 'WHATSAPP_APP_SECRET: is needed']);
    expect(left).toEqual({ SLACK_BOT_TOKEN: 'xoxb-1' });
  });

  it('knows whether a phone is linked, and that the kill switch is on', async () => {
    const data = newFolder();
    const browser = () => Promise.resolve({ status: 'runs', version: 'Chromium 1' } as const);
    const look = () => run(whatsappWebCheck({ WHATSAPP_MODE: 'web', CASTMATCH_DATA: data }, browser));
    expect(of(await look(), 'WhatsApp session')).toMatchObject({
      state: 'look',
      detail: expect.stringContaining('no phone'),
    });
    mkdirSync(join(data, 'whatsapp', 'session-desk', 'Default'), { recursive: true, mode: 0o700 });
    expect(states(await look())).toEqual([
      ['browser', 'ok'],
      ['WhatsApp session', 'ok'],
    ]);
    writeFileSync(join(data, 'whatsapp', 'STOP'), '');
    expect((await look()).at(-1)).toMatchObject({
      state: 'look',
      detail: expect.stringContaining('kill switch'),
    });
    const missing = () => Promise.resolve({ status: 'missing', reason: 'there is none' } as const);
    expect(
      (await run(whatsappWebCheck({ WHATSAPP_MODE: 'web', CASTMATCH_DATA: data }, missing)))[0],
    ).toMatchObject({ check: 'browser', state: 'broken' });
  });
});

it('asks each webhook to prove itself as its platform would', async () => {
  const seen: string[] = [];
  const server = createServer({
    readiness: () => Promise.resolve({ ready: true, checks: {} }),
    webhooks: {
      telegram: async () => ({ status: 401 }),
      slack: async ({ headers, rawBody }) => {
        seen.push(String(headers['x-slack-signature']));
        return { status: 200, body: rawBody.toString() };
      },
      whatsapp: async ({ query }) =>
        query['hub.verify_token'] === 'right-word'
          ? { status: 200, body: query['hub.challenge'] ?? '' }
          : { status: 403 },
    },
    metrics: { text: async () => '', contentType: 'text/plain', mayRead: () => false },
  });
  const base = await server.listen({ host: '127.0.0.1', port: 0 });
  try {
    const look = (word: string, publicUrl: string) =>
      run(
        webhookCheck(
          {
            PUBLIC_URL: publicUrl,
            HOST: '127.0.0.1',
            PORT: Number(new URL(base).port),
            TELEGRAM_BOT_TOKEN: '7:a',
            TELEGRAM_WEBHOOK_URL: `${base}/webhooks/telegram`,
            SLACK_BOT_TOKEN: 'xoxb-1',
            SLACK_SIGNING_SECRET: 'sign-with-this',
            WHATSAPP_MODE: 'cloud',
            WHATSAPP_VERIFY_TOKEN: word,
          },
          createAsk(now).ask,
          now,
        ),
      );
    expect((await look('right-word', base)).every(({ state }) => state === 'ok')).toBe(true);
    expect(seen[0]).toMatch(/^v0=[0-9a-f]{64}$/);
    // An app that is installed by link has no token in the settings.
    const byLink = {
      SLACK_CLIENT_ID: '1.2',
      SLACK_SIGNING_SECRET: 'sign-with-this',
      WHATSAPP_MODE: 'off',
    } as const;
    const there = { PUBLIC_URL: base, HOST: '127.0.0.1', PORT: Number(new URL(base).port) };
    expect(
      of(await run(webhookCheck({ ...byLink, ...there }, createAsk(now).ask, now)), 'Slack webhook'),
    ).toMatchObject({ state: 'ok' });
    expect(of(await look('other-word', base), 'WhatsApp webhook')).toMatchObject({
      state: 'broken',
      mend: expect.stringContaining('WHATSAPP_VERIFY_TOKEN'),
    });
    expect(of(await look('right-word', 'http://127.0.0.1:9'), 'public address')).toMatchObject({
      state: 'broken',
    });
  } finally {
    await server.close();
  }
});
