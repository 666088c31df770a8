import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  isRequiredArgument,
  Kind,
  type ValueNode,
} from 'graphql';
import type { ArgumentsSchema, ValueTemplate } from '../tool/definition.ts';
import { InputComparison, isGivenAlways } from './compare-inputs.ts';
import type { Lack, RefusedValue } from './lacks.ts';

type Field = GraphQLField<unknown, unknown>;

/** Where a variable is used, and the type that the UI takes there. */
export interface Position {
  readonly variable: string;
  readonly type: GraphQLInputType;
}

/** The arguments of a field as far as the UI takes them, or why the field cannot be asked for. */
export type CutArguments =
  | {
      readonly kept: readonly ArgumentNode[];
      readonly positions: readonly Position[];
      readonly refused: readonly RefusedValue[];
    }
  | { readonly problem: Lack };

/** What the variables of an operation are made of. */
export interface SentVariables {
  readonly variables: Readonly<Record<string, ValueTemplate>>;
  readonly inputSchema: ArgumentsSchema;
}

/**
 * Cuts the arguments of one field. One that the UI lacks is left out where a caller may leave it out too; otherwise the
 * field would be asked something else, so it cannot be asked for.
 *
 * @param at `Type.field`
 * @param own the field in the contract; absent where the contract has it no more
 * @param other the field in the UI
 */
export function cutArguments(
  node: FieldNode,
  at: string,
  own: Field | undefined,
  other: Field,
  { variables, inputSchema }: SentVariables,
): CutArguments {
  const given = node.arguments ?? [];
  const comparison = new InputComparison(inputSchema);
  const kept: ArgumentNode[] = [];
  const positions: Position[] = [];
  const refused: RefusedValue[] = [];
  for (const argument of given) {
    const name = argument.name.value;
    const coordinate = `${at}(${name}:)`;
    const variable = argument.value.kind === Kind.VARIABLE ? argument.value.name.value : undefined;
    const template = variable === undefined ? undefined : variables[variable];
    const isOptional = variable !== undefined && template !== undefined && !isGivenAlways(template, inputSchema);
    const ours = own?.args.find((one) => one.name === name);
    const theirs = other.args.find((one) => one.name === name);
    const found = differenceOf();
    if (!found.problem) {
      kept.push(argument);
      refused.push(...found.refused);
      if (theirs && variable !== undefined) {
        positions.push({ variable, type: theirs.type });
        if (ours && isRequiredArgument(theirs) && !isRequiredArgument(ours) && isOptional) {
          const words = `demands an argument ${name} of ${node.name.value}`;
          refused.push({ coordinate, words, path: [variable], isDemanded: true });
        }
      }
    } else if (isOptional && !(theirs && isRequiredArgument(theirs))) {
      refused.push({ ...found.problem, path: [variable] });
    } else {
      return { problem: found.problem };
    }

    function differenceOf() {
      if (!theirs) return { problem: { coordinate, words: `has no argument ${name} of ${at}` }, refused: [] };
      if (!ours) return { refused: [] };
      const types = { at: coordinate, ours: ours.type, theirs: theirs.type };
      if (variable !== undefined) return comparison.compare({ ...types, path: [variable], template });
      const constant = comparison.compare({ ...types, path: [name], template: constantOf(argument.value) });
      const [wrong] = constant.refused;
      return { ...(wrong ? { problem: wrong } : {}), ...constant, refused: [] };
    }
  }
  const demanded = other.args.find(
    (argument) => isRequiredArgument(argument) && !given.some(({ name }) => name.value === argument.name),
  );
  if (!demanded) return { kept, positions, refused };
  const words = `demands an argument ${demanded.name} of ${node.name.value}`;
  return { problem: { coordinate: `${at}(${demanded.name}:)`, words } };
}

/** A value that stands in an operation as it is. */
function constantOf(value: ValueNode): ValueTemplate | undefined {
  switch (value.kind) {
    case Kind.OBJECT: {
      const fields = value.fields.map(({ name, value: inner }) => [name.value, constantOf(inner)] as const);
      return {
        object: Object.fromEntries(fields.flatMap(([name, template]) => (template ? [[name, template]] : []))),
      };
    }
    case Kind.LIST:
      return { list: value.values.flatMap((item) => constantOf(item) ?? []) };
    case Kind.ENUM:
    case Kind.STRING:
    case Kind.BOOLEAN:
      return { value: value.value };
    case Kind.INT:
    case Kind.FLOAT:
      return { value: Number(value.value) };
    case Kind.NULL:
      return { value: null };
    case Kind.VARIABLE:
      return undefined;
  }
}
