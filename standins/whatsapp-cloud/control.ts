/** Steers a stand-in that runs as its own process: what people do by POST, what they saw by GET, all JSON under `/control/`. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, readBody } from '../telegram/http.ts';
import type { People } from './people.ts';
import type { Transcript } from './transcript.ts';

type Body = { person: string; name?: string; text: string; button: string };

export function createControl(standin: { people: People; transcript: Transcript; stats(): unknown }) {
  const { people, transcript } = standin;
  const who = ({ person, name }: Body) => ({ number: person, name: name ?? `Person ${person}` });
  const commands: Record<string, (body: Body) => unknown> = {
    say: (body) => people.say(who(body), body.text),
    press: (body) => people.press(who(body), body.button),
    block: (body) => people.block(body.person),
  };
  const views: Record<string, (query: URLSearchParams) => unknown> = {
    transcript: (query) => transcript.messages(query.get('person') ?? undefined),
    stats: () => standin.stats(),
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
