import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import type { ToolOperation } from '../tool/definition.ts';

/** More would say no more than that the two have little in common. */
const MAX_PROBLEMS = 3;

/** How the sentences of GraphQL's validation read when the subject is the UI. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^Cannot query field "(\w+)" on type "(\w+)"/, 'has no field $2.$1'],
  [/^Unknown argument "(\w+)" on field "([\w.]+)"/, 'has no argument $1 of $2'],
  [/^Unknown type "(\w+)"/, 'has no type $1'],
  [/^Value "(\w+)" does not exist in "(\w+)" enum/, 'has no value $1 of $2'],
  [/^Field "(\w+)" is not defined by type "(\w+)"/, 'has no field $2.$1'],
  [/^Field "(\w+)" argument "(\w+)" of type "([^"]+)" is required/, 'demands an argument $2 of $1'],
  [/^Field "([\w.]+)" of required type "([^"]+)" was not provided/, 'demands a field $1'],
  [/^Variable "\$(\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/, 'takes $3 for $1, and not $2'],
  [/^Field "(\w+)" must not have a selection since type "([^"]+)" has no subfields/, 'answers plain $2 for $1'],
  [/^Field "(\w+)" of type "([^"]+)" must have a selection/, 'answers objects of type $2 for $1'],
];

/** Why a schema does not take an operation as it is sent: what follows "this UI …". Empty when it takes it. */
export function operationProblems(schema: GraphQLSchema, { text }: Pick<ToolOperation, 'text'>): readonly string[] {
  let document: DocumentNode;
  try {
    document = parse(text, { noLocation: true });
  } catch (error) {
    return [`cannot be asked: ${error instanceof GraphQLError ? error.message : 'the operation cannot be read'}`];
  }
  const messages = validate(schema, document).map(({ message }) => worded(message));
  return [...new Set(messages)].slice(0, MAX_PROBLEMS);
}

function worded(message: string): string {
  for (const [pattern, wording] of WORDINGS) {
    const found = pattern.exec(message);
    if (found) return found[0].replace(pattern, wording);
  }
  return `does not accept the operation: ${message.slice(0, 200)}`;
}
