import type { NextStep } from '../../tool/envelope.ts';

/** The tool that shows a change as what a repository would hold; a step to a tool that is not served is dropped. */
const RENDERER = 'render_change';

/**
 * The step that shows a write as code, for who may not apply it, or whose cluster changes by pull request.
 *
 * @param given the arguments of the write, without its secrets
 */
export function asCode(tool: string, given: Readonly<Record<string, unknown>>): NextStep {
  const { dry_run: _dryRun, plan: _plan, ...change } = given;
  return {
    tool: RENDERER,
    arguments: { tool, arguments: change },
    why: 'See the same change as code, for an operator to apply.',
  };
}
