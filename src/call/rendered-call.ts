import { isWrite } from '../access/tool-kind.ts';
import { calledThrough, RENDER_CHANGE } from '../tool/call-through.ts';
import { isRecord } from '../tool/fields.ts';
import type { CallEnvironment, ToolCall } from './call-environment.ts';
import { withPlaceholders } from './write/placeholders.ts';

/**
 * The write that a call of `render_change` is judged as, with the switches of an apply left out; undefined where it names
 * none, and of every other call.
 */
export function renderedCall(
  { catalog }: Pick<CallEnvironment, 'catalog'>,
  call: ToolCall,
): (ToolCall & { readonly isRendered: true }) | undefined {
  if (call.tool !== RENDER_CHANGE) return undefined;
  const { tool, arguments: given } = calledThrough(RENDER_CHANGE, call.arguments, RENDER_CHANGE);
  const definition = catalog.tools.get(tool)?.definition;
  if (!definition || !isWrite(definition.kind)) return undefined;
  return { ...call, tool, arguments: withPlaceholders(withoutSwitches(given)), isRendered: true };
}

function withoutSwitches(given: unknown): unknown {
  if (!isRecord(given)) return given;
  const { dry_run: _dryRun, plan: _plan, wait_seconds: _wait, ...planned } = given;
  return planned;
}
