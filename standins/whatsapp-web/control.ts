/** Steers a stand-in that runs as its own process: the phone and people by POST, what they saw by GET, all JSON under `/control/`. */
import { createSteering } from '../steering.ts';

type Body = { from: string; text: string; name?: string };

export function createControl(standin: {
  pair(): boolean;
  logout(): boolean;
  say(message: { from: string; body: string; notifyName: string }): { id: string };
  seen(chat?: string): { media: Buffer | null }[];
  connected(): boolean;
  paired(): boolean;
}) {
  const commands: Record<string, (body: Body) => unknown> = {
    pair: () => ({ paired: standin.pair() }),
    logout: () => ({ told: standin.logout() }),
    say: ({ from, text, name }) => standin.say({ from, body: text, notifyName: name ?? from }),
  };
  const views: Record<string, (query: URLSearchParams) => unknown> = {
    transcript: (query) =>
      standin.seen(query.get('chat') ?? undefined).map(({ media, ...line }) => ({
        ...line,
        ...(media ? { bytes: media.length } : {}),
      })),
    state: () => ({ browser: standin.connected(), paired: standin.paired() }),
  };

  return createSteering({ commands, views });
}
