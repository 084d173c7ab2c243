import { beforeEach, describe, expect, it } from 'vitest';
import type { InboundContent } from '../message.ts';
import { BrainUnavailable, TurnStopped } from './brain.ts';
import type { Brain, UnavailableWhy } from './brain.ts';
import {
  brainInput,
  deskWorld,
  Killed,
  nothingRecorded,
  recordedTurn,
} from './claude/fixtures/recorded-turn.ts';
import { createFallback } from './fallback.ts';

let told: string[];
let clock: number;
let why: UnavailableWhy | null;
/** What the record of outages says of the next failures: news or not. */
let news: boolean[];
let worked: number;
const spend = {
  model: 'm',
  inputTokens: 10,
  outputTokens: 1,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  microUsd: 45,
};

/** Saves the brief, begins to speak, then fails when it is told to. */
const claude: Brain = {
  name: 'claude',
  async answer(_input, io) {
    await io.call('round-1/0', 'save_brief', { text: 'x' });
    io.say('These people');
    const failed = await io.step('round-2', () => Promise.resolve(why));
    if (failed !== null) throw new BrainUnavailable(failed, { spend });
    return { text: 'These people fit: Asha' };
  },
};
const rules: Brain = {
  name: 'rules',
  async answer(_, io) {
    const saved = await io.call('save', 'save_brief', { text: 'x' });
    await io.call('find', 'find_talent', { roleId: 'r1' });
    return {
      text: `Found for ${JSON.stringify(saved.ok && saved.output)} focus ${io.focus().roleId ?? '-'}`,
    };
  },
};

const fallback = (more: { claude?: Brain | null; tell?: () => Promise<void> } = {}): Brain =>
  createFallback({
    claude: more.claude === undefined ? claude : more.claude,
    rules,
    tellOffice: (workspaceId, reason) => {
      told.push(`${workspaceId} ${reason}`);
      return more.tell?.() ?? Promise.resolve();
    },
    outages: {
      failed: () => Promise.resolve(news.shift() ?? false),
      worked: () => void worked++,
      away: () => Promise.resolve(false),
    },
    now: () => new Date(clock),
    log: { warn: () => undefined },
    onceATurn: ['save_brief'],
  });

const world = (name: string) =>
  name === 'save_brief'
    ? { ok: true as const, output: { roleId: 'r1' }, show: { focus: { roleId: 'r1' } } }
    : deskWorld(name);

beforeEach(() => {
  told = [];
  clock = 0;
  news = Array.from({ length: 100 }, () => true);
  worked = 0;
  why = 'cut';
});

const ask = (brain: Brain, recorded = nothingRecorded()) => {
  const turn = recordedTurn(recorded, world);
  return { turn, recorded, answer: brain.answer(brainInput('x'), turn.io) };
};

describe('when Claude cannot answer', () => {
  it('the rules replace what was shown and keep the effects that were committed', async () => {
    const { turn, recorded, answer } = ask(fallback());
    const { text, by, spend: spent } = await answer;
    expect(text).toBe('Found for {"roleId":"r1"} focus r1');
    expect(by).toBe('rules');
    expect(spent).toEqual(spend);
    expect(turn.said).toEqual(['These people', text]);
    expect(recorded.effects.map((e) => `${e.key} ${e.name}`)).toEqual([
      'round-1/0 save_brief',
      'rules/find find_talent',
    ]);
    expect(told).toEqual(['w1 cut']);
  });

  it('a kill at any boundary neither doubles an effect nor changes the answer', async () => {
    const whole = ask(fallback());
    const { text } = await whole.answer;
    const boundaries = (whole.recorded.steps.size + whole.recorded.calls.size) * 2;
    for (let dieAt = 1; dieAt <= boundaries; dieAt++) {
      const recorded = nothingRecorded();
      const first = recordedTurn(recorded, world, dieAt);
      why = 'cut';
      await expect(fallback().answer(brainInput('x'), first.io)).rejects.toBeInstanceOf(Killed);
      // Healthy again: the replay must still go where the recorded failure sent it.
      if (recorded.steps.has('round-2')) why = null;
      const toldBefore = told.length;
      // The last thing that is committed comes after the telling.
      if (dieAt === boundaries) expect(recorded.steps.has('tell-office')).toBe(true);
      const tellAgain = recorded.steps.has('tell-office') ? 0 : 1;
      const again = await ask(fallback(), recorded).answer;
      expect(told.length - toldBefore).toBe(tellAgain);
      expect(again.text).toBe(text);
      expect(recorded.effects.map((e) => e.name)).toEqual(['save_brief', 'find_talent']);
    }
  });

  it('answers although the office cannot be told', async () => {
    const { answer } = ask(fallback({ tell: () => Promise.reject(new Error('database away')) }));
    expect((await answer).by).toBe('rules');
  });
});

describe('the office', () => {
  it('hears of what begins an outage and of nothing else', async () => {
    const brain = fallback();
    news = [true, false, false, true];
    for (let i = 0; i < 3; i++) await ask(brain).answer;
    expect(told).toEqual(['w1 cut']);
    why = null;
    expect((await ask(brain).answer).by).toBe('claude');
    expect(worked).toBe(1);
    why = 'over-budget';
    await ask(brain).answer;
    expect(told).toEqual(['w1 cut', 'w1 over-budget']);
  });

  it('hears nothing of a refusal, and nothing when no key is set', async () => {
    why = 'refused';
    expect((await ask(fallback()).answer).by).toBe('rules');
    const keyless = fallback({ claude: null });
    expect(keyless.name).toBe('rules');
    await ask(keyless).answer;
    expect(told).toEqual([]);
  });
});

it('a stopped turn and a fault are nobody else’s business', async () => {
  for (const error of [new TurnStopped('human-holds'), new Error('database away')]) {
    const brain = fallback({ claude: { name: 'claude', answer: () => Promise.reject(error) } });
    await expect(ask(brain).answer).rejects.toBe(error);
  }
  expect(told).toEqual([]);
});

it('buttons and commands never ask the model, words beside them do', async () => {
  why = null;
  const said = (content: InboundContent, text = '') => ({
    messageId: text,
    content,
    text,
    sentAt: new Date(0),
    forwarded: false,
  });
  const press = said({ kind: 'press', choiceId: 'c', messageExternalId: 'm' });
  const command = said({ kind: 'command', name: 'find', argument: 'mother' }, '/find mother');
  const sticker = said({ kind: 'unreadable', what: 'sticker' });
  const words = said({ kind: 'text', text: 'and a father' }, 'and a father');
  const byOf = async (...burst: (typeof press)[]) =>
    (await fallback().answer(brainInput('', { said: burst }), recordedTurn(nothingRecorded(), world).io)).by;
  const stop = said(
    { kind: 'text', text: 'band karo, mujhe message mat bhejo' },
    'band karo, mujhe message mat bhejo',
  );
  // A wish for silence must not hang on a model.
  for (const one of [press, command, sticker, stop]) expect(await byOf(one)).toBe('rules');
  expect(await byOf(press, words)).toBe('claude');
});
