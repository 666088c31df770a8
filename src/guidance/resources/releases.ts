import { RELEASES } from '../../tool/generated/releases.generated.ts';
import { SERVED_SINCE } from '../../tool/generated/served.generated.ts';
import type { Connection } from '../connection.ts';

/** Which releases are supported, and since when the tools of a connection are served that not all of them serve. */
export function releasesText({ seen }: Pick<Connection, 'seen'>): string {
  const late = Object.entries(SERVED_SINCE).filter(([tool]) => seen.has(tool));
  return [
    `Odigos ${RELEASES[0]} to ${RELEASES.at(-1)}. The API of the UI changed at ${RELEASES.join(', ')}.`,
    ...(late.length === 0 ? [] : ['Tools that not all of them serve, each with the first that does:']),
    ...late.map(([tool, since]) => `- ${tool}: ${since}`),
  ].join('\n');
}
