/**
 * What people say when they need a tool, beside what it says of itself: only searched, never shown. A tool that is not
 * here is found by its own words; words that stand for the same everywhere are synonyms instead.
 */
export const ASKED_WORDS: ReadonlyMap<string, string> = new Map([
  ['add_custom_instrumentation', 'trace my own custom function method code, manual span, probe a function'],
  ['apply_recommendation', 'accept follow advice, do what is recommended, fix it'],
  [
    'check_health',
    'everything ok fine, is something wrong broken down, overall status, problems errors outage, sanity check',
  ],
  ['clear_source_profile', 'empty discard old profile samples, start measuring over, fresh profile'],
  ['collect_diagnose_bundle', 'support ticket, dump everything, diagnostics archive, logs for the vendor, file a bug'],
  [
    'configure_profiling_cache',
    'more profiling slots, profile more at once, profile storage size, keep profiles longer',
  ],
  [
    'create_action',
    'mask hide scrub redact anonymize obfuscate strip remove rename attribute label tag, pii email credit card number phone social security password sensitive personal gdpr, turn convert url path into template, cardinality, enrich with kubernetes metadata, infer',
  ],
  [
    'create_cost_reduction_rule',
    'keep only some percent of traces, sample down, lower bill, cheaper, too many traces, less volume, limit share of a route',
  ],
  [
    'create_destination',
    'add connect new backend vendor exporter, export ship forward send to as well, start sending, migrate switch move to another vendor',
  ],
  [
    'create_highly_relevant_operation_rule',
    'always keep never lose never drop failed error slow slower longer than seconds latency important critical payments requests, keep all',
  ],
  [
    'create_instrumentation_rule',
    'capture collect record payload body bodies header headers code attributes, stack, extra detail on spans, enable disable library, agent collects more',
  ],
  [
    'create_noisy_operation_rule',
    'drop ignore exclude skip silence discard throw away stop collecting filter out traces, health check liveness readiness probe ping heartbeat healthz livez metrics endpoint url path route, noise spam',
  ],
  ['create_sampling_group', 'new group of sampling rules'],
  ['delete_action', 'remove masking, no longer mask, stop masking renaming, drop an action'],
  ['delete_cost_reduction_rule', 'remove undo lift cap on traces, keep everything again'],
  ['delete_data_stream', 'remove a stream, get rid of a stream'],
  [
    'delete_destination',
    'remove disconnect backend vendor exporter, stop sending exporting to, no longer send, leave a vendor',
  ],
  ['delete_highly_relevant_operation_rule', 'remove undo always keep rule, no longer protect slow or error traces'],
  ['delete_instrumentation_rule', 'remove undo rule, stop capturing payload header body code attributes'],
  [
    'delete_noisy_operation_rule',
    'remove undo rule that drops ignores, see health check liveness readiness probe traces again, stop ignoring',
  ],
  [
    'describe_odigos',
    'which version release is installed running, edition license enterprise community, what is odigos here, summary overview of the installation',
  ],
  [
    'describe_source',
    'tell everything about one workload deployment app, details, its agent distribution sdk, is it instrumented, how is it set up, containers',
  ],
  ['disable_source_profiling', 'stop finish end turn off profiler profiling session, no longer profile'],
  ['dismiss_recommendation', 'ignore hide snooze advice, not interested'],
  ['enable_source_profiling', 'start take record cpu profile profiler flamegraph, turn on profiling'],
  [
    'explain_sampling',
    'why was this trace request operation dropped not kept not recorded sampled away missing, which rule decides',
  ],
  [
    'find_unhealthy_sources',
    'which apps workloads are broken failing crashing crash crashloop unhealthy stuck erroring not working, rolled back, problems by reason',
  ],
  [
    'get_access',
    'am i allowed permission rights role, may i write change or only read look, read-only, who am i, connected, token',
  ],
  ['get_blast_radius', 'what breaks if this fails goes down, impact affected depend dependency upstream downstream'],
  ['get_config', 'current settings, how is odigos configured, helm values in effect, who set this'],
  [
    'get_destination_schema',
    'which fields settings options does a vendor backend need, how to configure set up a destination, api key required',
  ],
  ['get_finding', 'evidence details of an anomaly, broken guardrail, why flagged'],
  [
    'get_gateway_info',
    'central collector gateway out of memory oom cpu busy overloaded bottleneck queue backpressure scale autoscale hpa replicas, does the gateway restart',
  ],
  [
    'get_instrumentation_health',
    'is the agent injected loaded running working in pods, process, agent crashed, instrumentation failing',
  ],
  ['get_manifest', 'yaml spec env environment of deployment configmap, kubectl get yaml, raw object'],
  [
    'get_odiglet_info',
    'node agent collector daemonset on every node machine host, odiglet memory, which nodes are missing',
  ],
  [
    'get_overview_metrics',
    'how much data traffic volume throughput bytes gigabytes per second, who sends produces emits the most telemetry, noisiest loudest biggest emitter, busy pipeline, silent, ingest rate',
  ],
  [
    'get_peer_sources',
    'who calls talks to uses depends on a service, what does a service call talk to, clients callers consumers dependencies neighbours of one',
  ],
  ['get_pod', 'why did this pod restart crash, exit code, oomkilled, pod status, containers of a pod, pending, image'],
  [
    'get_runtime_detection',
    'what language is it written in, jvm jdk java node python go dotnet ruby php version, detected runtime, libc, another other apm agent already present, workloads run other agents beside',
  ],
  [
    'get_sampling',
    'what percentage of traces is kept, sampling rate, sampling rules list, is tail sampling on, which traces are dropped',
  ],
  [
    'get_service_map',
    'diagram graph picture topology architecture, how services are connected, dependencies of all services, mermaid',
  ],
  [
    'get_source_hot_functions',
    'what burns eats uses cpu cycles, hot hottest function, slow code, flamegraph, bottleneck in code, expensive method',
  ],
  [
    'get_trace_correlations',
    'which route endpoint request leads to which query database sql calls, slow queries by endpoint',
  ],
  [
    'instrument_namespace',
    'instrument monitor trace all apps everything in a namespace, enable whole namespace, auto instrument new workloads',
  ],
  [
    'instrument_workloads',
    'add onboard start begin enable monitoring tracing observing an app service deployment, get traces from, collect telemetry of, turn on, attach agent',
  ],
  ['list_action_types', 'which kinds of actions exist, what can be masked renamed'],
  [
    'list_actions',
    'what changes modifies my spans attributes, processors, transformations, is masking on, existing masks',
  ],
  [
    'list_changes',
    'undo my last change, what did i change here, take back what was done, revert go back, history of writes',
  ],
  ['list_config_options', 'which settings options knobs can be changed exist, what does a setting mean'],
  ['list_data_streams', 'streams, routing, which team sends where, separate pipelines, routed'],
  [
    'list_destination_types',
    'which vendors backends are supported available, is a vendor supported, integrations, can it send to',
  ],
  [
    'list_destinations',
    'where do traces metrics logs spans go end up, configured backends exporters vendors, failing destinations, what depends on them, nothing arrives at, is a backend connected, settings of destinations',
  ],
  ['list_findings', 'anomaly anomalies guardrail strange odd unusual behaviour, insights, alerts, regressions, spikes'],
  ['list_instrumentation_agents', 'agents distributions available, supported languages and versions'],
  [
    'list_instrumentation_libraries',
    'which frameworks libraries modules packages are supported traced for this app, is kafka redis grpc http sql spring express traced',
  ],
  ['list_instrumentation_rule_types', 'kinds of instrumentation rules, what can be captured'],
  ['list_instrumentation_rules', 'are payloads headers captured recorded, existing rules, what do agents collect'],
  ['list_namespaces', 'which namespaces are there, ignored namespaces, projects'],
  [
    'list_potential_destinations',
    'is there a prometheus jaeger loki tempo elasticsearch in running this cluster already, discover find local backends',
  ],
  ['list_profiling_slots', 'what who is profiled right now, running profiles, free slots'],
  ['list_recommendations', 'advice tips suggestions improve better best practice, what should i do next'],
  [
    'list_sources',
    'which what apps services are instrumented monitored observed traced watched, all sources, inventory',
  ],
  [
    'list_workloads_in_namespace',
    'what runs in a namespace, deployments statefulsets daemonsets, not instrumented yet, pods of workloads',
  ],
  [
    'override_runtime',
    'wrong detected language version, force set language or agent, correct the runtime, treat it as',
  ],
  ['pause_odigos', 'stop switch off everything odigos, emergency, kill switch, halt'],
  [
    'read_support_bundle',
    'read show logs log lines of odiglet collector gateway instrumentor ui, error messages in logs',
  ],
  ['recover_from_rollback', 'rolled back, try again, retry instrumentation after crash, resume after rollback'],
  ['rename_data_stream', 'rename stream, other name for a stream'],
  ['reset_config', 'factory default settings, revert all configuration, start over'],
  ['restart_pod', 'kill bounce recreate delete evict one pod'],
  ['restart_workloads', 'bounce redeploy roll rollout rolling restart deployment app, pick up the agent'],
  ['set_log_level', 'verbose verbosity debug quiet chatty logging logs output level, more logs less logs'],
  [
    'test_destination_connection',
    'can it be reached, does the endpoint credentials api key of my backend work, connectivity, ping destination, verify check exporter',
  ],
  [
    'troubleshoot_source',
    'no traces spans metrics data from my app, nothing arrives missing disappeared, why is it not instrumented not working, debug an app, diagnose',
  ],
  [
    'uninstrument_cluster',
    'remove get rid of all instrumentation everywhere in the cluster, uninstall, take out of everything',
  ],
  [
    'uninstrument_namespace',
    'stop monitoring tracing a namespace, leave namespace alone, exclude namespace, remove whole namespace',
  ],
  [
    'uninstrument_workloads',
    'stop tracing monitoring observing an app service deployment, remove take out exclude an app, turn off, detach remove an agent, no longer instrument',
  ],
  ['update_action', 'edit modify enable disable turn off an action, change what is masked'],
  [
    'update_config',
    'set change settings, ignore namespaces containers, limit concurrent rollouts at once, automatic rollout restart rollback grace time, cluster name, usage telemetry, agents side by side',
  ],
  ['update_cost_reduction_rule', 'change percent kept of a rule, edit cap'],
  [
    'update_destination',
    'fix repair mend correct failing broken destination, edit modify rotate replace api key token password credentials url endpoint of a backend exporter, pause turn off temporarily switch off one destination, which signals',
  ],
  ['update_highly_relevant_operation_rule', 'edit change always keep rule, threshold of slow'],
  ['update_instrumentation_rule', 'edit switch off on rule, change what is captured'],
  ['update_noisy_operation_rule', 'edit change pause turn off drop rule'],
  [
    'update_sampling_config',
    'turn tail sampling on off, keep or drop kubelet health probes everywhere, sampling settings',
  ],
  [
    'update_source',
    'service name in traces, give another name rename service, run other vendor apm agent next to beside odigos',
  ],
]);
