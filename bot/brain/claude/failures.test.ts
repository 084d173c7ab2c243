import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startClaude } from '../../../standins/claude/index.ts';
import type { ClaudeStandIn, Fault } from '../../../standins/claude/index.ts';
import { BrainUnavailable, TurnStopped } from '../brain.ts';
import type { Brain, UnavailableWhy } from '../brain.ts';
import { createBreaker } from './breaker.ts';
import { brainInput, deskWorld, nothingRecorded, recordedTurn } from './fixtures/recorded-turn.ts';
import { createClaudeBrain } from './index.ts';

let server: ClaudeStandIn;
let skewMs = 0;
let logged: { details: object; message: string }[] = [];
const words = 'Two people fit the role, both free on the fourteenth.';

function brainOf(more: { firstTokenMs?: number; silenceMs?: number; turnMs?: number } = {}): Brain {
  return createClaudeBrain({
    apiKey: 'sk-test',
    baseURL: server.url,
    model: 'claude-sonnet-5-5',
    budget: { allows: () => Promise.resolve(true) },
    log: { info: () => undefined, warn: (details, message) => void logged.push({ details, message }) },
    now: () => new Date(Date.now() + skewMs),
    random: () => 0,
    firstTokenMs: 2000,
    ...more,
  });
}

async function whyOf(brain: Brain, recorded = nothingRecorded()): Promise<UnavailableWhy | 'answered'> {
  try {
    await brain.answer(brainInput('find a mother'), recordedTurn(recorded, deskWorld).io);
    return 'answered';
  } catch (error) {
    if (error instanceof BrainUnavailable) return error.why;
    throw error;
  }
}

beforeEach(async () => {
  skewMs = 0;
  logged = [];
  server = await startClaude({ script: () => [{ type: 'text', text: words }] });
});
afterEach(() => server.close());

describe('before the first token', () => {
  const once: [string, Fault][] = [
    ['overloaded', { kind: 'status', status: 529 }],
    ['an error of the service', { kind: 'status', status: 500 }],
    ['a rate limit that says when', { kind: 'status', status: 429, retryAfterSeconds: 0.05 }],
    ['a page of HTML', { kind: 'garbage', where: 'body', afterChars: 0 }],
    ['an overload told as an event', { kind: 'cut', afterChars: 0, how: 'event' }],
  ];
  it.each(once.slice(0, 4))('asks once more after %s', async (_what, fault) => {
    server.fail(fault);
    expect(await whyOf(brainOf())).toBe('answered');
    expect(server.requests).toHaveLength(2);
  });

  it('asks once more, not twice', async () => {
    server.fail({ kind: 'status', status: 529 }, { kind: 'status', status: 529 });
    expect(await whyOf(brainOf())).toBe('down');
    expect(server.requests).toHaveLength(2);
  });

  it('does not wait for a retry that would come too late', async () => {
    server.fail({ kind: 'status', status: 429, retryAfterSeconds: 30 });
    expect(await whyOf(brainOf())).toBe('down');
    expect(server.requests).toHaveLength(1);
  });

  it('gives up on silence within the limit, the retry included', async () => {
    server.fail({ kind: 'status', status: 529 }, { kind: 'hang' });
    const beganAt = performance.now();
    expect(await whyOf(brainOf({ firstTokenMs: 500 }))).toBe('too-slow');
    expect(performance.now() - beganAt).toBeLessThan(1500);
    expect(server.requests).toHaveLength(2);
  });

  it('takes a first token that is slow but in time', async () => {
    server.fail({ kind: 'slow', firstTokenMs: 200 });
    expect(await whyOf(brainOf({ firstTokenMs: 1000 }))).toBe('answered');
  });

  it('tells nobody to wait when the server is not there', async () => {
    await server.close();
    expect(await whyOf(brainOf())).toBe('down');
    server = await startClaude();
  });
});

describe('in the middle of an answer', () => {
  const cuts: Fault[] = [
    { kind: 'cut', afterChars: 20, how: 'socket' },
    { kind: 'cut', afterChars: 20, how: 'event' },
    { kind: 'cut', afterChars: 20, how: 'end' },
    { kind: 'garbage', where: 'event', afterChars: 20 },
    { kind: 'stall', afterChars: 20 },
  ];
  it.each(cuts)('$kind $how: cut, and never a silent half', async (fault) => {
    server.fail(fault);
    expect(await whyOf(brainOf({ silenceMs: 300 }))).toBe('cut');
    expect(server.requests).toHaveLength(1);
  });

  it('counts what was paid before the cut', async () => {
    server.fail({ kind: 'cut', afterChars: 20, how: 'socket' });
    const answering = brainOf().answer(brainInput('hi'), recordedTurn(nothingRecorded()).io);
    const error = await answering.catch((e: unknown) => e);
    expect((error as BrainUnavailable).spend?.microUsd).toBeGreaterThan(0);
  });

  it('ends a turn whose model takes too long over all', async () => {
    server.setScript(() => [{ type: 'tool_use', id: 'c', name: 'find_talent', input: { n: Math.random() } }]);
    await server.close();
    server = await startClaude({
      script: () => [{ type: 'text', text: 'word '.repeat(4000) }],
      pace: { tokensPerSecond: 100 },
    });
    expect(await whyOf(brainOf({ turnMs: 400 }))).toBe('cut');
  });
});

it('a failure fails the same way when the killed turn is replayed', async () => {
  server.fail({ kind: 'cut', afterChars: 20, how: 'socket' });
  const recorded = nothingRecorded();
  expect(await whyOf(brainOf(), recorded)).toBe('cut');
  expect(await whyOf(brainOf(), recorded)).toBe('cut');
  expect(server.requests).toHaveLength(1);
});

it('a refusal is no outage: the next turn asks again', async () => {
  const brain = brainOf();
  server.setScript(() => ({ content: [{ type: 'text', text: 'I' }], stop_reason: 'refusal' }));
  for (let i = 0; i < 4; i++) expect(await whyOf(brain)).toBe('refused');
  expect(server.requests).toHaveLength(4);
});

describe('the account', () => {
  const refusals: [string, Fault][] = [
    ['a wrong key', { kind: 'status', status: 401 }],
    ['a spending limit', { kind: 'status', status: 429, errorCode: 'enforced_spend_limit_reached' }],
    [
      'a limit set by the owner',
      { kind: 'status', status: 400, message: 'You have reached your specified API usage limits. You will' },
    ],
    ['no credit', { kind: 'status', status: 402 }],
  ];
  it.each(refusals)('%s: down at once, and nobody asks again for a while', async (_what, fault) => {
    const brain = brainOf();
    server.fail(fault);
    expect(await whyOf(brain)).toBe('down');
    expect(await whyOf(brain)).toBe('down');
    expect(server.requests).toHaveLength(1);
    skewMs = 11 * 60_000;
    expect(await whyOf(brain)).toBe('answered');
    expect(await whyOf(brain)).toBe('answered');
    expect(server.requests).toHaveLength(3);
  });

  it('a prompt that is refused says nothing about the next one', async () => {
    const brain = brainOf();
    for (let i = 0; i < 5; i++) {
      server.fail({ kind: 'status', status: 400, message: 'messages: too odd' });
      expect(await whyOf(brain)).toBe('down');
    }
    expect(await whyOf(brain)).toBe('answered');
  });
});

describe('an outage', () => {
  it('stops asking after three failures in a row, then one turn probes', async () => {
    const brain = brainOf();
    const dead: Fault = { kind: 'status', status: 529 };
    server.fail(dead, dead, dead, dead, dead, dead);
    for (let i = 0; i < 5; i++) expect(await whyOf(brain)).toBe('down');
    expect(server.requests).toHaveLength(6);
    skewMs = 16_000;
    expect(await Promise.all([whyOf(brain), whyOf(brain)])).toEqual(['answered', 'down']);
    expect(await whyOf(brain)).toBe('answered');
  });

  it('rests longer after every failed probe, and a probe that was dropped lets the next one through', () => {
    let now = 0;
    const breaker = createBreaker({ now: () => now, failures: 1, restMs: 10, maxRestMs: 35 });
    breaker.enter()!.failed('service');
    const rests: number[] = [];
    for (let i = 0; i < 4; i++) {
      const from = now;
      let pass = breaker.enter();
      while (!pass) {
        now++;
        pass = breaker.enter();
      }
      rests.push(now - from);
      pass.failed('service');
    }
    expect(rests).toEqual([10, 20, 35, 35]);
    now += 35;
    breaker.enter()!.dropped();
    breaker.enter()!.succeeded();
    expect(breaker.state()).toBe('closed');
  });
});

describe('a stopped turn', () => {
  it('ends at once with the reason of the stop, and the model is no longer listened to', async () => {
    server.fail({ kind: 'hang' });
    const turn = recordedTurn(nothingRecorded());
    const answering = brainOf().answer(brainInput('hi'), turn.io);
    while (server.requests.length === 0) await new Promise(setImmediate);
    turn.abort.abort(new TurnStopped('human-holds'));
    await expect(answering).rejects.toMatchObject({ name: 'TurnStopped', why: 'human-holds' });
    expect(logged).toEqual([]);
  });

  it('is told by any call of the io, also while text comes in', async () => {
    const turn = recordedTurn(nothingRecorded());
    const io = {
      ...turn.io,
      say: () => {
        throw new TurnStopped('starts-over');
      },
    };
    await expect(brainOf().answer(brainInput('hi'), io)).rejects.toMatchObject({ why: 'starts-over' });
  });
});

it('logs what failed and never what was said', async () => {
  server.fail({ kind: 'status', status: 401, message: 'key sk-secret for Neha' });
  await whyOf(brainOf());
  expect(logged[0]?.details).toMatchObject({ status: 401, type: 'authentication_error', attempt: 1 });
  expect(JSON.stringify(logged)).not.toMatch(/sk-secret|Neha|mother/);
});
