import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrite } from '../../../src/access/tool-kind.ts';
import { neededOperations } from '../../../src/compatibility/needs.ts';
import type { ArgumentSchema, ToolDefinition } from '../../../src/tool/definition.ts';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';
import { minimalArguments } from '../../e2e/arguments.ts';
import { applying, dataOf, errorOf } from '../../e2e/envelope.ts';
import type { Workbench } from '../../tools/workbench.ts';
import { boundTo, foreignMarks, markedWorld } from './bound.ts';
import { callsOf } from './calls.ts';
import { MARKED } from './world.ts';

const tools: readonly ToolDefinition[] = Object.values(definitions);
const open = tools.filter(({ namespaced }) => namespaced !== undefined);
const refused = tools.filter(({ namespaced }) => namespaced === undefined);
const ALPHA = boundTo('team-alpha9c');

const patterns = fc.uniqueArray(
  fc.constantFrom(...MARKED.map(({ namespace }) => namespace), 'team-*', 'ops-*', '*-alpha9c', '*-gamma*', 'nowhere'),
  { minLength: 1, maxLength: 3 },
);
// Refused tools tell nothing new each time.
const someTool = fc.oneof(
  { arbitrary: fc.constantFrom(...open), weight: 4 },
  { arbitrary: fc.constantFrom(...refused), weight: 1 },
);
const calls = fc.array(someTool.chain(callsOf), { minLength: 20, maxLength: 40 });

describe('whatever it calls, a token that is bound to namespaces', () => {
  it('hears nothing of any other', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(patterns, calls, async (bound, all) => {
        const caller = boundTo(...bound);
        const bench = await markedWorld(caller);
        for (const { tool, arguments: given } of all) {
          const { isError, text } = await bench.call(tool, given);
          if (!isError) answered += 1;
          expect({ tool, given, marks: foreignMarks(caller, text, given), text }).toMatchObject({ marks: [] });
        }
      }),
      { numRuns: 12 },
    );
    expect(answered).toBeGreaterThan(50);
  }, 240_000);

  it('hears nothing of any other from a UI that fails or answers in part', async () => {
    const message = MARKED.map(({ namespace }) => `denied by ${namespace}/Deployment/api`).join('; ');
    await fc.assert(
      fc.asyncProperty(patterns, calls, fc.constantFrom('error', 'partial'), async (bound, all, kind) => {
        const caller = boundTo(...bound);
        const bench = await markedWorld(caller);
        bench.demo.faults.set([kind === 'error' ? { field: '*', kind, message } : { field: '*', kind }]);
        for (const { tool, arguments: given } of all) {
          const { text } = await bench.call(tool, given);
          expect({ tool, given, marks: foreignMarks(caller, text, given), text }).toMatchObject({ marks: [] });
        }
      }),
      { numRuns: 4 },
    );
  }, 240_000);
});

/** What each tool needs beside what the names of its arguments tell. */
const POSSIBLE: Readonly<Record<string, (bench: Workbench) => object>> = {
  render_change: () => ({ tool: 'restart_workloads', arguments: { workloads: [API] } }),
  get_pod: podOf,
  restart_pod: podOf,
  get_destination_schema: () => ({ type: 'jaeger' }),
  get_peer_sources: () => ({ service: 'svc-alpha9c' }),
  instrument_workloads: () => ({ workloads: [{ ...API, name: 'idle-alpha9c' }] }),
  enable_source_profiling: () => ({ name: 'lib-alpha9c' }),
  override_runtime: () => ({ name: 'old-alpha9c', container: 'box-alpha9c', language: 'python' }),
  recover_from_rollback: () => ({ kind: 'StatefulSet', name: 'db-alpha9c' }),
  restart_workloads: () => ({ workloads: [API] }),
  uninstrument_workloads: () => ({ workloads: [API] }),
  update_source: () => ({ service_name: 'svc-other-alpha9c' }),
};
/** What happens first where a tool tells of what happened. */
const BEFORE: Readonly<Record<string, (bench: Workbench) => Promise<unknown>>> = {
  list_changes: (bench) =>
    bench.call('instrument_workloads', {
      workloads: [{ namespace: 'team-bravo9c', kind: 'Deployment', name: 'idle-bravo9c' }],
      dry_run: false,
    }),
};
const API = { namespace: 'team-alpha9c', kind: 'Deployment', name: 'api-alpha9c' };

function podOf({ demo }: Workbench): object {
  return { name: demo.cluster.workloadsIn('team-alpha9c').find(({ id }) => id.name === API.name)?.pods[0]?.name };
}

function possible(tool: ToolDefinition, bench: Workbench): Record<string, unknown> {
  const { namespace, kind, name } = tool.inputSchema.properties;
  return {
    ...minimalArguments(tool),
    ...(namespace && tool.inputSchema.required?.includes('namespace') ? { namespace: API.namespace } : {}),
    ...(kind && tool.inputSchema.required?.includes('kind') ? { kind: API.kind } : {}),
    ...(name && tool.inputSchema.required?.includes('name') ? { name: API.name } : {}),
    ...POSSIBLE[tool.name]?.(bench),
  };
}

describe('a tool that such a token may call', () => {
  it.each(open)('answers it: $name', async (tool) => {
    const bench = await markedWorld(ALPHA);
    const given = possible(tool, bench);
    const result = await bench.call(tool.name, given);
    dataOf(result);
    expect(foreignMarks(ALPHA, result.text, given)).toEqual([]);
    expect(result.text.includes('alpha9c')).toBe(tool.namespaced !== 'FREE');
    if (!isWrite(tool.kind)) return;
    const applied = await bench.call(tool.name, { ...given, ...applying(result) });
    dataOf(applied);
    expect(foreignMarks(ALPHA, applied.text, given)).toEqual([]);
  });

  // Of another tool, it tells what that one does.
  const filtered = open.filter(({ namespaced, name }) => namespaced === 'FILTERED' && name !== 'render_change');
  it.each(filtered)('tells others more: $name', async (tool) => {
    const bench = await markedWorld();
    const given = possible(tool, bench);
    await BEFORE[tool.name]?.(bench);
    const { text } = await bench.call(tool.name, given);
    expect(foreignMarks(ALPHA, text, given)).not.toEqual([]);
  });

  it.each(open.filter(({ namespaced }) => namespaced === 'NAMED'))('is refused elsewhere: $name', async (tool) => {
    const bench = await markedWorld(boundTo('ops-*', 'team-bravo9c'));
    const given = possible(tool, bench);
    bench.upstream.forget();
    const { side, message } = errorOf(
      await bench.call(tool.name, { ...given, ...(isWrite(tool.kind) ? { dry_run: false } : {}) }),
    );
    expect(side).toBe('access');
    expect(message).toContain(
      '"team-alpha9c" is out of bounds: the token bound is bound to namespaces ops-*, team-bravo9c.',
    );
    expect(bench.upstream.posts).toEqual([]);
  });
});

describe('the operations of a tool that such a token may call', () => {
  it.each(open)('can be narrowed, borrowed ones too: $name', (tool) => {
    expect(neededOperations(tool).flatMap(({ name, namespaces }) => (namespaces ? [] : [name]))).toEqual([]);
  });
});

describe('the arguments of a tool that such a token may call', () => {
  const argumentsOf = (schema: ArgumentSchema): readonly (readonly [string, ArgumentSchema])[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [
      [name, inner] as const,
      ...argumentsOf(inner),
    ]),
    ...(schema.items ? argumentsOf(schema.items) : []),
  ];

  it.each(open)('name namespaces in no other way: $name', ({ inputSchema }) => {
    const speaking = argumentsOf(inputSchema).filter(
      ([name, { description = '' }]) => /namespace/i.test(`${name} ${description}`) || /scope|source|key/.test(name),
    );
    expect(speaking.map(([name]) => name).filter((name) => name !== 'namespace' && name !== 'namespaces')).toEqual([]);
  });
});

describe('any other tool', () => {
  it.each(refused)('is refused before anything is sent: $name', async (tool) => {
    const bench = await markedWorld(boundTo('*'));
    const { side, message } = errorOf(await bench.call(tool.name, minimalArguments(tool)));
    expect(side).toBe('access');
    expect(message).toContain(`${tool.name} tells of or acts on the whole cluster`);
    expect(bench.upstream.posts).toEqual([]);
  });
});
