import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

/** How much a function runs before it is optimized; from Node 22 on the option is no more. */
const BUDGET = Number.parseInt(process.versions.node, 10) < 22 ? ['--interrupt-budget=2000000'] : [];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/office/**', 'test/browser/**', 'test/second/**'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    sequence: { sequencer: LongestFirst },
    // No test changes anything that another file sees, so modules are loaded once for all.
    isolate: false,
    // By default one core is left to the watcher, which is half of a machine with two.
    maxWorkers: '100%',
    execArgv: [
      // Workbooks are made and thrown away by the thousand.
      '--max-semi-space-size=64',
      // Each click evaluates the script anew, as Google does: what the engine optimizes is thrown away with the click, so
      // it begins late, while the bytecode, which all clicks share, is kept.
      ...BUDGET,
      '--no-flush-bytecode',
    ],
  },
});
