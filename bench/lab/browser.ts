/** The browser that belongs to a process: found among its own children by the folder that it works in, never by a name. */
import { readdirSync, readFileSync } from 'node:fs';
import { findChromium } from '../../adapters/whatsapp/web/chromium.ts';

export function hasBrowser(): boolean {
  try {
    return findChromium(undefined) !== '';
  } catch {
    return false;
  }
}

/** Null while there is none. `folder`: somewhere above its profile. */
export function findBrowser(parent: number, folder: string): number | null {
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid) || parentOf(pid) !== parent) continue;
    if (argumentsOf(pid).some((each) => each.startsWith(`--user-data-dir=${folder}`))) return pid;
  }
  return null;
}

function parentOf(pid: number): number {
  return Number(read(pid, 'stat').split(') ').at(-1)?.split(' ')[1]);
}

const argumentsOf = (pid: number): string[] => read(pid, 'cmdline').split('\0');

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}
