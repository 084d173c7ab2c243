/** A fresh, migrated database for a test file, in less than a second: native where the machine has one, else embedded. */
import { randomUUID } from 'node:crypto';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { startEmbeddedPostgres } from './embedded/postgres.ts';
import { scratchDir } from './testing-scratch.ts';
import { asAdmin, databaseUrl, type PostgresGround } from './testing-ground.ts';

export type TestDatabase = {
  url: string;
  /** Connections that a pool may have here. */
  poolSize: number;
  kind: 'native' | 'embedded';
  /** Removes it; call in `afterAll`, after closing your pools. */
  drop(): Promise<void>;
};

const ground = (): PostgresGround => {
  const given = inject('postgres') as PostgresGround | undefined;
  if (!given)
    throw new Error('no test Postgres: this file was not recognised as a database test (vitest.config.ts)');
  return given;
};

/** Why there is no native Postgres, or null: `describe.skipIf(nativeMissing())` for what the embedded one would hide. */
export const nativeMissing = (): string | null => {
  const { native } = ground();
  return 'missing' in native ? native.missing : null;
};

/** `on`: default `any`. `empty`: without the migrations. `native` throws where there is none: see `nativeMissing`. */
export async function createTestDatabase(
  options: { on?: 'any' | 'native' | 'embedded'; empty?: boolean } = {},
): Promise<TestDatabase> {
  const { on = 'any', empty = false } = options;
  const { native, embedded } = ground();
  if (on === 'embedded' || (on === 'any' && 'missing' in native))
    return embeddedDatabase(embedded.template, empty);
  if ('missing' in native) throw new Error(`no native Postgres: ${native.missing}`);

  const name = `${native.prefix}${randomUUID().slice(0, 8)}`;
  const from = empty ? 'template0' : native.template;
  await asAdmin(native.adminUrl, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${from}`));
  return {
    url: databaseUrl(native.adminUrl, name),
    poolSize: 10,
    kind: 'native',
    drop: () =>
      asAdmin(native.adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

async function embeddedDatabase(template: string, empty: boolean): Promise<TestDatabase> {
  const dir = scratchDir('db');
  cpSync(join(template, empty ? 'empty' : 'db'), join(dir, 'db'), { recursive: true });
  const server = await startEmbeddedPostgres({ dir, log: () => undefined });
  return {
    url: server.url,
    poolSize: 5,
    kind: 'embedded',
    async drop() {
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
