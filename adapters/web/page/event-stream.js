/** Reads server-sent events from a response: EventSource cannot send the bearer token, fetch can. */

/** Milliseconds of silence after which the line is given up; the server says something every 15 s. */
const silence = 45_000;

/** @param {ReadableStream<Uint8Array>} body @param {AbortSignal} signal */
export async function* readEvents(body, signal) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  const stop = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', stop, { once: true });
  let waiting = '';
  try {
    for (;;) {
      const { value, done } = await withPatience(reader.read());
      if (done) return;
      const blocks = (waiting + value).split('\n\n');
      waiting = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = parseBlock(block);
        if (event) yield event;
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** @template T @param {Promise<T>} reading @returns {Promise<T>} */
function withPatience(reading) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('silent for too long')), silence);
    reading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** @param {string} block */
function parseBlock(block) {
  const event = { event: 'message', data: '' };
  for (const line of block.split('\n')) {
    const [, field, value] = /^([a-z]+): ?(.*)$/.exec(line) ?? [];
    if (field === 'event') event.event = value;
    if (field === 'data') event.data += value;
  }
  return event.data ? { event: event.event, data: JSON.parse(event.data) } : null;
}
