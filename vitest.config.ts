import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { END_TO_END } from './test/runner/projects.ts';

// Node keeps what it made of each TypeScript file: for the workers, and for the servers that tests start. Coverage would
// be less exact by it.
if (process.argv.includes('--coverage')) process.env.NODE_DISABLE_COMPILE_CACHE = '1';
process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url));

export default defineConfig({
  test: {
    // Node loads the tests as it loads the program. Through Vite's runner there would be two copies of graphql: Vite
    // takes the "module" entry of that package where Node, and so every library beside us, takes the main one.
    // Nothing is mocked, so nothing has to stand between Node and the files.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // No module keeps state (a test holds that), so the files that a worker runs share them, compiled and warm.
    isolate: false,
    // Half of the time is waiting, for servers to start, deadlines to pass, a UI to come back: twice as many as two cores.
    maxWorkers: 4,
    // Real sockets, spawned servers and a compiler share two cores with each other.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    globalSetup: ['test/runner/clean-top.ts'],
    setupFiles: ['test/runner/count-assertions.ts'],
    reporters: ['default', './test/runner/assertions-reporter.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...END_TO_END] } },
      {
        extends: true,
        test: { name: 'end-to-end', include: [...END_TO_END], setupFiles: ['test/runner/end-processes.ts'] },
      },
    ],
    // `npm run coverage`: with what runs in processes that tests start.
    coverage: {
      provider: 'v8',
      autoAttachSubprocess: true,
      include: ['src/**/*.ts'],
      exclude: [
        'src/**/*.generated.ts',
        'src/views/browser/**/{main,show-*,draw-*,element,bridge,start-view,look-into,frame-details}.ts',
      ],
      reporter: [['text', { skipFull: true, maxCols: 140 }], 'json-summary'],
      reportsDirectory: 'coverage/tests',
      reportOnFailure: true,
      thresholds: { lines: 92 },
    },
  },
});
