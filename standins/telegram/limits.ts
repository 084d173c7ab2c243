/**
 * The platform's rates: one message a second a chat, thirty a second in all, twenty a minute to a group. Counts what
 * breaks them and, when told to enforce, answers 429; the bot must then keep still for as long as it was told.
 */
import { Refusal } from './refusal.ts';

export type LimitMode = 'enforce' | 'count' | 'off';

export type Violation = { at: number; what: string; chatId: number | null; detail: string };

/** The real windows are not published to the millisecond: this much too early is not held against the bot. */
const graceMs = 40;

export type Limits = ReturnType<typeof createLimits>;

export function createLimits(deps: { mode: LimitMode; now: () => number }) {
  let mode = deps.mode;
  const violations: Violation[] = [];
  const perChat = new Map<number, number[]>();
  let all: number[] = [];
  const waits = new Map<number | 'all', number>();

  function violate(what: string, chatId: number | null, detail = ''): void {
    violations.push({ at: deps.now(), what, chatId, detail });
  }

  function tooMany(what: string, chatId: number, scope: number | 'all', waitMs: number): void {
    violate(what, chatId);
    if (mode !== 'enforce') return;
    const seconds = Math.max(1, Math.ceil(waitMs / 1000));
    waits.set(scope, deps.now() + seconds * 1000);
    throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  }

  /** Called for every message that is about to be sent. `count`: an album counts once a picture. */
  function sending(chatId: number, count = 1): void {
    if (mode === 'off') return;
    const now = deps.now();
    for (const scope of [chatId, 'all'] as const) {
      const until = waits.get(scope) ?? 0;
      if (now < until - graceMs)
        tooMany('sent while told to wait', chatId, scope, Math.max(until - now, 1000));
    }
    const chat = (perChat.get(chatId) ?? []).filter((at) => now - at < 60_000);
    perChat.set(chatId, chat);
    all = all.filter((at) => now - at < 1_000 - graceMs);
    const last = chat.at(-1);
    if (chatId > 0 && last !== undefined && now - last < 1_000 - graceMs)
      tooMany('more than one message a second in a chat', chatId, chatId, last + 1_000 - now);
    if (chatId < 0 && chat.length + count > 20)
      tooMany('more than twenty messages a minute in a group', chatId, chatId, chat[0]! + 60_000 - now);
    if (all.length + count > 30)
      tooMany('more than thirty messages a second', chatId, 'all', all[0]! + 1_000 - now);
    for (let i = 0; i < count; i++) {
      chat.push(now);
      all.push(now);
    }
  }

  return {
    sending,
    violate,
    violations: () => [...violations],
    setMode: (next: LimitMode) => {
      mode = next;
    },
  };
}
