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
    { tool: 'list_destinations', arguments: {} },
    { tool: 'list_potential_destinations', arguments: {} },
  ],
  steps: [
    'Ask your human for the values that the type needs and that are not known; never make one up.',
    'A secret goes into the call alone: say it back to nobody.',
    'Where the type can be tested, test_destination_connection with those values first.',
    'create_destination with them: what stands in <> in create_with is to be filled in.',
    'Afterwards list_destinations tells whether it was taken, get_overview_metrics with watch_seconds 30 what is sent to it.',
  ],
};
