import { defineConfig } from 'vitest/config';

/** Tests that open what the product makes in LibreOffice. */
export default defineConfig({
  test: {
    include: ['test/office/**/*.test.ts'],
    testTimeout: 180_000,
    maxWorkers: '100%',
  },
});
