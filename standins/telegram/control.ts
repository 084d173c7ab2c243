/**
 * Steers a stand-in that runs as its own process: people, faults and limits by POST, what was seen by GET, all JSON under
 * `/control/`. Bytes travel as base64.
 */
import { createSteering } from '../steering.ts';
import type { Fault, FaultPlan } from './faults.ts';
import type { LimitMode } from './limits.ts';
import type { Where } from './people.ts';
import type { TelegramStandin } from './standin.ts';

type Body = Where & {
  person: number;
  text: string;
  messageId: number;
  button: string;
  emoji: string;
  blocked: boolean;
  base64: string;
  pictures: string[];
  caption: string;
  id: number;
  title: string;
  forum: boolean;
  method: string;
  fault: Fault;
  plan: Partial<FaultPlan>;
  mode: LimitMode;
  says: { person: number; text: string; name?: string }[];
};

const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64');

export function createControl(standin: Omit<TelegramStandin, 'url' | 'close'>) {
  const { people, faults, limits, transcript } = standin;

  const commands: Record<string, (body: Body) => unknown> = {
    say: (b) => people.say(b.person, b.text, b),
    /** Many at once, in the given order. */
    says: (b) => b.says.map((one) => people.say(one.person, one.text, one)),
    press: (b) => people.press(b.person, b.messageId, b.button, b),
    edit: (b) => people.edit(b.person, b.messageId, b.text, b),
    react: (b) => people.react(b.person, b.messageId, b.emoji, b),
    photo: (b) => people.photo(b.person, bytes(b.base64), b.caption, b),
    album: (b) => people.album(b.person, b.pictures.map(bytes), b.caption, b),
    block: (b) => people.block(b.person, b.blocked),
    group: (b) => people.group(b.id, b.title, b.forum),
    start: (b) => people.start(b.person),
    faults: (b) => faults.set(b.plan),
    calm: () => faults.calmDown(),
    fail: (b) => faults.failNext(b.method, b.fault),
    limits: (b) => limits.setMode(b.mode),
  };

  const views: Record<string, (query: URLSearchParams) => unknown> = {
    events: (query) => transcript.events(Number(query.get('after') ?? 0)),
    transcript: (query) => transcript.messages(query.has('chat') ? Number(query.get('chat')) : undefined),
    stats: () => standin.stats(),
    violations: () => limits.violations(),
    calls: (query) => standin.calls.filter((call) => call.method === query.get('method')?.toLowerCase()),
  };

  return createSteering({ commands, views });
}
