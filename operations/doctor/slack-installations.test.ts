import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createInstallations } from '../../bot/installations.ts';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import { startSlack, type SlackStandin } from '../../standins/slack/index.ts';
import { createVault } from '../vault.ts';
import { createAsk } from './ask.ts';
import type { Finding } from './check.ts';
import { slackInstallations } from './slack-installations.ts';

const scopes = ['chat:write', 'files:read'];
const vault = createVault('the secret of this house');
const { ask } = createAsk(() => new Date());
let database: TestDatabase;
let db: Database;
let standin: SlackStandin;
let client: pg.Client;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
  standin = await startSlack({ botToken: 'xoxb-own', scopes: ['chat:write'] });
  standin.tokens.add('xoxb-good');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await db.stop();
  await standin.close();
  await database.drop();
});

const look = (more: Partial<Parameters<typeof slackInstallations>[0]> = {}): Promise<Finding[]> =>
  slackInstallations({
    settings: { SLACK_CLIENT_ID: '11.22', SLACK_BOT_TOKEN: 'xoxb-own', SLACK_API_URL: standin.apiUrl },
    scopes,
    vault,
    ask,
    ...more,
  })(client);

it('says that nobody has installed the app yet, and looks at nothing where it cannot be installed', async () => {
  expect(await look()).toMatchObject([{ state: 'skipped' }]);
  expect(await look({ settings: { SLACK_API_URL: standin.apiUrl } })).toEqual([]);
});

it('asks Slack about the token of every workspace, opened with the house’s secret', async () => {
  for (const [slug, account, token, sealedBy] of [
    ['one', 'TOWN', 'xoxb-own', vault],
    ['one', 'TGOOD', 'xoxb-good', vault],
    ['two', 'TREVOKED', 'xoxb-thrown-out', vault],
    ['two', 'TLOST', 'xoxb-good', createVault('another secret')],
  ] as const) {
    if (!(await db.unscoped.workspace.findUnique({ where: { slug } })))
      await db.unscoped.workspace.create({ data: { id: randomUUID(), slug, name: slug } });
    const installations = createInstallations({ db, vault: sealedBy, now: () => new Date() });
    await installations.keep({ account, token, botUserId: 'UBOT' }, slug);
  }
  const found = await look();
  expect(new Set(found.map(({ check, state }) => `${check}: ${state}`))).toEqual(
    new Set([
      'Slack TGOOD: ok',
      'Slack TGOOD scopes: broken',
      'Slack TLOST: broken',
      'Slack TREVOKED: broken',
    ]),
  );
  const of = (check: string): Finding | undefined => found.find((finding) => finding.check === check);
  expect(of('Slack TGOOD scopes')?.detail).toBe('missing: files:read');
  expect(of('Slack TREVOKED')).toMatchObject({ detail: expect.stringContaining('invalid_auth') });
  expect(of('Slack TLOST')?.mend).toContain('CASTMATCH_SECRET');
  expect(JSON.stringify(found)).not.toContain('xoxb-');
});

it('says so where the secret is not here', async () => {
  expect(await look({ vault: null })).toMatchObject([
    { state: 'broken', mend: expect.stringContaining('CASTMATCH_SECRET') },
  ]);
});
