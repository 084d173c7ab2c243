/** Fits recalled items into a token budget, best first; asked for a stretch of time, it spreads over it. */
import type { RecalledItem } from './recall.ts';
import type { Question } from './question.ts';
import { tokensOf } from './tokens.ts';

/** Date, channel and speaker stand before each item. */
const HEADER_TOKENS = 12;

export const costOf = (item: RecalledItem) =>
  tokensOf(`${item.speakerName}: ${item.text} ${item.attached}`) + HEADER_TOKENS;

/** "What happened last month?" wants something of each day rather than the best day whole. */
function spread(items: readonly RecalledItem[]): RecalledItem[] {
  const days = new Map<string, RecalledItem[]>();
  for (const item of items) {
    const day = item.saidAt.toISOString().slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  const queues = [...days.values()];
  const out: RecalledItem[] = [];
  for (let round = 0; out.length < items.length; round++) {
    for (const queue of queues) if (queue[round]) out.push(queue[round]!);
  }
  return out;
}

/** At most `tokens`; an item that does not fit is skipped for a shorter one behind it. */
export function pack(question: Question, items: readonly RecalledItem[], tokens: number): RecalledItem[] {
  const { window } = question;
  const rest = window ? question.text.toLowerCase().replace(window.words.toLowerCase(), '') : question.text;
  // Hardly a word but the time itself: the window is the question.
  const aboutTime = window !== undefined && question.terms.filter((term) => rest.includes(term)).length <= 1;
  const inside = (item: RecalledItem) =>
    window !== undefined && item.saidAt >= window.from && item.saidAt < window.to;
  const ordered = aboutTime
    ? [...spread(items.filter(inside)), ...items.filter((item) => !inside(item))]
    : items;
  const out: RecalledItem[] = [];
  let left = tokens;
  for (const item of ordered) {
    const cost = costOf(item);
    if (cost > left) continue;
    left -= cost;
    out.push(item);
  }
  return out;
}
