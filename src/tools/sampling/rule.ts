import type { NoisyRuleFragment, ScopesFragment, TailOperationFragment } from '../operations.generated.ts';
import { present } from '../present.ts';

type HeadOperation = NoisyRuleFragment['operation'];

/** What a rule matches, in words: `any operation`, `GET /healthz served`. */
export function headMatch(operation: HeadOperation): string {
  const { httpServer, httpClient } = operation ?? {};
  const texts: string[] = [];
  if (httpServer) {
    const { method, route, routePrefix, queryParams } = httpServer;
    const path = route ?? (routePrefix ? `${routePrefix}*` : 'any route');
    const query = (queryParams ?? []).map(({ name, valueExact }) =>
      valueExact === null ? name : `${name}=${valueExact}`,
    );
    texts.push(`served ${method ?? 'any method'} ${path}${query.length > 0 ? `?${query.join('&')}` : ''}`);
  }
  if (httpClient) {
    const { method, serverAddress, templatedPath, templatedPathPrefix } = httpClient;
    const path = templatedPath ?? (templatedPathPrefix ? `${templatedPathPrefix}*` : '');
    texts.push(`sent ${method ?? 'any method'} ${serverAddress ?? 'any host'}${path}`);
  }
  return matchText(operation, texts);
}

/** What a tail-sampling rule matches, in words. */
export function tailMatch(operation: TailOperationFragment | null): string {
  const { httpServer, kafkaConsumer, kafkaProducer } = operation ?? {};
  const texts: string[] = [];
  if (httpServer) {
    const { method, route, routePrefix } = httpServer;
    texts.push(`served ${method ?? 'any method'} ${route ?? (routePrefix ? `${routePrefix}*` : 'any route')}`);
  }
  if (kafkaConsumer) texts.push(`consumed from ${kafkaConsumer.kafkaTopic ?? 'any topic'}`);
  if (kafkaProducer) texts.push(`produced to ${kafkaProducer.kafkaTopic ?? 'any topic'}`);
  return matchText(operation, texts);
}

// An operation that is there but names no matcher we can read (gRPC ones are not in the contract) is not "any".
function matchText(operation: object | null | undefined, texts: readonly string[]): string {
  if (texts.length > 0) return texts.join(' and ');
  return operation ? 'a matcher that this API does not show' : 'any operation';
}

/** Where a rule holds: nothing when everywhere. */
export function scopeOf(scopes: ScopesFragment | null): object | undefined {
  const scope = present({
    namespaces: scopes?.namespaces,
    languages: scopes?.languages,
    sources: scopes?.sources?.map(({ namespace, kind, name }) => `${namespace}/${kind}/${name}`),
  });
  return Object.keys(scope).length > 0 ? scope : undefined;
}

/**
 * A text that is equal for rules that match the same: sorted scopes, absent and empty alike. (The API's own rule id
 * differs by order and by empty lists: recordings `probe/sampling/noisy/scope-order`, `scope-empty-lists`.)
 */
export function sameMatchKey(operation: HeadOperation, scopes: ScopesFragment | null): string {
  const sorted = (items: readonly string[] | null | undefined): readonly string[] => [...(items ?? [])].sort();
  return JSON.stringify([
    present({ ...operation?.httpServer }),
    present({ ...operation?.httpClient }),
    sorted(scopes?.namespaces),
    sorted(scopes?.languages),
    sorted(scopes?.sources?.map(({ namespace, kind, name }) => `${namespace}/${kind}/${name}`)),
  ]);
}
