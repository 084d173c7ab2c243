/** Fetches a file that a person sent: by its id, from the API's own server only, and never more than the platform allows. */
import type { Api } from 'grammy';
import type { Downloaded } from '../../bot/channel.ts';
import { readFailure } from './failure.ts';

/** Bots may fetch this much; larger self-tapes need an upload link. */
export const downloadLimit = 20 * 1024 * 1024;

/** Paths that the platform gives are relative names; anything that could lead elsewhere is refused. */
function isPlainPath(path: string): boolean {
  return /^[\w./ -]+$/.test(path) && !path.startsWith('/') && !path.split('/').includes('..');
}

export function createFiles(deps: { api: Api; apiRoot: string; token: string; limitBytes?: number }) {
  const limit = deps.limitBytes ?? downloadLimit;

  async function readLimited(response: Response): Promise<Buffer | null> {
    if (Number(response.headers.get('content-length') ?? 0) > limit || !response.body) {
      await response.body?.cancel();
      return null;
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) return null;
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }

  return async function download(fileId: string): Promise<Downloaded> {
    try {
      const file = await deps.api.getFile(fileId);
      if ((file.file_size ?? 0) > limit) return { status: 'too large' };
      if (file.file_path === undefined || !isPlainPath(file.file_path)) return { status: 'gone' };
      const path = file.file_path.split('/').map(encodeURIComponent).join('/');
      const response = await fetch(`${deps.apiRoot}/file/bot${deps.token}/${path}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(60_000),
      });
      if (response.status === 404) return { status: 'gone' };
      if (!response.ok) return { status: 'failed', reason: `status ${response.status}` };
      const bytes = await readLimited(response);
      return bytes ? { status: 'ok', bytes } : { status: 'too large' };
    } catch (error) {
      // The address holds the token: nothing of a network error is passed on.
      if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError'))
        return { status: 'failed', reason: 'the file server did not answer' };
      const failure = readFailure(error);
      if (failure.kind !== 'refused') return { status: 'failed', reason: failure.reason };
      return /too big/i.test(failure.reason) ? { status: 'too large' } : { status: 'gone' };
    }
  };
}
