/** Marks a process so that a later process with the same number is not taken for it. */
import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** `started` is whatever the platform can say about the start of that process ('' when nothing); `space` is where its number counts. */
export type ProcessMark = { pid: number; started: string; space: string };
/** `foreign`: another machine or container, whose processes cannot be seen from here. */
export type Life = 'alive' | 'dead' | 'foreign';

const read = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null; // gone, or not Linux: the caller goes on to the next way of asking
  }
};

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it lives, and belongs to someone else
  }
};

/** Null when no such process runs. A zombie counts as dead: it writes nothing any more. */
function startOf(pid: number): string | null {
  if (!exists(pid)) return null;
  if (process.platform === 'linux') {
    const stat = read(`/proc/${pid}/stat`);
    if (stat === null) return exists(pid) ? '' : null;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // the name before it may hold blanks
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? '');
  }
  if (process.platform === 'win32') return '';
  const ps = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' });
  if (ps.status !== 0) return exists(pid) ? '' : null;
  const [state = '', ...start] = ps.stdout.trim().split(/\s+/);
  return state.startsWith('Z') ? null : start.join(' ');
}

const boot = read('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
const namespace = (): string => {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return ''; // only Linux has such namespaces
  }
};
const here = [hostname(), boot, namespace()].join('|');

/** Null when it does not run. */
export function markOf(pid: number): ProcessMark | null {
  const started = startOf(pid);
  return started === null ? null : { pid, started, space: here };
}

export function lifeOf(mark: ProcessMark): Life {
  if (mark.space === here) {
    const started = startOf(mark.pid);
    return started !== null && (started === mark.started || started === '' || mark.started === '')
      ? 'alive'
      : 'dead';
  }
  const [host, bootThen] = mark.space.split('|');
  // The same machine after a new start: nothing from before it can be running.
  return host === hostname() && bootThen !== boot ? 'dead' : 'foreign';
}
