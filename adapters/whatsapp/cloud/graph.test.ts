/** The token travels to the platform's own hosts only, whatever address a message or an answer names. */
import { expect, it } from 'vitest';
import { createGraph } from './graph.ts';

it.each([
  'http://lookaside.fbsbx.com/file',
  'https://lookaside.fbsbx.com.evil.test/file',
  'https://evil.test/lookaside.fbsbx.com',
  'https://lookaside.fbsbx.com@evil.test/',
  'https://lookaside.fbsbx.com:8443/file',
  'https://127.0.0.1/file',
  'http://127.0.0.1:9/file',
  'http://[::1]/file',
  'http://2130706433/file',
  'http://0x7f.1/file',
  'http://169.254.169.254/latest/meta-data',
  'http://localhost/file',
  'https://xlookaside.fbsbx.com/file',
  'file:///etc/passwd',
  'data:text/plain,hello',
  '//lookaside.fbsbx.com/file',
  'lookaside.fbsbx.com/file',
  '',
])('does not fetch %s', async (address) => {
  const graph = createGraph({ token: 't' });
  expect(await graph.download(address, 1_000)).toMatchObject({ status: 'refused' });
});

it.each(['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', '::ffff:127.0.0.1'])(
  'does not follow the platform’s own name to %s',
  async (address) => {
    const graph = createGraph({
      token: 't',
      resolve: () => Promise.resolve([{ address, family: address.includes(':') ? 6 : 4 }]),
    });
    expect(await graph.download('https://lookaside.fbsbx.com/file', 1_000)).toEqual({
      status: 'refused',
      reason: 'a private address',
    });
  },
);

it('asks the given server, with the version that it names or ours', () => {
  expect(createGraph({ token: 't', apiRoot: 'http://127.0.0.1:1/' }).root).toMatch(
    /^http:\/\/127\.0\.0\.1:1\/v\d+\.\d$/,
  );
  expect(createGraph({ token: 't', apiRoot: 'http://127.0.0.1:1/v19.0' }).root).toBe(
    'http://127.0.0.1:1/v19.0',
  );
});
