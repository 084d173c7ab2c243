/** A body of the platform, however it came, to what has to be said back: nothing is said before it was stored. */
import type { Log } from './log.ts';
import { parseCommand, parseEvent, parseInteraction, type Parsed, type SelfOf } from './parse.ts';
import type { Receive } from './receive.ts';

/** `body` goes back with the acknowledgement; nothing when there is nothing to say. */
export type Reply = { status: 'accepted' | 'invalid' | 'not stored'; body?: Record<string, unknown> };
export type Kind = 'event' | 'interaction' | 'command';
export type Dispatch = (kind: Kind, body: unknown) => Promise<Reply>;

/**
 * A call that comes again has the same (channel, ts), or the same stamp of its press, in the id of its message: storing it
 * finds it done. That is durable and holds between processes, so no list of the platform's event ids is kept here.
 */
export function createDispatch(deps: {
  receive: Receive;
  selfOf: SelfOf;
  log: Log;
  now: () => Date;
}): Dispatch {
  function read(kind: Kind, body: unknown): Parsed {
    switch (kind) {
      case 'event':
        return parseEvent(body, deps.selfOf);
      case 'interaction':
        return parseInteraction(body, deps.now());
      case 'command':
        return parseCommand(body, deps.now());
    }
  }

  return async function dispatch(kind, body) {
    const parsed = read(kind, body);
    try {
      const received = await deps.receive(parsed, clientMessageIdOf(body));
      return received === 'invalid'
        ? { status: 'invalid' }
        : { status: 'accepted', ...replyTo(kind, parsed) };
    } catch (error) {
      deps.log.error(
        { error: error instanceof Error ? error.name : 'unknown' },
        'a call could not be stored',
      );
      return { status: 'not stored' };
    }
  };
}

/** In a channel a command is shown, so that the answer under it makes sense to those who read along. */
function replyTo(kind: Kind, parsed: Parsed): { body?: Record<string, unknown> } {
  if (kind !== 'command' || parsed.kind !== 'inbound') return {};
  return parsed.inbound[0]?.chat.kind === 'group' ? { body: { response_type: 'in_channel' } } : {};
}

function clientMessageIdOf(body: unknown): string | undefined {
  const event = (body as { event?: { client_msg_id?: unknown } } | null)?.event;
  return typeof event?.client_msg_id === 'string' ? event.client_msg_id : undefined;
}
