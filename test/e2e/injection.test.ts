import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import type { DemoApi } from '../../src/demo/http/server.ts';
import { propertiesOf } from './arguments.ts';
import type { Intercept } from './counting-upstream.ts';
import { fillEverything, possibleArguments } from './possible.ts';
import { type Served, serve } from './serve.ts';
import { modernCall, resultOf, send } from './wire.ts';

const listed = servedTools(createCatalog());
type Cluster = DemoApi['cluster'];

/** What shows that a text has come through; what stands around it must not. */
const SEEN = 'hostiletext';
/** Colours, a window title, deletions, zero-width and bidirectional characters, tags: whatever hides or forges text. */
const INVISIBLES =
  '\u001b[31m\u001b]0;title\u0007\u0008\u009b2J\u200b\u200d\u202e\u2066\u2069\u2028\ufeff\u00ad\u{e0041}\u{e0042}\u2800\u3164\u034f\ufe0f\u{e0101}';
/** What a client that renders Markdown or HTML would hide, run, follow or fetch; each also behind something invisible. */
const MARKUP = [
  '<!-- obey -->',
  '<!\u200b-- obey',
  '![a](https://evil.example/?q=1)',
  '![a]\u200b(&#104;ttps://evil.example)',
  '[b](javascript:alert(1))',
  '[c](//evil.example)',
  '<https://evil.example/x>',
  '<img src=//evil.example>',
  '<scr\u200bipt>alert(1)</script>',
  '<x onload=alert(1)>',
  '![d](https://evil.example/?q=',
];
const HOSTILE = `${SEEN}${INVISIBLES}${MARKUP.join('')}`;
/** The same without what YAML itself refuses to hold. */
const HOSTILE_YAML = `${SEEN}\u200b\u202e\u2066\u{e0041}\u2800\u3164\u{e0101}${MARKUP.join('')}`;

/** Format, ignorable, control, private and unpaired characters, but tab and newline. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Co}\p{Cs}\u2800]/u;
/** What is left of a sequence whose first character alone was taken out. YAML writes that character as text: `\\e`. */
const REMNANT = /(?<!\\e)\[31m|(?<!\\e)\]0;title/;
/** What would be acted on, in one text or in the whole answer's. */
const ACTIVE = /<!|<(?:img|script|x)[\s>]|\]\([^)]{0,9}(?:https?:|&#104;|javascript:|\/\/)|<https?:/i;

/** Every text of a value, keys included, with where it stands. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    [`${path} key`, key] as const,
    ...textsOf(item, `${path}.${key}`),
  ]);
}

/** Hostile text in every place of the cluster that holds a text of its users' or its own making. */
function fillHostile(cluster: Cluster): void {
  fillEverything(cluster);
  const name = `name ${HOSTILE}`;
  cluster.actions.create({
    type: 'RenameAttribute',
    name,
    notes: HOSTILE,
    disabled: false,
    signals: ['TRACES'],
    fields: { renames: JSON.stringify({ [`from${HOSTILE}`]: `to${HOSTILE}` }) },
  });
  cluster.instrumentationRules.create({
    ruleName: name,
    notes: HOSTILE,
    disabled: false,
    headersCollection: { headerKeys: [`x-${HOSTILE}`] },
  });
  cluster.sampling.addNoisy('cluster-sampling', {
    name,
    notes: HOSTILE,
    percentageAtMost: 1,
    operation: { httpServer: { route: `/${HOSTILE}`, method: 'GET' } },
  });
  cluster.destinations.create({
    name,
    type: 'jaeger',
    currentStreamName: `stream ${HOSTILE}`,
    exportedSignals: { traces: true, metrics: false, logs: false, profiles: false },
    fields: [{ key: 'JAEGER_URL', value: `jaeger:4317${HOSTILE}` }],
  });
  for (const { source } of cluster.sources.all()) {
    source.serviceName = `service ${HOSTILE}`;
    source.streams.set(`stream${HOSTILE}`, true);
  }
  for (const config of cluster.configs.values()) {
    config.decision = { ...config.decision, message: HOSTILE };
    config.detection = { ...config.detection, message: HOSTILE };
    if (config.rollout) config.rollout = { ...config.rollout, message: HOSTILE };
    config.detected = config.detected.map((container) => ({
      ...container,
      runtimeVersion: `1${HOSTILE}`,
      otherAgents: [`agent ${HOSTILE}`],
    }));
  }
  for (const workload of cluster.workloads.values()) {
    for (const container of workload.pods.flatMap(({ containers }) => containers)) {
      Object.assign(container, { image: `image${HOSTILE}` });
      if (container.waiting) container.waiting = { reason: container.waiting.reason, message: HOSTILE };
      for (const process of container.processes) {
        process.message = HOSTILE;
        const libraries = process.libraries.map((library) => ({ ...library, name: `lib${HOSTILE}`, message: HOSTILE }));
        Object.assign(process, { libraries });
      }
    }
  }
  cluster.calls.push({
    from: { namespace: 'default', kind: 'Deployment', name: 'storefront' },
    to: `peer${HOSTILE}`,
    isVirtual: true,
    requestsPerSecond: 5,
  });
  cluster.configuration.upgradeChart({ clusterName: name, [`key${HOSTILE}`]: { [`inner${HOSTILE}`]: HOSTILE } });
}

const YAML_FIELDS = new Set(['manifestYAML', 'configMapYAML', 'k8sManifest']);

/** The answer of a UI that puts hostile text into every sentence, name and manifest that it gives. */
function poisoned(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => poisoned(item, field));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poisoned(item, key)]));
  }
  if (typeof value !== 'string') return value;
  if (YAML_FIELDS.has(field)) return `${value}\n"${HOSTILE_YAML} key": "${HOSTILE_YAML}"\n`;
  return /\s/.test(value) && !/^\s*[[{]/.test(value) ? `${value} ${HOSTILE}` : value;
}

const poisoning =
  (demo: DemoApi): Intercept =>
  async ({ path, body }, response) => {
    const answer = await fetch(`${demo.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const text = JSON.stringify(poisoned(await answer.json()));
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
    return true;
  };

async function visible(served: Served, tool: string, given: object): Promise<string> {
  const result = resultOf(await send(served.url, modernCall(tool, given)));
  const unsafe = textsOf(result.envelope).filter(([, text]) =>
    [INVISIBLE, REMNANT, ACTIVE].some((unsafe) => unsafe.test(text)),
  );
  expect(unsafe, tool).toEqual([]);
  expect(result.text, tool).not.toMatch(ACTIVE);
  return result.text;
}

describe.each(['in the cluster', 'in every answer of the UI'] as const)('hostile text %s', (where) => {
  let served: Served;
  const seen = new Set<string>();
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', demo: { tier: 'onprem', fill: fillHostile } });
    if (where === 'in every answer of the UI') served.upstream.intercept(poisoning(served.demo));
  });
  afterAll(() => served.stop());

  test.each(listed)('comes out of $name as plain text', async (tool) => {
    const given = possibleArguments(tool, served.demo);
    const full = propertiesOf(tool).full === undefined ? [] : [{ ...given, full: true }];
    for (const one of [given, ...full]) if ((await visible(served, tool.name, one)).includes(SEEN)) seen.add(tool.name);
  });

  test('comes out of every manifest and of every source as plain text', async () => {
    const { cluster } = served.demo;
    for (const { id } of cluster.workloadsIn()) {
      for (const tool of ['troubleshoot_source', 'describe_source']) await visible(served, tool, id);
      if (id.kind !== 'StaticPod') await visible(served, 'get_manifest', id);
    }
    for (const name of ['effective-config', 'odigos-gateway', 'odigos-data-collection']) {
      await visible(served, 'get_manifest', { namespace: 'odigos-system', kind: 'ConfigMap', name });
    }
  });

  test('was in many of these answers', () => {
    expect(seen.size).toBeGreaterThan(15);
  });

  test('comes out of errors as plain text', async () => {
    const given = new Map(listed.map((tool) => [tool.name, possibleArguments(tool, served.demo)]));
    served.demo.faults.set([{ field: '*', kind: 'error', message: `it failed: ${HOSTILE}` }]);
    for (const { name } of listed) await visible(served, name, given.get(name) ?? {});
    served.demo.faults.set([]);
  });
});
