import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import type { Prompt } from './prompt.ts';
import { WORKLOAD_ARGUMENTS, workloadText } from './workload-arguments.ts';

/** Why one workload sends nothing, stage by stage. */
export const troubleshootSource: Prompt = {
  name: 'troubleshoot_a_source',
  title: 'Troubleshoot a source',
  description: 'Find out why a workload sends no telemetry, or not what it should, and what mends it.',
  arguments: WORKLOAD_ARGUMENTS,
  needs: 'troubleshoot_source',
  task: (given) =>
    `Find out why ${workloadText(given)} sends no telemetry, or not what it should. Name the first stage that fails, the evidence for it, and the smallest change that mends it.`,
  reads: (given) => [
    { tool: 'troubleshoot_source', arguments: given },
    { tool: 'describe_source', arguments: given },
    { tool: 'list_destinations', arguments: {} },
  ],
  steps: [
    'Read the stages from the first to the last: the first that fails is the cause, those after it follow from it.',
    'Where pods crash or wait, get_pod of one of them tells why.',
    'Where the source is well, its destination may not be: list_destinations tells.',
    'Where a restart is due, restart_workloads; where the agent was rolled back, recover_from_rollback, once its cause is gone.',
    'Where it is not instrumented at all, instrument_workloads.',
    `After a change: troubleshoot_source with wait_seconds ${SUGGESTED_WAIT_SECONDS}, until every stage is well.`,
  ],
};
