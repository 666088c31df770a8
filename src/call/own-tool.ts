import { boundAccess, decide } from '../access/mode.ts';
import { isWrite } from '../access/tool-kind.ts';
import { isAllowed } from '../catalog/allowed.ts';
import { CALL_TOOL_DEFINITION, FIND_TOOLS, FIND_TOOLS_DEFINITION, type FindArguments } from '../catalog/own-tools.ts';
import { foundTool } from '../catalog/search/found-tool.ts';
import { createArgumentsParser } from '../tool/arguments.ts';
import type { Tool } from '../tool/bind.ts';
import { CALL_TOOL, calledThrough } from '../tool/call-through.ts';
import { notServed } from '../tool/compatibility.ts';
import type { ToolDefinition } from '../tool/definition.ts';
import type { ToolAnswer } from '../tool/tool.ts';
import { unknownTool } from './answer/answer.ts';
import type { CallEnvironment, ToolCall } from './call-environment.ts';

const parseNoCall = createArgumentsParser(CALL_TOOL_DEFINITION.inputSchema, CALL_TOOL_DEFINITION.secretArguments);
const parseFind = createArgumentsParser<FindArguments>(FIND_TOOLS_DEFINITION.inputSchema, []);

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

/** The tool of this server's own that a call is of: they read nothing but the catalog, as its caller may use it. */
export function ownTool(environment: CallEnvironment, call: ToolCall): Tool | undefined {
  if (call.tool === CALL_TOOL) return noCall(environment);
  if (call.tool !== FIND_TOOLS) return undefined;
  return {
    definition: FIND_TOOLS_DEFINITION,
    prepare(given) {
      const parsed = parseFind(given);
      if (!parsed.ok) return parsed;
      const { arguments: asked } = parsed;
      return {
        ok: true,
        arguments: { type: 'read', arguments: asked, read: async () => findTools(environment, call, asked) },
      };
    },
  };
}

/** The tools for a task that the caller may call, best first, and which others only its mode keeps from it. */
function findTools(environment: CallEnvironment, call: ToolCall, { query, limit }: FindArguments): ToolAnswer {
  const { catalog } = environment;
  const shown = new Map(catalog.listed.map((tool) => [tool.name, tool.inputSchema]));
  const open = catalog.find(query).flatMap((name) => {
    const definition = catalog.tools.get(name)?.definition;
    const inputSchema = shown.get(name);
    return definition && inputSchema && isOpen(environment, call, definition) ? [{ ...definition, inputSchema }] : [];
  });
  const access = boundAccess(environment.access.current(), call.caller.bound);
  const writes = decide(access, 'UPDATE');
  const callable = open.filter(({ kind }) => writes.allowed || !isWrite(kind)).slice(0, limit);
  const rejected = writes.allowed ? [] : open.slice(0, limit).filter(({ kind }) => isWrite(kind));
  const [best] = callable;
  const isReady = best && !isWrite(best.kind) && (best.inputSchema.required ?? []).length === 0;
  return {
    data: {
      says: callable.length === 0 ? 'No tool that you may call was found; other words may find one.' : saysOf(callable),
      tools: callable.map((tool) => foundTool(tool, call.listed)),
      ...(rejected.length === 0 || writes.allowed
        ? {}
        : { rejected_now: { tools: rejected.map(({ name }) => name), why: writes.reason } }),
    },
    nextSteps: isReady ? [{ tool: best.name, arguments: {}, why: `It fits best: ${best.description}` }] : [],
  };
}

function saysOf(found: readonly Pick<ToolDefinition, 'name'>[]): string {
  const names = found.map(({ name }) => name).join(', ');
  return `${found.length === 1 ? 'One tool fits' : `${found.length} tools fit, best first`}: ${names}.`;
}

function isOpen({ catalog, ...allowed }: CallEnvironment, { caller, view }: ToolCall, tool: ToolDefinition): boolean {
  if (view?.has(tool.name) === false || !isAllowed(allowed, tool) || !caller.mayUse(tool)) return false;
  return notServed(catalog.compatibility, tool.name) === undefined;
}
