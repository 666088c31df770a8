import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isWrite } from '../../../src/access/tool-kind.ts';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { MAX_QUERY } from '../../../src/catalog/search/tool-search.ts';
import { PLAIN_QUESTIONS } from './plain-questions.ts';

const { listed, tools, find } = createCatalog();
/** Of the questions in plain words, those of which a right tool is among the first three. */
const LEAST_FOUND = 0.92;

/** What people ask, each with the tool for it. */
const QUESTIONS: readonly (readonly [string, string])[] = [
  ['Is Odigos healthy?', 'check_health'],
  ['Which version of Odigos do we run and on which tier?', 'describe_odigos'],
  ['Am I connected, and what may I do with this connection?', 'get_access'],
  ['Does the gateway collector need more replicas?', 'get_gateway_info'],
  ['Are the odiglets ready on every node?', 'get_odiglet_info'],
  ['Show me the containers and restarts of this one pod', 'get_pod'],
  ['Give me the YAML manifest of that deployment', 'get_manifest'],
  ['Restart a single pod', 'restart_pod'],
  ['How many workloads are instrumented and send, as a report by namespace?', 'summarize_cluster'],
  ['Pause Odigos everywhere', 'pause_odigos'],
  ['Remove the instrumentation of the whole cluster', 'uninstrument_cluster'],
  ['Which sources are unhealthy in the default namespace?', 'find_unhealthy_sources'],
  ['Why does my workload send no data?', 'troubleshoot_source'],
  ['Which applications are instrumented?', 'list_sources'],
  ['What workloads are in the shop namespace?', 'list_workloads_in_namespace'],
  ['List the namespaces and which ones are ignored', 'list_namespaces'],
  ['With which agent and runtime is each container of this source instrumented?', 'describe_source'],
  ['Which runtime and language version was detected?', 'get_runtime_detection'],
  ['Is the agent injected into the pods and are its processes healthy?', 'get_instrumentation_health'],
  ['Which libraries does the agent instrument?', 'list_instrumentation_libraries'],
  ['Instrument the checkout deployment', 'instrument_workloads'],
  ['Stop instrumenting these workloads', 'uninstrument_workloads'],
  ['Instrument everything in a namespace, also later workloads', 'instrument_namespace'],
  ['Stop instrumenting a whole namespace', 'uninstrument_namespace'],
  ['Restart the workloads so that they get the agent', 'restart_workloads'],
  ['Odigos rolled back my workload because pods were crashing; instrument it again', 'recover_from_rollback'],
  ['The detected language is wrong, override it', 'override_runtime'],
  ['Change the service name of a source', 'update_source'],
  ['Where is our telemetry sent?', 'list_destinations'],
  ['Which backends can Odigos send to?', 'list_destination_types'],
  ['Which fields does a Datadog destination need?', 'get_destination_schema'],
  ['Add a new destination', 'create_destination'],
  ['Change the settings of a destination', 'update_destination'],
  ['Remove a destination', 'delete_destination'],
  ['Test whether the backend can be reached', 'test_destination_connection'],
  ['Is there a Jaeger running in the cluster that could become a destination?', 'list_potential_destinations'],
  ['Which data streams do we have?', 'list_data_streams'],
  ['Rename a data stream', 'rename_data_stream'],
  ['Delete a data stream', 'delete_data_stream'],
  ['How much data is flowing?', 'get_overview_metrics'],
  ['Which services call each other?', 'get_service_map'],
  ['Who calls the payments service?', 'get_peer_sources'],
  ['Which route leads to which database queries?', 'get_trace_correlations'],
  ['Which traces are sampled, and by what rules?', 'get_sampling'],
  ['Drop health check traces', 'create_noisy_operation_rule'],
  ['Always keep traces with errors or slow ones', 'create_highly_relevant_operation_rule'],
  ['Reduce the cost of a frequent operation by sampling', 'create_cost_reduction_rule'],
  ['Make a new sampling group', 'create_sampling_group'],
  ['Switch tail sampling off', 'update_sampling_config'],
  ['Delete a rule for noisy operations', 'delete_noisy_operation_rule'],
  ['Mask credit cards in span attributes', 'create_action'],
  ['Which actions change our telemetry?', 'list_actions'],
  ['What types of actions are there?', 'list_action_types'],
  ['Delete an action', 'delete_action'],
  ['Which instrumentation rules are there?', 'list_instrumentation_rules'],
  ['Collect HTTP headers with an instrumentation rule', 'create_instrumentation_rule'],
  ['Add a span for one function', 'add_custom_instrumentation'],
  ['Start CPU profiling of a workload', 'enable_source_profiling'],
  ['Which functions use most CPU?', 'get_source_hot_functions'],
  ['Stop profiling', 'disable_source_profiling'],
  ['Which workloads are being profiled now?', 'list_profiling_slots'],
  ['What is the configuration and who set it?', 'get_config'],
  ['Which configuration options exist and what does each do?', 'list_config_options'],
  ['Change the configuration of Odigos', 'update_config'],
  ['Undo everything that was set in the UI', 'reset_config'],
  ['Set the log level to debug', 'set_log_level'],
  ['What does Odigos recommend for this cluster?', 'list_recommendations'],
  ['Apply a recommendation', 'apply_recommendation'],
  ['Hide this recommendation', 'dismiss_recommendation'],
  ['Collect a support bundle with logs', 'collect_diagnose_bundle'],
];

describe('a search of tools by words', () => {
  test.each(QUESTIONS)('"%s" finds %s among the first three', (question, tool) => {
    expect(find(question).slice(0, 3)).toContain(tool);
  });

  test('was asked enough, about every toolset', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    const asked = new Set(QUESTIONS.map(([, tool]) => tool));
    expect([...asked].filter((tool) => !listed.some(({ name }) => name === tool))).toEqual([]);
    expect(asked.size).toBe(QUESTIONS.length);
    const toolsets = new Set([...tools.values()].map(({ definition }) => definition.toolset));
    const known = new Set([...asked, ...PLAIN_QUESTIONS.flatMap(([, ...right]) => right)]);
    for (const name of known) toolsets.delete(tools.get(name)?.definition.toolset ?? '');
    expect([...toolsets]).toEqual([]);
  });

  it(`finds a right tool among the first three for ${LEAST_FOUND * 100} % of what people ask in their own words`, () => {
    expect(PLAIN_QUESTIONS.length).toBeGreaterThanOrEqual(60);
    const right = new Set(PLAIN_QUESTIONS.flatMap(([, ...names]) => names));
    expect([...right].filter((name) => !tools.has(name))).toEqual([]);
    const missed = PLAIN_QUESTIONS.filter(
      ([question, ...names]) =>
        !find(question)
          .slice(0, 3)
          .some((found) => names.includes(found)),
    );
    const found = 1 - missed.length / PLAIN_QUESTIONS.length;
    expect(found, missed.map(([question]) => question).join('; ')).toBeGreaterThanOrEqual(LEAST_FOUND);
  });

  it('finds each tool first by its name, and by its title', () => {
    for (const { name, title } of listed) {
      expect(find(name)[0]).toBe(name);
      expect(find(`what does ${name} take?`)[0]).toBe(name);
      expect(find(title)[0], title).toBe(name);
    }
  });

  it('answers the same tools in the same order each time, each once, whatever it is asked', () => {
    const other = createCatalog();
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 2 * MAX_QUERY }),
        fc.constantFrom(...QUESTIONS),
        (text, [question]) => {
          for (const words of [text, `${question} ${text}`]) {
            const found = find(words);
            expect(other.find(words)).toEqual(found);
            expect(new Set(found).size).toBe(found.length);
            expect(found.every((name) => tools.has(name))).toBe(true);
          }
        },
      ),
    );
  });

  it('looks at no more of a long text than of a question', () => {
    const question = 'mask emails '.padEnd(MAX_QUERY, ' ');
    expect(find(`${question} pause uninstrument delete`)).toEqual(find(question));
  });

  it('finds nothing where no word is known', () => {
    expect(find('')).toEqual([]);
    expect(find('the of and')).toEqual([]);
    expect(find('xyzzy')).toEqual([]);
  });

  it('begins with a read where words read like a question, and with a write where they read like an order', () => {
    const kindOf = (words: string): boolean => isWrite(tools.get(find(words)[0] ?? '')?.definition.kind ?? 'READ');
    expect(kindOf('which workloads are instrumented?')).toBe(false);
    expect(kindOf('instrument workloads')).toBe(true);
    expect(kindOf('what actions are there')).toBe(false);
    expect(kindOf('delete an action')).toBe(true);
  });
});
