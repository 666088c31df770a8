import { GraphQLError } from 'graphql';
import type {
  ContainerAgentConfigAnalyze,
  EntityProperty,
  InstrumentationSourcesAnalyze,
  K8sResourceKind,
  OtelAgentsAnalyze,
  PodAnalyze,
  PodContainerAnalyze,
  RuntimeInfoAnalyze,
  SourceAnalyze,
} from '../contract.generated.ts';
import { apiError, NULL_NOT_ALLOWED, notFound } from '../errors.ts';
import { podManifest, podPhase, RESOURCES, yamlOf } from '../kubernetes/manifests.ts';
import type { InstrumentationConfig, Pod, PodContainer, Workload } from '../kubernetes/model.ts';
import { shortHash } from '../kubernetes/names.ts';
import type { Standing } from '../odigos/standing.ts';
import type { Cluster } from '../worlds/cluster.ts';
import { entity } from './entity.ts';
import type { QueryResolvers } from './resolvers.generated.ts';
import { processAttributes } from './workload-shapes.ts';

const KINDS: ReadonlyMap<string, K8sResourceKind> = new Map([
  ['Deployment', 'Deployment'],
  ['DaemonSet', 'DaemonSet'],
  ['StatefulSet', 'StatefulSet'],
  ['StaticPod', 'StaticPod'],
]);

/** Kinds whose definitions this cluster has not. */
const UNDEFINED_KINDS: ReadonlySet<string> = new Set(['Rollout', 'DeploymentConfig']);

/** One workload explained step by step. */
export const describeSourceQueries: Pick<QueryResolvers, 'describeSource'> = {
  describeSource: (_, { namespace, kind, name }, { cluster }) => {
    if (UNDEFINED_KINDS.has(kind)) throw apiError('the server could not find the requested resource');
    const known = KINDS.get(kind);
    if (!known) throw apiError(`kind ${kind} is not supported`);
    refuseLongLabel(`${kind.toLowerCase()}-${name}`);
    const id = { namespace, kind: known, name };
    const workload = cluster.workload(id);
    if (!workload) throw notFound(RESOURCES[known] ?? 'pods', name);
    return analyze(cluster, workload);
  },
};

/** What belongs to a workload is looked for by a label that holds its kind and name. */
function refuseLongLabel(value: string): void {
  if (value.length <= 63) return;
  throw apiError(
    `unable to parse requirement: values[0][instrumented-app]: Invalid value: "${value}": must be no more than 63 characters`,
  );
}

function analyze(cluster: Cluster, workload: Workload): SourceAnalyze {
  const standing = cluster.standing(workload.id);
  const { id, pods } = workload;
  return {
    name: entity('Name', id.name, 'name of the workload'),
    kind: entity('Kind', id.kind, 'kind of the workload'),
    namespace: entity('Namespace', id.namespace, 'namespace of the workload'),
    sourceObjects: sourceObjects(cluster, standing),
    get runtimeInfo() {
      // A workload that nothing tracks has no runtime info, in a field that may not be null.
      if (!standing.config) throw new GraphQLError(NULL_NOT_ALLOWED);
      return runtimeInfo(standing.config);
    },
    otelAgents: otelAgents(standing.config),
    totalPods: pods.length,
    podsPhasesCount: phases(pods),
    pods: pods.map((pod) => analyzePod(standing, workload, pod)),
  };
}

function sourceObjects(cluster: Cluster, { id, marking, ownSource }: Standing): InstrumentationSourcesAnalyze {
  const namespace = cluster.sources.ofNamespace(id.namespace);
  const namespaceOn = namespace !== undefined && !namespace.disabled;
  const state = (present: boolean): string => (present ? 'instrumented' : 'unset');
  return {
    instrumented: entity('Instrumented', marking.marked === true, 'whether Source objects mark the workload'),
    workload: entity('Workload', state(ownSource !== undefined && !ownSource.disabled), "the workload's own Source"),
    namespace: entity('Namespace', state(namespaceOn), "the namespace's Source"),
    instrumentedText: entity('DecisionText', marking.message, 'the decision in words'),
  };
}

function runtimeInfo(config: InstrumentationConfig): RuntimeInfoAnalyze {
  return {
    get generation(): EntityProperty {
      // Never filled upstream, though it may not be null.
      throw new GraphQLError(NULL_NOT_ALLOWED);
    },
    containers: config.detected.map((container) => ({
      containerName: entity('Container Name', container.containerName, 'name of the container'),
      language: entity(
        'Programming Language',
        container.language,
        'language found in the container',
        container.language === 'unknown' ? 'error' : 'success',
      ),
      runtimeVersion: entity(
        'Runtime Version',
        container.runtimeVersion ?? 'not available',
        'version of the runtime found in the container',
      ),
      envVars: container.env.map(({ name, value }) => entity(name, value, null)),
    })),
  };
}

function otelAgents(config: InstrumentationConfig | undefined): OtelAgentsAnalyze {
  const explain = 'whether the InstrumentationConfig object exists';
  if (!config)
    return { created: entity('Created', 'not created', explain, 'success'), createTime: null, containers: [] };
  return {
    created: entity('Created', 'created', explain, 'success'),
    createTime: entity(
      'create time',
      `${new Date(config.createdAt).toISOString().slice(0, 19).replace('T', ' ')} +0000 UTC`,
      'when that object was made',
    ),
    containers: config.agents.map(
      (agent): ContainerAgentConfigAnalyze => ({
        containerName: entity('Container Name', agent.containerName, 'name of the container'),
        agentEnabled: entity('Agent Enabled', agent.enabled, 'whether the container gets an agent'),
        reason: agent.enabled ? null : entity('Agent Enabled Reason', agent.reason, 'why it gets none'),
        message: agent.enabled ? null : entity('Agent Enabled Message', agent.message, 'the reason in words'),
        otelDistroName: agent.distro ? entity('Otel Distro Name', agent.distro, 'the distribution it gets') : null,
      }),
    ),
  };
}

function phases(pods: readonly Pod[]): string {
  const counts = new Map<string, number>();
  for (const pod of pods) counts.set(podPhase(pod), (counts.get(podPhase(pod)) ?? 0) + 1);
  return [...counts].map(([phase, count]) => `${phase} ${count}`).join(', ');
}

function analyzePod(standing: Standing, workload: Workload, pod: Pod): PodAnalyze {
  const injected = pod.agentsHash !== null;
  const wanted = standing.config?.decision.enabled ?? false;
  const latest = shortHash(`${workload.id.namespace}/${workload.id.kind}/${workload.id.name}#${workload.revision}`, 10);
  const phase = podPhase(pod);
  return {
    podName: entity('Pod Name', pod.name, 'name of the pod'),
    nodeName: entity('Node Name', pod.node, 'node that the pod runs on'),
    phase: entity('Phase', phase, 'phase of the pod', phase === 'Running' ? 'success' : 'transitioning'),
    // False counts as an error even where no agent is wanted, as upstream.
    agentInjected: entity(
      'Odigos Agent Injected',
      injected,
      'whether the agent is in the pod',
      injected && (wanted || standing.config) ? 'success' : 'error',
    ),
    runningLatestWorkloadRevision:
      workload.id.kind === 'Deployment'
        ? entity(
            'Running Latest Workload Revision',
            pod.templateHash === latest,
            'whether the pod was made from the newest template',
            pod.templateHash === latest ? 'success' : 'transitioning',
          )
        : null,
    containers: pod.containers.map((container) => analyzeContainer(pod, container)),
    manifestYAML: yamlOf(podManifest(workload, pod)),
  };
}

function analyzeContainer(pod: Pod, container: PodContainer): PodContainerAnalyze {
  return {
    containerName: entity('Container Name', container.name, 'name of the container'),
    actualDevices: entity('Actual Devices', container.distro ? '[generic]' : '[]', 'Odigos devices in the container'),
    started: entity('Started', container.started, 'the startup check', container.started ? 'success' : 'error'),
    ready: entity('Ready', container.ready, 'the readiness check', container.ready ? 'success' : 'error'),
    instrumentationInstances: container.processes.map((process) => ({
      healthy: entity(
        'Healthy',
        process.healthy ?? 'nil',
        'what the agent in the process reports',
        process.healthy === null ? 'transitioning' : process.healthy ? 'success' : 'error',
      ),
      message: process.message === '' ? null : entity('Message', process.message, 'its message'),
      identifyingAttributes: processAttributes(pod, process).map(({ name, value }) => entity(name, value, null)),
    })),
  };
}
