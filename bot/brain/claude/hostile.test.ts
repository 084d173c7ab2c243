import { afterEach, beforeEach, expect, it } from 'vitest';
import { startClaude } from '../../../standins/claude/index.ts';
import type { Block, ClaudeStandIn, MessagesRequest } from '../../../standins/claude/index.ts';
import { BrainUnavailable } from '../brain.ts';
import { brainInput, deskWorld, nothingRecorded, recordedTurn } from './fixtures/recorded-turn.ts';
import type { Recorded } from './fixtures/recorded-turn.ts';
import { createClaudeBrain } from './index.ts';

let server: ClaudeStandIn;
beforeEach(async () => {
  server = await startClaude();
});
afterEach(() => server.close());

const call = (id: string, name: string, input: unknown): Block => ({ type: 'tool_use', id, name, input });

async function run(
  script: (request: MessagesRequest, n: number) => Block[],
): Promise<{ text: string | null; recorded: Recorded; said: string[] }> {
  let n = 0;
  server.setScript((request) => script(request, ++n));
  const recorded = nothingRecorded();
  const turn = recordedTurn(recorded, deskWorld);
  const brain = createClaudeBrain({
    apiKey: 'sk-test',
    baseURL: server.url,
    model: 'claude-sonnet-5-5',
    budget: { allows: () => Promise.resolve(true) },
    log: { info: () => undefined, warn: () => undefined },
    now: () => new Date(),
  });
  try {
    const { text } = await brain.answer(brainInput('find a mother'), turn.io);
    return { text, recorded, said: turn.said };
  } catch (error) {
    if (!(error instanceof BrainUnavailable)) throw error;
    return { text: null, recorded, said: turn.said };
  }
}

const results = (n: number): { content: string; is_error?: boolean }[] =>
  (server.requests[n]!.body as MessagesRequest).messages.at(-1)!.content as unknown as {
    content: string;
    is_error?: boolean;
  }[];

it('a tool that was not offered is never called', async () => {
  const { text, recorded } = await run((_r, n) =>
    n === 1
      ? [call('a', 'delete_everything', {}), call('b', 'find talent; drop', {}), call('c', '__proto__', {})]
      : [{ type: 'text', text: 'That is not possible.' }],
  );
  expect(text).toBe('That is not possible.');
  expect(recorded.effects).toEqual([]);
  expect(results(1).every((r) => r.is_error)).toBe(true);
});

it('broken input is told back and never run', async () => {
  const { text, recorded } = await run((_r, n) =>
    n === 1
      ? [
          call('a', 'find_talent', '{"roleId": "r1", "limit":'),
          call('b', 'find_talent', '[1, 2]'),
          call('c', 'find_talent', '"r1"'),
        ]
      : [{ type: 'text', text: 'ok' }],
  );
  expect(text).toBe('ok');
  expect(recorded.effects).toEqual([]);
  expect(results(1)).toHaveLength(3);
});

it('a hundred rounds end after twelve, and the model has to speak', async () => {
  const { text, recorded } = await run((request, n) =>
    request.tool_choice?.type === 'none'
      ? [{ type: 'text', text: 'Two people fit.' }]
      : [call(`c${n}`, 'find_talent', { roleId: 'r1', limit: n })],
  );
  expect(text).toBe('Two people fit.');
  expect(recorded.effects).toHaveLength(12);
  expect(server.requests).toHaveLength(13);
});

it('a model that calls on although it may only speak is not obeyed', async () => {
  const { text, recorded } = await run((_r, n) => [call(`c${n}`, 'find_talent', { limit: n })]);
  expect(text).toBeNull();
  expect(recorded.effects).toHaveLength(12);
});

it('hundreds of calls at once: sixteen run, the rest is refused', async () => {
  const { recorded } = await run((_r, n) =>
    n === 1
      ? Array.from({ length: 60 }, (_, i) => call(`c${i}`, 'find_talent', { limit: i }))
      : [{ type: 'text', text: 'ok' }],
  );
  expect(recorded.effects).toHaveLength(16);
});

it('the same call again and again acts once', async () => {
  const { recorded } = await run((_r, n) =>
    n <= 3
      ? [call(`a${n}`, 'save_brief', { text: 'x' }), call(`b${n}`, 'save_brief', { text: 'x' })]
      : [{ type: 'text', text: 'Saved.' }],
  );
  expect(recorded.effects).toHaveLength(1);
});

it('repeated ids never share an effect or break the conversation', async () => {
  const { text, recorded } = await run((_r, n) =>
    n <= 2
      ? [call('same', 'find_talent', { limit: n }), call('same', 'find_talent', { limit: n + 10 })]
      : [{ type: 'text', text: 'ok' }],
  );
  expect(text).toBe('ok');
  expect(recorded.effects.map((e) => e.input)).toEqual([
    { limit: 1 },
    { limit: 11 },
    { limit: 2 },
    { limit: 12 },
  ]);
});

it('endless text is cut off where it is long enough, at the end of a sentence', async () => {
  const beganAt = performance.now();
  const { text } = await run(() => [{ type: 'text', text: 'All fine here. '.repeat(100_000) }]);
  expect(text!.length).toBeLessThan(41_000);
  expect(text).toMatch(/here\. …$/);
  expect(performance.now() - beganAt).toBeLessThan(5000);
});

it('endless tool input is not run', async () => {
  const { recorded, text } = await run((_r, n) =>
    n === 1 ? [call('a', 'find_talent', { roleId: 'x'.repeat(900_000) })] : [{ type: 'text', text: 'ok' }],
  );
  expect(recorded.effects).toEqual([]);
  expect(text).toBe('ok');
});

it('nothing at all is no answer', async () => {
  expect((await run(() => [{ type: 'text', text: ' \n ' }])).text).toBeNull();
  expect((await run(() => [])).text).toBeNull();
});
