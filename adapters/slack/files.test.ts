/** The token travels with a download: it goes to the platform's own file hosts and nowhere else. */
import { expect, it } from 'vitest';
import { isOwnHost } from './files.ts';

const api = 'https://slack.com/api/';

it.each(['https://files.slack.com/files-pri/T1-F1/download/a.jpg', 'https://files-origin.slack.com/x'])(
  'takes %s',
  (address) => {
    expect(isOwnHost(address, api)).toBe(true);
  },
);

it.each([
  'http://files.slack.com/a',
  'https://files.slack.com:8443/a',
  'https://files.slack.com.evil.test/a',
  'https://files.slack.com@evil.test/a',
  'https://evil.test/?files.slack.com',
  'https://slack.com.evil.test/a',
  'https://xfiles.slack.com/a',
  'https://127.0.0.1/a',
  'https://[::1]/a',
  'https://0x7f000001/a',
  'https://2130706433/a',
  'file:///etc/passwd',
  'not an address',
])('refuses %s', (address) => {
  expect(isOwnHost(address, api)).toBe(false);
});

it('takes only the very origin of a server that stands in', () => {
  expect(isOwnHost('http://127.0.0.1:8081/files/F1', 'http://127.0.0.1:8081/api/')).toBe(true);
  expect(isOwnHost('http://127.0.0.1:8082/files/F1', 'http://127.0.0.1:8081/api/')).toBe(false);
  expect(isOwnHost('https://files.slack.com/a', 'http://127.0.0.1:8081/api/')).toBe(false);
});
