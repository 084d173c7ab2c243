/** Steers a stand-in that runs as its own process: people and faults by POST, what was seen by GET, all JSON under `/control/`. */
import { createSteering } from '../steering.ts';
import type { Fault, FaultPlan } from '../telegram/faults.ts';
import type { DeliveryFaults } from './delivery.ts';
import type { LimitMode } from './limits.ts';
import type { Where } from './people.ts';
import type { SlackStandin } from './standin.ts';

type Body = Where & {
  user: string;
  text: string;
  ts: string;
  button: string;
  reason: string;
  emoji: string;
  channel: string;
  name: string;
  method: string;
  fault: Fault;
  plan: Partial<FaultPlan>;
  delivery: Partial<DeliveryFaults>;
  mode: LimitMode;
  hook: string | null;
};

export function createControl(standin: Omit<SlackStandin, 'url' | 'apiUrl' | 'close'>) {
  const { people, world, faults, limits, delivery } = standin;

  const commands: Record<string, (body: Body) => unknown> = {
    say: (b) => people.say(b.user, b.text, b),
    press: (b) => people.press(b.user, b.channel, b.ts, b.button),
    pressAtHome: (b) => people.pressAtHome(b.user, b.button),
    submit: (b) => people.submit(b.user, b.reason),
    edit: (b) => people.edit(b.user, b.channel, b.ts, b.text),
    remove: (b) => people.remove(b.user, b.channel, b.ts),
    react: (b) => people.react(b.user, b.channel, b.ts, b.emoji),
    command: (b) => people.command(b.user, b.text, b.channel),
    home: (b) => people.openHome(b.user),
    channel: (b) => people.channel(b.channel, b.name),
    hook: (b) => delivery.setHook(b.hook),
    faults: (b) => faults.set(b.plan),
    delivery: (b) => delivery.setFaults(b.delivery),
    fail: (b) => faults.failNext(b.method, b.fault),
    limits: (b) => limits.setMode(b.mode),
    refresh: () => delivery.refresh(),
    cut: () => delivery.cutSockets(),
  };
  const views: Record<string, (query: URLSearchParams) => unknown> = {
    transcript: (query) =>
      world.messages(query.get('channel') ?? undefined).map(({ files, ...message }) => ({
        ...message,
        ...(files ? { files: files.map(({ id, name }) => ({ id, name })) } : {}),
      })),
    home: (query) => world.home(query.get('user') ?? ''),
    forms: (query) => world.formsOf(query.get('user') ?? ''),
    stats: () => standin.stats(),
    violations: () => limits.violations(),
    calls: (query) => standin.calls.filter((call) => call.method === query.get('method')),
  };

  return createSteering({ commands, views });
}
