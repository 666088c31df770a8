import type {
  CostReductionRule,
  CostReductionRuleInput,
  HeadSamplingOperationMatcher,
  HeadSamplingOperationMatcherInput,
  HighlyRelevantOperationRule,
  HighlyRelevantOperationRuleInput,
  InputMaybe,
  NoisyOperationRule,
  NoisyOperationRuleInput,
  SourcesScopes,
  SourcesScopesInput,
  TailSamplingOperationMatcher,
  TailSamplingOperationMatcherInput,
} from '../contract.generated.ts';
import { shortHash } from '../kubernetes/names.ts';

/** A rule that drops what is noisy, made of what was sent. */
export function noisyRule(input: NoisyOperationRuleInput): NoisyOperationRule {
  return {
    ruleId: contentId({ sourceScopes: scopesContent(input.sourceScopes), operation: headContent(input.operation) }),
    name: input.name || null,
    disabled: input.disabled ?? false,
    sourceScopes: shownScopes(input.sourceScopes),
    operation: shownHead(input.operation),
    percentageAtMost: input.percentageAtMost ?? null,
    notes: input.notes || null,
  };
}

/** A rule that keeps what matters, made of what was sent. */
export function highlyRelevantRule(input: HighlyRelevantOperationRuleInput): HighlyRelevantOperationRule {
  return {
    ruleId: contentId({
      sourceScopes: scopesContent(input.sourceScopes),
      error: input.error || undefined,
      durationAtLeastMs: input.durationAtLeastMs ?? undefined,
      operation: tailContent(input.operation),
    }),
    name: input.name || null,
    disabled: input.disabled ?? false,
    sourceScopes: shownScopes(input.sourceScopes),
    error: input.error ?? false,
    durationAtLeastMs: input.durationAtLeastMs ?? null,
    operation: shownTail(input.operation),
    percentageAtLeast: input.percentageAtLeast ?? null,
    notes: input.notes || null,
  };
}

/** A rule that caps what is kept, made of what was sent. */
export function costReductionRule(input: CostReductionRuleInput): CostReductionRule {
  return {
    ruleId: contentId({
      sourceScopes: scopesContent(input.sourceScopes),
      operation: tailContent(input.operation),
      percentageAtMost: 0,
    }),
    name: input.name || null,
    disabled: input.disabled ?? false,
    sourceScopes: shownScopes(input.sourceScopes),
    operation: shownTail(input.operation),
    percentageAtMost: input.percentageAtMost,
    notes: input.notes || null,
  };
}

/** The id of a rule: the first 8 bytes of the SHA-256 of its content as JSON, unset parts left out, order as given. */
function contentId(content: object): string {
  return shortHash(JSON.stringify(content));
}

function scopesContent(scopes: InputMaybe<SourcesScopesInput> | undefined): object | undefined {
  if (!scopes) return undefined;
  return {
    sources: listContent(
      scopes.sources?.map(({ name, namespace, kind }) => ({
        name: name || undefined,
        namespace: namespace || undefined,
        kind,
      })),
    ),
    namespaces: listContent(scopes.namespaces),
    languages: listContent(scopes.languages),
  };
}

function listContent<Item>(list: readonly Item[] | null | undefined): readonly Item[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

function headContent(operation: InputMaybe<HeadSamplingOperationMatcherInput> | undefined): object | undefined {
  if (!operation) return undefined;
  const { httpServer, httpClient } = operation;
  return {
    httpServer: httpServer
      ? {
          route: httpServer.route || undefined,
          routePrefix: httpServer.routePrefix || undefined,
          method: httpServer.method || undefined,
          queryParams: listContent(
            httpServer.queryParams?.map(({ name, valueExact }) => ({ name, valueExact: valueExact ?? undefined })),
          ),
        }
      : undefined,
    httpClient: httpClient
      ? {
          serverAddress: httpClient.serverAddress || undefined,
          templatedPath: httpClient.templatedPath || undefined,
          templatedPathPrefix: httpClient.templatedPathPrefix || undefined,
          method: httpClient.method || undefined,
        }
      : undefined,
  };
}

function tailContent(operation: InputMaybe<TailSamplingOperationMatcherInput> | undefined): object | undefined {
  if (!operation) return undefined;
  const { httpServer, kafkaConsumer, kafkaProducer } = operation;
  return {
    httpServer: httpServer
      ? {
          route: httpServer.route || undefined,
          routePrefix: httpServer.routePrefix || undefined,
          method: httpServer.method || undefined,
        }
      : undefined,
    kafkaConsumer: kafkaConsumer ? { kafkaTopic: kafkaConsumer.kafkaTopic || undefined } : undefined,
    kafkaProducer: kafkaProducer ? { kafkaTopic: kafkaProducer.kafkaTopic || undefined } : undefined,
  };
}

/** The scopes as they read back: empty lists as null. */
export function shownScopes(scopes: InputMaybe<SourcesScopesInput> | undefined): SourcesScopes | null {
  if (!scopes) return null;
  const { sources, namespaces, languages } = scopes;
  return {
    sources:
      sources && sources.length > 0 ? sources.map(({ namespace, kind, name }) => ({ namespace, kind, name })) : null,
    namespaces: namespaces && namespaces.length > 0 ? [...namespaces] : null,
    languages: languages && languages.length > 0 ? [...languages] : null,
  };
}

function shownHead(
  operation: InputMaybe<HeadSamplingOperationMatcherInput> | undefined,
): HeadSamplingOperationMatcher | null {
  if (!operation) return null;
  const { httpServer, httpClient } = operation;
  return {
    httpServer: httpServer
      ? {
          route: httpServer.route || null,
          routePrefix: httpServer.routePrefix || null,
          method: httpServer.method || null,
          queryParams:
            httpServer.queryParams && httpServer.queryParams.length > 0
              ? httpServer.queryParams.map(({ name, valueExact }) => ({ name, valueExact: valueExact ?? null }))
              : null,
        }
      : null,
    httpClient: httpClient
      ? {
          serverAddress: httpClient.serverAddress || null,
          templatedPath: httpClient.templatedPath || null,
          templatedPathPrefix: httpClient.templatedPathPrefix || null,
          method: httpClient.method || null,
        }
      : null,
  };
}

function shownTail(
  operation: InputMaybe<TailSamplingOperationMatcherInput> | undefined,
): TailSamplingOperationMatcher | null {
  if (!operation) return null;
  const { httpServer, kafkaConsumer, kafkaProducer } = operation;
  return {
    httpServer: httpServer
      ? {
          route: httpServer.route || null,
          routePrefix: httpServer.routePrefix || null,
          method: httpServer.method || null,
        }
      : null,
    kafkaConsumer: kafkaConsumer ? { kafkaTopic: kafkaConsumer.kafkaTopic || null } : null,
    kafkaProducer: kafkaProducer ? { kafkaTopic: kafkaProducer.kafkaTopic || null } : null,
  };
}
