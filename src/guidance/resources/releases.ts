import { RELEASES } from '../../tool/generated/releases.generated.ts';
import { SERVED_SINCE } from '../../tool/generated/served.generated.ts';
import type { Connection } from '../connection.ts';

/**
 * What is known of releases: the one that runs, as `get_access` answers of it, and since when tools are served.
 *
 * @param present the answer of `get_access`
 */
export function releasesText(present: string, { seen }: Pick<Connection, 'seen'>): string {
  const late = Object.entries(SERVED_SINCE).filter(([tool]) => seen.has(tool));
  return [
    '## What runs here',
    present,
    '## Supported',
    `Odigos ${RELEASES[0]} to ${RELEASES.at(-1)}. The API of the UI changed at ${RELEASES.join(', ')}.`,
    ...(late.length === 0
      ? []
      : [
          'Tools that not all of them serve, each with the first that does:',
          ...late.map(([tool, since]) => `- ${tool}: ${since}`),
        ]),
  ].join('\n');
}
