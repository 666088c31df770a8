import { refuse } from '../../tool/failure.ts';

/** @throws ToolFailure with all problems, when there are any */
export function refuseAll(problems: readonly string[]): void {
  if (problems.length === 0) return;
  throw refuse(`Nothing was sent: ${problems.join(' ')}`, [], 'Correct the arguments and call again.');
}
