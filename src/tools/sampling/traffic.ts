import { ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { Traffic } from '../workload/carriers.ts';

/** What every workload sends, as the UI measured it; a failure leaves it untold. */
export async function readTraffic(call: Pick<ReadCall<object>, 'read'>): Promise<Traffic> {
  try {
    return (await call.read(operations.create_noisy_operation_rule_traffic, {})).getOverviewMetrics.sources;
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}
