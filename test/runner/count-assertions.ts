import { afterEach, expect } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    /** How many assertions the test made. */
    assertions?: number;
  }
}

// Tests that run side by side have an `expect` each; all others share one.
afterEach(({ expect: own, task }) => {
  task.meta.assertions = own.getState().assertionCalls + expect.getState().assertionCalls;
});
