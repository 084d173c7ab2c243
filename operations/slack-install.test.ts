/** Installing the app in a Slack workspace as a person does it, in a real browser: the link, the consent, and the way back. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connectSlack, type SlackConnection } from '../adapters/slack/connect.ts';
import { signed } from '../adapters/slack/testing-slack.ts';
import { browserHint, browserPath, openBrowser } from '../adapters/web/fixtures/browser.ts';
import type { Webhook } from '../bot/connection.ts';
import { installLink } from '../bot/install-link.ts';
import { createInstallations } from '../bot/installations.ts';
import type { Inbound } from '../bot/message.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { startSlack, type SlackStandin } from '../standins/slack/index.ts';
import { createServer } from './server.ts';
import { createVault } from './vault.ts';

const oauth = { clientId: '11.22', clientSecret: 'the-client-secret', elsewhere: ['TSECOND'] };
const signingSecret = 'the-signing-secret';
const vault = createVault('the-secret-of-this-house');
const minute = 60_000;

if (!browserPath)
  process.stderr.write(`installing in Slack: not tested, no Chromium here. Run: ${browserHint}\n`);

describe.skipIf(!browserPath)('installing the app in a Slack workspace', () => {
  let database: TestDatabase;
  let db: Database;
  let browser: Browser;
  let standin: SlackStandin;
  let slack: SlackConnection;
  let house: FastifyInstance;
  let publicUrl: string;
  let installations: ReturnType<typeof createInstallations>;
  let accepted: Inbound[];
  let logged: string[];
  let aheadMs: number;
  let context: BrowserContext;
  let page: Page;
  const now = (): Date => new Date(Date.now() + aheadMs);

  beforeAll(async () => {
    [database, browser] = await Promise.all([createTestDatabase(), openBrowser()]);
    db = createDatabase(database);
    for (const slug of ['acme', 'other'])
      await db.unscoped.workspace.create({ data: { id: randomUUID(), slug, name: slug } });
  });
  afterAll(async () => {
    await browser?.close();
    await db?.stop();
    await database?.drop();
  });

  beforeEach(async () => {
    aheadMs = 0;
    accepted = [];
    // Each test has a workspace of its own on the platform.
    standin = await startSlack({
      botToken: 'unused',
      signingSecret,
      oauth,
      team: `T${randomUUID().slice(0, 8).toUpperCase()}`,
    });
    installations = createInstallations({ db, vault, now });
    const webhooks: Record<string, Webhook> = {};
    for (const name of ['slack', 'slack-install', 'slack-oauth'])
      webhooks[name] = (request) => slack.webhooks[name]!(request);
    house = createServer({
      readiness: () => Promise.resolve({ ready: true, checks: {} }),
      webhooks,
      metrics: { text: () => Promise.resolve(''), contentType: 'text/plain', mayRead: () => false },
    });
    await house.listen({ port: 0, host: '127.0.0.1' });
    // By another name than the platform's, so that the way back comes from another site.
    publicUrl = `http://localhost:${(house.server.address() as AddressInfo).port}`;
    logged = [];
    slack = await connect(accepted);
    await openWindow();
  });
  afterEach(async () => {
    await context.close();
    for (const channel of slack.channels()) await channel.stop();
    await house.close();
    await standin.close();
    // A later test begins with no workspace.
    await db.unscoped.slackInstallation.deleteMany();
  });

  /** A process of the house. */
  async function connect(heard: Inbound[]): Promise<SlackConnection> {
    const write = (details: object, message: string): void =>
      void logged.push(JSON.stringify([details, message]));
    const connection = await connectSlack(
      {
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_API_URL: standin.apiUrl,
        SLACK_CLIENT_ID: oauth.clientId,
        SLACK_CLIENT_SECRET: oauth.clientSecret,
        SLACK_WORKSPACE: 'acme',
        PUBLIC_URL: publicUrl,
      },
      {
        accept: (inbound) => {
          heard.push(inbound);
          return Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
        },
        onReach: () => Promise.resolve(),
        openFile: () => Promise.resolve(null),
        dataFolder: tmpdir(),
        log: { debug: write, info: write, warn: write, error: write },
        now,
        newId: randomUUID,
        vault,
        installations,
        heard: {
          isOurs: () => Promise.resolve(false),
          last: () => Promise.resolve([]),
          recent: () => Promise.resolve([]),
          unheard: () => Promise.resolve(now()),
        },
        home: { opened: () => Promise.resolve(null), toRefresh: () => Promise.resolve([]) },
        photoLink: () => null,
      },
    );
    if (!connection) throw new Error('Slack is not configured');
    return connection;
  }

  async function openWindow(): Promise<void> {
    await context?.close();
    context = await browser.newContext();
    context.setDefaultTimeout(45_000);
    page = await context.newPage();
  }
  const link = (office = 'acme'): string => installLink({ vault, publicUrl, office, now: now() });
  const answer = (name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
  const reads = (title: string): Promise<void> => page.getByRole('heading', { name: title }).waitFor();
  const exchanges = (): number => standin.calls.filter(({ method }) => method === 'oauth.v2.access').length;
  const team = (): string => standin.world.team;

  const takes = (connection: SlackConnection, event: object): Promise<number> =>
    connection.webhooks['slack']!(signed(standin, 'event', event)).then(({ status }) => status);
  const spoken = (account: string, text: string) => ({
    type: 'event_callback',
    team_id: account,
    event_id: randomUUID(),
    event: {
      type: 'message',
      channel_type: 'im',
      channel: 'D7',
      user: 'U7',
      text,
      ts: (Date.now() / 1000).toFixed(6),
    },
  });

  it('goes from the link to a desk that hears the workspace, its token sealed', async () => {
    // Slack proves the address of a new app before anybody has installed it.
    expect(await takes(slack, { type: 'url_verification', challenge: 'abc' })).toBe(200);
    await page.goto(link());
    expect(new URL(page.url()).origin).toBe(standin.url);
    await page.getByText('chat:write', { exact: true }).waitFor();
    await answer('Allow');
    await reads('CastMatch is in');

    const kept = await installations.find(team());
    expect(kept).toMatchObject({ account: team(), botUserId: standin.world.bot.id });
    expect(standin.tokens.has(kept!.token)).toBe(true);
    const { workspaceId } = await db.unscoped.botAccount.findFirstOrThrow({ where: { account: team() } });
    const office = await db.unscoped.workspace.findUniqueOrThrow({ where: { id: workspaceId } });
    expect(office.slug).toBe('acme');
    const row = await db.inWorkspace(workspaceId, (tx) => tx.slackInstallation.findFirstOrThrow());
    expect(row.tokenSealed).not.toContain(kept!.token);

    standin.delivery.setHook(`${publicUrl}/webhooks/slack`);
    await standin.delivery.settled(standin.people.say('U7', 'anyone free on Friday?').eventId);
    expect(accepted).toMatchObject([{ account: team(), content: { text: 'anyone free on Friday?' } }]);

    for (const secret of [kept!.token, oauth.clientSecret, 'code=', 'state='])
      expect(logged.join('\n')).not.toContain(secret);
    expect(logged.join('\n')).toContain('the app was installed in a workspace');

    // The workspace stays where it is.
    await openWindow();
    await page.goto(link('other'));
    await answer('Allow');
    await reads('Not connected');
    expect((await db.unscoped.botAccount.findFirstOrThrow({ where: { account: team() } })).workspaceId).toBe(
      workspaceId,
    );
  });

  it('lets a second workspace in beside the first, each with its own token and office', async () => {
    await page.goto(link());
    await answer('Allow');
    await reads('CastMatch is in');
    await page.goto(link('other'));
    await answer('Allow in TSECOND');
    await reads('CastMatch is in');
    const [first, second] = [await installations.find(team()), await installations.find('TSECOND')];
    expect(second?.token).not.toBe(first?.token);
    expect(
      slack
        .channels()
        .map(({ account }) => account)
        .toSorted(),
    ).toEqual([team(), 'TSECOND'].toSorted());
    const owners = await db.unscoped.botAccount.findMany({ where: { account: { in: [team(), 'TSECOND'] } } });
    const slugs = await db.unscoped.workspace.findMany({
      where: { id: { in: owners.map(({ workspaceId }) => workspaceId) } },
    });
    expect(slugs.map(({ slug }) => slug).toSorted()).toEqual(['acme', 'other']);

    // What is said in each is heard as said there.
    for (const account of [team(), 'TSECOND']) expect(await takes(slack, spoken(account, account))).toBe(200);
    expect(accepted.map(({ account, content }) => [account, 'text' in content && content.text])).toEqual([
      [team(), team()],
      ['TSECOND', 'TSECOND'],
    ]);
  });

  it('is known to a process that stood beside, and so is a token given anew', async () => {
    const heard: Inbound[] = [];
    const beside = await connect(heard);
    expect(beside.channels()).toEqual([]);
    const install = async (): Promise<void> => {
      await page.goto(link());
      await answer('Allow');
      await reads('CastMatch is in');
    };
    await install();
    expect(await takes(beside, spoken(team(), 'hello'))).toBe(200);
    expect(heard).toMatchObject([{ account: team(), content: { text: 'hello' } }]);
    expect(await takes(beside, spoken('TNOBODY', 'hello'))).toBe(200);
    expect(heard).toHaveLength(1);

    const before = beside.channelOf(team());
    await install();
    aheadMs = 2 * minute;
    await expect.poll(() => beside.channelOf(team()) !== before).toBe(true);
  });

  it('takes a no for a no', async () => {
    await page.goto(link());
    await answer('Cancel');
    await reads('Nothing was installed');
    expect(exchanges()).toBe(0);
    expect(await installations.find(team())).toBeNull();
  });

  it('refuses a way back that another browser began, that was changed, or that came too late', async () => {
    await page.goto(link());
    const back = (await page.getByRole('link', { name: 'Allow', exact: true }).getAttribute('href')) ?? '';
    const changed = new URL(back);
    changed.searchParams.set('state', `${changed.searchParams.get('state')?.slice(0, -4)}AAAA`);
    await page.goto(changed.href);
    await reads('That took too long');

    const victim = await browser.newContext();
    const tricked = await victim.newPage();
    await tricked.goto(back);
    await tricked.getByRole('heading', { name: 'That took too long' }).waitFor();
    await victim.close();

    aheadMs = 11 * minute;
    await page.goto(back);
    await reads('That took too long');
    expect(exchanges()).toBe(0);
    expect(await installations.find(team())).toBeNull();

    // The same way back is good where and when it began.
    aheadMs = 0;
    await page.goto(back);
    await reads('CastMatch is in');
  });

  it('takes a code once, and a link for a day', async () => {
    const old = link();
    await page.goto(old);
    const back = (await page.getByRole('link', { name: 'Allow', exact: true }).getAttribute('href')) ?? '';
    await page.goto(back);
    await reads('CastMatch is in');
    await page.goto(back);
    await reads('Slack did not agree');

    aheadMs = 25 * 60 * minute;
    await page.goto(old);
    await reads('This link is over');
    await page.goto(`${publicUrl}/webhooks/slack-install?for=made-up`);
    await reads('This link is over');
  });
});
