import type { Setting } from './settings.ts';

/**
 * What a setting is where nobody chose it: what the chart writes by itself, or what Odigos takes where nothing stands.
 * The chart writes most of these into its own layer, so provenance calls them helm's (recordings `query/effectiveConfig`,
 * `probe/config/baseline`). Lists are sorted. What is not here has a default that is not known.
 */
export const DEFAULTS: ReadonlyMap<string, Setting['value']> = new Map<string, Setting['value']>([
  ['telemetryEnabled', false],
  ['openshiftEnabled', false],
  ['psp', false],
  ['skipWebhookIssuerCreation', false],
  ['ignoreOdigosNamespace', true],
  ['imagePrefix', 'registry.odigos.io'],
  ['resourceSizePreset', 'size_m'],
  ['uiMode', 'default'],
  ['mcpEnabled', true],
  ['mcpAccessMode', 'read-only'],
  ['instrumentor.mountMethod', 'k8s-virtual-device'],
  ['instrumentor.agentEnvVarsInjectionMethod', 'loader-fallback-to-pod-manifest'],
  ['ignoredContainers', ['akeyless-init', 'filebeat', 'fluentd', 'istio-proxy', 'linkerd-proxy', 'vault-agent']],
  ['componentLogLevels.default', 'info'],
  ['autoRollback.disabled', false],
  ['autoRollback.graceTime', '5m'],
  ['sampling.dryRun', false],
  ['sampling.tailSampling.disabled', false],
  ['sampling.tailSampling.traceAggregationWaitDuration', '30s'],
  ['sampling.k8sHealthProbesSampling.enabled', false],
  ['sampling.k8sHealthProbesSampling.keepPercentage', 0],
  ['collectorGateway.minReplicas', 1],
  ['collectorGateway.maxReplicas', 10],
  ['collectorGateway.requestMemoryMiB', 600],
  ['collectorGateway.limitMemoryMiB', 750],
  ['collectorGateway.requestCPUm', 500],
  ['collectorGateway.limitCPUm', 1000],
  ['collectorGateway.memoryLimiterLimitMiB', 600],
  ['collectorGateway.memoryLimiterSpikeLimitMiB', 120],
  ['collectorGateway.goMemLimitMiB', 480],
  ['collectorGateway.clusterMetricsEnabled', false],
  ['collectorGateway.serviceGraphDisabled', false],
  ['collectorNode.collectorOwnMetricsPort', 55682],
  ['collectorNode.requestMemoryMiB', 250],
  ['collectorNode.limitMemoryMiB', 500],
  ['collectorNode.requestCPUm', 250],
  ['collectorNode.limitCPUm', 500],
  ['collectorNode.memoryLimiterLimitMiB', 450],
  ['collectorNode.memoryLimiterSpikeLimitMiB', 90],
  ['collectorNode.goMemLimitMiB', 360],
  ['collectorNode.otlpExporterConfiguration.enableDataCompression', false],
  ['collectorNode.otlpExporterConfiguration.timeout', '5s'],
  ['collectorNode.otlpExporterConfiguration.retryOnFailure.enabled', true],
  ['collectorNode.otlpExporterConfiguration.retryOnFailure.initialInterval', '5s'],
  ['collectorNode.otlpExporterConfiguration.retryOnFailure.maxInterval', '30s'],
  ['collectorNode.otlpExporterConfiguration.retryOnFailure.maxElapsedTime', '300s'],
  ['odigosOwnTelemetryStore.metricsStoreDisabled', false],
  ['traceCorrelations.serviceIO.enabled', false],
  ['karpenter.enabled', false],
  ['wasp.enabled', false],
  ['allowConcurrentAgents.enabled', false],
  ['rollout.automaticRolloutDisabled', false],
]);

/** The default of a setting; undefined where it is not known. */
export function defaultOf(path: string): Setting['value'] | undefined {
  return DEFAULTS.get(path);
}

/**
 * Whether a setting is worth telling beside all others: it has another value than its default, nobody knows its default,
 * or somebody set it by hand, whatever the value.
 */
export function differs({ path, value, set_by }: Setting): boolean {
  // A component that follows the default level has none of its own.
  if (set_by === 'default' && path.startsWith('componentLogLevels.')) return false;
  if (set_by === 'ui' || set_by === 'central' || set_by === 'profile') return true;
  const usual = defaultOf(path);
  return usual === undefined || JSON.stringify(usual) !== JSON.stringify(value);
}
