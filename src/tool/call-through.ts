import { JsonTexts } from '../text/json-texts.ts';
import type { NextStep } from './envelope.ts';
import { isRecord } from './fields.ts';
import { FORMER_TOOLS, presentTool } from './former-names.ts';

/** The tool through which a client calls those that it does not list. */
export const CALL_TOOL = 'call_tool';
/** The tool that is given a write, as `call_tool` is, to say it as code. */
export const RENDER_CHANGE = 'render_change';

/** A tool and what it is given. */
export interface NamedCall {
  readonly tool: string;
  readonly arguments: unknown;
}

const PARTS: ReadonlySet<string> = new Set(['tool', 'arguments']);

/**
 * The call that a call of `call_tool` stands for: from there on it is that call and no other, for gates, plans and the audit.
 * A call of another tool, and one that names no other tool or says more than `tool` and `arguments`, stands for itself. A tool
 * that is called by a former name is the one that it is now.
 *
 * @param through the tool that is looked through
 * @param former present names of tools by former ones
 *
 * @example
 * calledThrough('call_tool', { tool: 'get_pod', arguments: { name: 'a' } }); // => { tool: 'get_pod', arguments: { name: 'a' } }
 * calledThrough('call_tool', { tool: 'get_pod', name: 'a' }); // => { tool: 'call_tool', arguments: { tool: 'get_pod', name: 'a' } }
 */
export function calledThrough(
  tool: string,
  given: unknown,
  through = CALL_TOOL,
  former: ReadonlyMap<string, string> = FORMER_TOOLS,
): NamedCall {
  const outer: NamedCall = { tool: presentTool(tool, former), arguments: given };
  if (tool !== through || !isRecord(given)) return outer;
  const { tool: named, arguments: passed } = given;
  if (typeof named !== 'string' || named === '' || named === through) return outer;
  if (Object.keys(given).some((name) => !PARTS.has(name))) return outer;
  const inner = presentTool(named, former);
  if (passed === undefined || passed === null || passed === '') return { tool: inner, arguments: {} };
  const read = new JsonTexts().object(passed);
  return read ? { tool: inner, arguments: read } : outer;
}

/**
 * The tool that a call is of as far as it says it: also where it is too broken to stand for a call of that tool.
 *
 * @param former present names of tools by former ones
 *
 * @example
 * calledTool('call_tool', { tool: 'get_pod', arguments: '{bad' }); // => 'get_pod'
 * calledTool('call_tool', { tool: 7 }); // => 'call_tool'
 */
export function calledTool(tool: string, given: unknown, former: ReadonlyMap<string, string> = FORMER_TOOLS): string {
  if (tool !== CALL_TOOL) return presentTool(tool, former);
  const inner = new JsonTexts().object(given)?.tool;
  return typeof inner === 'string' && inner !== '' ? presentTool(inner, former) : tool;
}

/** A step to a write, as the one that says the same write as code. */
export function asRendered<Step extends Omit<NextStep, 'why'>>(step: Step): Step {
  return { ...step, tool: RENDER_CHANGE, arguments: { tool: step.tool, arguments: step.arguments } };
}

/**
 * A step as a client can take it that lists fewer tools than it may call: through `call_tool` where it does not list its tool.
 *
 * @param listed the tools that it lists; all when undefined
 */
export function asListed<Step extends Omit<NextStep, 'why'>>(
  step: Step,
  listed: ReadonlySet<string> | undefined,
): Step {
  if (listed === undefined || listed.has(step.tool)) return step;
  return { ...step, tool: CALL_TOOL, arguments: { tool: step.tool, arguments: step.arguments } };
}
