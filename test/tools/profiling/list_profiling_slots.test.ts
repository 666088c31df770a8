import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { CATALOG, openSlots } from './slots.ts';

const TOOL = 'list_profiling_slots';

describe('list_profiling_slots', () => {
  it('leads to a source when nothing is profiled', async () => {
    const bench = await workbench();
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data).toMatchObject({ total: 0, max_slots: 32, slot_ttl_seconds: 300 });
    expect(envelope.next_steps[0]?.tool).toBe('list_sources');
  });

  it('lists slots in one order, page by page, and opens none', async () => {
    const bench = await workbench();
    for (const name of ['inventory', 'catalog', 'checkout']) bench.demo.cluster.profiles.open({ ...CATALOG, name });
    bench.clock.step(60_000);
    const first = await bench.data(TOOL, { limit: 2 });
    expect(first).toMatchObject({ slots: [{ name: 'catalog', has_data: true }, { name: 'checkout' }], total: 3 });
    const second = await bench.data(TOOL, { limit: 2, cursor: first.next_cursor });
    expect(second).toMatchObject({ slots: [{ name: 'inventory' }], total: 3 });
    expect(second.next_cursor).toBeUndefined();
    expect(openSlots(bench)).toHaveLength(3);
    expect(bench.upstream.posts.some(({ query }) => query.includes('profileJson'))).toBe(false);
  });

  trap('mutation/enableSourceProfiling/bad-kind', 'shows slots of what does not exist too', async () => {
    const bench = await workbench();
    bench.demo.cluster.profiles.open({ ...CATALOG, kind: 'Banana' });
    expect(await bench.data(TOOL)).toMatchObject({ slots: [{ kind: 'Banana' }] });
  });
});
