import { describe, expect, it } from 'vitest';
import { textOf } from '../message.ts';
import type { InboundContent } from '../message.ts';
import { personRole } from '../people/person.ts';
import { saidMessage } from './messages.ts';
import { systemPrompt } from './system.ts';

describe('the system prompt', () => {
  it('is plain constant text: no date, no name of a tool, nothing left to fill in', () => {
    for (const role of personRole.options) {
      const prompt = systemPrompt(role);
      expect(prompt).toBe(systemPrompt(role));
      expect(prompt).not.toMatch(/undefined|\$\{|\b20\d\d\b|save_brief|find_talent/);
      expect(prompt.length).toBeGreaterThan(6000);
    }
  });

  it('shares everything but the rules of the role', () => {
    const [casting, talent] = [systemPrompt('casting'), systemPrompt('talent')];
    const shared = casting.slice(0, casting.indexOf('# The writer'));
    expect(talent.startsWith(shared)).toBe(true);
    expect(systemPrompt('guardian')).toContain("District Magistrate's permission");
  });
});

it('a contact keeps its numbers out of the prompt', () => {
  const text = saidMessage({
    messageId: 'm',
    content: { kind: 'contact', name: 'Riya', phones: ['+919800000000'] },
    text: 'Riya',
    sentAt: new Date(0),
    forwarded: false,
  });
  expect(text).toContain('Riya');
  expect(text).not.toContain('98000');
});

it('only what was typed to the desk stands as words', () => {
  const media = { fileId: 'f', fileName: 'riya.mp4' };
  const marksOf = (content: InboundContent, forwarded = false): string[] =>
    [
      ...saidMessage({
        messageId: 'm',
        content,
        text: textOf(content),
        sentAt: new Date(0),
        forwarded,
      }).matchAll(/<(words|data kind="([a-z-]+)")>/g),
    ].map((match) => match[2] ?? match[1]!);
  expect(marksOf({ kind: 'text', text: 'a' })).toEqual(['words']);
  expect(marksOf({ kind: 'edit', targetExternalId: 't', text: 'a' })).toEqual(['words']);
  expect(marksOf({ kind: 'command', name: 'find', argument: 'x' })).toEqual(['words']);
  expect(marksOf({ kind: 'text', text: 'a' }, true)).toEqual(['forwarded']);
  expect(marksOf({ kind: 'video', media, text: 'a' })).toEqual(['file-name', 'caption']);
  expect(marksOf({ kind: 'audio', media: { fileId: 'f' }, voice: true })).toEqual([]);
  expect(marksOf({ kind: 'document', media, text: 'a' }, true)).toEqual(['file-name', 'forwarded']);
  expect(marksOf({ kind: 'location', latitude: 1, longitude: 2, label: 'Versova' })).toEqual(['place']);
  expect(marksOf({ kind: 'reaction', emoji: '👍', targetExternalId: 't' })).toEqual(['reaction']);
  expect(marksOf({ kind: 'unreadable', what: 'sticker' })).toEqual([]);
});
