import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  isEnumType,
  isRequiredArgument,
  Kind,
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
      if (variable === undefined) return { ...constantProblem(argument, theirs.type), refused: [] };
      return comparison.compare({ path: [variable], at: coordinate, ours: ours.type, theirs: theirs.type, template });
    }
  }
  const demanded = other.args.find(
    (argument) => isRequiredArgument(argument) && !given.some(({ name }) => name.value === argument.name),
  );
  if (!demanded) return { kept, positions, refused };
  const words = `demands an argument ${demanded.name} of ${node.name.value}`;
  return { problem: { coordinate: `${at}(${demanded.name}:)`, words } };
}

/** A constant of an enum that the UI's enum has not. */
function constantProblem({ value }: ArgumentNode, theirs: GraphQLInputType): { readonly problem?: Lack } {
  const type = 'ofType' in theirs ? theirs.ofType : theirs;
  if (value.kind !== Kind.ENUM || !isEnumType(type) || type.getValue(value.value)) return {};
  return {
    problem: { coordinate: `${type.name}.${value.value}`, words: `has no value ${value.value} of ${type.name}` },
  };
}
