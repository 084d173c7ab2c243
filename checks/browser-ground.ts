/** Runs once before the browser tests: a Chromium to drive, where one can be had. */
import { ensureChromium } from './chromium.ts';

export default async function setup(): Promise<void> {
  await ensureChromium(process.env, (line) => {
    process.stderr.write(`[browser] ${line}\n`);
  });
}
