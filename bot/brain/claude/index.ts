/**
 * The brain that asks Claude: streams the answer, lets the model call tools, and records every round, so that a killed
 * turn goes on from what was heard and never asks twice. Throws `BrainUnavailable` where the rules should answer.
 */
import { BrainUnavailable, TurnStopped } from '../brain.ts';
import type { Answer, Brain, BrainInput, BrainIo } from '../brain.ts';
import type { OpenFile } from '../../channel.ts';
import { loadAttachments } from './attachments.ts';
import { createBreaker } from './breaker.ts';
import type { Breaker } from './breaker.ts';
import { createCaller } from './calls.ts';
import { createClaudeClient } from './client.ts';
import type { ClientOptions } from './client.ts';
import type { Kept, MessagesClient } from './hear.ts';
import { addUsage, listPrices, noUsage, toSpend } from './pricing.ts';
import type { PriceTable } from './pricing.ts';
import { buildRequest } from './request.ts';
import type { PastRound } from './request.ts';
import { askRound } from './round.ts';
import type { Log, RoundRecord } from './round.ts';
import { cleanEnd, createSpeech } from './speech.ts';

/** Whether the workspace may still spend; asked once a turn, before the first round. */
export type Budget = { allows: (workspaceId: string, now: Date) => Promise<boolean> };

export type ClaudeBrainDeps = ({ client: MessagesClient } | ClientOptions) & {
  model: string;
  budget: Budget;
  log: Log;
  now: () => Date;
  pricing?: PriceTable;
  /** Until the first token of a round, the one retry included. */
  firstTokenMs?: number;
  /** Longest silence inside an answer. */
  silenceMs?: number;
  /** For the model's share of a whole turn. */
  turnMs?: number;
  /** Rounds in which tools may be called; one more may follow in which the model only speaks. */
  maxRounds?: number;
  maxTokens?: number;
  maxChars?: number;
  prefixTtl?: '5m' | '1h';
  /** How hard the model thinks; unset is the model's own default, and some models refuse the setting. */
  effort?: 'low' | 'medium' | 'high';
  breaker?: Breaker;
  /** Spreads retries; 0 ≤ x < 1. */
  random?: () => number;
  /** Shows the model the photos and documents of a turn; without it the model only hears of them. */
  openFile?: OpenFile;
  /** Whether the office lets children's files go to the model. */
  childMedia?: boolean;
};

export function createClaudeBrain(deps: ClaudeBrainDeps): Brain {
  const { model, budget, log, pricing = listPrices, maxRounds = 12, turnMs = 90_000 } = deps;
  const { maxTokens = 4096, prefixTtl = '1h' } = deps;
  const now = (): number => deps.now().getTime();
  const round = {
    client: 'client' in deps ? deps.client : createClaudeClient(deps),
    breaker: deps.breaker ?? createBreaker({ now }),
    log,
    now,
    random: deps.random ?? Math.random,
    firstTokenMs: deps.firstTokenMs ?? 8000,
    silenceMs: deps.silenceMs ?? 10_000,
    maxChars: deps.maxChars ?? 40_000,
  };

  async function answer(input: BrainInput, io: BrainIo): Promise<Answer> {
    const endsAt = now() + turnMs;
    const speech = createSpeech((text) => io.say(text));
    const runCalls = createCaller({ io, offers: input.tools });
    const past: PastRound[] = [];
    const seenIds = new Set<string>();
    const attached = deps.openFile
      ? await loadAttachments(input.said, { openFile: deps.openFile, childMedia: deps.childMedia ?? false })
      : [];
    let usage = noUsage;

    for (let n = 1; ; n++) {
      const mayCallTools = n <= maxRounds;
      const record = await io.step(`round-${n}`, async (): Promise<RoundRecord> => {
        if (n === 1 && !(await budget.allows(input.workspace.id, deps.now())))
          return { ok: false, why: 'over-budget', usage: noUsage };
        const leftMs = endsAt - now();
        if (leftMs <= 0) return { ok: false, why: 'too-slow', usage: noUsage };
        const params = buildRequest(input, past, attached, {
          model,
          maxTokens,
          prefixTtl,
          mayCallTools,
          effort: deps.effort,
        });
        return askRound(round, { params, signal: io.signal, leftMs, onText: speech.hear });
      });
      usage = addUsage(usage, record.ok ? record.heard.usage : record.usage);
      const spend = toSpend(model, usage, pricing);
      if (!record.ok) throw new BrainUnavailable(record.why, { spend });

      const content = readableBack(record.heard.content, n, seenIds);
      const calls = mayCallTools ? content.filter((block) => block.type === 'tool_use') : [];
      const said = content.map((block) => (block.type === 'text' ? block.text : '')).join('');
      const tooLong =
        record.heard.stop === 'max_tokens' || record.heard.stop === 'model_context_window_exceeded';
      speech.endRound(tooLong && said.trim() !== '' ? cleanEnd(said) : said, calls.length > 0);

      if (calls.length === 0) {
        const text = speech.text();
        // Nothing to show: the rules at least say something.
        if (text === '') throw new BrainUnavailable('cut', { spend });
        return { text, spend, by: 'claude' };
      }
      past.push({ content, replies: await runCalls(calls, n) });
    }
  }

  return {
    name: 'claude',
    async answer(input, io) {
      try {
        return await answer(input, io);
      } catch (error) {
        // The turn knows why it stopped; the request that was cut short by it does not.
        if (io.signal.aborted && !(error instanceof TurnStopped))
          throw io.signal.reason instanceof TurnStopped ? io.signal.reason : new TurnStopped('shutdown');
        throw error;
      }
    },
  };
}

/**
 * Ids and names that the API would not read back (repeated, or oddly written) are replaced, the same way at every
 * replay. `seen` collects the ids of the whole turn.
 */
function readableBack(content: Kept[], round: number, seen: Set<string>): Kept[] {
  return content.map((block, index) => {
    if (block.type !== 'tool_use') return block;
    const fits = /^[a-zA-Z0-9_-]{1,64}$/.test(block.id) && !seen.has(block.id);
    const id = fits ? block.id : `call_${round}_${index}`;
    seen.add(id);
    return { ...block, id, name: /^[a-zA-Z0-9_-]{1,128}$/.test(block.name) ? block.name : 'unknown' };
  });
}
