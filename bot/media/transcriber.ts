/** The port of whoever turns a voice note into words, and one provider: any server that speaks OpenAI's transcription API. */
import { z } from 'zod';
import { endingOf, type MediaType } from './types.ts';

/** Gives the words; throws `TranscriptionFailed`. */
export type Transcriber = (audio: { bytes: Uint8Array; mimeType: MediaType }) => Promise<string>;

export class TranscriptionFailed extends Error {
  override name = 'TranscriptionFailed';
  /** false: this recording will never be taken. */
  readonly retry: boolean;
  constructor(what: string, retry: boolean, options?: { cause?: unknown }) {
    super(`the voice note could not be transcribed: ${what}`, options);
    this.retry = retry;
  }
}

/** What such servers take; longer recordings are for people. */
export const mostAudioBytes = 25 * 1024 * 1024;

const answer = z.object({ text: z.string() });

/** `url`: up to and without `/audio/transcriptions`, or with it. */
export function createHttpTranscriber(settings: {
  url: string;
  key?: string | undefined;
  model: string;
  timeoutMs?: number;
}): Transcriber {
  const base = settings.url.replace(/\/+$/, '');
  const url = base.endsWith('/audio/transcriptions') ? base : `${base}/audio/transcriptions`;
  return async function transcribe({ bytes, mimeType }) {
    const form = new FormData();
    form.set('model', settings.model);
    form.set('response_format', 'json');
    form.set('file', new Blob([new Uint8Array(bytes)], { type: mimeType }), `voice.${endingOf(mimeType)}`);
    let response: Response;
    try {
      response = await fetch(url, {
        method: 'POST',
        headers: settings.key ? { authorization: `Bearer ${settings.key}` } : {},
        body: form,
        redirect: 'error',
        signal: AbortSignal.timeout(settings.timeoutMs ?? 60_000),
      });
    } catch (cause) {
      throw new TranscriptionFailed('no answer', true, { cause });
    }
    if (!response.ok) {
      await response.body?.cancel();
      const again = response.status === 408 || response.status === 429 || response.status >= 500;
      throw new TranscriptionFailed(`status ${response.status}`, again);
    }
    const read = answer.safeParse(await response.json().catch(() => null));
    if (!read.success) throw new TranscriptionFailed('an answer without words', false);
    return read.data.text.trim();
  };
}
