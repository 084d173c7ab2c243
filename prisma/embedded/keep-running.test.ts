import { expect, it } from 'vitest';
import { keepRunning, type Death, type Running } from './keep-running.ts';

type Fake = Running & { die(reason: string): void; killed: string[] };

function fakeServer(pid: number): Fake {
  const killed: string[] = [];
  let die: (reason: string) => void = () => undefined;
  const ended = new Promise<string>((settle) => (die = settle));
  const kill = (signal: string): void => {
    killed.push(signal);
    die(`ended with ${signal}`);
  };
  return { pid, ended, kill, die, killed };
}

/** Starts servers 1, 2, 3…; `next(n)` settles when the n-th runs. */
function household(stepMs = 0, clock = () => 0) {
  const servers: Fake[] = [fakeServer(1)];
  const waiting = new Map<number, (server: Fake) => void>();
  const start = (): Promise<Fake> => {
    const server = fakeServer(servers.length + 1);
    servers.push(server);
    waiting.get(server.pid)?.(server);
    return Promise.resolve(server);
  };
  const next = (pid: number): Promise<Fake> => new Promise((settle) => waiting.set(pid, settle));
  const deaths: Death[] = [];
  const kept = keepRunning(servers[0] as Fake, { start, log: () => undefined, now: clock, stepMs });
  const seen = (count: number): Promise<void> =>
    new Promise((settle) => {
      kept.onDeath((death) => {
        deaths.push(death);
        if (deaths.length === count) settle();
      });
    });
  return { kept, servers, next, deaths, seen };
}

it('starts a server again that died, and tells why it died', async () => {
  const { kept, servers, next, deaths, seen } = household();
  const told = seen(1);
  const second = next(2);
  servers[0]?.die('out of memory');
  await Promise.all([told, second]);
  await Promise.resolve();
  expect(kept.current.pid).toBe(2);
  expect(deaths).toEqual([{ reason: 'out of memory; starting it again', final: false }]);
  await kept.stop();
});

it('gives up on a server that dies again and again within a minute', async () => {
  const { servers, next, deaths, seen, kept } = household();
  const told = seen(6);
  for (let n = 1; n <= 5; n++) {
    const following = next(n + 1);
    servers[n - 1]?.die('bad data');
    await following;
  }
  servers[5]?.die('bad data');
  await told;
  expect(deaths.map((death) => death.final)).toEqual([false, false, false, false, false, true]);
  expect(servers).toHaveLength(6);
  await kept.stop();
});

it('forgets deaths of long ago', async () => {
  let minutes = 0;
  const { servers, next, deaths, kept, seen } = household(0, () => minutes * 60_001);
  void seen(99);
  for (let n = 1; n <= 10; n++) {
    const following = next(n + 1);
    minutes++;
    servers[n - 1]?.die('now and then');
    await following;
  }
  expect(deaths.every((death) => !death.final)).toBe(true);
  await kept.stop();
});

it('does not start a server again that was asked to end', async () => {
  const { kept, servers } = household();
  await Promise.all([kept.stop(), kept.stop()]);
  expect(servers).toHaveLength(1);
  expect(servers[0]?.killed).toContain('SIGTERM');
});
