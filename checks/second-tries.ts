/**
 * Names the tests that failed once and passed when they were tried again: on a busy machine a second try keeps one late
 * timer from holding up a landing, and this keeps it from being overlooked.
 */
import type { Reporter, TestCase } from 'vitest/node';

/** A class, because the runner makes it with `new`. */
export default class SecondTries implements Reporter {
  private readonly named: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky) this.named.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.named.length === 0) return;
    process.stdout.write(
      `\nPassed only when tried again:\n${this.named.map((name) => `  ${name}\n`).join('')}`,
    );
  }
}
