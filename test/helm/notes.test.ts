import { describe, expect, test } from 'vitest';
import { type Mapping, notes } from './manifests.ts';
import { VALUE_SETS } from './value-sets.ts';

test('of a sidecar are the product page’s commands, and where the audit is', async () => {
  const text = await notes({});
  expect(text).toContain('kubectl port-forward -n odigos-system svc/ui 3000:3000');
  expect(text).toContain('http://localhost:3000/mcp');
  expect(text).toContain('kubectl logs -n odigos-system deploy/odigos-ui -c mcp');
  expect(text).toContain('Without "-c mcp" that command shows the UI\'s own log.');
});

test('standalone name its own service and Deployment', async () => {
  const text = await notes({ mount: 'standalone' });
  expect(text).toContain('svc/odigos-mcp 3000:3000');
  expect(text).toContain('kubectl logs -n odigos-system deploy/odigos-mcp');
});

test('say when it is off', async () => {
  expect(await notes({ ui: { mcp: { enabled: false } } })).toContain('/mcp is off');
});

describe.each(Object.entries(VALUE_SETS).filter(([name]) => name !== 'disabled'))(
  'what %s exposes',
  (_name, values) => {
    test('is said: who reaches /mcp, whether it asks who calls, the mode, and that the UI is open', async () => {
      const text = await notes(values);
      const exposed = text.slice(text.indexOf('What this installation exposes:'));
      expect(exposed).toMatch(/- Who can reach \/mcp: whoever reaches svc\/[a-z-]+/);
      const asks = JSON.stringify(values).includes('"tokens"');
      expect(exposed).toContain(asks ? '- Authentication: every call needs a token' : '- No authentication on /mcp');
      expect(exposed).toMatch(/- Mode: (pinned to read-only|pinned to read-write|Odigos's own)/);
      expect(exposed).toContain(
        '- The Odigos UI itself is open to whoever reaches it, and its API asks for no authentication.',
      );
    });

    test('has no line that a terminal would break but by a name', async () => {
      const lines = (await notes(values)).split('\n').filter((line) => !line.includes('helm upgrade'));
      expect(lines.filter((line) => line.length > 130)).toEqual([]);
    });
  },
);

describe('what is exposed', () => {
  test.each<readonly [string, Mapping, readonly string[], readonly string[]]>([
    [
      'by default',
      {},
      [
        'In the cluster that is every pod',
        'read-only unless it says otherwise',
        'svc/ui, by which the UI is reached too',
      ],
      ['networkPolicy'],
    ],
    [
      'read-only, whatever Odigos says',
      { ui: { mcpAccessMode: 'read-only' } },
      ['pinned to read-only. No write works'],
      ['--set ui.mcpAccessMode=read-write'],
    ],
    ['pinned to read-write', { ui: { mcpAccessMode: 'read-write' } }, ['pinned to read-write', 'too old to have'], []],
    [
      'to those with a token',
      { tokens: { existingSecret: 'mcp-tokens' } },
      ['needs a token of the Secret mcp-tokens'],
      ['No authentication on /mcp'],
    ],
    [
      'by an Ingress',
      { ingress: { enabled: true, host: 'mcp.example.com' } },
      ['The Ingress publishes it at mcp.example.com'],
      [],
    ],
    ['by a Gateway', VALUE_SETS['standalone-exposed'] ?? {}, ['The HTTPRoute publishes it at gw.example.com'], []],
    [
      'to listed peers',
      VALUE_SETS['standalone-network'] ?? {},
      ['In the cluster that is networkPolicy.agentPeers alone'],
      ['every pod'],
    ],
    [
      'but for the UI’s own ports',
      VALUE_SETS['standalone-restricted'] ?? {},
      ['its own ports admit only this server (networkPolicy.restrictUi)'],
      [],
    ],
    [
      'but for those of a UI behind its front door',
      VALUE_SETS['sidecar-restricted'] ?? {},
      ['its own ports admit only networkPolicy.uiPeers', 'The front door still leads to it'],
      [],
    ],
    [
      'to several replicas that share nothing',
      { mount: 'standalone', replicas: 2 },
      ['Several replicas share no state'],
      [],
    ],
    [
      'to as many replicas as are needed, which share nothing',
      { mount: 'standalone', hpa: { enabled: true } },
      ['Several replicas share no state', 'Set state.existingSecret'],
      [],
    ],
    [
      'to several replicas that share their state',
      { mount: 'standalone', replicas: 2, state: { existingSecret: 'odigos-mcp-state' } },
      [],
      ['Several replicas share no state'],
    ],
    ['to one replica', { mount: 'standalone' }, [], ['Several replicas share no state']],
    [
      'with rights that readonly withholds',
      { rbac: { readonlyUiWrites: true } },
      ['may write although uiMode is readonly'],
      ['readOnlyPreviews'],
    ],
    [
      'with previews in read-only mode, and recommendations that the UI may change',
      VALUE_SETS['ui-recommendations'] ?? {},
      ['agents may preview writes', 'may change recommendations (rbac.recommendations)'],
      [],
    ],
  ])('%s', async (_how, values, said, unsaid) => {
    const text = await notes(values);
    for (const words of said) expect(text).toContain(words);
    for (const words of unsaid) expect(text).not.toContain(words);
  });
});
