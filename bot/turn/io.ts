/** What a running brain may do: record a step, call a tool with its author's rights, show text that grows. */
import type { Database } from '../../prisma/client.ts';
import { TurnStopped, type BrainIo, type Focus, type ToolOutcome } from '../brain/brain.ts';
import type { Channel } from '../channel.ts';
import type { Choice, Outbound, TalentCard } from '../message.ts';
import type { LiveText } from '../outbox/live.ts';
import { reserveMessage } from '../outbox/queue.ts';
import type { Ring, Tool, ToolContext } from '../tools/tool.ts';
import { writingOf } from '../understanding/language.ts';
import { quoteOf, type Begun } from './begin.ts';
import { guardEpoch } from './finish.ts';
import { recordStep } from './steps.ts';

export type TurnIoDeps = {
  db: Database;
  tools: ReadonlyMap<string, Tool>;
  live: LiveText;
  newId(): string;
  now(): Date;
  /** Wakes the delivery that shows previews. */
  ringDelivery(conversation: { workspaceId: string; conversationId: string }): void;
  /** Wakes the turn of a conversation after a while. */
  ringTurnLater(conversation: { workspaceId: string; conversationId: string }, afterMs: number): void;
};

export type TurnIo = BrainIo & {
  /** What the tools of this turn put under the answer, and whether any of them changed something. */
  gathered(): {
    cards: TalentCard[];
    choices: Choice[];
    files: Outbound['files'];
    changed: boolean;
  };
  /** Whether anything of the answer shows, or is about to. */
  shown(): boolean;
  /** Waits for a reservation in the making; its message id, or null when nothing was shown. Nothing shows after it. */
  settleReservation(): Promise<string | null>;
  /** The brain has answered: what it did last need not be recorded, since the end of the turn is committed next. */
  settleSteps(): Promise<void>;
};

/**
 * Where a preview is a message of its own, an answer that is whole this soon after its first word is sent once instead of
 * being sent and edited.
 */
const holdOffMs = 40;

export function createTurnIo(
  deps: TurnIoDeps,
  begun: Begun,
  controller: AbortController,
  streams: Channel['streams'],
): TurnIo {
  let focus: Focus = { ...begun.focus };
  let cards: TalentCard[] = [];
  let choices: Choice[] = [];
  let files: Outbound['files'] = [];
  // A tool that acted in an earlier life of this turn counts although its record does not say which tool it was.
  let changed = [...begun.steps.values()].some((step) => step.kind === 'tool');
  let reservation: Promise<string> | null =
    begun.reservedId === null ? null : Promise.resolve(begun.reservedId);
  let newest = '';
  let holdOff: NodeJS.Timeout | undefined;

  const move: BrainIo['move'] = (by) => {
    focus = { ...focus, ...by } as Focus;
  };

  const stopIfAborted = (): void => {
    if (!controller.signal.aborted) return;
    const reason: unknown = controller.signal.reason;
    throw reason instanceof TurnStopped ? reason : new TurnStopped('lease-lost');
  };

  /** The last tool that shows people wins: an answer carries one list. */
  const gather = (outcome: ToolOutcome): ToolOutcome => {
    if (!outcome.ok) return outcome;
    if (outcome.show?.cards) cards = outcome.show.cards;
    if (outcome.show?.choices) choices = outcome.show.choices;
    if (outcome.show?.files) files = outcome.show.files;
    if (outcome.show?.focus) move(outcome.show.focus);
    return outcome;
  };

  const unrecorded: { key: string; output: unknown }[] = [];
  let recording: Promise<void> = Promise.resolve();
  let soon: NodeJS.Immediate | undefined;

  /** Commits the steps that are not on record yet; resolves when all are. */
  function record(): Promise<void> {
    clearImmediate(soon);
    const steps = unrecorded.splice(0);
    if (steps.length > 0)
      recording = recording.then(() =>
        deps.db.quickly(begun.to.workspaceId, async (tx) => {
          for (const { key, output } of steps)
            await recordStep(tx, begun.lease, { turnId: begun.turnId, key, kind: 'model', output });
        }),
      );
    return recording;
  }

  async function reserve(): Promise<string> {
    const messageId = deps.newId();
    await deps.db.quickly(begun.to.workspaceId, async (tx) => {
      await guardEpoch(tx, begun);
      await reserveMessage(tx, {
        messageId,
        workspaceId: begun.to.workspaceId,
        conversationId: begun.to.conversationId,
        channel: begun.channel,
        account: begun.to.account,
        epoch: begun.epoch,
        turnId: begun.turnId,
        replyToId: null,
        body: { text: '', cards: [], choices: [], files: [], quoteExternalId: quoteOf(begun) },
        at: deps.now(),
      });
    });
    deps.ringDelivery(begun.to);
    return messageId;
  }

  function show(): void {
    const text = newest;
    reservation ??= reserve();
    reservation.then(
      (messageId) => deps.live.publish(messageId, { turnId: begun.turnId, text }),
      (error: unknown) => controller.abort(error),
    );
  }

  return {
    signal: controller.signal,
    shown: () => reservation !== null,

    async step<T>(key: string, produce: () => Promise<T>): Promise<T> {
      stopIfAborted();
      const recorded = begun.steps.get(key);
      // What was recorded under this key is what `produce` gave in an earlier life of this turn.
      if (recorded) return recorded.output as T;
      const output = await produce();
      stopIfAborted();
      unrecorded.push({ key, output });
      // At once, unless the answer is ready at once as well: its commit makes this one superfluous.
      clearImmediate(soon);
      soon = setImmediate(() => void record().catch((error: unknown) => controller.abort(error)));
      return output;
    },

    async call(key, name, input) {
      stopIfAborted();
      const tool = deps.tools.get(name);
      const recorded = begun.steps.get(key);
      if (recorded) return gather(recorded.output as ToolOutcome);
      if (!tool?.who.includes(begun.author.role))
        return { ok: false, problem: `there is no tool "${name}" for you` };
      const read = tool.input.safeParse(input);
      if (!read.success)
        return {
          ok: false,
          problem: `the input does not fit: ${read.error.issues.map(issueText).join('; ')}`,
        };
      const context: ToolContext = {
        workspaceId: begun.to.workspaceId,
        conversationId: begun.to.conversationId,
        turnId: begun.turnId,
        author: begun.author,
        chat: begun.to.chatKind,
        focus,
        sources: begun.said.map(({ messageId, text, sentAt, forwarded, media }) => ({
          messageId,
          text,
          sentAt,
          ...(forwarded ? { forwarded } : {}),
          ...(media ? { media } : {}),
        })),
        language: writingOf(begun.said, begun.history).language,
        signal: controller.signal,
        now: deps.now(),
        newId: deps.newId,
      };
      await record();
      const prepared = tool.prepare ? await tool.prepare(read.data, context) : read.data;
      stopIfAborted();
      // From here on and not from its end: a turn that starts over while the tool runs would do it a second time.
      changed ||= tool.changes;
      let ring: Ring = {};
      const outcome = await deps.db.inWorkspace(begun.to.workspaceId, async (tx): Promise<ToolOutcome> => {
        await guardEpoch(tx, begun);
        const { ring: rung = {}, ...result } = {
          ring: undefined,
          ...(await tool.run(tx, prepared, context)),
        };
        ring = rung;
        await recordStep(tx, begun.lease, { turnId: begun.turnId, key, kind: 'tool', output: result });
        return result;
      });
      const at = (conversationId: string) => ({ workspaceId: begun.to.workspaceId, conversationId });
      for (const id of ring.deliver ?? []) deps.ringDelivery(at(id));
      for (const id of ring.turn ?? []) deps.ringTurnLater(at(id), 0);
      return gather(outcome);
    },

    say(textSoFar) {
      if (streams === 'none' || controller.signal.aborted || textSoFar === '') return;
      newest = textSoFar;
      if (reservation || streams === 'live') return show();
      holdOff ??= setTimeout(() => !controller.signal.aborted && show(), holdOffMs);
    },

    focus: () => focus,
    move,

    gathered: () => ({ cards, choices, files, changed }),
    settleReservation: async () => {
      clearTimeout(holdOff);
      return reservation ? await reservation : null;
    },
    settleSteps: async () => {
      clearImmediate(soon);
      unrecorded.length = 0;
      await recording;
    },
  };
}

const issueText = (issue: { path: PropertyKey[]; message: string }): string =>
  `${issue.path.map(String).join('.') || 'input'}: ${issue.message}`;
