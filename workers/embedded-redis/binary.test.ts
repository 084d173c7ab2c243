import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scratchDir } from '../../prisma/testing-scratch.ts';
import { findRedis, isRecentEnough, NoRedisError } from './binary.ts';

let dir = '';
beforeEach(() => {
  dir = scratchDir('binary');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const program = (name: string, says: string): string => {
  const path = join(dir, name);
  writeFileSync(path, `#!/bin/sh\necho "${says}"\n`);
  chmodSync(path, 0o755);
  return path;
};
const log = (): void => undefined;

it.each([
  ['6.1.9', false],
  ['6.2.0', true],
  ['7.0.15', true],
  ['10.0.0', true],
])('of versions, %s is recent enough: %s', (version, enough) => expect(isRecentEnough(version)).toBe(enough));

it('takes the first installed server that is recent enough', async () => {
  const old = program('old', 'Redis server v=5.0.14 sha=0:0');
  const good = program('good', 'Valkey server v=8.1.0 sha=0:0');
  expect(
    await findRedis({ cacheDir: join(dir, 'cache'), log, candidates: [join(dir, 'none'), old, good] }),
  ).toEqual({
    path: good,
    libraries: [],
    version: '8.1.0',
    source: 'installed',
  });
});

it('without one, unpacks Debian’s or says what was tried and what to do, and leaves nothing half-made', async () => {
  const cacheDir = join(dir, 'cache');
  const old = program('old', 'Redis server v=5.0.14 sha=0:0');
  const got = await findRedis({ cacheDir, log, candidates: [old] }).catch((error: unknown) => error);
  if (got instanceof NoRedisError) {
    expect(got.message).toContain(`${old} is 5.0.14`);
    expect(got.message).toMatch(/apt-get install redis-server[\s\S]*REDIS_URL/);
  } else {
    expect(got).toMatchObject({ source: 'unpacked' });
    expect(await findRedis({ cacheDir, log, candidates: [] })).toEqual(got);
  }
  expect(existsSync(cacheDir) ? readdirSync(cacheDir).filter((name) => name.includes('.')) : []).toEqual([]);
});
