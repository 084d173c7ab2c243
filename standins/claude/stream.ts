/** Writes a finished reply as the server-sent events of a stream, at the given pace, with the given mishap. */
import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';
import { wait } from './pace.ts';
import type { Pace } from './pace.ts';
import type { Block, Usage } from './wire.ts';

export type Finished = {
  id: string;
  model: string;
  content: Block[];
  stop_reason: string;
  usage: Usage;
};

export async function writeStream(
  res: ServerResponse,
  message: Finished,
  pace: Pace,
  mishap: Fault | undefined,
  gone: AbortSignal,
): Promise<void> {
  const send = (type: string, data: object): void => {
    res.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
  };
  const { content, usage, ...head } = message;
  send('message_start', {
    message: {
      ...head,
      type: 'message',
      role: 'assistant',
      content: [],
      stop_reason: null,
      stop_sequence: null,
      usage: { ...usage, output_tokens: 1 },
    },
  });
  send('ping', {});

  let written = 0;
  /** True when the stream ended here on purpose. */
  const mishapHere = (): boolean => {
    if (!mishap || !('afterChars' in mishap) || written < mishap.afterChars) return false;
    if (mishap.kind === 'stall') return true;
    if (mishap.kind === 'garbage')
      res.end('event: content_block_delta\ndata: {"type":"content_blo<html>\n\n');
    // What was written before the break has to arrive, or it would be no cut in the middle.
    else if (mishap.how === 'socket') res.write(':\n', () => setTimeout(() => res.destroy(), 5));
    else {
      if (mishap.how === 'event')
        send('error', { error: { type: 'overloaded_error', message: 'Overloaded' } });
      res.end();
    }
    return true;
  };

  for (const [index, block] of content.entries()) {
    if (gone.aborted) return;
    send('content_block_start', { index, content_block: opening(block) });
    const whole = bodyOf(block);
    for (let from = 0; from < whole.length; from += pace.charsPerEvent) {
      if (mishapHere()) return;
      const part = whole.slice(from, from + pace.charsPerEvent);
      send('content_block_delta', { index, delta: deltaOf(block, part) });
      written += part.length;
      // Never ahead of a slow reader, and never so long that nobody else in this process gets a turn.
      if (pace.eventMs > 0 || res.writableNeedDrain || from % (64 * pace.charsPerEvent) === 0)
        await wait(res.writableNeedDrain ? Math.max(1, pace.eventMs) : pace.eventMs, gone);
      if (gone.aborted) return;
    }
    if (mishapHere()) return;
    if (block.type === 'thinking')
      send('content_block_delta', {
        index,
        delta: { type: 'signature_delta', signature: block.signature },
      });
    send('content_block_stop', { index });
  }
  const { cache_creation: _split, ...flat } = usage;
  send('message_delta', {
    delta: { stop_reason: message.stop_reason, stop_sequence: null },
    usage: flat,
  });
  send('message_stop', {});
  res.end();
}

function opening(block: Block): object {
  switch (block.type) {
    case 'text':
      return { type: 'text', text: '', citations: null };
    case 'tool_use':
      return { ...block, input: {} };
    case 'thinking':
      return { type: 'thinking', thinking: '', signature: '' };
  }
}

function bodyOf(block: Block): string {
  switch (block.type) {
    case 'text':
      return block.text;
    // A string stands for the raw JSON that a model wrote, so that a script can write a broken one.
    case 'tool_use':
      return typeof block.input === 'string' ? block.input : JSON.stringify(block.input);
    case 'thinking':
      return block.thinking;
  }
}

function deltaOf(block: Block, part: string): object {
  switch (block.type) {
    case 'text':
      return { type: 'text_delta', text: part };
    case 'tool_use':
      return { type: 'input_json_delta', partial_json: part };
    case 'thinking':
      return { type: 'thinking_delta', thinking: part };
  }
}
