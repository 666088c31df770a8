import type { CompiledTool } from '../../src/codegen/compile-tool.ts';
import { bind } from '../../src/tools/bind.ts';
import { type Catalog, createCatalog } from '../../src/tools/catalog.ts';
import type { ToolDefinition } from '../../src/tools/definition.ts';

/** What the generated catalog would say of a compiled tool. */
export function definitionOf({ companions: _companions, deadlineSeconds, ...tool }: CompiledTool): ToolDefinition {
  const { preview, ...facts } = tool;
  return {
    ...facts,
    secretArguments: tool.operation.arguments.secret,
    ...(preview ? { preview } : {}),
    ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
  };
}

/** The catalog with more tools, each of its operation file alone. */
export function catalogWith(more: readonly CompiledTool[]): Catalog {
  const catalog = createCatalog();
  const added = more.map((tool) => bind(definitionOf(tool)));
  return {
    ...catalog,
    tools: new Map([...catalog.tools, ...added.map((tool) => [tool.definition.name, tool] as const)]),
  };
}
