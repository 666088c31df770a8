import { WATCH_SECONDS } from '../waits.ts';
import type { Prompt } from './prompt.ts';

/** A new destination, from its type to data that arrives. */
export const connectBackend: Prompt = {
  name: 'connect_a_backend',
  title: 'Connect a backend',
  description:
    'Send telemetry to a new backend: what its type needs, what is there already, how to see that data arrives.',
  arguments: [
    {
      name: 'type',
      description: 'Type of the destination, as datadog or jaeger.',
      required: true,
      completes: 'destination_type',
    },
  ],
  needs: 'get_destination_schema',
  task: ({ type }) =>
    `Plan how telemetry goes to a new destination of type ${type}: which signals, which values are needed, and whether one that is there does already.`,
  reads: ({ type }) => [
    { tool: 'get_destination_schema', arguments: { type } },
    // Its settings have the address that a new one is compared with.
    { tool: 'list_destinations', arguments: { full: true } },
    { tool: 'list_potential_destinations', arguments: {} },
  ],
  steps: [
    'Compare type and address with the settings of those that are there: one that has both does already, and a second would send everything twice.',
    'Ask your human for the values that the type needs and that are not known; never make one up.',
    {
      change: 'Where connection_test is true, test_destination_connection with those values first.',
      isInNoObject: true,
    },
    {
      change:
        'create_destination with them: what stands in <> in create_with is to be filled in. A secret goes into the call alone: say it back to nobody.',
      proposal:
        'Propose the destination: name, type, signals and those values. Take no secret: whoever makes the destination gives it there.',
    },
    `Once it is there, list_destinations tells whether it was taken, get_overview_metrics with watch_seconds ${WATCH_SECONDS} what is sent to it.`,
  ],
};
