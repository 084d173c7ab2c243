/** Steers a stand-in that runs as its own process: the phone and people by POST, what they saw by GET, all JSON under `/control/`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, readBody } from '../telegram/http.ts';

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

  return async function handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const name = url.pathname.slice('/control/'.length);
    try {
      if (request.method === 'GET') {
        const view = views[name];
        return answerJson(response, view ? 200 : 404, view?.(url.searchParams) ?? null);
      }
      const command = commands[name];
      const body = JSON.parse((await readBody(request)).toString() || '{}') as Body;
      answerJson(response, command ? 200 : 404, command?.(body) ?? null);
    } catch (error) {
      answerJson(response, 400, { error: error instanceof Error ? error.message : String(error) });
    }
  };
}
