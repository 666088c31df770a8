import type { Caller } from '../../access/caller.ts';
import { isWrite } from '../../access/tool-kind.ts';
import { CORE_VIEW } from '../../access/toolsets.ts';
import { type Allowed, isAllowed } from '../../catalog/allowed.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { notServed } from '../../tool/compatibility.ts';
import type { ToolDefinition } from '../../tool/definition.ts';

/** By what it is judged whether a caller could list a tool. */
interface ListRights {
  readonly catalog: Catalog;
  readonly allowed: Allowed;
  readonly caller: Caller;
}

/** Whether a caller would see a tool if it asked for its toolset. */
export function isListable(definition: ToolDefinition, { allowed, caller, catalog }: ListRights): boolean {
  return (
    isAllowed(allowed, definition) &&
    caller.mayUse(definition) &&
    notServed(catalog.compatibility, definition.name) === undefined &&
    !(isWrite(definition.kind) && caller.bound?.mode === 'read-only')
  );
}

/** The toolset of a tool that a client does not list, and how it is listed. */
export function placeOf({ toolset, core }: ToolDefinition): string {
  const choice = core ? CORE_VIEW : `${CORE_VIEW},${toolset}`;
  return `${toolset}, which this connection does not list: ?toolsets=${choice} does.`;
}
