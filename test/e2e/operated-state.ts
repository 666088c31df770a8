import { z } from 'zod';

/** What operators set, in all places that a write can reach; ids that the API makes, times and status left out. */
const OPERATED = `query {
  workloads {
    id { namespace kind name }
    markedForInstrumentation { markedForInstrumentation decisionEnum }
    dataStreamNames
    serviceName
    containers { containerName overrides { runtimeInfo { language runtimeVersion } otelDistroName allowConcurrentAgents } }
  }
  namespaces { name markedForInstrumentation dataStreamNames }
  effectiveConfig { manifestYAML provenance { helmPath reconciledFrom } }
  sampling {
    rules {
      id
      noisyOperations { name notes disabled percentageAtMost operation { httpServer { method route routePrefix queryParams { name valueExact } } httpClient { method serverAddress templatedPath templatedPathPrefix } } sourceScopes { namespaces languages sources { namespace kind name } } }
      highlyRelevantOperations { name notes disabled percentageAtLeast error durationAtLeastMs operation { httpServer { method route routePrefix } kafkaConsumer { kafkaTopic } kafkaProducer { kafkaTopic } } sourceScopes { namespaces languages sources { namespace kind name } } }
      costReductionRules { name notes disabled percentageAtMost operation { httpServer { method route routePrefix } kafkaConsumer { kafkaTopic } kafkaProducer { kafkaTopic } } sourceScopes { namespaces languages sources { namespace kind name } } }
    }
  }
  profilingSlots { activeKeys maxSlots slotMaxBytes slotTtlSeconds }
  computePlatform {
    destinations { name type disabled fields dataStreamNames exportedSignals { traces metrics logs profiles } }
    actions { type name notes disabled signals fields { attributeNamesToDelete piiCategories renames } }
    instrumentationRules { ruleName notes disabled headersCollection { headerKeys } }
    recommendations { type dismissed }
  }
}`;

const answer = z.object({ data: z.record(z.string(), z.unknown()) });

/** What operators set behind a UI API, lists in an order of their own, whoever listed them. */
export async function operatedState(url: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: OPERATED }),
  });
  return ordered(answer.parse(await response.json()).data);
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(ordered).sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, ordered(item)]));
}
