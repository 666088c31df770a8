import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { CompiledTool } from '../compile/compile-tool.ts';
import { snakeCase, wordsOf } from '../compile/words.ts';
import { NOT_EXPOSED, reachedFields, rootCoordinates } from '../emit/coverage.ts';
import { boundsOf } from './argument-habits.ts';
import type { DraftArgument, DraftVariable } from './draft-arguments.ts';
import { type RootField, rootField } from './root-field.ts';

/** A drafted preview: the field that it reads, and how a write's arguments fill those of the field. */
export interface DraftPreview {
  readonly root: RootField;
  readonly variables: readonly Omit<DraftVariable, 'description' | 'fills'>[];
  readonly values: readonly DraftArgument[];
}

/**
 * Finds what a mutation changes: what the previews of the tools that send it already read, else what answers the type
 * that the mutation answers, else what has its words for a name.
 *
 * @returns undefined where nothing is found that the write's own variables can ask for
 */
export function draftPreview(
  schema: GraphQLSchema,
  mutation: RootField,
  variables: readonly DraftVariable[],
  tools: readonly CompiledTool[],
): DraftPreview | undefined {
  const reads = readable(schema);
  const candidates = [
    ...readByPreviews(mutation, tools),
    ...reads.filter(({ field }) => answersSameType(field, mutation.field)).map(({ coordinate }) => coordinate),
    ...reads
      .filter(({ path }) => isNamedIn(path.at(-1) ?? '', mutation.path[0] ?? ''))
      .map(({ coordinate }) => coordinate),
  ];
  for (const coordinate of candidates) {
    const preview = asked(rootField(schema, coordinate), variables);
    if (preview) return preview;
  }
  return undefined;
}

/** The preview that reads a field which the author names, if the write's variables can ask for it. */
export function previewOf(root: RootField, variables: readonly DraftVariable[]): DraftPreview | undefined {
  return asked(root, variables);
}

function readable(schema: GraphQLSchema): readonly RootField[] {
  return rootCoordinates(schema)
    .filter((coordinate) => !coordinate.startsWith('Mutation.') && NOT_EXPOSED[coordinate] === undefined)
    .map((coordinate) => rootField(schema, coordinate));
}

function readByPreviews({ coordinate }: RootField, tools: readonly CompiledTool[]): readonly string[] {
  return (
    tools
      .filter(({ operation }) => reachedFields(operation.text).includes(coordinate))
      .flatMap(({ preview }) => (preview ? [preview] : []))
      // What is asked for by arguments tells of the target; what takes none, of everything there is.
      .toSorted((left, right) => Object.keys(right.variables).length - Object.keys(left.variables).length)
      .flatMap(({ text }) => reachedFields(text))
  );
}

function answersSameType(read: RootField['field'], mutation: RootField['field']): boolean {
  const changed = getNamedType(mutation.type);
  return isObjectType(changed) && getNamedType(read.type) === changed;
}

/** `destinations` is named in `deleteDestination`, verb aside. */
function isNamedIn(read: string, mutation: string): boolean {
  const words = new Set(wordsOf(mutation).slice(1).map(singular));
  return wordsOf(read)
    .map(singular)
    .every((word) => words.has(word));
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}

function asked(root: RootField, variables: readonly DraftVariable[]): DraftPreview | undefined {
  const filled = new Map<string, DraftPreview['variables'][number]>();
  const fill = (
    position: GraphQLArgument | GraphQLInputField,
    siblings: readonly (GraphQLArgument | GraphQLInputField)[],
  ): DraftArgument | undefined => {
    const own = variables.find(({ fills }) => fills === position.name);
    if (!own || !isLeafType(getNullableType(position.type))) return undefined;
    const isGiven = own.type.endsWith('!');
    if (isNonNullType(position.type) && !isGiven) return undefined;
    const type = `${getNullableType(position.type)}${isGiven ? '!' : ''}`;
    filled.set(own.name, { name: own.name, type, directives: boundsOf(position, siblings).filter(isClosed) });
    return { name: position.name, value: { variable: own.name } };
  };
  const values: DraftArgument[] = [];
  for (const argument of root.field.args) {
    const type = getNullableType(argument.type);
    if (isRequiredArgument(argument)) {
      const value = fill(argument, root.field.args);
      if (!value) return undefined;
      values.push(value);
    } else if (isInputObjectType(type) && asksForOneNamespace(variables)) {
      const fields = Object.values(type.getFields());
      const known = fields.filter(({ name }) => WORKLOAD.includes(name)).flatMap((field) => fill(field, fields) ?? []);
      if (known.length > 0) values.push({ name: argument.name, value: { fields: known } });
    }
  }
  return { root, variables: [...filled.values()], values };
}

const WORKLOAD: readonly string[] = ['namespace', 'kind', 'name'];

/** A filter is filled only with a whole workload or a namespace: the API ignores a kind without a name. */
function asksForOneNamespace(variables: readonly DraftVariable[]): boolean {
  const names = variables.map(({ fills }) => fills);
  return names.includes('namespace') && (!names.includes('kind') || names.includes('name'));
}

function isClosed(directive: string): boolean {
  return directive.includes('enum:');
}

/** The input fields of a write by the words that a reader would look for: `[current_stream_name, …]`. */
export function changedNames(variables: readonly DraftVariable[]): ReadonlySet<string> {
  return new Set(['id', 'name', ...variables.map(({ fills }) => fills)].map(snakeCase));
}
