/**
 * Finds out whether an uncertain post arrived: every message carries the house's id in its metadata, and the platform gives
 * its history back. A shared file carries none: it is known by its name and by not being any other.
 * Built on documented answers of the service; never tried on the real one.
 */
import type { Destination, Found, Uncertain } from '../../bot/channel.ts';
import { readChat, writeFile, writeMessage, type ChatAddress } from './address.ts';
import type { Client } from './api.ts';
import { readFailure } from './failure.ts';
import { slackPart, type SlackPart } from './part.ts';
import { eventType } from './send.ts';

/** What the clocks of the two sides may differ by. */
const slackSeconds = 600;
const mostPages = 5;
/** A post that was cut may still be on its way into the platform for this long. */
const settleMs = 1_500;

type Listed = {
  ts?: string;
  bot_id?: string;
  metadata?: { event_type?: string; event_payload?: Record<string, unknown> };
  files?: { id?: string; name?: string | null }[];
};

export function createFind(deps: { client: Client; now: () => Date; pause: (ms: number) => Promise<void> }) {
  const { client } = deps;

  function matches(message: Listed, to: ChatAddress, part: SlackPart, uncertain: Uncertain): string | null {
    if (part.kind === 'file') {
      const file = message.files?.find((one) => one.name === part.fileName && message.bot_id !== undefined);
      const externalId = file?.id === undefined ? null : writeFile(to.channel, file.id);
      return externalId !== null && !uncertain.knownExternalIds.includes(externalId) ? externalId : null;
    }
    const { event_type: type, event_payload: payload } = message.metadata ?? {};
    const ours =
      type === eventType && payload?.['id'] === uncertain.messageId && payload['part'] === part.index;
    return ours && message.ts !== undefined ? writeMessage(to.channel, message.ts) : null;
  }

  async function search(to: ChatAddress, part: SlackPart, uncertain: Uncertain): Promise<Found> {
    const oldest = (uncertain.startedAt.getTime() / 1000 - slackSeconds).toFixed(6);
    let cursor: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const range = {
        channel: to.channel,
        oldest,
        inclusive: true,
        limit: 200,
        include_all_metadata: true,
        ...(cursor === undefined ? {} : { cursor }),
      };
      const answer =
        to.thread === undefined
          ? await client.conversations.history(range)
          : await client.conversations.replies({ ...range, ts: to.thread });
      for (const message of (answer.messages ?? []) as Listed[]) {
        const externalId = matches(message, to, part, uncertain);
        if (externalId !== null) return { status: 'present', externalId };
      }
      cursor = answer.response_metadata?.next_cursor || undefined;
      if (cursor === undefined) return { status: 'absent' };
    }
    return { status: 'undecided' };
  }

  return async function find(destination: Destination, uncertain: Uncertain): Promise<Found> {
    const read = slackPart.safeParse(uncertain.part);
    if (!read.success) return { status: 'undecided' };
    const to = readChat(destination.chatExternalId);
    try {
      const found = await search(to, read.data, uncertain);
      const unsettledMs = uncertain.startedAt.getTime() + settleMs - deps.now().getTime();
      if (found.status !== 'absent' || unsettledMs <= 0) return found;
      await deps.pause(Math.min(unsettledMs, settleMs));
      return await search(to, read.data, uncertain);
    } catch (error) {
      const failure = readFailure(error);
      // The thread is not there: nothing can have been posted into it.
      if (failure.kind === 'refused' && failure.reason === 'thread_not_found' && to.thread !== undefined)
        return await find({ ...destination, chatExternalId: to.channel }, uncertain);
      return {
        status: 'undecided',
        ...(failure.kind === 'wait' ? { afterMs: failure.afterMs } : {}),
      };
    }
  };
}
