import { describe, expect, it } from 'vitest';
import { isWrite } from '../../../src/access/tool-kind.ts';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import type { NextStep } from '../../../src/tool/envelope.ts';
import { type Workbench, workbench } from '../workbench.ts';

const { tools } = createCatalog();

/** A call by what makes it another one. */
const keyOf = ({ tool, arguments: given }: Pick<NextStep, 'tool' | 'arguments'>): string =>
  `${tool} ${JSON.stringify(Object.entries(given).sort(([one], [other]) => (one < other ? -1 : 1)))}`;

const isReading = (tool: string): boolean => !isWrite(tools.get(tool)?.definition.kind ?? 'READ');

/** A call without the time that it would wait for. */
function atOnce({ tool, arguments: given }: NextStep): Pick<NextStep, 'tool' | 'arguments'> {
  const { watch_seconds: _watch, wait_seconds: _wait, ...kept }: Readonly<Record<string, unknown>> = given;
  return { tool, arguments: kept };
}

/** Answers that were asked for once: what follows each, by the call. */
type Steps = Map<string, readonly NextStep[]>;

/** Follows the first next step, and the first of each answer after it, until none reads on: the way back to where it has been. */
async function circleFrom(
  bench: Workbench,
  start: Pick<NextStep, 'tool' | 'arguments'>,
  answers: Steps,
): Promise<readonly string[] | undefined> {
  const way: string[] = [];
  for (let call = start; ; ) {
    const key = keyOf(call);
    if (way.includes(key)) return [...way.slice(way.indexOf(key)), key];
    way.push(key);
    const steps = answers.get(key) ?? (await bench.call(call.tool, call.arguments)).envelope.next_steps;
    answers.set(key, steps);
    const [step] = steps;
    if (!step || !isReading(step.tool)) return undefined;
    const next = atOnce(step);
    // The same once more, after some time, tells something new.
    if (keyOf(next) === key) return undefined;
    call = next;
  }
}

const PER_WORKLOAD = [
  'troubleshoot_source',
  'describe_source',
  'get_runtime_detection',
  'get_instrumentation_health',
  'list_instrumentation_libraries',
];
const PER_NAMESPACE = [
  'list_workloads_in_namespace',
  'find_unhealthy_sources',
  'list_sources',
  'get_runtime_detection',
  'get_instrumentation_health',
];
const OF_ALL = [
  'check_health',
  'describe_odigos',
  'list_namespaces',
  'find_unhealthy_sources',
  'list_sources',
  'get_access',
  'list_destinations',
  'list_data_streams',
  'get_service_map',
  'get_overview_metrics',
  'get_gateway_info',
  'get_odiglet_info',
  'get_sampling',
  'get_config',
  'list_recommendations',
];

/** Every reading of the embedded cluster from which it is walked. */
function startsIn({ demo: { cluster } }: Workbench): readonly Pick<NextStep, 'tool' | 'arguments'>[] {
  const workloads = cluster.workloadsIn().filter(({ id }) => !cluster.isIgnored(id.namespace));
  return [
    ...OF_ALL.map((tool) => ({ tool, arguments: {} })),
    ...[...new Set(workloads.map(({ id }) => id.namespace))].flatMap((namespace) =>
      PER_NAMESPACE.map((tool) => ({ tool, arguments: { namespace } })),
    ),
    ...workloads.flatMap(({ id: { namespace, kind, name } }) =>
      PER_WORKLOAD.map((tool) => ({ tool, arguments: { namespace, kind, name } })),
    ),
    ...workloads.flatMap(({ id: { namespace }, pods }) =>
      pods.slice(0, 1).map(({ name }) => ({ tool: 'get_pod', arguments: { namespace, name } })),
    ),
  ];
}

async function walk(bench: Workbench): Promise<{ readonly circles: readonly string[]; readonly answers: Steps }> {
  const answers: Steps = new Map();
  const circles = new Set<string>();
  const starts = startsIn(bench);
  expect(starts.length).toBeGreaterThan(100);
  for (const start of starts) {
    const circle = await circleFrom(bench, start, answers);
    if (circle) circles.add(circle.join('\n  -> '));
  }
  return { circles: [...circles], answers };
}

/** Pairs of readings that lead to nothing but each other. */
async function deadEnds(bench: Workbench, answers: Steps): Promise<readonly string[]> {
  const leadsTo = async (key: string, call: Pick<NextStep, 'tool' | 'arguments'>): Promise<readonly NextStep[]> => {
    const steps = answers.get(key) ?? (await bench.call(call.tool, call.arguments)).envelope.next_steps;
    answers.set(key, steps);
    return steps;
  };
  const found: string[] = [];
  for (const [key, steps] of [...answers]) {
    if (!steps.every(({ tool }) => isReading(tool))) continue;
    const nexts = new Map(steps.map((step) => [keyOf(atOnce(step)), atOnce(step)]));
    nexts.delete(key);
    const [[other, call] = [], ...rest] = nexts;
    if (other === undefined || call === undefined || rest.length > 0) continue;
    const back = await leadsTo(other, call);
    if (back.length > 0 && back.every((step) => keyOf(atOnce(step)) === key)) found.push(`${key} <-> ${other}`);
  }
  return found;
}

const RULES = /_instrumentation_rule$|^add_custom_instrumentation$/;

describe('next steps', () => {
  it('come to an end or to a change by the first of each, and never back to what was asked already', async () => {
    const { circles } = await walk(await workbench({ demo: { tier: 'onprem' } }));
    expect(circles).toEqual([]);
  });

  it('come to an end in read-only mode too, where no change ends them', async () => {
    const bench = await workbench({ mode: 'read-only' });
    const { circles, answers } = await walk(bench);
    expect(circles).toEqual([]);
    expect(await deadEnds(bench, answers)).toEqual([]);
  });

  it('come to an end while the instrumentor is away, and while Odigos is paused', async () => {
    const away = await workbench();
    away.demo.cluster.collectors.crash('odigos-instrumentor');
    const paused = await workbench();
    paused.demo.cluster.collectors.pause();
    for (const bench of [away, paused]) {
      bench.clock.step(3_600_000);
      expect((await walk(bench)).circles).toEqual([]);
    }
  });

  it('offer nothing that the tier cannot serve', async () => {
    const bench = await workbench({ demo: { tier: 'community' } });
    const offered = new Map<string, NextStep>();
    for (const steps of (await walk(bench)).answers.values()) {
      for (const step of steps) if (!isReading(step.tool)) offered.set(keyOf(step), step);
    }
    expect(offered.size).toBeGreaterThan(10);
    expect([...offered.values()].filter(({ tool }) => RULES.test(tool))).toEqual([]);
    const refusals: string[] = [];
    for (const { tool, arguments: given } of offered.values()) {
      const { error } = (await bench.call(tool, given)).envelope;
      if (error) refusals.push(`${tool}: ${error.message}`);
    }
    expect(refusals).toEqual([]);
  });
});
