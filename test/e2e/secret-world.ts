import { destinationSpec } from '../../src/demo/catalog/destination-types.ts';
import { MANAGED_TYPES } from '../../src/demo/catalog/managed-destinations.ts';
import { SELF_HOSTED_TYPES } from '../../src/demo/catalog/self-hosted-destinations.ts';
import type { DemoApi } from '../../src/demo/http/server.ts';
import { fillEverything } from './possible.ts';

type Cluster = DemoApi['cluster'];
type Spec = NonNullable<ReturnType<typeof destinationSpec>>;
type Field = Spec['fields'][number];

/** What every canary begins with: where none of it stands, no canary does. */
const CANARY = 'canary-7f3a91c2e5d8b604';

/** A secret of its own for one place, so that a leak tells where it came from. */
export function canary(place: string): string {
  return `${CANARY}-${place.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** An address with a secret where people put them: credentials, a parameter, a path of its own is none. */
export function address(place: string): string {
  return `https://reader:${canary(`${place} password`)}@backend.example:4317/v1?token=${canary(`${place} token`)}`;
}

/** Fields that hold a secret though their type does not flag them (docs/ui-api/destinations.md). */
const UNFLAGGED = new Set([
  'AZURE_MONITOR_CONNECTION_STRING',
  'AZURE_MONITOR_INSTRUMENTATION_KEY',
  'QRYN_API_KEY',
  'UPTRACE_DSN',
]);

/** The small cluster with one of everything and a secret in every place that can hold one. */
export function fillSecrets(cluster: Cluster): void {
  fillEverything(cluster);
  for (const spec of [...SELF_HOSTED_TYPES, ...MANAGED_TYPES]) addDestination(cluster, spec);
  changeType(cluster);
  for (const workload of cluster.workloads.values()) {
    const containers = workload.containers.map((container) => ({ ...container, env: secretEnvironment() }));
    Object.assign(workload, { containers });
    for (const pod of workload.pods) {
      for (const container of pod.containers) {
        if (container.waiting) {
          container.waiting = { ...container.waiting, message: `cannot pull ${address('waiting')}: denied` };
        }
        for (const process of container.processes) {
          process.message = `exporter failed: ${address('process')}`;
          Object.assign(process, {
            libraries: process.libraries.map((library) => ({ ...library, message: `dial ${address('library')}` })),
          });
        }
      }
    }
  }
  for (const config of cluster.configs.values()) {
    config.detected = config.detected.map((container) => ({ ...container, env: secretEnvironment() }));
    config.decision = { ...config.decision, message: `no image ${address('decision')}` };
  }
  cluster.tokens.update(`${part({ alg: 'none' })}.${part({ aud: 'demo', exp: 4_000_000_000 })}.${canary('api token')}`);
  cluster.configuration.upgradeChart({
    oidc: { tenantUrl: 'https://login.example', clientId: 'odigos', clientSecret: canary('oidc') },
    centralBackendURL: address('central'),
    userInstrumentationEnvs: { languages: { java: { envVars: { API_TOKEN: canary('instrumentation env') } } } },
  });
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function secretEnvironment() {
  return [
    { name: 'DB_PASSWORD', value: canary('env password') },
    { name: 'DATABASE_URL', value: address('env url') },
    { name: 'GREETING', value: canary('env plain') },
    { name: 'OTEL_EXPORTER_OTLP_HEADERS', value: `authorization=Bearer ${canary('env headers')}` },
  ];
}

/** A destination of that type with a secret in each field that can hold one. */
function addDestination({ destinations }: Cluster, spec: Spec): void {
  destinations.create({
    name: `secret ${spec.type}`,
    type: spec.type,
    currentStreamName: 'default',
    exportedSignals: {
      traces: spec.signals.includes('T'),
      metrics: spec.signals.includes('M'),
      logs: spec.signals.includes('L'),
      profiles: spec.signals.includes('P'),
    },
    fields: spec.fields.map((field) => ({ key: field.name, value: secretValue(field) })),
  });
}

function secretValue({ name, component, secret, values, inputType }: Field): string {
  if (secret || UNFLAGGED.has(name)) return canary(name);
  switch (component) {
    case 'dropdown':
      return values?.[0] ?? 'x';
    case 'checkbox':
      return 'true';
    case 'keyValuePairs':
      return JSON.stringify({
        authorization: `Bearer ${canary(`${name} header`)}`,
        // Of headers every value counts; a tag or label of that name is none.
        'x-tenant': /HEADERS$/.test(name) ? canary(`${name} tenant`) : 'blue',
      });
    case 'multiInput':
      return JSON.stringify([address(name)]);
    default:
      return inputType === 'number' ? '4317' : address(name);
  }
}

/** The old type's secret stays behind a change of type (recording `probe/dest/type-change/to-honeycomb`). */
function changeType({ destinations }: Cluster): void {
  const id = destinations.summaries().find((one) => one.id.includes('.datadog-'))?.id ?? '';
  const signals = { traces: true, metrics: false, logs: false, profiles: false };
  const base = { name: 'changed', currentStreamName: 'default', exportedSignals: signals };
  destinations.update(id, {
    ...base,
    type: 'datadog',
    fields: [
      { key: 'DATADOG_API_KEY', value: canary('old type') },
      { key: 'DATADOG_SITE', value: 'datadoghq.eu' },
    ],
  });
  const spec = destinationSpec('honeycomb');
  if (!spec) throw new Error('no honeycomb');
  destinations.update(id, {
    ...base,
    type: 'honeycomb',
    fields: spec.fields.map((field) => ({ key: field.name, value: secretValue(field) })),
  });
}

/** The words around each canary of a text, to say what leaked and where. */
export function leaksOf(text: string): readonly string[] {
  const plain = decoded(text);
  return [...plain.matchAll(new RegExp(CANARY, 'g'))].map(({ index }) =>
    plain.slice(Math.max(0, index - 60), index + 60),
  );
}

/** The text, and all that stands in it in base64 or behind percent signs. */
function decoded(text: string): string {
  const base64 = [...text.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/g)].map(([found]) =>
    Buffer.from(found, 'base64').toString(),
  );
  return [
    text,
    text.replaceAll(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16))),
    ...base64,
  ].join('\n');
}
