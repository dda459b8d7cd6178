import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A property test on a busy machine may take its time; none of them asserts how long.
    testTimeout: 60_000,
    include: ['tests/unit/**/*.test.{ts,tsx}'],
  },
});
