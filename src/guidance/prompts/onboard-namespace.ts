import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import { WATCH_SECONDS } from '../waits.ts';
import type { Prompt } from './prompt.ts';

/** From a namespace that sends nothing to one that does. */
export const onboardNamespace: Prompt = {
  name: 'onboard_a_namespace',
  title: 'Onboard a namespace',
  description: 'Instrument what runs in a namespace: what can be, what it restarts, where its telemetry goes.',
  arguments: [{ name: 'namespace', description: 'Namespace to onboard.', required: true, completes: 'namespace' }],
  needs: 'list_workloads_in_namespace',
  task: ({ namespace }) =>
    `Plan how the workloads of namespace ${namespace} come to send telemetry: which can be instrumented, which cannot and why, and to which destination each signal goes.`,
  reads: ({ namespace }) => [
    { tool: 'list_destinations', arguments: {} },
    { tool: 'list_workloads_in_namespace', arguments: { namespace } },
    { tool: 'get_runtime_detection', arguments: { namespace } },
  ],
  steps: [
    'Say which workloads are instrumented, which can be, and which Odigos has no agent for.',
    'Instrumenting restarts pods: name those with one replica, and ask your human when that may happen.',
    'Where no destination is well, a backend comes first: get_destination_schema of its type.',
    {
      change:
        'instrument_workloads for a chosen few, one at first; instrument_namespace for all, those that come later too.',
      proposal:
        'Propose what to instrument: one workload at first, then which others or all, and when their pods may restart.',
    },
    `Once that is done, troubleshoot_source with wait_seconds ${SUGGESTED_WAIT_SECONDS} for each, then with watch_seconds ${WATCH_SECONDS}. It ends with verdict healthy. What stops at the same stage in two answers in a row needs the fix that they give, not more waiting.`,
    'Where a source is healthy or has_sent and nothing arrives at its backend, the destination fails: mend that (list_destinations), not the sources.',
  ],
};
