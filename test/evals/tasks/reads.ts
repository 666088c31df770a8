import { from, type TaskInput } from '../task.ts';

const CART = { namespace: 'shop', kind: 'Deployment', name: 'cart' };
const CATALOG = { namespace: 'shop', kind: 'Deployment', name: 'catalog' };
const ORDERS_WORKER = { namespace: 'default', kind: 'Deployment', name: 'orders-worker' };
const PAYMENTS_API = { namespace: 'payments', kind: 'Deployment', name: 'payments-api' };

/** Single things that people look up, one tool or two each. */
export const READS: readonly TaskInput[] = [
  {
    id: 'version-and-tier',
    asks: 'Which version of Odigos is installed, and on which tier?',
    accepts: [[{ tool: 'describe_odigos' }], [{ tool: 'get_access' }]],
    facts: [{ has: 'v1.35.0' }, { has: 'community' }],
  },
  {
    id: 'what-may-i-do',
    asks: 'What may this connection do: can I change anything, and who can allow it?',
    world: { mode: 'read-only' },
    accepts: [[{ tool: 'get_access' }]],
    facts: [{ at: 'data.access.mode', is: 'read-only' }, { has: 'rejected' }],
  },
  {
    id: 'gateway-replicas',
    asks: 'Does the gateway collector scale, and how many replicas does it have now?',
    accepts: [[{ tool: 'get_gateway_info' }]],
    facts: [
      { at: 'data.replicas', is: { min: 1, max: 10, current: 1 } },
      { at: 'data.status', is: 'Healthy' },
    ],
  },
  {
    id: 'odiglet-on-every-node',
    asks: 'Is the odiglet ready on every node?',
    accepts: [[{ tool: 'get_odiglet_info' }], [{ tool: 'check_health' }]],
    facts: [{ matches: '"nodes":\\{"desired":3,"ready":3\\}|Ready on 3 of 3 nodes' }],
  },
  {
    id: 'parts-of-odigos',
    asks: 'Do the parts of Odigos itself run: instrumentor, scheduler, autoscaler?',
    accepts: [[{ tool: 'check_health' }]],
    also_first: ['describe_odigos'],
    facts: [{ has: 'Instrumentor, scheduler and autoscaler run' }],
  },
  {
    id: 'what-is-instrumented-in-shop',
    asks: 'Which workloads in the shop namespace are instrumented?',
    accepts: [
      [{ tool: 'list_workloads_in_namespace', arguments: { namespace: 'shop' } }],
      [{ tool: 'list_sources', arguments: { namespace: 'shop' } }],
    ],
    facts: [{ has: 'nginx-edge' }, { has: 'recommendation' }, { has: 'inventory' }],
  },
  {
    id: 'sources-of-a-stream',
    asks: 'Which sources are in the data stream payments?',
    accepts: [
      [{ tool: 'list_sources', arguments: { data_stream: 'payments' } }],
      [{ tool: 'list_data_streams' }, { tool: 'list_sources', arguments: { data_stream: 'payments' } }],
    ],
    facts: [{ has: 'fraud-scorer' }, { has: 'settlement' }, { at: 'data.total', is: 6 }],
  },
  {
    id: 'ignored-namespaces',
    asks: 'Which namespaces does Odigos ignore?',
    accepts: [[{ tool: 'list_namespaces' }], [{ tool: 'get_config', arguments: { section: 'namespaces' } }]],
    facts: [{ has: 'istio-system' }, { has: 'local-path-storage' }],
  },
  {
    id: 'namespaces-with-counts',
    asks: 'List the namespaces with how many workloads are instrumented and unhealthy in each.',
    accepts: [[{ tool: 'list_namespaces' }], [{ tool: 'summarize_cluster' }]],
    facts: [{ matches: '"payments","(instrumented_as_a_whole":false,")?workloads":6' }],
  },
  {
    id: 'runtime-of-one-workload',
    asks: 'Which language and version was detected in cart of shop?',
    accepts: [[{ tool: 'get_runtime_detection', arguments: CART }], [{ tool: 'describe_source', arguments: CART }]],
    facts: [{ has: 'dotnet' }, { has: '8.0.4' }],
  },
  {
    id: 'agent-of-each-container',
    asks: 'With which agent is each container of payments-api instrumented?',
    accepts: [
      [{ tool: 'describe_source', arguments: PAYMENTS_API }],
      [{ tool: 'get_runtime_detection', arguments: PAYMENTS_API }],
    ],
    also_first: ['list_instrumentation_agents', 'get_instrumentation_health'],
    facts: [{ has: 'java-community' }, { has: 'istio-proxy' }, { has: 'Container Ignored' }],
  },
  {
    id: 'which-library-fails',
    asks: 'The agent in orders-worker is unhealthy: what exactly fails in its processes?',
    accepts: [
      [{ tool: 'get_instrumentation_health', arguments: ORDERS_WORKER }],
      [{ tool: 'troubleshoot_source', arguments: ORDERS_WORKER }],
    ],
    facts: [{ has: 'the installed celery is too old' }],
  },
  {
    id: 'unsupported-in-payments',
    asks: 'Which workloads in payments are unhealthy, and what mends each?',
    accepts: [[{ tool: 'find_unhealthy_sources', arguments: { namespace: 'payments' } }]],
    facts: [{ has: '4 of 6 sources in namespace payments' }, { has: 'Update the runtime' }, { has: 'New Relic' }],
  },
  {
    id: 'what-needs-a-restart',
    asks: 'Which sources only need a restart of their workload?',
    accepts: [[{ tool: 'find_unhealthy_sources', arguments: { reason: 'Rollout Required' } }]],
    also_first: ['restart_workloads', 'list_sources'],
    facts: [
      { has: 'log-shipper' },
      { has: 'etl' },
      { has: 'A rolling restart of 3 pods' },
      // A paused rollout replaces none: that one has a fix of its own.
      { has: 'kubectl rollout resume deployment/etl -n data' },
    ],
  },
  {
    id: 'would-a-restart-help',
    asks: 'Why does ledger in payments send no data, and would a restart help?',
    accepts: [
      [{ tool: 'troubleshoot_source', arguments: { namespace: 'payments', kind: 'StatefulSet', name: 'ledger' } }],
    ],
    facts: [{ has: 'Odigos keeps the agent out until the rollback is recovered' }],
  },
  {
    id: 'pages-of-unhealthy',
    asks: 'List all unhealthy sources, page by page, twenty at a time.',
    world: { size: 400 },
    accepts: [
      [
        { tool: 'find_unhealthy_sources', arguments: { limit: 20 } },
        { tool: 'find_unhealthy_sources', arguments: { limit: 20, cursor: from(0, 'data.next_cursor') } },
        { tool: 'find_unhealthy_sources', arguments: { limit: 20, cursor: from(1, 'data.next_cursor') } },
      ],
    ],
    facts: [{ at: 'data.total', is: 112 }],
  },
  {
    id: 'total-sent',
    asks: 'How much data have the collectors sent in total?',
    accepts: [[{ tool: 'get_overview_metrics' }]],
    facts: [{ matches: '"total_sent":"\\d+(\\.\\d+)? [MG]B"' }],
  },
  {
    id: 'stopped-sending',
    asks: 'How much telemetry flows now, and which sources have stopped sending?',
    accepts: [
      [{ tool: 'get_overview_metrics', arguments: { watch_seconds: 30 } }],
      [{ tool: 'get_overview_metrics', arguments: { watch_seconds: 30, state: 'stopped' } }],
    ],
    also_first: ['find_unhealthy_sources'],
    facts: [{ at: 'data.stopped_sources.0.name', is: 'cart' }],
  },
  {
    id: 'who-calls-catalog',
    asks: 'Which services call catalog?',
    accepts: [
      [{ tool: 'get_peer_sources', arguments: { service: 'catalog' } }],
      [{ tool: 'get_service_map', arguments: { service: 'catalog' } }],
    ],
    facts: [{ has: 'storefront' }, { has: 'recommendation' }],
  },
  {
    id: 'whole-map',
    asks: 'Show me a map of which services call each other.',
    accepts: [[{ tool: 'get_service_map' }], [{ tool: 'get_service_map', arguments: { format: 'mermaid' } }]],
    facts: [{ has: '9 services, 8 edges' }, { has: 'payments-api' }],
  },
  {
    id: 'name-that-is-not-there',
    asks: 'Which services does catalogue call?',
    accepts: [
      [
        { tool: 'get_peer_sources', arguments: { service: 'catalogue' } },
        { tool: 'get_peer_sources', follows: { call: 0, at: 'next_steps.0' } },
      ],
    ],
    also_first: ['get_service_map'],
    facts: [{ has: 'No call from or to' }, { at: 'data.service', is: 'catalog' }],
  },
  {
    id: 'routes-and-queries',
    asks: 'Which incoming routes lead to calls of databases?',
    accepts: [[{ tool: 'get_trace_correlations' }]],
    facts: [{ has: '/charge' }, { has: 'postgresql' }, { has: 'kafka' }],
  },
  {
    id: 'share-of-one-route',
    asks: 'What share of GET /catalog traces of catalog is kept, and which sampling rule decides?',
    accepts: [
      [
        {
          tool: 'explain_sampling',
          arguments: { service: 'shop/Deployment/catalog', route: '/catalog/1', method: 'GET', status: 200 },
        },
      ],
    ],
    also_first: ['get_sampling'],
    facts: [{ at: 'data.kept_percent', is: 10 }, { has: 'catalog reads' }],
  },
  {
    id: 'health-checks-kept',
    asks: 'Are traces of health probes sampled away?',
    accepts: [
      [{ tool: 'get_sampling' }],
      [
        {
          tool: 'explain_sampling',
          arguments: { service: 'shop/Deployment/catalog', route: '/healthz', method: 'GET' },
        },
      ],
    ],
    also_first: ['create_noisy_operation_rule'],
    facts: [{ has: 'health probes' }],
  },
  {
    id: 'fields-of-datadog',
    asks: 'Which fields does a Datadog destination need, and which of them is secret?',
    accepts: [[{ tool: 'get_destination_schema', arguments: { type: 'datadog' } }]],
    facts: [
      { at: 'data.secret', is: ['DATADOG_API_KEY'] },
      { at: 'data.fields.required', is: ['DATADOG_API_KEY', 'DATADOG_SITE'] },
    ],
  },
  {
    id: 'backends-for-profiles',
    asks: 'Which backends can Odigos send profiles to?',
    accepts: [[{ tool: 'list_destination_types', arguments: { signal: 'PROFILES' } }]],
    facts: [{ has: 'pyroscope' }],
  },
  {
    id: 'backends-in-the-cluster',
    asks: 'Is a backend running in the cluster that could become a destination?',
    accepts: [[{ tool: 'list_potential_destinations' }]],
    facts: [{ has: 'jaeger-collector.tracing:4317' }],
  },
  {
    id: 'why-tempo-fails',
    asks: 'Why does the tempo destination not work, and how is it mended?',
    accepts: [
      [{ tool: 'list_destinations' }],
      [{ tool: 'list_destinations' }, { tool: 'update_destination', follows: { call: 0, at: 'next_steps.0' } }],
    ],
    also_first: ['test_destination_connection', 'check_health'],
    facts: [{ has: 'cannot take \\"METRICS\\"' }, { has: 'Switch off what tempo does not take: metrics' }],
  },
  {
    id: 'what-ok-proves',
    asks: 'Which destinations work, and does that prove that their data arrives?',
    accepts: [[{ tool: 'list_destinations' }]],
    facts: [{ has: 'not that the backend takes the data' }],
  },
  {
    id: 'which-actions',
    asks: 'Which actions change attributes of our telemetry?',
    accepts: [[{ tool: 'list_actions' }]],
    also_first: ['list_action_types'],
    facts: [{ has: 'hide card numbers' }, { has: 'k8s.cluster.name' }],
  },
  {
    id: 'types-of-actions',
    asks: 'What types of actions are there?',
    accepts: [[{ tool: 'list_action_types' }]],
    facts: [{ has: 'PiiMasking' }, { has: 'DeleteAttribute' }],
  },
  {
    id: 'rules-on-community',
    asks: 'Which instrumentation rules are there, and may I write some?',
    accepts: [[{ tool: 'list_instrumentation_rules' }]],
    facts: [{ has: 'tier community cannot write rules' }],
  },
  {
    id: 'types-of-rules',
    asks: 'Which types of instrumentation rules are there, and for which languages?',
    accepts: [[{ tool: 'list_instrumentation_rule_types' }]],
    facts: [{ has: 'HeadersCollection' }, { has: 'main.(*Server).Serve' }],
  },
  {
    id: 'which-tool-sets-it',
    asks: 'Which configuration option limits how many rollouts run at once, and how is it set?',
    accepts: [[{ tool: 'list_config_options', arguments: { search: 'rollout' } }]],
    also_first: ['get_config', 'update_config'],
    facts: [{ has: 'update_config max_concurrent_rollouts' }],
  },
  {
    id: 'one-setting',
    asks: 'What is the configuration of automatic rollback, its default, and who set it?',
    accepts: [[{ tool: 'get_config', arguments: { search: 'autoRollback' } }]],
    facts: [
      { at: 'data.sections.rollout.helm', is: { 'autoRollback.graceTime': '15s' } },
      { at: 'data.defaults', is: { 'autoRollback.graceTime': '5m' } },
    ],
  },
  {
    id: 'profiled-now',
    asks: 'Which workloads are being profiled, and how many slots are free?',
    accepts: [[{ tool: 'list_profiling_slots' }]],
    facts: [
      { at: 'data.max_slots', is: 32 },
      { at: 'data.total', is: 0 },
    ],
  },
  {
    id: 'hot-functions-without-a-slot',
    asks: 'Where does catalog spend its CPU?',
    accepts: [[{ tool: 'get_source_hot_functions', arguments: CATALOG, ends: 'refusal' }]],
    also_first: ['enable_source_profiling'],
    facts: [{ has: 'reading never starts it' }, { has: 'enable_source_profiling' }],
  },
  {
    id: 'environment-of-a-manifest',
    asks: 'Show the YAML manifest of the Deployment cart in shop, with its environment.',
    accepts: [[{ tool: 'get_manifest', arguments: CART }]],
    facts: [{ has: 'ASPNETCORE_ENVIRONMENT' }, { has: '[redacted]' }, { lacks: 'Production' }],
  },
  {
    id: 'containers-of-a-pod',
    asks: 'Show the containers of an odiglet pod with their restarts.',
    accepts: [
      [
        { tool: 'get_odiglet_info' },
        { tool: 'get_pod', arguments: { namespace: 'odigos-system', name: from(0, 'data.pods.0.name') } },
      ],
    ],
    also_first: ['get_pod'],
    facts: [{ at: 'data.containers.0', is: { ready: true, restarts: 1 } }],
  },
  {
    id: 'what-a-bundle-would-hold',
    asks: 'What would a support bundle hold, and how large would it be?',
    accepts: [[{ tool: 'collect_diagnose_bundle' }]],
    also_first: ['read_support_bundle'],
    facts: [{ at: 'data.collected', is: false }, { has: 'handle it as a secret' }],
  },
  {
    id: 'logs-of-the-gateway',
    asks: 'Read the log of the gateway out of a support bundle.',
    accepts: [
      [
        { tool: 'collect_diagnose_bundle', arguments: { dry_run: false } },
        { tool: 'read_support_bundle' },
        { tool: 'read_support_bundle', follows: { call: 1, at: 'next_steps.0' } },
      ],
    ],
    also_first: ['read_support_bundle'],
    facts: [{ matches: 'deployment-odigos-gateway/.*log\\.gz' }, { at: 'data.collected', is: true }],
  },
  {
    id: 'no-bundle-yet',
    asks: 'Read the support bundle that was collected last.',
    accepts: [[{ tool: 'read_support_bundle', ends: 'refusal' }]],
    facts: [{ has: 'There is no support bundle to read' }, { has: 'collect_diagnose_bundle' }],
  },
  {
    id: 'older-release',
    asks: 'Which version of Odigos is this?',
    world: { release: 'v1.28.0' },
    accepts: [[{ tool: 'describe_odigos' }]],
    facts: [{ at: 'data.version', is: 'v1.28.0' }],
  },
];
