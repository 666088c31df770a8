import { describe, expect, it, test } from 'vitest';
import { isWrite } from '../../../src/access/tool-kind.ts';
import type { ArgumentSchema, ToolDefinition } from '../../../src/tool/definition.ts';
import { definitions } from '../../../src/tool/generated/catalog.generated.ts';
import { applying, dataOf, errorOf } from '../../e2e/envelope.ts';
import { EVERYTHING, possibleArguments } from '../../e2e/possible.ts';
import { workbench } from '../../tools/workbench.ts';

const all: readonly ToolDefinition[] = Object.values(definitions);
const WRITES = all.filter(({ kind }) => isWrite(kind));
/** Says how a call is made, and nothing of what it writes. */
const isOfCall = (name: string): boolean => name === 'dry_run' || name === 'plan';

type Given = Readonly<Record<string, unknown>>;

/** Each argument of a tool that a call leaves out, as clients send it that may leave none out. */
function empties(tool: ToolDefinition, given: Given): Given {
  const { properties, required = [] } = tool.inputSchema;
  const left = Object.keys(properties).filter((name) => !Object.hasOwn(given, name) && !required.includes(name));
  return Object.fromEntries(left.map((name) => [name, null]));
}

/** The first argument of a call that some client sends as text, so. */
function asText(tool: ToolDefinition, given: Given): Given | undefined {
  const { properties } = tool.inputSchema;
  const types: readonly ArgumentSchema['type'][] = ['array', 'object', 'integer', 'number', 'boolean'];
  const name = Object.keys(given).find((one) => types.some((type) => properties[one]?.type === type));
  return name === undefined ? undefined : { ...given, [name]: JSON.stringify(given[name]) };
}

describe.each(WRITES)('$name', (tool) => {
  test('is previewed as it was understood where arguments are sent empty or as text, and applied with that plan alone', async () => {
    // What is set in that cluster shows once its controllers have come along.
    const bench = await workbench({ demo: EVERYTHING, stepPerRequest: 1_000 });
    const given = possibleArguments(tool, bench.demo);
    const nulls = empties(tool, given);
    const interpreted: readonly Given[] = [{ ...given, ...nulls }, asText(tool, given) ?? given];
    for (const sent of interpreted) {
      const named = Object.keys(sent).filter((name) => !isOfCall(name) && sent[name] !== Reflect.get(given, name));
      if (named.length === 0) continue;
      const refused = errorOf(await bench.call(tool.name, { ...sent, plan: null, dry_run: false }));
      expect(refused, tool.name).toMatchObject({ side: 'plan', changed: 'no' });
      expect(refused.message).toContain('had to be interpreted');
      expect(bench.upstream.mutations()).toEqual([]);
      const preview = await bench.preview(tool.name, { ...sent, dry_run: null, plan: null });
      const warnings = (preview.envelope.context.warnings ?? []).join(' ');
      for (const name of named) expect(warnings).toContain(name);
      expect(dataOf(preview).would_change).toEqual(dataOf(await bench.preview(tool.name, given)).would_change);
    }
    const preview = await bench.preview(tool.name, { ...given, ...nulls });
    const applied = await bench.call(tool.name, { ...given, ...nulls, ...applying(preview) });
    expect(applied.isError, applied.text.slice(0, 300)).toBe(false);
  });
});

describe('an apply without a plan', () => {
  it.each<readonly [tool: string, given: Given, says: RegExp]>([
    ['delete_destination', { data_stream: null }, /taken as left out: data_stream/],
    ['delete_destination', { data_stream: '' }, /taken as left out: data_stream/],
    ...['namespaces', 'sources', 'languages'].flatMap((name) =>
      ['', null, '[]'].map((value) => ['create_noisy_operation_rule', { [name]: value }, new RegExp(name)] as const),
    ),
    ['create_noisy_operation_rule', { keep_percentage: '' }, /taken as left out: keep_percentage \(0\)/],
    ['create_noisy_operation_rule', { keep_percentage: '5' }, /keep_percentage was taken as 5/],
    ['set_log_level', { component: '' }, /taken as left out: component/],
    ['set_log_level', { component: null }, /taken as left out: component/],
    ['update_noisy_operation_rule', { namespaces: '[]' }, /namespaces was taken as \[\]/],
    ['update_noisy_operation_rule', { namespaces: '' }, /taken as left out: namespaces/],
    [
      'uninstrument_workloads',
      { workloads: ['default/storefront'] },
      /default\/storefront was taken as default\/Deployment\/storefront/,
    ],
    ['uninstrument_workloads', { workloads: '["default/Deployment/storefront"]' }, /workloads was taken as/],
    ['update_source', { kind: undefined }, /was taken as .*\/Deployment\//],
  ])('of %s with %j is refused, and says as what it was taken', async (name, changes, says) => {
    const bench = await workbench({ demo: EVERYTHING });
    const tool = WRITES.find((one) => one.name === name);
    if (!tool) throw new Error(`there is no write ${name}`);
    const given = { ...possibleArguments(tool, bench.demo), ...changes };
    const refused = await bench.call(name, { ...given, dry_run: false });
    expect(errorOf(refused)).toMatchObject({ side: 'plan', changed: 'no', message: expect.stringMatching(says) });
    expect(errorOf(refused).message).toMatch(/Nothing was sent\.$/);
    expect(bench.upstream.mutations()).toEqual([]);
    const [again] = refused.envelope.next_steps;
    const preview = await bench.preview(name, given);
    expect((preview.envelope.context.warnings ?? []).join(' ')).toMatch(says);
    expect(dataOf(await bench.preview(name, again?.arguments)).would_change).toEqual(dataOf(preview).would_change);
    const [apply] = preview.envelope.next_steps;
    expect((await bench.call(name, apply?.arguments)).isError).toBe(false);
  });

  it('of what was sent as it is taken needs none, nor does a plan that is left empty', async () => {
    const bench = await workbench({ demo: EVERYTHING });
    const given = { group: 'cluster-sampling', name: 'probes', route: '/probe', namespaces: [] };
    for (const plan of [null, undefined]) {
      const route = `/probe-${plan}`;
      const applied = await bench.call('create_noisy_operation_rule', { ...given, route, dry_run: false, plan });
      expect(applied.isError, applied.text).toBe(false);
      expect(applied.envelope.context.warnings ?? []).not.toContainEqual(expect.stringContaining('taken as'));
    }
  });
});

describe('a read', () => {
  it('takes what is sent empty as left out, and says nothing of it', async () => {
    const bench = await workbench();
    const strict = await bench.call('list_sources', {});
    const sent = await bench.call('list_sources', { namespace: null, language: '', limit: null });
    expect(sent.envelope.data).toEqual(strict.envelope.data);
    expect(sent.envelope.context).toEqual(strict.envelope.context);
  });
});
