import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type GraphQLDirective,
  GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
} from 'graphql';
import { z } from 'zod';

type DirectiveUse = DirectiveNode | ConstDirectiveNode;

/** A client-only directive and the shape of its arguments, as directives.graphql types them. */
interface ClientDirective<Shape extends z.ZodType> {
  readonly name: string;
  readonly shape: Shape;
}

/** `@tool`: what marks the tool's own operation. */
export const TOOL = {
  name: 'tool',
  shape: z.object({
    title: z.string(),
    kind: z.enum(['READ', 'CREATE', 'UPDATE', 'DELETE']).nullish(),
    core: z.boolean(),
    idempotent: z.boolean().nullish(),
    openWorld: z.boolean().nullish(),
    needsPlan: z.boolean(),
    namespaced: z.enum(['REFUSED', 'NAMED', 'FILTERED', 'FREE']),
    deadlineSeconds: z.number().int().positive().nullish(),
  }),
};

/** `@next`: a follow-up call. */
export const NEXT = {
  name: 'next',
  shape: z.object({
    tool: z.string(),
    with: z.array(z.string()).nullish(),
    each: z.string().nullish(),
    why: z.string(),
  }),
};

/** The arguments of `@next`. */
export type NextValues = z.infer<typeof NEXT.shape>;

/** `@arg`: bounds of an argument. */
export const ARG = {
  name: 'arg',
  shape: z.object({
    enum: z.string().nullish(),
    min: z.number().nullish(),
    max: z.number().nullish(),
    minLength: z.number().nullish(),
    maxLength: z.number().nullish(),
    minItems: z.number().nullish(),
    maxItems: z.number().nullish(),
    pattern: z.string().nullish(),
    patternMeans: z.string().nullish(),
    emptyMeans: z.string().nullish(),
  }),
};

/** The arguments of `@arg`. */
export type ArgValues = z.infer<typeof ARG.shape>;

/** `@secret`: a value that never leaves. */
export const SECRET = { name: 'secret', shape: z.object({ as: z.enum(['VALUE', 'YAML', 'DESTINATION_FIELDS']) }) };

/** `@release`: a companion that stands in for the tool's own operation on releases before one. */
export const RELEASE = { name: 'release', shape: z.object({ before: z.string() }) };

/** One use of a directive: the node, and its arguments' values with defaults filled. */
export interface DirectiveOccurrence<Values> {
  readonly node: DirectiveUse;
  readonly values: Values;
}

/**
 * Every use of one client-only directive among a node's directives.
 * A use whose arguments are wrong is left out: validation against directives.graphql names it with its place.
 *
 * @throws ZodError when directives.graphql types the arguments otherwise than the shape here
 */
export function usesOf<Shape extends z.ZodType>(
  schema: GraphQLSchema,
  directive: ClientDirective<Shape>,
  directives: readonly DirectiveUse[] | undefined,
): readonly DirectiveOccurrence<z.infer<Shape>>[] {
  const definition = schema.getDirective(directive.name);
  if (!definition) return [];
  return (directives ?? [])
    .filter((node) => node.name.value === directive.name)
    .flatMap((node) => {
      const values = valuesOf(definition, node);
      return values === undefined ? [] : [{ node, values: directive.shape.parse(values) }];
    });
}

/** Whether a node carries a directive. */
export function has(name: string, directives: readonly DirectiveUse[] | undefined): boolean {
  return (directives ?? []).some((node) => node.name.value === name);
}

function valuesOf(definition: GraphQLDirective, node: DirectiveUse): unknown {
  try {
    return getArgumentValues(definition, node);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}
