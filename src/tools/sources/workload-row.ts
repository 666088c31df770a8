import { present } from '../../tool/kit/present.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { ReadHealth } from '../health/health.ts';
import { verdictOf } from '../health/shown.ts';
import type { ToldWorkload } from '../health/told-workload.ts';
import { markOf } from '../workload/workload.ts';
import { advised } from './informed.ts';
import type { TriageWorkload } from './triage.ts';

type Told = ToldWorkload & Pick<TriageWorkload, 'id'>;
type Asked = ReadCall<{ readonly namespace?: string; readonly name?: string }>;

/**
 * What a row about a workload begins with: where it is, its mark and its verdict. One that was asked for by name says what to
 * do as well; of many troubleshoot_source does.
 */
export async function rowBeginnings<Workload extends Told>(
  call: Asked,
  workloads: readonly Workload[],
  read: ReadHealth,
): Promise<(workload: Workload) => object> {
  const { namespace, name } = call.arguments;
  const advice = name === undefined ? undefined : await advised(call, workloads, read);
  return (workload) => {
    const { id, markedForInstrumentation: mark } = workload;
    const marked = mark.markedForInstrumentation;
    return present({
      namespace: namespace === undefined ? id.namespace : undefined,
      kind: id.kind,
      name: id.name,
      state: marked ? undefined : markOf(marked),
      ...(advice?.get(workload) ?? verdictOf(workload, read)),
    });
  };
}
