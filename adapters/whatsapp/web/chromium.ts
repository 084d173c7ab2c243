/** The browser that the session runs in: where it is, and what a killed process may have left in its folder. */
import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What a person can mend. */
export class ChromiumMissing extends Error {
  override name = 'ChromiumMissing';
  constructor() {
    super(
      'WHATSAPP_MODE=web needs Chromium and there is none: apt-get install chromium, or set CHROMIUM to its path.',
    );
  }
}

/** Throws `ChromiumMissing`. */
export function findChromium(given: string | undefined): string {
  const found = (given === undefined ? places : [given]).find((path) => existsSync(path));
  if (!found) throw new ChromiumMissing();
  return found;
}

/**
 * A browser locks its folder with a link that names its process. After a kill -9 the link may stay, and so may the
 * browser: it is ended when its command line names this very folder, and never otherwise.
 */
export function clearLocks(folder: string): void {
  for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    const path = join(folder, name);
    if (name === 'SingletonLock') endOwner(path, folder);
    rmSync(path, { force: true });
  }
}

function endOwner(lock: string, folder: string): void {
  try {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(lock))?.[1] ?? 0);
    if (pid > 1 && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${folder}`))
      process.kill(pid, 'SIGKILL');
  } catch {
    // No lock, no such process, or a system without /proc: the browser itself then says that the folder is taken.
  }
}
