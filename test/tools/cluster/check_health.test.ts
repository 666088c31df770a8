import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Cluster } from '../../../src/demo/worlds/cluster.ts';
import { trap } from '../../trap.ts';
import { answerInstead } from '../canned-answers.ts';
import { healthyWorkload } from '../sources/triage/healthy-workload.ts';
import { type Workbench, workbench } from '../workbench.ts';

const health = z.object({
  verdict: z.string(),
  says: z.string(),
  parts: z.array(
    z.object({ part: z.string(), verdict: z.string(), says: z.string(), examples: z.array(z.string()).optional() }),
  ),
});

async function check({ data }: Workbench): Promise<z.infer<typeof health>> {
  return health.parse(await data('check_health'));
}

function part({ parts }: z.infer<typeof health>, name: string): { verdict: string; says: string } | undefined {
  return parts.find((one) => one.part === name);
}

const EMPTY = (_cluster: Cluster): void => {};
const PARTS = ['components', 'destinations', 'gateway', 'installation', 'odiglets', 'recommendations', 'sources'];

describe('check_health', () => {
  it('judges every part, worst first, and leads on to the worst', async () => {
    const bench = await workbench();
    const answer = await check(bench);
    expect(answer.parts.map((one) => one.part).sort()).toEqual(PARTS);
    expect(answer.verdict).toBe('unhealthy');
    expect(answer.parts[0]).toMatchObject({ part: 'destinations', verdict: 'failing' });
    expect(answer.parts.at(-1)).toMatchObject({ part: 'recommendations', verdict: 'advice' });
    expect(part(answer, 'sources')?.verdict).toBe('attention');
    const { next_steps } = (await bench.call('check_health')).envelope;
    expect(next_steps[0]?.tool).toBe('list_destinations');
    expect(next_steps.map(({ tool }) => tool)).toContain('find_unhealthy_sources');
  });

  it('answers the same whatever order the API tells things in', async () => {
    const bench = await workbench();
    const first = await check(bench);
    for (let turn = 0; turn < 5; turn += 1) expect(await check(bench)).toEqual(first);
  });

  it('asks one child of computePlatform a request, and sends all requests before the first answer', async () => {
    const bench = await workbench({ uiTimeoutMs: 2_000 });
    await bench.data('check_health');
    const before = bench.upstream.posts.length;
    await bench.data('check_health');
    const sent = bench.upstream.posts.slice(before);
    expect(sent.length).toBeGreaterThan(5);
    for (const { query } of sent) {
      const children = /computePlatform \{([\s\S]*)\}/.exec(query)?.[1] ?? '';
      expect(['destinations', 'recommendations'].filter((child) => children.includes(child)).length).toBeLessThan(2);
    }
    bench.demo.faults.set([{ field: '*', kind: 'hang' }]);
    const pending = bench.call('check_health');
    await bench.upstream.arrived(before + 2 * sent.length);
    expect((await pending).envelope.error?.side).toBe('time');
  });

  it.each([
    ['gatewayDeploymentInfo', 'gateway'],
    ['odigletPods', 'odiglets'],
    ['describeOdigos', 'installation'],
    ['workloads', 'sources'],
  ])('makes a finding of %s that cannot be read, and judges the rest', async (field, name) => {
    const bench = await workbench();
    bench.demo.faults.set([{ field, kind: 'error', message: 'no cluster gateway deployment found' }]);
    const answer = await check(bench);
    expect(part(answer, name)).toMatchObject({ verdict: 'unreadable' });
    expect(part(answer, name)?.says).toContain('no cluster gateway deployment found');
    expect(answer.parts).toHaveLength(PARTS.length);
    expect(answer.parts.filter(({ verdict }) => verdict === 'unreadable')).toHaveLength(1);
    expect(answer.says).toContain(`Could not be read: ${name}`);
  });

  trap('fresh/no-effective-config/gatewayDeploymentInfo', 'takes a missing gateway for a finding', async () => {
    const bench = await workbench({ demo: { fill: EMPTY } });
    bench.demo.faults.set([
      { field: 'gatewayDeploymentInfo', kind: 'error', message: 'no cluster gateway deployment found' },
    ]);
    const answer = await check(bench);
    expect(part(answer, 'gateway')?.verdict).toBe('unreadable');
    expect(answer.verdict).toBe('attention');
  });

  it('fails when nothing at all can be read', async () => {
    const bench = await workbench();
    bench.demo.faults.set([
      { field: '*', kind: 'error', message: 'Get "https://10.0.0.1/api/v1/x": dial tcp: refused' },
    ]);
    const { isError, envelope } = await bench.call('check_health');
    expect(isError).toBe(true);
    expect(envelope.error?.side).toBe('kubernetes');
  });

  it('does not know how the whole fares when most parts cannot be read', async () => {
    const bench = await workbench();
    bench.demo.faults.set(
      ['describeOdigos', 'gatewayDeploymentInfo', 'odigletDaemonSetInfo', 'computePlatform'].map((field) => ({
        field,
        kind: 'error' as const,
        message: 'dial tcp: refused',
      })),
    );
    const answer = await check(bench);
    expect(answer.parts.filter(({ verdict }) => verdict === 'unreadable')).toHaveLength(5);
    expect(answer.verdict).toBe('unknown');
  });

  it('says of an empty installation what is missing', async () => {
    const bench = await workbench({ demo: { fill: EMPTY } });
    const answer = await check(bench);
    expect(answer.verdict).toBe('attention');
    expect(part(answer, 'destinations')?.says).toContain('no destination');
    expect(part(answer, 'sources')?.says).toBe('Nothing is instrumented.');
  });

  it('names a paused installation as such, and says how it is resumed', async () => {
    const bench = await workbench();
    await bench.apply('pause_odigos');
    const answer = await check(bench);
    expect(answer.verdict).toBe('unhealthy');
    expect(answer.says).toMatch(/^Odigos is paused\. No call resumes it: .*odigos-instrumentor/);
    expect(part(answer, 'components')?.says).toContain('The instrumentor is scaled to 0 replicas');
    expect(answer.parts.slice(0, 2).map((one) => one.part)).toContain('odiglets');
    expect(part(answer, 'odiglets')).toMatchObject({ verdict: 'failing' });
    expect(part(answer, 'odiglets')?.says).toContain('paused');
  });

  it.each([
    ['odigos-instrumentor', 'no restart brings one'],
    ['odigos-scheduler', 'settings'],
    ['odigos-autoscaler', 'destinations'],
  ] as const)('finds that %s is away, and what that stops', async (name, means) => {
    const bench = await workbench();
    bench.demo.cluster.collectors.crash(name);
    const answer = await check(bench);
    expect(answer.verdict).toBe('unhealthy');
    expect(answer.says).not.toContain('paused');
    const found = part(answer, 'components');
    expect(found).toMatchObject({ verdict: 'failing' });
    expect(found?.says).toContain('0 of 1 pods ready');
    expect(found?.says).toContain(means);
    const { next_steps: steps } = (await bench.call('check_health')).envelope;
    const look = steps.find(({ tool }) => tool === 'get_manifest');
    expect(JSON.stringify(await bench.data('get_manifest', look?.arguments))).toContain('unavailableReplicas');
    bench.demo.cluster.collectors.crash(name, false);
    expect(part(await check(bench), 'components')?.verdict).toBe('healthy');
  });

  it('looks for the components where the collectors are, and says when one is not there', async () => {
    const bench = await workbench();
    const manifest = 'spec:\n  replicas: 2\nstatus:\n  readyReplicas: 1\n';
    bench.upstream.intercept(({ operation, variables: { namespace, name } }, response) => {
      const isThere = namespace === 'observability' && name !== 'odigos-scheduler';
      const missing = { errors: [{ message: `deployments.apps "${String(name)}" not found` }], data: null };
      const answers: Readonly<Record<string, object>> = {
        check_health_component: isThere ? { data: { k8sManifest: manifest } } : missing,
        get_manifest_collectors: { data: { odigletPods: [], gatewayPods: [{ namespace: 'observability' }] } },
      };
      const answer = answers[operation];
      if (answer) response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
      return answer !== undefined;
    });
    const found = part(await check(bench), 'components');
    expect(found).toMatchObject({ verdict: 'failing' });
    expect(found?.says).toContain('Of the instrumentor 1 of 2 pods are ready.');
    expect(found?.says).toContain('no Deployment odigos-scheduler in namespace observability');
  });

  it('does not take components for well of which nothing is told', async () => {
    const bench = await workbench();
    bench.demo.faults.set([{ field: 'k8sManifest', kind: 'error', message: 'forbidden: User "ui" cannot get' }]);
    expect(part(await check(bench), 'components')).toMatchObject({ verdict: 'unreadable' });
    bench.demo.faults.set([]);
    answerInstead(bench, { check_health_component: { k8sManifest: 'spec:\n  replicas: 1\n' } });
    expect(part(await check(bench), 'components')).toMatchObject({ verdict: 'unreadable' });
  });

  it('is healthy when every part is', async () => {
    const bench = await workbench();
    answerInstead(bench, {
      check_health: { workloads: [] },
      check_health_destinations: { computePlatform: { destinations: [] } },
      check_health_recommendations: { computePlatform: { recommendations: [] } },
    });
    const empty = await check(bench);
    expect(empty.verdict).toBe('attention');
    const workload = healthyWorkload();
    const destination = {
      id: 'd',
      name: 'd',
      disabled: false,
      dataStreamNames: [],
      conditions: [{ type: 'DestinationConfigured', status: 'success', reason: null, message: null }],
    };
    answerInstead(bench, {
      check_health: { workloads: [workload] },
      check_health_destinations: { computePlatform: { destinations: [destination] } },
      check_health_recommendations: { computePlatform: { recommendations: [] } },
    });
    expect(await check(bench)).toMatchObject({ verdict: 'healthy', says: 'Odigos is healthy.' });
  });

  trap('probe/describeOdigos/now', 'does not take isSettled false for a fault', async () => {
    const answer = await check(await workbench());
    expect(part(answer, 'installation')).toMatchObject({ verdict: 'healthy' });
  });

  trap('probe/workloads/lab-before', 'does not count static pods that nobody marked', async () => {
    const bench = await workbench();
    const unsupported = {
      id: { namespace: 'kube-system', kind: 'StaticPod', name: 'etcd' },
      markedForInstrumentation: { markedForInstrumentation: null },
      workloadOdigosHealthStatus: { name: 'x', status: 'Unsupported', reasonEnum: 'EnterpriseFeature', message: '' },
    };
    answerInstead(bench, { check_health: { workloads: [unsupported] } });
    expect(part(await check(bench), 'sources')?.says).toBe('Nothing is instrumented.');
  });
});
