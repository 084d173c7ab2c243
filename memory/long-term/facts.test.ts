import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { now, openMemory, type Place } from '../memory-testing.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
let memory: typeof ground.memory;
let workspaceId: Place['workspaceId'];
let riya: Place['riya'];
let chat: Place['chat'];
let said: Place['said'];
beforeAll(async () => {
  ground = await openMemory();
  ({ memory } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  ({ workspaceId, riya, chat, said } = await ground.fresh());
});

describe('facts', () => {
  const city = (value: string, at: string, more: object = {}) => ({
    key: 'home_city' as const,
    identity: '',
    value,
    source: 'self' as const,
    messageId: randomUUID(),
    quote: value,
    saidAt: new Date(at),
    ...more,
  });
  const current = async (at = now) =>
    (await memory.factsAsOf(workspaceId, riya, at, true)).map((f) => f.value);

  it('hold the newest value, whatever the order of arrival, and answer for any day', async () => {
    const pune = city('Pune', '2026-11-02T10:00:00+05:30');
    const mumbai = city('Mumbai', '2026-03-04T10:00:00+05:30');
    await memory.learn(workspaceId, riya, [pune]);
    await memory.learn(workspaceId, riya, [mumbai, mumbai, pune]);
    expect(await current()).toEqual(['Pune']);
    expect(await current(new Date('2026-06-01T10:00:00+05:30'))).toEqual(['Mumbai']);
  });

  it('end when they are taken back in words that say no new value, and come back when that is forgotten', async () => {
    const texts = ['I do karate', 'Good morning', 'Any news?', 'I reached home', 'Send me the brief'];
    const told = texts.map((text, i) => said(text, `2026-03-0${i + 1}T10:00:00+05:30`));
    for (const line of told) await memory.remember(line);
    await memory.consolidate(workspaceId, riya);
    expect(await current()).toEqual(['karate']);
    const over = said('karate is behind me since the knee injury', '2026-10-04T10:00:00+05:30');
    await memory.remember(over);
    await memory.consolidate(workspaceId, riya);
    expect(await current()).toEqual([]);
    expect(await current(new Date('2026-06-01T10:00:00+05:30'))).toEqual(['karate']);
    const { messageId } = over;
    await memory.forget.message(workspaceId, { personId: riya, conversationId: chat, messageId });
    expect(await current()).toEqual(['karate']);
  });

  it('come back when the message that replaced them is deleted', async () => {
    const pune = city('Pune', '2026-11-02T10:00:00+05:30');
    await memory.learn(workspaceId, riya, [city('Mumbai', '2026-03-04T10:00:00+05:30'), pune]);
    await memory.forget.message(workspaceId, {
      personId: riya,
      conversationId: chat,
      messageId: pune.messageId,
    });
    expect(await current()).toEqual(['Mumbai']);
  });

  it('of two accounts of one person are one truth while the link stands, and two again after it', async () => {
    const phone = randomUUID();
    await memory.learn(workspaceId, riya, [city('Mumbai', '2026-03-04T10:00:00+05:30')]);
    await memory.learn(workspaceId, phone, [city('Pune', '2026-11-02T10:00:00+05:30')]);
    const told = async (personId: string, at = now) =>
      (await memory.factsAsOf(workspaceId, personId, at, false)).map((f) => f.value);
    await memory.link(workspaceId, riya, phone, 'a code');
    for (const personId of [riya, phone]) {
      expect(await told(personId)).toEqual(['Pune']);
      expect(await told(personId, new Date('2026-06-01T10:00:00+05:30'))).toEqual(['Mumbai']);
    }
    await memory.unlink(workspaceId, phone, riya);
    expect(await told(riya)).toEqual(['Mumbai']);
    expect(await told(phone)).toEqual(['Pune']);
  });

  it('keep both values when a weaker source contradicts, and say so', async () => {
    await memory.learn(workspaceId, riya, [
      city('Mumbai', '2026-03-04T10:00:00+05:30'),
      city('Delhi', '2026-05-04T10:00:00+05:30', { source: 'other' }),
    ]);
    const facts = await memory.factsAsOf(workspaceId, riya, now, true);
    expect(facts.map((f) => [f.value, f.disputed])).toEqual([
      ['Delhi', true],
      ['Mumbai', true],
    ]);
  });
});
