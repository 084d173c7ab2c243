/**
 * A WhatsApp Cloud API server on loopback, for tests and benches: it enforces what the platform is documented to enforce
 * and injects what networks do. It was built from public documentation and was NEVER COMPARED WITH THE REAL SERVICE:
 * passing here is evidence about our side only.
 */
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { createFaults, seededRandom, type FaultPlan } from '../telegram/faults.ts';
import { createControl } from './control.ts';
import { createHttp, type Business, type Media } from './http.ts';
import { createLimits, type LimitMode } from './limits.ts';
import { createPeople } from './people.ts';
import { createTranscript } from './transcript.ts';
import { createWebhooks } from './webhooks.ts';

export type CloudOptions = {
  token: string;
  phoneNumberId: string;
  appSecret: string;
  /** Where the bot listens, when it does so over HTTP. */
  webhookUrl?: string;
  /** 0 (the default) picks a free one. */
  port?: number;
  seed?: number;
  limits?: LimitMode;
  faults?: Partial<FaultPlan>;
  /** Chance that a batch of webhooks is turned round. */
  reorder?: number;
  statusFirst?: boolean;
  webhookRetryMs?: number;
  business?: Partial<Business>;
  now?: () => number;
};

export async function startWhatsAppCloud(options: CloudOptions) {
  const now = options.now ?? Date.now;
  const random = seededRandom(options.seed ?? 1);
  const faults = createFaults(random);
  faults.set({ methods: ['messages'], ...options.faults });
  const limits = createLimits({ mode: options.limits ?? 'enforce', now });
  const transcript = createTranscript();
  const media = new Map<string, Media>();
  const keepMedia = (data: Buffer, mimeType: string): string => {
    const id = BigInt(`0x${randomBytes(7).toString('hex')}`).toString();
    media.set(id, { data, mimeType });
    return id;
  };
  const { phoneNumberId } = options;
  const webhooks = createWebhooks({
    appSecret: options.appSecret,
    redelivers: faults.redelivers,
    reorders: () => random() < (options.reorder ?? 0),
    random,
    now,
    retryMs: options.webhookRetryMs ?? 100,
  });
  if (options.webhookUrl !== undefined) webhooks.listenAt(options.webhookUrl);
  const people = createPeople({ phoneNumberId, webhooks, transcript, keepMedia, now });
  let root = '';
  const http = createHttp({
    token: options.token,
    phoneNumberId,
    people,
    webhooks,
    transcript,
    media,
    keepMedia,
    faults,
    limits,
    statusFirst: options.statusFirst ?? false,
    business: {
      id: '500600700',
      scopes: ['whatsapp_business_messaging', 'whatsapp_business_management'],
      expiresAt: 0,
      templates: [],
      ...options.business,
    },
    root: () => root,
    now,
  });
  const parts = {
    people,
    webhooks,
    transcript,
    faults,
    limits,
    media,
    keepMedia,
    calls: http.calls,
    typing: http.typing,
    report: http.report,
    statusChange: http.statusChange,
    stats: () => ({
      ...webhooks.counts(),
      calls: http.calls.length,
      faults: faults.dealt(),
      violations: limits.violations().length,
    }),
  };
  const control = createControl(parts);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback');
    const handled = url.pathname.startsWith('/control/')
      ? control(request, response, url)
      : http.handle(request, response, url);
    handled.catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  root = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;

  return {
    ...parts,
    url: root,
    close: (): Promise<void> => {
      webhooks.stop();
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
