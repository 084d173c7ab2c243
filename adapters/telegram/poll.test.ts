/** Polling loses nothing, doubles nothing that an id cannot tell, and keeps the order of every chat. */
import { spawn } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../standins/telegram/faults.ts';
import { openChannel, testToken } from './testing-channel.ts';

type Open = Awaited<ReturnType<typeof openChannel>>;
let open: Open | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

/** First acceptance of each id, as the inbox would keep it. */
const distinct = (ids: string[]): string[] => [...new Set(ids)];

describe('long poll', () => {
  it('brings 1,000 updates of 100 chats once and in order, while lines break and storing fails', async () => {
    const random = seededRandom(7);
    const stored: string[] = [];
    open = await openChannel(
      {
        accept: async (inbound) => {
          await new Promise((resolve) => setImmediate(resolve));
          if (random() < 0.004) throw new Error('the database is away');
          stored.push(inbound.externalId);
          return { status: 'stored', messageId: 'm', conversationId: 'c' };
        },
      },
      {
        seed: 3,
        faults: { cut: 0.05, acceptedThenCut: 0.05, serverError: 0.05, tooMany: 0.02, redeliver: 0.1 },
      },
    );
    const { standin, channel } = open;
    standin.faults.set({ retryAfter: 0.05, methods: ['getupdates'] });
    const said = new Map<number, string[]>();
    await channel.start();
    for (let i = 0; i < 1_000; i++) {
      const person = 1 + Math.floor(random() * 100);
      const { messageId } = standin.people.say(person, `line ${i}`);
      said.set(person, [...(said.get(person) ?? []), `${person}:${messageId}`]);
    }
    await open.until((all) => new Set(all.map((one) => one.externalId)).size === 1_000);
    const ids = distinct(stored);
    expect(ids).toHaveLength(1_000);
    for (const [person, expected] of said)
      expect(ids.filter((id) => id.startsWith(`${person}:`))).toEqual(expected);
    expect(said.size).toBe(100);
    const { faults } = standin.stats() as { faults: Record<string, number> };
    expect(Object.keys(faults).length).toBeGreaterThan(1);
  }, 30_000);

  it('loses nothing when the process is killed between fetching and storing', async () => {
    open = await openChannel();
    const { standin, channel } = open;
    const said = Array.from({ length: 60 }, (_, i) => {
      const person = 1 + (i % 6);
      return `${person}:${standin.people.say(person, `line ${i}`).messageId}`;
    });
    const child = spawn(
      process.execPath,
      [
        '--import',
        'tsx',
        new URL('./testing-poller.ts', import.meta.url).pathname,
        standin.url,
        testToken,
        '25',
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let output = '';
    for await (const chunk of child.stdout) {
      output += String(chunk);
      if (output.includes('hanging')) child.kill('SIGKILL');
    }
    const before = output.split('\n').filter((line) => line.includes(':'));
    expect(before).toHaveLength(25);
    expect(standin.stats().confirmed).toBe(0);

    await channel.start();
    await open.until((all) => all.length === 60);
    const all = distinct([...before, ...open.accepted.map((inbound) => inbound.externalId)]);
    expect(all.toSorted()).toEqual(said.toSorted());
    for (let person = 1; person <= 6; person++) {
      const own = (ids: string[]): string[] => ids.filter((id) => id.startsWith(`${person}:`));
      expect(own(all)).toEqual(own(said));
    }
  }, 30_000);

  it('does not confirm what could not be stored, and holds back what follows in that chat', async () => {
    let failing = true;
    const tried: string[] = [];
    open = await openChannel({
      accept: (inbound) => {
        tried.push(inbound.externalId);
        if (failing && inbound.externalId === '1:2') {
          failing = false;
          return Promise.reject(new Error('away'));
        }
        return Promise.resolve({ status: 'stored', messageId: 'm', conversationId: 'c' });
      },
    });
    const { standin, channel, until } = open;
    standin.people.say(1, 'one');
    standin.people.say(1, 'two');
    standin.people.say(1, 'three');
    standin.people.say(2, 'elsewhere');
    await channel.start();
    await until((all) => all.some((one) => one.externalId === '1:3'));
    expect(tried.filter((id) => id.startsWith('1:'))).toEqual(['1:1', '1:2', '1:2', '1:3']);
    expect(tried.indexOf('2:4')).toBeLessThan(tried.lastIndexOf('1:2'));
  });

  it('passes over what it cannot read, and says how often without saying what', async () => {
    open = await openChannel();
    const { standin, channel, until, logged } = open;
    standin.people.update(5, { message: { message_id: 'x', text: 'secret words' } });
    standin.people.update(5, { poll_answer: { poll_id: '1' } });
    standin.people.say(5, 'still here');
    await channel.start();
    await until((all) => all.length === 1);
    expect(open.accepted[0]?.content).toEqual({ kind: 'text', text: 'still here' });
    expect(channel.counts().invalid).toBe(1);
    expect(logged.join()).not.toContain('secret words');
  });

  it('comes back after another poller took its place', async () => {
    open = await openChannel();
    const { standin, channel, until } = open;
    await channel.start();
    standin.people.say(1, 'one');
    await until((all) => all.length === 1);
    const rival = fetch(`${standin.url}/bot${testToken}/getUpdates?timeout=0&offset=0`);
    await rival;
    standin.people.say(1, 'two');
    await until((all) => all.length >= 2);
    expect(distinct(open.accepted.map((one) => one.externalId))).toEqual(['1:1', '1:2']);
    expect(standin.stats().conflicts).toBe(1);
  });

  it('takes over from a webhook without dropping what waited', async () => {
    open = await openChannel();
    const { standin, channel, until } = open;
    await fetch(`${standin.url}/bot${testToken}/setWebhook?url=https://elsewhere.test/hook`);
    standin.people.say(1, 'waited');
    await channel.start();
    await until((all) => all.length === 1);
  });

  it('keeps a message that carries what no database stores', async () => {
    open = await openChannel();
    const { standin, channel, until } = open;
    standin.people.say(1, 'a\u0000b \ud800 c');
    await channel.start();
    await until((all) => all.length === 1);
    expect(open.accepted[0]?.content).toEqual({ kind: 'text', text: 'ab \ufffd c' });
  });

  it('stops at once, and what comes later waits for the next start', async () => {
    open = await openChannel();
    const { standin, channel, until } = open;
    await channel.start();
    standin.people.say(1, 'one');
    await until((all) => all.length === 1);
    const before = performance.now();
    await channel.stop();
    expect(performance.now() - before).toBeLessThan(1_000);
    standin.people.say(1, 'two');
    expect(open.accepted).toHaveLength(1);
    await channel.start();
    await until((all) => all.some((one) => one.externalId === '1:2'));
  });

  it('says so when the token is refused', async () => {
    open = await openChannel({ token: '123:another-token' });
    await open.channel.start();
    await expect.poll(() => open?.channel.health().ok).toBe(false);
    expect(open.channel.health().detail).toMatch(/unauthorized/i);
  });
});
