import { describe, expect, it } from 'vitest';
import { operations } from '../../../../src/tool/generated/catalog.generated.ts';
import type { TroubleshootSourceQuery } from '../../../../src/tool/generated/operations.generated.ts';
import { firstBrokenStage, type Stage, type TriageWorkload } from '../../../../src/tools/sources/triage.ts';
import { recording } from '../../../recordings/recordings.ts';
import { project } from '../../project.ts';
import { workingDestination } from './healthy-workload.ts';

/** The stage of each recorded state; `fine` where none is broken. Several workloads are told apart by kind and name. */
const RECORDED: readonly (readonly [recording: string, workload: string, stage: Stage | 'fine'])[] = [
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

/** A recorded workload with what was not selected as null; unselected marks count as marked. */
function recorded(name: string, wanted = ''): TriageWorkload {
  const { data, operation } = recording(`probe/${name}`);
  const { workloads } = project(data, operations.troubleshoot_source.text) as TroubleshootSourceQuery;
  const found = workloads.find(({ id }) => wanted === '' || `${id.kind}/${id.name}` === wanted);
  if (!found) throw new Error(`${name} holds no ${wanted}`);
  const marked = { markedForInstrumentation: true, decisionEnum: 'WorkloadSource', message: '' };
  return operation.includes('markedForInstrumentation{') ? found : { ...found, markedForInstrumentation: marked };
}

const destinations = [workingDestination(), workingDestination({ name: 'second', dataStreamNames: ['test'] })];

describe('the first broken stage of what was recorded', () => {
  it.each(RECORDED)('probe/%s %s: %s', (name, wanted, stage) => {
    const finding = firstBrokenStage({ workload: recorded(name, wanted), destinations, reading: undefined });
    expect(finding?.stage ?? 'fine').toBe(stage);
  });

  it('probe/workloads/stale-telemetry: reads as fine until a second reading shows no growth', () => {
    const workload = recorded('workloads/stale-telemetry');
    const bytes = workload.telemetryMetrics[0]?.totalDataSentBytes ?? Number.NaN;
    const judge = (after?: number) =>
      firstBrokenStage({
        workload,
        destinations,
        reading: { before: bytes, ...(after === undefined ? {} : { after }) },
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
    const finding = firstBrokenStage({ workload, destinations, reading: undefined });
    expect(finding).toMatchObject({ stage: 'goes_somewhere', remedy: 'add_destination' });
  });

  it('probe/triage/scenario-healthy: without any destination it goes nowhere', () => {
    const workload = recorded('triage/scenario-healthy');
    expect(firstBrokenStage({ workload, destinations: [], reading: undefined })?.stage).toBe('goes_somewhere');
  });

  it('probe/workloads/marked-after-delete: what outlived its workload has no health of its own', () => {
    const { data } = recording('probe/workloads/marked-after-delete');
    const { workloads } = project(data, operations.troubleshoot_source.text) as TroubleshootSourceQuery;
    const gone = workloads.filter(({ workloadHealthStatus }) => workloadHealthStatus === null);
    expect(gone.map(({ id }) => `${id.namespace}/${id.kind}/${id.name}`)).toEqual(['lab-b/Deployment/echo']);
  });
});
