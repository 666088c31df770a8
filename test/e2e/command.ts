import { join } from 'node:path';
import { type EndedProcess, runProcess } from '../processes.ts';

/**
 * Runs a program of src to its end.
 *
 * @param script its path below the repository
 * @param repository the folder that it is taken from; this repository when absent
 * @param cwd where it runs; in its repository when absent
 */
export function runScript(
  script: string,
  given: readonly string[],
  { repository = process.cwd(), cwd = repository }: { readonly repository?: string; readonly cwd?: string } = {},
): Promise<EndedProcess> {
  const { NODE_COMPILE_CACHE, ...env } = process.env;
  // What Node makes of a copy of the repository would never be used again.
  const isHere = repository === process.cwd() && NODE_COMPILE_CACHE !== undefined;
  return runProcess(process.execPath, [join(repository, script), ...given], {
    cwd,
    env: isHere ? { ...env, NODE_COMPILE_CACHE } : env,
  });
}
