import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
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
    'instrument_workloads for a chosen few, one at first; instrument_namespace for all, those that come later too.',
    `Afterwards troubleshoot_source with wait_seconds ${SUGGESTED_WAIT_SECONDS} for each, then get_overview_metrics with watch_seconds 30.`,
  ],
};
