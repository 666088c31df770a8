import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { ECHO, lab, mark, OTHER_ECHO, warningsOf } from './lab.ts';

const TOOL = 'list_instrumentation_libraries';

describe(TOOL, () => {
  it('lists the libraries of one workload by container', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    expect(await bench.data(TOOL, ECHO)).toMatchObject({
      ...ECHO,
      state: 'instrumented',
      libraries: expect.arrayContaining([
        { name: 'net/http', container: 'echo', health: 'healthy', standard_library: true },
      ]),
    });
  });

  trap(
    'query/instrumentationInstanceComponents/other-ns-same-name',
    'leaves out libraries of namesakes in other namespaces, and says so',
    async () => {
      const bench = await lab();
      mark(bench, ECHO);
      mark(bench, OTHER_ECHO);
      const answer = await bench.call(TOOL, OTHER_ECHO);
      expect(JSON.stringify(answer.envelope.data)).not.toContain('net/http');
      expect(warningsOf(answer)).toMatch(/Left out \d+ libraries .* other namespaces/);
    },
  );

  trap(
    'query/instrumentationInstanceComponents/none',
    'answers none for an uninstrumented workload and leads on',
    async () => {
      const bench = await lab();
      const answer = await bench.call(TOOL, ECHO);
      expect(answer.envelope.data).toMatchObject({ state: 'not instrumented', libraries: [], total: 0 });
      expect(answer.envelope.next_steps).toMatchObject([{ tool: 'troubleshoot_source', arguments: ECHO }]);
    },
  );

  trap(
    'query/instrumentationInstanceComponents/lowercase-kind',
    'answers the kind as Kubernetes spells it',
    async () => {
      const bench = await lab();
      mark(bench, ECHO);
      expect(await bench.data(TOOL, { ...ECHO, kind: 'deployment' })).toMatchObject({ ...ECHO, total: 3 });
    },
  );

  trap('probe/process/one-library-unhealthy', 'puts failing libraries first, with their message', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const process = bench.demo.cluster.workload(ECHO)?.pods[0]?.containers[0]?.processes[0];
    if (!process) throw new Error('the lab has no process');
    process.libraries = process.libraries.map((library) =>
      library.name === 'net/http' ? { ...library, healthy: false, message: 'cannot attach' } : library,
    );
    const answer = await bench.call(TOOL, ECHO);
    expect(answer.envelope.data).toMatchObject({ failing: 1 });
    expect(answer.envelope.data?.libraries).toMatchObject([
      { name: 'net/http', health: 'failing', message: 'cannot attach' },
      { health: 'healthy' },
      { health: 'healthy' },
    ]);
    expect(answer.envelope.next_steps).toMatchObject([{ tool: 'get_instrumentation_health', arguments: ECHO }]);
  });

  it('says that a workload is not there', async () => {
    const bench = await lab();
    const error = await bench.refusal(TOOL, { ...ECHO, name: 'nope' });
    expect(error.message).toContain('There is no Deployment nope in namespace lab-a');
  });

  it('pages', async () => {
    const bench = await lab();
    mark(bench, ECHO);
    const first = await bench.call(TOOL, { ...ECHO, limit: 2 });
    const [next] = first.envelope.next_steps;
    const second = await bench.data(next?.tool ?? '', next?.arguments);
    expect([first.envelope.data?.libraries, second.libraries]).toMatchObject([{ length: 2 }, { length: 1 }]);
  });
});
