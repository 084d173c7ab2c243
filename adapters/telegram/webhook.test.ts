/** The webhook over HTTP: the platform repeats what was not answered 200, and nothing of strangers gets in. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { readBody } from '../../standins/telegram/http.ts';
import { seededRandom } from '../../standins/telegram/faults.ts';
import updates from './fixtures/updates.json' with { type: 'json' };
import { openChannel } from './testing-channel.ts';
import { secretHeader, verifySecret } from './verify.ts';

const secret = 'hook_secret-1';
let server: Server | undefined;
let open: Awaited<ReturnType<typeof openChannel>> | undefined;

afterEach(async () => {
  await open?.close();
  server?.closeAllConnections();
  server?.close();
  open = server = undefined;
});

async function serve(
  deps: Parameters<typeof openChannel>[0] = {},
  options: Parameters<typeof openChannel>[1] = {},
) {
  const hook: { handle?: (headers: IncomingHttpHeaders, body: Buffer) => Promise<{ status: number }> } = {};
  const running = createServer((request, response) => {
    void readBody(request)
      .then((body) => hook.handle?.(request.headers, body))
      .then((answer) => response.writeHead(answer?.status ?? 404).end());
  });
  server = running;
  await new Promise<void>((resolve) => running.listen(0, '127.0.0.1', resolve));
  const address = running.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/webhooks/telegram`;
  open = await openChannel({ ...deps, webhook: { url, secret } }, { webhookRetryMs: 5, ...options });
  const { channel } = open;
  hook.handle = (headers, body) => channel.webhook(headers, body);
  await channel.start();
  return { ...open, url };
}

describe('webhook', () => {
  it('stores 250 updates of 25 chats in order although storing fails and the platform repeats itself', async () => {
    const random = seededRandom(5);
    const stored: string[] = [];
    const { standin, until } = await serve(
      {
        accept: async (inbound) => {
          await new Promise((resolve) => setImmediate(resolve));
          if (random() < 0.05) throw new Error('the database is away');
          stored.push(inbound.externalId);
          return { status: 'stored', messageId: 'm', conversationId: 'c' };
        },
      },
      { faults: { redeliver: 0.1 } },
    );
    const said = Array.from({ length: 250 }, (_, i) => {
      const person = 1 + (i % 25);
      return `${person}:${standin.people.say(person, `line ${i}`).messageId}`;
    });
    await until((all) => new Set(all.map((one) => one.externalId)).size === 250);
    const first = [...new Set(stored)];
    for (let person = 1; person <= 25; person++) {
      const own = (ids: string[]): string[] => ids.filter((id) => id.startsWith(`${person}:`));
      expect(own(first)).toEqual(own(said));
    }
    const { webhookStatus } = standin.stats() as { webhookStatus: Record<string, number> };
    expect(webhookStatus[503]).toBeGreaterThan(0);
    expect(stored.length).toBeGreaterThan(250);
  }, 20_000);

  it('takes nothing of 2,000 forged and truncated calls', async () => {
    const { channel, accepted } = await serve();
    const random = seededRandom(11);
    const body = Buffer.from(JSON.stringify(updates.text));
    const statuses = new Set<number>();
    for (let i = 0; i < 2_000; i++) {
      const cut = 1 + Math.floor(random() * (secret.length - 1));
      const forged = [
        secret.slice(0, cut),
        secret.toUpperCase(),
        `${secret} `,
        '',
        `${secret}${i}`,
        ' ',
        secret.split('').reverse().join(''),
      ];
      const pick = forged[i % forged.length]!;
      const headers = i % 9 === 0 ? {} : { [i % 5 === 0 ? 'authorization' : secretHeader]: pick };
      statuses.add((await channel.webhook(headers, body)).status);
      const truncated = body.subarray(0, Math.floor(random() * (body.length - 1)));
      expect((await channel.webhook({ [secretHeader]: secret }, truncated)).status).toBe(400);
    }
    expect(statuses).toEqual(new Set([401]));
    expect(accepted).toEqual([]);
  });

  it('verifies nothing by an empty secret or a doubled header', () => {
    expect(verifySecret({ [secretHeader]: '' }, '')).toBe(false);
    expect(verifySecret({}, '')).toBe(false);
    expect(verifySecret({ [secretHeader]: [secret, secret] }, secret)).toBe(false);
    expect(verifySecret({ [secretHeader]: secret }, secret)).toBe(true);
  });

  it('answers 503 before it is started and after it stopped, so that nothing is dropped', async () => {
    const { channel, accepted } = await serve();
    await channel.stop();
    const answer = await channel.webhook({ [secretHeader]: secret }, JSON.stringify(updates.text));
    expect(answer.status).toBe(503);
    expect(accepted).toEqual([]);
  });

  it('tells who blocked the bot without calling it a message', async () => {
    const seen: unknown[] = [];
    const { channel, accepted } = await serve({
      onMembership: (membership) => {
        seen.push(membership);
        return Promise.resolve();
      },
    });
    const deliver = (update: unknown) => channel.webhook({ [secretHeader]: secret }, JSON.stringify(update));
    expect((await deliver(updates.blocked)).status).toBe(200);
    expect(seen).toEqual([
      {
        account: channel.account,
        chatExternalId: '7001',
        personExternalId: '7001',
        status: 'blocked',
        at: new Date(1795420070_000),
      },
    ]);
    for (const quiet of [updates.group_joined, updates.reaction_removed, updates.poll_answer])
      expect((await deliver(quiet)).status).toBe(200);
    expect(accepted).toEqual([]);
  });

  it('does not listen in a group to what is meant for another bot', async () => {
    const { channel, accepted } = await serve();
    await channel.webhook({ [secretHeader]: secret }, JSON.stringify(updates.group_command_of_another_bot));
    expect(accepted.map((inbound) => inbound.addressed)).toEqual([false]);
  });

  it('says that it is not ready while the platform refuses the webhook', async () => {
    open = await openChannel({ webhook: { url: 'http://not-https.test/hook', secret } });
    await open.channel.start();
    expect(open.channel.health().ok).toBe(false);
    expect(open.channel.health().detail).toMatch(/HTTPS/);
    expect(open.logged.join()).not.toContain(secret);
  });

  it('stops the spinner of a pressed button', async () => {
    const { channel, standin } = await serve();
    await channel.webhook({ [secretHeader]: secret }, JSON.stringify(updates.press));
    await expect
      .poll(() => standin.calls.find((call) => call.method === 'answercallbackquery')?.payload)
      .toEqual({ callback_query_id: '3007198255001' });
  });
});
