import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { type ApiServer, type ApiServerOptions, rule, startApiServer } from './api-server.ts';
import { type JobRun, runJob } from './jobs.ts';
import { type Mapping, only, templated } from './manifests.ts';

const fixture = (name: string): string => readFileSync(new URL(`fixtures/${name}.yaml`, import.meta.url), 'utf8');
const DEPLOYMENT = fixture('odigos-ui');
const SERVICE = fixture('ui-service');

const asFound = {
  deployment: withoutGeneration(parse(DEPLOYMENT)),
  service: parse(SERVICE),
};

function withoutGeneration(object: { metadata: Mapping }): unknown {
  const { generation: _generation, ...metadata } = object.metadata;
  return { ...object, metadata };
}

const podSpec = z.looseObject({
  template: z.looseObject({
    spec: z.looseObject({
      containers: z.array(z.looseObject({ name: z.string(), image: z.string(), env: z.array(z.unknown()) })),
      volumes: z.array(z.looseObject({ name: z.string() })),
      imagePullSecrets: z.array(z.looseObject({ name: z.string() })).optional(),
    }),
  }),
});

// Each runs kubectl up to twenty times.
vi.setConfig({ testTimeout: 90_000 });

let open: ApiServer[] = [];
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function cluster(options: Partial<ApiServerOptions> = {}): Promise<ApiServer> {
  const rules = z.array(rule).parse(only(await templated({}), 'Role', 'odigos-mcp-mount').rules);
  const server = await startApiServer({ objects: [DEPLOYMENT, SERVICE], rules, ...options });
  open.push(server);
  return server;
}

const QUICK: Mapping = { hooks: { rolloutTimeout: '2s' } };

async function mount(server: ApiServer, values: Mapping = QUICK): Promise<JobRun> {
  const manifests = await templated(values);
  return runJob(only(manifests, 'Job', 'odigos-mcp-mount'), only(manifests, 'ConfigMap', 'odigos-mcp-steps'), server);
}

/** Both Jobs in the order that helm runs them in. */
async function unmount(server: ApiServer, values: Mapping = {}): Promise<readonly JobRun[]> {
  const manifests = await templated(values);
  const steps = only(manifests, 'ConfigMap', 'odigos-mcp-steps');
  return [
    await runJob(only(manifests, 'Job', 'odigos-mcp-unmount-service'), steps, server),
    await runJob(only(manifests, 'Job', 'odigos-mcp-unmount-deployment'), steps, server),
  ];
}

function pod(server: ApiServer) {
  return podSpec.parse(server.object('Deployment')?.spec).template.spec;
}

function portsOf(server: ApiServer): unknown {
  return server.object('Service')?.spec.ports;
}

const lastWords = (run: JobRun): string => run.attempts.map((steps) => steps.at(-1)?.stderr).join('\n');

describe('mounting', () => {
  test('puts the container in, waits for the pods, then points port 3000 of the service at it', async () => {
    const server = await cluster();
    const run = await mount(server);
    expect(run.attempts.map((steps) => steps.map(({ name, code }) => [name, code]))).toEqual([
      [
        ['give-back-rights', 0],
        ['look-for-service', 0],
        ['patch-deployment', 0],
        ['wait-for-rollout', 0],
        ['patch-service', 0],
      ],
    ]);
    expect(server.hasRights()).toBe(true);
    expect(
      pod(server)
        .containers.map(({ name }) => name)
        .sort(),
    ).toEqual(['mcp', 'ui']);
    expect(portsOf(server)).toEqual([
      { name: 'ui', port: 3000, protocol: 'TCP', targetPort: 3100 },
      { name: 'beta-ui', port: 3001, protocol: 'TCP', targetPort: 3001 },
      { name: 'otlp', port: 4317, protocol: 'TCP', targetPort: 4317 },
    ]);
    expect(server.writes.map(({ fieldManager }) => fieldManager)).toEqual(Array(3).fill('odigos-mcp'));
  });

  test("leaves everything of the UI's pod as it was, its default container too", async () => {
    const server = await cluster();
    await mount(server);
    const found = podSpec.parse(asFoundDeployment().spec).template;
    const { spec, ...template } = podSpec.parse(server.object('Deployment')?.spec).template;
    const { spec: foundSpec, ...foundTemplate } = found;
    expect(template).toEqual(foundTemplate);
    expect(spec.containers.find(({ name }) => name === 'ui')).toEqual(foundSpec.containers[0]);
    expect({ ...spec, containers: [], volumes: [] }).toEqual({ ...foundSpec, containers: [], volumes: [] });
  });

  test('changes nothing when it is mounted already', async () => {
    const server = await cluster();
    await mount(server);
    const before = { generation: server.generation(), deployment: server.object('Deployment') };
    expect((await mount(server)).succeeded).toBe(true);
    expect({ generation: server.generation(), deployment: server.object('Deployment') }).toEqual(before);
  });

  test('leaves nothing behind of the values that it was mounted with before', async () => {
    const server = await cluster();
    await mount(server, {
      planKey: { existingSecret: 'mcp-plan-key' },
      ca: { existingConfigMap: 'company-ca' },
      otel: { endpoint: 'http://collector:4318' },
    });
    expect(pod(server).volumes.map(({ name }) => name)).toContain('mcp-files');
    await mount(server);
    const fresh = await cluster();
    await mount(fresh);
    expect(server.object('Deployment')).toEqual(fresh.object('Deployment'));
  });

  test('takes the container out again when the pods never get ready, and fails', async () => {
    const server = await cluster({
      getsReady: (spec) => podSpec.parse(spec).template.spec.containers.every(({ image }) => !image.includes('broken')),
    });
    const run = await mount(server, { ...QUICK, image: { repository: 'broken' } });
    expect(run.succeeded).toBe(false);
    expect(run.attempts.map((steps) => steps.map(({ name, code }) => [name, code]))).toEqual([
      [
        ['give-back-rights', 0],
        ['look-for-service', 0],
        ['patch-deployment', 0],
        ['wait-for-rollout', 1],
      ],
      [
        ['give-back-rights', 0],
        ['look-for-service', 0],
        ['patch-deployment', 0],
        ['wait-for-rollout', 0],
        ['patch-service', 1],
      ],
      [
        ['give-back-rights', 0],
        ['look-for-service', 1],
      ],
    ]);
    expect(server.hasRights()).toBe(false);
    expect(server.object('Deployment')).toEqual(asFound.deployment);
    expect(server.object('Service')).toEqual(asFound.service);
  });

  test('an upgrade that never gets ready puts the UI back, and port 3000 with it', async () => {
    const server = await cluster({
      getsReady: (spec) => podSpec.parse(spec).template.spec.containers.every(({ image }) => !image.includes('broken')),
    });
    await mount(server);
    expect((await mount(server, { ...QUICK, image: { tag: 'broken' } })).succeeded).toBe(false);
    expect(server.object('Deployment')).toEqual(asFound.deployment);
    expect(server.object('Service')).toEqual(asFound.service);
  });

  test('says so when the UI is missing, and touches nothing', async () => {
    const noDeployment = await cluster({ objects: [SERVICE] });
    const run = await mount(noDeployment);
    expect(run.succeeded).toBe(false);
    expect(lastWords(run)).toContain('deployments.apps "odigos-ui" not found');
    expect(noDeployment.object('Service')).toEqual(asFound.service);

    const noService = await cluster({ objects: [DEPLOYMENT] });
    const blind = await mount(noService);
    expect(blind.succeeded).toBe(false);
    expect(lastWords(blind)).toContain('services "ui" not found');
    expect(noService.object('Deployment')).toEqual(asFound.deployment);
  });

  test('goes by the names that the values give', async () => {
    const rename = (text: string) => text.replaceAll('name: odigos-ui\n  namespace', 'name: my-ui\n  namespace');
    const values: Mapping = { ...QUICK, odigos: { uiDeploymentName: 'my-ui' } };
    const rules = z.array(rule).parse(only(await templated(values), 'Role', 'odigos-mcp-mount').rules);
    const server = await cluster({ objects: [rename(DEPLOYMENT), SERVICE], rules });
    expect((await mount(server, values)).succeeded).toBe(true);
    expect(pod(server).containers).toHaveLength(2);
  });
});

describe('the label that a NetworkPolicy goes by', () => {
  const labels = (server: ApiServer) =>
    z
      .looseObject({
        template: z.looseObject({ metadata: z.looseObject({ labels: z.record(z.string(), z.string()) }) }),
      })
      .parse(server.object('Deployment')?.spec).template.metadata.labels;
  const withPolicy: Mapping = { ...QUICK, networkPolicy: { enabled: true } };

  test('is on the pods while the container is in them, and there is a policy', async () => {
    const server = await cluster();
    await mount(server, withPolicy);
    expect(labels(server)).toEqual({ app: 'odigos-ui', 'odigos-mcp': 'mounted' });
    await mount(server);
    expect(labels(server)).toEqual({ app: 'odigos-ui' });
    await mount(server, withPolicy);
    await unmount(server, withPolicy);
    expect(server.object('Deployment')).toEqual(asFound.deployment);
  });

  test('goes with a mount that fails, so that no policy holds for a UI without its front door', async () => {
    const server = await cluster({
      getsReady: (spec) => podSpec.parse(spec).template.spec.containers.every(({ image }) => !image.includes('broken')),
    });
    await mount(server, withPolicy);
    expect((await mount(server, { ...withPolicy, image: { repository: 'broken' } })).succeeded).toBe(false);
    expect(server.object('Deployment')).toEqual(asFound.deployment);
    expect(server.object('Service')).toEqual(asFound.service);
  });
});

describe('unmounting', () => {
  test('gives back equal objects', async () => {
    const server = await cluster();
    await mount(server, { planKey: { existingSecret: 'mcp-plan-key' } });
    const runs = await unmount(server);
    expect(runs.map(({ succeeded, attempts }) => [succeeded, attempts.length])).toEqual([
      [true, 1],
      [true, 1],
    ]);
    expect(server.object('Deployment')).toEqual(asFound.deployment);
    expect(server.object('Service')).toEqual(asFound.service);
  });

  test('twice, or where nothing was mounted, changes nothing', async () => {
    const server = await cluster();
    for (const run of await unmount(server, { ui: { mcp: { enabled: false } } })) expect(run.succeeded).toBe(true);
    expect(server.generation()).toBe(1);
    expect(server.object('Deployment')).toEqual(asFound.deployment);
    expect(server.object('Service')).toEqual(asFound.service);
  });

  test('keeps pull secrets in the list: they may be the ones of Odigos', async () => {
    const server = await cluster();
    await mount(server, { ...QUICK, imagePullSecrets: ['registry-login'] });
    await unmount(server);
    expect(pod(server).imagePullSecrets).toEqual([{ name: 'registry-login' }]);
  });

  test.each([
    ['deployment', [SERVICE]],
    ['service', [DEPLOYMENT]],
    ['everything', []],
  ])('counts as done what is absent: %s', async (_absent, objects) => {
    const server = await cluster({ objects });
    for (const run of await unmount(server, { mount: 'standalone' })) expect(run.succeeded).toBe(true);
  });

  test('fails when it may not patch what is there', async () => {
    const rules = z.array(rule).parse(only(await templated({}), 'Role', 'odigos-mcp-mount').rules);
    const reading = rules.map((each) => ({ ...each, verbs: each.verbs.filter((verb) => verb !== 'patch') }));
    const server = await cluster({ rules: reading });
    for (const run of await unmount(server)) {
      expect(run.succeeded).toBe(false);
      expect(run.attempts[0]?.at(-1)?.stderr).toContain('forbidden');
    }
    expect(server.hasRights()).toBe(false);
  });
});

function asFoundDeployment() {
  return z.looseObject({ spec: z.looseObject({}) }).parse(parse(DEPLOYMENT));
}
