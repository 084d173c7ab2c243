/** What a failed send means for delivery: whether to try again, when, and who waits until then. */
import type { SendOutcome } from '../../bot/channel.ts';

/** As a platform's own reading of its errors says it. */
type Failed =
  | { kind: 'wait'; afterMs: number; reason: string }
  | { kind: 'refused' | 'denied' | 'unsent' | 'uncertain'; reason: string };

/** Somebody has to mend the token: asking more often would not help. */
const deniedMs = 60_000;
export const unsentMs = 1_000;

/** For platforms that ask for patience without saying whether they mean the chat or the account. */
export function createOutcomes(deps: { now: () => Date }) {
  /** Chats that were told to wait, and until when (ms): a second one at the same time means the whole account. */
  const waiting = new Map<string | number, number>();

  function scopeOf(chat: string | number, afterMs: number): 'account' | 'chat' {
    const now = deps.now().getTime();
    for (const [id, until] of waiting) if (until < now) waiting.delete(id);
    const others = [...waiting.keys()].some((id) => id !== chat);
    waiting.set(chat, now + afterMs);
    return others ? 'account' : 'chat';
  }

  return function outcomeOf(failure: Failed, chat: string | number): SendOutcome {
    const { reason } = failure;
    switch (failure.kind) {
      case 'wait':
        return { status: 'retry', afterMs: failure.afterMs, reason, scope: scopeOf(chat, failure.afterMs) };
      case 'refused':
        return { status: 'refused', reason };
      case 'denied':
        return { status: 'retry', afterMs: deniedMs, reason, scope: 'account' };
      case 'unsent':
        return { status: 'retry', afterMs: unsentMs, reason, scope: 'account' };
      case 'uncertain':
        return { status: 'unknown', reason };
    }
  };
}
