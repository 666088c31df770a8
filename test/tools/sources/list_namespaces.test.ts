import { describe, expect, it } from 'vitest';
import { trap } from '../../trap.ts';
import { workbench } from '../workbench.ts';
import { ECHO, lab, mark, markNamespace } from './lab.ts';

const TOOL = 'list_namespaces';

describe(TOOL, () => {
  it('lists namespaces by name, with streams of those instrumented as a whole', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b', 'payments');
    mark(bench, ECHO);
    expect(await bench.data(TOOL)).toMatchObject({
      namespaces: [
        { name: 'kube-system', instrumented_as_a_whole: false },
        { name: 'lab-a', instrumented_as_a_whole: false, workloads: 10, instrumented: 1, unhealthy: 0 },
        {
          name: 'lab-b',
          instrumented_as_a_whole: true,
          streams: ['payments'],
          workloads: 2,
          instrumented: 2,
          unhealthy: 1,
        },
      ],
      total: 3,
    });
  });

  it('names the namespaces that are instrumented in part, and leads to what is not', async () => {
    const bench = await lab();
    expect(await bench.data(TOOL)).not.toHaveProperty('says');
    mark(bench, ECHO);
    const { envelope } = await bench.call(TOOL);
    expect(envelope.data?.says).toBe('Instrumented in part, with how many are not: lab-a 9.');
    const [step] = envelope.next_steps;
    expect(step).toMatchObject({
      tool: 'list_workloads_in_namespace',
      arguments: { namespace: 'lab-a', instrumented: false },
    });
    expect(await bench.data(step?.tool ?? '', step?.arguments)).toMatchObject({ total: 9 });
  });

  it('tells the streams of sources that are marked one by one too', async () => {
    const bench = await workbench();
    const { namespaces } = await bench.data(TOOL);
    expect(namespaces).toContainEqual(
      expect.objectContaining({ name: 'payments', instrumented_as_a_whole: false, streams: ['payments'] }),
    );
  });

  trap(
    'query/namespaces/no-workloads',
    'asks no namespace for its workloads, and answers in one order each time',
    async () => {
      const bench = await lab();
      const answers = [await bench.data(TOOL), await bench.data(TOOL), await bench.data(TOOL)];
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(bench.upstream.posts.filter(({ query }) => /namespaces \{[^}]*workloads/.test(query))).toEqual([]);
    },
  );

  trap('probe/triage/scenario-ignored-namespace', 'tells ignored namespaces apart from those it lists', async () => {
    const bench = await lab();
    const { namespaces, ignored } = await bench.data(TOOL);
    expect(ignored).toContain('odigos-system');
    expect(JSON.stringify(namespaces)).not.toContain('odigos-system');
  });

  it('narrows by mark and by part of the name', async () => {
    const bench = await lab();
    markNamespace(bench, 'lab-b');
    expect(await bench.data(TOOL, { instrumented: true })).toMatchObject({ namespaces: [{ name: 'lab-b' }], total: 1 });
    expect(await bench.data(TOOL, { instrumented: false, name_contains: 'lab' })).toMatchObject({
      namespaces: [{ name: 'lab-a' }],
      total: 1,
    });
    expect(await bench.data(TOOL, { name_contains: 'nope' })).toMatchObject({ namespaces: [], total: 0 });
  });

  it('gives pages that neither repeat nor skip', async () => {
    const bench = await lab();
    const first = await bench.call(TOOL, { limit: 2 });
    const next = first.envelope.next_steps.find(({ tool }) => tool === TOOL);
    const second = await bench.data(next?.tool ?? '', next?.arguments);
    expect([first.envelope.data, second]).toMatchObject([
      { namespaces: [{ name: 'kube-system' }, { name: 'lab-a' }], total: 3 },
      { namespaces: [{ name: 'lab-b' }], total: 3 },
    ]);
  });

  it('lists them without counts where workloads cannot be read, and says so', async () => {
    const bench = await lab();
    bench.demo.faults.set([{ field: 'workloads', kind: 'error', message: 'dial tcp: refused' }]);
    const { envelope, text } = await bench.call(TOOL);
    expect(text).toContain('lab-a');
    expect(text).not.toContain('unhealthy:');
    expect(envelope.context.warnings?.join()).toContain('could not be counted');
  });

  it.each([{ limit: 0 }, { limit: 1.5 }, { name_contains: 7 }, { marked: true }, { cursor: 'c1.!' }])(
    'refuses %o',
    async (given) => {
      const bench = await lab();
      expect((await bench.refusal(TOOL, given)).side).toBe('arguments');
    },
  );
});
