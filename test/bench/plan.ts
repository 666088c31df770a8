import type { Loaded } from './loaded.ts';
import type { Cell } from './report.ts';

/** A cell of the table, and how it is measured. */
export interface Planned {
  readonly cell: Cell;
  /** Whether it is of this project's server, which has most code to compile. */
  readonly isOurs: boolean;
  measure(extent: { readonly seconds: number }): Promise<Loaded>;
}

/** At so many connections, or in flight, all peers are measured, and all clients. */
export const BUSY = 16;
/** How long each is asked before it is measured, so that its code is compiled. */
const WARM_SECONDS = { peer: 0.3, ours: 0.5 };
/** Where few cells share what this project's server has compiled. */
const WARM_SECONDS_ALONE = 1.5;

/** Warms each cell up. */
export async function warm(plan: readonly Planned[], isSmoke: boolean): Promise<void> {
  const ours = isSmoke ? WARM_SECONDS_ALONE : WARM_SECONDS.ours;
  for (const { isOurs, measure } of plan) await measure({ seconds: isOurs ? ours : WARM_SECONDS.peer });
}
