import { CALL_TOOL_DEFINITION, FIND_TOOLS } from '../../catalog/own-tools.ts';
import { createArgumentsParser } from '../../tool/arguments.ts';
import type { Tool } from '../../tool/bind.ts';
import { CALL_TOOL, calledThrough, RENDER_CHANGE } from '../../tool/call-through.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import { unknownTool } from '../answer/answer.ts';
import type { CallEnvironment, ToolCall } from '../call-environment.ts';
import type { OwnTool } from './define-own.ts';
import { findTools } from './find-tools.ts';
import { listChanges } from './list-changes.ts';
import { noRendering } from './render-change.ts';

const OWN_TOOLS: ReadonlyMap<string, OwnTool> = new Map<string, OwnTool>([
  [CALL_TOOL, noCall],
  [FIND_TOOLS, findTools],
  [definitions.list_changes.name, listChanges],
  [RENDER_CHANGE, noRendering],
]);

const parseNoCall = createArgumentsParser(CALL_TOOL_DEFINITION.inputSchema, CALL_TOOL_DEFINITION.secretArguments);

/** A call of `call_tool` that names no tool to call: all that is left of it is what is wrong with it. */
function noCall(environment: CallEnvironment): Tool {
  return {
    definition: CALL_TOOL_DEFINITION,
    prepare(given) {
      const parsed = parseNoCall(given);
      if (!parsed.ok) return { ok: false, problems: parsed.problems };
      const { tool } = calledThrough(CALL_TOOL, given);
      if (tool === CALL_TOOL)
        return { ok: false, problems: [`tool must be the name of another tool; ${FIND_TOOLS} finds them.`] };
      return { ok: false, problems: [unknownTool(environment, tool).message] };
    },
  };
}

/** The tool of this server's own that a call is of: they ask the UI for nothing. Undefined where it is of none. */
export function ownTool(environment: CallEnvironment, call: ToolCall): Tool | undefined {
  return OWN_TOOLS.get(call.tool)?.(environment, call);
}
