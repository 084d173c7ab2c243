/**
 * Buttons, slash commands and a plain "stop" go to the rules. For words it is Claude first, and the rules when it cannot: the
 * rules' text replaces what was shown, effects that were committed stay, the office hears of an outage once, and talent
 * never hears about brains.
 */
import { BrainUnavailable } from './brain.ts';
import type { Answer, Brain, BrainInput, BrainIo, Spend, ToolOutcome, UnavailableWhy } from './brain.ts';
import type { InboundContent } from '../message.ts';
import type { Outages } from './outages.ts';
import { withFiles } from './files.ts';
import { isStopOrStart } from './rules/stops.ts';
import { withTables } from './tables.ts';
import { withVoice } from './voice.ts';

export type FallbackDeps = {
  /** null when no key is set: then the rules answer everything, and nobody is told of an outage. */
  claude: Brain | null;
  rules: Brain;
  /** Tells the casting staff. May fail: that never costs an answer. */
  tellOffice: (workspaceId: string, why: UnavailableWhy) => Promise<void>;
  /** Which failure begins an outage. */
  outages: Outages;
  /** Where somebody may leave a file that their app was too small for; null when the house has no public address. */
  uploadLink?: (media: { workspaceId: string; mediaId: string }) => string | null;
  now: () => Date;
  log: { warn: (details: object, message: string) => void };
  /** Tools that create something new at every call: what Claude already did with them is not done again. */
  onceATurn?: readonly string[];
};

/** Not worth a word to the office: nothing is broken. */
const quiet: ReadonlySet<UnavailableWhy> = new Set(['no-key', 'refused']);

/** Kinds that say exactly what is meant, or nothing that a model could read. */
const exact: ReadonlySet<InboundContent['kind']> = new Set([
  'press',
  'command',
  'reaction',
  'delete',
  'unreadable',
]);

/** One message with words in a burst is enough to need a model, unless they are a plain "stop": that must never depend on one. */
const needsModel = ({ said, author }: BrainInput): boolean =>
  !said.every(({ content, text }) => exact.has(content.kind) || isStopOrStart(text, author));

export function createFallback(deps: FallbackDeps): Brain {
  return withFiles(withTables(createTalker(deps)), deps.uploadLink ?? (() => null));
}

function createTalker(deps: FallbackDeps): Brain {
  const rules = withVoice(deps.rules);
  if (!deps.claude) return rules;
  const claude = withVoice(deps.claude);

  return {
    name: 'claude',
    async answer(input, io) {
      if (!needsModel(input)) return { ...(await rules.answer(input, io)), by: 'rules' };
      const done = watch(io);
      try {
        const answer = await claude.answer(input, done.io);
        deps.outages.worked(input.workspace.id);
        return { by: 'claude', ...answer };
      } catch (error) {
        if (!(error instanceof BrainUnavailable)) throw error;
        deps.log.warn({ turnId: input.turnId, why: error.why }, 'the rules take over');
        await tell(input, io, error.why);
        return handOver(input, io, done, error.spend);
      }
    },
  };

  async function tell(input: BrainInput, io: BrainIo, why: UnavailableWhy): Promise<void> {
    if (quiet.has(why)) return;
    // Recorded, so that a killed turn does not tell again when it is replayed.
    await io.step('tell-office', async () => {
      try {
        if (!(await deps.outages.failed(input.workspace.id, deps.now()))) return false;
        await deps.tellOffice(input.workspace.id, why);
        return true;
      } catch (error) {
        const what = error instanceof Error ? error.name : 'unknown';
        deps.log.warn({ turnId: input.turnId, what }, 'the office could not be told');
        return false;
      }
    });
  }

  async function handOver(
    input: BrainInput,
    io: BrainIo,
    done: Watched,
    spend: Spend | undefined,
  ): Promise<Answer> {
    const answer = await rules.answer(input, underRules(io, done, deps.onceATurn ?? []));
    io.say(answer.text);
    return { ...answer, by: 'rules', ...(spend ? { spend } : {}) };
  }
}

type Watched = {
  io: BrainIo;
  /** What they did, by tool, in order. */
  outcomes: Map<string, ToolOutcome[]>;
};

function watch(io: BrainIo): Watched {
  const watched: Watched = {
    outcomes: new Map(),
    io: {
      ...io,
      async call(key, name, input) {
        const outcome = await io.call(key, name, input);
        if (outcome.ok) watched.outcomes.set(name, [...(watched.outcomes.get(name) ?? []), outcome]);
        return outcome;
      },
    },
  };
  return watched;
}

/** The same io under keys of its own; a creating tool that already acted gives back what it did. */
function underRules(io: BrainIo, done: Watched, onceATurn: readonly string[]): BrainIo {
  const waiting = new Map(onceATurn.map((name) => [name, [...(done.outcomes.get(name) ?? [])]]));
  return {
    ...io,
    step: (key, produce) => io.step(`rules/${key}`, produce),
    call: async (key, name, input) => waiting.get(name)?.shift() ?? io.call(`rules/${key}`, name, input),
  };
}
