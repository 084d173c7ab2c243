/**
 * What a model costs, and what a turn cost. Dollars per million tokens are micro-dollars per token.
 * The figures are list prices as commonly published for these model families in 2026 and must be checked against the
 * price page before money rests on them; a deployment may hand in its own table.
 */
import type Anthropic from '@anthropic-ai/sdk';
import type { Spend } from '../brain.ts';

/** Micro-dollars per token. */
export type Price = {
  input: number;
  output: number;
  cacheRead: number;
  /** Entries that live five minutes, and an hour. */
  cacheWrite5m: number;
  cacheWrite1h: number;
};

/** By the beginning of a model id; the longest that fits counts. */
export type PriceTable = Readonly<Record<string, Price>>;

/** Reads cost a tenth of input, writes 1.25 or 2 times. */
const price = (input: number, output: number): Price => ({
  input,
  output,
  cacheRead: input * 0.1,
  cacheWrite5m: input * 1.25,
  cacheWrite1h: input * 2,
});

export const listPrices: PriceTable = {
  'claude-opus': price(5, 25),
  'claude-sonnet': price(3, 15),
  'claude-haiku': price(1, 5),
};

/** An unknown model is charged like the dearest known one, so that a budget is never overrun by a new name. */
export function priceOf(model: string, table: PriceTable): Price {
  const fitting = Object.keys(table).filter((prefix) => model.startsWith(prefix));
  const best = fitting.sort((a, b) => b.length - a.length)[0];
  if (best !== undefined) return table[best]!;
  const dearest = Object.values(table).sort((a, b) => b.output - a.output)[0];
  return dearest ?? price(15, 75);
}

/** Tokens of one model round. `cacheWrite1h` is the part of `cacheWrite` that lives an hour. */
export type RoundUsage = {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
  cacheWrite1h: number;
};

export const noUsage: RoundUsage = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, cacheWrite1h: 0 };

export function addUsage(a: RoundUsage, b: RoundUsage): RoundUsage {
  return {
    input: a.input + b.input,
    output: a.output + b.output,
    cacheRead: a.cacheRead + b.cacheRead,
    cacheWrite: a.cacheWrite + b.cacheWrite,
    cacheWrite1h: a.cacheWrite1h + b.cacheWrite1h,
  };
}

export function toSpend(model: string, usage: RoundUsage, table: PriceTable): Spend {
  const rate = priceOf(model, table);
  const micro =
    usage.input * rate.input +
    usage.output * rate.output +
    usage.cacheRead * rate.cacheRead +
    (usage.cacheWrite - usage.cacheWrite1h) * rate.cacheWrite5m +
    usage.cacheWrite1h * rate.cacheWrite1h;
  return {
    model,
    inputTokens: usage.input,
    outputTokens: usage.output,
    cacheReadTokens: usage.cacheRead,
    cacheWriteTokens: usage.cacheWrite,
    microUsd: Math.ceil(micro),
  };
}

/** What an answer that came whole cost, at the listed prices. */
export const spendOf = (model: string, usage: Anthropic.Usage): Spend =>
  toSpend(
    model,
    {
      input: usage.input_tokens,
      output: usage.output_tokens,
      cacheRead: usage.cache_read_input_tokens ?? 0,
      cacheWrite: usage.cache_creation_input_tokens ?? 0,
      cacheWrite1h: usage.cache_creation?.ephemeral_1h_input_tokens ?? 0,
    },
    listPrices,
  );
