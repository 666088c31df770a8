import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseChangesetFile } from '@changesets/parse';
import { STEPS, type Step } from '../surface/change.ts';

/** A file of `.changeset`: what a user has of a change, and which step of the version it is. */
export interface Changeset {
  readonly path: string;
  readonly step: Step;
  readonly summary: string;
}

/**
 * Reads the changesets of a repository, by their paths.
 *
 * @throws when one cannot be read, or is not of this package, with its path
 */
export function readChangesets(folder: string, packageName: string): readonly Changeset[] {
  const paths = globSync('.changeset/*.md', { cwd: folder }).filter((path) => !path.endsWith('README.md'));
  return paths.toSorted().map((path) => changesetOf(path, readFileSync(join(folder, path), 'utf8'), packageName));
}

function changesetOf(path: string, text: string, packageName: string): Changeset {
  const { summary, releases } = parsed(path, text, packageName);
  const [release, ...others] = releases;
  const step = STEPS.find((one) => one === release?.type);
  if (release?.name !== packageName || step === undefined || others.length > 0 || summary.trim() === '') {
    throw new Error(form(path, packageName));
  }
  return { path, step, summary: summary.trim() };
}

function parsed(path: string, text: string, packageName: string): ReturnType<typeof parseChangesetFile> {
  try {
    return parseChangesetFile(text);
  } catch {
    // The parser's own words quote the whole file, and do not say which it is.
    throw new Error(form(path, packageName));
  }
}

function form(path: string, packageName: string): string {
  return `${path} has to say "${packageName}": ${STEPS.join(' | ')} between two lines of ---, and below it what a user has of it.`;
}
