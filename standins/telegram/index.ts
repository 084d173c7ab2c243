/**
 * A Telegram Bot API server on loopback, for tests and benches: it enforces what the platform is documented to enforce and
 * injects what networks do. It was built from public documentation and from what the bot library asks for, and was NEVER
 * COMPARED WITH THE REAL SERVICE: passing here is evidence about our side only.
 */
import { createServer } from 'node:http';
import { createControl } from './control.ts';
import { createFaults, seededRandom, type FaultPlan } from './faults.ts';
import { answerJson, createHttp } from './http.ts';
import { createLimits, type LimitMode } from './limits.ts';
import { createMethods } from './methods.ts';
import { createPeople } from './people.ts';
import { createTranscript } from './transcript.ts';
import { createUpdates } from './updates.ts';
import { createWorld } from './world.ts';
import type { TelegramStandin } from './standin.ts';

export type TelegramOptions = {
  token: string;
  /** 0 (the default) picks a free one. */
  port?: number;
  username?: string;
  seed?: number;
  /** Rates: `off` unless told otherwise. Everything else is always enforced. */
  limits?: LimitMode;
  faults?: Partial<FaultPlan>;
  firstUpdateId?: number;
  /** First pause before a webhook is tried again, in milliseconds; it doubles up to 2 s. */
  webhookRetryMs?: number;
  now?: () => number;
};

export type { TelegramStandin };

export async function startTelegram(options: TelegramOptions): Promise<TelegramStandin> {
  const now = options.now ?? Date.now;
  const faults = createFaults(seededRandom(options.seed ?? 1));
  faults.set(options.faults ?? {});
  const limits = createLimits({ mode: options.limits ?? 'off', now });
  const transcript = createTranscript(now);
  const world = createWorld({
    bot: {
      id: Number(options.token.split(':')[0]),
      username: options.username ?? 'casting_bot',
      name: 'Casting',
    },
    now,
    transcript,
  });
  const updates = createUpdates({
    faults,
    firstId: options.firstUpdateId ?? 1000,
    webhookRetryMs: options.webhookRetryMs ?? 100,
  });
  const http = createHttp({
    token: options.token,
    methods: createMethods({ world, updates, limits }),
    world,
    faults,
    limits,
    now,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const parts = {
    token: options.token,
    people: createPeople({ world, updates, now }),
    faults,
    limits,
    transcript,
    world,
    calls: http.calls,
    stats: () => ({
      ...updates.stats(),
      pending: updates.pendingCount(),
      calls: http.calls.length,
      faults: faults.dealt(),
      violations: limits.violations().length,
    }),
    cutAll: () => server.closeAllConnections(),
  };
  const control = createControl(parts);

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const handled = url.pathname.startsWith('/control/')
      ? control(request, response, url)
      : http.handle(request, response, url);
    handled.catch((error: unknown) => answerJson(response, 500, { ok: false, description: String(error) }));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  return {
    ...parts,
    url: `http://127.0.0.1:${port}`,
    close: () => {
      updates.stop();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
