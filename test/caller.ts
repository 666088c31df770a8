import { ANYONE, type Caller, type CallerFacts, makeCaller } from '../src/access/caller.ts';

/** A caller of this name that may do everything, unless more is said of it. */
export function callerNamed(name: string, facts: Partial<CallerFacts> = {}): Caller {
  return makeCaller({ ...ANYONE, name, ...facts });
}
