import type { Caller, ScopedTool } from '../access/caller.ts';
import { isWrite } from '../access/tool-kind.ts';
import type { Catalog, ListedTool } from './catalog.ts';
import { servedTools } from './live-catalog.ts';
import { ownListed } from './own-tools.ts';
import { isTriage } from './triage.ts';

/** The tools that one client sees: they decide its list and its next steps, not what it may call. */
export interface View {
  readonly listed: readonly ListedTool[];
  /** What it sees: what it lists, and where that is less, what it reaches through `call_tool`. */
  readonly names: ReadonlySet<string>;
}

/**
 * What a client sees of the catalog: what was chosen, as far as its caller may use it and the UI can serve it. A caller
 * that may only read sees no writes: unlike the cluster's mode, which may change at any time, its own bound stays.
 *
 * @param isChosen what the request asks for and the operator allows
 */
export function viewOf(catalog: Catalog, { mayUse, bound }: Caller, isChosen: (tool: ScopedTool) => boolean): View {
  const readsOnly = bound?.mode === 'read-only';
  const listed = servedTools(catalog).filter(({ name }) => {
    const definition = catalog.tools.get(name)?.definition;
    return definition && isChosen(definition) && mayUse(definition) && !(readsOnly && isWrite(definition.kind));
  });
  return { names: new Set(listed.map(({ name }) => name)), listed };
}

/**
 * The small view of the same tools: those of triage are listed, and two of this server's own through which the others are
 * found and called.
 */
export function smallView(catalog: Catalog, { listed, names }: View): View {
  const reached = listed.flatMap(({ name }) => catalog.tools.get(name)?.definition ?? []);
  return { names, listed: [...listed.filter(({ name }) => isTriage(name)), ...ownListed(reached)].sort(byName) };
}

function byName(one: ListedTool, other: ListedTool): number {
  return one.name < other.name ? -1 : 1;
}
