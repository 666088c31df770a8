import { readdirSync, readFileSync } from 'node:fs';
import { CONTRACTS } from '../../folders.ts';

const FOLDER = new URL('releases/', CONTRACTS);
const COMING = 'next';

/** The releases whose contract is known, oldest first, and `next`, what is known of the one to come. */
export function knownReleases(): readonly string[] {
  const names = readdirSync(FOLDER).flatMap((file) => (file.endsWith('.graphql') ? [file.slice(0, -8)] : []));
  return names.sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** The contract of a known release, as text. */
export function contractOf(release: string): string {
  return readFileSync(new URL(`${release}.graphql`, FOLDER), 'utf8');
}

/** Whether a release came before another. */
export function isBefore(release: string, other: string): boolean {
  if (release === COMING) return false;
  if (other === COMING) return true;
  // A collator would do, and takes more of a start than all that is asked of it.
  const [one, two] = [numbersOf(release), numbersOf(other)];
  const place = one.findIndex((part, at) => part !== two[at]);
  return place >= 0 && (one[place] ?? 0) < (two[place] ?? 0);
}

/** The version number of an Odigos of that release; of the newest one without a release. */
export function versionOf(release: string | undefined): string {
  if (release !== undefined && release !== COMING) return release;
  const newest = knownReleases().findLast((one) => one !== COMING) ?? 'v0.0.0';
  if (release === undefined) return newest;
  const [major, minor] = newest.split('.');
  return `${major}.${Number(minor) + 1}.0-${COMING}`;
}

function numbersOf(release: string): readonly number[] {
  return (release.match(/\d+/g) ?? []).map(Number);
}
