import type { Telemetry } from '../signals/telemetry.ts';
import type { Agenda } from './agenda.ts';
import { type InstrumentationConfig, keyOf, type Pod, type PodContainer, type Workload } from './model.ts';
import { type Names, shortHash } from './names.ts';
import { NODES } from './nodes.ts';
import { PACE } from './pace.ts';
import { beginProcesses } from './processes.ts';

/** Why pods do not come up. */
export type PodFailure = 'CrashLoopBackOff' | 'ImagePullBackOff';

/** What pods are made in. */
export interface KubeletWorld {
  readonly agenda: Agenda;
  readonly names: Names;
  readonly telemetry: Telemetry;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  /** False while Odigos is paused: no webhook injects anything then. */
  isRunning(): boolean;
}

/**
 * What makes pods and lets the applications in them come up, each in its own way; with it Odigos's webhook, which puts
 * agents into new pods, and the node agents, which tell of processes and pass telemetry on.
 */
export class Kubelet {
  readonly #world: KubeletWorld;
  /** Told of pods that do not come up. */
  onFailure: (workload: Workload, cause: PodFailure) => void = () => {};

  constructor(world: KubeletWorld) {
    this.#world = world;
  }

  /** Makes a workload's first pods. */
  populate(workload: Workload): void {
    const count = workload.id.kind === 'CronJob' ? 0 : workload.desired;
    workload.pods = Array.from({ length: count }, (_, index) => this.#makePod(workload, index));
    this.#begin(workload, workload.pods);
  }

  /** Makes all pods anew. Without the webhook they come without agent whatever was decided. */
  replaceAll(workload: Workload, withoutWebhook: boolean): void {
    workload.pods = workload.pods.map((_, index) => this.#makePod(workload, index, withoutWebhook));
    this.#begin(workload, workload.pods);
  }

  /** Deletes one pod; its workload makes another. */
  restartPod(workload: Workload, podName: string): void {
    const index = workload.pods.findIndex((pod) => pod.name === podName);
    const old = workload.pods[index];
    if (!old) return;
    const fresh = this.#makePod(workload, index);
    workload.pods[index] = fresh;
    this.#begin(workload, [fresh]);
  }

  #makePod(workload: Workload, index: number, withoutAgent = false): Pod {
    const { agenda, names } = this.#world;
    const key = keyOf(workload.id);
    const config = this.#world.configs.get(key);
    const injects = !withoutAgent && this.#world.isRunning() && config?.decision.enabled === true;
    const templateHash = shortHash(`${key}#${workload.revision}`, 10);
    const now = agenda.now();
    const containers = workload.containers.map((spec): PodContainer => {
      const agent = injects ? config.agents.find((one) => one.containerName === spec.name && one.enabled) : undefined;
      return {
        name: spec.name,
        image: spec.image,
        started: true,
        ready: true,
        restarts: 0,
        runningSince: now,
        waiting: null,
        distro: agent?.distro ?? null,
        processes: [],
      };
    });
    return {
      name: podName(workload, index, templateHash, names),
      node: NODES[index % NODES.length] ?? NODES[0],
      createdAt: now,
      templateHash,
      agentsHash: injects ? config.agentsHash : null,
      containers,
    };
  }

  /** Lets the application in fresh pods come up, each in its own way. */
  #begin(workload: Workload, pods: readonly Pod[]): void {
    const { effect } = workload;
    if (effect.kind === 'image-missing') {
      const everInjected = pods.some((pod) => pod.agentsHash !== null);
      if (!everInjected && workload.revision === 1) return;
      for (const pod of pods) this.#failImage(workload, pod, effect.image);
      this.onFailure(workload, 'ImagePullBackOff');
      return;
    }
    const injected = pods.filter((pod) => pod.agentsHash !== null);
    if (injected.length === 0) return;
    if (effect.kind === 'crashes') {
      this.#crash(workload, injected);
      return;
    }
    this.#world.agenda.after(PACE.processStart, () => {
      beginProcesses(effect, injected, this.#world.agenda.now());
      this.#world.agenda.after(PACE.processHealthy, () => {
        settle(workload, injected);
        this.#world.agenda.after(PACE.telemetry, () => this.#send(workload));
      });
    });
  }

  #send(workload: Workload): void {
    const key = keyOf(workload.id);
    const config = this.#world.configs.get(key);
    if (!config?.decision.enabled || !workload.pods.some((pod) => pod.agentsHash !== null)) return;
    const { effect } = workload;
    if (effect.kind === 'works') this.#world.telemetry.start(key, effect.bytesPerSecond, effect.stopsAfterMs);
    if (effect.kind === 'no-components' || effect.kind === 'starting') {
      this.#world.telemetry.start(key, effect.bytesPerSecond);
    }
  }

  #failImage(workload: Workload, pod: Pod, image: string): void {
    const container = pod.containers[0];
    if (!container) return;
    const pull = workload.pods.indexOf(pod) === 0 ? 'ImagePullBackOff' : 'ErrImagePull';
    container.started = false;
    container.ready = false;
    container.runningSince = null;
    container.waiting = { reason: pull, message: `cannot pull "${image}": no such image` };
  }

  #crash(workload: Workload, pods: readonly Pod[]): void {
    this.#world.agenda.after(PACE.crash, () => {
      for (const pod of pods) {
        const container = pod.containers.find((one) => one.distro !== null);
        if (!container || !workload.pods.includes(pod)) continue;
        container.started = false;
        container.ready = false;
        container.runningSince = null;
        container.restarts = 4;
        container.processes = [];
        container.waiting = {
          reason: 'CrashLoopBackOff',
          message: `waiting 5m0s before container ${container.name} of pod ${pod.name} is started again`,
        };
      }
      this.onFailure(workload, 'CrashLoopBackOff');
    });
  }
}

function settle(workload: Workload, pods: readonly Pod[]): void {
  for (const pod of pods) {
    if (!workload.pods.includes(pod)) continue;
    for (const container of pod.containers) {
      for (const process of container.processes) {
        if (workload.effect.kind === 'starting' && pod === pods[0]) continue;
        process.healthy = workload.effect.kind !== 'unhealthy';
        process.message = workload.effect.kind === 'unhealthy' ? workload.effect.message : '';
      }
    }
  }
}

function podName(workload: Workload, index: number, templateHash: string, names: Names): string {
  const { kind, name } = workload.id;
  if (kind === 'StatefulSet') return `${name}-${index}`;
  if (kind === 'StaticPod') return name;
  return kind === 'DaemonSet' ? `${name}-${names.suffix()}` : `${name}-${templateHash}-${names.suffix()}`;
}
