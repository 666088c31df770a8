import { counted } from '../../text/counted.ts';
import type {
  CreateNoisyOperationRuleCarriersQuery,
  CreateNoisyOperationRuleTrafficQuery,
} from '../../tool/generated/operations.generated.ts';
import { named } from '../../tool/kit/named.ts';
import { workloadKey } from './workload.ts';

/** An instrumented workload, with what runs in it. */
export type Carrier = CreateNoisyOperationRuleCarriersQuery['workloads'][number];

/** What every instrumented workload sends; undefined where it is not told. */
export type Traffic = CreateNoisyOperationRuleTrafficQuery['getOverviewMetrics']['sources'] | undefined;

/**
 * Whether an agent is in a workload, or is to be: one that Odigos has decided against for all of its containers carries
 * none, nor does one of which it knows no container.
 */
export function carriesAgent({ containers }: Pick<Carrier, 'containers'>): boolean {
  return (containers ?? []).some(({ agentEnabled }) => agentEnabled?.agentEnabled !== false);
}

/** `3 workloads (shop/cart, shop/till and 1 more)`, or that there are none. */
export function carriersText(carriers: readonly Pick<Carrier, 'id'>[]): string {
  if (carriers.length === 0) return 'no instrumented workload';
  const names = carriers.map(({ id }) => `${id.namespace}/${id.name}`);
  return carriers.length === 1 ? `${names[0]}` : `${counted(carriers.length, 'workload')} (${named(names, 2)})`;
}

/**
 * How much of all telemetry some of the workloads send, in percent: by what flows now, else by what was sent so far;
 * undefined where neither is told.
 */
export function shareOf(carriers: readonly Pick<Carrier, 'id'>[], traffic: Traffic): number | undefined {
  const own = new Set(carriers.map(({ id }) => workloadKey(id)));
  const partOf = (measure: 'throughput' | 'totalDataSent'): number | undefined => {
    const all = (traffic ?? []).reduce((sum, one) => sum + one[measure], 0);
    const part = (traffic ?? []).reduce((sum, one) => sum + (own.has(workloadKey(one)) ? one[measure] : 0), 0);
    return all > 0 ? (part / all) * 100 : undefined;
  };
  return partOf('throughput') ?? partOf('totalDataSent');
}
