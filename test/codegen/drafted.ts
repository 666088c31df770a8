import type { CompiledTool } from '../../src/codegen/compile-tool.ts';
import { definitionOf } from '../../src/codegen/definition-of.ts';
import { bind } from '../../src/tools/bind.ts';
import { type Catalog, createCatalog } from '../../src/tools/catalog.ts';

/** The catalog with more tools, each of its operation file alone. */
export function catalogWith(more: readonly CompiledTool[]): Catalog {
  const catalog = createCatalog();
  const added = more.map((tool) => bind(definitionOf(tool)));
  return {
    ...catalog,
    tools: new Map([...catalog.tools, ...added.map((tool) => [tool.definition.name, tool] as const)]),
  };
}
