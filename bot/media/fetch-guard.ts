/**
 * The guard around every fetch of an address that a platform gave us: only https, only hosts that are the platform's own,
 * never a private address whatever its notation, never a redirect, never more than the limit. The name is looked up once and
 * the very address that was looked at is connected to, so a name that changes its mind leads nowhere.
 */
import { lookup as lookUp } from 'node:dns/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { Downloaded } from '../channel.ts';

export type GuardedFetch = (
  url: string,
  options?: { headers?: Record<string, string>; timeoutMs?: number; limitBytes?: number },
) => Promise<Downloaded | { status: 'refused'; reason: string }>;

export type Address = { address: string; family: number };

const closed = new BlockList();
const ranges: [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];
for (const [net, prefix, family] of ranges) closed.addSubnet(net, prefix, family);
/** Of the sixth version only the part that is given to the world, without what carries addresses of the fourth in it. */
const world = new BlockList();
world.addSubnet('2000::', 3, 'ipv6');
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed.addSubnet(net, prefix, 'ipv6');

export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, 'ipv4');
  return family === 6 && world.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}

/**
 * `hosts`: exact names, or `.example.com` for everything below one. `trustedOrigins`: where the office's own settings point
 * (another API root); they may be anywhere, also on this machine.
 */
export function createGuardedFetch(deps: {
  hosts: readonly string[];
  trustedOrigins?: readonly string[];
  /** Unless a call names its own. */
  limitBytes: number;
  resolve?: ((host: string) => Promise<Address[]>) | undefined;
}): GuardedFetch {
  const resolve = deps.resolve ?? ((host) => lookUp(host, { all: true, verbatim: true }));
  const trusted = new Set((deps.trustedOrigins ?? []).map((origin) => new URL(origin).origin));

  /** The address to connect to, or why not. */
  async function judge(url: URL): Promise<Address | string> {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const known = isIP(host);
    if (url.username !== '' || url.password !== '') return 'an address that carries a login';
    if (!trusted.has(url.origin)) {
      if (url.protocol !== 'https:' || url.port !== '') return 'not https on its own port';
      const named = host.toLowerCase().replace(/\.$/, '');
      const ours = deps.hosts.some((name) => (name.startsWith('.') ? named.endsWith(name) : named === name));
      if (known !== 0 || !ours) return "not a host of the platform's";
    }
    const found = known === 0 ? await resolve(host) : [{ address: host, family: known }];
    const [first] = found;
    if (!first) return 'a host without an address';
    if (!trusted.has(url.origin) && !found.every(({ address }) => isPublicAddress(address)))
      return 'a private address';
    return first;
  }

  return async function guardedFetch(
    given,
    { headers = {}, timeoutMs = 60_000, limitBytes = deps.limitBytes } = {},
  ) {
    if (!URL.canParse(given)) return { status: 'refused', reason: 'no address' };
    const url = new URL(given);
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
      return { status: 'refused', reason: 'not https on its own port' };
    let address: Address | string;
    try {
      address = await judge(url);
    } catch {
      return { status: 'failed', reason: 'the host was not found' };
    }
    if (typeof address === 'string') return { status: 'refused', reason: address };
    return ask(url, address, { headers, timeoutMs, limitBytes });
  };
}

/** The address may hold a token: nothing of a fault but that it happened is passed on. */
function ask(
  url: URL,
  { address, family }: Address,
  options: { headers: Record<string, string>; timeoutMs: number; limitBytes: number },
): Promise<Downloaded | { status: 'refused'; reason: string }> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((settle) => {
    const call = request(url, {
      headers: options.headers,
      signal: AbortSignal.timeout(options.timeoutMs),
      agent: false,
      // Whatever the name says by now: this is the address that was judged.
      lookup: (_host, asked, done) =>
        asked.all ? done(null, [{ address, family }]) : done(null, address, family),
    });
    call.on('error', () => settle({ status: 'failed', reason: 'the file server did not answer' }));
    call.on('response', (response) => {
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400) {
        call.destroy();
        return settle({ status: 'refused', reason: 'a redirect' });
      }
      if (status !== 200) {
        call.destroy();
        return settle(
          status === 404 || status === 410
            ? { status: 'gone' }
            : { status: 'failed', reason: `status ${status}` },
        );
      }
      readLimited(response, options.limitBytes).then(
        (bytes) => {
          if (!bytes) call.destroy();
          settle(bytes ? { status: 'ok', bytes } : { status: 'too large' });
        },
        () => settle({ status: 'failed', reason: 'the file was cut off' }),
      );
    });
    call.end();
  });
}

async function readLimited(response: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(response.headers['content-length'] ?? 0) > limit) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
