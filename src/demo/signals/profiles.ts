import type { Agenda } from '../kubernetes/agenda.ts';
import { type InstrumentationConfig, keyOf, type Workload, type WorkloadId } from '../kubernetes/model.ts';
import { cpuProfile, emptyProfile, profileBytes } from './flame-graph.ts';
import type { Telemetry } from './telemetry.ts';

interface Slot {
  readonly key: string;
  readonly openedAt: number;
  /** When it was last looked at or opened anew: what the time to live counts from. */
  touchedAt: number;
  /** Data from before that moment was thrown away. */
  clearedAt: number;
}

/** How the store of profiles is bounded. */
export interface ProfileLimits {
  readonly maxSlots: number;
  readonly slotMaxBytes: number;
  readonly slotTtlSeconds: number;
}

const DEFAULT_LIMITS: ProfileLimits = { maxSlots: 32, slotMaxBytes: 8_388_608, slotTtlSeconds: 300 };

/** What is profiled. */
export interface ProfiledWorld {
  readonly agenda: Agenda;
  readonly telemetry: Telemetry;
  readonly workloads: ReadonlyMap<string, Workload>;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  /** Whether profiling is switched on in the configuration. */
  isProfiling(): boolean;
}

/** Profiles arrive that often, in milliseconds. */
const PUSH_INTERVAL_MS = 10_000;

/**
 * Slots that profiles are collected into. Neither existence nor kind of a workload is checked; opening one too many
 * pushes the oldest out; a slot that nobody looks at expires; what arrives before a slot is open is lost.
 */
export class Profiles {
  readonly #world: ProfiledWorld;
  readonly #slots = new Map<string, Slot>();
  #limits = DEFAULT_LIMITS;

  constructor(world: ProfiledWorld) {
    this.#world = world;
  }

  /** The bounds in force. */
  get limits(): ProfileLimits {
    return this.#limits;
  }

  /** Changes bounds; what is undefined, null or not above zero stays. */
  configure(changes: { readonly [name in keyof ProfileLimits]: number | null | undefined }): void {
    const pick = (name: keyof ProfileLimits): number => {
      const wanted = changes[name];
      return wanted !== null && wanted !== undefined && wanted > 0 ? wanted : this.#limits[name];
    };
    this.#limits = {
      maxSlots: pick('maxSlots'),
      slotMaxBytes: pick('slotMaxBytes'),
      slotTtlSeconds: pick('slotTtlSeconds'),
    };
    this.#evict();
  }

  /** Opens a slot, or keeps an open one alive. */
  open(id: ProfiledId): string {
    const key = slotKey(id);
    const now = this.#world.agenda.now();
    this.#expire();
    const slot = this.#slots.get(key);
    if (slot) slot.touchedAt = now;
    else this.#slots.set(key, { key, openedAt: now, touchedAt: now, clearedAt: now });
    this.#evict();
    return key;
  }

  /** Closes a slot; true also for one that never was. */
  close(id: ProfiledId): string {
    const key = slotKey(id);
    this.#slots.delete(key);
    return key;
  }

  /** Throws a slot's data away; undefined when there is no such slot. */
  clear(id: ProfiledId): string | undefined {
    this.#expire();
    const slot = this.#slots.get(slotKey(id));
    if (!slot) return undefined;
    slot.clearedAt = this.#world.agenda.now();
    return slot.key;
  }

  /** The profile collected so far, as JSON. Looking opens the slot. */
  look(id: WorkloadId): string {
    const key = this.open(id);
    const samples = this.#samples(key);
    const profile = samples === 0 ? emptyProfile() : this.#profile(key, samples);
    return JSON.stringify(profile);
  }

  /** Keys of the open slots, oldest first. */
  keys(): string[] {
    this.#expire();
    return [...this.#slots.keys()];
  }

  /** Keys of the slots that hold data. */
  keysWithData(): string[] {
    return this.keys().filter((key) => this.#samples(key) > 0);
  }

  /** Bytes held in all slots. */
  bytesUsed(): number {
    return this.keys().reduce(
      (sum, key) => sum + Math.min(this.#limits.slotMaxBytes, profileBytes(this.#samples(key))),
      0,
    );
  }

  #profile(key: string, samples: number): object {
    const slot = this.#slots.get(key);
    const id = this.#world.configs.get(key)?.id;
    const language = id ? this.#world.workloads.get(keyOf(id))?.containers[0]?.language : undefined;
    return cpuProfile(language ?? 'go', samples, Math.floor((slot?.clearedAt ?? 0) / 1000));
  }

  /** Profiles received: one each interval while the workload sends telemetry and profiling is on. */
  #samples(key: string): number {
    const slot = this.#slots.get(key);
    if (!slot || !this.#world.isProfiling()) return 0;
    if (!this.#world.telemetry.isFlowing(key)) return 0;
    return Math.floor((this.#world.agenda.now() - slot.clearedAt) / PUSH_INTERVAL_MS);
  }

  #expire(): void {
    const oldest = this.#world.agenda.now() - this.#limits.slotTtlSeconds * 1000;
    for (const slot of [...this.#slots.values()]) if (slot.touchedAt < oldest) this.#slots.delete(slot.key);
  }

  #evict(): void {
    for (const key of [...this.#slots.keys()].slice(0, Math.max(0, this.#slots.size - this.#limits.maxSlots))) {
      this.#slots.delete(key);
    }
  }
}

/** What a slot is asked for by: any texts at all. */
export interface ProfiledId {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

const SPELLINGS: ReadonlyMap<string, string> = new Map(
  ['Deployment', 'StatefulSet', 'DaemonSet', 'CronJob', 'Job', 'Pod', 'Rollout', 'DeploymentConfig', 'StaticPod'].map(
    (kind) => [kind.toLowerCase(), kind],
  ),
);

/** The key of a slot: the kind in Kubernetes' own spelling where it is a known one. */
function slotKey(id: ProfiledId): string {
  const kind = SPELLINGS.get(id.kind.toLowerCase()) ?? id.kind;
  return `${id.namespace}/${kind}/${id.name}`;
}
