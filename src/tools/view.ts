import { isChosen, type ToolsetChoice } from '../access/toolsets.ts';
import type { Catalog, ListedTool } from './catalog.ts';

/** The tools that one client sees: they decide its list and its next steps, not what it may call. */
export interface View {
  readonly listed: readonly ListedTool[];
  readonly names: ReadonlySet<string>;
}

/**
 * What a client sees of the catalog: what it asked for, as far as the operator allows it.
 *
 * @param asked what the request names, or the view `core` when it names nothing
 * @param allowed what the operator allows
 */
export function viewOf({ tools, listed }: Catalog, asked: ToolsetChoice, allowed: ToolsetChoice): View {
  const names = new Set(
    [...tools.values()].flatMap(({ definition }) =>
      isChosen(asked, definition) && isChosen(allowed, definition) ? [definition.name] : [],
    ),
  );
  return { names, listed: listed.filter(({ name }) => names.has(name)) };
}
