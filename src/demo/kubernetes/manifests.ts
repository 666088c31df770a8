import { stringify } from 'yaml';
import { kubernetesTime } from '../clock.ts';
import type { K8sResourceKind } from '../contract.generated.ts';
import { availablePods, type ContainerSpec, type InstrumentationConfig, type Pod, type Workload } from './model.ts';
import { uidOf } from './names.ts';

/** A Kubernetes object, written as YAML the way the UI writes it: without apiVersion and kind. */
export function yamlOf(object: object): string {
  return stringify(object, { lineWidth: 0 });
}

function metadataOf(
  namespace: string,
  name: string,
  createdAt: number,
  labels: Readonly<Record<string, string>>,
  generation = 1,
): object {
  return {
    creationTimestamp: kubernetesTime(createdAt),
    generation,
    labels,
    name,
    namespace,
    uid: uidOf(`${namespace}/${name}`),
  };
}

/** What makes a pod anew when it is deleted. */
interface Owner {
  readonly kind: string;
  readonly name: string;
}

/** The owner references of a pod. */
export function ownerReferences({ kind, name }: Owner): readonly object[] {
  const apiVersion = kind === 'Node' ? 'v1' : kind === 'Job' ? 'batch/v1' : 'apps/v1';
  return [{ apiVersion, blockOwnerDeletion: true, controller: true, kind, name, uid: uidOf(`${kind}/${name}`) }];
}

function ownerOf({ id }: Workload, pod: Pod): Owner {
  switch (id.kind) {
    case 'Deployment':
      return { kind: 'ReplicaSet', name: `${id.name}-${pod.templateHash}` };
    case 'CronJob':
      return { kind: 'Job', name: `${id.name}-${pod.templateHash}` };
    case 'StaticPod':
      return { kind: 'Node', name: pod.node };
    default:
      return { kind: id.kind, name: id.name };
  }
}

function containerOf(spec: ContainerSpec): object {
  const probe = (path: string | undefined): object | undefined =>
    path === undefined ? undefined : { httpGet: { path, port: 8080, scheme: 'HTTP' }, periodSeconds: 10 };
  return {
    ...(spec.env.length > 0 ? { env: spec.env.map(({ name, value }) => ({ name, value })) } : {}),
    image: spec.image,
    imagePullPolicy: 'IfNotPresent',
    ...(spec.probePaths.liveness ? { livenessProbe: probe(spec.probePaths.liveness) } : {}),
    name: spec.name,
    ...(spec.probePaths.readiness ? { readinessProbe: probe(spec.probePaths.readiness) } : {}),
    ...(spec.resources ? { resources: { limits: { memory: '512Mi' }, requests: spec.resources } } : {}),
  };
}

/** The manifest of a workload. */
export function workloadManifest(workload: Workload): object {
  const { id } = workload;
  const labels = { app: id.name, team: id.namespace };
  const podSpec = { containers: workload.containers.map(containerOf), restartPolicy: 'Always' };
  const { restartedAt } = workload;
  const annotations =
    restartedAt === undefined
      ? {}
      : { annotations: { 'kubectl.kubernetes.io/restartedAt': kubernetesTime(restartedAt) } };
  const template = { metadata: { ...annotations, labels: { app: id.name } }, spec: podSpec };
  const available = availablePods(workload.pods);
  return {
    metadata: metadataOf(id.namespace, id.name, workload.createdAt, labels, workload.revision),
    spec:
      id.kind === 'CronJob'
        ? { schedule: '0 3 * * *', jobTemplate: { spec: { template } } }
        : {
            ...(workload.paused ? { paused: true } : {}),
            ...(id.kind === 'DaemonSet' ? {} : { replicas: workload.desired }),
            selector: { matchLabels: { app: id.name } },
            template,
          },
    status:
      id.kind === 'CronJob'
        ? {}
        : { availableReplicas: available, readyReplicas: available, replicas: workload.pods.length },
  };
}

/** The manifest of a pod: what the webhook put into it is there too. */
export function podManifest(workload: Workload, pod: Pod): object {
  const labels: Record<string, string> = { app: workload.id.name, 'pod-template-hash': pod.templateHash };
  if (pod.agentsHash !== null) labels['odigos.io/agents-meta-hash'] = pod.agentsHash;
  return {
    metadata: {
      ...metadataOf(workload.id.namespace, pod.name, pod.createdAt, labels),
      ownerReferences: ownerReferences(ownerOf(workload, pod)),
      // A StatefulSet's next pod has the same name and is another one.
      uid: uidOf(`${workload.id.namespace}/${pod.name}/${pod.createdAt}`),
    },
    spec: {
      containers: workload.containers.map((spec) => {
        const running = pod.containers.find((one) => one.name === spec.name);
        const given = containerOf(spec);
        return running?.distro
          ? { ...given, resources: { limits: { 'instrumentation.odigos.io/generic': '1', memory: '512Mi' } } }
          : given;
      }),
      nodeName: pod.node,
    },
    status: {
      phase: podPhase(pod),
      containerStatuses: pod.containers.map((container) => ({
        name: container.name,
        ready: container.ready,
        restartCount: container.restarts,
        state: container.waiting
          ? { waiting: { reason: container.waiting.reason, message: container.waiting.message } }
          : { running: { startedAt: kubernetesTime(container.runningSince ?? pod.createdAt) } },
        lastState: container.lastEnd
          ? {
              terminated: {
                exitCode: container.lastEnd.exitCode,
                finishedAt: kubernetesTime(container.lastEnd.at),
                reason: container.lastEnd.reason,
              },
            }
          : {},
      })),
    },
  };
}

/** The pod's phase: a crash-looping pod is Running, one whose image is missing Pending. */
export function podPhase(pod: Pod): 'Running' | 'Pending' {
  return pod.containers.some((container) => container.waiting && container.waiting.reason !== 'CrashLoopBackOff')
    ? 'Pending'
    : 'Running';
}

/** The InstrumentationConfig object. */
export function instrumentationConfigManifest(config: InstrumentationConfig, streams: readonly string[]): object {
  const { id } = config;
  return {
    metadata: metadataOf(
      id.namespace,
      `${id.kind.toLowerCase()}-${id.name}`,
      config.createdAt,
      Object.fromEntries(streams.map((stream) => [`odigos.io/data-stream-${stream}`, 'true'])),
    ),
    spec: {
      agentInjectionEnabled: config.decision.enabled,
      agentsMetaHash: config.agentsHash ?? '',
      containers: config.agents.map((agent) => ({
        containerName: agent.containerName,
        agentEnabled: agent.enabled,
        ...(agent.enabled ? {} : { agentEnabledReason: agent.reason }),
        ...(agent.distro ? { otelDistroName: agent.distro } : {}),
      })),
      serviceName: id.name,
    },
    status: {
      conditions: [
        {
          lastTransitionTime: kubernetesTime(config.createdAt),
          status: 'True',
          type: 'MarkedForInstrumentation',
        },
        {
          lastTransitionTime: kubernetesTime(config.decidedAt),
          message: config.decision.message,
          reason: config.decision.reason,
          status: config.decision.enabled ? 'True' : 'False',
          type: 'AgentEnabled',
        },
      ],
      ...(config.rolledBack === null ? {} : { rollbackOccurred: true }),
      runtimeDetailsByContainer: config.detected.map((container) => ({
        containerName: container.containerName,
        language: container.language,
        ...(container.runtimeVersion ? { runtimeVersion: container.runtimeVersion } : {}),
      })),
    },
  };
}

/** The resource names by which Kubernetes says that an object of a kind is not there. */
export const RESOURCES: Readonly<Partial<Record<K8sResourceKind, string>>> = {
  Deployment: 'deployments.apps',
  StatefulSet: 'statefulsets.apps',
  DaemonSet: 'daemonsets.apps',
  CronJob: 'cronjobs.batch',
  StaticPod: 'pods',
  Pod: 'pods',
  ConfigMap: 'configmaps',
  InstrumentationConfig: 'instrumentationconfigs.odigos.io',
};
