/** Steers a stand-in that runs as its own process: what people do by POST, what they saw by GET, all JSON under `/control/`. */
import { createSteering } from '../steering.ts';
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

  return createSteering({ commands, views });
}
