/** Decides who may talk to the page and its API: a bearer token, and a loopback address against DNS rebinding. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export type Verdict = { status: 'ok' } | { status: 'refused'; code: 401 | 403; reason: string };

export type Gate = {
  /** Whether the request names this machine, not a name that somebody pointed at it. For the page and the API. */
  address: (headers: IncomingHttpHeaders) => Verdict;
  /** Whether the request carries the token. For the API alone: the page itself holds nothing secret. */
  token: (headers: IncomingHttpHeaders) => Verdict;
};

const ok: Verdict = { status: 'ok' };

/** `hosts`: further host names this house is known by, behind a reverse proxy. */
export function createGate({ token, hosts = [] }: { token: string; hosts?: readonly string[] }): Gate {
  const expected = digest(token);
  const known = new Set(hosts.map((host) => host.toLowerCase()));
  const isKnown = (hostname: string) => isLoopback(hostname) || known.has(hostname);

  return {
    address({ host, origin }) {
      const called = /^[\w.:[\]-]+$/.test(host ?? '') ? parseUrl(`http://${host}`) : null;
      if (!called || !isKnown(called.hostname)) return refuse(403, 'this address is not served here');
      if (origin === undefined) return ok;
      const from = parseUrl(origin);
      // The same host and port, or the public name when a proxy rewrote the Host header.
      const ours = from !== null && (from.host === called.host || known.has(from.hostname));
      return ours ? ok : refuse(403, 'pages of another origin may not call this');
    },
    token({ authorization }) {
      const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
      // Digests have one length, so the comparison tells nothing about the token's.
      if (given !== undefined && timingSafeEqual(digest(given), expected)) return ok;
      return refuse(401, 'a bearer token is needed: it is in the link that the start printed');
    },
  };
}

const refuse = (code: 401 | 403, reason: string): Verdict => ({ status: 'refused', code, reason });
const digest = (value: string) => createHash('sha256').update(value).digest();

const parseUrl = (address: string): URL | null => (URL.canParse(address) ? new URL(address) : null);

/** URL has already turned every spelling of an IPv4 address into four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
