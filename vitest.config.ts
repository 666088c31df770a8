import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Node loads the tests as it loads the program. Through Vite's runner there would be two copies of graphql: Vite
    // takes the "module" entry of that package where Node, and so every library beside us, takes the main one.
    experimental: { viteModuleRunner: false },
    // Much of the time is waiting: for servers to start, deadlines to pass, a UI to come back.
    maxWorkers: 2,
    // Real sockets, spawned servers and a compiler share two cores with each other.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // `npm run coverage`: with what runs in processes that tests start.
    coverage: {
      provider: 'v8',
      autoAttachSubprocess: true,
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.generated.ts'],
      reporter: [['text', { skipFull: true, maxCols: 140 }], 'json-summary'],
      reportsDirectory: 'coverage/tests',
      reportOnFailure: true,
      thresholds: { lines: 92 },
    },
  },
});
