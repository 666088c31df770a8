import { asRendered } from '../../tool/call-through.ts';
import type { NextStep } from '../../tool/envelope.ts';

/**
 * The step that shows a write as code, for who may not apply it, or whose cluster changes by pull request.
 *
 * @param given the arguments of the write, without its secrets
 */
export function asCode(tool: string, given: Readonly<Record<string, unknown>>): NextStep {
  const { dry_run: _dryRun, plan: _plan, ...change } = given;
  return asRendered({ tool, arguments: change, why: 'See the same change as code, for an operator to apply.' });
}
