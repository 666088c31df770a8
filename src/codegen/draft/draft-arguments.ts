import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLNonNull,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { type Found, found, refused } from '../compile/selected-answer.ts';
import { snakeCase } from '../compile/words.ts';
import { boundsOf, descriptionOf, isPairs, NEEDED_INPUTS } from './argument-habits.ts';
import type { RootField } from './root-field.ts';

/** One drafted variable. */
export interface DraftVariable {
  readonly name: string;
  /** GraphQL type. */
  readonly type: string;
  readonly description: string;
  /** Directives behind the type, such as `@arg(maxLength: 63)`. */
  readonly directives: readonly string[];
  /** The argument or input field that it fills. */
  readonly fills: string;
}

/** A drafted value of an argument. */
export type DraftValue =
  | { readonly variable: string }
  | { readonly fields: readonly DraftArgument[] }
  | { readonly only: DraftValue };

export interface DraftArgument {
  readonly name: string;
  readonly value: DraftValue;
}

/** What a drafted call of a root field takes. */
export interface DraftArguments {
  readonly variables: readonly DraftVariable[];
  readonly values: readonly DraftArgument[];
  /** What an author should know of them, a sentence each. */
  readonly notes: readonly string[];
}

type Position = GraphQLArgument | GraphQLInputField;

const MAX_VARIABLES = 12;
const RESERVED: ReadonlySet<string> = new Set(['dry_run', 'plan', 'limit', 'cursor']);

/**
 * The required arguments of a root field as flat, described variables. Input objects are taken apart; one that requires
 * nothing, like a mutation that requires nothing, offers its plain optional values, since it would say nothing without.
 */
export function draftArguments({ field, operation }: RootField): Found<DraftArguments> {
  const required = field.args.filter(isRequiredArgument);
  const chosen = required.length > 0 || operation === 'query' ? required : field.args;
  const draft = new Draft();
  const values = chosen.map((argument) => draft.argument(argument, chosen, field.name));
  const problem = draft.problem ?? tooMany(draft.variables);
  return problem ? refused(problem) : found({ variables: draft.variables, values, notes: draft.notes });
}

function tooMany({ length }: readonly DraftVariable[]): string | undefined {
  if (length <= MAX_VARIABLES) return undefined;
  return `It requires ${length} values, and a tool takes at most ${MAX_VARIABLES} arguments. Write its file by hand, with values made by the adapter (@made), as create_action does.`;
}

function required(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) ? type : new GraphQLNonNull(type);
}

class Draft {
  readonly variables: DraftVariable[] = [];
  readonly notes: string[] = [];
  problem: string | undefined;

  /** @param owner the field or input type that the argument is of, for a name that is taken */
  argument(position: Position, siblings: readonly Position[], owner: string): DraftArgument {
    return { name: position.name, value: this.value(position, siblings, owner) };
  }

  private value(position: Position, siblings: readonly Position[], owner: string): DraftValue {
    const { name } = position;
    const type = getNullableType(position.type);
    if (isLeafType(type)) return this.variable(position, siblings, owner);
    if (isInputObjectType(type)) return { fields: this.fields(type.name, Object.values(type.getFields()), name) };
    const item = isListType(type) ? getNullableType(type.ofType) : undefined;
    if (isLeafType(item)) return this.variable(position, siblings, owner);
    if (!isInputObjectType(item)) {
      this.problem ??= `Its argument "${name}" is a list of lists, which no argument of a tool can be. Write its file by hand, with a value made by the adapter (@made).`;
      return { fields: [] };
    }
    const fields = Object.values(item.getFields());
    if (isPairs(type)) return this.variable(position, siblings, owner);
    this.notes.push(
      `${name} is a list; the draft fills it with one item. For several, take a list argument, as restart_workloads does.`,
    );
    return { only: { fields: this.fields(item.name, fields, name) } };
  }

  private fields(typeName: string, all: readonly GraphQLInputField[], owner: string): readonly DraftArgument[] {
    const known = all.map((field) =>
      NEEDED_INPUTS.has(`${typeName}.${field.name}`) ? { ...field, type: required(field.type) } : field,
    );
    const needed = known.filter(isRequiredInputField);
    const plain = known.filter(({ type }) => isLeafType(getNullableType(type)));
    const chosen = needed.length > 0 ? needed : plain.slice(0, Math.max(0, MAX_VARIABLES - this.variables.length));
    if (chosen.length === 0) this.notes.push(`${owner} takes only objects, none required: the draft sends it empty.`);
    return chosen.map((field) => this.argument(field, chosen, owner));
  }

  private variable(position: Position, siblings: readonly Position[], owner: string): DraftValue {
    const name = this.freeName(position.name, owner);
    this.variables.push({
      name,
      type: String(position.type),
      description: descriptionOf(position.name),
      directives: boundsOf(position, siblings),
      fills: position.name,
    });
    return { variable: name };
  }

  private freeName(name: string, owner: string): string {
    const taken = new Set(this.variables.map((variable) => variable.name));
    const wanted = snakeCase(name);
    if (!taken.has(wanted) && !RESERVED.has(wanted)) return wanted;
    const longer = `${snakeCase(owner)}_${wanted}`;
    let free = longer;
    for (let count = 2; taken.has(free); count += 1) free = `${longer}_n${count}`;
    return free;
  }
}
