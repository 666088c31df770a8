import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** A line of a `recordings*.jsonl.gz`; README.md beside this file says what each key means. */
const line = z.strictObject({
  name: z.string(),
  operation: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  rest: z.string().nullish(),
  body: z.string().nullish(),
  headers: z.record(z.string(), z.string()).nullish(),
  http_status: z.union([z.int(), z.literal('client-timeout')]).nullish(),
  response: z.unknown().optional(),
  response_headers: z.record(z.string(), z.string()).optional(),
  response_bytes: z.int().optional(),
  duration_ms: z.number().optional(),
  note: z.string().optional(),
  events: z.array(z.unknown()).optional(),
  entries_sample: z.array(z.string()).optional(),
  transport_error: z.string().optional(),
  ui_process_alive_after: z.boolean().optional(),
});

const graphqlAnswer = z.looseObject({
  data: z.unknown().optional(),
  errors: z.array(z.looseObject({ message: z.string() })).optional(),
});

/** One request to a running UI and what came back. */
export interface Recording {
  /** Unique among all recordings; documents and tests refer to it. */
  readonly name: string;
  /** The text of the GraphQL operation; empty for a request that was none. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Method and path of a request that was no GraphQL operation, such as `GET /readyz`. */
  readonly rest: string | undefined;
  /** The body of such a request. */
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** HTTP status; undefined where no answer came. */
  readonly status: number | undefined;
  /** The body of the answer: of JSON its value, else its text. */
  readonly response: unknown;
  /** `data` and `errors` of a GraphQL answer. */
  readonly data: unknown;
  readonly errors: readonly { readonly message: string }[];
  /** What is worth seeing in it. */
  readonly note: string | undefined;
}

const recordings = line.transform((one): Recording => {
  const { data, errors = [] } = graphqlAnswer.catch({}).parse(one.response);
  return {
    name: one.name,
    operation: one.operation ?? '',
    variables: one.variables ?? {},
    rest: one.rest ?? undefined,
    body: one.body ?? undefined,
    headers: one.headers ?? {},
    status: typeof one.http_status === 'number' ? one.http_status : undefined,
    response: one.response,
    data,
    errors,
    note: one.note,
  };
});

const kubernetesObject = z.looseObject({ apiVersion: z.string(), kind: z.string() });

const objectRecords = z.strictObject({
  tool: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  operations: z.array(z.string()).nullable(),
  outcome: z.enum(['ok', 'error']),
  message: z.string().optional(),
  note: z.string().optional(),
  created: z.array(kubernetesObject),
  changed: z.array(z.strictObject({ before: kubernetesObject, after: kubernetesObject })),
  deleted: z.array(kubernetesObject),
  ui_requests: z.array(
    z.strictObject({
      verb: z.string(),
      resource: z.string(),
      namespace: z.string(),
      name: z.string().nullable(),
      code: z.int(),
      body: z.unknown().optional(),
      message: z.string().optional(),
    }),
  ),
  derived: z.looseObject({
    created: z.array(z.looseObject({ kind: z.string() })),
    changed: z.array(z.looseObject({ kind: z.string(), fields: z.record(z.string(), z.unknown()) })),
    deleted: z.array(z.looseObject({ kind: z.string() })),
  }),
});

const introspection = z.strictObject({
  data: z.strictObject({ __schema: z.looseObject({ types: z.array(z.looseObject({ name: z.string() })) }) }),
});

const crds = z.record(
  z.string(),
  z.strictObject({
    group: z.string(),
    names: z.looseObject({ kind: z.string(), plural: z.string() }),
    scope: z.string(),
    versions: z.array(z.looseObject({ name: z.string(), schema: z.looseObject({}) })),
  }),
);

const timing = z.looseObject({ n: z.int(), p50_ms: z.number(), p90_ms: z.number(), bytes: z.int() });
const latency = z.record(z.string(), z.unknown());

/** A file of this folder without `.gz`. */
function unpacked(name: string): string {
  return gunzipSync(readFileSync(new URL(`${name}.gz`, import.meta.url))).toString('utf8');
}

function linesOf<Line>(name: string, shape: z.ZodType<Line>): readonly Line[] {
  return unpacked(name)
    .split('\n')
    .filter((text) => text !== '')
    .map((text) => shape.parse(JSON.parse(text)));
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What was asked of the UI that the contract is of, in the order in which it was asked. */
export const recordingsOfUi = once(() => linesOf('recordings.jsonl', recordings));

/** States of workloads that are rare: read by the tools of this project from a second cluster. */
export const recordingsOfStates = once(() => linesOf('recordings-states.jsonl', recordings));

/** What older releases answered, the same requests of each; names begin with the release. */
export const recordingsOfReleases = once(() => linesOf('recordings-releases.jsonl', recordings));

/**
 * The recording of this name.
 *
 * @throws when there is none
 */
export function recording(name: string): Recording {
  for (const all of [recordingsOfUi, recordingsOfStates, recordingsOfReleases]) {
    const found = all().find((one) => one.name === name);
    if (found) return found;
  }
  throw new Error(`there is no recording ${name}`);
}

/** What each write of a tool did to the objects of a cluster. */
export const recordedObjects = once(() => linesOf('objects.jsonl', objectRecords));

/** The UI's answer to an introspection, without descriptions: what `graphql/schema.graphql` is printed from. */
export const recordedIntrospection = once(() => introspection.parse(JSON.parse(unpacked('introspection.json'))));

/** The custom resource definitions of Odigos that a UI writes, names and types only, by their plural. */
export const recordedCrds = once(() => crds.parse(JSON.parse(unpacked('crds.json'))));

/** How long requests took, in milliseconds, by what was asked. Ratios mean something, absolute times do not. */
export const recordedLatency = once((): ReadonlyMap<string, z.infer<typeof timing>> => {
  const all = Object.entries(latency.parse(JSON.parse(unpacked('latency.json'))));
  return new Map(
    all.flatMap(([asked, taken]) => {
      const one = timing.safeParse(taken);
      return one.success ? [[asked, one.data] as const] : [];
    }),
  );
});
