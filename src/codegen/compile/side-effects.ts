import type { RefusalLog } from './refusal.ts';
import type { SelectedField } from './walk-fields.ts';

/** Fields of the contract that do something when they are only read, and what. */
export const SIDE_EFFECTS: Readonly<Record<string, string>> = {
  'K8sActualSource.profiling': 'opens a profiling slot for each source that it is read of, and may evict another',
  'Query.config': 'writes an installation flag',
};

/** Those that a tool may read of one thing at a time, once it knows that the effect is there already. */
const OF_ONE: ReadonlySet<string> = new Set(['K8sActualSource.profiling']);

/** Refuses fields that act when they are read: a read tool is called without a second thought. */
export function refuseSideEffects(selections: readonly SelectedField[], log: RefusalLog): void {
  const lists = new Set(selections.filter(({ isList }) => isList).map(({ path }) => path.join('.')));
  for (const { node, path, coordinate } of selections) {
    const effect = SIDE_EFFECTS[coordinate];
    if (effect === undefined) continue;
    const isInList = path.some((_name, place) => lists.has(path.slice(0, place).join('.')));
    if (!OF_ONE.has(coordinate)) log.at(node, `Reading ${coordinate} ${effect}. Leave it out.`);
    else if (isInList) log.at(node, `Reading ${coordinate} ${effect}. Leave it out of lists.`);
  }
}
