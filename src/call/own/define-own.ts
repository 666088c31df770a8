import { parserOf, type Tool } from '../../tool/bind.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import type { ReadCall, ToolAnswer } from '../../tool/tool.ts';
import type { CallEnvironment, ToolCall } from '../call-environment.ts';

/** What a tool of this server's own answers from. */
export interface OwnCall<Arguments> extends ReadCall<Arguments> {
  readonly environment: CallEnvironment;
  /** The call as it came: who calls, and what that caller sees. */
  readonly call: ToolCall;
}

/** Makes the tool for one call of it. */
export type OwnTool = (environment: CallEnvironment, call: ToolCall) => Tool;

/**
 * A tool that answers from what this server itself knows: a read whose own operation is never sent. Where it is listed, its
 * definition comes from an operation file that selects `__typename` alone, so that gates, lists and documents hold for it as
 * for any other.
 */
export function defineOwn<Arguments extends object>(
  definition: ToolDefinition<Arguments>,
  read: (own: OwnCall<Arguments>) => Promise<ToolAnswer>,
): OwnTool {
  const parse = parserOf(definition);
  return (environment, call) => ({
    definition,
    prepare(given) {
      const parsed = parse(given);
      if (!parsed.ok) return parsed;
      const { arguments: asked } = parsed;
      return {
        ok: true,
        arguments: {
          type: 'read',
          arguments: asked,
          read: (means) => read({ ...means, tool: definition.name, arguments: asked, environment, call }),
        },
      };
    },
  });
}
