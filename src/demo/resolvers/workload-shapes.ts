import { kubernetesTime } from '../clock.ts';
import type {
  K8sWorkloadContainerOverrides,
  K8sWorkloadPodContainer,
  K8sWorkloadPodContainerProcess,
  K8sWorkloadPodContainerProcessInstrumentation,
  K8sWorkloadRuntimeInfoContainer,
} from '../contract.generated.ts';
import type { ContainerOverride, DetectedContainer, Library, Pod, PodContainer, Process } from '../kubernetes/model.ts';
import { containerHealth, containerOdigosHealth, processHealth } from '../odigos/pod-health.ts';

/** What runtime detection found in a container. */
export function shownRuntime(detected: DetectedContainer): K8sWorkloadRuntimeInfoContainer {
  return {
    containerName: detected.containerName,
    language: detected.language,
    runtimeVersion: detected.runtimeVersion,
    processEnvVars: detected.env.map(({ name, value }) => ({ name, value })),
    containerRuntimeEnvVars: [],
    criErrorMessage: null,
    libcType: ['nginx', 'redis', 'postgres', 'unknown'].includes(detected.language) ? null : 'glibc',
    secureExecutionMode: false,
    otherAgentNames: [...detected.otherAgents],
  };
}

/** What a person laid over it; a container without override has one that says nothing. */
export function shownOverride(
  containerName: string,
  override: ContainerOverride | undefined,
): K8sWorkloadContainerOverrides {
  return {
    containerName,
    runtimeInfo: override?.language
      ? {
          containerName,
          language: override.language,
          runtimeVersion: override.runtimeVersion ?? null,
          processEnvVars: [],
          containerRuntimeEnvVars: [],
          criErrorMessage: null,
          libcType: null,
          secureExecutionMode: null,
          otherAgentNames: [],
        }
      : null,
    otelDistroName: override?.distro ?? null,
    allowConcurrentAgents: override?.allowConcurrentAgents ?? null,
  };
}

/** A container of a running pod. */
export function shownContainer(pod: Pod, container: PodContainer): K8sWorkloadPodContainer {
  return {
    containerName: container.name,
    odigosInstrumentationDeviceName: container.distro === null ? null : 'instrumentation.odigos.io/generic',
    otelDistroName: container.distro,
    started: container.started,
    ready: container.ready,
    isCrashLoop: container.waiting?.reason === 'CrashLoopBackOff',
    restartCount: container.restarts,
    runningStartedTime: container.runningSince === null ? null : kubernetesTime(container.runningSince),
    waitingReasonEnum: container.waiting?.reason ?? null,
    waitingMessage: container.waiting?.message ?? null,
    k8sHealthStatus: containerHealth(container),
    odigosHealthStatus: containerOdigosHealth(container),
    processes: container.processes.map((process) => shownProcess(pod, process)),
  };
}

/** The attributes that tell one process from the others. */
export function processAttributes(pod: Pod, process: Process): { readonly name: string; readonly value: string }[] {
  return [
    { name: 'process.pid', value: String(1000 + process.id) },
    { name: 'process.vpid', value: String(process.id) },
    { name: 'service.instance.id', value: `${pod.name}-${process.id}` },
    { name: 'telemetry.sdk.language', value: process.language },
  ];
}

/** An instrumented process. */
function shownProcess(pod: Pod, process: Process): K8sWorkloadPodContainerProcess {
  return {
    healthy: process.healthy,
    healthStatus: processHealth(process),
    identifyingAttributes: processAttributes(pod, process),
    instrumentations: process.libraries.map(shownLibrary),
  };
}

/** An instrumented library. */
export function shownLibrary(library: Library): K8sWorkloadPodContainerProcessInstrumentation {
  return {
    name: library.name,
    type: 'instrumentation',
    healthy: library.healthy,
    message: library.message,
    lastStatusTime: kubernetesTime(library.statusAt),
    isStandardLibrary: library.standard,
    nonIdentifyingAttributes: [{ key: 'is_standard_lib', value: String(library.standard) }],
  };
}
