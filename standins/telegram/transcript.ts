/** What people saw, in order: the only thing a checker may look at. Nothing is ever taken out of it. */

export type SeenEvent = {
  seq: number;
  /** Milliseconds since 1970. */
  at: number;
  chatId: number;
  messageId: number;
  who: 'bot' | 'person';
  what: 'message' | 'edit' | 'delete';
  text: string;
  /** Labels and data of the buttons, when there are any. */
  buttons: { label: string; data: string }[];
  media: string | null;
};

/** One message as it stands at the end, with every text it ever had. */
export type SeenMessage = Omit<SeenEvent, 'seq' | 'what'> & { revisions: string[]; deleted: boolean };

export type Transcript = ReturnType<typeof createTranscript>;

export function createTranscript(now: () => number) {
  const events: SeenEvent[] = [];
  const waiting = new Set<() => void>();

  function add(event: Omit<SeenEvent, 'seq' | 'at'>): void {
    events.push({ seq: events.length + 1, at: now(), ...event });
    for (const wake of waiting) wake();
  }

  /** The messages of one chat (or of all), as they stand now, in the order in which they appeared. */
  function messages(chatId?: number): SeenMessage[] {
    const seen = new Map<string, SeenMessage>();
    for (const { seq: _seq, what, ...event } of events) {
      if (chatId !== undefined && event.chatId !== chatId) continue;
      const key = `${event.chatId}:${event.messageId}`;
      const known = seen.get(key);
      if (what === 'delete') {
        if (known) known.deleted = true;
      } else if (known) {
        known.text = event.text;
        known.buttons = event.buttons;
        known.revisions.push(event.text);
      } else seen.set(key, { ...event, revisions: [event.text], deleted: false });
    }
    return [...seen.values()];
  }

  /** Resolves when `found` gives something for the events so far; rejects after `timeoutMs`. */
  function until<T>(found: () => T | null | undefined | false, timeoutMs = 5_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const value = found();
        if (value === null || value === undefined || value === false) return;
        finish();
        resolve(value);
      };
      const timer = setTimeout(() => {
        finish();
        reject(new Error(`not seen within ${timeoutMs} ms`));
      }, timeoutMs);
      const finish = (): void => {
        clearTimeout(timer);
        waiting.delete(look);
      };
      waiting.add(look);
      look();
    });
  }

  return { add, events: (after = 0) => events.slice(after), messages, until };
}
