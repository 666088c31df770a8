import type { Caller } from '../../access/caller.ts';
import { type Access, decide } from '../../access/mode.ts';
import { type Allowed, collects, isAllowed } from '../../catalog/allowed.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { notServed, refusedArgument } from '../../tool/compatibility.ts';
import { MAX_NEXT_STEPS, type NextStep } from '../../tool/envelope.ts';
import { fieldOf } from '../../tool/fields.ts';
import { foreignNamespaces } from '../namespaces/bounds.ts';
import { isListable, placeOf } from './listable.ts';

/** The steps that a caller may take, and in words those that only an operator could bring about. */
export interface CallableSteps {
  readonly steps: readonly NextStep[];
  readonly withheld: readonly string[];
  /** Those to tools that the caller may call, but does not see: as many as there is room for beside the steps. */
  readonly hidden: readonly NextStep[];
}

/** By what steps are judged. */
export interface StepRights {
  readonly catalog: Catalog;
  readonly access: Access;
  readonly allowed: Allowed;
  readonly caller: Caller;
  /** The tool that was called: known to the caller, seen or not, so that a preview always leads to its apply. */
  readonly calledTool: string;
  /** The tools that the caller sees; all when undefined. */
  readonly view: ReadonlySet<string> | undefined;
}

/**
 * The follow-ups that name only tools which this caller sees and may call, and the UI can serve with these arguments,
 * at most three. A write in read-only mode, and a support bundle that may not be collected, becomes what an operator
 * could do, with its toolset where this caller could see its tool, but does not. Reads of which that is so are told apart.
 */
export function callableSteps(steps: readonly NextStep[], rights: StepRights): CallableSteps {
  const allowed: NextStep[] = [];
  const withheld: string[] = [];
  const hidden: NextStep[] = [];
  for (const step of steps) {
    const tool = rights.catalog.tools.get(step.tool);
    const isSeen = step.tool === rights.calledTool || rights.view?.has(step.tool) !== false;
    if (!tool || !isAllowed(rights.allowed, tool.definition)) continue;
    if (!rights.caller.mayUse(tool.definition)) continue;
    if (!isTaken(step, rights.catalog)) continue;
    if (rights.caller.namespaces && foreignNamespaces(rights.caller, step.arguments).length > 0) continue;
    const isWithheld = rights.allowed.bundle !== 'allow' && collects(tool.definition, step.arguments);
    const part = fieldOf(step.arguments, 'dry_run') === false ? 'apply' : 'preview';
    const isOpen = !isWithheld && decide(rights.access, tool.definition.kind, part).allowed;
    if (isSeen && isOpen) allowed.push(step);
    else if (isOpen) hidden.push(step);
    else if (isSeen) withheld.push(`${step.tool}: ${step.why}`);
    else if (isListable(tool.definition, rights)) {
      withheld.push(`${step.tool}: ${step.why} It is in toolset ${placeOf(tool.definition)}`);
    }
  }
  const shown = allowed.slice(0, MAX_NEXT_STEPS);
  return {
    steps: shown,
    withheld: withheld.slice(0, MAX_NEXT_STEPS),
    hidden: hidden.slice(0, MAX_NEXT_STEPS - shown.length),
  };
}

/** Whether the UI serves the tool of a step, and takes all that the step gives it. */
function isTaken({ tool, arguments: given }: NextStep, { compatibility }: Pick<Catalog, 'compatibility'>): boolean {
  if (notServed(compatibility, tool) !== undefined) return false;
  return refusedArgument(given, compatibility.arguments.get(tool) ?? []) === undefined;
}
