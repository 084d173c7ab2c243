/** What was said while nobody here listened, also by people who had never written before. */
import { afterEach, describe, expect, it } from 'vitest';
import { openSlack } from './testing-slack.ts';

type Opened = Awaited<ReturnType<typeof openSlack>>;
let opened: Opened;
afterEach(() => opened.close());

const texts = (): string[] =>
  opened.accepted.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
/** Nobody listens: no address is set where calls go to. */
const missed = (user: string, ...words: string[]) =>
  words.map((text) => opened.standin.people.say(user, text));

const heard = (last: string[], unheard: Date) => ({
  isOurs: () => Promise.resolve(false),
  last: () => Promise.resolve(last),
  recent: () => Promise.resolve([]),
  unheard: () => Promise.resolve(unheard),
});
const longAgo = new Date(0);

describe('catching up', () => {
  it('brings the first words of somebody who was never heard of, in order', async () => {
    opened = await openSlack({ heard: heard([], longAgo) });
    missed('UASHA', 'Namaste', 'We need a mother, 45 to 55');
    await opened.channel.start();
    await opened.until((all) => all.length === 2);
    expect(texts()).toEqual(['Namaste', 'We need a mother, 45 to 55']);
  });

  it('goes back to what was heard last in a chat, not further', async () => {
    const last: string[] = [];
    opened = await openSlack({ heard: heard(last, longAgo) });
    const [first] = missed('UASHA', 'known already', 'this was missed');
    last.push(`${first?.channel}:${first?.ts}`);
    await opened.channel.start();
    await opened.until((all) => all.length === 1);
    expect(texts()).toEqual(['this was missed']);
  });

  it('reads nothing from before somebody was erased', async () => {
    opened = await openSlack({ heard: heard([], new Date(Date.now() + 60_000)) });
    missed('UASHA', 'forget all of this');
    missed('URAVI', 'and this');
    await opened.channel.start();
    await expect
      .poll(() => opened.standin.calls.filter(({ method }) => method === 'conversations.history').length)
      .toBe(2);
    expect(opened.accepted).toEqual([]);
  });

  it('waits when the platform is too busy to tell, and asks again', async () => {
    opened = await openSlack({ heard: heard([], longAgo) });
    opened.standin.faults.set({ tooMany: 1, methods: ['conversations.history'] });
    missed('UASHA', 'Namaste');
    await opened.channel.start();
    await expect.poll(() => opened.logged.some((line) => line.includes('could not be caught up'))).toBe(true);
    opened.standin.faults.set({ tooMany: 0 });
    await opened.until((all) => all.length === 1);
    expect(texts()).toEqual(['Namaste']);
  });
});
