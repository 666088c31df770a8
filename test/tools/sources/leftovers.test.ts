import { describe, expect, it } from 'vitest';
import { ECHO, lab, MULTI, mark } from './lab.ts';

describe('what is left of a workload that is gone', () => {
  const gone = async () => {
    const bench = await lab();
    mark(bench, ECHO);
    mark(bench, MULTI);
    bench.demo.cluster.workloads.delete('lab-a/Deployment/echo');
    return bench;
  };

  it('is told by list_sources, of all namespaces and of its own, with the call that clears it', async () => {
    const bench = await gone();
    for (const given of [{}, { namespace: 'lab-a' }]) {
      const { data, next_steps: steps } = (await bench.call('list_sources', given)).envelope;
      expect(data).toMatchObject({ leftovers: [ECHO], total: 1 });
      const clear = steps.find(({ tool }) => tool === 'uninstrument_workloads');
      expect(clear?.arguments).toEqual({ workloads: [ECHO] });
    }
    expect(await bench.data('list_sources', { namespace: 'lab-b' })).not.toHaveProperty('leftovers');
  });

  it.each(['troubleshoot_source', 'describe_source'])('is told by %s, and cleared by its next step', async (tool) => {
    const bench = await gone();
    const { error, next_steps: steps } = (await bench.call(tool, ECHO)).envelope;
    expect(error).toMatchObject({ side: 'target', message: expect.stringContaining('no longer exists') });
    const [clear] = steps;
    expect(clear?.tool).toBe('uninstrument_workloads');
    const { envelope } = await bench.apply('uninstrument_workloads', clear?.arguments);
    expect(envelope.data).toMatchObject({ confirmed: true, uninstrumented: ['lab-a/Deployment/echo'] });
    expect(await bench.data('list_sources')).not.toHaveProperty('leftovers');
    const after = await bench.refusal(tool, ECHO);
    expect(after.message).toContain('There is no Deployment echo');
    expect(after.message).not.toContain('no longer exists');
  });
});
