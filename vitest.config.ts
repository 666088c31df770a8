import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Real sockets, spawned servers and a compiler share two cores with each other.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
