import { actionMutations, actionQueries } from './actions.ts';
import { collectorQueries } from './collectors.ts';
import { computePlatformFields, computePlatformQueries, sourceConditionQueries } from './compute-platform.ts';
import { configMutations, configQueries } from './config.ts';
import { describeOdigosQueries } from './describe-odigos.ts';
import { describeSourceQueries } from './describe-source.ts';
import { destinationMutations, destinationQueries } from './destinations.ts';
import { metricsQueries } from './metrics.ts';
import { profilingMutations, profilingQueries } from './profiling.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { samplingMutations, samplingQueries } from './sampling.ts';
import { sourceMutations } from './sources.ts';
import { supportMutations, supportQueries } from './support.ts';
import { workloadQueries } from './workloads.ts';

/** Every resolver of the embedded API, area by area. */
export const resolvers: Resolvers = {
  Query: {
    ...actionQueries,
    ...collectorQueries,
    ...computePlatformQueries,
    ...configQueries,
    ...describeOdigosQueries,
    ...describeSourceQueries,
    ...destinationQueries,
    ...metricsQueries,
    ...profilingQueries,
    ...samplingQueries,
    ...sourceConditionQueries,
    ...supportQueries,
    ...workloadQueries,
  },
  ComputePlatform: computePlatformFields,
  Mutation: {
    ...actionMutations,
    ...configMutations,
    ...destinationMutations,
    ...profilingMutations,
    ...samplingMutations,
    ...sourceMutations,
    ...supportMutations,
  },
};
