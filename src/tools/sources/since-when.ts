import type { ReadCall } from '../../tool/tool.ts';
import { readObjectTimes, sinceOf } from './object-times.ts';
import type { Stopped } from './trouble-groups.ts';

/** Each is a request of its own. */
export const MOST_DATED = 40;

/** A source with since when it stands as it does, as far as Odigos keeps that. */
export interface Dated {
  readonly source: Stopped;
  /** RFC 3339. */
  readonly since: string | undefined;
  /** False where that was not looked up: it may be long ago. */
  readonly isAsked: boolean;
}

/** Since when sources stand as they do: of the first forty of which it is not told yet it is read. */
export async function dated(
  call: Pick<ReadCall<object>, 'read'>,
  sources: readonly Stopped[],
): Promise<readonly Dated[]> {
  const untold = sources.filter(({ finding }) => finding.since === undefined);
  const asked = new Set(untold.slice(0, MOST_DATED));
  return await Promise.all(
    sources.map(async (source) => {
      if (source.finding.since !== undefined) return { source, since: source.finding.since, isAsked: true };
      if (!asked.has(source)) return { source, since: undefined, isAsked: false };
      const since = sinceOf(source.finding.stage, await readObjectTimes(call, source.workload.id));
      return { source, since, isAsked: true };
    }),
  );
}
