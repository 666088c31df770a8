import { describe, expect, it } from 'vitest';
import { type Answered, demo, valueAt } from './ask.ts';

const LIST = 'query($f: WorkloadFilter) { workloads(filter: $f) { id { namespace kind name } } }';

const names = (answer: Answered): string[] => {
  const workloads = answer.at('workloads');
  return Array.isArray(workloads)
    ? workloads.map((one) => `${valueAt(one, 'id.namespace')}/${valueAt(one, 'id.kind')}/${valueAt(one, 'id.name')}`)
    : [];
};

describe('the filter of workloads', () => {
  it('sorts by namespace, name and kind', async () => {
    const { ask } = await demo();
    const all = names(await ask(LIST));
    expect(all).toEqual(
      [...all].sort((one, other) => {
        const key = (text: string): string => {
          const [namespace, kind, name] = text.split('/');
          return [namespace, name, kind].join('\u0000');
        };
        return key(one) < key(other) ? -1 : 1;
      }),
    );
    expect(all.length).toBeGreaterThanOrEqual(15);
  });

  it('ignores namespace, kind and name once marked ones are asked for', async () => {
    const { ask } = await demo();
    const marked = names(await ask(LIST, { f: { markedForInstrumentation: true } }));
    const narrowed = names(
      await ask(LIST, { f: { markedForInstrumentation: true, namespace: 'shop', kind: 'Deployment', name: 'cart' } }),
    );
    expect(narrowed).toEqual(marked);
    expect(new Set(marked.map((name) => name.split('/')[0])).size).toBeGreaterThan(2);
  });

  it('lists disabled workloads among the marked ones', async () => {
    const { ask } = await demo();
    expect(names(await ask(LIST, { f: { markedForInstrumentation: true } }))).toContain('shop/Deployment/inventory');
  });

  it('ignores a kind without a name, and a name without a namespace', async () => {
    const { ask } = await demo();
    const inData = names(await ask(LIST, { f: { namespace: 'data' } }));
    expect(names(await ask(LIST, { f: { namespace: 'data', kind: 'Deployment' } }))).toEqual(inData);
    expect(names(await ask(LIST, { f: { name: 'cart' } }))).toEqual(names(await ask(LIST)));
  });

  it('finds nothing, without error, for what is not there', async () => {
    const { ask } = await demo();
    expect(names(await ask(LIST, { f: { namespace: 'nowhere' } }))).toEqual([]);
    expect(names(await ask(LIST, { f: { namespace: 'shop', kind: 'Deployment', name: 'nope' } }))).toEqual([]);
  });

  it('refuses the namespace that Odigos ignores', async () => {
    const { ask } = await demo();
    const answer = await ask(LIST, { f: { namespace: 'odigos-system' } });
    expect(answer.status).toBe(200);
    expect(answer.errors).toEqual([
      { message: 'namespace odigos-system is configured to be ignored by odigos', path: ['workloads'] },
    ]);
    expect(answer.data).toBeNull();
  });

  it('refuses kinds that are no workloads when one is asked for by name', async () => {
    const { ask } = await demo();
    const answer = await ask(LIST, { f: { namespace: 'shop', kind: 'Pod', name: 'x' } });
    expect(answer.errors[0]?.message).toBe('invalid workload kind: Pod');
  });

  it('answers an object for an id that nobody knows, and leaves ignored ones out', async () => {
    const { ask } = await demo();
    const answer = await ask(
      `query($ids: [K8sWorkloadIdInput!]!) { workloadsByIds(ids: $ids) {
        id { name } workloadHealthStatus { status } markedForInstrumentation { decisionEnum } numberOfInstances } }`,
      {
        ids: [
          { namespace: 'nope', kind: 'Deployment', name: 'nope' },
          { namespace: 'odigos-system', kind: 'Deployment', name: 'odigos-gateway' },
        ],
      },
    );
    expect(answer.at('workloadsByIds')).toEqual([
      {
        id: { name: 'nope' },
        workloadHealthStatus: null,
        markedForInstrumentation: { decisionEnum: 'NoSource' },
        numberOfInstances: null,
      },
    ]);
  });

  it('fails the whole list over a healthy process without libraries, and only when that field is asked for', async () => {
    const { api, ask, clock } = await demo();
    api.cluster.addWorkload({
      id: { namespace: 'default', kind: 'Deployment', name: 'bare' },
      containers: [
        {
          name: 'bare',
          image: 'bare:1',
          language: 'python',
          runtimeVersion: '3.12.1',
          env: [],
          otherAgents: [],
          probePaths: {},
          resources: null,
        },
      ],
      desired: 1,
      paused: false,
      effect: { kind: 'no-components', bytesPerSecond: 10 },
      missesWebhookOnce: false,
      createdAt: clock.now(),
      revision: 1,
      rolloutNumber: 0,
      pods: [],
    });
    await ask(
      'mutation { persistK8sSources(sources: [{ namespace: "default", kind: Deployment, name: "bare", selected: true, currentStreamName: "" }]) }',
    );
    clock.step(30_000);
    const failed = await ask('{ workloads { processesHealthStatus { status } } }');
    expect(failed.data).toBeNull();
    expect(failed.errors[0]?.message).toBe('the requested element is null which the schema does not allow');
    const left = await ask('{ workloads { conditions { processesAgentHealth { status } } } }');
    expect(left.errors).toEqual([]);
  });
});
