/**
 * A Slack on loopback, for tests and benches: Web API, signed events, Socket Mode, forms and Home tabs. It enforces what the
 * platform is documented to enforce and injects what networks do. It was built from public documentation and from what the
 * SDK asks for, and was NEVER COMPARED WITH THE REAL SERVICE: passing here is evidence about our side only.
 */
import { createServer } from 'node:http';
import { createFaults, seededRandom, type FaultPlan } from '../telegram/faults.ts';
import { createConsent, type OAuthApp } from './consent.ts';
import { createControl } from './control.ts';
import { createDelivery } from './delivery.ts';
import { answerJson, createHttp } from './http.ts';
import { createLimits, type LimitMode } from './limits.ts';
import { createMethods } from './methods.ts';
import { createPeople } from './people.ts';
import type { SlackStandin } from './standin.ts';
import { createWorld } from './world.ts';

export type SlackOptions = {
  botToken: string;
  appToken?: string;
  /** Scopes that the installation granted; none of the methods asks for them. */
  scopes?: readonly string[];
  signingSecret?: string;
  /** An app that members may install. */
  oauth?: OAuthApp;
  /** 0 (the default) picks a free one. */
  port?: number;
  team?: string;
  seed?: number;
  /** Rates: `off` unless told otherwise. Everything else is always enforced. */
  limits?: LimitMode;
  faults?: Partial<FaultPlan>;
  /** The real service repeats at once, after one and after five minutes. */
  retryMs?: readonly number[];
  ackMs?: number;
  now?: () => number;
};

export type { SlackStandin };

/** Methods that chances apply to; the rest is only delayed. */
const faulty = [
  'chat.postmessage',
  'chat.update',
  'conversations.history',
  'conversations.replies',
  'users.info',
];

export async function startSlack(options: SlackOptions): Promise<SlackStandin> {
  const now = options.now ?? Date.now;
  const random = seededRandom((options.seed ?? 1) + 7);
  const faults = createFaults(seededRandom(options.seed ?? 1));
  faults.set({ methods: faulty, ...options.faults });
  const limits = createLimits({ mode: options.limits ?? 'off', now });
  const world = createWorld({
    team: options.team ?? 'T1',
    bot: { id: 'UBOT', botId: 'BBOT', name: 'castmatch', realName: 'CastMatch' },
    now,
  });
  let port = 0;
  const url = (): string => `http://127.0.0.1:${port}`;
  const delivery = createDelivery({
    signingSecret: options.signingSecret ?? '',
    retryMs: options.retryMs ?? [0, 60_000, 300_000],
    ackMs: options.ackMs ?? 3_000,
    random,
    now,
    socketUrl: () => `ws://127.0.0.1:${port}`,
  });
  const tokens = new Set([options.botToken]);
  const consent = createConsent(options.oauth ?? null, world.team);
  const http = createHttp({
    tokens,
    scopes: options.scopes ?? [],
    appToken: options.appToken ?? '',
    methods: createMethods({ world, limits, openSocket: delivery.openSocket, consent, tokens }),
    consent,
    world,
    faults,
    limits,
    now,
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    url,
  });
  const parts = {
    people: createPeople({ world, delivery }),
    world,
    delivery,
    faults,
    limits,
    calls: http.calls,
    tokens,
    stats: () => ({
      ...delivery.stats(),
      calls: http.calls.length,
      faults: faults.dealt(),
      violations: limits.violations().length,
    }),
    cutAll: () => {
      server.closeAllConnections();
      delivery.cutSockets();
    },
  };
  const control = createControl(parts);
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://loopback');
    const handled = asked.pathname.startsWith('/control/')
      ? control(request, response, asked)
      : http.handle(request, response, asked);
    handled.catch((error: unknown) => answerJson(response, 500, { ok: false, error: String(error) }));
  });
  server.on('upgrade', delivery.upgrade);
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address ? address.port : 0;

  return {
    ...parts,
    url: url(),
    apiUrl: `${url()}/api/`,
    close: () => {
      delivery.stop();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
