import { describe, expect, it } from 'vitest';
import { type Asked, demo, valueAt } from './ask.ts';

const VERDICT = `query($f: WorkloadFilter) { workloads(filter: $f) {
  workloadOdigosHealthStatus { name status reasonEnum } rollbackOccurred
  conditions { podsManifestInjection { reasonEnum } rollout { reasonEnum } }
  podsHealthStatus { reasonEnum } pods { podName agentInjected }
  markedForInstrumentation { markedForInstrumentation } } }`;

const persist = (namespace: string, kind: string, name: string, selected: boolean, stream = ''): string =>
  `mutation { persistK8sSources(sources: [{ namespace: "${namespace}", kind: ${kind}, name: "${name}", selected: ${selected}, currentStreamName: "${stream}" }]) }`;

/** The verdicts that follow one another while time goes on, each once. */
async function verdicts({ ask, clock }: Asked, filter: object, seconds: number): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < seconds * 4; step++) {
    const health = (await ask(VERDICT, { f: filter })).at('workloads.0.workloadOdigosHealthStatus');
    const text = `${valueAt(health, 'name')} ${valueAt(health, 'reasonEnum')}`;
    if (seen.at(-1) !== text) seen.push(text);
    clock.step(250);
  }
  return seen;
}

const ECHO = { namespace: 'default', kind: 'Deployment', name: 'echo' };

describe('reconciliation', () => {
  it('takes a marked workload through detection, decision, rollout and health to telemetry', async () => {
    const asked = await demo();
    await asked.ask(persist('default', 'Deployment', 'echo', true));
    expect(await verdicts(asked, ECHO, 20)).toEqual([
      'RuntimeDetection WaitingForDetection',
      'PodsManifestInjection Rollout: In Progress',
      'ProcessesHealthStatus NoProcesses',
      'ProcessesHealthStatus Starting',
      'ExpectingTelemetry AgentWaitingForTelemetry',
      'WorkloadOdigosHealth CollectingTelemetry',
    ]);
  });

  it('undoes it after unmarking: the agent is left in pods for a moment, then gone', async () => {
    const asked = await demo();
    await asked.ask(persist('default', 'Deployment', 'echo', true));
    asked.clock.step(60_000);
    await asked.ask(persist('default', 'Deployment', 'echo', false));
    expect(await verdicts(asked, ECHO, 10)).toEqual([
      'WorkloadOdigosHealth CollectingTelemetry',
      'PodsManifestInjection Rollout: Untracked by Odigos',
      'WorkloadOdigosHealth DisabledForInstrumentation',
    ]);
  });

  it('writes the time of a restart into the manifest, and makes a new generation of it', async () => {
    const { ask, clock } = await demo();
    const manifest = async (): Promise<string> =>
      String((await ask('{ k8sManifest(namespace: "default", kind: Deployment, name: "echo") }')).at('k8sManifest'));
    expect(await manifest()).not.toContain('restartedAt');
    clock.step(1_000);
    await ask('mutation($s: [K8sSourceId!]!) { restartWorkloads(sourceIds: $s) }', { s: [ECHO] });
    expect(await manifest()).toContain('kubectl.kubernetes.io/restartedAt: 2026-01-15T09:00:01Z');
    expect(await manifest()).toContain('generation: 2');
  });

  it('counts the stream of a marked namespace among those of its workloads only while it is marked', async () => {
    const { ask } = await demo();
    const mark = (selected: boolean): string =>
      `mutation { persistK8sNamespaces(namespaces: [{ namespace: "data", selected: ${selected}, currentStreamName: "payments" }]) }`;
    const streams = async (): Promise<unknown> =>
      (
        await ask('{ workloads(filter: { namespace: "data", kind: StatefulSet, name: "redis" }) { dataStreamNames } }')
      ).at('workloads.0.dataStreamNames');
    await ask(mark(true));
    expect(await streams()).toEqual(['default', 'payments']);
    await ask(mark(false));
    expect(await streams()).toEqual(['default']);
  });

  it('rolls a crashing workload back after the grace time, and recovers it when asked', async () => {
    const asked = await demo();
    const { ask, clock } = asked;
    const ledger = { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' };
    await ask('mutation($s: K8sSourceId!) { recoverFromRollbackForWorkload(sourceId: $s) }', { s: ledger });
    clock.step(8_000);
    const crashing = await ask(VERDICT, { f: ledger });
    expect(crashing.at('workloads.0.podsHealthStatus.reasonEnum')).toBe('CrashLoopBackOff');
    expect(crashing.at('workloads.0.rollbackOccurred')).toBe(false);
    clock.step(30_000);
    const rolledBack = await ask(VERDICT, { f: ledger });
    expect(rolledBack.at('workloads.0.rollbackOccurred')).toBe(true);
    expect(rolledBack.at('workloads.0.workloadOdigosHealthStatus.reasonEnum')).toBe('CrashLoopBackOff Rollback');
    expect(rolledBack.at('workloads.0.podsHealthStatus.reasonEnum')).toBe('Healthy');
  });

  it('puts the agent in with a restart where pods lacked it, but not while a Deployment is paused', async () => {
    const { ask, clock } = await demo();
    const shipper = { namespace: 'default', kind: 'DaemonSet', name: 'log-shipper' };
    const etl = { namespace: 'data', kind: 'Deployment', name: 'etl' };
    const restarted = await ask('mutation($s: [K8sSourceId!]!) { restartWorkloads(sourceIds: $s) }', {
      s: [shipper, etl],
    });
    expect(restarted.data).toEqual({ restartWorkloads: true });
    clock.step(30_000);
    expect((await ask(VERDICT, { f: shipper })).at('workloads.0.workloadOdigosHealthStatus.reasonEnum')).toBe(
      'CollectingTelemetry',
    );
    expect((await ask(VERDICT, { f: etl })).at('workloads.0.workloadOdigosHealthStatus.reasonEnum')).toBe(
      'Rollout Required to Apply Instrumentation',
    );
  });

  it('replaces a single pod, and answers true for one that is not there', async () => {
    const { ask } = await demo();
    const before = (await ask(VERDICT, { f: { ...ECHO, namespace: 'shop', name: 'catalog' } })).at(
      'workloads.0.pods.0.podName',
    );
    const restart = 'mutation($n: String!) { restartPod(namespace: "shop", name: $n) }';
    expect((await ask(restart, { n: before })).data).toEqual({ restartPod: true });
    expect((await ask(restart, { n: 'nope' })).data).toEqual({ restartPod: true });
    const after = (await ask(VERDICT, { f: { ...ECHO, namespace: 'shop', name: 'catalog' } })).at('workloads.0.pods');
    expect(JSON.stringify(after)).not.toContain(String(before));
  });

  it('gets an old runtime instrumented once a person says what it really is', async () => {
    const { ask, clock } = await demo();
    const bff = { namespace: 'payments', kind: 'Deployment', name: 'mobile-bff' };
    await ask(
      'mutation($s: K8sSourceId!, $p: PatchSourceRequestInput!) { updateK8sActualSource(sourceId: $s, patchSourceRequest: $p) }',
      { s: bff, p: { currentStreamName: '', containerName: 'bff', language: 'javascript', version: '18.0.0' } },
    );
    clock.step(30_000);
    const answer = await ask(
      `query($f: WorkloadFilter) { workloads(filter: $f) { agentEnabled { agentEnabled }
        containers { runtimeInfo { runtimeVersion } overrides { runtimeInfo { runtimeVersion } } } } }`,
      { f: bff },
    );
    expect(answer.at('workloads.0.agentEnabled.agentEnabled')).toBe(true);
    expect(answer.at('workloads.0.containers.0.runtimeInfo.runtimeVersion')).toBe('12.22.0');
    expect(answer.at('workloads.0.containers.0.overrides.runtimeInfo.runtimeVersion')).toBe('18.0.0');
  });

  it('lets both agents run once that is allowed, which stays a remark', async () => {
    const { ask, clock } = await demo();
    const fraud = { namespace: 'payments', kind: 'Deployment', name: 'fraud-scorer' };
    await ask(
      'mutation($s: K8sSourceId!, $p: PatchSourceRequestInput!) { updateK8sActualSource(sourceId: $s, patchSourceRequest: $p) }',
      { s: fraud, p: { currentStreamName: '', containerName: 'fraud', allowConcurrentAgents: true } },
    );
    clock.step(30_000);
    const answer = await ask(VERDICT, { f: fraud });
    expect(answer.at('workloads.0.workloadOdigosHealthStatus.reasonEnum')).toBe('Enabled With Other Agents');
    expect(answer.at('workloads.0.pods.0.agentInjected')).toBe(true);
  });

  it('rolls nothing out while automatic rollouts are switched off', async () => {
    const { ask, clock } = await demo();
    await ask('mutation { updateRemoteConfig(config: { rollout: { automaticRolloutDisabled: true } }) }');
    clock.step(2_000);
    await ask(persist('default', 'Deployment', 'echo', true));
    clock.step(30_000);
    const answer = await ask(VERDICT, { f: ECHO });
    expect(answer.at('workloads.0.conditions.rollout.reasonEnum')).toBe('Disabled');
    expect(answer.at('workloads.0.pods.0.agentInjected')).toBe(false);
  });

  it('unmarks everything with one call', async () => {
    const { ask, clock } = await demo();
    await ask('mutation { uninstrumentCluster }');
    clock.step(10_000);
    expect((await ask('{ computePlatform { sources { name } } }')).data).toEqual({ computePlatform: { sources: [] } });
    const answer = await ask('{ workloads { pods { agentInjected } } }');
    expect(JSON.stringify(answer.data)).not.toContain('true');
  });
});

describe('the traps of writing sources', () => {
  const CART = { namespace: 'payments', kind: 'Deployment', name: 'payments-api' };
  const marking = async ({ ask, clock }: Asked, filter: object): Promise<unknown> => {
    clock.step(3_000);
    return (await ask(VERDICT, { f: filter })).at('workloads.0.markedForInstrumentation.markedForInstrumentation');
  };

  it('changes nothing, and answers true, for a stream that the source is not in', async () => {
    const asked = await demo();
    const answer = await asked.ask(persist('payments', 'Deployment', 'payments-api', false, 'elsewhere'));
    expect(answer.data).toEqual({ persistK8sSources: true });
    expect(await marking(asked, CART)).toBe(true);
  });

  it('only leaves the one stream of two', async () => {
    const asked = await demo();
    await asked.ask(persist('payments', 'Deployment', 'payments-api', true, 'second'));
    await asked.ask(persist('payments', 'Deployment', 'payments-api', false, 'payments'));
    expect(await marking(asked, CART)).toBe(true);
    await asked.ask(persist('payments', 'Deployment', 'payments-api', false, 'second'));
    expect(await marking(asked, CART)).toBeNull();
  });

  it('uninstruments for sure with an empty stream', async () => {
    const asked = await demo();
    await asked.ask(persist('payments', 'Deployment', 'payments-api', false));
    expect(await marking(asked, CART)).toBeNull();
  });

  it('switches a workload of a marked namespace off instead of deleting anything', async () => {
    const asked = await demo();
    await asked.ask(persist('shop', 'Deployment', 'catalog', false));
    expect(await marking(asked, { namespace: 'shop', kind: 'Deployment', name: 'catalog' })).toBe(false);
  });

  it('enables a disabled workload that was to be unselected from a wrong stream', async () => {
    const asked = await demo();
    await asked.ask(persist('shop', 'Deployment', 'inventory', false, 'elsewhere'));
    expect(await marking(asked, { namespace: 'shop', kind: 'Deployment', name: 'inventory' })).toBe(true);
  });

  it('instruments an untouched workload when it is asked to recover it', async () => {
    const asked = await demo();
    await asked.ask('mutation($s: K8sSourceId!) { recoverFromRollbackForWorkload(sourceId: $s) }', { s: ECHO });
    expect(await marking(asked, ECHO)).toBe(true);
  });

  it('restarts those that exist and tells only of the one that does not', async () => {
    const { ask, clock } = await demo();
    const before = (await ask(VERDICT, { f: CART })).at('workloads.0.pods');
    const answer = await ask('mutation($s: [K8sSourceId!]!) { restartWorkloads(sourceIds: $s) }', {
      s: [CART, { ...CART, name: 'nope' }],
    });
    expect(answer.errors[0]?.message).toContain('deployments.apps "nope" not found');
    clock.step(5_000);
    expect((await ask(VERDICT, { f: CART })).at('workloads.0.pods')).not.toEqual(before);
  });
});
