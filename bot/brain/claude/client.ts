/** The SDK's client as this house uses it: one key, no retries of its own, no words in its log. */
import Anthropic from '@anthropic-ai/sdk';

export type ClientOptions = { apiKey: string; baseURL?: string | undefined };

/** Nothing is read from the environment but proxies: key and address are handed in. */
export function createClaudeClient({ apiKey, baseURL }: ClientOptions): Anthropic {
  return new Anthropic({
    apiKey,
    authToken: null,
    baseURL: baseURL ?? 'https://api.anthropic.com',
    maxRetries: 0,
    logLevel: 'off',
  });
}
