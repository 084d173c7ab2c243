/** What polling and webhook share: an update is read, handed to the house, and only then may be acknowledged. */
import type { Accept } from '../../bot/channel.ts';
import { readMessage } from './address.ts';
import type { Self } from './content.ts';
import type { KnownIds } from './known-ids.ts';
import type { Log } from './log.ts';
import { parseUpdate, type Membership } from './parse.ts';

export type Received = 'accepted' | 'passed over' | 'invalid';

export type Receive = (update: unknown, self: Self) => Promise<Received>;

/** Throws what `accept` throws: the update must then not be acknowledged. */
export function createReceive(deps: {
  accept: Accept;
  onMembership: (membership: Membership) => Promise<void>;
  /** Stops the spinner on a pressed button; may fail without harm. */
  answerPress: (pressId: string) => void;
  known: KnownIds;
  /** After something in a private chat was stored; `command` if it was one. May fail without harm. */
  onPrivate: (chatId: number, command: string | undefined) => void;
  log: Log;
  now: () => Date;
}): Receive {
  return async function receive(update, self) {
    const parsed = parseUpdate(update, self, deps.now());
    switch (parsed.kind) {
      case 'invalid':
        deps.log.warn({ why: parsed.why }, 'an update that is not what the platform sends was passed over');
        return 'invalid';
      case 'nothing':
        deps.log.debug({ why: parsed.why }, 'an update that needs no answer');
        return 'passed over';
      case 'membership':
        await deps.onMembership(parsed.membership);
        return 'accepted';
      case 'inbound':
        for (const inbound of parsed.inbound) {
          if (inbound.content.kind !== 'press' && inbound.content.kind !== 'reaction') {
            const id = readMessage(inbound.externalId);
            if (id) deps.known.note(id.chatId, id.first, false);
          }
          await deps.accept(inbound);
          const { chat, content } = inbound;
          if (chat.kind === 'private')
            deps.onPrivate(Number(chat.externalId), content.kind === 'command' ? content.name : undefined);
        }
        if (parsed.pressId !== undefined) deps.answerPress(parsed.pressId);
        return 'accepted';
    }
  };
}
