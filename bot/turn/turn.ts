/** The turn: recall, brain, tools, answer. One author, one conversation, one holder at a time, resumable at every step. */
import type { Database } from '../../prisma/client.ts';
import { TurnStopped, type Answer, type Brain, type Line, type Recalled } from '../brain/brain.ts';
import type { Channel, Destination } from '../channel.ts';
import { keepLease, LeaseLost, releaseLease } from '../lease.ts';
import type { ChannelName, Outbound } from '../message.ts';
import { offersFor } from '../tools/offer.ts';
import { inLatin, shownIn } from '../proof/in-language.ts';
import { writingOf } from '../understanding/language.ts';
import { beginTurn, quoteOf, type Begun } from './begin.ts';
import { extendBurst, finishTurn, mostStartsOver, stopTurn } from './finish.ts';
import { createTurnIo, type TurnIoDeps } from './io.ts';
import { overRate, type RateDeps } from './rate.ts';
import { tendHeld } from '../handoff/relay.ts';
import type { Silences } from '../outreach/wish.ts';

export type TurnDeps = TurnIoDeps &
  RateDeps & {
    db: Database;
    /** Name of this process among the holders of leases. */
    owner: string;
    brain: Brain;
    silences: Silences;
    /** Answers in the words of the house when a turn failed again and again. */
    apology(begun: Begun): Answer;
    channelOf(channel: string, account: string): Channel | null;
    recall(begun: Begun): Promise<Recalled[]>;
    /** What was said before the history of a turn; may be empty. */
    earlier(begun: Begun): Promise<Line[]>;
    /** Whether a text is plainly a brief whose lines are still arriving. */
    unfinished(text: string): boolean;
    /** A turn changed something: what shows it elsewhere may follow. A whisper that may be lost. */
    onChanged?(conversation: { workspaceId: string }): void;
    log: {
      warn(what: Record<string, unknown>, message: string): void;
      error(what: Record<string, unknown>, message: string): void;
    };
  };

/** What a turn has to know of a message that was stored while it runs. */
export type StoredMessage = { conversationId: string; messageId: string; authorId: string };

/** A turn that was begun this often without an end is answered with an apology. */
const mostAttempts = 8;
const typingAfterMs = 150;
const typingEveryMs = 4_000;

export function createTurns(deps: TurnDeps) {
  const running = new Map<
    string,
    { stop(stopped: TurnStopped): void; startsOverFor(stored: StoredMessage): boolean }
  >();

  return {
    /** Answers what waits in a conversation, burst by burst, until nothing does. */
    async run(ref: { workspaceId: string; conversationId: string }): Promise<void> {
      for (let more = true; more; ) {
        const beginning = await beginTurn(deps, ref);
        if (beginning.status === 'nothing') return;
        if (beginning.status === 'held') return tendHeld(deps, ref);
        if (beginning.status === 'settling') {
          if (beginning.typing) showTyping(beginning.channel, beginning.to);
          deps.ringTurnLater(ref, beginning.waitMs);
          return;
        }
        more = await serve(beginning.begun);
      }
    },

    /** A further message was stored: a turn that has shown and done nothing yet starts over with it. */
    nudge(stored: StoredMessage): void {
      const turn = running.get(stored.conversationId);
      if (turn?.startsOverFor(stored)) turn.stop(new TurnStopped('starts-over'));
    },

    /** Before the process ends: unfinished turns give their lease back and are resumed elsewhere. */
    releaseAll(): void {
      for (const turn of running.values()) turn.stop(new TurnStopped('shutdown'));
    },

    active: (): number => running.size,
  };

  function showTyping(channel: ChannelName, to: Destination): void {
    // Best effort by nature: nobody misses a typing sign that failed.
    deps
      .channelOf(channel, to.account)
      ?.typing(to)
      .catch(() => undefined);
  }

  /** One turn from its beginning to its answer; true when more messages wait already. */
  async function serve(begun: Begun): Promise<boolean> {
    const wait = await overRate(deps, begun);
    if (wait !== null) {
      await deps.db.quickly(begun.to.workspaceId, (tx) => releaseLease(tx, begun.lease));
      deps.ringTurnLater(begun.to, wait);
      return false;
    }
    const controller = new AbortController();
    const lost = (): void => controller.abort(new TurnStopped('lease-lost'));
    const lease = keepLease(deps.db, begun.lease, lost, performance.now());
    const typing = startTyping(begun);
    try {
      for (;;) {
        const ended = await attempt(begun, controller);
        if (ended === 'starts-over') continue;
        return ended.more;
      }
    } catch (error) {
      return await giveUp(begun, controller.signal.aborted ? (controller.signal.reason ?? error) : error);
    } finally {
      running.delete(begun.to.conversationId);
      typing.stop();
      lease.stop();
    }
  }

  async function attempt(begun: Begun, outer: AbortController): Promise<'starts-over' | { more: boolean }> {
    const controller = new AbortController();
    const stop = (): void => controller.abort(outer.signal.reason);
    outer.signal.addEventListener('abort', stop, { once: true });
    const channel = deps.channelOf(begun.channel, begun.to.account);
    const io = createTurnIo(deps, begun, controller, channel?.streams ?? 'none');
    running.set(begun.to.conversationId, {
      stop: (stopped) => (stopped.why === 'starts-over' ? controller : outer).abort(stopped),
      // The word of a message may come after the turn that already answers it.
      startsOverFor: ({ messageId, authorId }) =>
        !io.shown() &&
        !io.gathered().changed &&
        begun.startsOver < mostStartsOver &&
        begun.steps.size === 0 &&
        authorId === begun.author.personId &&
        !begun.said.some((said) => said.messageId === messageId),
    });
    try {
      const answer = await answerOf(begun, io);
      await io.settleSteps();
      const reservedId = await io.settleReservation();
      const { cards, choices, files, changed } = io.gathered();
      const { language, latin } = writingOf(begun.said, begun.history);
      const silent = answer.text === '' && cards.length === 0 && reservedId === null;
      const said: Outbound = {
        text: answer.text,
        ...shownIn(language, { cards, choices: answer.choices ?? choices }),
        files,
        quoteExternalId: quoteOf(begun),
        // What stands around it on a page has no Latin Marathi.
        language: latin ? 'hinglish' : language,
      };
      const body = silent ? null : latin ? inLatin(said) : said;
      const ending = await finishTurn(deps, begun, {
        answer,
        brain: answer.by ?? (answer.spend ? 'claude' : 'rules'),
        body,
        focus: io.focus(),
        reservedId,
        changed,
        now: deps.now(),
      });
      if (ending.status === 'starts-over') return await again(begun, ending.said);
      if (reservedId !== null) deps.live.finish(reservedId);
      deps.ringDelivery(begun.to);
      if (changed) deps.onChanged?.(begun.to);
      return { more: ending.more };
    } catch (error) {
      const stopped: unknown = controller.signal.aborted ? controller.signal.reason : error;
      // A nudge only says that more was stored; what waits now is read again at the end of the next attempt.
      if (stopped instanceof TurnStopped && stopped.why === 'starts-over') return await again(begun, null);
      throw stopped;
    } finally {
      outer.signal.removeEventListener('abort', stop);
    }
  }

  /** The next attempt answers the longer burst, or the same one if a nudge came for nothing. */
  async function again(begun: Begun, said: Begun['said'] | null): Promise<'starts-over'> {
    begun.said = said ?? (await extendBurst(deps.db, begun));
    begun.startsOver += 1;
    begun.steps.clear();
    return 'starts-over';
  }

  async function answerOf(begun: Begun, io: Parameters<Brain['answer']>[1]): Promise<Answer> {
    if (begun.attempts > mostAttempts) {
      deps.log.error({ turnId: begun.turnId, attempts: begun.attempts }, 'a turn failed again and again');
      await tellOffice(begun, io);
      return deps.apology(begun);
    }
    const [recalled, earlier] = await Promise.all([deps.recall(begun), deps.earlier(begun)]);
    return deps.brain.answer(
      {
        turnId: begun.turnId,
        workspace: begun.workspace,
        author: begun.author,
        chat: begun.to.chatKind,
        ...(begun.holding === null ? {} : { holding: begun.holding }),
        said: begun.said,
        history: [...earlier, ...begun.history],
        recalled,
        focus: begun.focus,
        openAsks: begun.openAsks,
        disputed: begun.disputed,
        language: writingOf(begun.said, begun.history).language,
        now: deps.now(),
        tools: offersFor(deps.tools, begun.author.role),
      },
      io,
    );
  }

  /** Whoever got only an apology is a case for a human. That nobody could be told costs no apology. */
  async function tellOffice(begun: Begun, io: Parameters<Brain['answer']>[1]): Promise<void> {
    const because = begun.said
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 500);
    try {
      await io.call('given-up', 'flag_to_office', { about: 'failed', because });
    } catch (error) {
      if (error instanceof TurnStopped || error instanceof LeaseLost) throw error;
      deps.log.warn({ turnId: begun.turnId, err: error }, 'the office could not be told of a failed turn');
    }
  }

  function startTyping(begun: Begun): { stop(): void } {
    const show = (): void => showTyping(begun.channel, begun.to);
    let every: NodeJS.Timeout | undefined;
    const first = setTimeout(() => {
      show();
      every = setInterval(show, typingEveryMs);
    }, typingAfterMs);
    return {
      stop: () => {
        clearTimeout(first);
        clearInterval(every);
      },
    };
  }

  /** Gives the lease back where it is still ours; a fault is told to the worker, an orderly stop is not. */
  async function giveUp(begun: Begun, error: unknown): Promise<boolean> {
    if (error instanceof LeaseLost) return false;
    if (error instanceof TurnStopped && error.why === 'lease-lost') return false;
    if (error instanceof TurnStopped && error.why === 'human-holds') {
      await stopTurn(deps.db, begun);
      // What it would have answered is the human's now.
      deps.ringTurnLater(begun.to, 0);
      deps.ringDelivery(begun.to);
      return false;
    }
    await deps.db.quickly(begun.to.workspaceId, (tx) => releaseLease(tx, begun.lease));
    if (error instanceof TurnStopped) return false;
    deps.log.warn({ turnId: begun.turnId, err: error }, 'a turn failed and will be taken up again');
    deps.ringTurnLater(begun.to, 1_000 * begun.attempts);
    return false;
  }
}
