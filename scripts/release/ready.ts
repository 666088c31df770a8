import { run } from '../npm.ts';

/** The branch that releases are made of. */
const BRANCH = 'main';

/**
 * Why a release would not be of what everybody has: another branch, or changes that are not committed. Undefined where
 * neither is so.
 *
 * @throws when the folder is no repository of git
 */
export async function notReady(folder: string): Promise<string | undefined> {
  const branch = (await run('git', ['branch', '--show-current'], folder)).trim();
  const changed = (await run('git', ['status', '--porcelain'], folder)).split('\n').filter((line) => line !== '');
  const reasons = [
    ...(branch === BRANCH ? [] : [`this is ${branch === '' ? 'no branch' : `the branch ${branch}`}, not ${BRANCH}`]),
    ...(changed.length === 0 ? [] : [`not committed here: ${listed(changed.map((line) => line.slice(3)))}`]),
  ];
  return reasons.length === 0 ? undefined : reasons.join('; ');
}

/** Of more paths nobody needs the names. */
const MAX_LISTED = 3;

function listed(paths: readonly string[]): string {
  const more = paths.length - MAX_LISTED;
  return [...paths.slice(0, MAX_LISTED), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
