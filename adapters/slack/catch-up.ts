/**
 * What was said while nobody here could store it. The platform repeats an event after one and after five minutes and then
 * gives up, and what comes in between overtakes it; so before the first message of a chat is stored after a start, or after
 * one could not be stored, its history since the last one that we have is read and stored in order.
 */
import { isDirect, readChat, readMessage } from './address.ts';
import { readFailure } from './failure.ts';
import type { Log } from './log.ts';
import { parseEvent, type Parsed } from './parse.ts';
import type { Team } from './team.ts';

type Listed = { ts?: string; user?: string; bot_id?: string; subtype?: string };

/** More than a chat says in a night, in pages of the platform's own advice. */
const pageSize = 200;
const mostPages = 5;
/** A chat that said nothing for so long is looked at again: the line may have been dead without anybody's notice. */
const staleMs = 10 * 60_000;

export function createCatchUp(deps: {
  /** Platform ids of what people said last in a chat. */
  last(account: string, chatExternalId: string): Promise<string[]>;
  /** How far back a direct chat is read of which the house has nothing: its first words may be what was missed. */
  unheard(account: string): Promise<Date>;
  log: Log;
  now: () => Date;
}) {
  /** When a chat was last heard of since it was caught up. */
  const caughtUp = new Map<string, number>();
  const keyOf = (team: Team, chat: string): string => `${team.account} ${chat}`;

  /** What is missing, oldest first; [] for a channel or thread that nothing was heard of. Throws when the platform does not say. */
  async function missing(team: Team, chat: string): Promise<Parsed[]> {
    const ids = await deps.last(team.account, chat);
    const heard = ids.flatMap((id) => readMessage(id)?.ts ?? []).sort((a, b) => Number(a) - Number(b));
    const { channel, thread } = readChat(chat);
    const newest =
      heard.at(-1) ?? (isDirect(channel) ? stampOf(await deps.unheard(team.account)) : undefined);
    if (newest === undefined) return [];
    const listed: Listed[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const range = {
        channel,
        oldest: newest,
        inclusive: false,
        limit: pageSize,
        ...(cursor ? { cursor } : {}),
      };
      const answer =
        thread === undefined
          ? await team.quick.conversations.history(range)
          : await team.quick.conversations.replies({ ...range, ts: thread });
      listed.push(...((answer.messages ?? []) as Listed[]));
      cursor = answer.response_metadata?.next_cursor;
      if (!cursor) break;
    }
    return listed
      .filter(({ ts, bot_id: bot }) => ts !== undefined && Number(ts) > Number(newest) && !bot)
      .sort((a, b) => Number(a.ts) - Number(b.ts))
      .map((message) =>
        parseEvent(
          {
            type: 'event_callback',
            team_id: team.account,
            event_id: `history ${message.ts}`,
            event: { ...message, type: 'message', channel },
          },
          () => team.botUserId,
        ),
      );
  }

  return {
    /**
     * To be called in the chat's own order. `store` keeps what is missing; throws what it throws. Returns how many
     * milliseconds the platform wants to be left alone before it is asked again; 0 when there is nothing to wait for.
     */
    async before(team: Team, chat: string, store: (missed: Parsed) => Promise<unknown>): Promise<number> {
      const key = keyOf(team, chat);
      const now = deps.now().getTime();
      const heardAt = caughtUp.get(key);
      if (heardAt !== undefined && now - heardAt < staleMs) {
        caughtUp.set(key, now);
        return 0;
      }
      let missed: Parsed[];
      try {
        missed = await missing(team, chat);
      } catch (error) {
        // Without history (a missing scope, a busy platform) the repetitions have to do.
        const failure = readFailure(error);
        deps.log.warn({ kind: failure.kind, reason: failure.reason }, 'a chat could not be caught up');
        return failure.kind === 'wait' ? failure.afterMs : 0;
      }
      for (const one of missed) await store(one);
      if (missed.length > 0) deps.log.info({ messages: missed.length }, 'a chat was caught up');
      caughtUp.set(key, now);
      return 0;
    },
    /** Something of this chat could not be stored: the next one looks again. */
    lost: (team: Team, chat: string): void => void caughtUp.delete(keyOf(team, chat)),
    forget: (): void => caughtUp.clear(),
  };
}

/** The platform's stamp of a moment. */
const stampOf = (at: Date): string => (at.getTime() / 1000).toFixed(6);
