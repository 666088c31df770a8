import type { ReadCall } from '../../tool/tool.ts';
import { missingSources, namedSourcesReader } from '../workload/named-sources.ts';
import type { ActionSettings } from './settings.ts';
import { parseSource } from './write-fields.ts';

/** What of a scope does not exist; the API does not check it. */
export function missingOfScope(
  call: Pick<ReadCall<object>, 'read'>,
  { namespaces = [], sources = [] }: ActionSettings,
): Promise<readonly string[]> {
  const workloads = sources.map(parseSource).filter((source) => source !== undefined);
  return missingSources({ namespaces, workloads }, namedSourcesReader(call));
}
