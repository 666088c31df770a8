import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import { WATCH_SECONDS } from '../waits.ts';
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
    `stage is where it stops, with its fix; passed are those before it, and what comes after follows from it. Verdict has_sent means that nothing is known to stop it: watch_seconds ${WATCH_SECONDS} of troubleshoot_source tells whether it sends now.`,
    'Where pods crash or wait, get_pod of one of them tells why.',
    'Where the source is well, its destination may not be: list_destinations tells.',
    {
      change:
        'Where a restart is due, restart_workloads; where the agent was rolled back, recover_from_rollback, once its cause is gone.',
      proposal:
        'Propose the smallest change that mends it, as fix says it: a restart where one is due, a recovery from a rollback once its cause is gone, or something of the application itself.',
    },
    {
      change: 'Where it is not instrumented at all, instrument_workloads.',
      proposal: 'Where it is not instrumented at all, propose that: its pods restart.',
    },
    `After a change, by whomever: troubleshoot_source with wait_seconds ${SUGGESTED_WAIT_SECONDS}, then with watch_seconds ${WATCH_SECONDS}. It ends with verdict healthy, or where two answers in a row stop at the same stage: say which, since waiting mends nothing.`,
  ],
};
