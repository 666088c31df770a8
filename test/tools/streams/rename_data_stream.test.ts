import { describe, expect, it } from 'vitest';
import { dataOf, errorOf, planOf } from '../../e2e/envelope.ts';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { addDestination, addSource, streamsBench } from './world.ts';

const TOOL = 'rename_data_stream';

describe('rename_data_stream', () => {
  it('previews what moves and sends nothing', async () => {
    const bench = await workbench();
    const preview = await bench.preview(TOOL, { name: 'payments', new_name: 'pay' });
    expect(dataOf(preview).would_change).toEqual([{ field: 'name', before: 'payments', after: 'pay' }]);
    expect(JSON.stringify(dataOf(preview).consequences)).toContain('1 destination, 6 sources and 0 whole namespaces');
    expect(bench.demo.cluster.dataStreams()).toEqual(['default', 'payments']);
  });

  it('renames in sources and destinations, and a read shows it', async () => {
    const bench = await workbench();
    const applied = await bench.apply(TOOL, { name: 'payments', new_name: 'pay' });
    expect(dataOf(applied)).toMatchObject({ name: 'pay', was: 'payments', confirmed: true });
    const { streams } = await bench.data('list_data_streams');
    expect(streams).toMatchObject([{ name: 'default' }, { name: 'pay', sources: 6, destinations: [{}] }]);
  });

  trap('probe/stream/rename-onto-existing', 'refuses to merge unasked, and merges when asked', async () => {
    const bench = await workbench({ stepPerRequest: 700 });
    const result = await bench.call(TOOL, { name: 'payments', new_name: 'default', dry_run: false });
    expect(errorOf(result).message).toContain('would merge both');
    expect(bench.upstream.mutations()).toHaveLength(0);
    const step = result.envelope.next_steps.find(({ tool }) => tool === TOOL);
    expect(step?.arguments).toEqual({ name: 'payments', new_name: 'default', merge: true });
    const preview = await bench.preview(TOOL, step?.arguments);
    expect(JSON.stringify(dataOf(preview).consequences)).toContain('cannot be undone');
    expect(dataOf(await bench.apply(TOOL, step?.arguments)).confirmed).toBe(true);
    expect(bench.demo.cluster.dataStreams()).toEqual(['default']);
  });

  const refuses = (new_name: string) => async (): Promise<void> => {
    const bench = await workbench();
    const error = await bench.refusal(TOOL, { name: 'payments', new_name, dry_run: false });
    expect(error).toMatchObject({ side: 'arguments', changed: 'no' });
    expect(error.message).toContain('new_name');
  };
  trap(
    'probe/stream/rename-invalid-label',
    'refuses what is no label, which would fail half-way',
    refuses('bad name!'),
  );
  trap('probe/stream/rename-to-empty', 'refuses the empty name', refuses(''));
  trap('probe/stream/rename-long', 'refuses what a label has no room for', refuses('x'.repeat(52)));
  it.each(['-x', 'x-', 'a/b"c', '.'])('refuses the new name %s', (new_name) => refuses(new_name)());

  it('takes the longest name that a label can carry', async () => {
    const bench = await workbench();
    const new_name = 'x'.repeat(51);
    expect(dataOf(await bench.apply(TOOL, { name: 'payments', new_name })).confirmed).toBe(true);
  });

  trap('probe/stream/same-name', 'refuses a stream that is not there, which the API would say yes to', async () => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL, { name: 'nope', new_name: 'nope' })).message).toContain('no data stream "nope"');
  });

  trap('probe/stream/delete-case', 'tells names apart by case, and names the nearest', async () => {
    const bench = await workbench();
    expect((await bench.refusal(TOOL, { name: 'Payments', new_name: 'pay' })).message).toContain('"payments"');
  });

  it('does nothing for the name that it has', async () => {
    const bench = await workbench();
    expect(dataOf(await bench.preview(TOOL, { name: 'payments', new_name: 'payments' })).would_change).toEqual([]);
    await bench.apply(TOOL, { name: 'payments', new_name: 'payments' });
    expect(bench.upstream.mutations()).toHaveLength(0);
  });

  it('refuses to rename default', async () => {
    const error = await (await workbench()).refusal(TOOL, { name: 'default', new_name: 'main', merge: true });
    expect(error.message).toContain('default data stream cannot be renamed');
  });

  trap('probe/stream/rename-invalid-label/back', 'renames one whose name is no label back to one that is', async () => {
    const bench = await streamsBench((cluster) => {
      addDestination(cluster, 'a', ['x']);
      cluster.renameDataStream('x', 'bad name!');
    });
    expect(dataOf(await bench.apply(TOOL, { name: 'bad name!', new_name: 'good' })).confirmed).toBe(true);
    expect(bench.demo.cluster.dataStreams()).toEqual(['default', 'good']);
  });

  trap('probe/stream/rename-invalid-label/after', 'says when a failure left both names, and how to go on', async () => {
    const bench = await streamsBench((cluster) => {
      addDestination(cluster, 'a', ['probe-a']);
      addSource(cluster, 'shop', 'cart', ['probe-a']);
    });
    const plan = planOf(await bench.preview(TOOL, { name: 'probe-a', new_name: 'probe-b' }));
    bench.upstream.intercept(({ isMutation }, response) => {
      if (!isMutation) return false;
      bench.demo.cluster.destinations.renameStream('probe-a', 'probe-b');
      response.writeHead(200, { 'content-type': 'application/json' });
      const errors = [{ message: 'failed to update sources: webhook denied', path: ['updateDataStream'] }];
      response.end(JSON.stringify({ errors, data: null }));
      return true;
    });
    const result = await bench.call(TOOL, { name: 'probe-a', new_name: 'probe-b', dry_run: false, plan });
    expect(errorOf(result)).toMatchObject({ changed: 'yes', message: expect.stringContaining('exist now') });
    bench.upstream.intercept(undefined);
    const [finish, back] = result.envelope.next_steps;
    expect(back?.arguments).toEqual({ name: 'probe-b', new_name: 'probe-a', merge: true });
    expect(dataOf(await bench.apply(TOOL, finish?.arguments)).confirmed).toBe(true);
    expect(bench.demo.cluster.dataStreams()).toEqual(['default', 'probe-b']);
  });

  it('refuses a plan when something has joined the stream since', async () => {
    const bench = await streamsBench((cluster) => {
      addDestination(cluster, 'a', ['one']);
    });
    const plan = planOf(await bench.preview(TOOL, { name: 'one', new_name: 'two' }));
    addSource(bench.demo.cluster, 'shop', 'cart', ['one']);
    expect(errorOf(await bench.call(TOOL, { name: 'one', new_name: 'two', dry_run: false, plan })).side).toBe('plan');
    expect(bench.upstream.mutations()).toHaveLength(0);
  });
});
