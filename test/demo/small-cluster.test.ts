import { describe, expect, it } from 'vitest';
import { type Answered, demo, valueAt } from './ask.ts';

const HEALTH = `query($f: WorkloadFilter) { workloads(filter: $f) {
  id { namespace kind name }
  rollbackOccurred
  markedForInstrumentation { markedForInstrumentation decisionEnum }
  workloadOdigosHealthStatus { name status reasonEnum actionItems { type } }
  conditions {
    runtimeDetection { status reasonEnum }
    agentInjectionEnabled { status reasonEnum }
    rollout { status reasonEnum }
    podsManifestInjection { status reasonEnum }
    autoRollback { status }
    agentInjected { status reasonEnum }
    processesAgentHealth { status reasonEnum }
    expectingTelemetry { status reasonEnum }
  }
  podsHealthStatus { status reasonEnum }
  podsOdigosHealthStatus { status reasonEnum }
  workloadHealthStatus { status reasonEnum }
  numberOfInstances
  pods { agentInjected agentInjectedStatus { status reasonEnum } }
  telemetryMetrics { totalDataSentBytes throughputBytes expectingTelemetry { isExpectingTelemetry } }
} }`;

const combination = (answer: Answered): string => {
  const of = (path: string): string => {
    const status = answer.at(`workloads.0.${path}`);
    return status === null || status === undefined
      ? '-'
      : `${valueAt(status, 'status')}/${valueAt(status, 'reasonEnum')}`;
  };
  return [
    'runtimeDetection',
    'agentInjectionEnabled',
    'podsManifestInjection',
    'agentInjected',
    'processesAgentHealth',
    'expectingTelemetry',
  ]
    .map((condition) => of(`conditions.${condition}`))
    .join(' ');
};

const DETECTED = 'Success/DetectedSuccessfully';
const REMOVED = 'Success/Agent Removed from All Pods Success/AgentNotInjectedAsExpected Irrelevant/NoAgentInjected';
const NOT_ENABLED = 'Irrelevant/AgentNotEnabledForInjection';

describe('the small cluster', () => {
  it.each([
    [
      'a healthy source',
      'default',
      'Deployment',
      'storefront',
      'WorkloadOdigosHealth Success CollectingTelemetry',
      `${DETECTED} Success/Agent Injection Enabled Success/Agent Applied to All Pods Success/SuccessfullyInjected Success/AllHealthy Success/AgentInjectedAndDataSent`,
    ],
    [
      'an unhealthy process',
      'default',
      'Deployment',
      'orders-worker',
      'ProcessesHealthStatus Failure OdigosUnhealthyInSomeProcesses',
      `${DETECTED} Success/Agent Injection Enabled Success/Agent Applied to All Pods Success/SuccessfullyInjected Failure/OdigosUnhealthyInSomeProcesses Waiting/AgentWaitingForTelemetry`,
    ],
    [
      'a source without running pods',
      'default',
      'Deployment',
      'batch-import',
      'RuntimeDetection Pending NoRunningPods',
      `Pending/NoRunningPods Irrelevant/Runtime Details Unavailable Irrelevant/Rollout: No Pods Irrelevant/NoRunningPods Irrelevant/NoAgentInjected ${NOT_ENABLED}`,
    ],
    [
      'pods made without the agent',
      'default',
      'DaemonSet',
      'log-shipper',
      'PodsManifestInjection Notice Rollout Required to Apply Instrumentation',
      `${DETECTED} Success/Agent Injection Enabled Notice/Rollout Required to Apply Instrumentation Waiting/SomePodsAgentNotInjectedRolloutNeeded Irrelevant/NoAgentInjected Irrelevant/AgentNotInjected`,
    ],
    [
      'a CronJob whose runtime is not known yet',
      'default',
      'CronJob',
      'nightly-report',
      'RuntimeDetection Waiting WaitingForDetection',
      `Waiting/WaitingForDetection Irrelevant/Waiting for Runtime Inspection Irrelevant/Rollout: No Pods Irrelevant/NoRunningPods Irrelevant/NoAgentInjected ${NOT_ENABLED}`,
    ],
    [
      'a workload that nobody marked',
      'default',
      'Deployment',
      'echo',
      'WorkloadOdigosHealth Disabled DisabledForInstrumentation',
      `- - ${REMOVED} Irrelevant/WorkloadNotMarkedForInstrumentation`,
    ],
    [
      'a workload switched off inside a marked namespace',
      'shop',
      'Deployment',
      'inventory',
      'WorkloadOdigosHealth Disabled DisabledForInstrumentation',
      `- - ${REMOVED} Irrelevant/WorkloadNotMarkedForInstrumentation`,
    ],
    [
      'a language without agent',
      'shop',
      'Deployment',
      'nginx-edge',
      'AgentEnabled Unsupported No Available Agent',
      `${DETECTED} Unsupported/No Available Agent ${REMOVED} ${NOT_ENABLED}`,
    ],
    [
      'an unknown language',
      'data',
      'Deployment',
      'matcher',
      'AgentEnabled Unsupported Unsupported Programming Language',
      `${DETECTED} Unsupported/Unsupported Programming Language ${REMOVED} ${NOT_ENABLED}`,
    ],
    [
      'a runtime that is too old',
      'payments',
      'Deployment',
      'mobile-bff',
      'AgentEnabled Unsupported Unsupported Runtime Version',
      `${DETECTED} Unsupported/Unsupported Runtime Version ${REMOVED} ${NOT_ENABLED}`,
    ],
    [
      "another vendor's agent",
      'payments',
      'Deployment',
      'fraud-scorer',
      'AgentEnabled Notice Other Agent Detected',
      `${DETECTED} Notice/Other Agent Detected ${REMOVED} ${NOT_ENABLED}`,
    ],
    [
      'a source rolled back after crashes',
      'payments',
      'StatefulSet',
      'ledger',
      'AgentEnabled Notice CrashLoopBackOff Rollback',
      `${DETECTED} Notice/CrashLoopBackOff Rollback ${REMOVED} ${NOT_ENABLED}`,
    ],
    [
      'a source rolled back over a missing image',
      'payments',
      'Deployment',
      'card-vault',
      'AgentEnabled Notice ImagePullBackOff Rollback',
      `${DETECTED} Notice/ImagePullBackOff Rollback ${REMOVED} ${NOT_ENABLED}`,
    ],
    [
      'an agent that is still starting',
      'shop',
      'Deployment',
      'recommendation',
      'ProcessesHealthStatus Waiting Starting',
      `${DETECTED} Success/Agent Injection Enabled Success/Agent Applied to All Pods Success/SuccessfullyInjected Waiting/Starting Success/AgentInjectedAndDataSent`,
    ],
    [
      'a source that never sent anything',
      'shop',
      'Deployment',
      'promotions',
      'ExpectingTelemetry Waiting AgentWaitingForTelemetry',
      `${DETECTED} Success/Agent Injection Enabled Success/Agent Applied to All Pods Success/SuccessfullyInjected Success/AllHealthy Waiting/AgentWaitingForTelemetry`,
    ],
    [
      'a paused Deployment',
      'data',
      'Deployment',
      'etl',
      'PodsManifestInjection Notice Rollout Required to Apply Instrumentation',
      `${DETECTED} Success/Agent Injection Enabled Notice/Rollout Required to Apply Instrumentation Waiting/SomePodsAgentNotInjectedRolloutNeeded Irrelevant/NoAgentInjected Irrelevant/AgentNotInjected`,
    ],
  ])('shows %s as the real one does', async (_, namespace, kind, name, verdict, conditions) => {
    const { ask } = await demo();
    const answer = await ask(HEALTH, { f: { namespace, kind, name } });
    const health = answer.at('workloads.0.workloadOdigosHealthStatus');
    expect(`${valueAt(health, 'name')} ${valueAt(health, 'status')} ${valueAt(health, 'reasonEnum')}`).toBe(verdict);
    expect(combination(answer)).toBe(conditions);
    expect(answer.at('workloads.0.conditions.autoRollback')).toBeNull();
  });

  it('leaves the missing image in sight after its rollback, which the crashed one has got over', async () => {
    const { ask } = await demo();
    const vault = await ask(HEALTH, { f: { namespace: 'payments', kind: 'Deployment', name: 'card-vault' } });
    const ledger = await ask(HEALTH, { f: { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' } });
    expect(vault.at('workloads.0.podsHealthStatus')).toEqual({ status: 'Waiting', reasonEnum: 'NotStarted' });
    expect(vault.at('workloads.0.rollbackOccurred')).toBe(true);
    expect(ledger.at('workloads.0.podsHealthStatus')).toEqual({ status: 'Success', reasonEnum: 'Healthy' });
    expect(ledger.at('workloads.0.rollbackOccurred')).toBe(true);
  });

  it('makes the question about unhealthy sources in default worth asking', async () => {
    const { ask } = await demo();
    const answer = await ask(HEALTH, { f: { namespace: 'default' } });
    const workloads = answer.at('workloads');
    const marked = Array.isArray(workloads)
      ? workloads.filter((one) => valueAt(one, 'markedForInstrumentation.markedForInstrumentation') === true)
      : [];
    const bad = marked.filter((one) => valueAt(one, 'workloadOdigosHealthStatus.status') !== 'Success');
    expect(bad.length).toBeGreaterThanOrEqual(2);
    expect(marked.length).toBeGreaterThan(bad.length);
  });

  it('offers to let both agents run where another one was found', async () => {
    const { ask } = await demo();
    const answer = await ask(HEALTH, { f: { namespace: 'payments', kind: 'Deployment', name: 'fraud-scorer' } });
    expect(answer.at('workloads.0.workloadOdigosHealthStatus.actionItems.0.type')).toBe(
      'AllowConcurrentAgentsForContainer',
    );
  });

  it('has one destination that works with secrets and one whose configuration failed', async () => {
    const { ask } = await demo();
    const answer = await ask('{ computePlatform { destinations { type fields conditions { type status reason } } } }');
    const destinations = answer.at('computePlatform.destinations');
    expect(destinations).toContainEqual({
      type: 'tempo',
      fields: '{"TEMPO_URL":"tempo.observability"}',
      conditions: [{ type: 'DestinationConfigured', status: 'error', reason: 'ErrConfigDestination' }],
    });
    expect(destinations).toContainEqual(
      expect.objectContaining({ type: 'datadog', fields: expect.stringContaining('DATADOG_API_KEY') }),
    );
  });

  it('answers languages that are not in the enum as they are', async () => {
    const { ask } = await demo();
    const answer = await ask(
      '{ workloads(filter: { namespace: "shop", kind: Deployment, name: "nginx-edge" }) { containers { runtimeInfo { language } } } }',
    );
    expect(answer.at('workloads.0.containers.0.runtimeInfo.language')).toBe('nginx');
    const type = await ask('{ __type(name: "ProgrammingLanguage") { kind enumValues { name } } }');
    expect(type.at('__type.kind')).toBe('ENUM');
    expect(type.at('__type.enumValues')).not.toContainEqual({ name: 'nginx' });
  });
});
