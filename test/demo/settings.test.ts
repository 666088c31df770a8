import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { demo, valueAt } from './ask.ts';

describe('the configuration', () => {
  const READ =
    '{ effectiveConfig { clusterName ignoredNamespaces rollout { maxConcurrentRollouts } componentLogLevels { odiglet ui } instrumentor { agentEnvVarsInjectionMethod } manifestYAML provenance { helmPath reconciledFrom } } }';
  const SET = 'mutation($c: LocalUiConfigInput!) { updateLocalUiConfig(config: $c) }';

  it('says in its YAML, and only there, how the MCP endpoint may be used', async () => {
    for (const accessMode of ['read-only', 'read-write'] as const) {
      const { ask } = await demo({ accessMode, clusterName: 'mine' });
      const answer = await ask(READ);
      const yaml: unknown = parse(String(answer.at('effectiveConfig.manifestYAML')));
      expect(valueAt(yaml, 'mcpAccessMode')).toBe(accessMode);
      expect(valueAt(yaml, 'mcpEnabled')).toBe(true);
      expect(valueAt(yaml, 'clusterName')).toBe('mine');
      expect(answer.at('effectiveConfig.clusterName')).toBe('mine');
      expect(JSON.stringify(answer.at('effectiveConfig.provenance'))).not.toContain('mcp');
    }
  });

  it('merges what the UI sets a moment later, and tells where each setting comes from', async () => {
    const { ask, clock } = await demo();
    await ask(SET, {
      c: {
        clusterName: 'renamed',
        rollout: { maxConcurrentRollouts: 3 },
        ignoredNamespaces: ['zz'],
        instrumentor: { agentEnvVarsInjectionMethod: 'pod_manifest' },
      },
    });
    expect((await ask(READ)).at('effectiveConfig.clusterName')).toBe('demo');
    clock.step(1_000);
    const answer = await ask(READ);
    expect(answer.at('effectiveConfig.clusterName')).toBe('renamed');
    expect(answer.at('effectiveConfig.rollout.maxConcurrentRollouts')).toBe(3);
    expect(answer.at('effectiveConfig.instrumentor.agentEnvVarsInjectionMethod')).toBe('pod-manifest');
    expect(answer.at('effectiveConfig.ignoredNamespaces')).toEqual(
      expect.arrayContaining(['zz', 'linkerd', 'odigos-system']),
    );
    expect(answer.at('effectiveConfig.provenance')).toEqual(
      expect.arrayContaining([
        { helmPath: 'clusterName', reconciledFrom: 'odigos-local-ui-config' },
        { helmPath: 'uiMode', reconciledFrom: 'odigos-configuration' },
      ]),
    );
  });

  it('unsets with empty texts and zero, leaves null alone, and forgets everything on a reset', async () => {
    const { ask, clock } = await demo();
    await ask(SET, { c: { clusterName: 'renamed', rollout: { maxConcurrentRollouts: 3 } } });
    await ask(SET, { c: { clusterName: null, rollout: { maxConcurrentRollouts: 0 } } });
    clock.step(1_000);
    const answer = await ask(READ);
    expect(answer.at('effectiveConfig.clusterName')).toBe('renamed');
    expect(answer.at('effectiveConfig.rollout')).toBeNull();
    await ask('mutation { resetLocalUiConfigToFactoryDefaults }');
    clock.step(1_000);
    expect((await ask(READ)).at('effectiveConfig.clusterName')).toBe('demo');
  });

  it('takes changes of the chart while it runs, as after helm upgrade', async () => {
    const { ask, api } = await demo();
    const mode = async (): Promise<unknown> =>
      valueAt(parse(String((await ask(READ)).at('effectiveConfig.manifestYAML'))), 'mcpAccessMode');
    expect(await mode()).toBe('read-only');
    api.cluster.configuration.upgradeChart({ mcpAccessMode: 'read-write', uiMode: 'readonly' });
    expect(await mode()).toBe('read-write');
    expect((await ask('mutation { pauseOdigos }')).errors[0]?.message).toContain('readonly mode');
  });

  it('fills every log level from the default', async () => {
    const { ask, clock } = await demo();
    await ask(
      'mutation { a: setComponentLogLevel(level: warn) b: setComponentLogLevel(component: odiglet, level: debug) }',
    );
    clock.step(1_000);
    expect((await ask(READ)).at('effectiveConfig.componentLogLevels')).toEqual({ odiglet: 'debug', ui: 'warn' });
  });

  it('is written as finished by the query for it, once there is anything', async () => {
    const { ask } = await demo({ fill: () => {} });
    expect((await ask('{ config { installationStatus } }')).at('config.installationStatus')).toBe('NEW');
    const other = await demo();
    expect((await other.ask('{ config { installationStatus } }')).at('config.installationStatus')).toBe('FINISHED');
  });

  it('lists a namespace as ignored at once for those who ask for its workloads', async () => {
    const { ask, clock } = await demo();
    await ask(SET, { c: { ignoredNamespaces: ['data'] } });
    clock.step(1_000);
    expect((await ask('{ workloads(filter: { namespace: "data" }) { id { name } } }')).errors[0]?.message).toContain(
      'ignored',
    );
    expect(JSON.stringify((await ask('{ namespaces { name } }')).data)).not.toContain('"data"}');
  });
});

describe('actions', () => {
  const CREATE =
    'mutation($a: ActionInput!) { createAction(action: $a) { id type fields { piiCategories customRegexMaskings { regex } collectClusterId labelsAttributes { from } renames } } }';
  const UPDATE =
    'mutation($id: ID!, $a: ActionInput!) { updateAction(id: $id, action: $a) { type name fields { piiCategories customRegexMaskings { regex } collectClusterId labelsAttributes { from } } } }';
  const action = (type: string, fields: object, more: object = {}): object => ({
    type,
    disabled: false,
    signals: ['TRACES'],
    fields,
    ...more,
  });

  it('are of the kind that their fields say, whatever type is given, but for the two database kinds', async () => {
    const { ask } = await demo();
    const type = async (a: object): Promise<unknown> => {
      const answer = await ask(CREATE, { a });
      return answer.at('createAction.type') ?? answer.errors[0]?.message;
    };
    expect(await type(action('UnknownType', { attributeNamesToDelete: ['a'] }))).toBe('DeleteAttribute');
    expect(await type(action('InferDbAttributes', {}))).toBe('InferDbAttributes');
    expect(await type(action('DeleteAttribute', { templatizeLiterals: true }))).toContain('must be set');
    expect(await type(action('DeleteAttribute', { attributeNamesToDelete: ['a'], renames: '{"a":"b"}' }))).toContain(
      'Only one of',
    );
    expect(await type(action('PiiMasking', { piiCategories: [] }))).toBe('UnknownType');
  });

  it('are merged or replaced by an update, as their kind has it', async () => {
    const { ask } = await demo();
    const pii = (
      await ask(CREATE, {
        a: action('PiiMasking', { piiCategories: ['EMAIL'], customRegexMaskings: [{ regex: '(a)' }] }),
      })
    ).at('createAction.id');
    const merged = await ask(UPDATE, { id: pii, a: action('PiiMasking', { piiCategories: ['JWT'] }) });
    expect(merged.at('updateAction')).toMatchObject({
      name: '',
      fields: { piiCategories: ['JWT'], customRegexMaskings: [{ regex: '(a)' }] },
    });
    const k8s = (
      await ask(CREATE, {
        a: action('K8sAttributesResolver', {
          collectClusterId: true,
          labelsAttributes: [{ labelKey: 'a', attributeKey: 'b' }],
        }),
      })
    ).at('createAction.id');
    const replaced = await ask(UPDATE, { id: k8s, a: action('K8sAttributesResolver', { collectWorkloadId: true }) });
    expect(replaced.at('updateAction.fields')).toMatchObject({ collectClusterId: false, labelsAttributes: null });
    expect(
      (await ask(UPDATE, { id: 'nope', a: action('PiiMasking', { piiCategories: ['JWT'] }) })).errors[0]?.message,
    ).toBe('failed to update action: resource name may not be empty');
  });

  it('show only a moment later that an extraction makes no sense', async () => {
    const { ask, clock } = await demo({ fill: () => {} });
    await ask(CREATE, {
      a: action('ExtractAttribute', { extractAttribute: { extractions: [{ targetAttributeName: 't' }] } }),
    });
    const read = '{ computePlatform { actions { statuses { name status } } } }';
    expect((await ask(read)).at('computePlatform.actions.0.statuses')).toEqual([]);
    clock.step(2_000);
    expect((await ask(read)).at('computePlatform.actions.0.statuses')).toEqual([
      { name: 'TransformedToProcessor', status: 'Failure' },
    ]);
  });
});

describe('instrumentation rules', () => {
  const CREATE =
    'mutation($r: InstrumentationRuleInput!) { createInstrumentationRule(instrumentationRule: $r) { ruleId type sourcesScopes { workloadNamespace } } }';
  const rule = (more: object): object => ({ ruleName: 'r', notes: '', disabled: false, ...more });

  it('are of the enterprise tier', async () => {
    const { ask } = await demo();
    expect((await ask(CREATE, { r: rule({ networkMetrics: true }) })).errors[0]?.message).toBe(
      'this feature is only supported for onprem installations',
    );
  });

  it('panic over what the contract lets be left out', async () => {
    const { ask } = await demo({ tier: 'onprem' });
    expect(
      (await ask(CREATE, { r: { ruleName: 'r', disabled: false, networkMetrics: true } })).errors[0]?.message,
    ).toBe('internal system error');
    expect((await ask(CREATE, { r: rule({ networkMetrics: true }) })).at('createInstrumentationRule.type')).toBe(
      'NetworkMetrics',
    );
  });

  it('want whole probes, and forget scopes that name nothing', async () => {
    const { ask } = await demo({ tier: 'onprem' });
    const answer = await ask(CREATE, {
      r: rule({ customInstrumentations: { golang: [{ packageName: 'main', receiverName: 'Server' }] } }),
    });
    expect(answer.errors[0]?.message).toContain('golang custom instrumentation');
    const scoped = await ask(CREATE, { r: rule({ headersCollection: { headerKeys: ['a'] }, sourcesScopes: [{}] }) });
    expect(scoped.at('createInstrumentationRule.sourcesScopes')).toBeNull();
  });
});

describe('recommendations', () => {
  const READ = '{ computePlatform { recommendations { name applied dismissed } actions { id uiGenerated } } }';
  const apply = (type: string, remedy: string): string =>
    `mutation { applyRecommendationRemediation(recommendationType: ${type}, remediationType: "${remedy}") }`;

  it('count as applied by whatever means, and are dismissed by name', async () => {
    const { ask, clock } = await demo();
    await ask(apply('SampleHealthProbes', 'DropAllHealthProbes'));
    await ask(apply('InferDBAttributes', 'EnableInferDbAttributes'));
    clock.step(1_000);
    await ask('mutation { setRecommendationDismissed(name: "url-templatization", dismissed: true) { name } }');
    const answer = await ask(READ);
    expect(answer.at('computePlatform.recommendations')).toEqual([
      { name: 'infer-db-attributes', applied: true, dismissed: false },
      { name: 'odigos-metrics', applied: true, dismissed: false },
      { name: 'sample-health-probes', applied: true, dismissed: false },
      { name: 'url-templatization', applied: false, dismissed: true },
    ]);
    expect(answer.at('computePlatform.actions')).toContainEqual({ id: 'infer-db-attributes', uiGenerated: false });
  });

  it('cannot be applied where only the chart can do it', async () => {
    const { ask } = await demo();
    expect((await ask(apply('EnableOwnMetrics', 'EnableOwnMetricsStore'))).errors[0]?.message).toContain(
      'has no steps',
    );
    expect((await ask(apply('EnableOwnMetrics', 'Nope'))).errors[0]?.message).toContain('not found');
  });
});

describe('the installation', () => {
  it('acts on no new Source while it is paused', async () => {
    const { ask, clock } = await demo();
    await ask('mutation { pauseOdigos }');
    await ask(
      'mutation { persistK8sSources(sources: [{ namespace: "default", kind: Deployment, name: "echo", selected: true, currentStreamName: "" }]) }',
    );
    clock.step(30_000);
    const answer = await ask(
      '{ workloads(filter: { namespace: "default", kind: Deployment, name: "echo" }) { markedForInstrumentation { markedForInstrumentation } pods { agentInjected } runtimeInfo { completed } } }',
    );
    expect(answer.at('workloads.0')).toEqual({
      markedForInstrumentation: { markedForInstrumentation: true },
      pods: [{ agentInjected: false }],
      runtimeInfo: null,
    });
  });

  it('runs no odiglet after it was paused', async () => {
    const { ask } = await demo();
    await ask('mutation { pauseOdigos }');
    const answer = await ask('{ odigletPods { name } odigletDaemonSetInfo { status nodes { ready } } }');
    expect(answer.data).toEqual({ odigletPods: [], odigletDaemonSetInfo: { status: 'Down', nodes: { ready: 0 } } });
  });

  it('has a token only in the enterprise tier, and looks at claims before it takes another', async () => {
    const community = await demo();
    const read = '{ computePlatform { apiTokens { token expiresAt } } }';
    expect((await community.ask(read)).at('computePlatform.apiTokens')).toEqual([]);
    const { ask } = await demo({ tier: 'onprem' });
    expect(Number((await ask(read)).at('computePlatform.apiTokens.0.expiresAt'))).toBeGreaterThan(0);
    const update = 'mutation($t: String!) { updateApiToken(token: $t) }';
    expect((await ask(update, { t: 'abc' })).errors[0]?.message).toBe(
      'failed to update odigos token: invalid JWT token format',
    );
    expect((await ask(update, { t: 'e30.e30.x' })).errors[0]?.message).toBe(
      'failed to update odigos token: Missing exp claim',
    );
    expect((await ask(update, { t: '' })).errors[0]?.message).toBe(
      'failed to update odigos token: missing Odigos Pro token',
    );
  });
});
