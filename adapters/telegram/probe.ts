/**
 * Finds out whether an uncertain send arrived. The platform has no history, but it answers an edit differently for a
 * message that is there: so every id that the message could have is asked to become what it would already be.
 * Built on documented answers of the service; never tried on the real one.
 */
import type { Destination, Found, Uncertain } from '../../bot/channel.ts';
import { ownCounter, readChat, readMessage, writeMessage } from './address.ts';
import type { Calls } from './call.ts';
import { readFailure } from './failure.ts';
import type { KnownIds } from './known-ids.ts';
import { telegramPart, type TelegramPart } from './part.ts';

/** How far above the highest known id to look: as many messages as may have been on their way together. */
const margin = 128;
/** More than this is not searched: the platform would take it for a flood. */
const mostCandidates = 1_500;
const together = 8;
/** A send that was cut may still be on its way into the platform for this long. */
const settleMs = 1_500;
/** Longest patience with 429 and cuts while asking. */
const patienceMs = 60_000;

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

type Answer = 'here' | 'not here';

export function createProbe(deps: {
  calls: Calls;
  known: KnownIds;
  now: () => Date;
  pause: (ms: number) => Promise<void>;
}) {
  const { calls, known } = deps;

  /** null: no way to know now. */
  async function ask(
    chatId: number,
    messageId: number,
    part: TelegramPart,
    until: number,
  ): Promise<Answer | null> {
    for (let pauseMs = 200; ; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      try {
        await calls.edit(chatId, messageId, part);
        return 'here';
      } catch (error) {
        const failure = readFailure(error);
        if (failure.kind === 'refused') {
          if (/message is not modified/i.test(failure.reason)) return 'here';
          if (/not found|can't be edited|MESSAGE_ID_INVALID|no (text|caption)/i.test(failure.reason))
            return 'not here';
          return null;
        }
        if (failure.kind === 'denied') return null;
        const waitMs = failure.kind === 'wait' ? failure.afterMs : pauseMs;
        if (deps.now().getTime() + waitMs > until) return null;
        await deps.pause(waitMs);
      }
    }
  }

  /** The ids that the message could have, lowest first. `whole`: none was left out for being too many. */
  function candidates(chatId: number, uncertain: Uncertain): { ids: number[]; whole: boolean } {
    const sameCounter = (externalId: string): { chatId: number; first: number; last: number }[] => {
      const read = readMessage(externalId);
      if (!read) return [];
      return read.chatId === chatId || (!ownCounter(read.chatId) && !ownCounter(chatId)) ? [read] : [];
    };
    const others = uncertain.knownExternalIds.flatMap(sameCounter);
    const [after] = uncertain.afterExternalId === null ? [] : sameCounter(uncertain.afterExternalId);
    const taken = new Set(
      others.flatMap(({ first, last }) => (first === last ? [first] : range(first, last))),
    );
    const lowest = (after?.last ?? 0) + 1;
    const highest = others.reduce(
      (top, other) => Math.max(top, other.last),
      Math.max(after?.last ?? 0, known.highest(chatId)),
    );
    const ids: number[] = [];
    // From above: what was sent a moment ago has one of the highest ids.
    for (let id = highest + margin; id >= lowest; id--) {
      if (ids.length === mostCandidates) return { ids: ids.reverse(), whole: false };
      if (!taken.has(id) && !known.isForeign(chatId, id)) ids.push(id);
    }
    return { ids: ids.reverse(), whole: true };
  }

  async function search(chatId: number, ids: number[], part: TelegramPart, until: number): Promise<Found> {
    for (let at = 0; at < ids.length; at += together) {
      const group = ids.slice(at, at + together);
      const answers = await Promise.all(group.map((id) => ask(chatId, id, part, until)));
      const here = answers.indexOf('here');
      if (here >= 0) {
        const count = part.kind === 'album' ? part.items.length : 1;
        known.note(chatId, group[here]!, true);
        return { status: 'present', externalId: writeMessage(chatId, group[here]!, count) };
      }
      if (answers.includes(null)) return { status: 'undecided' };
    }
    return { status: 'absent' };
  }

  return async function find(to: Destination, uncertain: Uncertain): Promise<Found> {
    const read = telegramPart.safeParse(uncertain.part);
    if (!read.success) return { status: 'undecided' };
    const { chatId } = readChat(to.chatExternalId);
    const { ids, whole } = candidates(chatId, uncertain);
    const until = deps.now().getTime() + patienceMs;
    const look = (): Promise<Found> => search(chatId, ids, read.data, until);
    const found = await look();
    if (found.status !== 'absent') return found;
    if (!whole) return { status: 'undecided' };
    const unsettledMs = uncertain.startedAt.getTime() + settleMs - deps.now().getTime();
    if (unsettledMs <= 0) return found;
    await deps.pause(Math.min(unsettledMs, settleMs));
    return await look();
  };
}
