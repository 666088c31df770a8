import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { INTERNAL_ERROR, NULL_NOT_ALLOWED } from '../errors.ts';
import type { DemoContext } from '../resolvers/context.ts';
import { coerceVariables, type VariableProblem } from './variables.ts';

/** The body of an answer, in the API's shape: errors first where there are any. */
export interface Answer {
  readonly status: number;
  readonly body: { readonly errors?: readonly GraphQLFormattedError[]; readonly data: unknown };
}

/** One request as the transport understood it. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Runs requests as the real API does: 422 for what does not validate, 200 for everything a resolver says. */
export class Executor {
  readonly #schema: GraphQLSchema;
  readonly #tellsSchema: boolean;
  readonly #validated = new Map<string, DocumentNode>();

  /** @param tellsSchema whether introspection is on */
  constructor(schema: GraphQLSchema, tellsSchema = true) {
    this.#schema = schema;
    this.#tellsSchema = tellsSchema;
  }

  /**
   * Answers one request.
   *
   * @param refuseMutations what a mutation is refused with, if it is
   */
  async run(request: GraphqlRequest, context: DemoContext, refuseMutations: string | null): Promise<Answer> {
    if (request.query === '') return invalid([new GraphQLError('no operation provided')], VALIDATION_FAILED);
    const document = this.#document(request.query);
    if ('body' in document) return document;
    const operation = operationOf(document, request.operationName);
    if (!operation)
      return invalid([new GraphQLError(`operation ${request.operationName ?? ''} not found`)], VALIDATION_FAILED);
    if (!this.#tellsSchema && asksForSchema(operation)) {
      return { status: 200, body: { errors: [{ message: 'introspection disabled', path: ['__schema'] }], data: null } };
    }
    const variables = coerceVariables(this.#schema, operation, request.variables);
    if (!variables.ok) return refusedVariables(operation, variables.problem);
    if (operation.operation === 'mutation' && refuseMutations !== null) {
      return { status: 200, body: { errors: [{ message: refuseMutations }], data: null } };
    }
    const result = await execute({
      schema: this.#schema,
      document,
      contextValue: context,
      variableValues: variables.values,
      operationName: request.operationName,
    });
    return { status: 200, body: shown(result, context.warnings) };
  }

  #document(query: string): DocumentNode | Answer {
    const known = this.#validated.get(query);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      return invalid([error instanceof GraphQLError ? error : new GraphQLError(String(error))], PARSE_FAILED);
    }
    const described = document.definitions.find((definition) => 'description' in definition && definition.description);
    if (described) {
      // The real parser knows no descriptions on operations and variables.
      return invalid([new GraphQLError('Unexpected String', { nodes: described })], PARSE_FAILED);
    }
    const subscription = document.definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'subscription',
    );
    if (subscription) {
      const message = 'Schema does not support operation type "subscription"';
      return invalid([new GraphQLError(message, { nodes: subscription })], VALIDATION_FAILED);
    }
    const errors = validate(this.#schema, document);
    if (errors.length > 0) return invalid(errors, VALIDATION_FAILED);
    if (this.#validated.size >= DOCUMENT_CACHE) this.#validated.clear();
    this.#validated.set(query, document);
    return document;
  }
}

const VALIDATION_FAILED = 'GRAPHQL_VALIDATION_FAILED';
const PARSE_FAILED = 'GRAPHQL_PARSE_FAILED';
const DOCUMENT_CACHE = 500;

function asksForSchema({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.some((node) => node.kind === Kind.FIELD && node.name.value === '__schema');
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | undefined {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (name) return operations.find((operation) => operation.name?.value === name);
  return operations.length === 1 ? operations[0] : undefined;
}

function invalid(errors: readonly GraphQLError[], code: string): Answer {
  return {
    status: 422,
    body: {
      errors: errors.map(({ message, locations }) => ({
        message,
        ...(locations ? { locations } : {}),
        extensions: { code },
      })),
      data: null,
    },
  };
}

function refusedVariables(operation: OperationDefinitionNode, problem: VariableProblem): Answer {
  const [, variable, ...rest] = problem.path;
  if (!problem.inResolver) {
    const error = { message: problem.message, path: problem.path, extensions: { code: VALIDATION_FAILED } };
    return { status: 422, body: { errors: [error], data: null } };
  }
  const root = operation.selectionSet.selections.find((selection) => selection.kind === Kind.FIELD);
  const argument = root?.arguments?.find(
    (one) => one.value.kind === Kind.VARIABLE && one.value.name.value === variable,
  );
  const path = [root?.alias?.value ?? root?.name.value ?? '', argument?.name.value ?? String(variable), ...rest];
  return { status: 200, body: { errors: [{ message: problem.message, path }], data: null } };
}

function shown(result: ExecutionResult, warnings: readonly GraphQLError[]): Answer['body'] {
  const data = result.data ?? null;
  const errors = [...(result.errors ?? []), ...warnings];
  if (errors.length === 0) return { data };
  return {
    errors: errors.map((error) => ({
      message: messageOf(error),
      ...(error.path ? { path: error.path } : {}),
    })),
    data,
  };
}

/** A resolver's own message; a null where none is allowed and anything unexpected have fixed ones. */
function messageOf(error: GraphQLError): string {
  if (error.message.startsWith('Cannot return null for non-nullable field')) return NULL_NOT_ALLOWED;
  const { originalError } = error;
  if (originalError === undefined || originalError === null || originalError instanceof GraphQLError)
    return error.message;
  return INTERNAL_ERROR;
}
