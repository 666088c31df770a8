import { createHash } from 'node:crypto';
import {
  buildClientSchema,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  stripIgnoredCharacters,
} from 'graphql';
import { z } from 'zod';
import type { UiReader } from './client.ts';
import type { UiFailureKind } from './failure.ts';
import type { WireOperation } from './operation.ts';
import type { UiRequestOptions } from './request-options.ts';

/**
 * What the UI API tells of its own schema:
 *
 * - `read`: the schema
 * - `unchanged`: its hash is the one that is known already; nothing was built
 * - `untold`: the API answers, but does not tell: introspection is off, or what it tells is no schema
 * - `unanswered`: no answer of the API came
 */
export type UiSchema =
  | { readonly type: 'read'; readonly hash: string; readonly schema: GraphQLSchema }
  | { readonly type: 'unchanged' }
  | { readonly type: 'untold' | 'unanswered'; readonly why: string };

/** Failures after which asking again may help: what answered, if anything did, was not the API. */
const PASSING: ReadonlySet<UiFailureKind> = new Set([
  'unreachable',
  'timed_out',
  'cancelled',
  'bad_answer',
  'kubernetes_unreachable',
]);

// Deprecated arguments can be used as well; an API that cannot tell them apart lists them unasked.
const WITH_DEPRECATED_INPUTS = introspection(true);

const FIELDS_OF_TYPE: WireOperation = {
  name: 'fields_of_type',
  type: 'query',
  text: 'query fields_of_type($type:String!){__type(name:$type){name fields(includeDeprecated:true){name}}}',
};

// Ten times what the biggest known UI tells: whatever answers more is none, and building it would hold up every call.
const MAX_TYPES = 4_000;
const MAX_LENGTH = 4_000_000;
const TOO_BIG = 'its answer to an introspection is far bigger than the schema of any Odigos UI';

/**
 * Reads the UI API's schema by introspection: some 300 kB, from its own memory. Never throws.
 *
 * @param knownHash hash of the schema that was read before
 */
export async function readUiSchema(
  ui: UiReader,
  options: Pick<UiRequestOptions, 'signal' | 'timeoutMs'>,
  knownHash?: string,
): Promise<UiSchema> {
  const first = await ui.read(WITH_DEPRECATED_INPUTS, {}, options);
  const isOlder = !first.ok && first.failure.kind === 'invalid_operation';
  const answer = isOlder ? await ui.read(introspection(false), {}, options) : first;
  if (!answer.ok) {
    const { kind, message } = answer.failure;
    return { type: PASSING.has(kind) ? 'unanswered' : 'untold', why: message };
  }
  if (!isIntrospection(answer.data)) return { type: 'untold', why: 'its answer to an introspection is no schema' };
  if (answer.data.__schema.types.length > MAX_TYPES) return { type: 'untold', why: TOO_BIG };
  try {
    const text = JSON.stringify(answer.data);
    if (text.length > MAX_LENGTH) return { type: 'untold', why: TOO_BIG };
    const hash = createHash('sha256').update(text).digest('base64url');
    if (hash === knownHash) return { type: 'unchanged' };
    // Our operations are judged by it, not it by the rules for schemas.
    return { type: 'read', hash, schema: buildClientSchema(answer.data, { assumeValid: true }) };
  } catch {
    // Too deep ones end here too: the stack is what bounds them.
    return { type: 'untold', why: 'its answer to an introspection is no complete schema' };
  }
}

const fieldsShape = z.object({
  __type: z.object({ name: z.string(), fields: z.array(z.object({ name: z.string() })).min(1) }),
});

/**
 * Asks the UI API which fields one type of its schema has now. Never throws.
 *
 * @param type name of an object type
 * @returns undefined where it does not tell, or has no such type
 */
export async function fieldNamesOf(
  ui: UiReader,
  type: string,
  options: Pick<UiRequestOptions, 'signal' | 'timeoutMs'>,
): Promise<readonly string[] | undefined> {
  const answer = await ui.read(FIELDS_OF_TYPE, { type }, options);
  const told = answer.ok ? fieldsShape.safeParse(answer.data) : undefined;
  return told?.success && told.data.__type.name === type ? told.data.__type.fields.map(({ name }) => name) : undefined;
}

function introspection(inputValueDeprecation: boolean): WireOperation {
  const text = stripIgnoredCharacters(getIntrospectionQuery({ descriptions: false, inputValueDeprecation }));
  return { name: 'introspection', type: 'query', text };
}

// buildClientSchema checks the depths; here only what tells an introspection from anything else.
function isIntrospection(value: unknown): value is IntrospectionQuery {
  const schema = isRecord(value) ? value.__schema : undefined;
  if (!isRecord(schema) || !isRecord(schema.queryType) || !Array.isArray(schema.types)) return false;
  return typeof schema.queryType.name === 'string' && schema.types.every(isTypeTold);
}

function isTypeTold(type: unknown): boolean {
  return isRecord(type) && typeof type.kind === 'string' && typeof type.name === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
