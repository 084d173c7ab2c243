/** What may come in by the webhook: batches in any order and twice, and nothing that Meta did not sign. */
import { createHmac, randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../../bot/message.ts';
import webhooks from './fixtures/webhooks.json' with { type: 'json' };
import { account, appSecret, openCloud, person, verifyToken } from './testing-channel.ts';
import { sign, signatureHeader } from './verify.ts';

const now = new Date('2026-11-29T10:00:00Z');
const recent = String(now.getTime() / 1000 - 60);
let open: Awaited<ReturnType<typeof openCloud>> | null = null;
afterEach(() => open?.close());

async function start(options: Parameters<typeof openCloud>[0] = {}) {
  open = await openCloud({ now: () => now, ...options });
  await open.channel.start();
  return open;
}

type Value = { messages?: object[]; statuses?: object[]; user_id_update?: object[]; contacts?: object[] };
const bodyOf = (...values: Value[]): Buffer =>
  Buffer.from(
    JSON.stringify({
      object: 'whatsapp_business_account',
      entry: [
        {
          id: '900',
          changes: values.map((value) => ({
            field: 'messages',
            value: { metadata: { phone_number_id: account }, ...value },
          })),
        },
      ],
    }),
  );
const said = (id: string, text: string, timestamp = recent, from = person) => ({
  from,
  id,
  timestamp,
  type: 'text',
  text: { body: text },
});
const signed = (raw: Buffer) => ({ [signatureHeader]: sign(raw, appSecret) });
const texts = (all: Inbound[]): string[] =>
  all.map(({ content }) => (content.kind === 'text' ? content.text : content.kind));

describe('the webhook of the Cloud API', () => {
  it('answers the handshake to the right token alone', async () => {
    const { channel } = await start();
    const ask = (token: string, challenge = '1158201444', mode = 'subscribe') =>
      channel.webhook({
        method: 'GET',
        headers: {},
        query: { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge },
        rawBody: Buffer.alloc(0),
      });
    expect(await ask(verifyToken)).toMatchObject({ status: 200, body: '1158201444' });
    expect(await ask('wrong')).toEqual({ status: 403 });
    expect(await ask(verifyToken, '<script>')).toEqual({ status: 403 });
    expect(await ask(verifyToken, '1', 'unsubscribe')).toEqual({ status: 403 });
    expect(
      await channel.webhook({ method: 'GET', headers: {}, query: {}, rawBody: Buffer.alloc(0) }),
    ).toEqual({
      status: 403,
    });
  });

  it('accepts none of ten thousand forged, altered and truncated calls', { timeout: 120_000 }, async () => {
    const { post, accepted } = await start();
    const raw = bodyOf({ messages: [said('wamid.true', 'Two people, please')] });
    const right = sign(raw, appSecret);
    let taken = 0;
    for (let n = 0; n < 10_000; n++) {
      const cut = raw.subarray(0, n % raw.length);
      const altered = Buffer.from(raw);
      altered[n % raw.length] = altered[n % raw.length]! ^ (1 + (n % 255));
      const tries: [Buffer, string | undefined][] = [
        [raw, undefined],
        [raw, sign(raw, randomBytes(8).toString('hex'))],
        [cut, right],
        [altered, right],
        [raw, right.slice(0, n % right.length)],
        [raw, `sha1=${createHmac('sha1', appSecret).update(raw).digest('hex')}`],
        [Buffer.concat([raw, Buffer.from('\n')]), right],
      ];
      const [body, signature] = tries[n % tries.length]!;
      if ((await post(body, signature === undefined ? {} : { [signatureHeader]: signature })) !== 401)
        taken++;
    }
    expect(taken).toBe(0);
    expect(accepted).toEqual([]);
    // The same words rightly signed are taken: the test can fail.
    expect(await post(raw, signed(raw))).toBe(200);
    expect(texts(accepted)).toEqual(['Two people, please']);
  });

  it('refuses a signed body that was cut in the middle, whatever is missing', async () => {
    const { post, accepted } = await start();
    const raw = bodyOf({ messages: [said('wamid.1', 'hello')] });
    for (let end = 1; end < raw.length; end++) {
      const cut = raw.subarray(0, end);
      expect(await post(cut, signed(cut))).toBe(400);
    }
    expect(accepted).toEqual([]);
  });

  it('takes a batch in the order of its times, each message once more when it comes again', async () => {
    const { post, accepted } = await start();
    const early = String(Number(recent) - 30);
    const raw = bodyOf(
      { messages: [said('wamid.2', 'second'), said('wamid.1', 'first', early)] },
      { messages: [said('wamid.3', 'third')] },
    );
    expect(await post(raw, signed(raw))).toBe(200);
    expect(texts(accepted)).toEqual(['first', 'second', 'third']);
    await post(raw, signed(raw));
    expect(new Set(accepted.map((inbound) => inbound.externalId)).size).toBe(3);
  });

  it('passes over what is older than any redelivery', async () => {
    const { post, accepted } = await start();
    const old = String(Number(recent) - 8 * 24 * 3600);
    const raw = bodyOf({ messages: [said('wamid.old', 'long ago', old), said('wamid.new', 'today')] });
    expect(await post(raw, signed(raw))).toBe(200);
    expect(texts(accepted)).toEqual(['today']);
  });

  it('does not let one strange entry hold up the others', async () => {
    const { post, accepted, logged } = await start();
    const raw = bodyOf({
      messages: [{ id: 7 }, { id: 'wamid.x', timestamp: recent, type: 'text' }, said('wamid.1', 'here')],
      statuses: [{ id: 'wamid.s' }],
    });
    expect(await post(raw, signed(raw))).toBe(200);
    expect(texts(accepted)).toEqual(['here']);
    expect(logged()).toContain('could not be read');
  });

  it('reads several shared contacts as one group and a reaction taken back as nothing', async () => {
    const { post, accepted } = await start();
    const raw = bodyOf({
      messages: [
        { ...webhooks.contacts_two, from: person, id: 'wamid.c', timestamp: recent },
        {
          from: person,
          id: 'wamid.r',
          timestamp: recent,
          type: 'reaction',
          reaction: { message_id: 'wamid.c' },
        },
      ],
    });
    await post(raw, signed(raw));
    expect(accepted.map(({ externalId, group }) => [externalId, group])).toEqual([
      [`${person}:wamid.c`, `${person}:wamid.c`],
      [`${person}:wamid.c:1`, `${person}:wamid.c`],
    ]);
  });

  it('takes nothing for another number of the same app, and nothing while it is stopped', async () => {
    const { channel, post, accepted } = await start();
    const raw = Buffer.from(
      bodyOf({ messages: [said('wamid.1', 'x')] })
        .toString()
        .replace(account, '999999'),
    );
    expect(await post(raw, signed(raw))).toBe(200);
    await channel.stop();
    const mine = bodyOf({ messages: [said('wamid.2', 'y')] });
    expect(await post(mine, signed(mine))).toBe(503);
    expect(accepted).toEqual([]);
  });

  it('knows people without a number, and follows them to a new id', async () => {
    const { post, accepted, channel, standin } = await start();
    const hidden = 'IN.1349120865530274';
    const from = (id: string, text: string, user: string) => ({
      from_user_id: user,
      id,
      timestamp: recent,
      type: 'text',
      text: { body: text },
    });
    const contacts = [{ profile: { name: 'Ira', username: 'ira.kale' }, user_id: hidden }];
    const first = bodyOf({ contacts, messages: [from('wamid.1', 'hello', hidden)] });
    await post(first, signed(first));
    expect(accepted[0]).toMatchObject({
      chat: { externalId: hidden },
      sender: { name: 'Ira', handle: 'ira.kale' },
    });
    const moved = bodyOf({ user_id_update: [{ user_id: { previous: hidden, current: 'IN.777' } }] });
    await post(moved, signed(moved));
    const later = bodyOf({ messages: [from('wamid.2', 'still me', 'IN.777')] });
    await post(later, signed(later));
    expect(accepted[1]?.chat.externalId).toBe(hidden);
    standin.people.open('IN.777');
    const part = channel.render(
      { text: 'Hi.', cards: [], choices: [], files: [], quoteExternalId: null },
      {
        workspaceId: 'w',
        conversationId: 'c',
        account,
        chatExternalId: hidden,
        chatKind: 'private',
      },
    )[0]!;
    const outcome = await channel.send(
      { workspaceId: 'w', conversationId: 'c', account, chatExternalId: hidden, chatKind: 'private' },
      part,
      'house-1',
    );
    expect(outcome).toMatchObject({ status: 'sent' });
    expect(standin.calls.at(-1)?.body).toMatchObject({ recipient: 'IN.777' });
  });

  it('notes what became of sends, whatever order the reports come in', async () => {
    const { post, ticks } = await start();
    const status = (stage: string, errors?: object[]) => ({
      id: 'wamid.out',
      status: stage,
      timestamp: recent,
      recipient_id: person,
      biz_opaque_callback_data: 'house-1.0',
      ...(errors ? { errors } : {}),
    });
    for (const stage of ['read', 'sent', 'delivered', 'deleted']) {
      const raw = bodyOf({ statuses: [status(stage)] });
      expect(await post(raw, signed(raw))).toBe(200);
    }
    expect(ticks.get(`${person}:wamid.out`)).toMatchObject({ stage: 'read', callback: 'house-1.0' });
  });
});
