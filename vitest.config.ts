/** The tests in three tiers, one after the other: alone, with servers, with a browser. `checks/tiers.ts` sorts them. */
import { defineConfig } from 'vitest/config';
import { sortTests } from './checks/tiers.ts';

const tests = sortTests(import.meta.dirname);
const ground = './checks/test-ground.ts';

export default defineConfig({
  test: {
    passWithNoTests: true,
    testTimeout: 20_000, // a busy machine with two cores; nothing waits for this on a good day
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: tests.unit, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: tests.database,
          globalSetup: [ground],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: tests.browser,
          globalSetup: [ground, './checks/browser-ground.ts'],
          maxWorkers: 1,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
    coverage: {
      provider: 'v8',
      reportOnFailure: true,
      reporter: ['text-summary', 'json-summary', 'html'],
      // Files without a test count. What runs in processes of its own (`*.mjs`) is out of this provider's sight.
      include: ['{adapters,bot,matching,memory,operations,prisma,workers}/**/*.ts', '*.ts'],
      exclude: [
        '**/*.test.ts',
        '**/*.contract.ts',
        '**/fixtures/**',
        '**/testing*.ts',
        '**/*-testing.ts',
        'prisma/generated/**',
        'prisma/native/**',
        '*.config.ts',
      ],
      thresholds: { lines: 80, 'bot/**/*.ts': { lines: 90 } },
    },
  },
});
