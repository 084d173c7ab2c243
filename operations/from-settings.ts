/** What the settings say of Claude, embedders, a store and a transcriber, as the rooms take it; null where nothing is said. */
import { createHttpTranscriber, type Transcriber } from '../bot/media/transcriber.ts';
import { createProviders, preferredFirst } from '../memory/embedding/providers.ts';

type Given = {
  S3_ENDPOINT?: string | undefined;
  S3_BUCKET?: string | undefined;
  S3_REGION: string;
  S3_ACCESS_KEY_ID?: string | undefined;
  S3_SECRET_ACCESS_KEY?: string | undefined;
  TRANSCRIBER_URL?: string | undefined;
  TRANSCRIBER_KEY?: string | undefined;
  TRANSCRIBER_MODEL: string;
  ANTHROPIC_API_KEY?: string | undefined;
  ANTHROPIC_BASE_URL?: string | undefined;
  CLAUDE_MODEL: string;
  CLAUDE_BACKGROUND_MODEL: string;
  CLAUDE_DAILY_BUDGET_USD: number;
  CLAUDE_FIRST_TOKEN_MS: number;
  CASTMATCH_CHILD_MEDIA_TO_MODELS: boolean;
};

export const claudeOf = (settings: Given) =>
  settings.ANTHROPIC_API_KEY
    ? {
        apiKey: settings.ANTHROPIC_API_KEY,
        baseURL: settings.ANTHROPIC_BASE_URL,
        model: settings.CLAUDE_MODEL,
        backgroundModel: settings.CLAUDE_BACKGROUND_MODEL,
        dailyUsd: settings.CLAUDE_DAILY_BUDGET_USD,
        firstTokenMs: settings.CLAUDE_FIRST_TOKEN_MS,
        childMedia: settings.CASTMATCH_CHILD_MEDIA_TO_MODELS,
      }
    : null;

export function s3Of(settings: Given) {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = settings;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? { endpoint, bucket, region, accessKeyId, secretAccessKey }
    : null;
}

export const transcriberOf = (settings: Given): Transcriber | null =>
  settings.TRANSCRIBER_URL
    ? createHttpTranscriber({
        url: settings.TRANSCRIBER_URL,
        key: settings.TRANSCRIBER_KEY,
        model: settings.TRANSCRIBER_MODEL,
      })
    : null;

/** The one that new houses begin with first. `queryPatienceMs`: how long somebody waits for the vector of a question. */
export const embeddersOf = (
  settings: { VOYAGE_API_KEY?: string | undefined; VOYAGE_API_ROOT?: string | undefined },
  queryPatienceMs?: number,
) =>
  preferredFirst(
    createProviders({
      voyageKey: settings.VOYAGE_API_KEY,
      voyageUrl: settings.VOYAGE_API_ROOT,
      ...(queryPatienceMs === undefined ? {} : { queryPatienceMs }),
    }),
  );
