import { type ConstValueNode, Kind, parseConstValue } from 'graphql';
import type { ArgumentSchema, ArgumentsSchema, FieldPath, NextArgument, NextTemplate } from '../../tool/definition.ts';
import { misfit } from './argument-bounds.ts';
import type { Contract } from './contract.ts';
import { didYouMean } from './did-you-mean.ts';
import { NEXT, type NextValues, usesOf } from './directive-arguments.ts';
import type { OperationFile } from './operation-file.ts';
import { type Found, found, refused, SelectedAnswer } from './selected-answer.ts';
import type { SelectedField } from './walk-fields.ts';

const ASSIGNMENT = /^([a-z][a-z0-9_]*)=(.+)$/s;
const MAX_WHY = 100;

/** What a next step may call. */
export interface NextTargets {
  /** The input schema of every tool that compiled, by name. */
  readonly targets: ReadonlyMap<string, ArgumentsSchema>;
  /** Every tool that has a file. One that did not compile has refusals of its own, and a step to it is not judged. */
  readonly named: ReadonlySet<string>;
}

/**
 * The `@next` follow-ups of a tool, checked: the target exists, only its arguments are filled and all required ones
 * are, and every source (`$argument`, `.path`, literal) exists here and is of the argument's type.
 */
export function nextSteps(
  contract: Contract,
  { main, log }: OperationFile,
  own: ArgumentsSchema,
  selections: readonly SelectedField[],
  { targets, named }: NextTargets,
): readonly NextTemplate[] {
  return usesOf(contract.authoring, NEXT, main.directives).flatMap(({ node, values }) => {
    const refuse = (message: string): void => log.at(node, `@next(tool: "${values.tool}"): ${message}`);
    const target = targets.get(values.tool);
    if (target) return [nextStep(values, target, own, new SelectedAnswer(selections), refuse)];
    if (!named.has(values.tool))
      refuse(`there is no such tool. ${didYouMean(values.tool, [...named]) ?? 'docs/tools.md lists them.'}`);
    return [];
  });
}

function nextStep(
  { tool, with: assignments, each, why }: NextValues,
  target: ArgumentsSchema,
  own: ArgumentsSchema,
  answer: SelectedAnswer,
  refuse: (message: string) => void,
): NextTemplate {
  if (why.trim() === '') refuse('why is empty. Say what the call would tell.');
  if (why.length > MAX_WHY) refuse(`why has ${why.length} characters: at most ${MAX_WHY}. Shorten it.`);
  const list = each ? answer.list(each) : undefined;
  if (list && !list.ok) refuse(list.problem);

  const filled: Record<string, NextArgument> = {};
  let isUnderstood = true;
  for (const assignment of assignments ?? []) {
    const read = readAssignment(assignment, tool, target);
    if (!read.ok) {
      refuse(read.problem);
      isUnderstood = false;
      continue;
    }
    const { name, source } = read.found;
    if (Object.hasOwn(filled, name)) refuse(`"${name}" is filled twice. Keep one.`);
    // Without its list, a path of an item can't be judged.
    if (list && !list.ok && source.startsWith('.')) continue;
    const argument = resolveSource(source, read.found.schema, own, answer, list?.ok ? list.found : undefined);
    if (argument.ok) filled[name] = argument.found;
    else refuse(argument.problem);
  }
  // An assignment that was not understood may have meant the argument that is missing.
  for (const name of isUnderstood ? (target.required ?? []) : []) {
    if (!assignments?.some((assignment) => assignment.startsWith(`${name}=`))) {
      refuse(`its required argument "${name}" is not filled. Add "${name}=…" to with.`);
    }
  }
  return { tool, with: filled, ...(list?.ok ? { each: list.found } : {}), why };
}

function readAssignment(
  assignment: string,
  tool: string,
  { properties }: ArgumentsSchema,
): Found<{ readonly name: string; readonly source: string; readonly schema: ArgumentSchema }> {
  const [, name, source] = ASSIGNMENT.exec(assignment) ?? [];
  if (!name || !source) {
    return refused(`"${assignment}" is no assignment. Write argument=$variable, argument=.path or argument=literal.`);
  }
  const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (schema) return found({ name, source, schema });
  const names = Object.keys(properties);
  return refused(
    `${tool} has no argument "${name}". ${names.length > 0 ? `It has ${names.join(', ')}.` : 'It takes none.'}`,
  );
}

function resolveSource(
  source: string,
  schema: ArgumentSchema,
  own: ArgumentsSchema,
  answer: SelectedAnswer,
  each: FieldPath | undefined,
): Found<NextArgument> {
  if (source.startsWith('$')) {
    const argument = source.slice(1);
    const given = Object.hasOwn(own.properties, argument) ? own.properties[argument] : undefined;
    if (!given) return refused(`"${source}" is no argument of this tool. ${ownArguments(own)}`);
    return typed(source, typeName(given), schema, { argument });
  }
  if (source.startsWith('.')) {
    const value = answer.value(source, each);
    return value.ok ? typed(source, value.found.type, schema, { path: value.found.path }) : value;
  }
  return literal(source, schema);
}

function ownArguments({ properties }: ArgumentsSchema): string {
  const names = Object.keys(properties).map((name) => `$${name}`);
  return names.length > 0 ? `It has ${names.join(', ')}.` : 'It takes none.';
}

function typed(source: string, type: string, schema: ArgumentSchema, argument: NextArgument): Found<NextArgument> {
  const wanted = typeName(schema);
  if (type === wanted || (type === 'integer' && wanted === 'number')) return found(argument);
  return refused(`"${source}" gives ${type}, but the argument takes ${wanted}. Fill it with a value of that type.`);
}

function typeName({ type, items }: ArgumentSchema): string {
  return items ? `list of ${items.type}` : type;
}

function literal(source: string, schema: ArgumentSchema): Found<NextArgument> {
  const value = literalValue(source);
  if (value === undefined) {
    return refused(`${source} is no literal. Write text in double quotes, a number, true or false.`);
  }
  const problem = misfit(schema, value);
  return problem
    ? refused(`${source} does not fit the argument: ${problem}. Write a value that does.`)
    : found({ value });
}

function literalValue(source: string): string | number | boolean | undefined {
  let node: ConstValueNode;
  try {
    node = parseConstValue(source);
  } catch {
    return undefined;
  }
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return node.value;
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    default:
      return undefined;
  }
}
