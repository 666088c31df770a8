import { didYouMean } from '../../tool/did-you-mean.ts';
import type { NoisyRuleFragment, TailOperationFragment } from '../../tool/generated/operations.generated.ts';

type HeadOperation = NonNullable<NoisyRuleFragment['operation']>;
type TailOperation = TailOperationFragment;

/** What a rule matches, for all kinds: noisy rules match requests served or sent, the others requests served and Kafka. */
export interface RuleOperation {
  readonly httpServer: HeadOperation['httpServer'];
  readonly httpClient: HeadOperation['httpClient'];
  readonly kafkaConsumer: TailOperation['kafkaConsumer'];
  readonly kafkaProducer: TailOperation['kafkaProducer'];
}

/** A matcher in flat words, as tools take it. */
export interface FlatMatch {
  readonly route?: string | undefined;
  readonly route_prefix?: string | undefined;
  readonly method?: string | undefined;
  /** Query parameters, `name` or `name=value`. */
  readonly query?: readonly string[] | undefined;
  readonly server_address?: string | undefined;
  readonly client_path?: string | undefined;
  readonly client_path_prefix?: string | undefined;
  readonly kafka_consumer_topic?: string | undefined;
  readonly kafka_producer_topic?: string | undefined;
}

/** A matcher, and everything that is wrong with it. */
export interface BuiltOperation {
  /** Null matches any operation. */
  readonly operation: RuleOperation | null;
  readonly problems: readonly string[];
}

/** Noisy rules decide on the first span alone, the other kinds on the whole trace; their matchers differ. */
export type MatcherSide = 'head' | 'tail';

const KEYS: Readonly<Record<MatcherSide, readonly (keyof FlatMatch)[]>> = {
  head: ['route', 'route_prefix', 'method', 'query', 'server_address', 'client_path', 'client_path_prefix'],
  tail: ['route', 'route_prefix', 'method', 'kafka_consumer_topic', 'kafka_producer_topic'],
};

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'CONNECT', 'TRACE'];
const TOPIC = /^[A-Za-z0-9._-]{1,249}$/;
const MAX_PATH = 500;

/**
 * Builds a matcher. The API takes two sides at once, a route beside a prefix, a method in lower case (which no span
 * has) and relative routes, and then matches something else than was meant (recordings
 * `probe/sampling/noisy/both-http-server-and-client`, `route-and-prefix`, `method-lower`, `route-no-slash`,
 * `probe/sampling/cost/http-and-kafka`): all of these are problems here.
 */
export function buildOperation(match: FlatMatch): BuiltOperation {
  const { route, route_prefix, method, query, server_address, client_path, client_path_prefix } = match;
  const serves = isGiven(route, route_prefix) || (query?.length ?? 0) > 0;
  const sends = isGiven(server_address, client_path, client_path_prefix);
  const { kafka_consumer_topic: consumed, kafka_producer_topic: produced } = match;
  const problems: string[] = [];
  if (serves && sends) {
    problems.push(
      'route and route_prefix match served requests, server_address and client_path sent ones: give one side.',
    );
  }
  if (isGiven(consumed, produced) && (serves || sends || method !== undefined)) {
    problems.push('A Kafka topic and an HTTP matcher exclude each other: give one.');
  }
  if (isGiven(consumed) && isGiven(produced)) problems.push('Give one Kafka topic, consumed or produced.');
  if (isGiven(route) && isGiven(route_prefix)) problems.push('Give route or route_prefix, not both.');
  if (isGiven(client_path) && isGiven(client_path_prefix)) {
    problems.push('Give client_path or client_path_prefix, not both.');
  }
  for (const [name, path] of Object.entries({ route, route_prefix, client_path, client_path_prefix })) {
    if (path !== undefined && !path.startsWith('/')) problems.push(`${name} must start with "/".`);
    if (path !== undefined && path.length > MAX_PATH) problems.push(`${name} is longer than ${MAX_PATH} characters.`);
  }
  for (const topic of [consumed, produced]) {
    if (topic !== undefined && !TOPIC.test(topic)) problems.push(`"${topic}" is no Kafka topic name.`);
  }
  if (method !== undefined && !METHODS.includes(method)) {
    problems.push(`method "${method}" matches nothing: it is compared as typed.${didYouMean(method, METHODS)}`);
  }
  if (server_address?.trim() === '') problems.push('server_address is blank.');
  const queryParams = (query ?? []).map(queryParameter);
  if (queryParams.some(({ name }) => name === '')) problems.push('A query parameter needs a name: name or name=value.');

  const served = serves || (method !== undefined && !sends);
  const operation: RuleOperation = {
    httpServer: served
      ? {
          method: method ?? null,
          route: route ?? null,
          routePrefix: route_prefix ?? null,
          queryParams: queryParams.length > 0 ? queryParams : null,
        }
      : null,
    httpClient: sends
      ? {
          method: method ?? null,
          serverAddress: server_address ?? null,
          templatedPath: client_path ?? null,
          templatedPathPrefix: client_path_prefix ?? null,
        }
      : null,
    kafkaConsumer: consumed === undefined ? null : { kafkaTopic: consumed },
    kafkaProducer: produced === undefined ? null : { kafkaTopic: produced },
  };
  return { operation: isEmpty(operation) ? null : operation, problems };
}

/** Reads a matcher from keys and values; an unknown key is a problem that names the valid ones. */
export function parseMatch(
  side: MatcherSide,
  entries: readonly { readonly key: string; readonly value: string }[],
): BuiltOperation {
  const known = KEYS[side];
  const problems: string[] = [];
  const texts = new Map<string, string>();
  const query: string[] = [];
  for (const { key, value } of entries) {
    if (!known.some((name) => name === key)) {
      problems.push(`match has no key "${key}".${didYouMean(key, known)} Valid: ${known.join(', ')}.`);
    } else if (key === 'query') query.push(value);
    else if (texts.has(key)) problems.push(`match names "${key}" twice.`);
    else if (value === '') problems.push(`match has an empty value for "${key}": leave the key out for any.`);
    else texts.set(key, value);
  }
  const built = buildOperation({ ...Object.fromEntries(texts), ...(query.length > 0 ? { query } : {}) });
  return { operation: built.operation, problems: [...problems, ...built.problems] };
}

/**
 * Whether a matcher is there but none of its parts: a gRPC matcher, which the API has no field for, reads so and would
 * be lost by an update (recordings `probe/sampling/grpc-rule/read`, `update`).
 */
export function isUnreadable(operation: RuleOperation | null): boolean {
  return operation !== null && isEmpty(operation);
}

function isEmpty({ httpServer, httpClient, kafkaConsumer, kafkaProducer }: RuleOperation): boolean {
  return !httpServer && !httpClient && !kafkaConsumer && !kafkaProducer;
}

function isGiven(...texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text !== undefined);
}

// The API tells a parameter that must only be there (null) from one that must be empty ("").
function queryParameter(text: string): { readonly name: string; readonly valueExact: string | null } {
  const at = text.indexOf('=');
  return at < 0 ? { name: text, valueExact: null } : { name: text.slice(0, at), valueExact: text.slice(at + 1) };
}
