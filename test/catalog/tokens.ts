import { pathToFileURL } from 'node:url';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { createCatalog, type ListedTool } from '../../src/catalog/catalog.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

/** What the definitions of the tools cost each client that lists them: a budget that all tools share. */
export interface TokenCount {
  readonly total: number;
  /** Of the names, descriptions and arguments alone: what every provider's API hands to the model. */
  readonly seen: number;
  /** Of what comes with each tool beside its definition: the schema of answers, the same for all, and `_meta`. */
  readonly beside: number;
  /** Most first. */
  readonly tools: readonly {
    readonly name: string;
    readonly toolset: string;
    readonly core: boolean;
    readonly tokens: number;
  }[];
  readonly toolsets: ReadonlyMap<string, number>;
  /** Of the view that a client sees unasked. */
  readonly core: number;
}

/**
 * Tokens of a tool's definition: its name, title, description, arguments and annotations, which are more than any
 * provider's API takes. The schema of answers and `_meta` are for the client itself: no API has a place for them.
 */
export function tokensOf({ name, title, description, inputSchema, annotations }: ListedTool): number {
  return tokens({ name, title, description, inputSchema, annotations });
}

function tokens(value: object): number {
  return encode(JSON.stringify(value)).length;
}

/** Tokens (o200k) of tools/list, by tool and by toolset. */
export function countTokens(): TokenCount {
  const byName = new Map(Object.values(definitions).map((definition) => [definition.name, definition]));
  const { listed } = createCatalog();
  const tools = listed
    .map((tool) => {
      const definition = byName.get(tool.name);
      return {
        name: tool.name,
        toolset: definition?.toolset ?? '',
        core: definition?.core ?? false,
        tokens: tokensOf(tool),
      };
    })
    .sort((left, right) => right.tokens - left.tokens);
  const toolsets = new Map<string, number>();
  for (const { toolset, tokens: one } of tools) toolsets.set(toolset, (toolsets.get(toolset) ?? 0) + one);
  const sum = (some: typeof tools): number => some.reduce((all, { tokens: one }) => all + one, 0);
  const total = sum(tools);
  return {
    total,
    seen: listed.reduce(
      (all, { name, description, inputSchema }) => all + tokens({ name, description, inputSchema }),
      0,
    ),
    beside: listed.reduce((all, tool) => all + tokens(tool), 0) - total,
    tools,
    toolsets,
    core: sum(tools.filter(({ core }) => core)),
  };
}

function table({ tools, toolsets, total, seen, beside, core }: TokenCount): string {
  const row = (name: string, count: number): string => `${String(count).padStart(7)}  ${name}`;
  const each = (sum: number): number => Math.round(sum / tools.length);
  return [
    'Tokens (o200k_base) of the definitions in tools/list: name, title, description, arguments, annotations',
    '',
    ...tools.map(({ name, tokens: count }) => row(name, count)),
    '',
    ...[...toolsets].map(([name, count]) => row(`toolset ${name}`, count)),
    row(`view core (${tools.filter((tool) => tool.core).length} tools)`, core),
    row(`all (${tools.length} tools, ${each(total)} each)`, total),
    row(`of which models see: name, description, arguments (${each(seen)} each)`, seen),
    row(`beside, for clients alone: the schema of answers and _meta (${each(beside)} each)`, beside),
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(table(countTokens()));
