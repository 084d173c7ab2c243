/** Sorts the test files by what they need, read from what they import: nothing, servers, or a browser. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

export type Tier = 'unit' | 'database' | 'browser';

const imports = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
/** Modules whose presence anywhere below a test says what the test needs. */
const servers = /\/(prisma|workers)\/testing[a-z-]*\.ts$/;
const browser = 'playwright-core';
/** It is driven by a library that brings its own way to a browser. */
const inBrowser = /\/standins\/whatsapp-web\/index\.ts$/;

/** Follows the relative imports; `type` imports count too, which errs towards giving a test more than it needs. */
export function tierOf(file: string): Tier {
  let tier: Tier = 'unit';
  const seen = new Set<string>();
  const waiting = [resolve(file)];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path) || !existsSync(path)) continue;
    seen.add(path);
    if (inBrowser.test(path)) return 'browser';
    if (servers.test(path)) tier = 'database';
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(imports)) {
      if (name === browser) return 'browser';
      if (/^\.\.?\/.*\.ts$/.test(name)) waiting.push(resolve(dirname(path), name));
    }
  }
  return tier;
}

/** All test files below `root`, by tier; paths relative to it. */
export function sortTests(root: string): Record<Tier, string[]> {
  const sorted: Record<Tier, string[]> = { unit: [], database: [], browser: [] };
  const walk = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (
        entry.isDirectory() &&
        !entry.name.startsWith('.') &&
        !/^(node_modules|coverage)$/.test(entry.name)
      ) {
        walk(path);
      } else if (entry.isFile() && entry.name.endsWith('.test.ts')) {
        sorted[tierOf(join(root, path))].push(path);
      }
    }
  };
  walk('.');
  return sorted;
}
