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
  /** What it may call by name, seen or not: what it asks to see decides nothing here. */
  readonly reached: ReadonlySet<string>;
}

/**
 * What a client sees of the catalog: what was chosen, as far as its caller may use it and the UI can serve it. A caller
 * that may only read sees no writes: unlike the cluster's mode, which may change at any time, its own bound stays.
 *
 * @param isAllowed what the operator allows
 * @param isChosen what the request asks for
 */
export function viewOf(
  catalog: Catalog,
  { mayUse, bound }: Caller,
  isAllowed: (tool: ScopedTool) => boolean,
  isChosen: (tool: ScopedTool) => boolean,
): View {
  const readsOnly = bound?.mode === 'read-only';
  const open = servedTools(catalog).flatMap((tool) => {
    const definition = catalog.tools.get(tool.name)?.definition;
    if (!definition || !isAllowed(definition) || !mayUse(definition)) return [];
    return readsOnly && isWrite(definition.kind) ? [] : [{ tool, definition }];
  });
  const listed = open.flatMap(({ tool, definition }) => (isChosen(definition) ? [tool] : []));
  return { listed, names: namesOf(listed), reached: namesOf(open.map(({ tool }) => tool)) };
}

function namesOf(tools: readonly ListedTool[]): ReadonlySet<string> {
  return new Set(tools.map(({ name }) => name));
}

/**
 * The small view of the same tools: those of triage are listed, and two of this server's own through which the others are
 * found and called.
 */
export function smallView(catalog: Catalog, { listed, ...view }: View): View {
  const reached = [...view.reached].flatMap((name) => catalog.tools.get(name)?.definition ?? []);
  return { ...view, listed: [...listed.filter(({ name }) => isTriage(name)), ...ownListed(reached)].sort(byName) };
}

function byName(one: ListedTool, other: ListedTool): number {
  return one.name < other.name ? -1 : 1;
}
