/** Ends a server when this process ends, however it ends: no handler of ours runs after kill -9, but a pipe closes. */
import { spawn } from 'node:child_process';

/**
 * `pid` gets SIGTERM when we are gone. `ended` settles when the server has ended before us; then its number is forgotten,
 * since it may soon be another process's. Where there is no /bin/sh nothing happens.
 */
export function endWithUs(pid: number, ended: Promise<unknown>): void {
  const watch = spawn('/bin/sh', ['-c', 'read -r done || kill -TERM "$0"', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.stdin.on('error', () => undefined);
  watch.on('error', () => undefined); // without it the next start still ends what we left
  watch.unref();
  void ended.then(() => watch.stdin.end('done\n'));
}
