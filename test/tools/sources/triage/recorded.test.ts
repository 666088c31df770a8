import { describe, expect, it } from 'vitest';
import { operations } from '../../../../src/tool/generated/catalog.generated.ts';
import type { TroubleshootSourceQuery } from '../../../../src/tool/generated/operations.generated.ts';
import type { Stage } from '../../../../src/tools/health/stages.ts';
import { firstBrokenStage, type TriageWorkload } from '../../../../src/tools/sources/triage.ts';
import { recording } from '../../../recordings/recordings.ts';
import { project } from '../../project.ts';
import { NOW, workingDestination } from './healthy-workload.ts';

/** The stage of each recorded state; `fine` where none is broken. Several workloads are told apart by kind and name. */
const RECORDED: readonly (readonly [recording: string, workload: string, stage: Stage | 'fine'])[] = [
  ['states/troubleshoot/precrash/2', '', 'app_runs'],
  ['states/troubleshoot/halfway/1', '', 'pods_carry_agent'],
  ['states/troubleshoot/cronjob-override/1', '', 'telemetry_seen'],
  ['triage/scenario-not-marked', '', 'marked'],
  ['triage/scenario-disabled', '', 'marked'],
  ['triage/scenario-source-removed-agent-left', '', 'marked'],
  ['triage/uninstrumented-agent-still-in-pods', '', 'marked'],
  ['triage/scenario-crashloop-rollback', '', 'not_rolled_back'],
  ['triage/scenario-imagepull-rollback', '', 'not_rolled_back'],
  ['triage/recovered-by-itself', '', 'not_rolled_back'],
  ['triage/crashloop-before-rollback', '', 'app_runs'],
  ['triage/scenario-no-running-pods', '', 'app_runs'],
  ['triage/scenario-cronjob-waiting', '', 'runtime_detected'],
  ['triage/reinstrumented', '', 'runtime_detected'],
  ['workloads/lab-rolled', 'StatefulSet/zero', 'runtime_detected'],
  ['triage/scenario-unsupported-language', '', 'agent_chosen'],
  ['triage/scenario-old-runtime', '', 'agent_chosen'],
  ['triage/scenario-other-agent', '', 'agent_chosen'],
  ['workloads/lab-rolled', 'Deployment/istio-proxy', 'agent_chosen'],
  ['workloads/lab-rolled', 'DaemonSet/ds', 'agent_chosen'],
  ['triage/scenario-stale-pods', '', 'pods_carry_agent'],
  ['triage/scenario-waiting-for-restart', '', 'pods_carry_agent'],
  ['workloads/lab-rolled', 'StatefulSet/echo', 'pods_carry_agent'],
  ['workloads/lab-rolled', 'Deployment/paused', 'pods_carry_agent'],
  ['workloads/paused-after-restart', '', 'pods_carry_agent'],
  ['triage/scenario-unhealthy-process', '', 'agent_healthy'],
  ['triage/scenario-starting-process', '', 'agent_healthy'],
  ['process/no-instances', '', 'agent_healthy'],
  ['process/one-library-unhealthy', '', 'agent_healthy'],
  ['process/unhealthy', '', 'agent_healthy'],
  ['process/starting', '', 'agent_healthy'],
  ['process/leftover-instance-of-same-pod', '', 'agent_healthy'],
  ['process/healthy-no-components-field-left-out', '', 'fine'],
  ['process/healthy-three-components', '', 'fine'],
  ['workloads/lab-rolled', 'Deployment/multi', 'telemetry_seen'],
  ['workloads/lab-rolled', 'CronJob/cj', 'telemetry_seen'],
  ['triage/cronjob-finished-pod', '', 'telemetry_seen'],
  ['triage/scenario-healthy', '', 'fine'],
  ['triage/scenario-healthy-two-containers', '', 'fine'],
  ['workloads/lab-rolled', 'Deployment/echo', 'fine'],
];

/** A recorded workload with what was not selected as null; unselected marks count as marked, rollbacks by their reason. */
function recorded(name: string, wanted = ''): TriageWorkload {
  const { data, operation } = recording(name.startsWith('states/') ? name : `probe/${name}`);
  const { workloads } = project(data, operations.troubleshoot_source.text) as TroubleshootSourceQuery;
  const found = workloads.find(({ id }) => wanted === '' || `${id.kind}/${id.name}` === wanted);
  if (!found) throw new Error(`${name} holds no ${wanted}`);
  const marked = { markedForInstrumentation: true, decisionEnum: 'WorkloadSource', message: '' };
  const byReason = found.conditions.agentInjectionEnabled?.reasonEnum?.endsWith(' Rollback') ?? false;
  return {
    ...found,
    ...(operation.includes('markedForInstrumentation{') ? {} : { markedForInstrumentation: marked }),
    ...(operation.includes('rollbackOccurred') ? {} : { rollbackOccurred: byReason }),
  };
}

const destinations = [workingDestination(), workingDestination({ name: 'second', dataStreamNames: ['test'] })];

describe('the first broken stage of what was recorded', () => {
  it.each(RECORDED)('probe/%s %s: %s', (name, wanted, stage) => {
    const finding = firstBrokenStage({ workload: recorded(name, wanted), destinations, reading: undefined, now: NOW });
    expect(finding?.stage ?? 'fine').toBe(stage);
  });

  it('probe/workloads/stale-telemetry: reads as fine until a second reading shows no growth', () => {
    const workload = recorded('workloads/stale-telemetry');
    const bytes = workload.telemetryMetrics[0]?.totalDataSentBytes ?? Number.NaN;
    const judge = (after?: number) =>
      firstBrokenStage({
        workload,
        destinations,
        reading: { before: bytes, ...(after === undefined ? {} : { after, seconds: 30, isStill: after === bytes }) },
        now: NOW,
      });
    expect(bytes).toBeGreaterThan(0);
    expect(judge()).toBeUndefined();
    expect(judge(bytes)?.stage).toBe('still_flowing');
  });

  it('probe/persistK8sSources/stream-new: a stream without a destination goes nowhere', () => {
    const stream = recording('probe/persistK8sSources/stream-new').variables;
    const [, name] = /"currentStreamName":"([^"]+)"/.exec(JSON.stringify(stream)) ?? [];
    expect(name).toBeDefined();
    const workload = { ...recorded('triage/scenario-healthy'), dataStreamNames: [name ?? ''] };
    const finding = firstBrokenStage({ workload, destinations, reading: undefined, now: NOW });
    expect(finding).toMatchObject({ stage: 'goes_somewhere', remedy: 'add_destination' });
  });

  it('probe/triage/scenario-healthy: without any destination it goes nowhere', () => {
    const workload = recorded('triage/scenario-healthy');
    expect(firstBrokenStage({ workload, destinations: [], reading: undefined, now: NOW })?.stage).toBe(
      'goes_somewhere',
    );
  });

  it('probe/workloads/marked-after-delete: what outlived its workload has no health of its own', () => {
    const { data } = recording('probe/workloads/marked-after-delete');
    const { workloads } = project(data, operations.troubleshoot_source.text) as TroubleshootSourceQuery;
    const gone = workloads.filter(({ workloadHealthStatus }) => workloadHealthStatus === null);
    expect(gone.map(({ id }) => `${id.namespace}/${id.kind}/${id.name}`)).toEqual(['lab-b/Deployment/echo']);
  });
});

describe('rare states, recorded', () => {
  const judge = (name: string) =>
    firstBrokenStage({ workload: recorded(`states/troubleshoot/${name}`), destinations, reading: undefined, now: NOW });

  it('halfway: where the rollout is over, the pods that stayed behind need a restart, and nothing moves', () => {
    const finding = judge('halfway/1');
    expect(finding).toMatchObject({ verdict: 'needs_restart', remedy: 'restart' });
    expect(finding?.evidence).toContain('pods with agent: 2 of 4');
    expect(finding?.fix).toContain('instrumentor is away');
  });

  it('precrash: pods that failed before are no rollback, and nothing is to be recovered', () => {
    const finding = judge('precrash/2');
    expect(finding).toMatchObject({ verdict: 'broken', remedy: 'fix_application' });
    expect(finding?.says).toContain('no rollback');
    expect(finding?.fix).toContain('by itself');
  });

  it('cronjob-override: an override stands in for a detection that has not been', () => {
    const finding = judge('cronjob-override/1');
    expect(finding).toMatchObject({ verdict: 'waiting', says: 'Its next job carries the agent; none runs now.' });
    expect(finding?.evidence.join()).not.toContain('runtimeDetection');
  });
});
