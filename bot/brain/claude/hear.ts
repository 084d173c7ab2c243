/**
 * Listens to one streamed answer: assembles its blocks, tells of text as it comes, and gives up when the first token,
 * or the next one, is too late. The SDK does not retry a stream that was cut, so every end is told apart here.
 */
import type Anthropic from '@anthropic-ai/sdk';
import { noUsage } from './pricing.ts';
import type { RoundUsage } from './pricing.ts';

/** The part of the SDK's client that is used. Build it with `maxRetries: 0`: retries are counted here. */
export type MessagesClient = { messages: Pick<Anthropic['messages'], 'stream'> };

/** A block of the model's answer as it is recorded and sent back. `broken`: its input was no complete JSON object. */
export type Kept =
  | { type: 'text'; text: string }
  | { type: 'tool_use'; id: string; name: string; input: Record<string, unknown>; broken?: true }
  | { type: 'thinking'; thinking: string; signature: string }
  | { type: 'redacted_thinking'; data: string };

export type Heard = { content: Kept[]; stop: string; usage: RoundUsage; firstMs: number };

export type Ending =
  | { status: 'done'; heard: Heard }
  /** `started`: something of the answer had come already. `late`: our own clock ran out. */
  | { status: 'failed'; started: boolean; late: boolean; usage: RoundUsage; error: unknown };

export type HearOptions = {
  signal: AbortSignal;
  /** Milliseconds until the first block must begin. */
  firstMs: number;
  /** Longest silence within an answer. */
  silenceMs: number;
  /** Milliseconds for the whole answer. */
  wholeMs: number;
  /** Most characters of text and tool input that are read; a longer answer counts as cut by its length. */
  maxChars: number;
  now: () => number;
  /** Text of this answer so far. What it throws ends the listening and comes back to the caller. */
  onText: (textSoFar: string) => void;
};

type Building = { kept: Kept; json: string };

/** More than any answer has; what comes after is not read. */
const maxBlocks = 64;

/** Resolves in bounded time whatever the other side does. Throws only what `onText` threw. */
export async function hear(
  client: MessagesClient,
  params: Anthropic.MessageStreamParams,
  options: HearOptions,
): Promise<Ending> {
  const { now, onText } = options;
  const beganAt = now();
  const abort = new AbortController();
  const blocks = new Map<number, Building>();
  let usage = noUsage;
  let stop: string | null = null;
  let firstAt: number | null = null;
  let chars = 0;
  let thrown: { by: unknown } | null = null;
  let late = false;

  const giveUp = (): void => {
    late = true;
    abort.abort();
  };
  const onAbort = (): void => abort.abort();
  options.signal.addEventListener('abort', onAbort, { once: true });
  if (options.signal.aborted) abort.abort();
  let silence = setTimeout(giveUp, options.firstMs);
  const whole = setTimeout(giveUp, options.wholeMs);

  const take = (event: Anthropic.MessageStreamEvent): void => {
    if (event.type === 'message_start') usage = readUsage(event.message.usage, usage);
    if (event.type === 'message_delta') {
      usage = readUsage(event.usage, usage);
      stop = event.delta.stop_reason;
    }
    if (event.type === 'content_block_start') {
      firstAt ??= now();
      if (blocks.size < maxBlocks)
        blocks.set(event.index, { kept: openBlock(event.content_block), json: '' });
    }
    if (event.type === 'content_block_delta') {
      const block = blocks.get(event.index);
      if (block) chars += extend(block, event.delta);
      if (chars > options.maxChars) {
        stop = 'max_tokens';
        abort.abort();
      } else if (event.delta.type === 'text_delta') onText(textOf(blocks));
    }
    if (firstAt === null) return;
    clearTimeout(silence);
    silence = setTimeout(giveUp, options.silenceMs);
  };

  try {
    const stream = client.messages.stream(params, { signal: abort.signal });
    stream.on('streamEvent', (event) => {
      if (abort.signal.aborted) return;
      try {
        take(event);
      } catch (error) {
        thrown = { by: error };
        abort.abort();
      }
    });
    // A listener keeps a rejection that comes before anyone awaits from ending the process.
    stream.on('error', () => undefined);
    await stream.done();
    return done(blocks, stop, usage, (firstAt ?? now()) - beganAt);
  } catch (error) {
    if (thrown) throw (thrown as { by: unknown }).by;
    if (stop === 'max_tokens' && !late && !options.signal.aborted)
      return done(blocks, stop, usage, (firstAt ?? now()) - beganAt);
    return { status: 'failed', started: firstAt !== null, late, usage, error };
  } finally {
    clearTimeout(silence);
    clearTimeout(whole);
    options.signal.removeEventListener('abort', onAbort);
  }
}

function done(
  blocks: Map<number, Building>,
  stop: string | null,
  usage: RoundUsage,
  firstMs: number,
): Ending {
  // A body that ends without saying why was cut, however politely the socket was closed.
  if (stop === null)
    return {
      status: 'failed',
      started: blocks.size > 0,
      late: false,
      usage,
      error: new Error('no stop reason'),
    };
  const content = [...blocks.values()].map(closeBlock);
  return { status: 'done', heard: { content, stop, usage, firstMs } };
}

function openBlock(block: Anthropic.ContentBlock): Kept {
  switch (block.type) {
    case 'text':
      return { type: 'text', text: block.text };
    case 'tool_use':
      return { type: 'tool_use', id: block.id, name: block.name, input: {} };
    case 'thinking':
      return { type: 'thinking', thinking: block.thinking, signature: block.signature };
    case 'redacted_thinking':
      return { type: 'redacted_thinking', data: block.data };
    default:
      // Blocks of server tools, none of which are offered: kept as nothing.
      return { type: 'text', text: '' };
  }
}

/** Adds a delta to its block; returns how many characters it brought. */
function extend(block: Building, delta: Anthropic.RawContentBlockDelta): number {
  const { kept } = block;
  if (delta.type === 'text_delta' && kept.type === 'text') {
    kept.text += delta.text;
    return delta.text.length;
  }
  if (delta.type === 'input_json_delta' && kept.type === 'tool_use') {
    block.json += delta.partial_json;
    return delta.partial_json.length;
  }
  if (delta.type === 'thinking_delta' && kept.type === 'thinking') {
    kept.thinking += delta.thinking;
    return delta.thinking.length;
  }
  if (delta.type === 'signature_delta' && kept.type === 'thinking') kept.signature = delta.signature;
  return 0;
}

function closeBlock({ kept, json }: Building): Kept {
  if (kept.type !== 'tool_use' || json === '') return kept;
  try {
    const input: unknown = JSON.parse(json);
    if (typeof input === 'object' && input !== null && !Array.isArray(input))
      return { ...kept, input: input as Record<string, unknown> };
  } catch {
    // Told to the model as a broken call below.
  }
  return { ...kept, broken: true };
}

const textOf = (blocks: Map<number, Building>): string =>
  [...blocks.values()].map(({ kept }) => (kept.type === 'text' ? kept.text : '')).join('');

type AnyUsage = Partial<Anthropic.Usage> | Anthropic.MessageDeltaUsage;

/** Counters of a stream are totals that later events overwrite. */
function readUsage(told: AnyUsage, before: RoundUsage): RoundUsage {
  const split = 'cache_creation' in told ? told.cache_creation : null;
  return {
    input: told.input_tokens ?? before.input,
    output: told.output_tokens ?? before.output,
    cacheRead: told.cache_read_input_tokens ?? before.cacheRead,
    cacheWrite: told.cache_creation_input_tokens ?? before.cacheWrite,
    cacheWrite1h: split?.ephemeral_1h_input_tokens ?? before.cacheWrite1h,
  };
}
