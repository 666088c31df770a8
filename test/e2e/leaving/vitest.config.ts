import { defineConfig } from 'vitest/config';

/** Runs what leaves processes behind as the end-to-end tests are run. */
export default defineConfig({
  test: {
    include: ['test/e2e/leaving/*-by-*.ts'],
    setupFiles: ['test/runner/end-processes.ts'],
    experimental: { viteModuleRunner: false, nodeLoader: false },
    maxWorkers: 1,
  },
});
