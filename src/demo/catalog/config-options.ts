import type { ConfigYaml, FieldType } from '../contract.generated.ts';

/** [helm path, label, input, kinds: h = helm only, e = enterprise only, choices or other properties] */
type Option = readonly [path: string, label: string, input: FieldType, flags?: '' | 'h' | 'e', properties?: object];

const LEVELS = { options: ['error', 'warn', 'info', 'debug'] };
const NUMBER = { type: 'number' };

const SECTIONS: readonly (readonly [name: string, label: string, options: readonly Option[]])[] = [
  [
    'advanced',
    'Advanced',
    [
      ['goAutoOffsetsCron', 'Go Auto Offsets Cron', 'input', 'e'],
      ['goAutoOffsetsMode', 'Go Auto Offsets Mode', 'input', 'e'],
      ['karpenter.enabled', 'Karpenter Enabled', 'toggle', 'h'],
      ['nodeSelector', 'Node Selector', 'keyValuePairs', 'h'],
      ['centralBackendURL', 'Central Backend URL', 'input', 'h'],
      ['odigosOwnTelemetryStore.metricsStoreDisabled', 'Odigos Own Telemetry Store Disabled', 'toggle', 'h'],
    ],
  ],
  [
    'general',
    'General',
    [
      ['clusterName', 'Cluster Name', 'input'],
      ['telemetryEnabled', 'Telemetry Enabled', 'toggle'],
      ['openshiftEnabled', 'OpenShift Enabled', 'toggle', 'h'],
      ['resourceSizePreset', 'Resource Size Preset', 'input', 'h'],
    ],
  ],
  [
    'instrumentation',
    'Instrumentation',
    [
      [
        'instrumentor.mountMethod',
        'Mount Method',
        'dropdown',
        'h',
        { options: ['k8s-virtual-device', 'k8s-host-path', 'k8s-init-container', 'k8s-csi-driver'] },
      ],
      [
        'instrumentor.agentEnvVarsInjectionMethod',
        'Agent Env Vars Injection Method',
        'dropdown',
        '',
        { options: ['loader', 'pod-manifest', 'loader-fallback-to-pod-manifest'] },
      ],
      ['allowConcurrentAgents.enabled', 'Allow Concurrent Agents', 'toggle'],
      ['instrumentor.checkDeviceHealthBeforeInjection', 'Check Device Health Before Injection', 'toggle'],
      ['wasp.enabled', 'Wasp Enabled', 'toggle'],
    ],
  ],
  [
    'log-levels',
    'Component Log Levels',
    [
      ['componentLogLevels.default', 'Default Log Level', 'dropdown', '', LEVELS],
      ['componentLogLevels.autoscaler', 'Autoscaler Log Level', 'dropdown', '', LEVELS],
      ['componentLogLevels.scheduler', 'Scheduler Log Level', 'dropdown', '', LEVELS],
      ['componentLogLevels.instrumentor', 'Instrumentor Log Level', 'dropdown', '', LEVELS],
      ['componentLogLevels.odiglet', 'Odiglet Log Level', 'dropdown', '', LEVELS],
      ['componentLogLevels.deviceplugin', 'Deviceplugin Log Level', 'dropdown', '', LEVELS],
      ['componentLogLevels.ui', 'UI Log Level', 'dropdown', '', LEVELS],
      ['componentLogLevels.collector', 'Collector Log Level', 'dropdown', '', LEVELS],
    ],
  ],
  [
    'namespaces',
    'Namespaces & Filtering',
    [
      ['ignoredNamespaces', 'Ignored Namespaces', 'multiInput'],
      ['ignoredContainers', 'Ignored Containers', 'multiInput'],
      ['ignoreOdigosNamespace', 'Ignore Odigos Namespace', 'toggle'],
    ],
  ],
  [
    'rollout',
    'Rollout & Rollback',
    [
      ['rollout.automaticRolloutDisabled', 'Automatic Rollout Disabled', 'toggle'],
      ['rollout.maxConcurrentRollouts', 'Max Concurrent Rollouts', 'input', '', NUMBER],
      ['autoRollback.disabled', 'Rollback Disabled', 'toggle'],
      ['autoRollback.graceTime', 'Rollback Grace Time', 'time'],
      ['autoRollback.stabilityWindowTime', 'Rollback Stability Window', 'time'],
    ],
  ],
  [
    'sampling',
    'Sampling',
    [
      ['sampling.dryRun', 'Dry Run', 'toggle'],
      ['sampling.spanSamplingAttributes.disabled', 'Span Sampling Attributes Disabled', 'toggle'],
      ['sampling.spanSamplingAttributes.samplingCategoryDisabled', 'Sampling Category Disabled', 'toggle'],
      ['sampling.spanSamplingAttributes.traceDecidingRuleDisabled', 'Trace Deciding Rule Disabled', 'toggle'],
      ['sampling.spanSamplingAttributes.spanDecisionAttributesDisabled', 'Span Decision Attributes Disabled', 'toggle'],
      ['sampling.tailSampling.disabled', 'Tail Sampling Disabled', 'toggle'],
      ['sampling.tailSampling.traceAggregationWaitDuration', 'Trace Aggregation Wait Duration', 'time'],
      ['sampling.k8sHealthProbesSampling.enabled', 'K8s Health Probes Sampling Enabled', 'toggle'],
      ['sampling.k8sHealthProbesSampling.keepPercentage', 'Health Probes Keep Percentage', 'input', '', NUMBER],
    ],
  ],
];

/** The settings page: which options there are and how they are entered. */
export function configOptions(): ConfigYaml[] {
  return SECTIONS.map(([name, displayName, options]) => ({
    name,
    displayName,
    fields: options.map(([helmValuePath, label, componentType, flags, properties]) => ({
      helmValuePath,
      displayName: label,
      componentType,
      description: `Sets ${helmValuePath}.`,
      isHelmOnly: flags === 'h',
      isEnterpriseOnly: flags === 'e',
      componentProps: properties ? JSON.stringify(properties) : null,
      docsLink: helmValuePath === 'karpenter.enabled' ? 'https://docs.odigos.io/oss/setup/odigos-with-karpenter' : null,
      renderCondition:
        helmValuePath === 'instrumentor.checkDeviceHealthBeforeInjection'
          ? ['instrumentor.mountMethod', '==', 'k8s-virtual-device']
          : null,
    })),
  }));
}
