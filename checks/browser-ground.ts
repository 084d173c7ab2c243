/** Runs once before the browser tests: a Chromium to drive. */
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

export default async function setup(project: TestProject): Promise<void> {
  const log = (line: string): void => {
    process.stderr.write(`[browser] ${line}\n`);
  };
  project.provide('chromium', await findChromium(process.env, log));
}
