/** Posts are never doubled, refused forms become plainer, and what people wrote cannot alarm anybody. */
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Part } from '../../bot/channel.ts';
import { personChoice } from '../../bot/tools/choices.ts';
import { openSlack, reply, to } from './testing-slack.ts';

let opened: Awaited<ReturnType<typeof openSlack>>;
beforeEach(async () => {
  opened = await openSlack();
  opened.standin.people.say('U7001', 'Hello');
  opened.standin.people.channel('C9001', 'casting');
});
afterEach(() => opened.close());

const seen = (channel = 'D7001') =>
  opened.standin.world.messages(channel).filter((message) => message.who === 'bot' && !message.deleted);
const partsOf = (...args: Parameters<typeof reply>): Part[] =>
  opened.channel.render(reply(...args), to('D7001'));

const card = (name: string, photoUrl: string | null = null) => ({
  talentId: randomUUID(),
  name,
  playingAge: { min: 30, max: 36 },
  heightCm: 163,
  city: 'Andheri',
  languages: ['Marathi'],
  why: ['plays 30–36'],
  unknown: [],
  photoUrl,
  photoDate: null,
});

describe('sending', () => {
  it('doubles and loses none of 300 posts of which every third meets a cut, an error or a wait', async () => {
    const { standin, channel } = opened;
    standin.faults.set({
      tooMany: 0.05,
      retryAfter: 0.001,
      cut: 0.1,
      acceptedThenCut: 0.1,
      acceptedThenError: 0.08,
    });
    const place = to('D7001');
    for (let n = 0; n < 300; n++) {
      const [part] = partsOf(`Note ${n}.`);
      const messageId = `house-${n}`;
      // What delivery does: a send that is uncertain is looked for, and sent again only when it is not there.
      for (let done = false; !done; ) {
        const startedAt = new Date(Date.now() - 5_000);
        const outcome = await channel.send(place, part!, messageId);
        done = outcome.status === 'sent';
        while (outcome.status === 'unknown' && !done) {
          const uncertain = {
            part: part!,
            messageId,
            startedAt,
            afterExternalId: null,
            knownExternalIds: [],
          };
          const found = await channel.find(place, uncertain);
          done = found.status === 'present';
          if (found.status === 'absent') break;
        }
      }
    }
    expect(seen().map((message) => message.shown)).toEqual(
      Array.from({ length: 300 }, (_, n) => `Note ${n}.`),
    );
    const dealt = standin.stats()['faults'] as Record<string, number>;
    expect(Math.min(dealt['acceptedThenCut'] ?? 0, dealt['acceptedThenError'] ?? 0)).toBeGreaterThan(5);
  });

  it('asks the platform once a post: the SDK repeats nothing', async () => {
    const { standin, channel } = opened;
    for (const kind of ['cut', 'acceptedThenCut'] as const) {
      standin.faults.failNext('chat.postMessage', { kind });
      const before = standin.calls.length;
      await channel.send(to('D7001'), partsOf('Once.')[0]!, `id-${kind}`);
      expect(standin.calls.length - before).toBe(1);
    }
    standin.faults.failNext('chat.postMessage', { kind: 'tooMany', retryAfter: 2 });
    const waited = await channel.send(to('D7001'), partsOf('Wait.')[0]!, 'id-w');
    expect(waited).toMatchObject({ status: 'retry', afterMs: 2_000 });
  });

  it('keeps the quiet that the platform asks for, method by method, and lets the others go on', async () => {
    const { standin, channel } = opened;
    const [part] = partsOf('Here.');
    const posted = await channel.send(to('D7001'), part!, 'id');
    const externalId = posted.status === 'sent' ? posted.externalId : '';
    standin.faults.failNext('chat.update', { kind: 'tooMany', retryAfter: 30 });
    const changed = await channel.edit(to('D7001'), externalId, part!);
    expect(changed).toMatchObject({ status: 'retry', afterMs: 30_000, scope: 'edits' });
    expect((await channel.send(to('C9001'), part!, 'id-2')).status).toBe('sent');
    // Asked again too soon, also about another message, nothing leaves.
    const before = standin.calls.length;
    expect((await channel.edit(to('D7001'), externalId, part!)).status).toBe('retry');
    expect(standin.calls.length).toBe(before);

    standin.faults.failNext('conversations.history', { kind: 'tooMany', retryAfter: 20 });
    const uncertain = {
      part: part!,
      messageId: 'id',
      startedAt: new Date(Date.now() - 5_000),
      afterExternalId: null,
      knownExternalIds: [],
    };
    expect(await channel.find(to('D7001'), uncertain)).toEqual({ status: 'undecided', afterMs: 20_000 });
    const asked = standin.calls.length;
    expect(await channel.find(to('C9001'), uncertain)).toMatchObject({ status: 'undecided' });
    expect(standin.calls.length).toBe(asked);
    expect((await channel.send(to('D7001'), part!, 'id-3')).status).toBe('sent');
    expect(standin.limits.violations()).toEqual([]);
  });

  it('shows a stored photo by an address of the house, and the card without one where it has none', async () => {
    const photo = card('Meera Rane', 'stored-1');
    const asked: object[] = [];
    for (const address of ['https://desk.example/photo/token', null]) {
      await opened.close();
      opened = await openSlack({
        photoLink: (shown) => {
          asked.push(shown);
          return address;
        },
      });
      opened.standin.people.channel('C9001', 'casting');
      const [part] = opened.channel.render(reply('', { cards: [photo] }), to('C9001'));
      // The part itself is the same at every attempt, whenever it is made.
      expect(JSON.stringify(part)).not.toContain('desk.example');
      expect((await opened.channel.send(to('C9001'), part!, 'id')).status).toBe('sent');
      const [shown] = seen('C9001');
      expect(shown?.shown).toContain('Meera Rane');
      expect(JSON.stringify(shown?.blocks).includes('https://desk.example/photo/token')).toBe(
        address !== null,
      );
      expect(JSON.stringify(shown?.blocks)).not.toContain('photo.invalid');
    }
    expect(asked[0]).toEqual({ workspaceId: 'w', talentId: photo.talentId, place: 'group' });
  });

  it('sends the words, with the buttons as a list, when the platform refuses the blocks', async () => {
    const { standin, channel } = opened;
    standin.faults.failNext('chat.postMessage', { kind: 'refuse', code: 200, description: 'invalid_blocks' });
    const choices = [
      { id: 'avail:yes', label: 'Yes' },
      { id: 'avail:no', label: 'No <3' },
    ];
    const [part] = partsOf('Free on *Monday*?', { choices });
    expect((await channel.send(to('D7001'), part!, 'id')).status).toBe('sent');
    expect(seen().map((message) => message.shown)).toEqual(['Free on Monday?\n\n1. Yes\n2. No <3']);
    expect(seen()[0]?.blocks).toEqual([]);
  });

  it('leaves out a picture that the platform cannot fetch, and keeps the card and its buttons', async () => {
    const { channel } = opened;
    const meera = card('Meera Rane', 'https://unreachable.test/p.jpg');
    const choices = [personChoice('approve', randomUUID(), meera.talentId, 'Approve for audition')];
    const [part] = partsOf('', { cards: [meera], choices });
    expect((await channel.send(to('D7001'), part!, 'id')).status).toBe('sent');
    expect(seen()[0]?.shown).toContain('Meera Rane');
    expect(seen()[0]?.buttons.map((button) => button.label)).toEqual(['Approve for audition']);
  });

  it('lets nothing that somebody wrote become a mention, a link or an alarm', async () => {
    const { standin, channel } = opened;
    const hostile = '<!channel> <@U7001> <https://evil.test|click> & *bold* ~struck~ :fire: </b>';
    for (const part of partsOf(hostile)) await channel.send(to('D7001'), part, 'id');
    standin.faults.failNext('chat.postMessage', { kind: 'refuse', code: 200, description: 'invalid_blocks' });
    for (const part of partsOf(hostile)) await channel.send(to('D7001'), part, 'id-2');
    expect(seen().map((message) => message.shown)).toEqual(
      Array(2).fill('<!channel> <@U7001> <https://evil.test|click> & bold ~struck~ :fire: </b>'),
    );
    expect(standin.limits.violations()).toEqual([]);
  });

  it('gives each card its own buttons', () => {
    const people = [card('Aparna'), card('Pradnya')];
    const role = randomUUID();
    const choices = people.flatMap(({ talentId }) => [
      personChoice('approve', role, talentId, 'Approve for audition'),
      personChoice('pass', role, talentId, 'Pass'),
    ]);
    const [part] = partsOf('Two people.', { cards: people, choices });
    const kinds = (part!['blocks'] as { type: string }[]).map((block) => block.type);
    expect(kinds).toEqual(['rich_text', 'rich_text', 'actions', 'rich_text', 'actions']);
  });

  it('answers in the thread, and in the channel when the thread is gone', async () => {
    const { standin, channel } = opened;
    const { ts } = standin.people.say('U7001', 'hello @bot', { channel: 'C9001' });
    const place = to(`C9001/${ts}`);
    await channel.send(place, partsOf('Here.')[0]!, 'id');
    expect(seen('C9001').map(({ thread }) => thread)).toEqual([ts]);
    standin.people.remove('U7001', 'C9001', ts);
    expect((await channel.send(place, partsOf('Still here.')[0]!, 'id-2')).status).toBe('sent');
    expect(seen('C9001').map(({ thread }) => thread)).toEqual([ts, undefined]);
  });

  it('shares a file once, finds it after a cut, and takes it back', async () => {
    await opened.close();
    opened = await openSlack({ openFile: () => Promise.resolve({ bytes: Buffer.from('PDF') }) });
    const { standin, channel } = opened;
    standin.people.say('U7001', 'Hello');
    const files = [{ storageId: 's1', mimeType: 'application/pdf', fileName: 'sides.pdf' }];
    const [part] = partsOf('', { files });
    const first = await channel.send(to('D7001'), part!, 'id');
    expect(first).toMatchObject({ status: 'sent', externalId: expect.stringMatching(/^D7001:file:F/) });
    standin.faults.set({ methods: ['files.completeuploadexternal'], acceptedThenCut: 1 });
    const startedAt = new Date(Date.now() - 5_000);
    expect((await channel.send(to('D7001'), part!, 'id-2')).status).toBe('unknown');
    const knownExternalIds = first.status === 'sent' ? [first.externalId] : [];
    const found = await channel.find(to('D7001'), {
      part: part!,
      messageId: 'id-2',
      startedAt,
      afterExternalId: null,
      knownExternalIds,
    });
    expect(found.status).toBe('present');
    expect(knownExternalIds).not.toContain(found.status === 'present' ? found.externalId : '');
    await channel.remove(to('D7001'), found.status === 'present' ? found.externalId : '');
    expect(seen()).toHaveLength(1);
  });
});

describe('fetching', () => {
  it('gives the bytes of a file of the platform, and sends the token nowhere else', async () => {
    const { standin, channel } = opened;
    const said = standin.people.share('U7001', 'a.jpg', 'image/jpeg', Buffer.from('JPEG'));
    const id = standin.world.find(said.channel, said.ts)?.files?.[0]?.id ?? '';
    expect(await channel.download(id)).toEqual({ status: 'ok', bytes: Buffer.from('JPEG') });
    expect(await channel.download('F0NOTHERE')).toEqual({ status: 'gone' });
    standin.tokens.clear();
    expect((await channel.download(id)).status).toBe('failed');
  });
});
