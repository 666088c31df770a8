import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseSettings } from '../../src/settings.ts';
import { type Mapping, only, parseManifests, template, templated, tryTemplate } from './manifests.ts';
import { CHART, helm } from './tools.ts';
import { VALUE_SETS } from './value-sets.ts';

const pod = z.looseObject({
  containers: z.array(
    z.looseObject({
      env: z.array(z.looseObject({ name: z.string(), value: z.string().optional() })),
      readinessProbe: z.unknown(),
      securityContext: z.unknown(),
      volumeMounts: z.array(z.looseObject({ name: z.string(), mountPath: z.string() })).optional(),
    }),
  ),
});
const deployment = z.looseObject({ template: z.looseObject({ spec: pod }) });
const steps = z.object({ data: z.record(z.string(), z.string()) });

async function standalonePod(values: Mapping = {}) {
  const { spec } = only(await templated({ mount: 'standalone', ...values }), 'Deployment');
  return deployment.parse(spec).template.spec;
}

/** The environment that the container of these values is given. */
async function environment(values: Mapping): Promise<Readonly<Record<string, string | undefined>>> {
  const text = await template(values);
  const names = [...text.matchAll(/- name: ((?:MCP|ODIGOS|OTEL|NODE|LOG)_\w+|PORT|HOST)\n\s+value: (.+)/g)];
  return Object.fromEntries(names.map(([, name, value]) => [name, value?.replace(/^"(.*)"$/, '$1')]));
}

test('helm lint finds nothing', async () => {
  const { code, stdout } = await helm(['lint', CHART, '--strict']);
  expect(stdout).toContain('0 chart(s) failed');
  expect(code).toBe(0);
});

describe('manifests are as reviewed', () => {
  test.each(Object.entries(VALUE_SETS))('%s', async (name, values) => {
    await expect(await template(values)).toMatchFileSnapshot(`__snapshots__/${name}.yaml`);
  });
});

describe('values that are refused, with a message that says which', () => {
  test.each<readonly [string, Mapping, readonly string[]]>([
    ['an unknown key', { readonly: true }, ["additional properties 'readonly' not allowed"]],
    ['an unknown key within', { ui: { mpc: { enabled: true } } }, ['/ui', "'mpc' not allowed"]],
    ['a wrong mode', { ui: { mcpAccessMode: 'readwrite' } }, ['/ui/mcpAccessMode', "'read-only', 'read-write'"]],
    ['a mode that is Odigos’s own', { ui: { mcpAccessMode: 'readonly' } }, ['/ui/mcpAccessMode', "'read-only'"]],
    ['a wrong mount', { mount: 'daemonset' }, ['/mount', "'sidecar', 'standalone'"]],
    ['a switch that is text', { ui: { mcp: { enabled: 'maybe' } } }, ['/ui/mcp/enabled', 'want boolean']],
    ['a digest without its algorithm', { image: { digest: 'abc' } }, ['/image/digest', 'does not match pattern']],
    ['an origin with a path', { allowedOrigins: ['https://a.example/x'] }, ['/allowedOrigins/0']],
    ['a host with a scheme', { allowedHosts: ['https://a.example'] }, ['/allowedHosts/0']],
    ['a variable without a name', { extraEnv: [{ value: 'x' }] }, ['/extraEnv/0', "missing property 'name'"]],
    ['no image', { image: { repository: '' } }, ['image.repository is empty', 'registry.example.com/odigos-mcp']],
    ['replicas of a sidecar', { replicas: 2 }, ['replicas needs mount=standalone']],
    ['scaling of a sidecar', { hpa: { enabled: true } }, ['hpa.enabled needs mount=standalone']],
    ['a budget of a sidecar', { pdb: { enabled: true } }, ['pdb.enabled needs mount=standalone']],
    ['a URL for a sidecar', { odigos: { uiUrl: 'http://ui:3000' } }, ['odigos.uiUrl needs mount=standalone']],
    [
      'a shared state in two places',
      { mount: 'standalone', state: { url: 'redis://valkey', existingSecret: 'state' } },
      ['Set state.url or state.existingSecret'],
    ],
    [
      'a shared state of sidecars with keys of their own',
      { state: { existingSecret: 'state' } },
      ['needs planKey.existingSecret'],
    ],
    ['a password of the shared state in the open', { state: { url: 'redis://:word@valkey' } }, ['state/url']],
    ['an Ingress without a host', { ingress: { enabled: true } }, ['ingress.enabled needs ingress.host']],
    ['a route of no Gateway', { httpRoute: { enabled: true } }, ['httpRoute.enabled needs httpRoute.parentRefs']],
    [
      'two certificate sources',
      { ca: { existingSecret: 'a', existingConfigMap: 'b' } },
      ['Set ca.existingConfigMap or ca.existingSecret, not both'],
    ],
  ])('%s', async (_what, values, words) => {
    const { code, stderr } = await tryTemplate(values);
    expect(code).not.toBe(0);
    for (const word of words) expect(stderr).toContain(word);
  });
});

describe('the container', () => {
  test('is given only settings that the server has, with values that it takes', async () => {
    for (const [name, values] of Object.entries(VALUE_SETS)) {
      const parsed = parseSettings(await environment(values));
      expect(parsed.ok ? [] : parsed.problems, name).toEqual([]);
    }
  });

  test('follows the mode of Odigos unless it is pinned', async () => {
    expect((await environment({})).MCP_ACCESS_MODE).toBe('cluster');
    expect((await environment({ ui: { mcpAccessMode: 'read-only' } })).MCP_ACCESS_MODE).toBe('read-only');
  });

  test('as a sidecar is a front door to the UI beside it; standalone is none', async () => {
    expect(await environment({})).toMatchObject({
      PORT: '3100',
      MCP_FRONT_DOOR: 'true',
      ODIGOS_UI_URL: 'http://127.0.0.1:3000',
    });
    const alone = await environment({ mount: 'standalone' });
    expect(alone).toMatchObject({ PORT: '3000', ODIGOS_UI_URL: 'http://ui.odigos-system.svc:3000' });
    expect(alone).not.toHaveProperty('MCP_FRONT_DOOR');
  });

  test('is told the namespace of its UI: its own pod’s, or the one that the URL of the UI names', async () => {
    const ofPod = /- name: MCP_UI_NAMESPACE\n\s+valueFrom:\n\s+fieldRef:\n\s+fieldPath: metadata\.namespace\n/;
    for (const values of Object.values(VALUE_SETS).filter(
      ({ ui }) => JSON.stringify(ui) !== '{"mcp":{"enabled":false}}',
    )) {
      expect(await template(values)).toMatch(ofPod);
    }
    for (const uiUrl of ['http://ui.observed.svc:3000', 'http://ui.observed.svc.cluster.local:3000']) {
      expect(await environment({ mount: 'standalone', odigos: { uiUrl } })).toMatchObject({
        MCP_UI_NAMESPACE: 'observed',
      });
    }
  });

  test('is told every Host name that the chart gives it', async () => {
    expect((await environment(VALUE_SETS['standalone-exposed'] ?? {})).MCP_ALLOWED_HOSTS).toBe(
      'mcp.example.com,gw.example.com,odigos-mcp,odigos-mcp.odigos-system,odigos-mcp.odigos-system.svc,odigos-mcp.odigos-system.svc.cluster.local',
    );
    expect(await environment({})).not.toHaveProperty('MCP_ALLOWED_HOSTS');
  });

  test('runs as nobody, on a file system that it cannot write', async () => {
    const [container] = (await standalonePod()).containers;
    expect(container?.securityContext).toMatchObject({
      runAsNonRoot: true,
      runAsUser: 65532,
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
    });
  });

  test('has no token of a service account: none of its own, and not that of the UI', async () => {
    expect(await standalonePod()).toMatchObject({ automountServiceAccountToken: false, enableServiceLinks: false });
    const patch = steps.parse(only(await templated({}), 'ConfigMap', 'odigos-mcp-steps')).data['deployment-0.yaml'];
    expect(patch).toMatch(/- name: mcp-no-token\s+mountPath: \/var\/run\/secrets\/kubernetes\.io\/serviceaccount/);
    expect(patch).toMatch(/- name: mcp-no-token\s+emptyDir:/);
  });

  test('beside the UI is ready by its own listener only; alone it asks the UI', async () => {
    const patch = steps.parse(only(await templated({}), 'ConfigMap', 'odigos-mcp-steps')).data['deployment-0.yaml'];
    expect(patch).toMatch(/readinessProbe:\s+tcpSocket:\s+port: mcp\n/);
    expect((await standalonePod()).containers[0]?.readinessProbe).toMatchObject({ httpGet: { path: '/readyz' } });
  });
});

describe('the Jobs', () => {
  test('never touch the annotation of the default container', async () => {
    for (const values of Object.values(VALUE_SETS)) expect(await template(values)).not.toContain('default-container');
  });

  test('run kubectl by arguments alone, as nobody, with a home that they can write', async () => {
    const jobs = (await templated({})).filter(({ kind }) => kind === 'Job');
    expect(jobs).toHaveLength(4);
    for (const job of jobs) {
      const text = JSON.stringify(job);
      expect(text).not.toContain('"command"');
      expect(text).toContain('"runAsUser":65532');
      expect(text).toContain('{"name":"HOME","value":"/home/kubectl"}');
      expect(text).toContain('{"name":"home","mountPath":"/home/kubectl"}');
      expect(text).toContain('{"name":"home","emptyDir":{}}');
    }
  });

  test('may read and patch the two objects that they name, give these rights back, and nothing else', async () => {
    expect(only(await templated({}), 'Role', 'odigos-mcp-mount').rules).toEqual([
      {
        apiGroups: ['apps'],
        resources: ['deployments'],
        resourceNames: ['odigos-ui'],
        verbs: ['get', 'patch', 'list', 'watch'],
      },
      { apiGroups: [''], resources: ['services'], resourceNames: ['ui'], verbs: ['get', 'patch', 'list', 'watch'] },
      {
        apiGroups: ['rbac.authorization.k8s.io'],
        resources: ['rolebindings'],
        resourceNames: ['odigos-mcp-mount'],
        verbs: ['delete'],
      },
    ]);
  });

  test.each<readonly [string, Mapping, Readonly<Record<string, string>>]>([
    [
      'mount after an installation, an upgrade or a rollback, and unmount before removal',
      {},
      {
        'odigos-mcp-preflight': 'post-install,post-upgrade,post-rollback,pre-delete',
        'odigos-mcp-mount': 'post-install,post-upgrade,post-rollback',
        'odigos-mcp-unmount-service': 'pre-delete',
        'odigos-mcp-unmount-deployment': 'pre-delete',
      },
    ],
    ...[{ ui: { mcp: { enabled: false } } }, { mount: 'standalone' }].map(
      (values) =>
        [
          `unmount with ${JSON.stringify(values)}`,
          values,
          {
            'odigos-mcp-preflight': 'post-install,post-upgrade,post-rollback,pre-delete',
            'odigos-mcp-unmount-service': 'post-install,post-upgrade,post-rollback,pre-delete',
            'odigos-mcp-unmount-deployment': 'post-install,post-upgrade,post-rollback,pre-delete',
          },
        ] as const,
    ),
  ])('%s', async (_what, values, expected) => {
    const jobs = (await templated(values)).filter(({ kind }) => kind === 'Job');
    expect(
      Object.fromEntries(jobs.map(({ metadata }) => [metadata.name, metadata.annotations?.['helm.sh/hook']])),
    ).toEqual(expected);
  });
});

test('with /mcp off there is nothing but the Jobs that unmount it', async () => {
  const everything: Mapping = {
    ui: { mcp: { enabled: false } },
    mount: 'standalone',
    ingress: { enabled: true, host: 'a.example' },
    serviceMonitor: { enabled: true },
    networkPolicy: { enabled: true },
    dashboard: { enabled: true },
    alerts: { enabled: true },
  };
  for (const { metadata } of await templated(everything)) expect(metadata.annotations).toHaveProperty('helm.sh/hook');
});

test('the tokens file is the Secret’s, in either mount, and nothing of it is in the manifests', async () => {
  const values: Mapping = { tokens: { existingSecret: 'mcp-tokens', key: 'agents.yaml' } };
  for (const mount of ['sidecar', 'standalone']) {
    expect(await environment({ ...values, mount })).toMatchObject({ MCP_TOKENS_FILE: '/etc/odigos-mcp/tokens.yaml' });
    const text = await template({ ...values, mount });
    expect(text).toMatch(/name: mcp-tokens\s+items:\s+- key: agents\.yaml\s+path: tokens\.yaml/);
    expect(text).toMatch(/mountPath: \/etc\/odigos-mcp\s+readOnly: true/);
  }
  expect(await environment({})).not.toHaveProperty('MCP_TOKENS_FILE');
});

test('a plan key is made for replicas that were given none, and never printed twice alike', async () => {
  const keys = await Promise.all([tryTemplate({ mount: 'standalone' }), tryTemplate({ mount: 'standalone' })]);
  const [first, second] = keys.map(({ stdout }) => /plan-key: ([A-Za-z0-9+/=]{64})$/m.exec(stdout)?.[1]);
  expect(first).toBeDefined();
  expect(first).not.toBe(second);
  const given = parseManifests((await tryTemplate(VALUE_SETS['standalone-scaled'] ?? {})).stdout);
  expect(given.filter(({ kind }) => kind === 'Secret')).toEqual([]);
});
