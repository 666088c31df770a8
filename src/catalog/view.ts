import type { Caller, ScopedTool } from '../access/caller.ts';
import { isWrite } from '../access/tool-kind.ts';
import type { Catalog, ListedTool } from './catalog.ts';
import { servedTools } from './live-catalog.ts';

/** The tools that one client sees: they decide its list and its next steps, not what it may call. */
export interface View {
  readonly listed: readonly ListedTool[];
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
