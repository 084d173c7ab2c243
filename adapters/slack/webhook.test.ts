/** Nobody but the platform gets in: forged, stale, replayed and truncated calls, by the thousand. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WebhookRequest } from '../../bot/connection.ts';
import { commandNames } from '../../bot/understanding/intents/commands.ts';
import { seededRandom } from '../../standins/telegram/faults.ts';
import calls from './fixtures/calls.json' with { type: 'json' };
import { openSlack, secret, signed } from './testing-slack.ts';

let opened: Awaited<ReturnType<typeof openSlack>>;
let clock = Date.now();
beforeAll(async () => {
  opened = await openSlack({ now: () => new Date(clock) }, { now: () => clock });
  await opened.channel.start();
});
afterAll(() => opened.close());

const right = (): WebhookRequest => signed(opened.standin, 'event', calls.text);
const status = async (call: WebhookRequest): Promise<number> => (await opened.app.webhook(call)).status;

describe('the webhook', () => {
  it('answers the handshake of the platform, and only when it is signed', async () => {
    const call = signed(opened.standin, 'event', { type: 'url_verification', challenge: 'abc' });
    expect(await opened.app.webhook(call)).toMatchObject({ status: 200, body: '{"challenge":"abc"}' });
    expect(await status({ ...call, headers: {} })).toBe(401);
  });

  it('accepts none of 10,000 forged, stale, replayed and truncated calls', { timeout: 60_000 }, async () => {
    const random = seededRandom(5);
    const pick = (below: number): number => Math.floor(random() * below);
    const seconds = (): number => Math.floor(clock / 1000);
    const forge: (() => WebhookRequest)[] = [
      () => ({ ...right(), headers: {} }),
      () => signed(opened.standin, 'event', calls.text, { secret: randomBytes(8).toString('hex') }),
      () => signed(opened.standin, 'event', calls.text, { secret: secret.slice(0, pick(secret.length)) }),
      // Stale, or from the future.
      () => signed(opened.standin, 'event', calls.text, { seconds: seconds() - 301 - pick(100_000) }),
      () => signed(opened.standin, 'event', calls.text, { seconds: seconds() + 302 + pick(100_000) }),
      () => {
        const call = right();
        return { ...call, rawBody: call.rawBody.subarray(0, pick(call.rawBody.length)) };
      },
      () => {
        const call = right();
        const rawBody = Buffer.from(call.rawBody);
        const at = pick(rawBody.length);
        rawBody[at] = (rawBody[at] ?? 0) ^ (1 << pick(8));
        return { ...call, rawBody };
      },
      () => {
        // A recorded signature under another time.
        const call = right();
        return {
          ...call,
          headers: { ...call.headers, 'x-slack-request-timestamp': String(seconds() - 1 - pick(200)) },
        };
      },
      () => {
        const call = right();
        const given = String(call.headers['x-slack-signature']);
        const at = 3 + pick(64);
        const other = given[at] === '0' ? '1' : '0';
        return {
          ...call,
          headers: { ...call.headers, 'x-slack-signature': given.slice(0, at) + other + given.slice(at + 1) },
        };
      },
      () => {
        const call = right();
        const odd = ['', 'v0=', 'v1=00', 'v0=zz', '0', '-1', '1e3', 'NaN', ' '][pick(9)] ?? '';
        const name = pick(2) === 0 ? 'x-slack-signature' : 'x-slack-request-timestamp';
        return { ...call, headers: { ...call.headers, [name]: odd } };
      },
    ];
    const statuses = new Set<number>();
    for (let n = 0; n < 10_000; n++) statuses.add(await status(forge[n % forge.length]!()));
    expect([...statuses]).toEqual([401]);
    expect(opened.accepted).toEqual([]);
  });

  it('takes a call recorded within five minutes as the same message, and later not at all', async () => {
    const call = right();
    expect(await status(call)).toBe(200);
    expect(await status(call)).toBe(200);
    expect(new Set(opened.accepted.map((inbound) => inbound.externalId)).size).toBe(1);
    const before = opened.accepted.length;
    clock += 301_000;
    expect(await status(call)).toBe(401);
    expect(opened.accepted).toHaveLength(before);
  });

  it('takes nothing by GET, and nothing while it is stopped', async () => {
    expect(await status({ ...right(), method: 'GET' })).toBe(405);
    await opened.channel.stop();
    expect(await status(right())).toBe(503);
    await opened.channel.start();
  });
});

describe('reading', () => {
  it('passes over what needs no answer: previews of links, other bots, who joined, unknown kinds', async () => {
    const before = opened.accepted.length;
    for (const name of ['unfurled', 'other_bot', 'joined', 'not_asked_for'] as const)
      expect(await status(signed(opened.standin, 'event', calls[name]))).toBe(200);
    expect(await status(signed(opened.standin, 'interaction', calls.submitted_foreign.interaction))).toBe(
      400,
    );
    expect(opened.accepted).toHaveLength(before);
  });

  it('takes the files of one message one by one, marked as sent together', async () => {
    const before = opened.accepted.length;
    await status(signed(opened.standin, 'event', calls.two_files));
    const two = opened.accepted.slice(before);
    expect(two.map(({ content }) => content.kind)).toEqual(['image', 'image']);
    expect(new Set(two.map(({ group }) => group)).size).toBe(1);
    expect(new Set(two.map(({ externalId }) => externalId)).size).toBe(2);
  });

  it('takes a message once that the app of its writer sent twice after a cut', async () => {
    const before = opened.accepted.length;
    const again = structuredClone(calls.text);
    Object.assign(again.event, { ts: '1795420999.000100', client_msg_id: 'c-again', text: 'once' });
    const twice = structuredClone(again);
    twice.event.ts = '1795421000.000100';
    await status(signed(opened.standin, 'event', again));
    await status(signed(opened.standin, 'event', twice));
    expect(opened.accepted.slice(before).map(({ externalId }) => externalId)).toEqual([
      'D7001:1795420999.000100',
    ]);
  });
});

describe('the slash command', () => {
  const said = async (text: string) => {
    const command = { ...calls.command_in_channel.command, text, trigger_id: randomBytes(6).toString('hex') };
    expect(await status(signed(opened.standin, 'command', command))).toBe(200);
    return opened.accepted.at(-1)?.content;
  };

  it('carries every command of the house, since the platform lets an app have no other', async () => {
    expect(await said('handoffs here')).toEqual({ kind: 'command', name: 'handoffs', argument: 'here' });
    expect(opened.accepted.at(-1)?.chat).toMatchObject({ kind: 'group' });
    for (const name of commandNames) expect(await said(`${name} x`)).toMatchObject({ kind: 'command', name });
    expect(await said('unbind')).toEqual({ kind: 'command', name: 'bind', argument: 'off' });
    expect(await said('girls 20-25 in Pune')).toEqual({ kind: 'text', text: 'girls 20-25 in Pune' });
  });
});
