import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with how many assertions were made: a test that lost its own passes all the same, and shows here. */
export default class AssertionsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap(({ children }) => [...children.allTests()]);
    const assertions = tests.reduce((sum, test) => sum + (test.meta().assertions ?? 0), 0);
    process.stdout.write(` Assertions  ${assertions}\n`);
  }
}
