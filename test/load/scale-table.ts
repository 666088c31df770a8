import { type Assumptions, simulate } from './simulation.ts';

export interface ScaleTable {
  readonly agents: readonly number[];
  readonly replicas: readonly number[];
  readonly thinkMs: number;
  readonly calls: number;
}

const HEAD = 'agents  replicas  calls/s  p50 ms  p99 ms  mutex of the UI  a replica computes  reads shared';

/** A line for each number of agents and of replicas, below a head. */
export function scaleTable(assumptions: Assumptions, { agents, replicas, thinkMs, calls }: ScaleTable): string {
  const rows = agents.flatMap((of) =>
    replicas.map((on) => {
      const outcome = simulate(assumptions, { agents: of, replicas: on, thinkMs, calls });
      return [
        String(of).padStart(6),
        String(on).padStart(8),
        outcome.callsPerSecond.toFixed(1).padStart(7),
        outcome.p50Ms.toFixed(0).padStart(6),
        outcome.p99Ms.toFixed(0).padStart(6),
        percent(outcome.mutexBusy).padStart(15),
        percent(outcome.cpuBusy).padStart(18),
        percent(outcome.shared).padStart(12),
      ].join('  ');
    }),
  );
  return [HEAD, ...rows].join('\n');
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}
