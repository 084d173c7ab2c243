/** The stand-in is as strict as the platform is documented to be; a lenient one would prove nothing. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTelegram, type TelegramStandin } from './index.ts';

const token = '123:stand-in';
let now = 1_000_000;
let standin: TelegramStandin;

beforeEach(async () => {
  now = 1_000_000;
  standin = await startTelegram({ token, limits: 'enforce', now: () => now });
  standin.people.start(7);
});
afterEach(() => standin.close());

type Answer = {
  ok: boolean;
  error_code?: number;
  description?: string;
  result?: unknown;
  parameters?: { retry_after?: number };
};

async function call(method: string, payload: object = {}): Promise<Answer> {
  const response = await fetch(`${standin.url}/bot${token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  });
  return (await response.json()) as Answer;
}

const say = (text: string, more: object = {}): Promise<Answer> => {
  now += 1_000;
  return call('sendMessage', { chat_id: 7, text, ...more });
};

describe('what it refuses', () => {
  it.each<[string, object, string]>([
    ['an empty text', { text: '  ' }, 'message text is empty'],
    ['4,097 units', { text: '👍'.repeat(2048) + 'x' }, 'message is too long'],
    ['an open tag', { text: '<b>x', parse_mode: 'HTML' }, "can't parse entities"],
    ['crossed tags', { text: '<b><i>x</b></i>', parse_mode: 'HTML' }, "can't parse entities"],
    ['an unknown tag', { text: '<h1>x</h1>', parse_mode: 'HTML' }, 'Unsupported start tag'],
    ['a bare reserved character', { text: 'a.b', parse_mode: 'MarkdownV2' }, 'is reserved'],
    ['an open mark', { text: 'a *b', parse_mode: 'Markdown' }, "Can't find end"],
    [
      'an entity outside',
      { text: 'abc', entities: [{ type: 'bold', offset: 1, length: 9 }] },
      'ENTITY_BOUNDS',
    ],
    [
      'half a pair in an entity',
      { text: '👍👍', entities: [{ type: 'bold', offset: 1, length: 2 }] },
      'ENTITY_BOUNDS',
    ],
    [
      '65 bytes of data',
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'x'.repeat(65) }]] } },
      'BUTTON_DATA_INVALID',
    ],
    [
      'a button without a label',
      { text: 'x', reply_markup: { inline_keyboard: [[{ text: ' ', callback_data: 'x' }]] } },
      'Text buttons are unallowed',
    ],
    [
      'a reply to nothing',
      { text: 'x', reply_parameters: { message_id: 99 } },
      'message to be replied not found',
    ],
  ])('%s', async (_name, payload, description) => {
    const answer = await call('sendMessage', { chat_id: 7, ...payload });
    expect(answer).toMatchObject({ ok: false, error_code: 400 });
    expect(answer.description).toContain(description);
  });

  it('takes exactly 4,096 units, trimmed', async () => {
    expect(await say(`  ${'👍'.repeat(2048)}  `)).toMatchObject({ ok: true });
  });

  it('a caption of 1,025 units, an album of one, a chat that never wrote, a person who blocked', async () => {
    const photo = 'https://cdn.test/p.jpg';
    expect(await call('sendPhoto', { chat_id: 7, photo, caption: 'x'.repeat(1025) })).toMatchObject({
      error_code: 400,
    });
    expect(
      await call('sendMediaGroup', { chat_id: 7, media: [{ type: 'photo', media: photo }] }),
    ).toMatchObject({
      error_code: 400,
    });
    expect(await call('sendMessage', { chat_id: 8, text: 'x' })).toMatchObject({
      error_code: 400,
      description: 'Bad Request: chat not found',
    });
    standin.people.block(7);
    expect(await say('x')).toMatchObject({ error_code: 403 });
  });

  it('a wrong token and an unknown method', async () => {
    expect((await fetch(`${standin.url}/bot123:other/getMe`)).status).toBe(401);
    expect(await call('sendTelepathy')).toMatchObject({ error_code: 404 });
  });

  it('edits of what is not there, not ours, or the same already', async () => {
    const { messageId } = standin.people.say(7, 'mine');
    await say('ours');
    const edit = (message_id: number, text: string) =>
      call('editMessageText', { chat_id: 7, message_id, text });
    expect((await edit(99, 'x')).description).toContain('message to edit not found');
    expect((await edit(messageId, 'x')).description).toContain("message can't be edited");
    expect((await edit(messageId + 1, 'ours')).description).toContain('message is not modified');
    expect(await edit(messageId + 1, 'other')).toMatchObject({ ok: true });
  });
});

describe('rates', () => {
  it('holds a chat to one message a second and tells how long to wait', async () => {
    expect(await say('one')).toMatchObject({ ok: true });
    now += 400;
    expect(await call('sendMessage', { chat_id: 7, text: 'two' })).toMatchObject({
      error_code: 429,
      parameters: { retry_after: 1 },
    });
    now += 1_000;
    expect(await call('sendMessage', { chat_id: 7, text: 'two' })).toMatchObject({ ok: true });
    expect(standin.limits.violations()).toHaveLength(1);
  });

  it('holds the bot to thirty a second and a group to twenty a minute', async () => {
    for (let person = 1; person <= 31; person++) standin.people.start(person);
    const statuses = [];
    for (let person = 1; person <= 31; person++)
      statuses.push((await call('sendMessage', { chat_id: person, text: 'x' })).ok);
    expect(statuses.filter((ok) => !ok)).toHaveLength(1);
    standin.people.group(-100, 'Unit');
    now += 5_000;
    const group = [];
    for (let i = 0; i < 21; i++) {
      now += 1_100;
      group.push((await call('sendMessage', { chat_id: -100, text: `x${i}` })).ok);
    }
    expect(group.indexOf(false)).toBe(20);
  });
});

describe('updates', () => {
  it('stay until an offset confirms them, one poller at a time, never beside a webhook', async () => {
    standin.people.say(7, 'one');
    standin.people.say(7, 'two');
    const ids = ({ result }: Answer) => (result as { update_id: number }[]).map((update) => update.update_id);
    expect(ids(await call('getUpdates', { timeout: 0 }))).toEqual([1000, 1001]);
    expect(ids(await call('getUpdates', { timeout: 0, offset: 1001 }))).toEqual([1001]);
    expect(ids(await call('getUpdates', { timeout: 0, offset: 1002 }))).toEqual([]);
    const first = call('getUpdates', { timeout: 20, offset: 1002 });
    await expect.poll(() => standin.stats().polls).toBe(4);
    const second = call('getUpdates', { timeout: 0 });
    expect(await first).toMatchObject({ error_code: 409 });
    expect(await second).toMatchObject({ ok: true });
    await call('setWebhook', { url: 'https://elsewhere.test/hook' });
    expect(await call('getUpdates')).toMatchObject({ error_code: 409 });
  });

  it('number private messages by one counter, and a supergroup by its own', async () => {
    standin.people.group(-1001, 'Unit');
    expect(standin.people.say(7, 'a').messageId).toBe(1);
    expect(standin.people.say(8, 'b').messageId).toBe(2);
    expect(standin.people.say(8, 'c', { chat: -1001 }).messageId).toBe(1);
    expect((await say('d')).result).toMatchObject({ message_id: 3 });
  });
});

describe('faults', () => {
  it('lose the answer, not the message, when a send is accepted and then cut', async () => {
    standin.faults.failNext('sendMessage', { kind: 'acceptedThenCut' });
    await expect(say('arrived')).rejects.toThrow('fetch failed');
    standin.faults.failNext('sendMessage', { kind: 'cut' });
    await expect(say('did not')).rejects.toThrow('fetch failed');
    expect(standin.transcript.messages(7).map((message) => message.text)).toEqual(['arrived']);
  });

  it('count a bot that does not wait after 429', async () => {
    standin.faults.failNext('sendMessage', { kind: 'tooMany', retryAfter: 9 });
    await say('one');
    await say('two');
    expect(standin.limits.violations().map((violation) => violation.what)).toEqual([
      'did not wait after 429',
    ]);
  });

  it('are drawn the same way from the same seed', async () => {
    const deal = async () => {
      const other = await startTelegram({ token, seed: 42, faults: { cut: 0.3, tooMany: 0.3 } });
      const kinds = Array.from({ length: 50 }, () => other.faults.draw('sendmessage')?.kind ?? '-');
      await other.close();
      return kinds;
    };
    const first = await deal();
    expect(first).toContain('cut');
    expect(await deal()).toEqual(first);
  });
});

describe('as its own process', () => {
  it('is steered over HTTP and tells what people saw', async () => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', new URL('./main.ts', import.meta.url).pathname, '--token', token],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      const lines = createInterface({ input: child.stdout });
      const line = await new Promise<string>((resolve) => lines.once('line', resolve));
      const { url } = JSON.parse(line) as { url: string };
      const post = async (path: string, body: object) =>
        (
          await fetch(`${url}${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          })
        ).json();
      expect(await post('/control/say', { person: 7, text: 'hello' })).toEqual({
        messageId: 1,
        updateId: 1000,
      });
      await post(`/bot${token}/sendMessage`, { chat_id: 7, text: 'welcome' });
      await post('/control/fail', { method: 'sendMessage', fault: { kind: 'tooMany', retryAfter: 2 } });
      expect(await post(`/bot${token}/sendMessage`, { chat_id: 7, text: 'again' })).toMatchObject({
        error_code: 429,
      });
      const seen = (await (await fetch(`${url}/control/transcript?chat=7`)).json()) as {
        who: string;
        text: string;
      }[];
      expect(seen.map(({ who, text }) => [who, text])).toEqual([
        ['person', 'hello'],
        ['bot', 'welcome'],
      ]);
    } finally {
      child.kill();
    }
  }, 20_000);
});
