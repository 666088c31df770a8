import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type JourneyOptions, travel } from './journey.ts';
import { serve } from './serve.ts';
import { modern, rpc, send } from './wire.ts';

type Start = JourneyOptions['start'];

const start = (tool: string, given: Start['arguments'] = {}): Start => ({ tool, arguments: given });
const CHECKOUT = { namespace: 'shop', kind: 'Deployment', name: 'checkout' };
const BROKEN = { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' };

/** What people come for: the tools that they need for it, and the calls with which they would begin. */
const GOALS: readonly {
  readonly goal: string;
  readonly tools: readonly string[];
  readonly starts: readonly Start[];
  readonly tier?: JourneyOptions['tier'];
}[] = [
  {
    goal: 'Is Odigos healthy?',
    tools: ['describe_odigos', 'get_gateway_info', 'get_odiglet_info'],
    starts: [start('describe_odigos'), start('check_health')],
  },
  {
    goal: 'What is instrumented?',
    tools: ['list_sources', 'list_workloads_in_namespace'],
    starts: [start('list_sources'), start('get_access')],
  },
  {
    goal: 'Why is a workload not sending data?',
    tools: ['describe_source', 'get_runtime_detection', 'get_instrumentation_health'],
    starts: [start('describe_source', BROKEN), start('find_unhealthy_sources'), start('check_health')],
  },
  {
    goal: 'How much data is flowing?',
    tools: ['get_overview_metrics', 'get_service_map'],
    starts: [start('get_overview_metrics'), start('check_health')],
  },
  {
    goal: 'Configure a backend',
    tools: ['list_destination_types', 'get_destination_schema', 'create_destination'],
    starts: [start('list_destination_types'), start('list_destinations')],
  },
  {
    goal: 'Tune sampling',
    tools: ['get_sampling', 'create_sampling_group', 'create_noisy_operation_rule'],
    starts: [start('get_sampling'), start('list_recommendations')],
  },
  {
    goal: 'Profile a hot path',
    tools: ['enable_source_profiling', 'get_source_hot_functions', 'add_custom_instrumentation'],
    starts: [start('enable_source_profiling', CHECKOUT), start('list_profiling_slots')],
    tier: 'onprem',
  },
  {
    goal: 'Collect support bundle',
    tools: ['collect_diagnose_bundle'],
    starts: [start('collect_diagnose_bundle'), start('check_health')],
  },
];

const listShape = z.object({ tools: z.array(z.object({ name: z.string() })) });

const CASES = GOALS.flatMap(({ goal, tools, starts, tier = 'community' as const }) =>
  starts.map((first) => ({ goal, tools, first, tier, from: first.tool })),
);

describe('following next steps alone', () => {
  test.each(CASES)('$goal: from $from to every tool of the goal', async ({ tools, first, tier }) => {
    const journey = await travel({ start: first, goal: tools, tier, calls: 60 });
    expect(journey.refused).toEqual([]);
    expect(journey.deadEnds).toEqual([]);
    expect([...journey.reached.keys()]).toEqual(expect.arrayContaining([...tools]));
  });

  // Of the releases between them the contracts tell: docs/releases.md.
  test.each(['v1.25.0', 'v1.28.0', 'v1.33.0', 'next'])(
    'the same on %s, from one place each',
    async (release) => {
      for (const { tools, starts, tier = 'community' } of GOALS) {
        const [first] = starts.filter(({ tool }) => tool !== 'list_recommendations');
        if (!first) throw new Error('a goal without a start');
        const journey = await travel({ start: first, goal: tools, tier, release, calls: 60 });
        expect(journey.refused).toEqual([]);
        expect(journey.deadEnds).toEqual([]);
        expect([...journey.reached.keys()]).toEqual(expect.arrayContaining([...tools]));
      }
    },
    120_000,
  );

  test('the connection check leads to every tool of every goal', async () => {
    const all = GOALS.flatMap(({ tools }) => tools);
    const journey = await travel({ start: start('get_access'), goal: all, tier: 'onprem', calls: 150 });
    expect(journey.refused).toEqual([]);
    expect(journey.deadEnds).toEqual([]);
    expect([...journey.reached.keys()]).toEqual(expect.arrayContaining(all));
  });

  test('tools of the goals are in the view that clients have unasked', async () => {
    const served = await serve();
    const { tools } = listShape.parse(rpc(await send(served.url, modern('tools/list', {}))).result);
    expect(tools.map(({ name }) => name)).toEqual(expect.arrayContaining(GOALS.flatMap((goal) => goal.tools)));
    await served.stop();
  });
});
