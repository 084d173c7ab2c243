/**
 * Shows a reply on the page. The transcript is the page: delivery's own record makes the line visible, so sending only
 * rings whoever watches. Resending is harmless, since a line is known by the house's message id.
 */
import type { Destination, Part, SendOutcome } from '../../bot/channel.ts';
import type { LiveEvent } from '../../bot/transcript.ts';
import type { WebLog } from './deps.ts';

export type SendDeps = {
  publish: (conversationId: string, event: LiveEvent) => Promise<void>;
  log: WebLog;
};

export function createSend({ publish, log }: SendDeps) {
  // A bell that cannot be rung costs a few seconds until watchers look by themselves; it must never fail a send.
  const ring = async (to: Destination, event: LiveEvent): Promise<void> => {
    try {
      await publish(to.conversationId, event);
    } catch (error) {
      log.warn({ err: error, event: event.type }, 'a live event of the web channel was lost');
    }
  };
  return {
    async send(to: Destination, _part: Part, messageId: string): Promise<SendOutcome> {
      await ring(to, { type: 'message', messageId });
      return { status: 'sent', externalId: messageId };
    },
    typing: (to: Destination) => ring(to, { type: 'typing' }),
    showLive: (to: Destination, { turnId, text }: { turnId: string; text: string }) =>
      ring(to, { type: 'delta', turnId, text }),
  };
}
