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

export function createClient(deps: { token?: string; apiUrl: string; timeoutMs: number }): Client {
  return new webApi.WebClient(deps.token, {
    slackApiUrl: deps.apiUrl,
    timeout: deps.timeoutMs,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: silent,
  });
}
