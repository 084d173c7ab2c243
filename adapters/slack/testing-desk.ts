/** The whole house on real servers, with a Slack that stands in: what people do there and what they see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../app.ts';
import { readSettings } from '../../config.ts';
import { createDatabase } from '../../prisma/client.ts';
import { createTestDatabase } from '../../prisma/testing.ts';
import { startSlack, type SlackOptions } from '../../standins/slack/index.ts';
import { ownRedis } from '../../workers/testing.ts';

const botToken = 'xoxb-desk';
const appToken = 'xapp-desk';
const secret = 'desk-signing-secret';

/** `socket`: without a public address; over the webhook otherwise. */
export async function openDesk(options: { socket?: boolean; slack?: Partial<SlackOptions> } = {}) {
  const database = await createTestDatabase();
  const data = mkdtempSync(join(tmpdir(), 'castmatch-slack-'));
  const standin = await startSlack({ botToken, appToken, signingSecret: secret, ...options.slack });
  const settings = readSettings({
    PORT: '0',
    CASTMATCH_DATA: data,
    CASTMATCH_LOG: 'warn',
    CASTMATCH_PACE: 'off',
    SLACK_BOT_TOKEN: botToken,
    SLACK_API_URL: standin.apiUrl,
    ...(options.socket ? { SLACK_APP_TOKEN: appToken } : { SLACK_SIGNING_SECRET: secret }),
  });
  const problems: string[] = [];
  const write = (what: unknown, message: string): void =>
    void problems.push(
      `${message} ${what instanceof Object && 'err' in what ? String(what.err) : JSON.stringify(what)}`,
    );
  const quiet = (): void => undefined;
  const log = { debug: quiet, info: quiet, warn: write, error: write } as unknown as Parameters<
    typeof startApp
  >[0]['log'];
  // The house takes its whole Redis for its own.
  const redis = await ownRedis();
  const app = await startApp({
    settings,
    ground: {
      databaseUrl: database.url,
      poolSize: database.poolSize,
      redis: redis.connection,
      alone: false,
      stop: () => Promise.resolve(),
    },
    log,
    step: (_what, work) => work(),
  });
  standin.delivery.setHook(options.socket ? null : new URL('/webhooks/slack', app.link ?? '').href);
  if (options.socket)
    while (standin.delivery.sockets() === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const db = createDatabase({ url: database.url, poolSize: 2 });
  const workspace = await db.unscoped.workspace.findUniqueOrThrow({ where: { slug: 'demo' } });
  const { world, people } = standin;
  const patience = 60_000;

  const inThread = (channel: string, thread?: string) =>
    world
      .messages(channel)
      .filter(
        (message) =>
          message.who === 'bot' && !message.deleted && (thread === undefined || message.thread === thread),
      );

  return {
    standin,
    db,
    workspaceId: workspace.id,
    problems,
    inThread,
    /** Says something in private and waits for the answer. */
    async says(user: string, name: string, text: string) {
      const channel = world.direct(user).id;
      const before = inThread(channel).length;
      people.say(user, text, { name });
      const answer = await world.until(() => inThread(channel)[before], patience);
      return answer;
    },
    until: <T>(found: () => T | null | undefined | false) => world.until(found, patience),
    /** Makes somebody who has written a person of the office or of production, as an admin would. */
    async becomes(user: string, role: 'casting' | 'admin' | 'production'): Promise<string> {
      return db.inWorkspace(workspace.id, async (tx) => {
        const identity = await tx.identity.findFirstOrThrow({
          where: { channel: 'slack', externalId: user },
        });
        await tx.person.update({ where: { id: identity.personId }, data: { role } });
        return identity.personId;
      });
    },
    async close() {
      await app.stop();
      await db.stop();
      await standin.close();
      await redis.stop();
      await database.drop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
