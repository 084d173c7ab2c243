/** An uncertain send is found among other messages, and the search never changes one of them. */
import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../standins/telegram/faults.ts';
import { openChannel, reply, toPerson } from './testing-channel.ts';

let open: Awaited<ReturnType<typeof openChannel>> | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

const long = new Date(0);

async function start() {
  open = await openChannel();
  for (let person = 1; person <= 40; person++) open.standin.people.start(person);
  const { channel } = open;
  const partOf = (text: string) => channel.render(reply(text), toPerson(1))[0]!;
  return { ...open, partOf };
}

describe('finding an uncertain send', () => {
  it('loses none and doubles none of 200 sends over 20 chats of which a tenth is cut', async () => {
    const { standin, channel, partOf } = await start();
    const random = seededRandom(9);
    standin.faults.set({ acceptedThenCut: 0.05, cut: 0.05 });
    const receipts: string[] = [];
    const wanted = new Map<number, string[]>();
    let found = 0;
    let absent = 0;

    async function deliver(person: number, text: string): Promise<void> {
      const part = partOf(text);
      const own = receipts.filter((id) => id.startsWith(`${person}:`));
      for (;;) {
        const outcome = await channel.send(toPerson(person), part, text);
        if (outcome.status === 'sent') return void receipts.push(outcome.externalId);
        expect(outcome.status).toBe('unknown');
        const answer = await channel.find(toPerson(person), {
          part,
          messageId: 'm',
          startedAt: long,
          afterExternalId: own.at(-1) ?? null,
          knownExternalIds: [...receipts],
        });
        if (answer.status === 'present') {
          found++;
          return void receipts.push(answer.externalId);
        }
        expect(answer.status).toBe('absent');
        absent++;
      }
    }

    const queues = Array.from({ length: 20 }, (_, i) => i + 1);
    await Promise.all(
      queues.map(async (person) => {
        for (let i = 0; i < 10; i++) {
          const text = random() < 0.3 ? 'The same words.' : `Answer ${i} for ${person}.`;
          wanted.set(person, [...(wanted.get(person) ?? []), text]);
          await deliver(person, text);
        }
      }),
    );
    for (const person of queues)
      expect(standin.transcript.messages(person).map((message) => message.text)).toEqual(wanted.get(person));
    expect(standin.transcript.events().every((event) => event.what === 'message')).toBe(true);
    expect(found).toBeGreaterThan(3);
    expect(absent).toBeGreaterThan(3);
  }, 60_000);

  it('finds it after a restart, from what was stored alone', async () => {
    const { standin, channel, partOf } = await start();
    const before = await channel.send(toPerson(1), partOf('Before.'), 'h');
    for (let i = 0; i < 30; i++) standin.people.say(2 + (i % 5), `noise ${i}`);
    standin.faults.failNext('sendMessage', { kind: 'acceptedThenCut' });
    await channel.send(toPerson(1), partOf('Uncertain.'), 'h');
    for (let i = 0; i < 30; i++) standin.people.say(2 + (i % 5), `more noise ${i}`);
    const restarted = await openChannel({ apiRoot: standin.url });
    const found = await restarted.channel.find(toPerson(1), {
      part: partOf('Uncertain.'),
      messageId: 'm',
      startedAt: long,
      afterExternalId: before.status === 'sent' ? before.externalId : null,
      knownExternalIds: [],
    });
    expect(found).toEqual({ status: 'present', externalId: '1:32' });
    await restarted.close();
  });

  it('is not misled by a reaction to the very message it looks for', async () => {
    const { standin, channel, partOf } = await start();
    standin.faults.failNext('sendMessage', { kind: 'acceptedThenCut' });
    await channel.send(toPerson(1), partOf('Here?'), 'h');
    const found = await channel.find(toPerson(1), {
      part: partOf('Here?'),
      messageId: 'm',
      startedAt: long,
      afterExternalId: null,
      knownExternalIds: ['1:1:r1795420040.5018', '1:press:99'],
    });
    expect(found).toEqual({ status: 'present', externalId: '1:1' });
  });

  it('waits when it is told to, and finds all the same', async () => {
    const { standin, channel, partOf } = await start();
    standin.faults.failNext('sendMessage', { kind: 'acceptedThenCut' });
    await channel.send(toPerson(1), partOf('Here?'), 'h');
    standin.faults.failNext('editMessageText', { kind: 'tooMany', retryAfter: 0.05 });
    standin.faults.failNext('editMessageText', { kind: 'cut' });
    const uncertain = {
      part: partOf('Here?'),
      messageId: 'm',
      startedAt: long,
      afterExternalId: null,
      knownExternalIds: [],
    };
    expect(await channel.find(toPerson(1), uncertain)).toEqual({ status: 'present', externalId: '1:1' });
  });

  it('says that it does not know rather than absent when it may not ask', async () => {
    const { standin, channel, partOf } = await start();
    standin.people.block(1);
    const uncertain = {
      part: partOf('Here?'),
      messageId: 'm',
      startedAt: long,
      afterExternalId: null,
      knownExternalIds: [],
    };
    expect(await channel.find(toPerson(1), uncertain)).toEqual({ status: 'undecided' });
  });

  it('finds a photo by its caption', async () => {
    const { standin, channel } = await start();
    const source = { url: 'https://cdn.test/p.jpg', fileName: 'p.jpg' };
    const part = { kind: 'photo', text: 'Asha Rane', entities: [], source };
    standin.faults.failNext('sendPhoto', { kind: 'acceptedThenCut' });
    expect((await channel.send(toPerson(1), part, 'h')).status).toBe('unknown');
    const uncertain = { part, messageId: 'm', startedAt: long, afterExternalId: null, knownExternalIds: [] };
    expect(await channel.find(toPerson(1), uncertain)).toEqual({ status: 'present', externalId: '1:1' });
  });
});
