/** A sealed secret opens with its key and for its purpose only, whatever was done to it. */
import { expect, it } from 'vitest';
import { createVault } from './vault.ts';

const vault = createVault('an installation secret');

it('gives back what it sealed, and never the same seal twice', () => {
  const sealed = vault.seal('xoxb-नमस्ते', 'slack T1');
  expect(sealed).not.toContain('xoxb');
  expect(vault.open(sealed, 'slack T1')).toBe('xoxb-नमस्ते');
  expect(vault.seal('xoxb-नमस्ते', 'slack T1')).not.toBe(sealed);
});

it('opens nothing for another purpose, with another key, or after any byte was changed', () => {
  const sealed = vault.seal('xoxb-1', 'slack T1');
  expect(vault.open(sealed, 'slack T2')).toBeNull();
  expect(createVault('another secret').open(sealed, 'slack T1')).toBeNull();
  const [version, body = ''] = sealed.split('.');
  const bytes = Buffer.from(body, 'base64url');
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(vault.open(`${version}.${changed.toString('base64url')}`, 'slack T1')).toBeNull();
  }
  for (const broken of ['', 'v1', 'v1.', `v2.${body}`, 'v1.AAAA'])
    expect(vault.open(broken, 'slack T1')).toBeNull();
});
