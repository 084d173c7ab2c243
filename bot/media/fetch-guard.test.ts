import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createGuardedFetch, isPublicAddress, type Address } from './fetch-guard.ts';

/** Everything that reaches this machine's own server was fetched and should not have been. */
let hits: string[] = [];
let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    if (request.url === '/redirect')
      return void response.writeHead(302, { location: `http://127.0.0.1:${port}/inside` }).end();
    if (request.url === '/gone') return void response.writeHead(404).end();
    if (request.url === '/endless') {
      response.writeHead(200);
      const more = (): void => void (response.destroyed || response.write(Buffer.alloc(1_000), more));
      return more();
    }
    if (request.url === '/cut') {
      response.writeHead(200, { 'content-length': 500 });
      return void response.write('half', () => response.destroy());
    }
    response.writeHead(200).end('secret');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const here: Address = { address: '127.0.0.1', family: 4 };
const guard = (resolve: (host: string) => Promise<Address[]> = () => Promise.resolve([here])) =>
  createGuardedFetch({
    hosts: ['files.platform.test', '.cdn.platform.test'],
    limitBytes: 10_000,
    resolve,
  });

/** Loopback, private, link-local and the cloud's own address, in every notation that some program reads as such. */
const insides = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '0',
    '0.0.0.0',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '017700000001',
  ],
  ...['0177.0.0.1', '127.000.000.001', '0x7f.1', '127.0.0.1.', '10.0.0.1', '172.16.0.1', '172.31.255.254'],
  ...['192.168.1.1', '169.254.169.254', '2852039166', '0xa9fea9fe', '100.64.0.1', '198.18.0.1', '224.0.0.1'],
  ...['255.255.255.255', '[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
  ...['[::127.0.0.1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '[fe80::1]', '[fc00::1]', '[fd00:ec2::254]'],
  ...['[ff02::1]', '[2001:db8::1]', '[2001::1]', '１２７.０.０.１', '①②⑦.⓪.⓪.①', 'localhost', 'LOCALHOST.'],
  ...['localhost.localdomain', 'metadata.google.internal', '127.0.0.1.nip.test', 'ip6-localhost'],
];

const tricks = [
  ...insides.flatMap((host) => [`http://${host}/x`, `https://${host}/x`, `http://${host}:8080/x`]),
  'https://files.platform.test@127.0.0.1/x',
  'https://files.platform.test:secret@files.platform.test/x',
  'https://127.0.0.1#files.platform.test/x',
  'https://127.0.0.1?files.platform.test',
  'https://127.0.0.1\\@files.platform.test/x',
  'https://files.platform.test.evil.test/x',
  'https://evilfiles.platform.test/x',
  'https://evilcdn.platform.test/x',
  'https://cdn.platform.test.evil.test/x',
  'https://evil.test/.cdn.platform.test',
  'https://files.platform.test:8443/x',
  'http://files.platform.test/x',
  'ftp://files.platform.test/x',
  'file:///etc/passwd',
  'gopher://127.0.0.1:6379/_FLUSHALL',
  'data:text/plain,secret',
  'javascript:alert(1)',
  'unix:/var/run/docker.sock',
  '//127.0.0.1/x',
  '/etc/passwd',
  'files.platform.test',
  '',
];

describe('an address that somebody gave us', () => {
  it(`is not fetched when it is one of ${tricks.length} tricks`, async () => {
    hits = [];
    // The same list against names that lead here, since a name is what most of them end as.
    for (const url of tricks) {
      const got = await guard()(url.replaceAll(':8080', `:${port}`));
      expect(got.status, url).not.toBe('ok');
    }
    expect(hits).toEqual([]);
  });

  it('is not fetched when a name of the platform leads inside, alone or among others', async () => {
    hits = [];
    const outside: Address = { address: '149.154.167.99', family: 4 };
    for (const found of [[here], [outside, here], [{ address: '::ffff:127.0.0.1', family: 6 }], []])
      expect((await guard(() => Promise.resolve(found))('https://files.platform.test/x')).status).toBe(
        'refused',
      );
    expect(hits).toEqual([]);
  });

  it('connects to the address that was judged, whatever the name says a moment later', async () => {
    hits = [];
    let asked = 0;
    // Outside when it is judged, inside when it is asked again: the second answer must never be used.
    const rebinding = (): Promise<Address[]> =>
      Promise.resolve([asked++ === 0 ? { address: '192.0.2.1', family: 4 } : here]);
    const outside = createGuardedFetch({
      hosts: ['files.platform.test'],
      trustedOrigins: [`http://files.platform.test:${port}`],
      limitBytes: 10_000,
      resolve: rebinding,
    });
    const got = await outside(`http://files.platform.test:${port}/x`, { timeoutMs: 200 });
    expect(got.status).toBe('failed');
    expect(asked).toBe(1);
    expect(hits).toEqual([]);
  });

  it('does not follow, does not overrun, and tells what is gone from what failed', async () => {
    const trusting = createGuardedFetch({
      hosts: [],
      trustedOrigins: [`http://127.0.0.1:${port}`],
      limitBytes: 10_000,
    });
    const at = (path: string) => trusting(`http://127.0.0.1:${port}${path}`);
    hits = [];
    expect(await at('/redirect')).toEqual({ status: 'refused', reason: 'a redirect' });
    expect(hits).toEqual(['/redirect']);
    expect((await at('/endless')).status).toBe('too large');
    expect((await at('/gone')).status).toBe('gone');
    expect((await at('/cut')).status).toBe('failed');
    expect(await at('/x')).toEqual({ status: 'ok', bytes: Buffer.from('secret') });
    // Trusted is that one origin, not the machine.
    expect((await trusting(`http://127.0.0.1:${port + 1}/x`)).status).toBe('refused');
  });

  it('knows public addresses', () => {
    expect(['149.154.167.99', '8.8.8.8', '2001:67c:4e8:f004::9', '2a00:1450::1'].every(isPublicAddress)).toBe(
      true,
    );
  });
});
