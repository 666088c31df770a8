import { panic } from '../errors.ts';
import { effectiveConfigView } from './effective-config.ts';
import type { MutationResolvers, QueryResolvers } from './resolvers.generated.ts';

/** The configuration, read. */
export const configQueries: Pick<QueryResolvers, 'config' | 'effectiveConfig' | 'remoteConfig'> = {
  config: (_, __, { cluster }) => ({
    readonly: cluster.isReadonly(),
    platformType: 'k8s',
    tier: cluster.tier,
    odigosVersion: cluster.version,
    installationMethod: 'helm',
    installationStatus: cluster.finishInstallation(),
    clusterName: cluster.configuration.text('clusterName'),
    isCentralProxyRunning: null,
  }),

  effectiveConfig: (_, __, { cluster }) => effectiveConfigView(cluster.configuration),

  remoteConfig: (_, __, { cluster }) => {
    const rollout = cluster.configuration.section('rollout', cluster.configuration.remote);
    const disabled = rollout?.automaticRolloutDisabled;
    return { rollout: rollout && { automaticRolloutDisabled: typeof disabled === 'boolean' ? disabled : null } };
  },
};

/** The configuration, written. Nothing is validated, and it takes effect a moment later. */
export const configMutations: Pick<
  MutationResolvers,
  | 'updateLocalUiConfig'
  | 'updateLocalUiSamplingConfig'
  | 'resetLocalUiConfigToFactoryDefaults'
  | 'setComponentLogLevel'
  | 'updateRemoteConfig'
> = {
  updateLocalUiConfig: (_, { config }, { cluster }) => {
    cluster.configuration.updateLocal(config);
    return true;
  },

  updateLocalUiSamplingConfig: (_, { config }, { cluster }) => {
    if (!config) return panic();
    cluster.configuration.replaceLocalSampling(config);
    return true;
  },

  resetLocalUiConfigToFactoryDefaults: (_, __, { cluster }) => {
    cluster.configuration.resetLocal();
    return true;
  },

  setComponentLogLevel: (_, { component, level }, { cluster }) => {
    cluster.configuration.setLogLevel(component ?? null, level);
    return true;
  },

  updateRemoteConfig: (_, { config }, { cluster }) => {
    const disabled = config.rollout?.automaticRolloutDisabled;
    const set = disabled === null || disabled === undefined ? {} : { automaticRolloutDisabled: disabled };
    cluster.configuration.replaceRemote({ rollout: set });
    return true;
  },
};
