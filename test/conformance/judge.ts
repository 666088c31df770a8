/** How one check of a scenario ended, as the suite writes it. */
export type CheckStatus = 'SUCCESS' | 'FAILURE' | 'WARNING' | 'SKIPPED' | 'INFO';

export interface Check {
  readonly id: string;
  readonly status: CheckStatus;
  readonly errorMessage?: string | undefined;
}

/** Why scenarios, or single checks of them as `scenario:check`, are expected to fail. */
export type ExpectedFailures = ReadonlyMap<string, string>;

export interface Verdict {
  readonly passed: readonly string[];
  readonly failedAsExpected: readonly string[];
  /** Each a sentence; none means that all is as expected. */
  readonly problems: readonly string[];
}

/**
 * Compares what the suite found with what is expected: a failure that is not listed is a problem, and so is a listed one
 * that did not fail, and a required scenario that did not run. A warning, where the suite asks for what should be, counts
 * as a failure.
 *
 * @param required scenarios that must be among the results
 */
export function judge(
  results: ReadonlyMap<string, readonly Check[]>,
  expected: ExpectedFailures,
  required: readonly string[],
): Verdict {
  const passed: string[] = [];
  const failedAsExpected: string[] = [];
  const problems = required.filter((name) => !results.has(name)).map((name) => `${name} did not run.`);
  const met = new Set<string>();
  for (const [scenario, checks] of results) {
    const failed = checks.filter(({ status }) => status === 'FAILURE' || status === 'WARNING');
    for (const { id } of failed) {
      if (expected.has(scenario)) met.add(scenario);
      else if (expected.has(`${scenario}:${id}`)) met.add(`${scenario}:${id}`);
    }
    const unexpected = expected.has(scenario) ? [] : failed.filter(({ id }) => !expected.has(`${scenario}:${id}`));
    problems.push(
      ...unexpected.map(({ id, errorMessage }) => `${scenario}:${id} failed: ${errorMessage ?? 'no reason'}`),
    );
    if (failed.length === 0) passed.push(scenario);
    else if (unexpected.length === 0) failedAsExpected.push(scenario);
  }
  for (const name of expected.keys()) {
    if (!met.has(name))
      problems.push(`${name} is listed as an expected failure and did not fail: take it off the list.`);
  }
  return { passed, failedAsExpected, problems };
}
