/** The port for text that is still growing: it travels beside the database and may be lost, the final words never are. */

export type LiveEvent =
  | { type: 'text'; turnId: string; text: string }
  | { type: 'final' }
  | { type: 'silence' };

export type LiveText = {
  /** The whole text so far of a reserved message. */
  publish(messageId: string, live: { turnId: string; text: string }): void;
  /** The final words are stored. */
  finish(messageId: string): void;
  follow(messageId: string): Promise<{
    /** The newest text that was not seen yet, `final`, or `silence` after `timeoutMs`. */
    next(timeoutMs: number): Promise<LiveEvent>;
    stop(): void;
  }>;
};
