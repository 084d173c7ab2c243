/** Fetches a file that a person sent: by its id, from the platform's own hosts only, and never more than the house takes. */
import type { Downloaded } from '../../bot/channel.ts';
import { createGuardedFetch } from '../../bot/media/fetch-guard.ts';
import type { Client } from './api.ts';
import { readFailure } from './failure.ts';

/** The platform allows a gigabyte; more than this is asked for as a link. */
const downloadLimit = 100 * 1024 * 1024;

/** The token travels with the request: it goes to the platform's file hosts, or to the server that stands in for it. */
export function isOwnHost(address: string, apiUrl: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  const api = new URL(apiUrl);
  if (url.username !== '' || url.password !== '') return false;
  if (api.hostname !== 'slack.com') return url.origin === api.origin;
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    /^(files|files-[a-z0-9-]+)\.slack\.com$/.test(url.hostname)
  );
}

/** What the platform gives with 200 where the token lacks the right scope. */
const isSignInPage = (bytes: Buffer): boolean =>
  /^\s*<(?:!doctype html|html)/i.test(bytes.toString('latin1', 0, 100));

export function createFiles(deps: { client: Client; apiUrl: string; token: string; limitBytes?: number }) {
  const limitBytes = deps.limitBytes ?? downloadLimit;
  const api = new URL(deps.apiUrl);
  const guarded = createGuardedFetch({
    hosts: ['.slack.com'],
    trustedOrigins: api.hostname === 'slack.com' ? [] : [api.origin],
    limitBytes,
  });

  return async function download(fileId: string): Promise<Downloaded> {
    let file: Awaited<ReturnType<Client['files']['info']>>['file'];
    try {
      ({ file } = await deps.client.files.info({ file: fileId }));
    } catch (error) {
      const failure = readFailure(error);
      return failure.kind === 'refused' ? { status: 'gone' } : { status: 'failed', reason: failure.reason };
    }
    if ((file?.size ?? 0) > limitBytes) return { status: 'too large' };
    const address = file?.url_private_download ?? file?.url_private;
    if (address === undefined || !isOwnHost(address, deps.apiUrl)) return { status: 'gone' };
    const got = await guarded(address, { headers: { authorization: `Bearer ${deps.token}` } });
    if (got.status === 'refused') return { status: 'gone' };
    if (got.status === 'ok' && isSignInPage(got.bytes) && !/html/.test(file?.mimetype ?? ''))
      return { status: 'failed', reason: 'the token may not read files' };
    return got;
  };
}
