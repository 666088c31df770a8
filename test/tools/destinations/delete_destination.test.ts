import { describe, expect, it } from 'vitest';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import type { Workbench, WorkbenchOptions } from '../workbench.ts';
import { bareWorkbench, input, SECRET, stored } from './world.ts';

const TOOL = 'delete_destination';
const TRACES_ONLY = { traces: true, metrics: false, logs: false, profiles: false };

/** A destination in these streams, and a jaeger in default beside it. */
async function world(
  streams: readonly string[],
  options: WorkbenchOptions = {},
): Promise<{ bench: Workbench; id: string }> {
  const [first = '', ...others] = streams;
  const honeycomb = (stream: string) =>
    input(
      'honeycomb',
      { HONEYCOMB_API_KEY: SECRET, HONEYCOMB_ENDPOINT: 'api.honeycomb.io' },
      { name: 'bees', currentStreamName: stream, exportedSignals: { traces: true, metrics: false, logs: true } },
    );
  const { bench, ids } = await bareWorkbench(
    [honeycomb(first), input('jaeger', { JAEGER_URL: 'jaeger:4317' }, { name: 'jaeger' })],
    options,
  );
  const id = ids[0] ?? '';
  for (const stream of others) bench.demo.cluster.destinations.update(id, honeycomb(stream));
  return { bench, id };
}

const consequences = (result: Awaited<ReturnType<Workbench['call']>>): string =>
  JSON.stringify(dataOf(result).consequences);

describe('delete_destination', () => {
  it('previews what goes and which data is then lost, and sends nothing', async () => {
    const { bench, id } = await world(['default']);
    const preview = await bench.preview(TOOL, { id });
    expect(dataOf(preview).would_change).toEqual([
      {
        field: 'destination',
        before: { name: 'bees', type: 'honeycomb', signals: ['traces', 'logs'], data_streams: ['default'] },
        after: null,
      },
    ]);
    expect(consequences(preview)).toContain('No other destination takes logs of');
    expect(consequences(preview)).toContain('cannot be had back');
    expect(stored(bench, id)).toBeDefined();
  });

  it('says of one that fails that it gets nothing now, and counts on none that fails', async () => {
    const broken = (name: string) =>
      input('tempo', { TEMPO_URL: `${name}:4317` }, { name, exportedSignals: { ...TRACES_ONLY, metrics: true } });
    const { bench, ids } = await bareWorkbench([
      broken('tempo'),
      input('jaeger', { JAEGER_URL: 'jaeger:4317' }, { name: 'jaeger' }),
    ]);
    const [tempo, jaeger] = ids;
    const gone = await bench.preview(TOOL, { id: tempo });
    expect(dataOf(gone).impact).toMatchObject({
      risk: ['data_loss'],
      approve: 'Delete tempo "tempo", which fails: nothing is sent to it now.',
    });
    expect(consequences(gone)).not.toMatch(/is lost|no longer send|replaces the pods/);
    expect(consequences(await bench.preview(TOOL, { id: jaeger }))).toContain('No other destination takes traces');
    const mended = await bench.preview('update_destination', { id: tempo, metrics: false });
    expect(dataOf(mended).impact).toMatchObject({
      risk: ['cost', 'privacy', 'cluster_wide'],
      approve: expect.stringContaining('it fails and gets nothing now, and gets traces where this mends it'),
    });
    expect(JSON.stringify(dataOf(mended))).not.toContain('no longer receives');
  });

  trap('probe/dest/delete/right-stream', 'deletes one of a single stream, and a read no longer shows it', async () => {
    const { bench, id } = await world(['payments']);
    const applied = await bench.apply(TOOL, { id });
    expect(dataOf(applied)).toMatchObject({ id, name: 'bees', deleted: true, confirmed: true });
    expect(JSON.stringify(await bench.data('list_destinations'))).not.toContain(id);
    expect(bench.upstream.mutations().map(({ variables }) => variables)).toEqual([{ id, stream: 'payments' }]);
  });

  trap('probe/dest/delete/one-stream', 'deletes one of several streams by leaving each', async () => {
    const { bench, id } = await world(['default', 'payments', 'archive']);
    expect(dataOf(await bench.apply(TOOL, { id }))).toMatchObject({ deleted: true, confirmed: true });
    expect(stored(bench, id)).toBeUndefined();
    expect(bench.upstream.mutations()).toHaveLength(3);
  });

  it('only leaves the stream that is named', async () => {
    const { bench, id } = await world(['default', 'payments']);
    const preview = await bench.preview(TOOL, { id, data_stream: 'payments' });
    expect(dataOf(preview).would_change).toEqual([
      { field: 'data_streams', before: ['default', 'payments'], after: ['default'] },
    ]);
    expect(consequences(preview)).not.toContain('cannot be had back');
    const applied = await bench.apply(TOOL, { id, data_stream: 'payments' });
    expect(dataOf(applied)).toMatchObject({ deleted: false, data_streams: ['default'], confirmed: true });
    expect(stored(bench, id)?.dataStreamNames).toEqual(['default']);
  });

  it('says that leaving the last stream deletes it, and does', async () => {
    const { bench, id } = await world(['payments']);
    expect(consequences(await bench.preview(TOOL, { id, data_stream: 'payments' }))).toContain('only data stream');
    expect(dataOf(await bench.apply(TOOL, { id, data_stream: 'payments' }))).toMatchObject({ deleted: true });
  });

  trap(
    'probe/dest/delete/wrong-stream-of-one',
    'refuses a stream that it is not in, where the API would say true',
    async () => {
      const { bench, id } = await world(['payments']);
      const error = await bench.refusal(TOOL, { id, data_stream: 'default', dry_run: false });
      expect(error.message).toContain('is not in data stream "default"; it is in payments');
      expect(stored(bench, id)).toBeDefined();
    },
  );

  trap('probe/dest/delete/wrong-stream-of-two', 'refuses a stream that nobody knows', async () => {
    const { bench, id } = await world(['default', 'payments']);
    expect((await bench.refusal(TOOL, { id, data_stream: 'no-such' })).message).toContain('default, payments');
  });

  trap('probe/dest/no-stream/delete-any-name', 'deletes one without any stream', async () => {
    const { bench, id } = await world(['']);
    expect(stored(bench, id)?.dataStreamNames).toEqual([]);
    await bench.refusal(TOOL, { id, data_stream: 'payments' });
    expect(dataOf(await bench.apply(TOOL, { id }))).toMatchObject({ deleted: true, confirmed: true });
  });

  trap('probe/dest/delete/after-three-true', 'does not confirm what the API only says', async () => {
    const { bench, id } = await world(['default']);
    const plan = planOf(await bench.preview(TOOL, { id }));
    bench.upstream.intercept(({ isMutation }, response) => {
      if (!isMutation) return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ data: { deleteDestination: true } }));
      return true;
    });
    const applied = await bench.call(TOOL, { id, dry_run: false, plan });
    expect(dataOf(applied)).toMatchObject({ deleted: false, confirmed: false });
    expect(applied.envelope.context.warnings?.join()).toContain('still shows');
  });

  it('tells a failure that left it where it was', async () => {
    const { bench, id } = await world(['default', 'payments']);
    const plan = planOf(await bench.preview(TOOL, { id }));
    bench.upstream.intercept(({ variables, isMutation }, response) => {
      if (!isMutation || variables.stream !== 'payments') return false;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ errors: [{ message: 'etcd is gone', path: ['deleteDestination'] }], data: null }));
      return true;
    });
    const error = errorOf(await bench.call(TOOL, { id, dry_run: false, plan }));
    expect(error.message).toContain('etcd is gone');
    expect(error.message).toContain('still there, in data stream payments');
    expect(error.changed).toBe('unknown');
  });

  it('refuses a plan when the destination has joined a stream since', async () => {
    const { bench, id } = await world(['payments']);
    const plan = planOf(await bench.preview(TOOL, { id }));
    await bench.apply('update_destination', { id, data_stream: 'default' });
    const before = bench.upstream.mutations().length;
    expect(errorOf(await bench.call(TOOL, { id, dry_run: false, plan })).side).toBe('plan');
    expect(bench.upstream.mutations()).toHaveLength(before);
    expect(stored(bench, id)).toBeDefined();
  });

  it.each(['odigos.io.dest.honeycomb-nope1', "o'brien", 'a/b', '"quoted"'])('refuses the unknown id %s', async (id) => {
    const { bench } = await world(['default']);
    expect(await bench.refusal(TOOL, { id, dry_run: false })).toMatchObject({ side: 'target', changed: 'no' });
  });

  it('refuses an id that another call has deleted', async () => {
    const { bench, id } = await world(['default']);
    await bench.apply(TOOL, { id });
    expect((await bench.refusal(TOOL, { id })).message).toContain('There is no destination');
  });

  describe('when a destination has lost its Secret', () => {
    /** A refused update without secrets deletes the Secret and keeps the reference. */
    async function broken(): Promise<{ bench: Workbench; id: string }> {
      const { bench, id } = await world(['payments']);
      expect(() =>
        bench.demo.cluster.destinations.update(
          id,
          input(
            'jaeger',
            { JAEGER_URL: 'x:4317' },
            { exportedSignals: { traces: false, metrics: false, logs: false } },
          ),
        ),
      ).toThrow();
      return { bench, id };
    }

    trap(
      'probe/dest/failed-update-deletes-secret/list-after',
      'says so where no destination can be listed',
      async () => {
        const { bench, id } = await broken();
        const result = await bench.call('list_destinations');
        expect(errorOf(result).message).toContain('lost its Secret');
        expect(result.envelope.next_steps[0]).toMatchObject({ tool: TOOL, arguments: { id } });
      },
    );

    trap(
      'probe/dest/failed-update-deletes-secret/delete',
      'deletes it unseen, and reads back what the error hides',
      async () => {
        const { bench, id } = await broken();
        const preview = await bench.preview(TOOL, { id });
        expect(preview.envelope.context.warnings?.join()).toContain('was not checked');
        const applied = await bench.call(TOOL, { id, dry_run: false, plan: planOf(preview) });
        expect(dataOf(applied)).toMatchObject({ id, deleted: true, confirmed: true });
        expect(applied.envelope.context.warnings?.join()).toContain('although the API answered an error');
        expect(JSON.stringify(await bench.data('list_destinations'))).toContain('jaeger');
      },
    );

    it('does not take what is no id of a destination, nor a stream', async () => {
      const { bench, id } = await broken();
      expect((await bench.refusal(TOOL, { id: 'bees' })).message).toContain('lost its Secret');
      expect((await bench.refusal(TOOL, { id, data_stream: 'payments' })).message).toContain('lost its Secret');
    });
  });
});
