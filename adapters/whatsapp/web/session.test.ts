/** The supervised browser and what it hears, with the real library in a real Chromium: every way in which a life ends. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Inbound } from '../../../bot/message.ts';
import { createWhatsAppWebChannel, webAccount } from './index.ts';
import { ChromiumMissing, findChromium } from './chromium.ts';
import { showLink } from './link.ts';
import type { Session } from './session.ts';
import { hasChromium, openBrowser, quiet, recordsInMemory } from './testing-session.ts';

const person = '910000007001@c.us';
const to = {
  workspaceId: 'w',
  conversationId: 'c',
  account: webAccount,
  chatExternalId: person,
  chatKind: 'private',
} as const;
const unheard: unknown[] = [];
const note = (error: unknown): void => void unheard.push(error);

let browser: Awaited<ReturnType<typeof openBrowser>>;
const sessions: Session[] = [];
beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.stop()));
  await browser.close();
  expect(unheard).toEqual([]);
});

const until = async (done: () => boolean): Promise<void> => {
  await expect.poll(done, { timeout: 60_000, interval: 50 }).toBe(true);
};

function open(
  options: { shared?: boolean; accept?: (inbound: Inbound) => Promise<void>; dailyCap?: number } = {},
) {
  const session = browser.newSession();
  sessions.push(session);
  const accepted: Inbound[] = [];
  const hands: string[] = [];
  const folder = mkdtempSync(join(browser.folder, 'switch-'));
  const channel = createWhatsAppWebChannel({
    session,
    folder,
    accept: async (inbound) => {
      await options.accept?.(inbound);
      accepted.push(inbound);
      return { status: 'stored', messageId: 'm', conversationId: 'c' };
    },
    openFile: async (id) => (id === 'photo' ? { bytes: Buffer.alloc(700, 7) } : null),
    records: recordsInMemory({
      lastStored: async (chat) => {
        const last = accepted.findLast((inbound) => inbound.chat.externalId === chat);
        return last ? { at: last.sentAt, externalId: last.externalId } : null;
      },
      byHand: {
        take: async (chat) => void hands.push(`take ${chat}`),
        giveBack: async (chat) => void hands.push(`give back ${chat}`),
      },
    }),
    shared: options.shared ?? false,
    dailyCap: options.dailyCap ?? 500,
    log: quiet,
    now: () => new Date(),
  });
  const texts = (): string[] => [
    ...new Map(
      accepted.map(({ externalId, content }) => [
        externalId,
        'text' in content ? content.text! : content.kind,
      ]),
    ).values(),
  ];
  return { session, channel, accepted, texts, hands, folder };
}

async function ready(channel: ReturnType<typeof open>['channel'], pair = true): Promise<void> {
  await channel.start();
  if (pair) {
    await until(() => channel.status().at === 'waiting for the phone');
    browser.standin.pair();
  }
  await until(() => channel.health().ok);
}

describe.skipIf(!hasChromium())('the session of the web app', () => {
  it('links by a code, survives kills and restarts without one, and hears what was said meanwhile', async () => {
    const { standin } = browser;
    const one = open();
    await ready(one.channel);
    expect(browser.links[0]?.qr).toContain(',');
    expect(showLink(browser.links[0]!).split('\n').length).toBeGreaterThan(15);
    standin.say({ from: person, body: 'one', notifyName: 'Ira' });
    await until(() => one.texts().length === 1);

    // A link that is seconds old is not yet on the disk: an orderly restart first.
    await one.channel.stop();
    await ready(one.channel, false);
    // Killed without warning: the library says nothing of it.
    one.session.client()!.pupBrowser!.process()!.kill('SIGKILL');
    await until(() => !one.channel.health().ok);
    await until(() => !standin.connected());
    standin.say({ from: person, body: 'two', notifyName: 'Ira' });
    standin.say({ from: '910000007002@c.us', body: 'and who am I', notifyName: 'Meera' });
    await until(() => one.channel.health().ok);
    await until(() => one.texts().length === 3);
    expect(one.texts().toSorted()).toEqual(['and who am I', 'one', 'two']);
    expect(browser.links).toHaveLength(1);

    await one.channel.stop();
    const two = open();
    await ready(two.channel, false);
    expect(browser.links).toHaveLength(1);
    expect(await two.channel.send(to, { kind: 'text', text: 'Here again.' }, 'm')).toMatchObject({
      status: 'sent',
    });
  });

  it('shows a new code after a logout, and comes back from a page that went elsewhere or lost its line', async () => {
    const { standin } = browser;
    const { channel, session } = open();
    await ready(channel);
    await session
      .client()!
      .pupPage!.goto('about:blank')
      .catch(() => undefined);
    await until(() => !channel.health().ok);
    await until(() => channel.health().ok);
    standin.state('UNPAIRED');
    await until(() => !channel.health().ok);
    await until(() => channel.health().ok);
    standin.logout();
    await until(() => channel.status().at === 'waiting for the phone');
    expect(browser.links.length).toBeGreaterThan(1);
    standin.pair();
    await until(() => channel.health().ok);
  });

  it('sends and fetches files, quotes, and keeps a message that could not be stored in its place', async () => {
    const { standin } = browser;
    let away = true;
    const { channel, texts, accepted } = open({
      accept: async () => {
        if (away) throw new Error('the database is away');
      },
    });
    await ready(channel);
    const first = standin.say({ from: person, body: 'first', notifyName: 'Ira' });
    standin.say({ from: person, body: 'second' });
    const photo = Buffer.alloc(900, 5);
    standin.say({
      from: person,
      caption: 'third',
      media: { b64: photo.toString('base64'), mimetype: 'image/jpeg', filename: 'a.jpg' },
    });
    await standin.echo();
    away = false;
    await until(() => texts().length === 3);
    expect(texts()).toEqual(['first', 'second', 'third']);
    const image = accepted.find(({ content }) => content.kind === 'image')!.content;
    if (image.kind === 'image')
      expect(await channel.download(image.media.fileId)).toMatchObject({ status: 'ok', bytes: photo });
    expect(await channel.download('false_1@c.us_NONE')).not.toMatchObject({ status: 'ok' });

    const parts = channel.render(
      {
        text: 'Seen.',
        cards: [],
        choices: [],
        files: [{ storageId: 'photo', mimeType: 'image/png', fileName: 'card.png' }],
        quoteExternalId: `${person}:false_${person}_${first.id}`,
      },
      to,
    );
    for (const part of parts) expect(await channel.send(to, part, 'm')).toMatchObject({ status: 'sent' });
    await standin.echo();
    const [file, words] = standin.seen(person);
    expect(file).toMatchObject({ type: 'image', quoted: first.id });
    expect(file?.media).toEqual(Buffer.alloc(700, 7));
    expect(words?.text).toBe('Seen.');
  });

  it('on a shared number stores opened chats only, and steps back when somebody types by hand', async () => {
    const { standin } = browser;
    const { channel, texts, hands, folder } = open({ shared: true, dailyCap: 1 });
    await ready(channel);
    standin.say({ from: '910000007009@c.us', body: 'Mum, dinner at eight?' });
    standin.say({ from: person, body: '/start' });
    standin.say({ from: person, body: 'looking for work' });
    await until(() => texts().length === 2);
    const lastWord = { heardAt: new Date(), now: new Date() };
    expect(channel.mayWrite?.(lastWord)).toBe('freely');
    expect(await channel.send(to, { kind: 'text', text: 'Welcome.' }, 'm')).toMatchObject({ status: 'sent' });
    // Nothing unasked is handed over that would wait for midnight here.
    expect(channel.mayWrite?.(lastWord)).toBe('later');
    await standin.echo();
    expect(hands).toEqual([]);
    standin.say({ from: person, body: 'I will call you myself', fromMe: true });
    await until(() => hands.length === 1);
    standin.say({ from: person, body: 'resume', fromMe: true });
    await until(() => hands.length === 2);
    expect(hands).toEqual([`take ${person}`, `give back ${person}`]);
    expect(texts()).toEqual(['start', 'looking for work'].map((text, i) => (i === 0 ? 'command' : text)));
    // The cap, and then the kill switch before it.
    expect(await channel.send(to, { kind: 'text', text: 'Two.' }, 'm')).toMatchObject({
      status: 'retry',
      reason: expect.stringContaining('daily cap') as string,
    });
    writeFileSync(join(folder, 'STOP'), '');
    expect(await channel.send(to, { kind: 'text', text: 'Two.' }, 'm')).toMatchObject({
      reason: expect.stringContaining('kill switch') as string,
    });
  });
});

it('says in one line what to do where there is no browser', () => {
  expect(() => findChromium('/nowhere/chromium')).toThrow(ChromiumMissing);
  expect(() => findChromium('/nowhere/chromium')).toThrow(/apt-get install chromium/);
});
