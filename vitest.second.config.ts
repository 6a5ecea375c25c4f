import { defineConfig } from 'vitest/config';

// What gas-fakes makes of the built bundle: second-opinion/ has a package of its own.
export default defineConfig({
  test: {
    include: ['test/second/**/*.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
