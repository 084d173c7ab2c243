/** The guides name settings, commands and files that are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settings } from '../config.ts';

const root = join(import.meta.dirname, '..');
const guides = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => join('docs', name))];

describe.each(guides)('%s', (guide) => {
  const text = readFileSync(join(root, guide), 'utf8');

  it('names settings that exist', () => {
    const named = text.match(/\b(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|CHROMIUM)\b/g) ?? [];
    expect([...new Set(named)].filter((name) => !(name in settings.shape))).toEqual([]);
  });

  it('names commands and files that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const run = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => !(name in scripts))).toEqual([]);
    const started = [...text.matchAll(/npx tsx (\S+)/g)].map(([, file = '']) => join(root, file));
    const linked = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, to = '']) =>
      join(root, dirname(guide), to),
    );
    expect([...started, ...linked].filter((file) => !existsSync(file))).toEqual([]);
  });
});
