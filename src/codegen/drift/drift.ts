import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import type { GraphQLSchema } from 'graphql';
import { withSince } from '../../compatibility/lacks.ts';
import { neededOperations } from '../../compatibility/needs.ts';
import { isNotYet, Servability } from '../../compatibility/servability.ts';
import type { ToolOperation } from '../../tool/definition.ts';
import type { CompiledTool } from '../compile/compile-tool.ts';
import type { Contract } from '../compile/contract.ts';
import { definitionOf } from '../emit/definition-of.ts';
import { usedCoordinates } from './used-coordinates.ts';

/** One tool, and what of another schema concerns it. */
export interface ToolDrift {
  /** `<toolset>/<tool_name>`, as its file lies. */
  readonly tool: string;
  readonly reasons: readonly string[];
}

/** How another schema differs from the contract, by what our operations use of it. */
export interface Drift {
  /** Tools that such a UI cannot serve, since it lacks what is essential to them: what follows "it …". */
  readonly breaking: readonly ToolDrift[];
  /** Tools that are served without some of what they read or take: what follows "it …". */
  readonly losing: readonly ToolDrift[];
  /** Tools that go on working, and whose author should look. */
  readonly dangerous: readonly ToolDrift[];
  /** Changes that no tool uses, or that none can notice. */
  readonly safe: readonly string[];
}

/** No change yet, but one is announced. */
const DEPRECATION = 'FIELD_DEPRECATION_ADDED';
/** Changes that are of the thing which holds what was added: `Query.pods.limit` concerns who asks for Query.pods. */
const ADDITIONS: ReadonlySet<string> = new Set([
  'FIELD_ARGUMENT_ADDED',
  'INPUT_FIELD_ADDED',
  'ENUM_VALUE_ADDED',
  DEPRECATION,
]);

/**
 * Compares another schema with the contract, by what our own operations use of it. A tool breaks, loses fields or is
 * unaffected by the same judgement as the running server's.
 */
export async function driftOf(
  { newest: contract, wire }: Pick<Contract, 'newest' | 'wire'>,
  other: GraphQLSchema,
  tools: readonly CompiledTool[],
): Promise<Drift> {
  const servability = new Servability(other, wire);
  const judged = [...tools]
    .sort(byPlace)
    .map((tool) => ({ tool, ...servability.verdict(definitionOf(tool)) }))
    .filter((verdict) => !isNotYet(verdict));
  const breaking = judged.flatMap(({ tool, problems }) => drifted(tool, problems.map(withSince)));
  const losing = judged.flatMap(({ tool, problems, lacks }) =>
    problems.length > 0 ? [] : drifted(tool, lacks.map(withSince)),
  );
  const sorted = judged.map(({ tool }) => tool);
  const affected = new Set([...breaking, ...losing].map(({ tool }) => tool));

  const changes = withoutRepetitions(await diff(contract, other));
  const used = new Map(tools.map((tool) => [tool, usedCoordinates(wire, operationsOf(tool))] as const));
  const concerns = (change: Change, tool: CompiledTool): boolean =>
    isNoteworthy(change) && coordinatesOf(change).some((coordinate) => used.get(tool)?.has(coordinate));
  const isExplained = (change: Change, tool: CompiledTool): boolean =>
    change.criticality.level === CriticalityLevel.Breaking && affected.has(placeOf(tool));
  const dangerous = sorted.flatMap((tool) =>
    drifted(
      tool,
      changes.filter((change) => concerns(change, tool) && !isExplained(change, tool)).map(({ message }) => message),
    ),
  );
  const safe = changes.filter((change) => !tools.some((tool) => concerns(change, tool)));
  return { breaking, losing, dangerous, safe: safe.map(({ message }) => message) };
}

/** What a tool sends: the operations of its file, and those of other files that its code uses. */
function operationsOf(tool: CompiledTool): readonly ToolOperation[] {
  return neededOperations(definitionOf(tool));
}

function drifted(tool: CompiledTool, reasons: readonly string[]): readonly ToolDrift[] {
  return reasons.length > 0 ? [{ tool: placeOf(tool), reasons: [...new Set(reasons)] }] : [];
}

function placeOf({ toolset, name }: CompiledTool): string {
  return `${toolset}/${name}`;
}

function byPlace(left: CompiledTool, right: CompiledTool): number {
  return placeOf(left) < placeOf(right) ? -1 : 1;
}

/** A type that was added is one change, whatever it holds; a deprecation is one, and not its directive's too. */
function withoutRepetitions(changes: readonly Change[]): readonly Change[] {
  const added = new Set(changes.flatMap(({ type, path }) => (type === 'TYPE_ADDED' && path ? [path] : [])));
  return changes.filter(
    ({ type, path = '' }) =>
      type === 'TYPE_ADDED' || !(added.has(path.split('.')[0] ?? '') || type.startsWith('DIRECTIVE_USAGE_')),
  );
}

function isNoteworthy({ criticality, type }: Change): boolean {
  return criticality.level !== CriticalityLevel.NonBreaking || type === DEPRECATION;
}

function coordinatesOf({ path = '', type }: Change): readonly string[] {
  return ADDITIONS.has(type) ? [path, path.slice(0, Math.max(0, path.lastIndexOf('.')))] : [path];
}
