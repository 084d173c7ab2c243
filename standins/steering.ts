/** Steers a stand-in that runs as its own process: deeds by POST, what it saw by GET, all JSON under `/control/`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, readBody } from './telegram/http.ts';

export function createSteering(deeds: {
  /** Each reads of the body what it needs; whoever steers is a test or its author. */
  commands: Record<string, (body: never) => unknown>;
  views: Record<string, (query: URLSearchParams) => unknown>;
}) {
  return async function handle(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const name = url.pathname.slice('/control/'.length);
    try {
      if (request.method === 'GET') {
        const view = deeds.views[name];
        return answerJson(response, view ? 200 : 404, view?.(url.searchParams) ?? null);
      }
      const command = deeds.commands[name];
      const body = JSON.parse((await readBody(request)).toString() || '{}') as never;
      answerJson(response, command ? 200 : 404, (await command?.(body)) ?? null);
    } catch (error) {
      answerJson(response, 400, { error: error instanceof Error ? error.message : String(error) });
    }
  };
}
