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
const WARM_SECONDS = { peer: 0.4, ours: 1 };

/** Warms each cell up. */
export async function warm(plan: readonly Planned[]): Promise<void> {
  for (const { isOurs, measure } of plan) await measure({ seconds: isOurs ? WARM_SECONDS.ours : WARM_SECONDS.peer });
}
