import { type Catalog, createCatalog } from '../../src/catalog/catalog.ts';
import type { CompiledTool } from '../../src/codegen/compile/compile-tool.ts';
import { definitionOf } from '../../src/codegen/emit/definition-of.ts';
import { bind } from '../../src/tool/bind.ts';

/** The catalog with more tools, each of its operation file alone. */
export function catalogWith(more: readonly CompiledTool[]): Catalog {
  const catalog = createCatalog();
  const added = more.map((tool) => bind(definitionOf(tool)));
  return {
    ...catalog,
    tools: new Map([...catalog.tools, ...added.map((tool) => [tool.definition.name, tool] as const)]),
  };
}
