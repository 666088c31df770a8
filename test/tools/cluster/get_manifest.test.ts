import { describe, expect, it } from 'vitest';
import { manifestFacts, sectionOf } from '../../../src/tools/cluster/manifest.ts';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { workbench } from '../workbench.ts';

describe('get_manifest', () => {
  it('shows a workload, and leads on', async () => {
    const bench = await workbench();
    const given = { namespace: 'default', kind: 'Deployment', name: 'storefront' };
    const { envelope } = await bench.call('get_manifest', given);
    expect(envelope.data).toMatchObject(given);
    expect(String(Reflect.get(envelope.data ?? {}, 'manifest'))).toContain('name: storefront');
    expect(envelope.next_steps[0]).toMatchObject({ tool: 'troubleshoot_source', arguments: given });
  });

  it('leads from what is of Odigos to its collectors, since it is no source', async () => {
    const bench = await workbench();
    const given = { namespace: 'odigos-system', kind: 'DaemonSet', name: 'odiglet' };
    expect((await bench.call('get_manifest', given)).envelope.next_steps[0]?.tool).toBe('get_odiglet_info');
  });

  it('shows one part of it', async () => {
    const bench = await workbench();
    const given = { namespace: 'default', kind: 'Deployment', name: 'storefront' };
    const { manifest } = await bench.data('get_manifest', {
      ...given,
      section: 'spec.template.spec.containers.0.image',
    });
    expect(String(manifest).trim()).toMatch(/storefront/);
    const error = await bench.refusal('get_manifest', { ...given, section: 'spec.nope.x' });
    expect(error.message).toContain('selector');
  });

  it('says that a paused workload does not take a restart', async () => {
    const bench = await workbench();
    const { notes } = await bench.data('get_manifest', { namespace: 'data', kind: 'Deployment', name: 'etl' });
    expect(String(notes)).toContain('paused');
  });

  trap('query/k8sManifest/Pod', 'redacts environment values but those of the named list', async () => {
    const bench = await workbench();
    const manifest = [
      'spec:',
      '  containers:',
      '  - env:',
      '    - name: PLAIN_LOOKING',
      '      value: hunter2hunter2',
      '    - name: OTEL_SERVICE_NAME',
      '      value: catalog',
      '    args: ["--api-key=abcdefgh"]',
    ].join('\n');
    answerInstead(bench, { get_manifest: { k8sManifest: manifest } });
    const shown = await bench.call('get_manifest', { namespace: 'shop', kind: 'Pod', name: 'catalog' });
    expect(shown.text).not.toContain('hunter2');
    expect(shown.text).not.toContain('abcdefgh');
    expect(shown.text).toContain('catalog');
  });

  it.each([
    ['a variable with a dot in its name', 'spec:\n  env:\n  - name: a.b-c\n    value: hunter2'],
    ['a password beside its flag', 'spec:\n  args: ["--password", "hunter2"]'],
    ['a script', 'spec:\n  command: ["sh", "-c", "PGPASSWORD=hunter2 psql"]'],
    ['a key of a ConfigMap', 'data:\n  tls.key: hunter2'],
    [
      'a file that the UI prints without its mark',
      'data:\n  app.properties:\n    user=a\n    db.password=x hunter2\n    b=1',
    ],
    ['an alias', 'data:\n  a: &x hunter2\n  password: *x'],
  ])('tells nothing of %s', async (_what, manifest) => {
    const bench = await workbench();
    answerInstead(bench, { get_manifest: { k8sManifest: manifest } });
    const { text } = await bench.call('get_manifest', { namespace: 'shop', kind: 'Pod', name: 'x' });
    expect(text).toContain('[redacted]');
    expect(text).not.toContain('hunter2');
  });

  it('takes its time from the length of a manifest, not from its square', async () => {
    const bench = await workbench();
    const labels = Array.from({ length: 20_000 }, (_, index) => `    key${index}: value`).join('\n');
    answerInstead(bench, { get_manifest: { k8sManifest: `metadata:\n  name: x\n  labels:\n${labels}\n` } });
    const { envelope } = await bench.call('get_manifest', {
      namespace: 'shop',
      kind: 'Pod',
      name: 'x',
      section: 'metadata.labels.key19999',
    });
    expect(envelope.data?.manifest).toBe('value\n');
  });

  it('withholds the whole of what is no YAML, and says so', async () => {
    const bench = await workbench();
    answerInstead(bench, { get_manifest: { k8sManifest: 'a: [unclosed\npassword: hunter2' } });
    const result = await bench.call('get_manifest', { namespace: 'shop', kind: 'Pod', name: 'x', section: 'a' });
    expect(result.text).not.toContain('hunter2');
    expect(result.envelope.data?.manifest).toBe('[redacted]');
    expect(String(result.envelope.context.warnings)).toContain('withheld');
  });

  trap('query/k8sManifest/ConfigMap', 'asks for ConfigMaps of Odigos only', async () => {
    const bench = await workbench();
    const own = await bench.data('get_manifest', {
      namespace: 'odigos-system',
      kind: 'ConfigMap',
      name: 'effective-config',
    });
    expect(String(own.manifest)).toContain('clusterName: demo');
    for (const namespace of ['kube-system', 'default', 'odigos-System', 'odigos-system/x']) {
      const before = bench.upstream.posts.filter(({ operation }) => operation === 'get_manifest').length;
      const error = await bench.refusal('get_manifest', { namespace, kind: 'ConfigMap', name: 'effective-config' });
      expect(error.message).toContain('odigos-system');
      expect(bench.upstream.posts.filter(({ operation }) => operation === 'get_manifest')).toHaveLength(before);
    }
  });

  it('takes the namespace that Odigos runs in for its own', async () => {
    const bench = await workbench();
    answerInstead(bench, {
      get_manifest_collectors: { odigletPods: [{ namespace: 'tracing' }], gatewayPods: [] },
      get_manifest: { k8sManifest: 'data: {}\n' },
    });
    expect(await bench.data('get_manifest', { namespace: 'tracing', kind: 'ConfigMap', name: 'x' })).toMatchObject({
      namespace: 'tracing',
    });
    await bench.refusal('get_manifest', { namespace: 'odigos-system', kind: 'ConfigMap', name: 'x' });
  });

  trap('query/k8sManifest/Job-unsupported', 'does not offer kinds that the API refuses', async () => {
    const bench = await workbench();
    for (const kind of ['Job', 'Secret', 'StaticPod']) {
      const error = await bench.refusal('get_manifest', { namespace: 'default', kind, name: 'x' });
      expect(error.side).toBe('arguments');
      expect(error.message).toContain('InstrumentationConfig');
    }
  });

  trap('query/k8sManifest/Rollout-not-installed', 'says that the cluster does not know the kind', async () => {
    const error = await (await workbench()).refusal('get_manifest', {
      namespace: 'default',
      kind: 'Rollout',
      name: 'x',
    });
    expect(error).toMatchObject({ side: 'target', message: 'This cluster does not know the kind Rollout.' });
  });

  trap('error/k8sManifest-unknown', 'says that there is none, and where to look', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call('get_manifest', { namespace: 'shop', kind: 'Deployment', name: 'nope' });
    expect(envelope.error?.message).toContain('no Deployment nope in namespace shop');
    expect(envelope.next_steps).toMatchObject([
      { tool: 'list_workloads_in_namespace', arguments: { namespace: 'shop' } },
    ]);
  });
});

describe('a part of a manifest', () => {
  const yaml = 'metadata:\n  labels:\n    app.kubernetes.io/name: cart\n    app: x\nlist:\n- a: 1\n- a: 2\n';

  it.each([
    ['metadata.labels.app.kubernetes.io/name', 'cart\n'],
    ['metadata.labels.app', 'x\n'],
    ['list.1.a', '2\n'],
    ['list.1', 'a: 2\n'],
  ])('is found at %s', (path, expected) => {
    expect(sectionOf(yaml, path)).toEqual({ found: true, yaml: expected });
  });

  it('is told with what is there instead', () => {
    expect(sectionOf(yaml, 'metadata.nope')).toEqual({ found: false, reached: 'metadata', keys: ['labels'] });
    expect(sectionOf(yaml, 'metadata.__proto__')).toMatchObject({ found: false });
    expect(sectionOf(yaml, 'metadata..labels')).toMatchObject({ found: false });
  });
});

describe('facts of a manifest', () => {
  it('are read from metadata and spec', () => {
    const yaml =
      'metadata:\n  uid: u1\n  deletionTimestamp: "2026-01-01T00:00:00Z"\n  ownerReferences:\n  - kind: ReplicaSet\n    name: cart-1\n    controller: true\nspec:\n  paused: true\n';
    expect(manifestFacts(yaml)).toEqual({
      uid: 'u1',
      isBeingDeleted: true,
      controller: 'ReplicaSet cart-1',
      isPaused: true,
    });
  });

  it.each(['[redacted]', 'a: [', ''])('are none in %j', (yaml) => {
    expect(manifestFacts(yaml)).toBeUndefined();
  });
});
