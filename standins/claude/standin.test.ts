import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deskScript } from './desk.ts';
import { startClaude } from './index.ts';
import type { ClaudeStandIn } from './index.ts';
import { createPace } from './pace.ts';

let server: ClaudeStandIn;
let clock = 1_000_000;
const client = (maxRetries = 0): Anthropic =>
  new Anthropic({ apiKey: 'sk-test', authToken: null, baseURL: server.url, maxRetries, logLevel: 'off' });
const base = {
  model: 'claude-sonnet-5-5',
  max_tokens: 500,
  messages: [{ role: 'user' as const, content: 'hi' }],
};
const tool = { name: 'find', description: 'finds', input_schema: { type: 'object' as const } };
const long = (words: string): string => `${words} `.repeat(1000);

beforeEach(async () => {
  server = await startClaude({ now: () => clock, models: ['claude-sonnet-5-5'], batchMs: 50 });
});
afterEach(() => server.close());

describe('what the SDK gets back', () => {
  it('streams text and tool input, and sums them up', async () => {
    server.setScript(() => [
      { type: 'text', text: 'Hello, which role are you casting?' },
      { type: 'tool_use', id: 'toolu_1', name: 'find', input: { role: 'lead', ages: [20, 30] } },
    ]);
    const parts: string[] = [];
    const stream = client().messages.stream({ ...base, tools: [tool] });
    stream.on('text', (delta) => void parts.push(delta));
    const message = await stream.finalMessage();
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe('Hello, which role are you casting?');
    expect(message.stop_reason).toBe('tool_use');
    expect(message.content[1]).toMatchObject({ input: { role: 'lead', ages: [20, 30] } });
    expect(message.usage.output_tokens).toBeGreaterThan(1);
  });

  it('counts tokens, answers structured output, and runs batches without an order', async () => {
    expect(
      (await client().messages.countTokens({ model: base.model, messages: base.messages })).input_tokens,
    ).toBeGreaterThan(0);
    server.setScript(deskScript());
    const format = zodOutputFormat(z.object({ title: z.string(), count: z.number().int() }));
    const parsed = await client().messages.parse({ ...base, output_config: { format } });
    expect(parsed.parsed_output).toEqual({ title: 'hi', count: 1 });

    const made = await client().messages.batches.create({
      requests: [
        { custom_id: 'a', params: base },
        { custom_id: 'b', params: { ...base, model: 'nobody' } },
      ],
    });
    expect(made.processing_status).toBe('in_progress');
    clock += 60;
    expect((await client().messages.batches.retrieve(made.id)).processing_status).toBe('ended');
    const results: string[] = [];
    for await (const line of await client().messages.batches.results(made.id))
      results.push(`${line.custom_id} ${line.result.type}`);
    expect(results).toEqual(['b errored', 'a succeeded']);
  });
});

describe('what is refused', () => {
  const mark = { type: 'ephemeral' as const };
  const user = (content: Anthropic.MessageParam['content']): Anthropic.MessageParam => ({
    role: 'user',
    content,
  });
  const result = (id: string): Anthropic.ToolResultBlockParam => ({ type: 'tool_result', tool_use_id: id });
  const call = { type: 'tool_use' as const, id: 'c1', name: 'find', input: {} };
  const bad: [string, object, RegExp][] = [
    ['no messages', { messages: undefined }, /messages: Field required/],
    ['an unknown field', { temperature: 0.5 }, /Unrecognized key/],
    ['an unknown model', { model: 'claude-nobody' }, /model: claude-nobody/],
    [
      'five cache marks',
      { system: [1, 2, 3, 4, 5].map((n) => ({ type: 'text', text: `t${n}`, cache_control: mark })) },
      /maximum of 4/,
    ],
    [
      'an hour after five minutes',
      {
        system: [
          { type: 'text', text: 'a', cache_control: mark },
          { type: 'text', text: 'b', cache_control: { ...mark, ttl: '1h' } },
        ],
      },
      /must not come after/,
    ],
    ['two users in a row', { messages: [user('a'), user('b')] }, /must alternate/],
    ['an assistant first', { messages: [{ role: 'assistant', content: 'a' }, user('b')] }, /first message/],
    ['a prefill', { messages: [user('a'), { role: 'assistant', content: 'b' }] }, /prefill/],
    ['empty text', { messages: [user(' ')] }, /non-whitespace/],
    ['a result without a call', { messages: [user([result('c1')])] }, /unexpected `tool_use_id`/],
    [
      'a call without a result',
      { messages: [user('a'), { role: 'assistant', content: [call] }, user('b')] },
      /without `tool_result`/,
    ],
    [
      'a result behind text',
      {
        messages: [
          user('a'),
          { role: 'assistant', content: [call] },
          user([{ type: 'text', text: 'x' }, result('c1')]),
        ],
      },
      /must come first/,
    ],
    [
      'a union as the input of a tool',
      { tools: [{ ...tool, input_schema: { type: 'object', anyOf: [] } }] },
      /at the top level/,
    ],
    ['two tools of one name', { tools: [tool, tool] }, /unique/],
  ];
  it.each(bad)('%s', async (_what, more, reason) => {
    const asked = client().messages.create({ ...base, ...more } as Anthropic.MessageCreateParamsNonStreaming);
    await expect(asked).rejects.toThrow(reason);
  });

  it('a wrong key', async () => {
    const wrong = new Anthropic({ apiKey: 'no', authToken: null, baseURL: server.url, logLevel: 'off' });
    await expect(wrong.messages.create(base)).rejects.toMatchObject({ status: 401 });
  });
});

describe('the prompt cache', () => {
  const system = [
    { type: 'text' as const, text: long('stable'), cache_control: { type: 'ephemeral' as const } },
  ];
  const ask = async (more: Partial<Anthropic.MessageCreateParamsNonStreaming>) =>
    (await client().messages.create({ ...base, ...more })).usage;

  it('reads back an identical beginning until it expires, and nothing when a byte differs', async () => {
    const first = await ask({ system });
    expect(first.cache_creation_input_tokens).toBeGreaterThan(1500);
    const second = await ask({ system, messages: [{ role: 'user', content: 'something else' }] });
    expect(second.cache_read_input_tokens).toBe(first.cache_creation_input_tokens);
    expect(second.cache_creation_input_tokens).toBe(0);
    const other = await ask({ system: [{ ...system[0]!, text: `${system[0]!.text}!` }] });
    expect(other.cache_read_input_tokens).toBe(0);
    clock += 5 * 60_000 + 1;
    expect((await ask({ system })).cache_read_input_tokens).toBe(0);
  });

  it('silently ignores a beginning that is too short', async () => {
    const usage = await ask({ system: [{ ...system[0]!, text: 'short' }] });
    expect(usage.cache_creation_input_tokens).toBe(0);
  });

  it('does not read back messages when the choice of tools changed, but still the system prompt', async () => {
    const messages = [
      {
        role: 'user' as const,
        content: [
          { type: 'text' as const, text: long('words'), cache_control: { type: 'ephemeral' as const } },
        ],
      },
    ];
    const first = await ask({ system, messages, tools: [tool] });
    const second = await ask({ system, messages, tools: [tool], tool_choice: { type: 'none' } });
    expect(second.cache_read_input_tokens).toBeGreaterThan(0);
    expect(second.cache_read_input_tokens).toBeLessThan(first.cache_creation_input_tokens ?? 0);
  });
});

describe('faults', () => {
  it('come in order, one a request, and the SDK sees them for what they are', async () => {
    server.setScript(() => [{ type: 'text', text: 'a fairly long answer that will be cut' }]);
    server.fail(
      { kind: 'status', status: 529 },
      { kind: 'status', status: 429, errorCode: 'enforced_spend_limit_reached' },
      { kind: 'cut', afterChars: 12, how: 'socket' },
      { kind: 'cut', afterChars: 12, how: 'event' },
      { kind: 'cut', afterChars: 12, how: 'end' },
      { kind: 'garbage', where: 'event', afterChars: 12 },
      { kind: 'garbage', where: 'body', afterChars: 0 },
    );
    const ask = () => client().messages.stream(base).finalMessage();
    await expect(ask()).rejects.toMatchObject({ status: 529 });
    await expect(ask()).rejects.toMatchObject({ status: 429, errorCode: 'enforced_spend_limit_reached' });
    for (let i = 0; i < 5; i++) await expect(ask()).rejects.toBeInstanceOf(Anthropic.AnthropicError);
    expect((await ask()).stop_reason).toBe('end_turn');
  });

  it('obey the waiting time of a 429 through the SDK', async () => {
    server.fail({ kind: 'status', status: 429, retryAfterSeconds: 0.05 });
    expect((await client(1).messages.create(base)).content).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });
});

it('draws first-token times with the asked median and tail', () => {
  const pace = createPace({ firstTokenMs: { p50: 400, p95: 1500 }, seed: 7 });
  const drawn = Array.from({ length: 4000 }, () => pace.firstTokenMs()).sort((a, b) => a - b);
  expect(drawn[2000]).toBeGreaterThan(360);
  expect(drawn[2000]).toBeLessThan(440);
  expect(drawn[3800]).toBeGreaterThan(1250);
  expect(drawn[3800]).toBeLessThan(1800);
});

it('runs as a process of its own, and takes faults over the wire', async () => {
  const main = fileURLToPath(new URL('./main.ts', import.meta.url));
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    main,
    '--first-token-ms',
    '5',
    '--script',
    'desk',
  ]);
  try {
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    const { url } = JSON.parse(first.toString()) as { url: string };
    const planted = await fetch(`${url}/stand-in/faults`, {
      method: 'POST',
      body: JSON.stringify([{ kind: 'status', status: 529 }]),
    });
    expect(await planted.json()).toEqual({ waiting: 1 });
    const far = new Anthropic({
      apiKey: 'sk-test',
      authToken: null,
      baseURL: url,
      maxRetries: 0,
      logLevel: 'off',
    });
    await expect(far.messages.create(base)).rejects.toMatchObject({ status: 529 });
    expect((await far.messages.create(base)).content[0]).toMatchObject({ type: 'text' });
    const seen = (await (await fetch(`${url}/stand-in/requests`)).json()) as { answer: number }[];
    expect(seen.map((request) => request.answer)).toEqual([529, 200]);
  } finally {
    child.kill();
    await once(child, 'exit');
  }
});
