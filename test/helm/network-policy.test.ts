import { describe, expect, test } from 'vitest';
import { type Mapping, only, templated, tryTemplate } from './manifests.ts';
import { admits, type Endpoint, policiesFor } from './network.ts';
import { VALUE_SETS } from './value-sets.ts';

const bareUi: Endpoint = { namespace: 'odigos-system', labels: { app: 'odigos-ui' } };
const mountedUi: Endpoint = { namespace: 'odigos-system', labels: { app: 'odigos-ui', 'odigos-mcp': 'mounted' } };
const standalone: Endpoint = {
  namespace: 'odigos-system',
  labels: { 'app.kubernetes.io/name': 'odigos-mcp', 'app.kubernetes.io/instance': 'odigos-mcp' },
};
const anybody: Endpoint = { namespace: 'shop', labels: { app: 'cart' } };
const agent: Endpoint = { namespace: 'agents', labels: { app: 'bot' } };
const proxy: Endpoint = { namespace: 'odigos-system', labels: { app: 'central-proxy' } };
const resolver: Endpoint = { namespace: 'kube-system', labels: { 'k8s-app': 'kube-dns' } };
const collector: Endpoint = { namespace: 'observability', labels: { app: 'collector' } };
const apiServer: Endpoint = { address: '10.0.0.1' };
const outside: Endpoint = { address: '203.0.113.7' };

/** What the UI listens on, as its service and its container have it. */
const UI_PORTS = [3000, 3001, 4317, 6060];

const rendered = (name: string) => templated(VALUE_SETS[name] ?? {});

describe.each(Object.entries(VALUE_SETS))('the policies of %s', (_name, values) => {
  test('leave what the UI’s pod connects to alone', async () => {
    const manifests = await templated(values);
    for (const ui of [bareUi, mountedUi]) expect(policiesFor(manifests, ui, 'Egress')).toEqual([]);
  });

  test('hold for a UI without our container only where a standalone server asks to restrict it', async () => {
    const asked = JSON.stringify(values).includes('"restrictUi":true') && values.mount === 'standalone';
    expect(policiesFor(await templated(values), bareUi, 'Ingress')).toHaveLength(asked ? 1 : 0);
  });

  test('close no port of the UI unless they are asked to, and never those that collectors and bundles need', async () => {
    const manifests = await templated(values);
    const restricts = JSON.stringify(values).includes('"restrictUi":true');
    for (const to of [bareUi, mountedUi]) {
      for (const port of restricts ? [4317, 6060] : UI_PORTS) {
        expect([port, admits(manifests, { from: anybody, to, port })]).toEqual([port, true]);
      }
    }
  });

  test('let everybody through the front door of a sidecar: it leads to the UI’s pages', async () => {
    if (values.mount === 'standalone') return;
    expect(admits(await templated(values), { from: anybody, to: mountedUi, port: 3100 })).toBe(true);
  });

  test('leave the Jobs alone, which need the Kubernetes API', async () => {
    const manifests = await templated(values);
    for (const { metadata } of manifests.filter(({ kind }) => kind === 'Job')) {
      const pod = { namespace: 'odigos-system', labels: { 'app.kubernetes.io/name': metadata.name } };
      expect(admits(manifests, { from: pod, to: apiServer, port: 6443 })).toBe(true);
    }
  });

  test('let a server of ours reach the UI by the address that it is given', async () => {
    const manifests = await templated(values);
    if (values.mount !== 'standalone' || JSON.stringify(values).includes('uiUrl')) return;
    expect(admits(manifests, { from: standalone, to: bareUi, port: 3000 })).toBe(true);
    expect(admits(manifests, { from: standalone, to: resolver, port: 53, protocol: 'UDP' })).toBe(true);
  });
});

describe('a sidecar', () => {
  test('has its metrics reached only where they are scraped', async () => {
    const closed = await templated({ networkPolicy: { enabled: true } });
    expect(admits(closed, { from: anybody, to: mountedUi, port: 9464 })).toBe(false);
    expect(admits(await rendered('sidecar-network'), { from: anybody, to: mountedUi, port: 9464 })).toBe(true);
  });

  test('with restrictUi cannot be gone round but by the listed peers', async () => {
    const manifests = await rendered('sidecar-restricted');
    for (const port of [3000, 3001]) {
      expect(admits(manifests, { from: anybody, to: mountedUi, port })).toBe(false);
      expect(admits(manifests, { from: proxy, to: mountedUi, port })).toBe(true);
    }
    const nobody = await templated({ networkPolicy: { enabled: true, restrictUi: true } });
    expect(admits(nobody, { from: proxy, to: mountedUi, port: 3000 })).toBe(false);
  });
});

describe('a standalone server', () => {
  test('connects to names, the UI, the collector of traces and what is listed, and to nothing else', async () => {
    const manifests = await rendered('standalone-network');
    const reaches = (to: Endpoint, port: number, protocol?: 'UDP') =>
      admits(manifests, { from: standalone, to, port, ...(protocol ? { protocol } : {}) });
    expect(reaches(resolver, 53, 'UDP')).toBe(true);
    expect(reaches(bareUi, 3000)).toBe(true);
    expect(reaches(collector, 4318)).toBe(true);
    expect(reaches(outside, 3128)).toBe(true);
    expect(reaches(bareUi, 6060)).toBe(false);
    expect(reaches(anybody, 3000)).toBe(false);
    expect(reaches(apiServer, 443)).toBe(false);
    expect(reaches(outside, 443)).toBe(false);
  });

  test('is reached by whom is listed, or by everybody', async () => {
    const listed = await rendered('standalone-network');
    expect(admits(listed, { from: agent, to: standalone, port: 3000 })).toBe(true);
    expect(admits(listed, { from: anybody, to: standalone, port: 3000 })).toBe(false);
    const open = await rendered('standalone-restricted');
    expect(admits(open, { from: anybody, to: standalone, port: 3000 })).toBe(true);
    expect(admits(open, { from: anybody, to: standalone, port: 9464 })).toBe(false);
  });

  test('with restrictUi keeps everybody else from the UI’s own ports', async () => {
    const manifests = await rendered('standalone-restricted');
    expect(admits(manifests, { from: anybody, to: bareUi, port: 3000 })).toBe(false);
    expect(admits(manifests, { from: standalone, to: bareUi, port: 3000 })).toBe(true);
  });

  test.each<readonly [string, Endpoint, number, boolean]>([
    // A service's port may lead to any port of its pods.
    ['http://ui.odigos.svc', { namespace: 'odigos' }, 3000, true],
    ['http://ui.odigos.svc.cluster.local:80', { namespace: 'odigos' }, 3000, true],
    ['http://ui.odigos.svc', { namespace: 'shop' }, 80, false],
    ['http://other-ui:8080', { namespace: 'odigos-system' }, 3000, true],
    ['http://other-ui:8080', outside, 8080, false],
    // A service and its namespace, or a domain.
    ['http://ui.odigos:8080', { namespace: 'odigos' }, 3000, true],
    ['http://ui.odigos:8080', outside, 8080, true],
    ['https://ui.odigos.example.com', outside, 443, true],
    ['https://ui.odigos.example.com', outside, 3000, false],
    ['https://ui.odigos.example.com', { namespace: 'odigos' }, 3000, false],
    ['http://ui.odigos.example.com', outside, 80, true],
    ['http://203.0.113.7:3000', outside, 3000, true],
    ['http://[2001:db8::7]:3000', { address: '2001:db8::7' }, 3000, true],
  ])('whose UI is at %s reaches %j at %i: %s', async (uiUrl, to, port, expected) => {
    const values: Mapping = { mount: 'standalone', odigos: { uiUrl }, networkPolicy: { enabled: true } };
    expect(admits(await templated(values), { from: standalone, to, port })).toBe(expected);
  });
});

test.each<readonly [string, Mapping, string]>([
  [
    'peers of agents for a sidecar',
    { networkPolicy: { enabled: true, agentPeers: [{ podSelector: {} }] } },
    'agentPeers needs mount=standalone',
  ],
  ['egress of a sidecar', { networkPolicy: { enabled: true, egress: [{ to: [] }] } }, 'egress needs mount=standalone'],
  ['a restriction without policies', { networkPolicy: { restrictUi: true } }, 'restrictUi needs networkPolicy.enabled'],
  [
    'peers that nothing is closed to',
    { networkPolicy: { enabled: true, uiPeers: [{ podSelector: {} }] } },
    'uiPeers needs networkPolicy.restrictUi',
  ],
  [
    'a UI elsewhere',
    {
      mount: 'standalone',
      odigos: { uiUrl: 'https://ui.example.com' },
      networkPolicy: { enabled: true, restrictUi: true },
    },
    'with odigos.uiUrl',
  ],
  [
    'a peer that is none',
    { networkPolicy: { enabled: true, restrictUi: true, uiPeers: [{ pod: {} }] } },
    '/networkPolicy/uiPeers/0',
  ],
  [
    'a rule that is none',
    { mount: 'standalone', networkPolicy: { enabled: true, egress: [{ from: [] }] } },
    '/networkPolicy/egress/0',
  ],
])('refused is %s, with a message that says which', async (_what, values, words) => {
  const { code, stderr } = await tryTemplate(values);
  expect(code).not.toBe(0);
  expect(stderr).toContain(words);
});

test('of a standalone server are named after it, and of a sidecar after the UI', async () => {
  expect(only(await rendered('standalone-network'), 'NetworkPolicy')).toBeDefined();
  expect(only(await rendered('sidecar-network'), 'NetworkPolicy', 'odigos-mcp-ui')).toBeDefined();
});
