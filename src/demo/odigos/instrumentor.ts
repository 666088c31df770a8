import type { Agenda } from '../kubernetes/agenda.ts';
import type { Kubelet, PodFailure } from '../kubernetes/kubelet.ts';
import { type InstrumentationConfig, keyOf, type Source, type Workload, type WorkloadId } from '../kubernetes/model.ts';
import { shortHash } from '../kubernetes/names.ts';
import { PACE } from '../kubernetes/pace.ts';
import type { Telemetry } from '../signals/telemetry.ts';
import { type AgentSettings, decideAgents } from './agents.ts';

const DISABLED = { reason: 'Disabled', message: 'automatic rollouts are switched off' } as const;

/** The settings that reconciliation follows. */
export interface InstrumentorSettings extends AgentSettings {
  readonly automaticRolloutDisabled: boolean;
  readonly rollbackDisabled: boolean;
  readonly rollbackGraceMs: number;
}

/** What reconciliation works on. */
export interface InstrumentorWorld {
  readonly agenda: Agenda;
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
 * The controllers of Odigos: after a workload is marked its runtime is detected, agents are
 * decided, pods replaced, and health and telemetry follow, each step a moment after the last; unmarking undoes it, and
 * pods that crash under an agent are rolled back after the grace time.
 */
export class Instrumentor {
  readonly #world: InstrumentorWorld;
  readonly #kubelet: Kubelet;

  constructor(world: InstrumentorWorld, kubelet: Kubelet) {
    this.#world = world;
    this.#kubelet = kubelet;
    kubelet.onFailure = (workload, cause) => this.#watchForRollback(workload, cause);
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
    this.#touchTemplate(workload);
    if (workload.paused || workload.id.kind === 'CronJob' || workload.id.kind === 'StaticPod') return;
    this.#replacePods(workload);
  }

  /** Takes a rollback back: agents are decided anew. */
  recover(id: WorkloadId): void {
    const config = this.#world.configs.get(keyOf(id));
    if (!config) return;
    config.rolledBack = null;
    this.#decide(config);
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
      decidedAt: agenda.now(),
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
    const before = config.decision.enabled;
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
    if (config.decision.enabled !== before) config.decidedAt = this.#world.agenda.now();
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
    this.#touchTemplate(workload);
    if (workload.paused) {
      config.rollout = { reason: 'RolloutFinished', message: 'the rollout of this workload is over' };
      return;
    }
    this.#replacePods(workload);
  }

  /** A restart writes its time into the pod template, which makes a new revision. */
  #touchTemplate(workload: Workload): void {
    workload.revision += 1;
    workload.restartedAt = this.#world.agenda.now();
  }

  #replacePods(workload: Workload): void {
    const { agenda } = this.#world;
    workload.rolloutNumber += 1;
    const number = workload.rolloutNumber;
    agenda.after(PACE.podReplacement, () => {
      if (workload.rolloutNumber !== number) return;
      const missed = workload.missesWebhookOnce;
      workload.missesWebhookOnce = false;
      this.#kubelet.replaceAll(workload, missed);
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

  #watchForRollback(workload: Workload, cause: PodFailure): void {
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

function agentsHashOf(config: InstrumentationConfig): string {
  const enabled = config.agents.filter((agent) => agent.enabled);
  return shortHash(JSON.stringify(enabled.map((agent) => [agent.containerName, agent.distro, agent.reason])));
}
