/** What becomes of a send: the day's window, templates, waits told apart from refusals, files within the platform's sizes. */
import { afterEach, describe, expect, it } from 'vitest';
import { openCloud, person, reply, to, type ChannelOptions } from './testing-channel.ts';
import { templates } from './template.ts';

let open: Awaited<ReturnType<typeof openCloud>> | null = null;
afterEach(() => open?.close());

async function start(options: ChannelOptions = {}) {
  open = await openCloud(options);
  await open.channel.start();
  const { channel } = open;
  return {
    ...open,
    send: (text: string, more = {}) => channel.send(to, channel.render(reply(text, more), to)[0]!, 'house-1'),
  };
}
const longAgo = (): Date => new Date(Date.now() - 25 * 3600 * 1000);
const yesNo = [
  { id: 'avail:yes', label: 'Yes' },
  { id: 'avail:no', label: 'No' },
];

describe('sending by the Cloud API', () => {
  it('sends buttons, lists and quotes in the platform’s own form', async () => {
    const { channel, standin } = await start();
    const many = Array.from({ length: 9 }, (_, i) => ({ id: `c:${i}`, label: `Choice number ${i}` }));
    const parts = [
      ...channel.render(
        reply('Free on *12 Dec*?', { choices: yesNo, quoteExternalId: `${person}:wamid.q` }),
        to,
      ),
      ...channel.render(reply('Which?', { choices: many }), to),
    ];
    for (const part of parts) expect(await channel.send(to, part, 'm')).toMatchObject({ status: 'sent' });
    const [first, second] = standin.transcript.messages(person);
    expect(first).toMatchObject({ text: 'Free on *12 Dec*?', buttons: [{ title: 'Yes' }, { title: 'No' }] });
    expect(second?.buttons).toHaveLength(9);
    expect(standin.calls[0]?.body).toMatchObject({ context: { message_id: 'wamid.q' } });
    expect(standin.limits.violations()).toEqual([]);
  });

  it('numbers more choices than a list holds, and reads the number and the words that come back', async () => {
    const { channel } = await start();
    const choices = Array.from({ length: 12 }, (_, i) => ({ id: `c:${i}`, label: `Slot ${i + 1} pm` }));
    const shown = reply('When?', { choices });
    expect(channel.render(shown, to).map((part) => part.kind)).toEqual(['text']);
    expect(channel.readTyped('2', shown)?.id).toBe('c:1');
    expect(channel.readTyped(' १२ ', shown)?.id).toBe('c:11');
    expect(channel.readTyped('slot 3 PM.', shown)?.id).toBe('c:2');
    expect(channel.readTyped('13', shown)).toBeNull();
    expect(channel.readTyped('2 people', shown)).toBeNull();
    // Buttons carry no numbers: a bare number is talk there, and a label is still an answer.
    const buttons = reply('Free?', { choices: yesNo });
    expect(channel.readTyped('2', buttons)).toBeNull();
    expect(channel.readTyped('yes', buttons)?.id).toBe('avail:yes');
  });

  it('refuses free text a day after the last word, and says why', async () => {
    const { send, standin } = await start({ lastHeard: longAgo });
    expect(await send('Are you free?')).toMatchObject({
      status: 'refused',
      reason: expect.stringContaining('131047') as string,
    });
    expect(standin.calls).toEqual([]);
  });

  it('sends an approved template instead, with the words and the buttons in it', async () => {
    const { send, standin } = await start({
      lastHeard: longAgo,
      templates: templates.parse([
        { name: 'desk_update', language: 'en', parameters: ['Casting desk', '{text}'] },
        { name: 'desk_question', language: 'en', buttons: 2 },
      ]),
    });
    expect(await send('Two lines\n\nof news.')).toMatchObject({ status: 'sent' });
    expect(await send('Free on 12 Dec?', { choices: yesNo })).toMatchObject({ status: 'sent' });
    expect(
      standin.transcript.messages(person).map(({ text, buttons }) => [text, buttons.map(({ id }) => id)]),
    ).toEqual([
      ['Casting desk Two lines · of news.', []],
      ['Free on 12 Dec?', ['avail:yes', 'avail:no']],
    ]);
    expect(await send('x'.repeat(1_200))).toMatchObject({ status: 'refused' });
    expect(standin.limits.violations()).toEqual([]);
  });

  it('puts choices that no template has buttons for behind the words, where a label is typed', async () => {
    const { send, standin, channel } = await start({
      lastHeard: longAgo,
      templates: templates.parse([{ name: 'desk_update', language: 'en' }]),
    });
    const dates = ['Sab din free', 'Kuch din', 'Nahi', 'Kuch poochna hai'];
    const choices = dates.map((label, i) => ({ id: `avl:${i}`, label }));
    expect(await send('12 aur 13 Dec?', { choices })).toMatchObject({ status: 'sent' });
    expect(await send('Free on 12 Dec?', { choices: yesNo })).toMatchObject({ status: 'sent' });
    expect(standin.transcript.messages(person).map(({ text }) => text)).toEqual([
      '12 aur 13 Dec? · Sab din free / Kuch din / Nahi / Kuch poochna hai',
      'Free on 12 Dec? · Yes / No',
    ]);
    expect(channel.readTyped('kuch din', reply('12 aur 13 Dec?', { choices }))?.id).toBe('avl:1');
    expect(standin.limits.violations()).toEqual([]);
  });

  it('says whether and how it may write unasked: freely for a day, then by a template for words, or not', async () => {
    const now = new Date();
    const ask = async (hours: number, all: unknown[]) => {
      await open?.close();
      const { channel } = await start({ templates: templates.parse(all) });
      return channel.mayWrite?.({ heardAt: new Date(now.getTime() - hours * 3600 * 1000), now });
    };
    const words = { name: 'desk_update', language: 'en' };
    expect(await ask(23, [])).toBe('freely');
    // Not in the last minute: the platform's clock may be ahead of ours.
    expect(await ask(23.99, [words])).toBe('template');
    expect(await ask(25, [words])).toBe('template');
    expect(await ask(25, [])).toBe('no');
    // Neither one that has no place for the words, nor one whose buttons would be left over.
    expect(
      await ask(25, [
        { ...words, parameters: ['Hello'] },
        { ...words, buttons: 2 },
      ]),
    ).toBe('no');
  });

  it('falls back to the template when the platform’s own clock says that the window has closed', async () => {
    const { send, standin } = await start({ templates: templates.parse([{ name: 'news', language: 'en' }]) });
    standin.people.open(person, Date.now() - 25 * 3600 * 1000);
    expect(await send('News.')).toMatchObject({ status: 'sent' });
    expect(standin.calls.at(-1)?.body).toMatchObject({ type: 'template' });
  });

  it.each([
    [131056, 'chat', 6_000],
    [130429, 'account', 1_000],
    [131048, 'account', 600_000],
    [80007, 'account', 60_000],
    [4, 'account', 60_000],
  ])('waits after %i for the %s', async (code, scope, afterMs) => {
    const { send, standin } = await start();
    standin.faults.failNext('messages', { kind: 'refuse', code, description: `(#${code}) Rate limit hit` });
    expect(await send('Hello.')).toEqual({
      status: 'retry',
      scope,
      afterMs,
      reason: `${code} Rate limit hit`,
    });
  });

  it.each([131026, 131051, 131049, 100, 132001])('gives up after %i', async (code) => {
    const { send, standin } = await start();
    standin.faults.failNext('messages', {
      kind: 'refuse',
      code,
      description: `(#${code}) No "+910000000001"`,
    });
    expect(await send('Hello.')).toEqual({ status: 'refused', reason: `${code} No` });
  });

  it('keeps everything while the token is not taken, and is well again afterwards', async () => {
    const { send, standin, channel } = await start();
    standin.faults.failNext('messages', { kind: 'refuse', code: 190, description: 'Session has expired' });
    expect(await send('Hello.')).toMatchObject({ status: 'retry', scope: 'account' });
    expect(channel.health()).toEqual({ ok: false, detail: '190 Session has expired' });
    expect(await send('Hello.')).toMatchObject({ status: 'sent' });
    expect(channel.health().ok).toBe(true);
  });

  it('does not know what became of a send that a broken server answered', async () => {
    const { send, standin } = await start();
    standin.faults.failNext('messages', { kind: 'serverError', code: 503 });
    expect((await send('One.')).status).toBe('unknown');
    standin.faults.failNext('messages', { kind: 'acceptedThenError', code: 504 });
    expect((await send('Two.')).status).toBe('unknown');
  });

  it('uploads a stored file, and sends the words alone when it is gone or too large', async () => {
    const small = Buffer.alloc(2_000, 7);
    const { channel, standin } = await start({
      openFile: async (id) =>
        id === 'here' ? { bytes: small } : id === 'huge' ? { bytes: Buffer.alloc(6_000_000) } : null,
    });
    const file = (storageId: string, mimeType: string) =>
      reply('', { files: [{ storageId, mimeType, fileName: 'a.bin' }] });
    const send = (message: ReturnType<typeof reply>) =>
      channel.send(to, channel.render(message, to)[0]!, 'm');
    expect(await send(file('here', 'application/pdf'))).toMatchObject({ status: 'sent' });
    expect(await send(file('here', 'image/png'))).toMatchObject({ status: 'sent' });
    expect(await send(file('huge', 'image/jpeg'))).toMatchObject({ status: 'refused' });
    expect(await send(file('nowhere', 'image/jpeg'))).toMatchObject({ status: 'refused' });
    const media = standin.transcript
      .messages(person)
      .map((message) => standin.media.get(message.media ?? '')?.data);
    expect(media.every((data) => data?.equals(small))).toBe(true);
    expect(media).toHaveLength(2);
  });

  it('downloads by id from the platform’s own host, whole or not at all', async () => {
    const { channel, standin } = await start();
    const photo = Buffer.alloc(50_000, 3);
    const id = standin.keepMedia(photo, 'image/jpeg');
    expect(await channel.download(id)).toEqual({ status: 'ok', bytes: photo });
    expect(await channel.download('404404')).toEqual({ status: 'gone' });
    expect(await channel.download('../me?fields=token')).toEqual({ status: 'gone' });
    const huge = standin.keepMedia(Buffer.alloc(5_300_000), 'image/jpeg');
    expect(await channel.download(huge)).toEqual({ status: 'too large' });
  });

  it('shows a message as read and that somebody is typing', async () => {
    const { channel, standin } = await start();
    await channel.typing(to);
    expect(standin.typing).toEqual(['wamid.last']);
    expect(standin.calls[0]?.body).toMatchObject({ status: 'read', typing_indicator: { type: 'text' } });
  });
});
