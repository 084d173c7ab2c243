/** Fetches a file that a person sent: by its id, from the API's own server only, and never more than the platform allows. */
import type { Api } from 'grammy';
import type { Downloaded } from '../../bot/channel.ts';
import { createGuardedFetch } from '../../bot/media/fetch-guard.ts';
import { publicRoot } from './api.ts';
import { readFailure } from './failure.ts';

/** Bots may fetch this much; larger self-tapes need an upload link. */
export const downloadLimit = 20 * 1024 * 1024;

/** Paths that the platform gives are relative names; anything that could lead elsewhere is refused. */
function isPlainPath(path: string): boolean {
  return /^[\w./ -]+$/.test(path) && !path.startsWith('/') && !path.split('/').includes('..');
}

export function createFiles(deps: { api: Api; apiRoot: string; token: string; limitBytes?: number }) {
  const limitBytes = deps.limitBytes ?? downloadLimit;
  const guarded = createGuardedFetch({
    hosts: [new URL(publicRoot).hostname],
    // An office may run the platform's own server beside this house.
    trustedOrigins: deps.apiRoot === publicRoot ? [] : [deps.apiRoot],
    limitBytes,
  });

  return async function download(fileId: string): Promise<Downloaded> {
    let path: string | undefined;
    try {
      const file = await deps.api.getFile(fileId);
      if ((file.file_size ?? 0) > limitBytes) return { status: 'too large' };
      path = file.file_path;
    } catch (error) {
      const failure = readFailure(error);
      if (failure.kind !== 'refused') return { status: 'failed', reason: failure.reason };
      return /too big/i.test(failure.reason) ? { status: 'too large' } : { status: 'gone' };
    }
    if (path === undefined || !isPlainPath(path)) return { status: 'gone' };
    const name = path.split('/').map(encodeURIComponent).join('/');
    const got = await guarded(`${deps.apiRoot}/file/bot${deps.token}/${name}`);
    return got.status === 'refused' ? { status: 'gone' } : got;
  };
}
