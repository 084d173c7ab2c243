import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readSettings, settings } from '../config.ts';
import { envExample } from './env-example.ts';

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');

it('explains every setting in .env.example as the schema does', () => {
  expect(read('.env.example')).toBe(envExample());
});

it('offers only what the schema accepts', () => {
  const offered = [...read('.env.example').matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);
  expect(offered.map(([name]) => name)).toEqual(Object.keys(settings.shape));
  expect(() => readSettings(Object.fromEntries(offered) as Record<string, string>)).not.toThrow();
});

it('sets nothing in docker-compose.yml that the application does not know', () => {
  const set = [...read('docker-compose.yml').matchAll(/^ {4,}([A-Z][A-Z0-9_]+): /gm)].map(
    ([, name = '']) => name,
  );
  const known = set.filter((name) => !name.startsWith('POSTGRES_'));
  expect(known).toContain('CASTMATCH_ROLE');
  expect(known.filter((name) => !(name in settings.shape))).toEqual([]);
});
