import { from, type TaskInput } from '../task.ts';

/** A cluster of the size at which people ask: 400 workloads in 16 namespaces, 262 of them instrumented. */
const MANY = { size: 400 } as const;

const LEDGER = { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' };
const CARD_VAULT = { namespace: 'payments', kind: 'Deployment', name: 'card-vault' };
const ORDERS_WORKER = { namespace: 'default', kind: 'Deployment', name: 'orders-worker' };
const LOG_SHIPPER = { namespace: 'default', kind: 'DaemonSet', name: 'log-shipper' };

/** What people ask of a cluster that they look at for the first time. All of it is read: nothing may change. */
export const QUESTIONS: readonly TaskInput[] = [
  {
    id: 'healthy-and-three-worst',
    asks: 'Is Odigos healthy, and what are the three worst problems?',
    world: MANY,
    accepts: [
      [{ tool: 'check_health' }, { tool: 'find_unhealthy_sources', follows: { call: 0, at: 'next_steps.0' } }],
      [{ tool: 'find_unhealthy_sources', arguments: { limit: 5 } }, { tool: 'check_health' }],
    ],
    facts: [
      { at: 'data.verdict', is: 'attention' },
      { at: 'data.counts', is: { sources: 262, broken: 8 } },
      // In a row of the groups, or in totals where the page lacks that row.
      { matches: '"Unsupported Runtime Version: javascript 12\\.22\\.0"(:|,"unhealthy":)33\\b' },
      { has: 'CrashLoopBackOff Rollback' },
    ],
  },
  {
    id: 'unhealthy-by-namespace-and-reason',
    asks: 'How many sources are unhealthy, by namespace and by reason?',
    world: MANY,
    accepts: [[{ tool: 'find_unhealthy_sources' }], [{ tool: 'find_unhealthy_sources', arguments: { limit: 1 } }]],
    facts: [
      { has: '105 of 262 sources' },
      { at: 'data.totals.by_namespace', is: { 'risk-006': 12, default: 11, 'billing-009': 10 } },
      { matches: '"No Available Agent: nginx"(:|,"unhealthy":)21\\b' },
      { matches: '"No pods"(:|,"unhealthy":)7\\b' },
    ],
  },
  {
    id: 'worst-namespace',
    asks: 'Which namespace has the most unhealthy sources, and do they all have the same cause?',
    world: MANY,
    accepts: [
      [
        { tool: 'find_unhealthy_sources', arguments: { limit: 1 } },
        { tool: 'find_unhealthy_sources', arguments: { namespace: 'risk-006' } },
      ],
      [{ tool: 'list_namespaces' }, { tool: 'find_unhealthy_sources', arguments: { namespace: 'risk-006' } }],
      [
        { tool: 'summarize_cluster' },
        { tool: 'find_unhealthy_sources', arguments: { namespace: from(0, 'data.namespaces.0.namespace') } },
      ],
    ],
    facts: [
      { has: '12 of 22 sources in namespace risk-006 are unhealthy' },
      { matches: '"stage":"agent_chosen".*"stage":"(?!agent_chosen)' },
    ],
  },
  {
    id: 'three-causes-with-evidence',
    asks: 'Pick three unhealthy sources and tell me why each is broken, with evidence.',
    accepts: [
      [
        { tool: 'find_unhealthy_sources' },
        { tool: 'troubleshoot_source', arguments: LEDGER },
        { tool: 'troubleshoot_source', arguments: CARD_VAULT },
        { tool: 'troubleshoot_source', arguments: ORDERS_WORKER },
      ],
    ],
    facts: [
      { has: 'rollbackOccurred: true' },
      { has: 'cannot pull \\"payments/card-vault:9.9.9\\"' },
      { has: 'the installed celery is too old' },
      { matches: 'kubectl (logs|get events) -n payments' },
    ],
  },
  {
    id: 'runtimes-and-versions',
    asks: 'Which runtimes and versions do we have, how many sources run each, and which are unsupported?',
    world: MANY,
    accepts: [[{ tool: 'summarize_cluster' }]],
    also_first: ['get_runtime_detection', 'list_instrumentation_agents'],
    facts: [
      {
        at: 'data.runtimes[language=java]',
        is: { support: 'yes', sources: 52, versions: { '17.0.9': 32, '21.0.2': 20 } },
      },
      { at: 'data.runtimes[support=no]', is: { language: 'javascript', sources: 33, versions: { '12.22.0': 33 } } },
      { at: 'data.runtimes[language=nginx].support', is: 'no' },
    ],
  },
  {
    id: 'left-out-of-instrumented-namespaces',
    asks: 'Which workloads are not instrumented in namespaces that have instrumented ones, and why?',
    accepts: [
      [
        { tool: 'list_namespaces' },
        { tool: 'list_workloads_in_namespace', arguments: { namespace: 'data' } },
        { tool: 'list_workloads_in_namespace', arguments: { namespace: 'default' } },
        { tool: 'list_workloads_in_namespace', arguments: { namespace: 'shop' } },
      ],
    ],
    also_first: ['list_workloads_in_namespace', 'summarize_cluster'],
    facts: [
      { at: 'data.workloads[name=postgres]', is: { state: 'not instrumented', because: 'no Source' } },
      { at: 'data.workloads[name=echo]', is: { state: 'not instrumented', because: 'no Source' } },
      { at: 'data.workloads[name=inventory]', is: { state: 'disabled', because: 'its own Source disables it' } },
    ],
  },
  {
    id: 'top-five-and-silent',
    asks: 'Which five sources send the most telemetry, and which are silent?',
    accepts: [
      [{ tool: 'get_overview_metrics', arguments: { watch_seconds: 30, limit: 5 } }],
      [{ tool: 'get_overview_metrics' }],
    ],
    facts: [
      { at: 'data.top_sources.0.name', is: 'payments-api' },
      { at: 'data.top_sources.1.name', is: 'storefront' },
      { has: 'silent_sources' },
      { matches: '"name":"redis","verdict":"unsupported"' },
    ],
  },
  {
    id: 'callers-of-the-busiest-service',
    asks: 'Draw a diagram of the service that gets the most requests and who calls it.',
    accepts: [
      [
        { tool: 'get_service_map', arguments: { limit: 5 } },
        {
          tool: 'get_service_map',
          arguments: { service: from(0, 'data.edges.0.to'), depth: 1, format: 'mermaid' },
        },
      ],
      [{ tool: 'get_service_map', arguments: { format: 'mermaid' } }],
    ],
    facts: [{ has: 'flowchart LR' }, { has: 'storefront Deployment' }, { has: 'catalog Deployment' }],
  },
  {
    id: 'failing-destinations',
    asks: 'Where is our telemetry sent, which destinations fail and why, and what depends on them?',
    accepts: [[{ tool: 'summarize_cluster' }], [{ tool: 'list_destinations' }, { tool: 'summarize_cluster' }]],
    facts: [
      {
        at: 'data.destinations[name=tempo]',
        is: { state: 'failing', sources: 14, with_agent: 9, sent_nowhere_else: 'metrics of 9 sources' },
      },
      { has: 'cannot take \\"METRICS\\"' },
    ],
  },
  {
    id: 'sampling-of-errors',
    asks: 'How are traces sampled, and are traces with errors kept?',
    accepts: [
      [{ tool: 'get_sampling' }],
      [
        { tool: 'get_sampling' },
        { tool: 'explain_sampling', arguments: { service: 'shop/Deployment/checkout', status: 500 } },
      ],
    ],
    also_first: ['explain_sampling'],
    facts: [
      { has: 'The first kind that matches decides alone' },
      { matches: '"name":"errors".{0,80}"on_error":true,"keep_percentage_at_least":100' },
      { has: 'drops_what_the_other_keeps' },
    ],
  },
  {
    id: 'data-streams',
    asks: 'Which data streams are there, and what goes where?',
    accepts: [[{ tool: 'list_data_streams' }]],
    facts: [
      { at: 'data.streams[name=payments].sources', is: 6 },
      { at: 'data.streams[name=payments].destinations.0.name', is: 'datadog-payments' },
      { at: 'data.streams[name=default].sources', is: 14 },
    ],
  },
  {
    id: 'fields-of-tempo-and-s3',
    asks: 'What do I need to add Grafana Tempo and an S3 bucket as destinations, and which fields are secret?',
    accepts: [
      [
        { tool: 'get_destination_schema', arguments: { type: 'tempo' } },
        { tool: 'get_destination_schema', arguments: { type: 's3' } },
      ],
      [
        { tool: 'list_destination_types', arguments: { search: 'tempo' } },
        { tool: 'list_destination_types', arguments: { search: 's3 bucket', limit: 3 } },
        { tool: 'get_destination_schema', arguments: { type: from(0, 'data.types[name=Tempo].type') } },
        { tool: 'get_destination_schema', arguments: { type: from(1, 'data.types.0.type') } },
      ],
    ],
    also_first: ['list_potential_destinations'],
    facts: [
      { at: 'data.fields.required', is: ['TEMPO_URL'] },
      { at: 'data.fields.required', is: ['S3_BUCKET', 'S3_REGION'] },
      { at: 'data.secret', is: [] },
    ],
  },
  {
    id: 'recommendations',
    asks: 'What does Odigos recommend here, and what would each recommendation change?',
    accepts: [[{ tool: 'list_recommendations' }]],
    facts: [
      { at: 'data.recommendations[type=SampleHealthProbes].state', is: 'open' },
      { has: 'Keeps 2 of 100 traces' },
      { has: 'How many traces or bytes a remedy saves' },
    ],
  },
  {
    id: 'most-restarts',
    asks: 'Which pod of Odigos restarted most, and why?',
    accepts: [
      [
        { tool: 'get_odiglet_info' },
        { tool: 'get_pod', follows: { call: 0, at: 'next_steps[tool=get_pod]' } },
        { tool: 'get_gateway_info' },
      ],
      [{ tool: 'get_gateway_info' }, { tool: 'get_odiglet_info' }],
    ],
    also_first: ['check_health', 'get_pod'],
    facts: [{ at: 'data.pods.0.restarts', is: 1 }, { has: '"node":"node-c"' }],
  },
  {
    id: 'what-differs-from-default',
    asks: 'Which settings differ from their default, and who set them?',
    accepts: [[{ tool: 'get_config' }]],
    facts: [
      { at: 'data.sections.rollout.helm', is: { 'autoRollback.graceTime': '15s' } },
      { at: 'data.defaults', is: { 'autoRollback.graceTime': '5m', mcpAccessMode: 'read-only' } },
      { at: 'data.set_in_ui', is: 0 },
    ],
  },
  {
    id: 'other-agents',
    asks: 'Were other agents detected in our containers, and which?',
    accepts: [
      [{ tool: 'find_unhealthy_sources', arguments: { reason: 'Other Agent' } }],
      [
        { tool: 'summarize_cluster' },
        { tool: 'find_unhealthy_sources', arguments: { reason: 'Other Agent Detected' } },
      ],
      [{ tool: 'get_runtime_detection' }],
    ],
    facts: [{ has: 'New Relic' }, { matches: '"?namespace"?:"payments"' }],
  },
  {
    id: 'one-node-only',
    asks: 'Pods of log-shipper carry no agent: is that on one node only?',
    accepts: [
      [{ tool: 'describe_source', arguments: LOG_SHIPPER }],
      [{ tool: 'describe_source', arguments: LOG_SHIPPER }, { tool: 'get_odiglet_info' }],
    ],
    also_first: ['troubleshoot_source', 'get_instrumentation_health', 'get_odiglet_info'],
    facts: [
      { at: 'data.pods.0', is: { agent_injected: false } },
      { at: 'data.pods.2', is: { agent_injected: false } },
      { has: '"node":"node-a"' },
      { has: '"node":"node-b"' },
      { has: '"node":"node-c"' },
    ],
  },
  {
    id: 'rollbacks',
    asks: 'Which workloads did Odigos roll back, when, and why?',
    accepts: [
      [
        { tool: 'find_unhealthy_sources', arguments: { reason: 'Rollback' } },
        { tool: 'troubleshoot_source', arguments: LEDGER },
        { tool: 'troubleshoot_source', arguments: CARD_VAULT },
      ],
      [
        { tool: 'summarize_cluster' },
        { tool: 'troubleshoot_source', arguments: LEDGER },
        { tool: 'troubleshoot_source', arguments: CARD_VAULT },
      ],
    ],
    also_first: ['recover_from_rollback'],
    facts: [
      { has: 'ImagePullBackOff Rollback' },
      { matches: '"stage":"not_rolled_back","since":"20\\d\\d-' },
      { has: 'neither their logs nor their exit codes' },
    ],
  },
  {
    id: 'what-to-do-first',
    asks: 'What is wrong, and what should I fix first?',
    accepts: [[{ tool: 'find_unhealthy_sources' }], [{ tool: 'check_health' }, { tool: 'find_unhealthy_sources' }]],
    facts: [{ at: 'data.groups.0.verdict', is: 'broken' }, { matches: '"fix":"[^"]+","cost":"[^"]+"' }],
  },
  {
    id: 'one-page-report',
    asks: 'Write a one-page report on the cluster, and say what you could not find out.',
    world: MANY,
    accepts: [[{ tool: 'summarize_cluster' }]],
    bounds: { calls: 1, tokens: 1_500 },
    facts: [
      { has: '262 of 400 workloads are instrumented' },
      { matches: '"could_not_find_out":\\[.*applications log.*history' },
    ],
  },
];
