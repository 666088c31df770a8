import { hasCode } from '../../manifests/render.ts';
import { asRendered } from '../../tool/call-through.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { withPlaceholders } from './placeholders.ts';

/**
 * The step that shows a write as code, for who may not apply it, or whose cluster changes by pull request; none for what
 * nothing but a call can do, such as a profile or a try of a connection.
 *
 * @param given the arguments of the write, without its secrets
 */
export function asCode(definition: ToolDefinition, given: Readonly<Record<string, unknown>>): readonly NextStep[] {
  if (!hasCode(definition)) return [];
  const { dry_run: _dryRun, plan: _plan, ...planned } = given;
  const change = Object.fromEntries(
    Object.entries(planned).map(([name, value]) => [name, withPlaceholders(value, name)]),
  );
  const why = 'See the same change as code, for an operator to apply.';
  return [asRendered({ tool: definition.name, arguments: change, why })];
}
