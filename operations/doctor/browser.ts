/** Whether the browser that was found really runs here. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type BrowserFound = { status: 'runs'; version: string } | { status: 'missing'; reason: string };

const run = promisify(execFile);

/** `find` gives the browser's path or throws what a person can mend. */
export async function tryBrowser(find: () => string): Promise<BrowserFound> {
  try {
    const path = find();
    const { stdout } = await run(path, ['--version', '--no-sandbox'], { timeout: 8_000 });
    return { status: 'runs', version: `${stdout.trim().split('\n')[0] ?? ''} at ${path}` };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split(':')[0] ?? '') : String(error);
    return { status: 'missing', reason };
  }
}
