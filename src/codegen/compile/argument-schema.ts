import {
  isInputType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import type { ArgumentSchema, ArgumentsSchema, ToolKind } from '../../tool/definition.ts';
import { withBounds, withDefault } from './argument-bounds.ts';
import { oneLine } from './check-operations.ts';
import type { Contract } from './contract.ts';
import { has } from './directive-arguments.ts';
import { flatType } from './flat-types.ts';
import type { RefusalLog } from './refusal.ts';
import { snakeCase } from './words.ts';

const MAX_ARGUMENTS = 12;
const MAX_DESCRIPTION = 150;
const ARGUMENT_NAME = /^[a-z][a-z0-9_]*$/;

/** Arguments that every write takes beside its own: the preview switch and the binding of an apply to a preview. */
const WRITE_ARGUMENTS: Readonly<Record<string, ArgumentSchema>> = {
  dry_run: { type: 'boolean', description: 'false applies.', default: true },
  plan: { type: 'string', description: 'From the preview.', maxLength: 200, emptyMeans: 'is refused' },
};

/** What an operation takes: its JSON Schema and the arguments marked secret. */
export interface OperationArguments {
  readonly schema: ArgumentsSchema;
  readonly secret: readonly string[];
  /** Names of the variables that the adapter makes (`@made`). */
  readonly made: readonly string[];
}

/**
 * The arguments of one operation as strict JSON Schema: flat, closed, without `$ref` or unions; a GraphQL default is a
 * default, `@arg` the bounds, an enum a closed list.
 *
 * What the adapter makes (`@made`) is no argument, so it has no schema here and may nest.
 *
 * @param isTool whether it is the tool's own operation, whose arguments a model fills in; a companion's are the adapter's
 */
export function argumentsOf(
  contract: Contract,
  operation: OperationDefinitionNode,
  isTool: boolean,
  log: RefusalLog,
): OperationArguments {
  const properties: Record<string, ArgumentSchema> = {};
  const required: string[] = [];
  const secret: string[] = [];
  const all = operation.variableDefinitions ?? [];
  const isMade = ({ directives }: VariableDefinitionNode): boolean => has('made', directives);
  const definitions = all.filter((definition) => !isMade(definition));
  for (const definition of all) checkName(definition, log);
  for (const definition of definitions) {
    const name = definition.variable.name.value;
    checkDescription(definition, isTool, log);
    const schema = argumentSchema(contract, definition, log);
    if (!schema) continue;
    properties[name] = schema;
    if (isRequired(contract, definition)) required.push(name);
    if (has('secret', definition.directives)) secret.push(name);
  }
  if (isTool && definitions.length > MAX_ARGUMENTS) {
    log.at(
      operation,
      `${definitions.length} arguments are too many for a model: at most ${MAX_ARGUMENTS}. Leave out what few calls need, or make two tools.`,
    );
  }
  return {
    schema: {
      type: 'object',
      properties,
      ...(required.length > 0 ? { required } : {}),
      additionalProperties: false,
    },
    secret,
    made: all.filter(isMade).map(({ variable }) => variable.name.value),
  };
}

/** A tool's input schema: its operation's arguments, and on a write the preview switch and the plan. */
export function inputSchemaOf({ schema }: OperationArguments, kind: ToolKind): ArgumentsSchema {
  return kind === 'READ' ? schema : { ...schema, properties: { ...schema.properties, ...WRITE_ARGUMENTS } };
}

function checkName(definition: VariableDefinitionNode, log: RefusalLog): void {
  const name = definition.variable.name.value;
  if (!ARGUMENT_NAME.test(name))
    log.at(definition, `"$${name}" is no argument name. Write it in snake_case: "$${snakeCase(name)}".`);
}

function checkDescription(definition: VariableDefinitionNode, isTool: boolean, log: RefusalLog): void {
  const name = definition.variable.name.value;
  const text = oneLine(definition.description?.value);
  if (isTool && text === '') {
    log.at(definition, `"$${name}" has no description. Put a string in front of it: it is what the model reads.`);
  }
  if (definition.description && text.length > MAX_DESCRIPTION) {
    log.at(
      definition.description,
      `The description of "$${name}" has ${text.length} characters: at most ${MAX_DESCRIPTION}. Shorten it.`,
    );
  }
}

function isRequired(contract: Contract, definition: VariableDefinitionNode): boolean {
  const type = typeFromAST(contract.authoring, definition.type);
  return type !== undefined && isNonNullType(type) && definition.defaultValue === undefined;
}

function argumentSchema(
  contract: Contract,
  definition: VariableDefinitionNode,
  log: RefusalLog,
): ArgumentSchema | undefined {
  const type = typeFromAST(contract.authoring, definition.type);
  if (!isInputType(type)) return undefined; // Validation against the contract named it.
  const flat = flatType(type);
  if (!flat.ok) {
    log.at(definition.type, `"$${definition.variable.name.value}" ${flat.problem}`);
    return undefined;
  }
  const bounded = withListing(definition, withBounds(contract, definition, flat.schema, log), log);
  const { type: jsonType, ...rest } = withDefault(definition, type, bounded, log);
  const description = oneLine(definition.description?.value);
  return { type: jsonType, ...(description === '' ? {} : { description }), ...rest };
}

function withListing(definition: VariableDefinitionNode, schema: ArgumentSchema, log: RefusalLog): ArgumentSchema {
  if (!has('unlisted', definition.directives)) return schema;
  if (schema.enum) return { ...schema, unlisted: true };
  log.at(
    definition,
    `"$${definition.variable.name.value}" is @unlisted but no closed set. Add @arg(enum: "…"), or remove @unlisted.`,
  );
  return schema;
}
