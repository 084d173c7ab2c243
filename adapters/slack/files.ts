/** Fetches a file that a person sent: by its id, from the platform's own hosts only, and never more than the house takes. */
import type { Downloaded } from '../../bot/channel.ts';
import { readLimited } from '../traffic/read-limited.ts';
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

export function createFiles(deps: { client: Client; apiUrl: string; token: string; limitBytes?: number }) {
  const limit = deps.limitBytes ?? downloadLimit;

  return async function download(fileId: string): Promise<Downloaded> {
    try {
      const { file } = await deps.client.files.info({ file: fileId });
      if ((file?.size ?? 0) > limit) return { status: 'too large' };
      const address = file?.url_private_download ?? file?.url_private;
      if (address === undefined || !isOwnHost(address, deps.apiUrl)) return { status: 'gone' };
      const response = await fetch(address, {
        headers: { authorization: `Bearer ${deps.token}` },
        redirect: 'error',
        signal: AbortSignal.timeout(60_000),
      });
      if (response.status === 404) return { status: 'gone' };
      if (!response.ok) return { status: 'failed', reason: `status ${response.status}` };
      // Without the right scope the platform answers 200 with its sign-in page.
      if (
        /^text\/html/.test(response.headers.get('content-type') ?? '') &&
        !/html/.test(file?.mimetype ?? '')
      )
        return { status: 'failed', reason: 'the token may not read files' };
      const bytes = await readLimited(response, limit);
      return bytes ? { status: 'ok', bytes } : { status: 'too large' };
    } catch (error) {
      if (error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError'))
        return { status: 'failed', reason: 'the file server did not answer' };
      const failure = readFailure(error);
      return failure.kind === 'refused' ? { status: 'gone' } : { status: 'failed', reason: failure.reason };
    }
  };
}
