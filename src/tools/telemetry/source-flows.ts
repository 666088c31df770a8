import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { type ReadHealth, readingsAt } from '../health/health.ts';
import { verdictOf } from '../health/shown.ts';
import type { ToldWorkload } from '../health/told-workload.ts';
import { type WorkloadId, workloadKey } from '../workload/workload.ts';
import type { Flow, Watched } from './flow.ts';

/** What a source sent, as the UI tells it. */
export interface SentBySource extends WorkloadId {
  readonly totalDataSent: number;
  readonly throughput: number;
}

/** What a source does with its data; `sending` stands for having sent where nothing was watched. */
export type FlowState = 'sending' | 'stopped' | 'silent';

/** The list of an answer that holds the sources of a state. */
export const LIST_OF: Readonly<Record<FlowState, string>> = {
  sending: 'top_sources',
  stopped: 'stopped_sources',
  silent: 'silent_sources',
};

/** Sources by what they do. */
export class SourceFlows {
  readonly #watched: Watched | undefined;
  readonly #read: ReadHealth;
  readonly #health: ReadonlyMap<string, ToldWorkload>;
  readonly all: readonly SentBySource[];

  /**
   * @param watched undefined where nothing was watched: then nothing is told to have stopped
   * @param now milliseconds since the Unix epoch
   */
  constructor(
    all: readonly SentBySource[],
    watched: Watched | undefined,
    health: readonly ToldWorkload[],
    now: number,
  ) {
    this.#read = readingsAt(now);
    this.all = all;
    this.#watched = watched;
    this.#health = new Map(health.map((workload) => [workloadKey(workload.id), workload]));
  }

  in(state: FlowState): readonly SentBySource[] {
    return this.all.filter((source) => this.#stateOf(source) === state);
  }

  /** How many were seen to send while watched. */
  get flowing(): number {
    return this.all.filter((source) => isFlowing(this.#flowOf(source))).length;
  }

  row(source: SentBySource): object {
    const { namespace, kind, name, totalDataSent, throughput } = source;
    const workload = this.#health.get(workloadKey(source));
    const isSilent = this.#stateOf(source) === 'silent';
    const flow = this.#flowOf(source);
    return present({
      namespace,
      kind,
      name,
      sent: isSilent ? undefined : humanBytes(totalDataSent),
      bytes: isSilent ? undefined : totalDataSent,
      now: isSilent || !flow ? undefined : shownFlow(flow),
      // Between the last two samples; wrong when one batch carries several signals.
      last_rate: isSilent || flow ? undefined : `${humanBytes(throughput)}/s`,
      ...(workload ? verdictOf(workload, this.#read) : {}),
    });
  }

  #flowOf(source: SentBySource): Flow | undefined {
    return this.#watched?.flowOf(workloadKey(source));
  }

  #stateOf(source: SentBySource): FlowState {
    if (source.totalDataSent === 0) return 'silent';
    return this.#flowOf(source)?.type === 'still' ? 'stopped' : 'sending';
  }
}

function isFlowing(flow: Flow | undefined): boolean {
  return flow?.type === 'flows' || flow?.type === 'grows';
}

/** By which sources of a state are put: what sent the most first, what sent nothing by name. */
export function placeOf(source: SentBySource): string {
  const most = String(Math.max(0, Number.MAX_SAFE_INTEGER - source.totalDataSent)).padStart(16, '0');
  return `${most} ${workloadKey(source)}`;
}

/** What flows now, in words. */
export function shownFlow(flow: Flow): string {
  switch (flow.type) {
    case 'flows':
      return `${humanBytes(flow.bytesPerSecond)}/s over ${Math.round(flow.seconds)} s`;
    case 'grows':
      return 'sends, rate not told';
    case 'still':
      return 'nothing';
    case 'untold':
      return 'not told';
  }
}
