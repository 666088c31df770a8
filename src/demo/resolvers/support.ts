import { configOptions } from '../catalog/config-options.ts';
import type { QueryK8sManifestArgs } from '../contract.generated.ts';
import { apiError, notFound } from '../errors.ts';
import {
  instrumentationConfigManifest,
  podManifest,
  RESOURCES,
  workloadManifest,
  yamlOf,
} from '../kubernetes/manifests.ts';
import { ODIGOS_NAMESPACE } from '../odigos/installation.ts';
import { correlationsOf } from '../signals/trace-correlations.ts';
import type { Cluster } from '../worlds/cluster.ts';
import type { MutationResolvers, QueryResolvers } from './resolvers.generated.ts';

/** What helps when something is wrong. */
export const supportQueries: Pick<QueryResolvers, 'configYamls' | 'diagnose' | 'k8sManifest' | 'traceCorrelations'> = {
  configYamls: () => configOptions(),

  // Not a dry run unless it says so: a query that replaces the last archive.
  diagnose: (_, { input, dryRun }, { cluster, signal }) => cluster.diagnose.run(input, dryRun ?? false, signal),

  k8sManifest: (_, id, { cluster }) => manifestOf(cluster, id),

  traceCorrelations: (_, { filter, timeRange }, { cluster }) => ({
    workloads: correlationsOf(cluster, filter ?? {}, timeRange ?? null),
  }),
};

/** Switches for the whole installation. */
export const supportMutations: Pick<MutationResolvers, 'pauseOdigos' | 'updateApiToken'> = {
  pauseOdigos: (_, __, { cluster }) => {
    cluster.collectors.pause();
    return true;
  },

  updateApiToken: (_, { token }, { cluster }) => {
    cluster.tokens.update(token);
    return true;
  },
};

function manifestOf(cluster: Cluster, { namespace, kind, name }: QueryK8sManifestArgs): string {
  if (kind === 'Rollout' || kind === 'DeploymentConfig')
    throw apiError('the server could not find the requested resource');
  const resource = RESOURCES[kind];
  if (!resource || kind === 'StaticPod') throw apiError(`unsupported kind: ${kind}`);
  const missing = (): never => {
    throw notFound(resource, name);
  };
  if (kind === 'Pod') {
    const found = cluster.findPod(namespace, name);
    if (found) return yamlOf(podManifest(found.workload, found.pod));
    const collector = namespace === ODIGOS_NAMESPACE ? cluster.collectors.podDetails(name) : undefined;
    return collector?.manifestYAML ?? missing();
  }
  if (kind === 'ConfigMap') {
    if (namespace !== ODIGOS_NAMESPACE) return missing();
    if (name === 'effective-config') {
      return yamlOf({ data: { 'config.yaml': cluster.configuration.effective }, metadata: { name, namespace } });
    }
    if (name === 'odigos-gateway') return cluster.collectors.gateway().configMapYAML;
    return name === 'odigos-data-collection' ? cluster.collectors.odiglets().configMapYAML : missing();
  }
  if (kind === 'InstrumentationConfig') {
    const config = [...cluster.configs.values()].find(
      ({ id }) => id.namespace === namespace && `${id.kind.toLowerCase()}-${id.name}` === name,
    );
    return config ? yamlOf(instrumentationConfigManifest(config, cluster.sources.streamsOf(config.id))) : missing();
  }
  if (namespace === ODIGOS_NAMESPACE && kind === 'Deployment' && name === 'odigos-gateway') {
    return cluster.collectors.gateway().manifestYAML;
  }
  if (namespace === ODIGOS_NAMESPACE && kind === 'DaemonSet' && name === 'odiglet') {
    return cluster.collectors.odiglets().manifestYAML;
  }
  const component =
    namespace === ODIGOS_NAMESPACE && kind === 'Deployment' ? cluster.collectors.componentManifest(name) : undefined;
  if (component !== undefined) return component;
  const workload = cluster.workload({ namespace, kind, name });
  return workload ? yamlOf(workloadManifest(workload)) : missing();
}
