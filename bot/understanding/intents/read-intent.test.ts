import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intents, type Persona } from '../intent.ts';
import { commandOf } from './commands.ts';
import { readIntent } from './read-intent.ts';

const examples = readFileSync(new URL('./unseen.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => /^(\w+) (\w+) (.*)$/.exec(line))
  .map((parts) => ({
    intent: parts?.[1] ?? '',
    persona: (parts?.[2] ?? 'talent') as Persona,
    text: parts?.[3] ?? '',
  }));

it('tells the intents of messages that are not among its examples, at least 8 in 10', () => {
  const wrong = examples.filter(
    ({ intent, persona, text }) => readIntent(text, { persona }).intent !== intent,
  );
  expect(
    wrong.length / examples.length,
    wrong.map((w) => `${w.intent}: ${w.text}`).join('\n'),
  ).toBeLessThanOrEqual(0.2);
});

it('has examples of every intent', () => {
  expect(new Set(examples.map((example) => example.intent))).toEqual(new Set(intents));
});

it('asks instead of acting when nothing speaks for any intent', () => {
  for (const text of ['asdf qwer', '…', ''])
    expect(readIntent(text, { persona: 'talent' }).confidence).toBeLessThan(0.5);
});

it('lets the side of the sender decide what both could mean', () => {
  expect(readIntent('mujhe nahi karna ye role', { persona: 'talent' }).intent).toBe('decline');
  expect(readIntent('isko mana kar do, age zyada lag rahi', { persona: 'production' }).intent).toBe(
    'pass_candidate',
  );
});

describe('slash commands', () => {
  it('parses the name, the argument and the places named in it', () => {
    expect(commandOf('/shortlist 1, 4')).toEqual({ name: 'shortlist', argument: '1, 4', numbers: [1, 4] });
    expect(commandOf('/why@CastMatchBot ३')).toEqual({ name: 'why', argument: '३', numbers: [3] });
    expect(commandOf('  /Stop')).toEqual({ name: 'stop', argument: '', numbers: [] });
  });
  it('takes nothing else for a command', () => {
    for (const text of ['/unknown', 'shortlist 1', '1/2', '/ help', 'see /help', '//find'])
      expect(commandOf(text)).toBeNull();
  });
  it('is sure of a command', () => {
    expect(readIntent('/forget', { persona: 'talent' })).toEqual({ intent: 'delete_my_data', confidence: 1 });
  });
});

it('never throws, and its confidence is a share', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom<Persona>('casting', 'production', 'talent'),
      (text, persona) => {
        const { intent, confidence } = readIntent(text, { persona });
        expect(intents).toContain(intent);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 120 },
  );
});
