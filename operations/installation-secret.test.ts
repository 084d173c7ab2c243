import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { installationSecret } from './installation-secret.ts';

const dir = mkdtempSync(join(tmpdir(), 'castmatch-secret-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it('is drawn once, is the same at every start, and can be read by its owner alone', () => {
  const data = join(dir, 'data');
  const first = installationSecret(data);
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(installationSecret(data)).toBe(first);
  expect(installationSecret(join(dir, 'other'))).not.toBe(first);
  expect(readdirSync(data)).toEqual(['secret']);
  expect(statSync(join(data, 'secret')).mode & 0o77).toBe(0);
});
