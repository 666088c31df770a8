import { pathToFileURL } from 'node:url';
import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { createCatalog, type ListedTool } from '../../src/catalog/catalog.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

/** What the definitions of the tools cost each client that lists them: a budget that all tools share. */
export interface TokenCount {
  readonly total: number;
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

export function tokensOf(tool: ListedTool): number {
  return encode(JSON.stringify(tool)).length;
}

/** Tokens (o200k) of tools/list, by tool and by toolset. */
export function countTokens(): TokenCount {
  const byName = new Map(Object.values(definitions).map((definition) => [definition.name, definition]));
  const tools = createCatalog()
    .listed.map((tool) => {
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
  for (const { toolset, tokens } of tools) toolsets.set(toolset, (toolsets.get(toolset) ?? 0) + tokens);
  const sum = (some: typeof tools): number => some.reduce((total, { tokens }) => total + tokens, 0);
  return { total: sum(tools), tools, toolsets, core: sum(tools.filter(({ core }) => core)) };
}

function table({ tools, toolsets, total, core }: TokenCount): string {
  const row = (name: string, tokens: number): string => `${String(tokens).padStart(7)}  ${name}`;
  return [
    'Tokens (o200k_base) of tools/list',
    '',
    ...tools.map(({ name, tokens }) => row(name, tokens)),
    '',
    ...[...toolsets].map(([name, tokens]) => row(`toolset ${name}`, tokens)),
    row(`view core (${tools.filter((tool) => tool.core).length} tools)`, core),
    row(`all (${tools.length} tools, ${Math.round(total / tools.length)} each)`, total),
    '',
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.stdout.write(table(countTokens()));
