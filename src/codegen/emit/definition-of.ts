import type { ToolDefinition } from '../../tool/definition.ts';
import type { CompiledOperation, CompiledTool } from '../compile/compile-tool.ts';

/** A compiled tool as the generated catalog has it. */
export function definitionOf({
  preview,
  deadlineSeconds,
  operation,
  companions,
  ...facts
}: CompiledTool): ToolDefinition {
  return {
    ...facts,
    ...(deadlineSeconds === undefined ? {} : { deadlineSeconds }),
    secretArguments: operation.arguments.secret,
    operation: plain(operation),
    ...(preview ? { preview: plain(preview) } : {}),
    ...(companions.length > 0 ? { companions: companions.map(plain) } : {}),
  };
}

function plain({ arguments: _arguments, ...operation }: CompiledOperation): Omit<CompiledOperation, 'arguments'> {
  return operation;
}
