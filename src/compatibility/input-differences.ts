import {
  GraphQLID,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isRequiredInputField,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import type { ArgumentsSchema, ToolOperation, ValueTemplate } from '../tool/definition.ts';

/** What follows "this UI …" of the values that an operation is sent with. */
export interface InputDifferences {
  /** Every call fails. */
  readonly problems: readonly string[];
  /** Calls that use it fail. */
  readonly limits: readonly string[];
}

/**
 * What a schema takes differently in an operation's variables. Validation of the operation sees their types' names
 * alone; the UI checks the values, call by call.
 *
 * @param live the UI's schema
 * @param contract the schema that the operation was generated from
 * @param inputSchema the arguments that the variables are made of: where they list the values of an enum, no others count
 */
export function inputDifferences(
  live: GraphQLSchema,
  contract: GraphQLSchema,
  operation: Pick<ToolOperation, 'text' | 'variables'>,
  inputSchema: ArgumentsSchema,
): InputDifferences {
  const problems = new Set<string>();
  const limits = new Set<string>();
  const seen = new Set<string>();

  const compare = (
    at: string,
    expected: GraphQLInputType,
    found: GraphQLInputType,
    template: ValueTemplate | undefined,
  ): void => {
    const theirs = getNamedType(found);
    const ours = getNamedType(expected);
    if (isInputObjectType(ours) && isInputObjectType(theirs)) {
      const sent = template && 'object' in template ? template.object : undefined;
      if (!sent) {
        if (seen.has(ours.name)) return;
        seen.add(ours.name);
      }
      const known = ours.getFields();
      const there = theirs.getFields();
      for (const field of Object.values(there)) {
        if (!isRequiredInputField(field)) continue;
        const own = known[field.name];
        const isNeverSent = !own || (sent && !sent[field.name]);
        if (isNeverSent) problems.add(`demands a field ${theirs.name}.${field.name}`);
        else if (!isRequiredInputField(own)) limits.add(`demands a field ${theirs.name}.${field.name}`);
      }
      for (const name of Object.keys(sent ?? known)) {
        const own = known[name];
        if (!own) continue;
        const other = there[name];
        if (other) compare(`${theirs.name}.${name}`, own.type, other.type, sent?.[name]);
        else (isRequiredInputField(own) ? problems : limits).add(`has no field ${theirs.name}.${name}`);
      }
    } else if (isEnumType(ours) && isEnumType(theirs)) {
      const values = valuesOf(template, inputSchema) ?? ours.getValues().map(({ name }) => name);
      const gone = values.filter((value) => ours.getValue(value) && !theirs.getValue(value));
      const lost = gone.map((value) => `has no value ${value} of ${theirs.name}`);
      for (const one of lost) (gone.length === values.length ? problems : limits).add(one);
    } else if (!isText(ours, theirs) && ours.name !== theirs.name) {
      limits.add(`takes ${String(found)} for ${at}, and not ${String(expected)}`);
    }
  };

  for (const [name, expected, found] of variablesOf(operation.text, contract, live)) {
    compare(`$${name}`, expected, found, operation.variables[name]);
  }
  return { problems: [...problems], limits: [...limits] };
}

type Variable = readonly [name: string, expected: GraphQLInputType, found: GraphQLInputType];

/** The variables of an operation whose types both schemas have. */
function variablesOf(text: string, contract: GraphQLSchema, live: GraphQLSchema): readonly Variable[] {
  const operation = parse(text, { noLocation: true }).definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return (operation?.variableDefinitions ?? []).flatMap(({ variable, type }) => {
    const expected: unknown = typeFromAST(contract, type);
    const found: unknown = typeFromAST(live, type);
    return isInputType(expected) && isInputType(found) ? [[variable.name.value, expected, found] as const] : [];
  });
}

/** The values that an enum can be sent with, where the tool's own arguments list them. */
function valuesOf(template: ValueTemplate | undefined, schema: ArgumentsSchema): readonly string[] | undefined {
  if (!template) return undefined;
  if ('value' in template) return typeof template.value === 'string' ? [template.value] : undefined;
  if ('list' in template) return template.list.flatMap((item) => valuesOf(item, schema) ?? []);
  if (!('argument' in template)) return undefined;
  const argument = schema.properties[template.argument];
  return argument?.enum ?? argument?.items?.enum;
}

function isText(...types: readonly GraphQLNamedType[]): boolean {
  return types.every((type) => type === GraphQLID || type === GraphQLString);
}
