import type { ReadCall } from '../../tool/tool.ts';
import { readObjectTimes, sinceOf } from './object-times.ts';
import type { Stopped } from './trouble-groups.ts';

/** Each is a request of its own. */
const MAX_READ = 40;

/**
 * The sources with since when they stand as they do, as far as Odigos keeps that: of the first forty for which it is not
 * told yet it is read.
 */
export async function dated<Source extends Stopped>(
  call: Pick<ReadCall<object>, 'read'>,
  sources: readonly Source[],
): Promise<readonly Source[]> {
  const asked = new Set(sources.filter(({ finding }) => finding.since === undefined).slice(0, MAX_READ));
  return await Promise.all(
    sources.map(async (source) => {
      if (!asked.has(source)) return source;
      const since = sinceOf(source.finding.stage, await readObjectTimes(call, source.workload.id));
      return since === undefined ? source : { ...source, finding: { ...source.finding, since } };
    }),
  );
}
