import { STEPS } from '../surface/change.ts';
import type { Changeset } from './changesets.ts';

const UNRELEASED = '## Unreleased\n';
const TITLE = '# Changelog\n';

/**
 * The changelog with a section for a version: what stood under "Unreleased", and the changesets, the gravest first.
 *
 * @param date in ISO, without the time
 */
export function releasedChangelog(
  text: string,
  version: string,
  date: string,
  changesets: readonly Changeset[],
): string {
  const heading = `## ${version} (${date})\n`;
  const items = STEPS.toReversed()
    .flatMap((step) => changesets.filter((one) => one.step === step))
    .map(({ summary }) => `- ${summary.replaceAll('\n', '\n  ')}\n`)
    .join('');
  if (text.includes(UNRELEASED)) return text.replace(`${UNRELEASED}\n`, `${heading}\n${items}`);
  return text.replace(TITLE, `${TITLE}\n${heading}\n${items}`);
}

/** What the changelog says of a version, without its heading; empty where it has none. */
export function changesOf(text: string, version: string): string {
  const from = text.indexOf(`\n## ${version} `);
  if (from < 0) return '';
  const body = text.slice(text.indexOf('\n', from + 1));
  const end = body.indexOf('\n## ');
  return body.slice(0, end < 0 ? undefined : end).trim();
}
