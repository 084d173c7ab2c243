import { describe, expect, it } from 'vitest';
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
