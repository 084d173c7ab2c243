/** Sees to it that the browser tests find a Chromium: installs Debian's where this user may, else says the command. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const command = 'apt-get update && apt-get install -y --no-install-recommends chromium';
/** An archive that does not answer must not hold the tests for ever. */
const patienceMs = 8 * 60_000;

const installed = (): boolean =>
  ['/usr/bin', '/usr/local/bin'].some((dir) => names.some((name) => existsSync(join(dir, name))));

/** Takes about a minute, once a machine. Never throws: without a browser its tests are skipped. */
export async function ensureChromium(env: NodeJS.ProcessEnv, log: (line: string) => void): Promise<void> {
  if (installed()) return;
  if (process.getuid?.() !== 0)
    return log(`no Chromium here, its tests are skipped; to have one: ${command}`);
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
  if (!installed())
    log(`the installation ended with ${code}; browser tests are skipped. By hand: ${command}`);
}
