import { describe, expect, it } from 'vitest';
import { demo } from './ask.ts';

const CREATE =
  'mutation($s: ID!, $r: NoisyOperationRuleInput!) { createNoisyOperationRule(samplingId: $s, rule: $r) { ruleId name disabled percentageAtMost operation { httpServer { route method } } } }';
const UPDATE =
  'mutation($s: ID!, $i: ID!, $r: NoisyOperationRuleInput!) { updateNoisyOperationRule(samplingId: $s, ruleId: $i, rule: $r) { ruleId disabled percentageAtMost } }';
const DELETE = 'mutation($s: ID!, $i: ID!) { deleteNoisyOperationRule(samplingId: $s, ruleId: $i) }';
const GROUPS = '{ sampling { rules { id noisyOperations { ruleId name } } } }';

describe('sampling rules', () => {
  it('have ids that are hashes of their content, the real API’s own', async () => {
    const { ask } = await demo();
    const id = async (r: object): Promise<unknown> =>
      (await ask(CREATE, { s: 'g', r })).at('createNoisyOperationRule.ruleId');
    expect(await id({ operation: { httpServer: { route: '/x' } } })).toBe('8aa30009f1487edc');
    expect(await id({ name: 'other', percentageAtMost: 5, operation: { httpServer: { route: '/x' } } })).toBe(
      '8aa30009f1487edc',
    );
    expect(await id({ operation: { httpServer: { route: '/healthz', method: 'GET' } } })).toBe('ac3f6f8d573c1f1e');
    expect(await id({})).toBe('44136fa355b3678a');
    expect(
      await id({
        operation: { httpServer: { routePrefix: '/metrics' } },
        sourceScopes: { namespaces: ['shop'], languages: ['java'] },
      }),
    ).toBe('51135879b42a87e3');
  });

  it('make their group when it is missing, even when the rule is refused', async () => {
    const { ask } = await demo();
    const refused = await ask(CREATE, { s: 'fresh', r: { percentageAtMost: 250 } });
    expect(refused.errors[0]?.message).toContain('should be less than or equal to 100');
    expect((await ask(GROUPS)).at('sampling.rules')).toContainEqual({ id: 'fresh', noisyOperations: [] });
    const named = await ask(CREATE, { s: 'Bad Name!', r: {} });
    expect(named.errors[0]?.message).toContain('failed to create sampling CR "Bad Name!"');
  });

  it('are replaced wholly by an update, and the first of twins is hit', async () => {
    const { ask } = await demo();
    const rule = { disabled: true, percentageAtMost: 7, operation: { httpServer: { route: '/u' } } };
    const first = await ask(CREATE, { s: 'g', r: rule });
    await ask(CREATE, { s: 'g', r: { ...rule, name: 'twin' } });
    const ruleId = first.at('createNoisyOperationRule.ruleId');
    const updated = await ask(UPDATE, { s: 'g', i: ruleId, r: { name: 'only a name' } });
    expect(updated.at('updateNoisyOperationRule')).toEqual({
      ruleId: '44136fa355b3678a',
      disabled: false,
      percentageAtMost: null,
    });
    await ask(DELETE, { s: 'g', i: ruleId });
    expect((await ask(GROUPS)).at('sampling.rules.2.noisyOperations')).toEqual([
      { ruleId: '44136fa355b3678a', name: 'only a name' },
    ]);
  });

  it('are not found twice', async () => {
    const { ask } = await demo();
    expect((await ask(DELETE, { s: 'cluster-sampling', i: 'deadbeef' })).errors[0]?.message).toBe(
      'noisy operation rule deadbeef not found in sampling cluster-sampling',
    );
    expect((await ask(DELETE, { s: 'nope', i: 'deadbeef' })).errors[0]?.message).toContain(
      'sampling CR "nope" not found',
    );
  });

  it('reach the containers that their scope covers', async () => {
    const { ask } = await demo();
    const rules = async (namespace: string, name: string): Promise<string> =>
      JSON.stringify(
        (
          await ask(
            'query($f: WorkloadFilter) { workloads(filter: $f) { containers { collectorConfig { tailSampling { noisyOperations { name } } } } } }',
            { f: { namespace, kind: 'Deployment', name } },
          )
        ).data,
      );
    expect(await rules('shop', 'checkout')).toContain('metrics scrapes');
    expect(await rules('shop', 'catalog')).not.toContain('metrics scrapes');
  });
});

describe('sampling settings', () => {
  const SET = 'mutation($c: SamplingConfigInput) { updateLocalUiSamplingConfig(config: $c) }';
  const READ =
    '{ sampling { configs { effective { k8sHealthProbesSampling { enabled keepPercentage } tailSampling { disabled } } } } }';

  it('replace each section that is given, while the other mutation merges', async () => {
    const { ask, clock } = await demo();
    await ask(SET, {
      c: { k8sHealthProbesSampling: { enabled: true, keepPercentage: 5 }, tailSampling: { disabled: false } },
    });
    await ask(SET, { c: { k8sHealthProbesSampling: { keepPercentage: 6 } } });
    clock.step(1_000);
    expect((await ask(READ)).at('sampling.configs.effective')).toEqual({
      k8sHealthProbesSampling: { enabled: null, keepPercentage: 6 },
      tailSampling: { disabled: false },
    });
    await ask('mutation { updateLocalUiConfig(config: { sampling: { k8sHealthProbesSampling: { enabled: true } } }) }');
    clock.step(1_000);
    expect((await ask(READ)).at('sampling.configs.effective.k8sHealthProbesSampling')).toEqual({
      enabled: true,
      keepPercentage: 6,
    });
  });

  it('panic without an argument', async () => {
    const { ask } = await demo();
    expect((await ask(SET)).errors[0]?.message).toBe('internal system error');
  });
});
