/** The Chromium of this run: `describe.skipIf(chromiumMissing())`, then `chromium.launch({ executablePath: chromiumPath() })`. */
import { inject } from 'vitest';
import type { Chromium } from './chromium.ts';

const chromium = (): Chromium => {
  const given = inject('chromium') as Chromium | undefined;
  if (!given)
    throw new Error('no Chromium: this file was not recognised as a browser test (vitest.config.ts)');
  return given;
};

/** Why there is none, with the command that helps; null when there is one. */
export const chromiumMissing = (): string | null => {
  const found = chromium();
  return 'missing' in found ? found.missing : null;
};

/** Throws where there is none. */
export const chromiumPath = (): string => {
  const found = chromium();
  if ('missing' in found) throw new Error(found.missing);
  return found.path;
};
