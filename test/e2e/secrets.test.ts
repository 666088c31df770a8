import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import { propertiesOf } from './arguments.ts';
import { possibleArguments } from './possible.ts';
import { address, canary, fillSecrets, leaksOf } from './secret-world.ts';
import { type Served, type ServeOptions, serve } from './serve.ts';
import { sharedServer } from './shared-server.ts';
import { modernCall, send } from './wire.ts';

const listed = servedTools(createCatalog());
const WRITES = listed.filter(({ annotations }) => !annotations.readOnlyHint);
type Listed = (typeof listed)[number];

const WITH_SECRETS: ServeOptions = {
  mode: 'read-write',
  environment: { LOG_LEVEL: 'trace', MCP_MAX_ANSWER_TOKENS: '100000' },
  demo: { tier: 'onprem', fill: fillSecrets },
  clock: steppedClock(),
};
const serveSecrets = (): Promise<Served> => serve(WITH_SECRETS);

/** Calls a tool and looks through its answer and all that the server writes meanwhile. */
async function leaksOfCall(served: Served, tool: string, given: object): Promise<readonly string[]> {
  const before = served.lines().length;
  const answer = await send(served.url, modernCall(tool, given));
  return [...leaksOf(answer.text), ...leaksOf(served.lines().slice(before).join('\n'))];
}

/** The least, then with every switch on, page by page and kind by kind: whatever a read can show. */
function variantsOf(tool: Listed, given: Record<string, unknown>): readonly Record<string, unknown>[] {
  const properties = propertiesOf(tool);
  const switches = Object.fromEntries(
    Object.entries(properties).flatMap(([name, { type }]) =>
      type === 'boolean' && name !== 'dry_run' ? [[name, true]] : [],
    ),
  );
  const most = Object.fromEntries('limit' in properties ? [['limit', 100]] : []);
  return [given, { ...switches, ...most, ...given }];
}

describe('secrets of the cluster', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveSecrets();
  });
  afterAll(() => served.stop());

  test('are really there: the UI gives them to whoever asks', async () => {
    served.upstream.forget();
    await send(served.url, modernCall('list_destinations', { full: true, limit: 100 }));
    const [post] = served.upstream.posts.filter(({ operation }) => operation === 'list_destinations');
    const answer = await fetch(`${served.demo.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: post?.body ?? '',
    });
    expect(leaksOf(await answer.text()).length).toBeGreaterThan(60);
  });

  test.each(listed)('$name tells none', async (tool) => {
    const given = possibleArguments(tool, served.demo);
    for (const one of variantsOf(tool, given)) expect(await leaksOfCall(served, tool.name, one)).toEqual([]);
  });

  const MANIFESTS = [
    { namespace: 'payments', kind: 'Deployment', name: 'payments-api' },
    { namespace: 'payments', kind: 'InstrumentationConfig', name: 'deployment-payments-api' },
    { namespace: 'odigos-system', kind: 'ConfigMap', name: 'effective-config' },
    { namespace: 'odigos-system', kind: 'ConfigMap', name: 'odigos-gateway' },
    { namespace: 'odigos-system', kind: 'ConfigMap', name: 'odigos-data-collection' },
    { namespace: 'odigos-system', kind: 'Deployment', name: 'odigos-gateway' },
  ];
  test.each(MANIFESTS)('the manifest of $kind $name tells none', async (given) => {
    expect(await leaksOfCall(served, 'get_manifest', given)).toEqual([]);
  });

  test('the manifest of a pod, and the pod, tell none', async () => {
    for (const workload of served.demo.cluster.workloadsIn('payments')) {
      for (const { name } of workload.pods) {
        expect(await leaksOfCall(served, 'get_manifest', { namespace: 'payments', kind: 'Pod', name })).toEqual([]);
        expect(await leaksOfCall(served, 'get_pod', { namespace: 'payments', name })).toEqual([]);
      }
    }
  });

  test('every source says why it is unhealthy, and tells none', async () => {
    for (const { id } of served.demo.cluster.workloadsIn()) {
      for (const tool of [
        'troubleshoot_source',
        'describe_source',
        'get_instrumentation_health',
        'get_runtime_detection',
      ]) {
        expect(await leaksOfCall(served, tool, id)).toEqual([]);
      }
    }
  });

  test('every destination is changed, tested and deleted without a word of its secrets', async () => {
    for (const { id } of served.demo.cluster.destinations.summaries()) {
      for (const dry_run of [true, false]) {
        expect(await leaksOfCall(served, 'update_destination', { id, name: 'renamed', dry_run })).toEqual([]);
        expect(await leaksOfCall(served, 'test_destination_connection', { id, dry_run })).toEqual([]);
      }
      expect(await leaksOfCall(served, 'delete_destination', { id })).toEqual([]);
    }
  }, 90_000);
});

describe('secrets of the cluster, when it is changed', () => {
  const server = sharedServer(WITH_SECRETS);
  test.each(WRITES)('$name tells none', async (tool) => {
    const served = server();
    const given = possibleArguments(tool, served.demo);
    const preview = await send(served.url, modernCall(tool.name, given));
    const plan = /"plan":"([^"]+)"/.exec(preview.text)?.[1];
    // Where nothing would change there is nothing to apply.
    if (plan === undefined) expect(preview.text).toContain('"would_change":[]');
    expect(await leaksOfCall(served, tool.name, { ...given, dry_run: false, plan })).toEqual([]);
  });
});

describe('secrets that a caller gives', () => {
  const TYPE = 'honeycomb';
  const fields = [
    { key: 'HONEYCOMB_API_KEY', value: canary('given') },
    { key: 'HONEYCOMB_ENDPOINT', value: 'api.honeycomb.io' },
  ];
  const SECRETIVE = Object.values(definitions).flatMap(({ name, secretArguments }) =>
    secretArguments.length > 0 ? [name] : [],
  );

  const SENDING_NOTHING = ['test_destination_connection', 'render_change'];

  test.each(SECRETIVE)('%s tells none, applied, refused or failed', async (tool) => {
    const served = await serveSecrets();
    const id = served.demo.cluster.destinations.summaries().find((one) => one.id.includes(`.${TYPE}-`))?.id;
    const own = { create_destination: { name: 'given', type: TYPE, traces: true }, update_destination: { id } };
    const given = { ...(tool in own ? own[tool as keyof typeof own] : { type: TYPE }), fields };
    const variants = [
      {},
      { dry_run: false },
      { fields: [...fields, { key: 'HONEYCOMB_API_KEYS', value: canary('misspelt') }] },
      { fields: canary('text') },
      { id: canary('id').slice(0, 5), nonsense: true },
    ];
    for (const more of variants) expect(await leaksOfCall(served, tool, { ...given, ...more })).toEqual([]);
    served.upstream.intercept(({ isMutation, body }, response) => {
      if (isMutation) response.writeHead(200).end(JSON.stringify({ data: null, errors: [{ message: body }] }));
      return isMutation;
    });
    const before = served.upstream.mutations().length;
    expect(await leaksOfCall(served, tool, { ...given, name: 'another', dry_run: false })).toEqual([]);
    if (!SENDING_NOTHING.includes(tool)) expect(served.upstream.mutations()).toHaveLength(before + 1);
    await served.stop();
  });
});

/** What a UI may say when it fails. */
const SAID = [
  `Get "${address('error url')}": dial tcp: connection refused`,
  `Authorization: Bearer ${canary('error bearer')}`,
  `authorization: Basic ${Buffer.from(`user:${canary('error basic')}`).toString('base64')}`,
  `exporter --api-key=${canary('error flag')} failed`,
  `invalid value {"DATADOG_API_KEY":"${canary('error json')}","apiToken": "${canary('error token')}"}`,
  `secret "x" has password: ${canary('error password')}`,
] as const;

describe('a UI that fails', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serveSecrets();
  });
  afterAll(() => served.stop());

  test.each(SAID)('and says %s: no tool repeats the secret', async (message) => {
    served.demo.faults.set([]);
    const given = new Map(listed.map((tool) => [tool.name, possibleArguments(tool, served.demo)]));
    served.demo.faults.set([{ field: '*', kind: 'error', message }]);
    for (const { name } of listed) expect(await leaksOfCall(served, name, given.get(name) ?? {}), name).toEqual([]);
  });
});
