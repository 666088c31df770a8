import { from, type TaskInput } from '../task.ts';

const CHECKOUT = { namespace: 'shop', kind: 'Deployment', name: 'checkout' };
const CART = { namespace: 'shop', kind: 'Deployment', name: 'cart' };

/** What operators do after the first day: rules, settings, profiles and recommendations kept in order. */
export const UPKEEP: readonly TaskInput[] = [
  {
    id: 'service-name-and-back',
    asks: 'Change the service name of the cart workload in shop to basket, then take the name back.',
    accepts: [
      [
        { tool: 'update_source', arguments: { ...CART, service_name: 'basket' }, state: 'as before' },
        { tool: 'update_source', follows: { call: 0, at: 'next_steps[tool=update_source]' } },
        { tool: 'update_source', follows: { call: 1, at: 'data.undo' }, arguments: { dry_run: false } },
      ],
    ],
    also_first: ['describe_source'],
    forbids: [{ tool: 'uninstrument_*' }],
    // Its namespace is instrumented as a whole: the first change gives the workload a Source of its own, which stays.
    state: [{ of: 'source shop/Deployment/cart', to: { serviceName: null } }],
    facts: [{ has: 'basket' }],
  },
  {
    id: 'libraries-of-a-workload',
    asks: 'Which libraries does the agent instrument in the checkout workload of shop?',
    accepts: [[{ tool: 'list_instrumentation_libraries', arguments: CHECKOUT }]],
    also_first: ['get_instrumentation_health'],
    facts: [{ has: 'troubleshoot_source' }, { lacks: 'Nothing matches' }],
  },
  {
    id: 'evaluate-sampling-only',
    asks: 'Evaluate sampling rules but keep every trace: change that sampling setting, then change it back.',
    accepts: [
      [
        { tool: 'update_sampling_config', arguments: { evaluate_only: true }, state: 'as before' },
        { tool: 'update_sampling_config', follows: { call: 0, at: 'next_steps[tool=update_sampling_config]' } },
        { tool: 'update_sampling_config', follows: { call: 1, at: 'data.undo' }, arguments: { dry_run: false } },
      ],
    ],
    also_first: ['get_sampling'],
    state: [{ of: 'config sampling.dryRun', to: false }],
    facts: [{ has: 'evaluate_only' }],
  },
  {
    id: 'first-rule-of-a-new-group',
    asks: 'Create a sampling group "night" whose first rule drops the noisy traces of GET /metrics.',
    accepts: [
      [
        {
          tool: 'create_sampling_group',
          arguments: { group: 'night', name: 'metrics', route: '/metrics', method: 'GET', keep_percentage: 0 },
          state: 'as before',
        },
        { tool: 'create_sampling_group', follows: { call: 0, at: 'next_steps[tool=create_sampling_group]' } },
      ],
    ],
    also_first: ['create_noisy_operation_rule'],
    state: [{ of: 'sampling night', to: {} }],
    facts: [{ has: 'data_loss' }, { has: '/metrics' }],
  },
  {
    id: 'new-stream-of-one-workload',
    asks: 'Create a data stream "audit" of the cart workload in shop with destination jaeger-dev.',
    accepts: [
      [
        { tool: 'list_destinations' },
        {
          tool: 'create_data_stream',
          arguments: {
            name: 'audit',
            workloads: [CART],
            destinations: [from(0, 'data.destinations[name=jaeger-dev].id')],
          },
          state: 'as before',
        },
      ],
    ],
    also_first: ['create_data_stream', 'list_data_streams'],
    facts: [{ has: 'audit' }],
  },
  {
    id: 'profiles-at-once',
    asks: 'Allow 40 workloads to be profiled at once: change the profiling cache.',
    accepts: [
      [
        { tool: 'configure_profiling_cache', arguments: { max_slots: 40 }, state: 'as before' },
        { tool: 'configure_profiling_cache', follows: { call: 0, at: 'next_steps[tool=configure_profiling_cache]' } },
      ],
    ],
    also_first: ['list_profiling_slots'],
    state: [{ of: 'profiling limits', to: { maxSlots: 40 } }],
    facts: [{ has: '40' }],
  },
  {
    id: 'profile-anew',
    asks: 'Throw away the samples of the profiled checkout workload in shop, to measure anew.',
    accepts: [
      [
        { tool: 'enable_source_profiling', arguments: { ...CHECKOUT, dry_run: false } },
        { tool: 'clear_source_profile', arguments: CHECKOUT, after_seconds: 60 },
        { tool: 'clear_source_profile', follows: { call: 1, at: 'next_steps[tool=clear_source_profile]' } },
      ],
    ],
    also_first: ['clear_source_profile'],
    state: [{ of: 'profiled shop/Deployment/checkout', to: true }],
    facts: [{ has: 'checkout' }],
  },
  {
    id: 'span-of-a-hot-function',
    world: { tier: 'onprem' },
    asks: 'Add custom instrumentation that makes spans of the function main.(*Server).Serve of the Deployment catalog in shop, and take it back.',
    accepts: [
      [
        {
          tool: 'add_custom_instrumentation',
          arguments: { namespace: 'shop', kind: 'Deployment', name: 'catalog', function: 'main.(*Server).Serve' },
          state: 'as before',
        },
        { tool: 'add_custom_instrumentation', follows: { call: 0, at: 'next_steps[tool=add_custom_instrumentation]' } },
        {
          tool: 'delete_instrumentation_rule',
          follows: { call: 1, at: 'data.undo' },
          arguments: { dry_run: false },
        },
      ],
    ],
    facts: [{ has: 'main' }, { has: 'Serve' }],
  },
  {
    id: 'collect-less-by-a-rule',
    world: { tier: 'onprem' },
    asks: 'Create an instrumentation rule that collects code attributes, disable that rule, then delete it.',
    accepts: [
      [
        {
          tool: 'create_instrumentation_rule',
          arguments: { type: 'CodeAttributes', name: 'code', collect: ['filePath'], dry_run: false },
        },
        {
          tool: 'update_instrumentation_rule',
          arguments: { id: from(0, 'data.undo.arguments.id'), disabled: true, dry_run: false },
        },
        { tool: 'delete_instrumentation_rule', arguments: { id: from(0, 'data.undo.arguments.id'), dry_run: false } },
      ],
    ],
    also_first: ['list_instrumentation_rule_types', 'update_instrumentation_rule', 'delete_instrumentation_rule'],
    facts: [{ has: 'disabled' }],
  },
  {
    id: 'what-is-recommended',
    asks: 'What does Odigos recommend, and what would applying the first of it do? Preview only.',
    accepts: [
      [
        { tool: 'list_recommendations' },
        { tool: 'apply_recommendation', follows: { call: 0, at: 'next_steps[tool=apply_recommendation]' } },
      ],
    ],
    also_first: ['apply_recommendation'],
    facts: [{ has: 'risk' }],
  },
  {
    id: 'does-the-connection-work',
    asks: 'Test the connection of a new Jaeger destination at jaeger.other:4317 before it is created.',
    accepts: [
      [
        {
          tool: 'test_destination_connection',
          arguments: { type: 'jaeger', dry_run: false, fields: [{ key: 'JAEGER_URL', value: 'jaeger.other:4317' }] },
        },
      ],
    ],
    also_first: ['list_destination_types'],
    forbids: [{ tool: 'create_destination', arguments: { dry_run: false } }],
    facts: [{ has: 'jaeger' }],
  },
];
