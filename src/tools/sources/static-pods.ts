import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { MarkedWorkload, Unusable } from './named-workloads.ts';

/**
 * The static pods among workloads, where the tier cannot instrument them: on community the API refuses to mark and to
 * unmark them (recordings `mutation/persistK8sSources/StaticPod-community`, `probe/persistK8sSources/off-unmarked`).
 */
export async function staticPodsUnusable(
  call: ReadCall<object>,
  workloads: readonly MarkedWorkload[],
): Promise<readonly Unusable[]> {
  const staticPods = workloads.filter(({ id }) => id.kind === 'StaticPod');
  if (staticPods.length === 0) return [];
  const { describeOdigos } = await call.read(operations.instrument_workloads_tier, {});
  if (describeOdigos.tier.value !== 'community') return [];
  return staticPods.map(({ id }) => ({ id, why: 'static pods take part on the enterprise tier only' }));
}
