import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseMessage, textLimit } from './parse.ts';

const bodies = JSON.parse(readFileSync(new URL('./fixtures/bodies.json', import.meta.url), 'utf8')) as Record<
  string,
  object
>;
const now = new Date('2026-11-23T05:00:00Z');
const parse = (body: unknown) => parseMessage(body, { account: 'web', newId: () => 'fresh', now });
const inboundOf = (body: unknown) => {
  const parsed = parse(body);
  if (parsed.status !== 'ok') throw new Error(`refused: ${JSON.stringify(parsed)}`);
  return parsed.inbound;
};
const reasonsOf = (body: unknown) => {
  const parsed = parse(body);
  return parsed.status === 'bad' ? parsed.issues.map(({ path }) => path) : parsed.status;
};
const plain = { persona: 'casting', conversation: 'c', text: 'hello' };

describe('a body becomes an Inbound', () => {
  it('keeps the words of a brief as they were typed', () => {
    expect(inboundOf(bodies['brief'])).toEqual({
      channel: 'web',
      account: 'web',
      externalId: 'casting:Kavya:soap:b-1',
      chat: { externalId: 'casting:Kavya:soap', kind: 'private', title: 'soap' },
      sender: { externalId: 'casting:Kavya', name: 'Kavya', persona: 'casting' },
      content: { kind: 'text', text: 'Soap TVC ke liye maa chahiye, 45-55\nMarathi must\n12-13 Dec, Mumbai' },
      addressed: true,
      sentAt: now,
    });
  });

  it('takes a fresh id where none is given', () => {
    expect(inboundOf(plain).externalId).toBe('casting:Kavya:c:fresh');
  });

  it.each([
    ['casting', 'Kavya'],
    ['production', 'Meera'],
    ['talent', 'Sunita'],
  ])('lets %s speak as %s by default', (persona, person) => {
    expect(inboundOf({ ...plain, persona }).sender.name).toBe(person);
  });

  it('never mixes two conversations up, whatever colons their names have', () => {
    const one = inboundOf({ ...plain, person: 'a:b', conversation: 'c' });
    const other = inboundOf({ ...plain, person: 'a', conversation: 'b:c' });
    expect(one.chat.externalId).not.toBe(other.chat.externalId);
    const third = inboundOf({ ...plain, conversation: 'c', id: 'd:e' });
    const fourth = inboundOf({ ...plain, conversation: 'c:d', id: 'e' });
    expect(third.externalId).not.toBe(fourth.externalId);
  });

  it('reads a press as the button of a message', () => {
    expect(inboundOf(bodies['press']).content).toEqual({
      kind: 'press',
      choiceId: 'approve',
      messageExternalId: '0b8f7a52-5d6c-4b8e-9a53-1f6a2f0c7d11',
    });
  });

  it('reads a slash and a word as a command, and nothing else', () => {
    expect(inboundOf(bodies['command']).content).toEqual({
      kind: 'command',
      name: 'find',
      argument: 'mother 45-55\nMarathi',
    });
    for (const text of ['/ 12 Dec', '/12', 'a /find', '/find/me', '//'])
      expect(inboundOf({ ...plain, text }).content).toEqual({ kind: 'text', text });
  });

  it('mends half a surrogate pair, which no database would take', () => {
    expect(inboundOf({ ...plain, text: 'ok \ud83d' }).content).toEqual({ kind: 'text', text: 'ok \ufffd' });
  });
});

describe('a bad body is refused with the reason', () => {
  it.each([
    ['nothing', null, ['']],
    ['no persona', { conversation: 'c', text: 'x' }, ['persona']],
    ['an unknown persona', { ...plain, persona: 'admin' }, ['persona']],
    ['a blank conversation', { ...plain, conversation: '  ' }, ['conversation']],
    ['a text that is a number', { ...plain, text: 7 }, ['text']],
    ['an empty text', { ...plain, text: ' \n\0' }, ['text']],
    ['both text and press', { ...plain, press: { messageId: 'm', choiceId: 'c' } }, ['text']],
    ['neither', { persona: 'casting', conversation: 'c' }, ['text']],
    ['half a press', { ...plain, text: undefined, press: { messageId: 'm' } }, ['press.choiceId']],
    ['an unknown field', { ...plain, role: 'admin' }, ['']],
    ['a line break in a name', { ...plain, person: 'a\nb' }, ['person']],
  ])('%s', (_what, body, paths) => {
    expect(reasonsOf(body)).toEqual(paths);
  });

  it('counts characters, not bytes or halves of them', () => {
    expect(inboundOf({ ...plain, text: '🎬'.repeat(textLimit) }).content.kind).toBe('text');
    expect(parse({ ...plain, text: 'क'.repeat(textLimit + 1) })).toEqual({
      status: 'too-long',
      characters: textLimit + 1,
    });
  });
});
