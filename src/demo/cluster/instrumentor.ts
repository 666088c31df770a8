import type { Agenda } from './agenda.ts';
import { type AgentSettings, decideAgents } from './agents.ts';
import {
  type InstrumentationConfig,
  keyOf,
  type Pod,
  type PodContainer,
  type Source,
  type Workload,
  type WorkloadId,
} from './model.ts';
import { type Names, shortHash } from './names.ts';
import { beginProcesses } from './processes.ts';
import type { Telemetry } from './telemetry.ts';

/** How long each step of reconciliation takes, in milliseconds. */
export const PACE = {
  /** From a Source to the InstrumentationConfig's removal, as finalizers are asynchronous. */
  removal: 500,
  detection: 1_500,
  decision: 500,
  podReplacement: 1_500,
  rolloutEnd: 500,
  processStart: 1_000,
  processHealthy: 1_500,
  telemetry: 2_000,
  crash: 1_000,
} as const;

const DISABLED = { reason: 'Disabled', message: 'automatic rollouts are switched off' } as const;

const NODES = ['node-a', 'node-b', 'node-c'] as const;

/** The settings that reconciliation follows. */
export interface InstrumentorSettings extends AgentSettings {
  readonly automaticRolloutDisabled: boolean;
  readonly rollbackDisabled: boolean;
  readonly rollbackGraceMs: number;
}

/** What reconciliation works on. */
export interface InstrumentorWorld {
  readonly agenda: Agenda;
  readonly names: Names;
  readonly telemetry: Telemetry;
  readonly workloads: ReadonlyMap<string, Workload>;
  readonly configs: Map<string, InstrumentationConfig>;
  settings(): InstrumentorSettings;
  /** The Source that holds for the workload, its own before its namespace's; undefined when neither marks it. */
  marking(id: WorkloadId): Source | undefined;
  /** The workload's own Source. */
  ownSource(id: WorkloadId): Source | undefined;
  /** False while Odigos is paused: nothing is injected then. */
  isRunning(): boolean;
}

/**
 * The controllers of Odigos together with a kubelet: after a workload is marked its runtime is detected, agents are
 * decided, pods replaced, and health and telemetry follow, each step a moment after the last; unmarking undoes it, and
 * pods that crash under an agent are rolled back after the grace time.
 */
export class Instrumentor {
  readonly #world: InstrumentorWorld;

  constructor(world: InstrumentorWorld) {
    this.#world = world;
  }

  /** Looks at one workload again after its Source, its namespace's or the settings changed. */
  reconcile(id: WorkloadId): void {
    const { agenda, configs } = this.#world;
    // While Odigos is paused no instrumentor runs: Sources come and go, and nobody acts on them.
    if (!this.#world.isRunning()) return;
    const key = keyOf(id);
    const marked = this.#world.marking(id) !== undefined;
    const config = configs.get(key);
    if (marked && !config) this.#track(id);
    else if (marked && config) agenda.after(PACE.decision, () => this.#decide(config));
    else if (config) {
      agenda.after(PACE.removal, () => {
        if (this.#world.marking(id) === undefined) this.#untrack(config);
      });
    }
  }

  /** Replaces a workload's pods, as a restart does. A paused Deployment takes the restart and makes no new pods. */
  restart(workload: Workload): void {
    workload.revision += 1;
    if (workload.paused || workload.id.kind === 'CronJob' || workload.id.kind === 'StaticPod') return;
    this.#replacePods(workload);
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

  /** Takes a rollback back: agents are decided anew. */
  recover(id: WorkloadId): void {
    const config = this.#world.configs.get(keyOf(id));
    if (!config) return;
    config.rolledBack = null;
    this.#decide(config);
  }

  /** Makes a workload's first pods. */
  populate(workload: Workload): void {
    const count = workload.id.kind === 'CronJob' ? 0 : workload.desired;
    workload.pods = Array.from({ length: count }, (_, index) => this.#makePod(workload, index));
    this.#begin(workload, workload.pods);
  }

  #track(id: WorkloadId): void {
    const { agenda, configs, workloads } = this.#world;
    const workload = workloads.get(keyOf(id));
    if (!workload) return;
    const isJob = id.kind === 'CronJob';
    const running = workload.pods.length > 0;
    const config: InstrumentationConfig = {
      id,
      createdAt: agenda.now(),
      detection:
        isJob || running
          ? {
              reason: 'WaitingForDetection',
              message: isJob
                ? 'the runtime is looked at when the next Job starts'
                : 'a node agent is about to look at the runtime of a running pod',
            }
          : { reason: 'NoRunningPods', message: 'there is no running pod whose runtime could be looked at' },
      detected: [],
      decision:
        isJob || running
          ? { enabled: false, reason: 'WaitingForRuntimeInspection', message: 'comes after the runtime was looked at' }
          : {
              enabled: false,
              reason: 'RuntimeDetailsUnavailable',
              message: 'comes once running pods have shown their runtime',
            },
      agents: [],
      agentsHash: null,
      agentsHashChangedAt: null,
      rollout: isJob ? { reason: 'WaitingForRestart', message: 'the next Job will pick it up by itself' } : null,
      rolledBack: null,
    };
    if (!isJob && this.#world.settings().automaticRolloutDisabled) config.rollout = DISABLED;
    configs.set(keyOf(id), config);
    if (running) agenda.after(PACE.detection, () => this.#detect(config, workload));
  }

  #untrack(config: InstrumentationConfig): void {
    const { agenda, configs, telemetry, workloads } = this.#world;
    const key = keyOf(config.id);
    if (configs.get(key) !== config) return;
    configs.delete(key);
    telemetry.forget(key);
    const workload = workloads.get(key);
    if (!workload || this.#world.settings().automaticRolloutDisabled) return;
    agenda.after(PACE.podReplacement, () => {
      if (!configs.has(key) && workload.pods.some((pod) => pod.agentsHash !== null)) this.restart(workload);
    });
  }

  #detect(config: InstrumentationConfig, workload: Workload): void {
    if (this.#world.configs.get(keyOf(config.id)) !== config) return;
    if (workload.pods.length === 0) {
      config.detection = {
        reason: 'NoRunningPods',
        message: 'there is no running pod whose runtime could be looked at',
      };
      return;
    }
    config.detection = { reason: 'DetectedSuccessfully', message: 'the runtime of every container is known' };
    config.detected = workload.containers.map((container) => ({
      containerName: container.name,
      language: container.language,
      runtimeVersion: container.runtimeVersion,
      env: container.env,
      otherAgents: container.otherAgents,
    }));
    // At once: in between, nothing would be wrong with the workload and it would pass for a success.
    this.#decide(config);
  }

  #decide(config: InstrumentationConfig): void {
    const key = keyOf(config.id);
    if (this.#world.configs.get(key) !== config) return;
    if (config.detected.length === 0) {
      // Nothing to roll out yet; that nothing will be is said all the same.
      if (config.id.kind !== 'CronJob')
        config.rollout = this.#world.settings().automaticRolloutDisabled ? DISABLED : null;
      return;
    }
    const workload = this.#world.workloads.get(key);
    if (!workload) return;
    const overrides = this.#world.ownSource(config.id)?.overrides ?? [];
    const { decision, agents } = decideAgents(config.detected, overrides, this.#world.settings());
    if (config.rolledBack) {
      const message = `pods went into ${config.rolledBack} after the agent came, so it was taken out again`;
      config.decision = { enabled: false, reason: config.rolledBack, message };
      config.agents = agents.map((agent) =>
        agent.enabled ? { ...agent, enabled: false, reason: config.rolledBack ?? agent.reason, message } : agent,
      );
    } else {
      config.decision = decision;
      config.agents = agents;
    }
    const hash = config.decision.enabled ? agentsHashOf(config) : null;
    if (hash === config.agentsHash && config.rollout !== null) {
      const disabled = this.#world.settings().automaticRolloutDisabled;
      if (disabled !== (config.rollout.reason === 'Disabled')) this.#roll(config, workload);
      return;
    }
    config.agentsHash = hash;
    config.agentsHashChangedAt = this.#world.agenda.now();
    this.#roll(config, workload);
  }

  #roll(config: InstrumentationConfig, workload: Workload): void {
    if (workload.id.kind === 'CronJob') return;
    if (this.#world.settings().automaticRolloutDisabled) {
      config.rollout = DISABLED;
      return;
    }
    const stale = workload.pods.some((pod) => pod.agentsHash !== config.agentsHash);
    if (!stale || workload.pods.length === 0) {
      config.rollout = { reason: 'RolloutFinished', message: 'the rollout of this workload is over' };
      return;
    }
    config.rollout = { reason: 'RolloutTriggeredSuccessfully', message: 'the workload is being rolled out' };
    workload.revision += 1;
    if (workload.paused) {
      config.rollout = { reason: 'RolloutFinished', message: 'the rollout of this workload is over' };
      return;
    }
    this.#replacePods(workload);
  }

  #replacePods(workload: Workload): void {
    const { agenda } = this.#world;
    workload.rolloutNumber += 1;
    const number = workload.rolloutNumber;
    agenda.after(PACE.podReplacement, () => {
      if (workload.rolloutNumber !== number) return;
      const missed = workload.missesWebhookOnce;
      workload.missesWebhookOnce = false;
      workload.pods = workload.pods.map((_, index) => this.#makePod(workload, index, missed));
      this.#begin(workload, workload.pods);
      agenda.after(PACE.rolloutEnd, () => {
        const config = this.#world.configs.get(keyOf(workload.id));
        if (workload.rolloutNumber !== number || !config) return;
        const ready = workload.pods.every((pod) => pod.containers.every((container) => container.ready));
        if (ready && config.rollout) {
          config.rollout = { reason: 'RolloutFinished', message: 'the rollout of this workload is over' };
        }
      });
    });
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
      this.#watchForRollback(workload, 'ImagePullBackOff');
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
      this.#watchForRollback(workload, 'CrashLoopBackOff');
    });
  }

  #watchForRollback(workload: Workload, cause: 'CrashLoopBackOff' | 'ImagePullBackOff'): void {
    const settings = this.#world.settings();
    if (settings.rollbackDisabled) return;
    this.#world.agenda.after(settings.rollbackGraceMs, () => {
      const config = this.#world.configs.get(keyOf(workload.id));
      const failing = workload.pods.some((pod) => pod.agentsHash !== null && pod.containers.some((one) => one.waiting));
      if (!config?.decision.enabled || config.rolledBack || !failing) return;
      config.rolledBack = cause;
      this.#world.telemetry.stop(keyOf(workload.id));
      this.#decide(config);
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

function agentsHashOf(config: InstrumentationConfig): string {
  const enabled = config.agents.filter((agent) => agent.enabled);
  return shortHash(JSON.stringify(enabled.map((agent) => [agent.containerName, agent.distro, agent.reason])));
}

function podName(workload: Workload, index: number, templateHash: string, names: Names): string {
  const { kind, name } = workload.id;
  if (kind === 'StatefulSet') return `${name}-${index}`;
  if (kind === 'StaticPod') return name;
  return kind === 'DaemonSet' ? `${name}-${names.suffix()}` : `${name}-${templateHash}-${names.suffix()}`;
}
