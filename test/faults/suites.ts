import type { Scenario } from './bench.ts';
import { clientFaults } from './client-faults.ts';
import { fuzz } from './fuzz.ts';
import { processFaults } from './process-faults.ts';
import { uiFaults, uiRestarts } from './ui-faults.ts';
import { uiFlood } from './ui-flood.ts';
import { unreachableUis } from './unreachable-uis.ts';

/** A group of faults under one name. */
export interface Suite {
  readonly name: string;
  readonly scenarios: readonly Scenario[];
}

/** Every fault that the server is put through: the tests hold their rows, `npm run faults` prints them. */
export const suites: readonly Suite[] = [
  { name: 'a UI that fails', scenarios: [...uiFaults, uiFlood] },
  { name: 'a UI that cannot be reached', scenarios: unreachableUis },
  { name: 'a UI that goes and comes', scenarios: uiRestarts },
  { name: 'a client that misbehaves', scenarios: clientFaults },
  { name: 'messages at random', scenarios: [fuzz] },
  { name: 'a process that ends', scenarios: processFaults },
];
