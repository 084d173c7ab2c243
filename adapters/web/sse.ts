/** One open response of server-sent events: heartbeats, a reader that is slow or gone, and a clean end. */
import type { ServerResponse } from 'node:http';

export type EventStream = {
  /** Waits while the reader is slow; resolves to false once it is gone. `data` becomes JSON, `id` what it resumes from. */
  send: (event: string, data: unknown, id?: number) => Promise<boolean>;
  /** For what may be lost: skipped while the reader is slow, so that nothing piles up behind it. */
  offer: (event: string, data: unknown) => void;
  ended: () => boolean;
  end: () => void;
};

export type EventStreamOptions = {
  headers: Record<string, string>;
  /** Milliseconds between comments that keep proxies from closing a silent stream. */
  heartbeatMs: number;
  /** Called once, whoever ended it. */
  onEnd: () => void;
};

export function openEventStream(
  response: ServerResponse,
  { headers, heartbeatMs, onEnd }: EventStreamOptions,
): EventStream {
  let ended = response.destroyed;
  let congestedBeats = 0;
  let released: (() => void)[] = [];

  const release = () => {
    const waiting = released;
    released = [];
    for (const go of waiting) go();
  };
  const write = (event: string, data: unknown, id?: number) =>
    response.write(
      `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`,
    );
  const end = () => {
    if (ended) return;
    ended = true;
    clearInterval(heartbeat);
    release();
    if (!response.writableEnded) response.end();
    onEnd();
  };
  const heartbeat = setInterval(() => {
    congestedBeats = response.writableNeedDrain ? congestedBeats + 1 : 0;
    // Two heartbeats without room for a byte: gone, or too slow to be of use. It resumes where it was.
    if (congestedBeats >= 2) response.destroy();
    else if (congestedBeats === 0) response.write(': still here\n\n');
  }, heartbeatMs);

  response.on('drain', release);
  response.on('error', end);
  response.on('close', end);
  response.writeHead(200, {
    ...headers,
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    connection: 'keep-alive',
    'x-accel-buffering': 'no',
  });
  response.socket?.setKeepAlive(true, heartbeatMs);
  response.write('retry: 1000\n\n');
  if (ended) clearInterval(heartbeat);

  return {
    async send(event, data, id) {
      while (response.writableNeedDrain && !ended) await new Promise<void>((go) => released.push(go));
      if (ended) return false;
      write(event, data, id);
      return true;
    },
    offer(event, data) {
      if (!ended && !response.writableNeedDrain) write(event, data);
    },
    ended: () => ended,
    end,
  };
}
