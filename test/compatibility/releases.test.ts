import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRepository } from '../../src/codegen/emit/plugin.ts';
import { countOf, releaseMatrix, type Standing } from '../../src/codegen/emit/release-matrix.ts';

const BASELINE = new URL('./releases.baseline.json', import.meta.url);
/** The tools that the product page names. */
const PAGE = [
  'add_custom_instrumentation',
  'collect_diagnose_bundle',
  'create_destination',
  'create_noisy_operation_rule',
  'create_sampling_group',
  'describe_odigos',
  'describe_source',
  'enable_source_profiling',
  'get_destination_schema',
  'get_gateway_info',
  'get_instrumentation_health',
  'get_odiglet_info',
  'get_overview_metrics',
  'get_runtime_detection',
  'get_sampling',
  'get_service_map',
  'get_source_hot_functions',
  'list_destination_types',
  'list_sources',
  'list_workloads_in_namespace',
];
const RANK: readonly Standing[] = ['lost', 'partly', 'whole'];

type Baseline = Readonly<Record<string, Readonly<Record<string, Standing>>>>;

const { contract, tools } = compileRepository();
const columns = releaseMatrix(contract, tools);
/** By release, then by tool; what is whole is left out. */
const now: Baseline = Object.fromEntries(
  columns.map((column) => [
    column.release,
    Object.fromEntries(
      [...column.tools].flatMap(([tool, { standing }]) => (standing === 'whole' ? [] : [[tool, standing]])),
    ),
  ]),
);
const baseline: Baseline = JSON.parse(readFileSync(BASELINE, 'utf8'));
const release = (name: string) => columns.find((column) => column.release === name);
const releasesFrom = (first: string) => {
  const place = columns.findIndex((column) => column.release === first);
  expect(place).toBeGreaterThanOrEqual(0);
  return columns.slice(place);
};

describe('every release with every tool', () => {
  it('is the contracts of seventeen releases and of the one to come, and all tools', () => {
    expect(columns).toHaveLength(18);
    for (const column of columns) expect(column.tools.size).toBe(tools.length);
  });

  it.each(columns.map((column) => [column.release, column] as const))(
    '%s serves no tool worse than the committed baseline says',
    (name, column) => {
      const worse = [...column.tools].filter(
        ([tool, { standing }]) => RANK.indexOf(standing) < RANK.indexOf(baseline[name]?.[tool] ?? 'whole'),
      );
      expect(worse.map(([tool, { standing, lacks }]) => `${tool}: ${standing}, ${JSON.stringify(lacks)}`)).toEqual([]);
    },
  );

  it('serves as much as the baseline says, which only improves (UPDATE_BASELINE=1 takes over what is better)', () => {
    if (process.env.UPDATE_BASELINE === '1') writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
    expect(now).toEqual(JSON.parse(readFileSync(BASELINE, 'utf8')));
  });

  it('loses no tool for a leaf: what it lacks is a root field, a mutation, or marked as essential', () => {
    const essential = new Set(
      tools.flatMap(({ operation, preview, companions }) =>
        [operation, preview, ...companions].flatMap((one) => (one?.essential ?? []).map((path) => path.at(-1))),
      ),
    );
    for (const { tools: all } of columns) {
      for (const { standing, lacks } of all.values()) {
        if (standing !== 'lost') continue;
        expect(
          lacks.some(
            ({ coordinate }) =>
              /^(Query|Mutation|ComputePlatform)\./.test(coordinate) || essential.has(coordinate.split('.')[1]),
          ),
        ).toBe(true);
      }
    }
  });
});

describe('of the tools that the product page names', () => {
  const lost = (name: string): readonly string[] =>
    PAGE.filter((tool) => release(name)?.tools.get(tool)?.standing === 'lost');

  it('every one is served from v1.25 on', () => {
    for (const column of releasesFrom('v1.25.0')) expect(lost(column.release)).toEqual([]);
  });

  it('the two of profiling came with v1.25', () => {
    for (const name of ['v1.22.0', 'v1.23.0', 'v1.23.1', 'v1.24.0']) {
      expect(lost(name)).toEqual(['enable_source_profiling', 'get_source_hot_functions']);
    }
  });

  it('those that create sampling rules came with v1.22: before, no UI had a mutation for it', () => {
    for (const name of ['v1.20.0', 'v1.20.1', 'v1.21.0']) {
      expect(lost(name)).toEqual([
        'create_noisy_operation_rule',
        'create_sampling_group',
        'enable_source_profiling',
        'get_source_hot_functions',
      ]);
      expect(
        release(name)
          ?.tools.get('create_sampling_group')
          ?.lacks.map(({ coordinate }) => coordinate),
      ).toContain('Mutation.createNoisyOperationRule');
    }
  });
});

describe('of all tools', () => {
  it.each([
    ['v1.20.0', 53],
    ['v1.22.0', 62],
    ['v1.25.0', 71],
    ['v1.28.0', 75],
    ['v1.31.0', 76],
    ['v1.33.0', 77],
    ['v1.35.0', 80],
  ] as const)('those from %s on serve at least %i', (first, least) => {
    for (const column of releasesFrom(first))
      expect(tools.length - countOf(column, 'lost')).toBeGreaterThanOrEqual(least);
  });
});
