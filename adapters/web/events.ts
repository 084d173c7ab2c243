/**
 * Server-sent events of one conversation. The transcript is read, never remembered: a doorbell only says when to look,
 * and since it may be lost every stream also looks by itself. A watcher that resumes gets exactly the lines it lacks.
 */
import type { ServerResponse } from 'node:http';
import type { LiveEvent, TranscriptLine } from '../../bot/transcript.ts';
import { createFollower } from './follow.ts';
import type { WebLog } from './deps.ts';
import { openEventStream, type EventStream } from './sse.ts';

export type EventsDeps = {
  transcript: (conversationId: string, range: { after: number; limit: number }) => Promise<TranscriptLine[]>;
  listen: (conversationId: string, on: (event: LiveEvent) => void) => Promise<() => Promise<void>>;
  log: WebLog;
  heartbeatMs?: number;
  /** Milliseconds between looks when no doorbell rings. */
  rereadMs?: number;
};

export type Watch = {
  conversationId: string;
  /** Lines up to this place are known to the watcher. */
  after: number;
  response: ServerResponse;
  headers: Record<string, string>;
};

export function createEvents(deps: EventsDeps) {
  const { heartbeatMs = 15_000, rereadMs = 3_000 } = deps;
  const open = new Set<EventStream>();

  function watch({ conversationId, after, response, headers }: Watch): void {
    const onEnd = () => {
      open.delete(stream);
      clearInterval(reread);
      follower.stop();
      subscription.end();
    };
    const stream = openEventStream(response, { headers, heartbeatMs, onEnd });
    const follower = createFollower(
      {
        read: (from, limit) => deps.transcript(conversationId, { after: from, limit }),
        show: (line) => stream.send('message', line, line.seq),
        log: deps.log,
      },
      after,
    );
    const subscription = createSubscription(deps, conversationId, (event) => pass(event, stream, follower));
    const reread = setInterval(() => {
      subscription.ensure();
      follower.look();
    }, rereadMs);
    open.add(stream);
    if (stream.ended()) return onEnd();
    stream.offer('status', { state: 'connected' });
    follower.look();
    subscription.ensure(follower.look);
  }

  return {
    watch,
    /** Ends every stream; watchers come back by themselves. */
    closeAll(): void {
      for (const stream of open) stream.end();
    },
    watchers: (): number => open.size,
  };
}

function pass(event: LiveEvent, stream: EventStream, follower: ReturnType<typeof createFollower>): void {
  switch (event.type) {
    case 'message':
      return event.messageId === undefined ? follower.look() : follower.expect(event.messageId);
    case 'typing':
      return stream.offer('typing', {});
    case 'delta':
      return stream.offer('delta', { turnId: event.turnId, text: event.text });
    case 'status':
      return stream.offer('status', { state: event.state });
  }
}

/** A live subscription that may fail to start, is tried again, and ends once even if it ends while starting. */
function createSubscription(
  { listen, log }: EventsDeps,
  conversationId: string,
  on: (event: LiveEvent) => void,
) {
  let wanted = true;
  let stop: (() => Promise<void>) | 'starting' | null = null;

  const unsubscribe = (how: () => Promise<void>) =>
    how().catch((error: unknown) => log.warn({ err: error }, 'a live subscription did not end'));

  async function start(started?: () => void): Promise<void> {
    stop = 'starting';
    try {
      const how = await listen(conversationId, (event) => wanted && on(event));
      if (!wanted) return await unsubscribe(how);
      stop = how;
      // What became visible between the first look and now rang for nobody.
      started?.();
    } catch (error) {
      stop = null;
      log.warn({ err: error }, 'live events are away; the transcript is still followed');
    }
  }

  return {
    ensure(started?: () => void): void {
      if (wanted && stop === null) void start(started);
    },
    end(): void {
      wanted = false;
      if (typeof stop === 'function') void unsubscribe(stop);
    },
  };
}
