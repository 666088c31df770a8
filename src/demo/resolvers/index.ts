import type { Resolvers } from '../resolvers.generated.ts';
import { collectorQueries } from './collectors.ts';
import { computePlatformFields, computePlatformQueries, sourceConditionQueries } from './compute-platform.ts';
import { configMutations, configQueries } from './config.ts';
import { describeOdigosQueries } from './describe-odigos.ts';
import { describeSourceQueries } from './describe-source.ts';
import { destinationMutations, destinationQueries } from './destinations.ts';
import { metricsQueries } from './metrics.ts';
import { samplingMutations, samplingQueries } from './sampling.ts';
import { sourceMutations } from './sources.ts';
import { workloadQueries } from './workloads.ts';

/** Every resolver of the embedded API, area by area. */
export const resolvers: Resolvers = {
  Query: {
    ...collectorQueries,
    ...computePlatformQueries,
    ...configQueries,
    ...describeOdigosQueries,
    ...describeSourceQueries,
    ...destinationQueries,
    ...metricsQueries,
    ...samplingQueries,
    ...sourceConditionQueries,
    ...workloadQueries,
    profilingSlots: (_, __, { cluster: { profiles } }) => ({
      activeKeys: profiles.keys(),
      keysWithData: profiles.keysWithData(),
      totalBytesUsed: profiles.bytesUsed(),
      slotMaxBytes: profiles.limits.slotMaxBytes,
      maxSlots: profiles.limits.maxSlots,
      maxTotalBytesBudget: profiles.limits.maxSlots * profiles.limits.slotMaxBytes,
      slotTtlSeconds: profiles.limits.slotTtlSeconds,
    }),
  },
  ComputePlatform: computePlatformFields,
  Mutation: { ...configMutations, ...destinationMutations, ...samplingMutations, ...sourceMutations },
};
