import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { Carrier } from './carriers.ts';
import { workloadKey } from './workload.ts';

/** The instrumented workloads of the cluster, by namespace, name and kind. */
export async function readCarriers(call: Pick<ReadCall<object>, 'read'>): Promise<readonly Carrier[]> {
  const { workloads } = await call.read(operations.create_noisy_operation_rule_carriers, {});
  return [...workloads].sort((one, other) => (workloadKey(one.id) < workloadKey(other.id) ? -1 : 1));
}
