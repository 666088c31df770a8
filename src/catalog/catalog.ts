import { isWrite } from '../access/tool-kind.ts';
import { bind, type Tool } from '../tool/bind.ts';
import { type ArgumentLack, type Compatibility, FULLY_COMPATIBLE } from '../tool/compatibility.ts';
import type { ToolDefinition } from '../tool/definition.ts';
import { ENVELOPE_SCHEMA } from '../tool/envelope.ts';
import { definitions } from '../tool/generated/catalog.generated.ts';
import { nearestTool, toolHint } from './nearest-tool.ts';
import { shapedTools } from './registry.ts';
import { type ToolSearch, toolSearch } from './search/tool-search.ts';
import { type ShownSchema, shownSchema } from './shown-schema.ts';

/** One entry of tools/list, as MCP has it. */
export interface ListedTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly inputSchema: ShownSchema;
  readonly outputSchema: typeof ENVELOPE_SCHEMA;
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
    readonly openWorldHint: boolean;
  };
}

/** Every tool, by name. */
export interface Catalog {
  readonly tools: ReadonlyMap<string, Tool>;
  /** What clients list, in name order: the same bytes every time. */
  readonly listed: readonly ListedTool[];
  /** Every toolset there is. */
  readonly toolsets: ReadonlySet<string>;
  /** Which of them the UI cannot serve; that of the newest release, until one is known. */
  readonly compatibility: Compatibility;
  /** The tool that an unknown name probably means, as {@link nearestTool} finds it. */
  nearest(name: string): string | undefined;
  /** What to say of a name that no tool has, as {@link toolHint} does. */
  hint(name: string): string;
  /** The tools that words are about, best first. */
  readonly find: ToolSearch;
}

/**
 * The catalog of all operation files. A tool that has TypeScript of its own is bound to it; every other one works by
 * its operation file alone.
 *
 * @param all what the operation files say, in name order; those of this program when absent
 * @param withCode the tools that have TypeScript of their own; those of this program when absent
 */
export function createCatalog(
  all: readonly ToolDefinition[] = Object.values(definitions),
  withCode: readonly Tool[] = shapedTools,
): Catalog {
  const shaped = new Map(withCode.map((tool) => [tool.definition.name, tool]));
  const tools = new Map(all.map((definition) => [definition.name, shaped.get(definition.name) ?? bind(definition)]));
  let search: ToolSearch | undefined;
  return {
    tools,
    listed: all.map((definition) => listedTool(definition)),
    toolsets: new Set(all.map(({ toolset }) => toolset).sort()),
    compatibility: { ...FULLY_COMPATIBLE, toCome: toCome(all) },
    nearest: (name) => nearestTool(name, all),
    hint: (name) => toolHint(name, all),
    // Most servers are never asked: the index is made for the first who is.
    find: (words) => {
      search ??= toolSearch(all);
      return search(words);
    },
  };
}

/**
 * A tool as clients list it.
 *
 * @param lacks the arguments that the UI does not take
 */
export function listedTool(definition: ToolDefinition, lacks: readonly ArgumentLack[] = []): ListedTool {
  return {
    name: definition.name,
    title: definition.title,
    description: definition.description,
    inputSchema: shownSchema(definition.inputSchema, lacks),
    outputSchema: ENVELOPE_SCHEMA,
    annotations: {
      readOnlyHint: !isWrite(definition.kind),
      destructiveHint: definition.kind === 'DELETE',
      idempotentHint: definition.idempotent,
      openWorldHint: definition.openWorld,
    },
  };
}

function toCome(all: readonly ToolDefinition[]): ReadonlyMap<string, string> {
  return new Map(all.flatMap(({ name, operation }) => (operation.isToCome ? [[name, 'does not have it yet']] : [])));
}
