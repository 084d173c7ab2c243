/** The SDK's client for one token: its own retries off (they double posts), its own waiting off, silent. */
import { webApi } from '@slack/bolt';

export type Client = webApi.WebClient;
type Logger = NonNullable<ConstructorParameters<typeof webApi.WebClient>[1]>['logger'];

export const publicRoot = 'https://slack.com/api/';

/** It would print the texts of people when asked to be chatty, and warns on its own. What matters is logged by whoever calls. */
export const silent: NonNullable<Logger> = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
  setLevel: () => undefined,
  getLevel: () => webApi.LogLevel.ERROR,
  setName: () => undefined,
};

/** Methods that the platform asked to be left alone, and until when (ms); shared by all clients of one token. */
export type Patience = Map<string, number>;

/** Counted by channel, and waited for by the outbox, which keeps it over a restart. */
const posting = 'chat.postMessage';

/** The platform counts by method: a call that it would refuse is answered here as it would be, and does not leave. */
const patiently =
  (told: Patience, now: () => Date): typeof fetch =>
  async (address, init) => {
    const method = String(address instanceof Request ? address.url : address).replace(/^.*\//, '');
    const leftMs = (told.get(method) ?? 0) - now().getTime();
    if (leftMs > 0)
      return new Response(null, {
        status: 429,
        headers: { 'retry-after': String(Math.ceil(leftMs / 1000)) },
      });
    const response = await fetch(address, init);
    const seconds = Number(response.headers.get('retry-after'));
    if (response.status === 429 && method !== posting && seconds > 0)
      told.set(method, now().getTime() + seconds * 1000);
    return response;
  };

export function createClient(deps: {
  token?: string;
  apiUrl: string;
  timeoutMs: number;
  patience?: { told: Patience; now: () => Date };
}): Client {
  return new webApi.WebClient(deps.token, {
    slackApiUrl: deps.apiUrl,
    timeout: deps.timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: silent,
    ...(deps.patience ? { fetch: patiently(deps.patience.told, deps.patience.now) } : {}),
  });
}
