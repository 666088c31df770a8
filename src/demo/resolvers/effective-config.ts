import { stringify } from 'yaml';
import type { EffectiveConfig, OdigosLogLevel, SamplingConfig } from '../contract.generated.ts';
import { inNoOrder } from '../kubernetes/names.ts';
import { type ConfigTree, settingAt } from '../odigos/config-tree.ts';
import { type Configuration, LOG_COMPONENTS } from '../odigos/configuration.ts';

const LEVELS: readonly OdigosLogLevel[] = ['error', 'warn', 'info', 'debug'];

/** The effective configuration as the API shows it; what it has no field for stands in `manifestYAML` only. */
export function effectiveConfigView(configuration: Configuration): EffectiveConfig {
  const text = (path: string): string | null => configuration.text(path);
  const flag = (path: string): boolean | null => configuration.flag(path);
  const amount = (path: string): number | null => configuration.amount(path);
  const list = (path: string): string[] | null => {
    const values = configuration.list(path);
    return values && values.length > 0 ? [...values] : null;
  };
  const level = (component: string): OdigosLogLevel => {
    const set = text(`componentLogLevels.${component}`) ?? text('componentLogLevels.default');
    return LEVELS.find((one) => one === set) ?? 'info';
  };
  return {
    configVersion: 1,
    telemetryEnabled: flag('telemetryEnabled'),
    openshiftEnabled: flag('openshiftEnabled'),
    ignoredNamespaces: inNoOrder(configuration.ignoredNamespaces(), String),
    ignoredContainers: inNoOrder(list('ignoredContainers') ?? [], String),
    ignoreOdigosNamespace: flag('ignoreOdigosNamespace'),
    psp: flag('psp'),
    imagePrefix: text('imagePrefix'),
    skipWebhookIssuerCreation: flag('skipWebhookIssuerCreation'),
    collectorGateway: {
      minReplicas: amount('collectorGateway.minReplicas'),
      maxReplicas: amount('collectorGateway.maxReplicas'),
      requestMemoryMiB: amount('collectorGateway.requestMemoryMiB'),
      limitMemoryMiB: amount('collectorGateway.limitMemoryMiB'),
      requestCPUm: amount('collectorGateway.requestCPUm'),
      limitCPUm: amount('collectorGateway.limitCPUm'),
      memoryLimiterLimitMiB: amount('collectorGateway.memoryLimiterLimitMiB'),
      memoryLimiterSpikeLimitMiB: amount('collectorGateway.memoryLimiterSpikeLimitMiB'),
      goMemLimitMiB: amount('collectorGateway.goMemLimitMiB'),
      serviceGraphDisabled: flag('collectorGateway.serviceGraphDisabled'),
      clusterMetricsEnabled: flag('collectorGateway.clusterMetricsEnabled'),
      httpsProxyAddress: null,
      nodeSelector: null,
    },
    collectorNode: {
      collectorOwnMetricsPort: amount('collectorNode.collectorOwnMetricsPort'),
      requestMemoryMiB: amount('collectorNode.requestMemoryMiB'),
      limitMemoryMiB: amount('collectorNode.limitMemoryMiB'),
      requestCPUm: amount('collectorNode.requestCPUm'),
      limitCPUm: amount('collectorNode.limitCPUm'),
      memoryLimiterLimitMiB: amount('collectorNode.memoryLimiterLimitMiB'),
      memoryLimiterSpikeLimitMiB: amount('collectorNode.memoryLimiterSpikeLimitMiB'),
      goMemLimitMiB: amount('collectorNode.goMemLimitMiB'),
      k8sNodeLogsDirectory: null,
      enableDataCompression: null,
      otlpExporterConfiguration: {
        enableDataCompression: flag('collectorNode.otlpExporterConfiguration.enableDataCompression'),
        timeout: text('collectorNode.otlpExporterConfiguration.timeout'),
        retryOnFailure: {
          enabled: flag('collectorNode.otlpExporterConfiguration.retryOnFailure.enabled'),
          initialInterval: text('collectorNode.otlpExporterConfiguration.retryOnFailure.initialInterval'),
          maxInterval: text('collectorNode.otlpExporterConfiguration.retryOnFailure.maxInterval'),
          maxElapsedTime: text('collectorNode.otlpExporterConfiguration.retryOnFailure.maxElapsedTime'),
        },
      },
    },
    profiles: null,
    allowConcurrentAgents: { enabled: flag('allowConcurrentAgents.enabled') },
    uiMode: text('uiMode') === 'readonly' ? 'readonly' : 'default',
    uiPaginationLimit: null,
    uiRemoteUrl: null,
    centralBackendURL: null,
    clusterName: text('clusterName'),
    instrumentor: {
      mountMethod: text('instrumentor.mountMethod'),
      agentEnvVarsInjectionMethod: text('instrumentor.agentEnvVarsInjectionMethod'),
      checkDeviceHealthBeforeInjection: flag('instrumentor.checkDeviceHealthBeforeInjection'),
    },
    customContainerRuntimeSocketPath: null,
    userInstrumentationEnvs: null,
    nodeSelector: null,
    karpenter: { enabled: null },
    rollout: configuration.section('rollout') && {
      automaticRolloutDisabled: flag('rollout.automaticRolloutDisabled'),
      maxConcurrentRollouts: amount('rollout.maxConcurrentRollouts'),
    },
    autoRollback: {
      disabled: flag('autoRollback.disabled'),
      graceTime: text('autoRollback.graceTime'),
      stabilityWindowTime: text('autoRollback.stabilityWindowTime'),
    },
    oidc: null,
    odigletHealthProbeBindPort: null,
    goAutoOffsetsCron: text('goAutoOffsetsCron'),
    goAutoOffsetsMode: text('goAutoOffsetsMode'),
    clickhouseJsonTypeEnabled: null,
    resourceSizePreset: text('resourceSizePreset'),
    wasp: { enabled: flag('wasp.enabled') },
    metricsSources: null,
    agentsInitContainerResources: null,
    traceIdSuffix: null,
    allowedTestConnectionHosts: list('allowedTestConnectionHosts'),
    odigosOwnTelemetryStore: { metricsStoreDisabled: flag('odigosOwnTelemetryStore.metricsStoreDisabled') },
    imagePullSecrets: null,
    componentLogLevels: {
      default: level('default'),
      ...Object.fromEntries(LOG_COMPONENTS.map((component) => [component, level(component)])),
    },
    sampling: samplingSection(configuration.section('sampling')),
    profiling: { enabled: flag('profiling.enabled') },
    traceCorrelations: {
      serviceIO: {
        enabled: flag('traceCorrelations.serviceIO.enabled'),
        inputSpanAttributes: list('traceCorrelations.serviceIO.inputSpanAttributes'),
        outputSpanAttributes: list('traceCorrelations.serviceIO.outputSpanAttributes'),
        metricsFlushInterval: text('traceCorrelations.serviceIO.metricsFlushInterval'),
      },
    },
    provenance: configuration.provenance.map(({ helmPath, reconciledFrom }) => ({ helmPath, reconciledFrom })),
    manifestYAML: manifestYaml(configuration),
  };
}

/** The merged configuration file: here, and only here, `mcpEnabled` and `mcpAccessMode` are to be read. */
function manifestYaml(configuration: Configuration): string {
  const { instrumentor, autoRollback, ...rest } = configuration.effective;
  return stringify(
    {
      ...rest,
      configVersion: 1,
      ignoredNamespaces: [...configuration.ignoredNamespaces()],
      mountMethod: configuration.text('instrumentor.mountMethod'),
      agentEnvVarsInjectionMethod: configuration.text('instrumentor.agentEnvVarsInjectionMethod'),
      rollbackGraceTime: configuration.text('autoRollback.graceTime'),
    },
    { sortMapEntries: true, lineWidth: 0 },
  );
}

/** One layer's sampling settings; null where it sets none. */
export function samplingSection(section: ConfigTree | null): SamplingConfig | null {
  if (!section) return null;
  const flag = (path: string): boolean | null => {
    const value = settingAt(section, path);
    return typeof value === 'boolean' ? value : null;
  };
  const text = settingAt(section, 'tailSampling.traceAggregationWaitDuration');
  const percentage = settingAt(section, 'k8sHealthProbesSampling.keepPercentage');
  return {
    dryRun: flag('dryRun'),
    spanSamplingAttributes:
      section.spanSamplingAttributes === undefined
        ? null
        : {
            disabled: flag('spanSamplingAttributes.disabled'),
            samplingCategoryDisabled: flag('spanSamplingAttributes.samplingCategoryDisabled'),
            spanDecisionAttributesDisabled: flag('spanSamplingAttributes.spanDecisionAttributesDisabled'),
            traceDecidingRuleDisabled: flag('spanSamplingAttributes.traceDecidingRuleDisabled'),
          },
    tailSampling:
      section.tailSampling === undefined
        ? null
        : {
            disabled: flag('tailSampling.disabled'),
            traceAggregationWaitDuration: typeof text === 'string' ? text : null,
          },
    k8sHealthProbesSampling:
      section.k8sHealthProbesSampling === undefined
        ? null
        : {
            enabled: flag('k8sHealthProbesSampling.enabled'),
            keepPercentage: typeof percentage === 'number' ? percentage : null,
          },
  };
}
