/** Growing text on its way from the turn to the delivery that shows it, which may run in another process. */
import type { LiveEvent, LiveText } from '../bot/outbox/live.ts';
import type { Bus } from './bus.ts';

type Whisper = { type: 'text'; turnId: string; text: string } | { type: 'final' };

/** Often enough to look alive, rarely enough not to flood. */
const publishEveryMs = 40;
/** How much text of finished answers is remembered for a follower that comes late. */
const mostRemembered = 2_000;

export function createLiveText(bus: Bus): LiveText {
  const newest = new Map<string, Whisper>();
  const pending = new Map<string, NodeJS.Timeout>();

  const tell = (messageId: string): void => {
    const whisper = newest.get(messageId);
    if (whisper) bus.publish(`live.${messageId}`, whisper);
  };

  return {
    publish(messageId, live) {
      const fresh = !newest.has(messageId);
      newest.set(messageId, { type: 'text', ...live });
      if (newest.size > mostRemembered) newest.delete(newest.keys().next().value ?? messageId);
      if (fresh) return tell(messageId);
      if (pending.has(messageId)) return;
      const timer = setTimeout(() => {
        pending.delete(messageId);
        tell(messageId);
      }, publishEveryMs);
      pending.set(messageId, timer);
    },
    finish(messageId) {
      clearTimeout(pending.get(messageId));
      pending.delete(messageId);
      newest.set(messageId, { type: 'final' });
      tell(messageId);
    },
    async follow(messageId) {
      let latest: Whisper | null = null;
      let wake: (() => void) | null = null;
      const hear = (whisper: Whisper): void => {
        latest = whisper;
        wake?.();
      };
      const unsubscribe = await bus.subscribe(`live.${messageId}`, (whisper) => hear(whisper as Whisper));
      // In the same process the text may have been published before this subscription stood.
      latest ??= newest.get(messageId) ?? null;
      return {
        async next(timeoutMs): Promise<LiveEvent> {
          if (latest === null)
            await new Promise<void>((resolve) => {
              const timer = setTimeout(resolve, timeoutMs);
              wake = () => {
                clearTimeout(timer);
                resolve();
              };
            });
          wake = null;
          const event = latest;
          latest = null;
          return event ?? { type: 'silence' };
        },
        stop() {
          unsubscribe();
          if (newest.get(messageId)?.type === 'final') newest.delete(messageId);
        },
      };
    },
  };
}
