import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';
import { serverJson } from '../../src/codegen/emit/server-json.ts';
import { type Step, stepOf } from '../surface/change.ts';
import { releasedChangelog } from './changelog.ts';
import { readChangesets } from './changesets.ts';
import { nextVersion, VERSIONED_FILES, withVersion } from './version.ts';

/** What a release changes in a repository, before anything is written. */
export interface ReleasePlan {
  readonly from: string;
  readonly to: string;
  readonly step: Step;
  /** Fresh texts of files, by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** The changesets that it takes up, which go. */
  readonly taken: readonly string[];
}

/**
 * Plans the next release of a repository: its version follows from the changesets, and every file that names the version
 * follows from that.
 *
 * @param date in ISO, without the time
 * @throws when there is nothing to release, or a changeset says nothing that counts
 */
export function planRelease(folder: string, date: string): ReleasePlan {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const about = readPackageFile(folder);
  const changesets = readChangesets(folder, about.name);
  const step = stepOf(changesets);
  if (step === undefined)
    throw new Error('There is nothing to release: .changeset has no file that says what changed.');
  const to = nextVersion(about.version, step);
  const versioned = VERSIONED_FILES.flatMap((path) => globSync(path, { cwd: folder })).map(
    (path) => [path, withVersion(read(path), to)] as const,
  );
  return {
    from: about.version,
    to,
    step,
    files: {
      ...Object.fromEntries(versioned),
      'server.json': `${JSON.stringify(serverJson({ ...about, version: to }), null, 2)}\n`,
      'CHANGELOG.md': releasedChangelog(read('CHANGELOG.md'), to, date, changesets),
    },
    taken: changesets.map(({ path }) => path),
  };
}
