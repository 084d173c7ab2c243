/** What people saw, in order: the only thing a checker may look at. Nothing is ever taken out of it. */

export type SeenMessage = {
  person: string;
  who: 'bot' | 'person';
  id: string;
  text: string;
  buttons: { id: string; title: string; description?: string }[];
  media: string | null;
};

export type Transcript = ReturnType<typeof createTranscript>;

export function createTranscript() {
  const all: SeenMessage[] = [];
  const waiting = new Set<() => void>();
  return {
    add(message: SeenMessage): void {
      all.push(message);
      for (const look of waiting) look();
    },
    messages: (person?: string): SeenMessage[] =>
      all.filter((message) => person === undefined || message.person === person),
    /** Resolves when `found` gives something; rejects after `timeoutMs`. */
    until<T>(
      found: (all: readonly SeenMessage[]) => T | null | undefined | false,
      timeoutMs = 10_000,
    ): Promise<T> {
      return new Promise((resolve, reject) => {
        const end = (): void => {
          clearTimeout(timer);
          waiting.delete(look);
        };
        const timer = setTimeout(() => {
          end();
          reject(new Error(`not seen within ${timeoutMs} ms`));
        }, timeoutMs);
        const look = (): void => {
          const value = found(all);
          if (value === null || value === undefined || value === false) return;
          end();
          resolve(value);
        };
        waiting.add(look);
        look();
      });
    },
  };
}
