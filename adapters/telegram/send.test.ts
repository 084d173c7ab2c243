/** What became of a send is told as it was, and what the platform refuses in form is said plainer, never dropped. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Fault } from '../../standins/telegram/faults.ts';
import type { TalentCard } from '../../bot/message.ts';
import { openChannel, reply, toPerson } from './testing-channel.ts';

let open: Awaited<ReturnType<typeof openChannel>> | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const card: TalentCard = {
  talentId: 't1',
  name: 'Asha Rane',
  playingAge: { min: 33, max: 40 },
  heightCm: 161,
  city: 'Dombivli',
  languages: ['Marathi', 'Hindi'],
  why: ['speaks Marathi', 'plays 33–40'],
  unknown: ['swimming'],
  photoUrl: 'stored-photo',
  photoDate: '2026-05-01',
};

const picture = { bytes: new Uint8Array([1, 2, 3]) };

async function start(deps: Parameters<typeof openChannel>[0] = {}) {
  open = await openChannel(deps);
  const { standin, channel } = open;
  for (const person of [7, 8, 9]) standin.people.start(person);
  const render = (message: ReturnType<typeof reply>) => channel.render(message, toPerson(7));
  const sendAll = async (message: ReturnType<typeof reply>) => {
    const outcomes = [];
    for (const part of render(message)) outcomes.push(await channel.send(toPerson(7), part, 'house'));
    return outcomes;
  };
  return { ...open, render, sendAll, seen: () => standin.transcript.messages(7) };
}

const fail = (fault: Fault) => open!.standin.faults.failNext('sendMessage', fault);

describe('outcomes of a send', () => {
  const hello = () =>
    open!.channel.send(toPerson(7), open!.channel.render(reply('Hello.'), toPerson(7))[0]!, 'h');

  it.each<[string, Fault, object]>([
    [
      '429 says how long',
      { kind: 'tooMany', retryAfter: 5 },
      { status: 'retry', afterMs: 5_000, scope: 'chat' },
    ],
    ['a cut before', { kind: 'cut' }, { status: 'unknown' }],
    ['a cut behind', { kind: 'acceptedThenCut' }, { status: 'unknown' }],
    ['a bad gateway', { kind: 'serverError', code: 502 }, { status: 'unknown' }],
    ['a gateway that gave up waiting', { kind: 'acceptedThenError', code: 504 }, { status: 'unknown' }],
    [
      'an internal error',
      { kind: 'refuse', code: 500, description: 'Internal Server Error' },
      { status: 'unknown' },
    ],
    [
      'blocked',
      { kind: 'refuse', code: 403, description: 'Forbidden: bot was blocked by the user' },
      { status: 'refused' },
    ],
    [
      'no such chat',
      { kind: 'refuse', code: 400, description: 'Bad Request: chat not found' },
      { status: 'refused' },
    ],
    [
      'a revoked token',
      { kind: 'refuse', code: 401, description: 'Unauthorized' },
      { status: 'retry', scope: 'account' },
    ],
  ])('%s', async (_name, fault, outcome) => {
    await start();
    fail(fault);
    expect(await hello()).toMatchObject(outcome);
  });

  it('takes two chats told to wait at once for the whole account', async () => {
    const { channel, render } = await start();
    fail({ kind: 'tooMany', retryAfter: 2 });
    fail({ kind: 'tooMany', retryAfter: 2 });
    const part = render(reply('Hello.'))[0]!;
    expect(await channel.send(toPerson(7), part, 'h')).toMatchObject({ scope: 'chat' });
    expect(await channel.send(toPerson(8), part, 'h')).toMatchObject({ scope: 'account' });
  });

  it('never sends twice by itself', async () => {
    const { standin } = await start();
    for (const kind of ['cut', 'acceptedThenCut'] as const) {
      fail({ kind });
      await hello();
    }
    fail({ kind: 'tooMany', retryAfter: 1 });
    await hello();
    expect(standin.calls.filter((call) => call.method === 'sendmessage')).toHaveLength(3);
  });

  it('waits no longer than it was told for an answer', async () => {
    const { standin } = await start({ timeoutSeconds: 0.05 });
    standin.faults.set({ latencyMs: 400 });
    expect(await hello()).toMatchObject({ status: 'unknown' });
  });

  it('follows a group that became a supergroup', async () => {
    const { standin, channel, render } = await start();
    standin.people.group(-1001000000009, 'Unit');
    fail({
      kind: 'refuse',
      code: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: -1001000000009 },
    });
    expect(await channel.send(toPerson(-55), render(reply('Hello.'))[0]!, 'h')).toMatchObject({
      status: 'sent',
      externalId: '-1001000000009:1',
    });
  });

  it('answers in the topic where it was asked', async () => {
    const { standin, channel, render } = await start();
    standin.people.group(-1001000000009, 'Maa', true);
    await channel.send(toPerson('-1001000000009/390'), render(reply('Six.'))[0]!, 'h');
    expect(standin.calls.at(-1)?.payload).toMatchObject({ chat_id: -1001000000009, message_thread_id: 390 });
  });

  it('quotes, also what is gone by now', async () => {
    const { standin, channel, render, seen } = await start();
    const { messageId } = standin.people.say(7, 'this?');
    const quoting = (id: number) => render(reply('Yes.', { quoteExternalId: `7:${id}` }))[0]!;
    await channel.send(toPerson(7), quoting(messageId), 'h');
    await channel.send(toPerson(7), quoting(999), 'h');
    expect(seen().filter((message) => message.who === 'bot')).toHaveLength(2);
    expect(standin.calls.at(-2)?.payload).toMatchObject({ reply_parameters: { message_id: messageId } });
  });
});

describe('what the platform refuses in form', () => {
  it('is sent without marks when the marks are refused', async () => {
    const { sendAll, seen } = await start();
    fail({ kind: 'refuse', code: 400, description: "Bad Request: can't parse entities: oops" });
    expect(await sendAll(reply('This is *bold*.'))).toMatchObject([{ status: 'sent' }]);
    expect(seen().map((message) => message.text)).toEqual(['This is bold.']);
  });

  it('is sent as words when the photo is gone, refused or too big', async () => {
    for (const openFile of [
      () => Promise.resolve(null),
      () => Promise.resolve({ bytes: new Uint8Array(11 * 1024 * 1024) }),
    ]) {
      const { sendAll, seen } = await start({ openFile });
      const outcomes = await sendAll(
        reply('One fits.', { cards: [card], choices: [{ id: 'more', label: 'More' }] }),
      );
      expect(outcomes.map((outcome) => outcome.status)).toEqual(['sent', 'sent']);
      expect(seen()[1]).toMatchObject({ media: null, buttons: [{ label: 'More', data: 'more' }] });
      expect(seen()[1]?.text).toContain('Asha Rane');
      await open?.close();
    }
  });

  it('is refused in plain words when it is not a part of ours', async () => {
    const { channel } = await start();
    expect(await channel.send(toPerson(7), { kind: 'message', text: 'x' }, 'h')).toMatchObject({
      status: 'refused',
    });
    expect(
      await channel.edit(toPerson(7), 'other:1', { kind: 'text', text: 'x', entities: [] }),
    ).toMatchObject({
      status: 'refused',
    });
  });
});

describe('photos, albums and files', () => {
  it('shows one card as a captioned photo with the buttons under it', async () => {
    const { sendAll, seen, standin } = await start({ openFile: () => Promise.resolve(picture) });
    await sendAll(reply('One fits.', { cards: [card], choices: [{ id: 'yes', label: 'Shortlist' }] }));
    expect(seen().map(({ media, text }) => [media, text.split('\n')[0]])).toEqual([
      [null, 'One fits.'],
      ['photo', 'Asha Rane'],
    ]);
    expect(seen()[1]?.buttons).toEqual([{ label: 'Shortlist', data: 'yes' }]);
    const upload = standin.world.file('F1');
    expect(upload?.data).toEqual(Buffer.from(picture.bytes));
  });

  it('shows several as an album, the words below, and knows all ids of the album', async () => {
    const { sendAll, seen, channel } = await start({ openFile: () => Promise.resolve(picture) });
    const cards = ['Asha', 'Ira', 'Om'].map((name) => ({ ...card, name }));
    const [text, album, words] = await sendAll(
      reply('Three fit.', { cards, choices: [{ id: 'a', label: 'More' }] }),
    );
    expect([text, album, words].map((outcome) => outcome?.status)).toEqual(['sent', 'sent', 'sent']);
    expect(album).toMatchObject({ externalId: '7:2+2' });
    expect(seen().map((message) => message.media)).toEqual([null, 'photo', 'photo', 'photo', null]);
    expect(seen().at(-1)?.text).toMatch(/^1\. Asha[\s\S]*2\. Ira[\s\S]*3\. Om/);
    await channel.remove(toPerson(7), '7:2+2');
    expect(seen().map((message) => message.deleted)).toEqual([false, true, true, true, false]);
  });

  it('fetches what a person sent, by its id, and nothing too large or unknown', async () => {
    const { standin, channel, until, accepted } = await start();
    await channel.start();
    const tape = Buffer.alloc(70_000, 7);
    standin.people.photo(7, tape, 'me');
    standin.people.document(7, Buffer.alloc(21 * 1024 * 1024), 'tape.mov', 'video/quicktime');
    await until((all) => all.length === 2);
    const fileIds = accepted.map(({ content }) => ('media' in content ? content.media.fileId : ''));
    expect(await channel.download(fileIds[0]!)).toEqual({ status: 'ok', bytes: tape });
    expect(await channel.download(fileIds[1]!)).toEqual({ status: 'too large' });
    expect(await channel.download('nonsense')).toEqual({ status: 'gone' });
    standin.faults.failNext('getFile', { kind: 'cut' });
    expect(await channel.download(fileIds[0]!)).toMatchObject({ status: 'failed' });
  });

  it.each(['/etc/passwd', '../secret', 'a/../../b', 'http://10.0.0.1/x', 'x?y=1', 'a\\b', '//host/x'])(
    'does not follow the path %s',
    async (path) => {
      const { standin, channel } = await start();
      const file = standin.world.keepFile(Buffer.from('x'), 'x', 'text/plain', 'x');
      file.path = path;
      expect(await channel.download(file.fileId)).toEqual({ status: 'gone' });
    },
  );
});
