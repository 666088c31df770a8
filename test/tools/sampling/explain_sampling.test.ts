import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answering } from '../telemetry/answers.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'explain_sampling';
const head = (noisyOperations: readonly object[]) => ({ traces: { headSampling: { noisyOperations } } });
const noisy = (name: string, route: string, percentageAtMost: number | null = null) => ({
  ruleId: name,
  name,
  disabled: false,
  percentageAtMost,
  operation: { httpServer: { method: null, route, routePrefix: null, queryParams: null }, httpClient: null },
});
const errors = {
  ruleId: 'e',
  name: 'errors',
  disabled: false,
  error: true,
  durationAtLeastMs: null,
  percentageAtLeast: 100,
};

interface World {
  readonly version?: string;
  readonly effective?: object;
  readonly rules?: readonly object[];
  readonly containers?: readonly object[];
}

function tell(bench: Workbench, { version = 'v1.36.0', effective, rules, containers }: World): void {
  const id = { namespace: 'shop', kind: 'Deployment', name: 'cart' };
  const group = { id: 'g', name: 'g', noisyOperations: [], highlyRelevantOperations: [], costReductionRules: [] };
  answering(bench, {
    [TOOL]: { sampling: { configs: { effective: effective ?? null }, rules: rules ?? [group] } },
    explain_sampling_services: { workloads: [{ id, serviceName: 'cart' }] },
    explain_sampling_workload: { workloads: [{ id, containers: containers ?? [] }] },
    explain_sampling_version: { describeOdigos: { odigosVersion: { value: version } } },
  });
}

const container = (given: object = {}): object => ({
  containerName: 'app',
  runtimeInfo: { language: 'java' },
  agentEnabled: { agentEnabled: true, otelDistroName: 'java-community' },
  agentConfig: null,
  collectorConfig: null,
  ...given,
});
const gateway = (tail: object): object => ({
  tailSampling: { noisyOperations: [], highlyRelevantOperations: [], costReductionRules: [], ...tail },
});

describe('explain_sampling', () => {
  it('says which rule decides on the demo cluster, by name of the service or of the workload', async () => {
    const bench = await workbench();
    for (const service of ['checkout', 'shop/Deployment/checkout']) {
      const { envelope } = await bench.call(TOOL, { service, route: '/healthz', method: 'GET', status: 500 });
      expect(envelope.data).toMatchObject({ kept_percent: 1, decides: { category: 'noisy', rule: 'health probes' } });
      expect(envelope.data?.says).toContain('errors and slow requests included');
    }
    expect(
      (await bench.data(TOOL, { service: 'checkout', route: '/x', status: 500, duration_ms: 3 })).decides,
    ).toMatchObject({
      rule: 'errors',
      where: 'gateway',
    });
  });

  it('tells the agent from the gateway by where Odigos put the rule', async () => {
    const bench = await workbench();
    tell(bench, {
      containers: [
        container({
          agentEnabled: { agentEnabled: true, otelDistroName: 'nodejs-community' },
          agentConfig: head([noisy('m', '/m', 5)]),
          collectorConfig: gateway({ highlyRelevantOperations: [{ ...errors, operation: null }] }),
        }),
      ],
    });
    const answer = await bench.data(TOOL, { service: 'cart', route: '/m', status: 500 });
    expect(answer).toMatchObject({ kept_percent: 5, decides: { rule: 'm', where: 'agent' } });
    expect(answer.others).toMatchObject([{ rule: 'errors', keeps_percent: 100 }]);
    expect((await bench.data(TOOL, { service: 'cart', route: '/m', status: 500, entry: false })).decides).toMatchObject(
      {
        rule: 'errors',
      },
    );
  });

  it('gives bounds where something was not asked about, and says what', async () => {
    const bench = await workbench();
    const cost = { ruleId: 'c', name: 'cap', disabled: false, percentageAtMost: 10, operation: null };
    tell(bench, {
      containers: [
        container({
          collectorConfig: gateway({
            highlyRelevantOperations: [{ ...errors, operation: null }],
            costReductionRules: [cost],
          }),
        }),
      ],
    });
    const { kept_percent, unknown, others } = await bench.data(TOOL, { service: 'cart', route: '/a' });
    expect(kept_percent).toEqual({ least: 10, most: 100 });
    expect(others).toMatchObject([{ rule: 'errors', fits: 'perhaps' }]);
    expect(String(unknown)).toContain('Not given: status, duration_ms');
    expect((await bench.data(TOOL, { service: 'cart', route: '/a', status: 200 })).kept_percent).toBe(10);
  });

  it('names in its verdict every rule that may match and would then decide, and says of none that it does not', async () => {
    const bench = await workbench();
    const percent = fc.integer({ min: 0, max: 100 });
    const rules = fc.uniqueArray(fc.tuple(fc.constantFrom('n1', 'n2', 'n3'), fc.constantFrom('/a', '/b'), percent), {
      selector: ([name]) => name,
    });
    const given = fc.record(
      { route: fc.constantFrom('/a', '/c'), status: fc.constantFrom(200, 500) },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(rules, fc.boolean(), fc.boolean(), given, async (some, hasErrors, hasCap, asked) => {
        const cap = { ruleId: 'c', name: 'cap', disabled: false, percentageAtMost: 10, operation: null };
        tell(bench, {
          containers: [
            container({
              collectorConfig: gateway({
                noisyOperations: some.map(([name, route, keeps]) => noisy(name, route, keeps)),
                highlyRelevantOperations: hasErrors ? [{ ...errors, operation: null }] : [],
                costReductionRules: hasCap ? [cap] : [],
              }),
            }),
          ],
        });
        const data = await bench.data(TOOL, { service: 'cart', entry: true, ...asked });
        const { others, decides } = z
          .object({
            others: z
              .array(z.object({ category: z.string(), rule: z.string(), fits: z.string().optional() }))
              .default([]),
            decides: z.object({ category: z.string() }).optional(),
          })
          .parse(data);
        const order = ['noisy', 'highly_relevant', 'cost_reduction'];
        const before = others.filter(
          ({ category, fits }) =>
            fits === 'perhaps' && (!decides || order.indexOf(category) < order.indexOf(decides.category)),
        );
        for (const { rule } of before.slice(0, 3)) expect(data.says).toContain(`"${rule}"`);
        if (before.length > 0) expect(data.says).not.toMatch(/No noisy/);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps all under dryRun, and says what it would keep', async () => {
    const bench = await workbench();
    tell(bench, {
      effective: { dryRun: true },
      containers: [container({ collectorConfig: gateway({ noisyOperations: [noisy('n', '/n')] }) })],
    });
    expect(await bench.data(TOOL, { service: 'cart', route: '/n' })).toMatchObject({
      kept_percent: 100,
      would_keep_percent: 0,
      says: expect.stringContaining('only evaluates'),
    });
  });

  it.each<readonly [why: string, world: World]>([
    ['is disabled', { effective: { tailSampling: { disabled: true } } }],
    ['has no group', { rules: [] }],
  ])('says that the gateway samples nothing where it %s', async (_why, world) => {
    const bench = await workbench();
    tell(bench, {
      ...world,
      containers: [container({ collectorConfig: gateway({ noisyOperations: [noisy('n', '/n')] }) })],
    });
    expect(await bench.data(TOOL, { service: 'cart', route: '/n' })).toMatchObject({
      kept_percent: 100,
      says: expect.stringContaining('samples nothing'),
    });
  });

  it('takes rules by their scopes where none are resolved, in the way of that release', async () => {
    const bench = await workbench();
    const rule = {
      ruleId: 'p',
      name: 'prefix',
      notes: null,
      disabled: true,
      percentageAtMost: 2,
      operation: {
        httpServer: { method: null, route: null, routePrefix: '/api', queryParams: null },
        httpClient: null,
      },
    };
    const world = (sourceScopes: object | null, version: string): World => ({
      version,
      rules: [
        {
          id: 'g',
          name: 'g',
          noisyOperations: [{ ...rule, sourceScopes }],
          highlyRelevantOperations: [],
          costReductionRules: [],
        },
      ],
      containers: [container()],
    });
    const scopes = { namespaces: ['shop'], languages: ['java'], sources: null };
    const ask = async (told: World) => {
      tell(bench, told);
      return bench.data(TOOL, { service: 'cart', route: '/apiv2', status: 200, duration_ms: 1 });
    };
    expect(await ask(world(scopes, 'v1.27.0'))).toMatchObject({
      kept_percent: 2,
      rules_from: expect.stringContaining('scopes'),
    });
    expect((await ask(world(scopes, 'v1.28.0'))).kept_percent).toBe(100);
    expect((await ask(world({ ...scopes, languages: ['go'] }, 'v1.27.0'))).kept_percent).toBe(100);
  });

  it('answers for each container that carries an agent', async () => {
    const bench = await workbench();
    tell(bench, {
      containers: [
        container({ collectorConfig: gateway({ noisyOperations: [noisy('n', '/n', 4)] }) }),
        container({ containerName: 'side', collectorConfig: gateway({}) }),
        container({ containerName: 'bare', agentEnabled: { agentEnabled: false, otelDistroName: null } }),
      ],
    });
    expect((await bench.data(TOOL, { service: 'cart', route: '/n' })).containers).toMatchObject([
      { container: 'app', kept_percent: 4 },
      { container: 'side', kept_percent: 100 },
    ]);
  });

  it('refuses what it cannot answer for, and leads on', async () => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL, { service: 'chekout' })).message).toContain('checkout');
    tell(bench, { containers: [container({ agentEnabled: null })] });
    expect((await bench.refusal(TOOL, { service: 'cart' })).message).toContain('carries an agent');
    const id = (namespace: string) => ({ namespace, kind: 'Deployment', name: 'cart' });
    answering(bench, {
      explain_sampling_services: {
        workloads: ['a', 'b'].map((namespace) => ({ id: id(namespace), serviceName: 'cart' })),
      },
    });
    const { envelope } = await bench.call(TOOL, { service: 'cart' });
    expect(envelope.error?.message).toContain('a/Deployment/cart, b/Deployment/cart');
    expect(envelope.next_steps[0]?.arguments).toMatchObject({ service: 'a/Deployment/cart' });
  });

  it('says that it takes the newest way where the version is unknown', async () => {
    const bench = await workbench();
    tell(bench, { version: 'dev', containers: [container({ collectorConfig: gateway({}) })] });
    expect(String((await bench.call(TOOL, { service: 'cart' })).envelope.context.warnings)).toContain('not known');
  });
});
