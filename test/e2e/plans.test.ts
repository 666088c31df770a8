import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { steppedClock } from '../demo/stepped-clock.ts';
import { type AnswerEnvelope, dataOf, errorOf, planOf, type ToolResult } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { sharedServer } from './shared-server.ts';
import { legacyCall, modernCall, resultOf, send } from './wire.ts';

const TOOL = 'create_noisy_operation_rule';

describe('read-write mode', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write' });
  });
  afterAll(() => served.stop());

  const call = async (given: object, tool = TOOL): Promise<ToolResult> =>
    resultOf(await send(served.url, modernCall(tool, given)));
  const refusedWithoutSending = async (given: object, tool = TOOL): Promise<NonNullable<AnswerEnvelope['error']>> => {
    const before = served.upstream.mutations().length;
    const error = errorOf(await call(given, tool));
    expect(error.changed).toBe('no');
    expect(served.upstream.mutations()).toHaveLength(before);
    return error;
  };
  const rulesNamed = async (group: string, name: string): Promise<number> =>
    JSON.stringify(dataOf(await call({ group }, 'get_sampling'))).split(`"${name}"`).length - 1;

  test.each([{ dry_run: true }, {}])('a preview with %o sends queries only', async (dryRun) => {
    const before = served.upstream.posts.length;
    const result = await call({ group: 'previewed', name: 'a', route: '/a', ...dryRun });
    expect(planOf(result)).toMatch(/^p2\./);
    const sent = served.upstream.posts.slice(before);
    expect(sent.length).toBeGreaterThan(0);
    for (const { body } of sent) expect(body).not.toContain('mutation');
    expect(errorOf(await call({ group: 'previewed' }, 'get_sampling')).side).toBe('target');
  });

  test('the next step of a preview is the apply: it changes the cluster, and a read shows it', async () => {
    const preview = await call({ group: 'stepped', name: 'by step', route: '/step' });
    const step = preview.envelope.next_steps.find(({ tool }) => tool === TOOL);
    expect(step?.arguments).toMatchObject({ dry_run: false, plan: planOf(preview) });
    expect(dataOf(await call({ ...step?.arguments }))).toMatchObject({ confirmed: true });
    expect(await rulesNamed('stepped', 'by step')).toBe(1);
  });

  test('an apply without a plan changes the cluster', async () => {
    const applied = await call({ group: 'unplanned', name: 'direct', route: '/direct', dry_run: false });
    expect(dataOf(applied)).toMatchObject({ confirmed: true });
    expect(await rulesNamed('unplanned', 'direct')).toBe(1);
  });

  test('a destination is created and listed', async () => {
    const jaeger = {
      name: 'jaeger-new',
      type: 'jaeger',
      traces: true,
      fields: [{ key: 'JAEGER_URL', value: 'jaeger.new:4317' }],
    };
    const plan = planOf(await call(jaeger, 'create_destination'));
    const applied = await call({ ...jaeger, dry_run: false, plan }, 'create_destination');
    expect(dataOf(applied)).toMatchObject({ name: 'jaeger-new' });
    expect(JSON.stringify(dataOf(await call({}, 'list_destinations')))).toContain('jaeger-new');
  });

  test('one plan sent twice at once is applied once', async () => {
    const rule = { group: 'twice', name: 'once only', route: '/twice' };
    const plan = planOf(await call(rule));
    const before = served.upstream.mutations().length;
    const results = await Promise.all(
      [modernCall, legacyCall, modernCall, legacyCall].map(async (era) =>
        resultOf(await send(served.url, era(TOOL, { ...rule, dry_run: false, plan }))),
      ),
    );
    expect(results.filter(({ isError }) => !isError)).toHaveLength(1);
    for (const result of results.filter(({ isError }) => isError)) expect(errorOf(result).changed).toBe('no');
    expect(served.upstream.mutations()).toHaveLength(before + 1);
    expect(await rulesNamed('twice', 'once only')).toBe(1);
  });

  test('two destinations of one plan sent at once are one destination', async () => {
    const destination = {
      name: 'twice-jaeger',
      type: 'jaeger',
      traces: true,
      fields: [{ key: 'JAEGER_URL', value: 'jaeger.twice:4317' }],
    };
    const plan = planOf(await call(destination, 'create_destination'));
    const results = await Promise.all(
      [1, 2].map(() => call({ ...destination, dry_run: false, plan }, 'create_destination')),
    );
    const refused = results.filter(({ isError }) => isError);
    expect(refused).toHaveLength(1);
    for (const result of refused) expect(errorOf(result)).toMatchObject({ side: 'plan', changed: 'no' });
    const listed = JSON.stringify(dataOf(await call({}, 'list_destinations')));
    expect(listed.split('"twice-jaeger"')).toHaveLength(2);
  });

  test('a plan does not hold for other arguments', async () => {
    const rule = { group: 'other', name: 'a', route: '/a', keep_percentage: 10 };
    const plan = planOf(await call(rule));
    const error = await refusedWithoutSending({ ...rule, keep_percentage: 0, dry_run: false, plan });
    expect(error.side).toBe('plan');
    expect(error.message).toContain('other arguments');
  });

  test('a plan does not hold for another tool', async () => {
    const plan = planOf(await call({ group: 'tool', name: 'a', route: '/tool' }));
    const jaeger = {
      name: 'j',
      type: 'jaeger',
      traces: true,
      fields: [{ key: 'JAEGER_URL', value: 'jaeger.new:4317' }],
    };
    expect((await refusedWithoutSending({ ...jaeger, dry_run: false, plan }, 'create_destination')).side).toBe('plan');
  });

  test('a plan does not hold when its target has changed since', async () => {
    const rule = { group: 'moving', name: 'second', route: '/second' };
    const plan = planOf(await call(rule));
    dataOf(await call({ group: 'moving', name: 'first', route: '/first', dry_run: false }));
    const error = await refusedWithoutSending({ ...rule, dry_run: false, plan });
    expect(error.side).toBe('plan');
    expect(error.message).toContain('changed since');
  });

  const JAEGER = { type: 'jaeger', traces: true, fields: [{ key: 'JAEGER_URL', value: 'jaeger.else:4317' }] };
  test('a plan does not hold when the same call would now do other than what was approved', async () => {
    const drops = (name: string, sources: readonly string[]) => ({ group: 'covers', name, route: '/zz', sources });
    const first = dataOf(
      await call({ ...drops('first', ['shop/Deployment/checkout']), languages: ['java'], dry_run: false }),
    );
    const rule = drops('second', ['shop/Deployment/checkout']);
    const preview = await call(rule);
    expect(dataOf(preview).impact).toMatchObject({ risk: ['none'] });
    const gone = { group: 'covers', rule_id: first.rule_id, dry_run: false };
    dataOf(await call(gone, 'delete_noisy_operation_rule'));
    const error = await refusedWithoutSending({ ...rule, dry_run: false, plan: planOf(preview) });
    expect(error.message).toContain('changed since');
    expect(dataOf(await call(rule)).impact).not.toMatchObject({ risk: ['none'] });
  });

  test('a plan does not hold when what is sent would go to another backend than was approved', async () => {
    const echo = { workloads: [{ namespace: 'default', kind: 'Deployment', name: 'echo' }] };
    const plan = planOf(await call(echo, 'instrument_workloads'));
    const elsewhere = { ...JAEGER, name: 'elsewhere', dry_run: false };
    dataOf(await call(elsewhere, 'create_destination'));
    await refusedWithoutSending({ ...echo, dry_run: false, plan }, 'instrument_workloads');
  });

  test('a refused plan offers the preview again, which then applies', async () => {
    const rule = { group: 'again', name: 'second', route: '/again-second' };
    const plan = planOf(await call(rule));
    dataOf(await call({ group: 'again', name: 'first', route: '/again-first', dry_run: false }));
    const refused = await call({ ...rule, dry_run: false, plan });
    const [step] = refused.envelope.next_steps;
    const renewed = planOf(await call({ ...step?.arguments }, step?.tool));
    expect(dataOf(await call({ ...rule, dry_run: false, plan: renewed }))).toMatchObject({ confirmed: true });
  });

  test('a plan of another server does not hold', async () => {
    const other = await serve({ mode: 'read-write' });
    const rule = { group: 'foreign', name: 'a', route: '/foreign' };
    const plan = planOf(resultOf(await send(other.url, modernCall(TOOL, rule))));
    await other.stop();
    expect((await refusedWithoutSending({ ...rule, dry_run: false, plan })).side).toBe('plan');
  });

  test.each(['', 'p1.nonsense', 'x'.repeat(300)])('"%s" is no plan', async (plan) => {
    const rule = { group: 'malformed', name: 'a', route: '/malformed' };
    expect((await refusedWithoutSending({ ...rule, dry_run: false, plan })).side).toMatch(/^(plan|arguments)$/);
  });
});

describe('while the cluster goes on', () => {
  const clock = steppedClock();
  const server = sharedServer({ mode: 'read-write', clock });

  test('a plan holds although what flows and what it comes to moved', async () => {
    const call = async (given: object, tool = TOOL): Promise<ToolResult> =>
      resultOf(await send(server().url, modernCall(tool, given)));
    clock.step(60_000);
    const rule = { group: 'flowing', name: 'a', route: '/flowing', namespaces: ['shop'] };
    const preview = await call(rule);
    const workloads = [{ namespace: 'default', kind: 'Deployment', name: 'storefront' }];
    dataOf(await call({ workloads, dry_run: false }, 'uninstrument_workloads'));
    clock.step(60_000);
    expect(dataOf(await call(rule)).impact).not.toEqual(dataOf(preview).impact);
    dataOf(await call({ ...rule, dry_run: false, plan: planOf(preview) }));
  });
});
