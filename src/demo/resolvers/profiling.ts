import type { ProfilingSlots } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import type { ProfiledId, Profiles } from '../signals/profiles.ts';
import type { MutationResolvers, QueryResolvers } from './resolvers.generated.ts';

/** The slots that profiles are collected into. */
export const profilingQueries: Pick<QueryResolvers, 'profilingSlots'> = {
  profilingSlots: (_, __, { cluster }) => slots(cluster.profiles),
};

/** Slots, opened, emptied and closed. */
export const profilingMutations: Pick<
  MutationResolvers,
  'enableSourceProfiling' | 'disableSourceProfiling' | 'clearSourceProfilingBuffer' | 'configureProfilingCache'
> = {
  enableSourceProfiling: (_, id, { cluster: { profiles } }) => {
    const sourceKey = profiles.open(named(id));
    return { status: 'ok', sourceKey, maxSlots: profiles.limits.maxSlots, activeSlots: profiles.keys().length };
  },

  disableSourceProfiling: (_, id, { cluster: { profiles } }) => {
    const sourceKey = profiles.close(named(id));
    return { status: 'ok', sourceKey, activeSlots: profiles.keys().length };
  },

  clearSourceProfilingBuffer: (_, id, { cluster: { profiles } }) => {
    const sourceKey = profiles.clear(named(id));
    if (sourceKey === undefined) throw apiError('no active profiling slot for this source');
    return { status: 'ok', sourceKey, activeSlots: profiles.keys().length };
  },

  configureProfilingCache: (_, { maxSlots, slotMaxBytes, slotTTLSeconds }, { cluster }) => {
    cluster.profiles.configure({ maxSlots, slotMaxBytes, slotTtlSeconds: slotTTLSeconds });
    // Written over the whole remote configuration: a rollout setting in there is lost.
    const { limits } = cluster.profiles;
    cluster.configuration.replaceRemote({
      profiling: {
        ui: { maxSlots: limits.maxSlots, slotMaxBytes: limits.slotMaxBytes, slotTTLSeconds: limits.slotTtlSeconds },
      },
    });
    return slots(cluster.profiles);
  },
};

function named(id: ProfiledId): ProfiledId {
  if (!id.namespace || !id.kind || !id.name) throw apiError('missing namespace, kind, or name');
  return id;
}

function slots(profiles: Profiles): ProfilingSlots {
  const { maxSlots, slotMaxBytes, slotTtlSeconds } = profiles.limits;
  return {
    activeKeys: profiles.keys(),
    keysWithData: profiles.keysWithData(),
    totalBytesUsed: profiles.bytesUsed(),
    slotMaxBytes,
    maxSlots,
    maxTotalBytesBudget: maxSlots * slotMaxBytes,
    slotTtlSeconds,
  };
}
