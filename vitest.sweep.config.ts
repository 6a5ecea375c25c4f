import { defineConfig } from 'vitest/config';

/** Every cut of every command: longer than the test suite may take, so run on its own. */
export default defineConfig({
  test: {
    include: ['test/sweep/full/*.sweep.ts'],
    disableConsoleIntercept: true,
    maxWorkers: '100%',
  },
});
