/** Finds a Chromium for the browser tests, or installs Debian's where this user may. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Chromium = { path: string } | { missing: string };

declare module 'vitest' {
  interface ProvidedContext {
    chromium: Chromium;
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const command = 'apt-get update && apt-get install -y --no-install-recommends chromium';
/** An archive that does not answer must not hold the tests for ever. */
const patienceMs = 8 * 60_000;

function installed(path: string): string | null {
  for (const dir of [...path.split(delimiter), '/usr/bin', '/usr/local/bin']) {
    for (const name of names) {
      try {
        accessSync(join(dir, name), constants.X_OK);
        return join(dir, name);
      } catch {
        continue; // not here
      }
    }
  }
  return null;
}

/** `CASTMATCH_CHROMIUM` names one. Installing takes about a minute, once a machine. */
export async function findChromium(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<Chromium> {
  const found = env['CASTMATCH_CHROMIUM'] ?? installed(env['PATH'] ?? '');
  if (found) return { path: found };
  const missing = `no Chromium here; to have one: ${command}`;
  if (process.getuid?.() !== 0) {
    log(`browser tests are skipped: ${missing}`);
    return { missing };
  }
  log('installing Chromium for the browser tests');
  const code = await new Promise<number | null>((settle) => {
    const apt = spawn('/bin/sh', ['-c', command], {
      stdio: 'ignore',
      timeout: patienceMs,
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    apt.once('error', () => settle(null));
    apt.once('exit', settle);
  });
  const path = installed(env['PATH'] ?? '');
  if (path) return { path };
  log(`browser tests are skipped: the installation ended with ${code}; ${missing}`);
  return { missing };
}
