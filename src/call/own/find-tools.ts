import { boundAccess, decide } from '../../access/mode.ts';
import { isWrite } from '../../access/tool-kind.ts';
import { isAllowed } from '../../catalog/allowed.ts';
import { FIND_TOOLS_DEFINITION, type FindArguments } from '../../catalog/own-tools.ts';
import { foundTool } from '../../catalog/search/found-tool.ts';
import type { RankedTool } from '../../catalog/search/tool-search.ts';
import { counted } from '../../text/counted.ts';
import { notServed } from '../../tool/compatibility.ts';
import type { ToolDefinition } from '../../tool/definition.ts';
import type { ToolAnswer } from '../../tool/tool.ts';
import type { CallEnvironment, ToolCall } from '../call-environment.ts';
import { defineOwn } from './define-own.ts';

/** Finds tools by words: reads nothing but the catalog, as its caller may use it. */
export const findTools = defineOwn(FIND_TOOLS_DEFINITION, async ({ environment, call, arguments: asked }) =>
  foundTools(environment, call, asked),
);

/** The tools for a task that the caller may call, best first, and which others only its mode or its UI keeps from it. */
function foundTools(environment: CallEnvironment, call: ToolCall, { query, limit }: FindArguments): ToolAnswer {
  const { catalog } = environment;
  const shown = new Map(catalog.listed.map((tool) => [tool.name, tool.inputSchema]));
  const isOpen = openTo(environment, call);
  const ranked = catalog.find(query).flatMap(({ name, isSure }) => {
    const definition = catalog.tools.get(name)?.definition;
    return definition && isOpen(definition) ? [{ ...definition, isSure }] : [];
  });
  const open = ranked.flatMap((tool) => {
    const inputSchema = shown.get(tool.name);
    const isServed = notServed(catalog.compatibility, tool.name) === undefined;
    return inputSchema && isServed ? [{ ...tool, inputSchema }] : [];
  });
  const access = boundAccess(environment.access.current(), call.caller.bound);
  const writes = decide(access, 'UPDATE');
  const previews = decide(access, 'UPDATE', 'preview');
  const callable = open.filter(({ kind }) => previews.allowed || !isWrite(kind));
  const rejected = writes.allowed ? [] : open.slice(0, limit).filter(({ kind }) => isWrite(kind));
  const [first] = ranked;
  const [best] = callable;
  // A read that only comes behind what cannot be called now answers another question.
  const isReady =
    best?.isSure && best.name === first?.name && !isWrite(best.kind) && (best.inputSchema.required ?? []).length === 0;
  const better = first && first.name !== best?.name ? [outOfReach(first, catalog)] : [];
  return {
    data: {
      says: [...better, saysOf(callable, limit)].join(' '),
      tools: callable.slice(0, limit).map((tool) => foundTool(tool, call.listed)),
      ...(rejected.length === 0 || writes.allowed
        ? {}
        : {
            [previews.allowed ? 'previews_only' : 'rejected_now']: {
              tools: rejected.map(({ name }) => name),
              why: writes.reason,
            },
          }),
    },
    nextSteps: isReady ? [{ tool: best.name, arguments: {}, why: `It fits best: ${best.description}` }] : [],
  };
}

/** What keeps the tool that fits best from being called. */
function outOfReach({ name }: Pick<ToolDefinition, 'name'>, { compatibility }: CallEnvironment['catalog']): string {
  if (notServed(compatibility, name) === undefined) return `${name} fits best, a write, and writes are rejected now.`;
  const release = compatibility.later.get(name)?.release;
  if (release !== undefined) return `${name} fits best, but this Odigos cannot serve it: ${release} does.`;
  const isToCome = compatibility.toCome.has(name);
  return `${name} fits best, but this Odigos cannot serve it${isToCome ? ': a release to come does' : ''}.`;
}

function saysOf(fitting: readonly Pick<RankedTool & ToolDefinition, 'name' | 'isSure'>[], limit: number): string {
  const [best] = fitting;
  if (!best) return 'No tool that you may call was found; other words may find one.';
  const shown = fitting.slice(0, limit);
  const names = shown.map(({ name }) => name).join(', ');
  if (fitting.length === 1) return `One tool that you may call ${best.isSure ? 'fits' : 'may fit'}: ${names}.`;
  const isCut = shown.length < fitting.length;
  const tools = isCut ? `${shown.length} of ${fitting.length} tools` : counted(shown.length, 'tool');
  return `${tools} that you may call ${best.isSure ? 'fit' : 'may fit'}, best first: ${names}.`;
}

/**
 * Says of a tool whether a caller may be told of it: one that is seen, or that only the caller's mode or its UI keeps out of
 * a view of everything. Who asks for some toolsets hears of these alone.
 */
function openTo(environment: CallEnvironment, { caller, view }: ToolCall): (tool: ToolDefinition) => boolean {
  const { catalog } = environment;
  const mayUse = (tool: ToolDefinition): boolean => isAllowed(environment, tool) && caller.mayUse(tool);
  if (view === undefined) return mayUse;
  const isKeptBack = ({ name, kind }: ToolDefinition): boolean =>
    notServed(catalog.compatibility, name) !== undefined || (caller.bound?.mode === 'read-only' && isWrite(kind));
  const usable = [...catalog.tools.values()].map(({ definition }) => definition).filter(mayUse);
  const isOfEverything = usable.every((tool) => view.has(tool.name) || isKeptBack(tool));
  return (tool) => mayUse(tool) && (view.has(tool.name) || (isOfEverything && isKeptBack(tool)));
}
