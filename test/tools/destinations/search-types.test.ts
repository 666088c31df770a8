import fc from 'fast-check';
import { expect, it } from 'vitest';
import { destinationCategories } from '../../../src/demo/catalog/destination-types.ts';
import { searchTypes } from '../../../src/tools/destinations/search-types.ts';
import { supportedSignals } from '../../../src/tools/destinations/signals.ts';

const TYPES = destinationCategories().flatMap(({ name, items }) =>
  items.map(({ type, displayName, supportedSignals: supported }) => ({
    type,
    displayName,
    category: name,
    signals: supportedSignals(supported),
  })),
);
const found = (search: string): readonly string[] =>
  [...searchTypes(TYPES, search)].sort((one, other) => one.rank - other.rank).map(({ item }) => item.type);

it.each([
  ['grafana tempo', 'grafanacloudtempo'],
  ['tempo', 'tempo'],
  ['Grafana Cloud Loki', 'grafanacloudloki'],
  ['loki', 'loki'],
  ['s3 bucket', 's3'],
  ['S3', 's3'],
  ['aws s3', 's3'],
  ['amazon s3 bucket', 's3'],
  ['AWS CloudWatch', 'cloudwatch'],
  ['cloud watch', 'cloudwatch'],
  ['aws x-ray', 'xray'],
  ['xray', 'xray'],
  ['data dog', 'datadog'],
  ['Datadog', 'datadog'],
  ['dd', 'datadog'],
  ['new relic', 'newrelic'],
  ['honey comb', 'honeycomb'],
  ['honeycomb.io', 'honeycomb'],
  ['honycomb', 'honeycomb'],
  ['elastic search', 'elasticsearch'],
  ['opensearch', 'elasticsearch'],
  ['ELK', 'elasticsearch'],
  ['elastic apm', 'elasticapm'],
  ['gcp', 'googlecloud'],
  ['google cloud', 'googlecloud'],
  ['azure blob storage', 'azureblob'],
  ['azure monitor', 'azuremonitor'],
  ['splunk', 'splunk'],
  ['sumo logic', 'sumologic'],
  ['prometheus remote write', 'prometheus'],
  ['prometeus', 'prometheus'],
  ['click house', 'clickhouse'],
  ['ClickHouse', 'clickhouse'],
  ['jaeger tracing', 'jaeger'],
  ['yaeger', 'jaeger'],
  ['kafka', 'kafka'],
  ['otlp http', 'otlphttp'],
  ['otel', 'otlp'],
  ['opentelemetry collector', 'otlp'],
  ['victoria metrics', 'victoriametricscloud'],
  ['dynatrace', 'dynatrace'],
  ['sig noz', 'signoz'],
  ['oracle cloud', 'oracle'],
  ['pyroscope profiling', 'pyroscope'],
  ['logz.io', 'logzio'],
  ['better stack', 'betterstack'],
])('finds by "%s" first %s', (search, type) => {
  expect(found(search)[0]).toBe(type);
});

it.each([
  ['grafana tempo', ['grafanacloudtempo', 'tempo']],
  ['grafana loki', ['grafanacloudloki', 'loki']],
  ['tempo by grafana', ['grafanacloudtempo', 'tempo']],
  ['aws s3', ['s3']],
])('finds by "%s" what has most of it, and behind it what has such a name', (search, types) => {
  expect(found(search)).toEqual(expect.arrayContaining(types));
  expect(found(search)[0]).toBe(types[0]);
});

it('never hides a backend whose very name is among the words', () => {
  const names = TYPES.filter(({ displayName }) => /^\w{4,}$/.test(displayName));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom('grafana', 'cloud', 'datadog', 'aws'),
      ({ type, displayName }, other) => {
        expect(found(`${other} ${displayName}`)).toContain(type);
      },
    ),
  );
});

it.each(['no such thing', 'zzz', '???', ''])('finds nothing by "%s"', (search) => {
  expect(found(search)).toEqual([]);
});

it('finds each type first by its own name, however it is written', () => {
  for (const { type, displayName } of TYPES) {
    expect(found(type)[0]).toBe(type);
    for (const name of [displayName, displayName.toUpperCase(), displayName.replace(/\s+/g, '')]) {
      expect(found(name).slice(0, 3), name).toContain(type);
    }
  }
});

it('takes any text, and no type twice', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 100 }), fc.constantFrom('constructor', '__proto__ toString')),
      (search) => {
        const types = found(search);
        expect(new Set(types).size).toBe(types.length);
      },
    ),
  );
});
