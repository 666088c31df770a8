import { Kind, parseValue, type ValueNode } from 'graphql';
import type { ArgumentsSchema, NextArgument, NextTemplate } from '../tools/definition.ts';
import type { Contract } from './contract.ts';
import { NEXT, usesOf } from './directive-arguments.ts';
import type { OperationFile } from './operation-file.ts';
import type { SelectedField } from './walk-fields.ts';

const ASSIGNMENT = /^([a-z][a-z0-9_]*)=(.+)$/s;
const MAX_WHY = 100;

/** What the check of a next step needs to know of the tool that it calls. */
export interface NextTarget {
  readonly inputSchema: ArgumentsSchema;
}

/**
 * The `@next` follow-ups of a tool, checked: the target exists, only its arguments are filled and all required ones
 * are, and every source (`$argument`, `.path`) exists here.
 *
 * @param targets every tool that builds, by name
 */
export function nextSteps(
  contract: Contract,
  { main, log }: OperationFile,
  own: ArgumentsSchema,
  selections: readonly SelectedField[],
  targets: ReadonlyMap<string, NextTarget>,
): readonly NextTemplate[] {
  const root = selections.find(({ path }) => path.length === 1);
  const paths = new Map(selections.map((selection) => [selection.path.join('.'), selection]));
  const steps: NextTemplate[] = [];

  for (const { node, values } of usesOf(contract.authoring, NEXT, main.directives)) {
    const refuse = (message: string): void => log.at(node, `@next(tool: "${values.tool}"): ${message}`);
    const target = targets.get(values.tool);
    if (!target) {
      refuse('there is no such tool.');
      continue;
    }
    if (values.why.length > MAX_WHY) refuse(`why has ${values.why.length} characters: at most ${MAX_WHY}.`);
    const each = values.each ? resolvePath(values.each) : undefined;
    if (each && !paths.get(each.join('.'))?.isList)
      refuse(`each: "${values.each}" is no list that this operation selects.`);

    const filled: Record<string, NextArgument> = {};
    for (const assignment of values.with ?? []) {
      const [, name, source] = ASSIGNMENT.exec(assignment) ?? [];
      if (!name || !source) {
        refuse(`"${assignment}" is no assignment. Write argument=$variable, argument=.path or argument=literal.`);
      } else if (!(name in target.inputSchema.properties)) {
        refuse(
          `${values.tool} has no argument "${name}". It has ${Object.keys(target.inputSchema.properties).join(', ')}.`,
        );
      } else {
        const argument = resolveSource(source, each, refuse);
        if (argument) filled[name] = argument;
      }
    }
    for (const name of target.inputSchema.required ?? []) {
      if (!(values.with ?? []).some((assignment) => assignment.startsWith(`${name}=`))) {
        refuse(`its required argument "${name}" is not filled.`);
      }
    }
    steps.push({ tool: values.tool, with: filled, ...(each ? { each } : {}), why: values.why });
  }
  return steps;

  function resolvePath(text: string): readonly string[] {
    const names = text.split('.').filter((name) => name !== '');
    return root ? [...root.path, ...names] : names;
  }

  function resolveSource(
    source: string,
    each: readonly string[] | undefined,
    refuse: (message: string) => void,
  ): NextArgument | undefined {
    if (source.startsWith('$')) {
      const argument = source.slice(1);
      if (argument in own.properties) return { argument };
      refuse(`"${source}" is no argument of this tool.`);
      return undefined;
    }
    if (source.startsWith('.')) {
      const names = source.split('.').filter((name) => name !== '');
      const full = each ? [...each, ...names] : resolvePath(source);
      if (!paths.has(full.join('.'))) {
        refuse(`"${source}" is not selected here.`);
        return undefined;
      }
      return { path: each ? names : full };
    }
    const value = literal(source);
    if (value) return value;
    refuse(`"${source}" is no literal. Text needs double quotes.`);
    return undefined;
  }
}

function literal(source: string): NextArgument | undefined {
  let node: ValueNode;
  try {
    node = parseValue(source);
  } catch {
    return undefined;
  }
  switch (node.kind) {
    case Kind.STRING:
    case Kind.BOOLEAN:
      return { value: node.value };
    case Kind.INT:
    case Kind.FLOAT:
      return { value: Number(node.value) };
    case Kind.NULL:
      return { value: null };
    case Kind.ENUM:
    case Kind.LIST:
    case Kind.OBJECT:
    case Kind.VARIABLE:
      return undefined;
  }
}
