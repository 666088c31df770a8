import type { Agenda } from './agenda.ts';
import { type InstrumentationConfig, keyOf, type Pod, type PodContainer, type Workload } from './model.ts';
import { type Names, shortHash } from './names.ts';
import { NODES } from './nodes.ts';
import { PACE } from './pace.ts';

/** Why pods do not come up. */
export type PodFailure = 'CrashLoopBackOff' | 'ImagePullBackOff';

/** What pods are made in. */
export interface KubeletWorld {
  readonly agenda: Agenda;
  readonly names: Names;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  /** False while Odigos is paused: no webhook injects anything then. */
  isRunning(): boolean;
  /** Told of pods that carry an agent and whose application runs. */
  onInjected(workload: Workload, pods: readonly Pod[]): void;
}

/**
 * What makes pods and lets the applications in them come up, each in its own way; with it Odigos's webhook, which puts
 * agents into new pods.
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
        lastEnd: null,
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
    this.#world.onInjected(workload, injected);
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
        container.lastEnd = { exitCode: 1, reason: 'Error', at: this.#world.agenda.now() };
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

function podName(workload: Workload, index: number, templateHash: string, names: Names): string {
  const { kind, name } = workload.id;
  if (kind === 'StatefulSet') return `${name}-${index}`;
  if (kind === 'StaticPod') return name;
  return kind === 'DaemonSet' ? `${name}-${names.suffix()}` : `${name}-${templateHash}-${names.suffix()}`;
}
