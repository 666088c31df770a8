import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldOf } from '../../../src/tool/fields.ts';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { operatedState } from '../../e2e/operated-state.ts';
import { type Workbench, workbench } from '../workbench.ts';

const TOOL = 'create_data_stream';
const WORKLOADS = [
  { namespace: 'default', kind: 'Deployment', name: 'storefront' },
  { namespace: 'shop', kind: 'Deployment', name: 'cart' },
];

const ids = ({ demo }: Workbench): readonly string[] => demo.cluster.destinations.summaries().map(({ id }) => id);
const given = (bench: Workbench) => ({ name: 'fresh', workloads: WORKLOADS, destinations: ids(bench).slice(0, 2) });
const sent = ({ upstream }: Workbench) => upstream.mutations().map(({ operation }) => operation);

describe(TOOL, () => {
  it('previews all that joins, and creates it: destinations first, then workloads', async () => {
    const bench = await workbench({ stepPerRequest: 300 });
    const asked = given(bench);
    const preview = await bench.preview(TOOL, asked);
    expect(dataOf(preview).would_change).toHaveLength(4);
    const approve = String(fieldOf(dataOf(preview).impact, 'approve'));
    expect(approve).not.toContain('goes nowhere');
    expect(approve).toContain('instrumented already, to data stream fresh');
    expect(approve).toMatch(/what they send goes to .+ \(.+\) and .+ \(.+\)/);
    expect(preview.envelope.context.warnings?.join() ?? '').not.toContain('No enabled destination');
    const applied = await bench.call(TOOL, { ...asked, dry_run: false, plan: planOf(preview) });
    expect(dataOf(applied)).toMatchObject({ name: 'fresh', confirmed: true });
    expect(sent(bench)).toEqual(['update_destination_send', 'update_destination_send', 'instrument_workloads']);
    const { streams } = await bench.data('list_data_streams');
    expect(streams).toContainEqual(
      expect.objectContaining({ name: 'fresh', sources: 2, destinations: [expect.anything(), expect.anything()] }),
    );
    const again = await bench.preview(TOOL, asked);
    expect(dataOf(again).would_change).toEqual([]);
    expect(again.envelope.context.warnings?.join()).toContain('exists already');
  });

  it('keeps the secrets of the destinations, and shows none', async () => {
    const bench = await workbench({ stepPerRequest: 300 });
    const before = bench.demo.cluster.destinations.list(true).map(({ id, fields }) => ({ id, fields }));
    const applied = await bench.apply(TOOL, { ...given(bench), destinations: ids(bench) });
    expect(dataOf(applied)).toMatchObject({ confirmed: true });
    expect(bench.demo.cluster.destinations.list(true).map(({ id, fields }) => ({ id, fields }))).toEqual(before);
  });

  it('sends nothing where a part of it is not there', async () => {
    const bench = await workbench();
    const wrong = [{ namespace: 'shop', kind: 'Deployment', name: 'nope' }];
    for (const more of [{ destinations: ['nope'] }, { workloads: wrong }]) {
      expect((await bench.refusal(TOOL, { ...given(bench), ...more, dry_run: false })).changed).toBe('no');
    }
  });

  it.each([
    ['the second destination', 2, ['the workloads']],
    ['the workloads', 3, ['the workloads']],
  ])('tells what was done when %s fails, and the same call does the rest', async (_what, nth, left) => {
    const bench = await workbench({ stepPerRequest: 300 });
    const asked = given(bench);
    let count = 0;
    bench.upstream.intercept(({ isMutation }, response) => {
      bench.clock.step(300);
      if (isMutation) count += 1;
      if (!isMutation || count !== nth) return false;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ errors: [{ message: 'it broke' }], data: null }));
      return true;
    });
    const { envelope } = await bench.call(TOOL, { ...asked, dry_run: false });
    expect(envelope.data).toMatchObject({ confirmed: false, failed: { message: expect.stringContaining('it broke') } });
    expect(envelope.data?.not_sent ?? ['the workloads']).toEqual(left);
    expect(envelope.context.warnings?.join()).toContain('Only a part was done');
    const [rest] = envelope.next_steps;
    expect(rest).toMatchObject({ tool: TOOL });
    expect(dataOf(await bench.apply(TOOL, rest?.arguments ?? {}))).toMatchObject({ confirmed: true });
  });

  it('is a failure where nothing was done at all', async () => {
    const bench = await workbench();
    bench.upstream.intercept(({ isMutation }, response) => {
      if (!isMutation) return false;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ errors: [{ message: 'it broke' }], data: null }));
      return true;
    });
    expect(errorOf(await bench.call(TOOL, { ...given(bench), dry_run: false })).message).toContain('it broke');
  });

  const MARKS = {
    'not instrumented': null,
    'instrumented by a Source of its own': true,
    'instrumented with its namespace': 'whole',
  };

  it.each(Object.entries(MARKS))('is undone by the deletion of the stream for what was %s', async (_how, mark) => {
    const bench = await workbench({ timePasses: true });
    const before = await operatedState(bench.demo.url);
    const [workload] = await marked(bench, mark);
    const asked = { name: 'team-a', workloads: [workload], destinations: ids(bench).slice(0, 2) };
    const preview = await bench.preview(TOOL, asked);
    const told = String(dataOf(preview).consequences);
    expect(told).toContain('delete_data_stream undoes it.');
    expect(told).not.toContain('uninstrument_workloads undoes it');
    const { undo } = dataOf(await bench.call(TOOL, { ...asked, dry_run: false, plan: planOf(preview) }));
    expect(undo).toMatchObject({ tool: 'delete_data_stream' });
    bench.clock.step(60_000);
    expect(await operatedState(bench.demo.url)).not.toEqual(before);
    dataOf(await bench.apply('delete_data_stream', { name: 'team-a' }));
    bench.clock.step(60_000);
    expect(await operatedState(bench.demo.url)).toEqual(before);
  });

  it('is undone part by part where it enables a disabled Source', async () => {
    const bench = await workbench({ timePasses: true });
    const [workload] = await marked(bench, false);
    const asked = { name: 'team-a', workloads: [workload], destinations: ids(bench).slice(0, 1) };
    const { undo } = dataOf(await bench.apply(TOOL, asked));
    expect(undo).toMatchObject({ parts: [{ tool: 'delete_destination' }, { tool: 'uninstrument_workloads' }] });
  });
});

/** Workloads with pods by how they are marked. */
async function marked({ demo }: Workbench, mark: boolean | null | string): Promise<readonly object[]> {
  const query =
    '{ workloads { id { namespace kind name } numberOfInstances markedForInstrumentation { markedForInstrumentation decisionEnum } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${demo.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = z
    .object({
      data: z.object({
        workloads: z.array(
          z.object({
            id: z.object({ namespace: z.string(), kind: z.string(), name: z.string() }),
            numberOfInstances: z.number().nullable(),
            markedForInstrumentation: z.object({
              markedForInstrumentation: z.boolean().nullable(),
              decisionEnum: z.string().nullable(),
            }),
          }),
        ),
      }),
    })
    .parse(await response.json());
  return data.workloads
    .filter(
      ({ id, numberOfInstances }) => id.kind === 'Deployment' && id.namespace !== 'odigos-system' && numberOfInstances,
    )
    .filter(({ markedForInstrumentation: { markedForInstrumentation: is, decisionEnum } }) => {
      const isWhole = decisionEnum === 'NamespaceSource';
      return mark === 'whole' ? isWhole : is === mark && !isWhole;
    })
    .map(({ id }) => id);
}
