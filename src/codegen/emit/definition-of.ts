import type { ToolDefinition, ToolOperation } from '../../tool/definition.ts';
import type { CompiledOperation, CompiledTool } from '../compile/compile-tool.ts';

/**
 * A compiled tool as the generated catalog has it, its fields in the order in which they are printed. The only place
 * that says what of a tool goes into the catalog: printing, serving what is saved and drift begin here.
 */
export function definitionOf(tool: CompiledTool): ToolDefinition {
  const { operation, preview, companions, next, inputSchema, ...facts } = tool;
  return {
    ...facts,
    next,
    inputSchema,
    secretArguments: operation.arguments.secret,
    operation: operationOf(operation),
    ...(preview ? { preview: operationOf(preview) } : {}),
    ...(companions.length > 0 ? { companions: companions.map(operationOf) } : {}),
  };
}

/** A compiled operation as the generated catalog has it. */
export function operationOf({ arguments: _arguments, ...operation }: CompiledOperation): ToolOperation {
  return operation;
}
