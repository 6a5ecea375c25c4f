import { defineConfig } from 'vitest/config';

/** Tests that open the built page in a browser. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 120_000,
    // One browser at a time: two share two cores badly.
    fileParallelism: false,
  },
});
