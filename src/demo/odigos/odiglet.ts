import type { Agenda } from '../kubernetes/agenda.ts';
import { type InstrumentationConfig, keyOf, type Pod, type Workload } from '../kubernetes/model.ts';
import { PACE } from '../kubernetes/pace.ts';
import type { Telemetry } from '../signals/telemetry.ts';
import { beginProcesses } from './processes.ts';

/** What the node agents watch, and where what they pass on goes. */
export interface OdigletWorld {
  readonly agenda: Agenda;
  readonly telemetry: Telemetry;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
}

/** The node agents: they tell of processes under an agent and whether those are healthy, and pass telemetry on. */
export class Odiglet {
  readonly #world: OdigletWorld;

  constructor(world: OdigletWorld) {
    this.#world = world;
  }

  /** Watches fresh pods that carry an agent: processes first, then their health, then telemetry. */
  watch(workload: Workload, pods: readonly Pod[]): void {
    const { agenda } = this.#world;
    agenda.after(PACE.processStart, () => {
      beginProcesses(workload.effect, pods, agenda.now());
      agenda.after(PACE.processHealthy, () => {
        settle(workload, pods);
        agenda.after(PACE.telemetry, () => this.#send(workload));
      });
    });
  }

  #send(workload: Workload): void {
    const { configs, telemetry } = this.#world;
    const key = keyOf(workload.id);
    if (!configs.get(key)?.decision.enabled || !workload.pods.some((pod) => pod.agentsHash !== null)) return;
    const { effect } = workload;
    if (effect.kind === 'works') telemetry.start(key, effect.bytesPerSecond, effect.stopsAfterMs);
    if (effect.kind === 'no-components' || effect.kind === 'starting') telemetry.start(key, effect.bytesPerSecond);
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
