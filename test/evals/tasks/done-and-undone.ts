import { from, type TaskInput } from '../task.ts';

type Sequence = TaskInput['accepts'][number];
type State = TaskInput['state'];

/** A write as a careful agent makes it: previewed, applied by the step that the preview gives, and taken back by its own undo. */
function doneAndUndone(tool: string, given: Record<string, unknown>, applied: State): Sequence {
  return [
    { tool, arguments: given, state: 'as before' },
    {
      tool,
      follows: { call: 0, at: `next_steps[tool=${tool}]` },
      ...(applied === undefined ? {} : { state: applied }),
    },
  ];
}

/** The call that an apply answers to take it back. */
function undo(tool: string, apply = 1, given: Record<string, unknown> = {}): Sequence[number] {
  return { tool, follows: { call: apply, at: 'data.undo' }, arguments: { dry_run: false, ...given } };
}

const CHECKOUT = 'shop/Deployment/checkout';
const DATADOG = {
  type: 'datadog',
  name: 'datadog-new',
  traces: true,
  fields: [
    { key: 'DATADOG_API_KEY', value: 'dd-0123456789abcdef' },
    { key: 'DATADOG_SITE', value: 'us3.datadoghq.com' },
  ],
};

/** What people ask for most of the time, each done and taken back: the cluster is then as before. */
export const DONE_AND_UNDONE: readonly TaskInput[] = [
  {
    id: 'drop-readiness-probes-and-back',
    asks: 'Drop the noisy traces of GET /readyz of storefront, and take the rule back.',
    accepts: [
      [
        ...doneAndUndone(
          'create_noisy_operation_rule',
          {
            group: 'cluster-sampling',
            name: 'readiness',
            routes: ['/readyz'],
            method: 'GET',
            sources: ['default/Deployment/storefront'],
            keep_percentage: 0,
          },
          undefined,
        ),
        undo('delete_noisy_operation_rule'),
      ],
    ],
    also_first: ['update_noisy_operation_rule', 'explain_sampling'],
    forbids: [{ tool: 'create_cost_reduction_rule' }],
    facts: [{ has: 'data_loss' }, { has: 'storefront' }],
  },
  {
    id: 'keep-errors-of-checkout-and-back',
    asks: 'Keep all error traces of checkout with a highly relevant rule, then take it back.',
    accepts: [
      [
        ...doneAndUndone(
          'create_highly_relevant_operation_rule',
          {
            group: 'cluster-sampling',
            name: 'errors of checkout',
            on_error: true,
            keep_percentage: 100,
            sources: [CHECKOUT],
          },
          undefined,
        ),
        undo('delete_highly_relevant_operation_rule'),
      ],
    ],
    also_first: ['explain_sampling', 'update_highly_relevant_operation_rule'],
    facts: [{ has: 'checkout' }],
  },
  {
    id: 'cut-cost-of-a-namespace-and-back',
    asks: 'Cut trace cost: keep only 10 percent of traces in namespace default by a cost reduction rule, then undo it.',
    accepts: [
      [
        ...doneAndUndone(
          'create_cost_reduction_rule',
          { group: 'cluster-sampling', name: 'cheap', namespaces: ['default'], keep_percentage: 10 },
          undefined,
        ),
        undo('delete_cost_reduction_rule'),
      ],
    ],
    also_first: ['update_cost_reduction_rule'],
    facts: [{ has: 'data_loss' }],
  },
  {
    id: 'jaeger-destination-and-back',
    asks: 'Create a destination of type Jaeger at jaeger.other:4317, see that it is there, and take it back.',
    accepts: [
      [
        ...doneAndUndone(
          'create_destination',
          {
            type: 'jaeger',
            name: 'jaeger-other',
            traces: true,
            fields: [{ key: 'JAEGER_URL', value: 'jaeger.other:4317' }],
          },
          undefined,
        ),
        undo('delete_destination'),
      ],
    ],
    also_first: ['get_destination_schema', 'list_destination_types'],
    facts: [{ has: 'jaeger.other:4317' }],
  },
  {
    id: 'datadog-without-its-key',
    asks: 'Create a Datadog destination with an API key that shows nowhere, and take it back.',
    accepts: [
      [
        { tool: 'create_destination', arguments: DATADOG, state: 'as before' },
        {
          tool: 'create_destination',
          arguments: { ...DATADOG, dry_run: false, plan: from(0, 'data.plan') },
        },
        undo('delete_destination'),
      ],
    ],
    also_first: ['get_destination_schema', 'list_destination_types'],
    facts: [{ lacks: 'dd-0123456789abcdef' }],
  },
  {
    id: 'instrument-a-namespace-and-back',
    asks: 'Instrument the whole namespace data, then undo that.',
    accepts: [
      [
        ...doneAndUndone('instrument_namespace', { namespace: 'data' }, undefined),
        { ...undo('uninstrument_namespace'), after_seconds: 60 },
      ],
    ],
    also_first: ['list_workloads_in_namespace', 'uninstrument_namespace'],
    forbids: [{ tool: 'uninstrument_cluster' }],
    facts: [{ has: 'data' }],
  },
  {
    id: 'grace-time-and-back',
    asks: 'Set the rollback grace time to 10 minutes in the configuration, then put it back.',
    accepts: [[...doneAndUndone('update_config', { rollback_grace_time: '10m' }, undefined), undo('update_config')]],
    also_first: ['get_config', 'list_config_options', 'recover_from_rollback'],
    forbids: [{ tool: 'reset_config' }],
    facts: [{ has: '10m' }],
  },
  {
    id: 'mask-mails-and-cards-and-back',
    asks: 'Mask emails and credit card numbers in traces with an action, then delete the action.',
    accepts: [
      [
        ...doneAndUndone(
          'create_action',
          { type: 'PiiMasking', name: 'mask people', signals: ['TRACES'], mask: ['email', 'credit_card'] },
          undefined,
        ),
        undo('delete_action'),
      ],
    ],
    also_first: ['list_action_types', 'delete_action', 'update_action', 'list_actions'],
    facts: [{ has: 'EMAIL' }],
  },
  {
    id: 'several-routes-in-one-rule',
    asks: 'Drop the noisy traces of the routes /livez, /readyz and /startupz with one call.',
    accepts: [
      doneAndUndone(
        'create_noisy_operation_rule',
        {
          group: 'cluster-sampling',
          name: 'probes of all',
          routes: ['/livez', '/readyz', '/startupz'],
          keep_percentage: 0,
        },
        undefined,
      ),
    ],
    also_first: ['update_noisy_operation_rule', 'explain_sampling'],
    state: [{ of: 'sampling cluster-sampling', to: {} }],
    facts: [{ has: '/livez' }, { has: '/startupz' }],
  },
  {
    id: 'rename-a-stream-and-back',
    asks: 'Rename the data stream payments to money, and back.',
    accepts: [
      [
        ...doneAndUndone('rename_data_stream', { name: 'payments', new_name: 'money' }, undefined),
        undo('rename_data_stream'),
      ],
    ],
    facts: [{ has: 'money' }],
  },
  {
    id: 'pause-up-to-its-preview',
    asks: 'What would pausing Odigos do? Preview it only.',
    accepts: [[{ tool: 'pause_odigos', state: 'as before' }]],
    facts: [{ has: 'cluster_wide' }, { matches: 'kubectl' }],
  },
  {
    id: 'dismiss-and-show-again',
    asks: 'Dismiss the recommendation about health probes, then show it again.',
    accepts: [
      [
        ...doneAndUndone('dismiss_recommendation', { type: 'SampleHealthProbes' }, [
          { of: 'dismissed SampleHealthProbes', to: true },
        ]),
        undo('dismiss_recommendation'),
      ],
    ],
    also_first: ['list_recommendations'],
    facts: [{ has: 'SampleHealthProbes' }],
  },
  {
    id: 'restart-those-that-need-it',
    asks: 'Restart the workloads of namespace default that need a restart to get their agent.',
    accepts: [doneAndUndone('restart_workloads', { namespace: 'default', only: 'needs_restart' }, undefined)],
    also_first: ['find_unhealthy_sources'],
    forbids: [{ tool: 'restart_pod' }],
    facts: [{ at: 'data.restarted', is: ['default/DaemonSet/log-shipper'] }],
  },
  {
    id: 'recover-a-rollback',
    asks: 'Recover the StatefulSet ledger in payments from its rollback.',
    accepts: [
      doneAndUndone('recover_from_rollback', { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' }, undefined),
    ],
    also_first: ['troubleshoot_source'],
    state: [{ of: 'source payments/StatefulSet/ledger', to: { disabled: false } }],
    facts: [{ has: 'rolls it back again' }, { at: 'data.undo', is: {} }],
  },
  {
    id: 'profile-and-stop',
    asks: 'Enable profiling of the checkout Deployment in shop, then disable it again.',
    world: { tier: 'onprem' },
    accepts: [
      [
        ...doneAndUndone(
          'enable_source_profiling',
          { namespace: 'shop', kind: 'Deployment', name: 'checkout' },
          undefined,
        ),
        undo('disable_source_profiling'),
      ],
    ],
    also_first: ['get_source_hot_functions', 'list_profiling_slots', 'disable_source_profiling'],
    facts: [{ has: 'checkout' }],
  },
  {
    id: 'move-an-endpoint-and-back',
    asks: 'Change the endpoint of destination jaeger-dev to jaeger.other:4317, then back.',
    accepts: [
      [
        { tool: 'list_destinations' },
        {
          tool: 'update_destination',
          arguments: {
            id: from(0, 'data.destinations[name=jaeger-dev].id'),
            fields: [{ key: 'JAEGER_URL', value: 'jaeger.other:4317' }],
          },
          state: 'as before',
        },
        { tool: 'update_destination', follows: { call: 1, at: 'next_steps[tool=update_destination]' } },
        undo('update_destination', 2),
      ],
    ],
    also_first: ['update_destination', 'test_destination_connection', 'get_destination_schema'],
    facts: [{ has: 'jaeger.other:4317' }],
  },
  {
    id: 'what-was-changed-here',
    asks: 'What changes were made by this server, and how are they undone?',
    accepts: [
      [
        { tool: 'set_log_level', arguments: { component: 'odiglet', level: 'debug', dry_run: false } },
        { tool: 'list_changes' },
      ],
    ],
    also_first: ['list_changes'],
    state: [{ of: 'config componentLogLevels.odiglet', to: 'debug' }],
    facts: [{ at: 'data.changes.0.tool', is: 'set_log_level' }],
  },
  {
    id: 'as-code-in-read-only',
    asks: 'Render as Kubernetes manifests what instrumenting Deployment echo in default would be, for a pull request.',
    world: { mode: 'read-only' },
    accepts: [
      [
        {
          tool: 'render_change',
          arguments: {
            tool: 'instrument_workloads',
            arguments: { workloads: [{ namespace: 'default', kind: 'Deployment', name: 'echo' }] },
          },
        },
      ],
    ],
    forbids: [{ tool: 'instrument_workloads' }],
    facts: [{ has: 'kind: Source' }, { has: 'name: echo' }],
  },
];
