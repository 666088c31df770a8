import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isWrite } from '../../../src/access/tool-kind.ts';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { ASKED_WORDS } from '../../../src/catalog/search/asked-words.ts';
import { MAX_QUERY } from '../../../src/catalog/search/tool-search.ts';
import { HELD_OUT_QUESTIONS } from './held-out-questions.ts';
import { PLAIN_QUESTIONS } from './plain-questions.ts';
import { UNSEEN_QUESTIONS } from './unseen-questions.ts';

const catalog = createCatalog();
const { listed, tools } = catalog;
const find = (words: string): readonly string[] => catalog.find(words).map(({ name }) => name);

/** Questions in plain words, with the share of them of which a right tool has to be among the first three. */
const ASKED = [
  ['what people ask in their own words', PLAIN_QUESTIONS, 0.95],
  ['what somebody asks who has not seen the synonyms', UNSEEN_QUESTIONS, 0.9],
  // Nothing was changed for these: they tell how a question fares that nobody has thought of.
  ['what nobody has thought of', HELD_OUT_QUESTIONS, 0.7],
] as const;

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

  it.each(ASKED)('finds a right tool among the first three for most of %s', (_whose, questions, least) => {
    const right = new Set(questions.flatMap(([, ...names]) => names));
    expect([...right].filter((name) => !tools.has(name))).toEqual([]);
    const missed = questions.filter(
      ([question, ...names]) =>
        !find(question)
          .slice(0, 3)
          .some((found) => names.includes(found)),
    );
    const found = 1 - missed.length / questions.length;
    expect(found, missed.map(([question]) => question).join('; ')).toBeGreaterThanOrEqual(least);
  });

  test('is no table of answers: no question stands twice', () => {
    const all = [...QUESTIONS, ...ASKED.flatMap(([, questions]) => questions)].map(([question]) => question);
    expect(new Set(all).size).toBe(all.length);
    expect(HELD_OUT_QUESTIONS.length).toBeGreaterThanOrEqual(40);
  });

  it.each([
    ['how do I throw away health check traces', 'create_noisy_operation_rule'],
    ['mask credit card numbers before they leave', 'create_action'],
    ['make the collector logs more verbose', 'set_log_level'],
    ['stop tracing one workload', 'uninstrument_workloads'],
    ['which version is installed', 'describe_odigos'],
    ['what does checkout talk to', 'get_peer_sources'],
    ['list the pods of checkout', 'get_pod'],
    ['crash', 'find_unhealthy_sources'],
    ['anomalies', 'list_findings'],
  ])('"%s" is answered by %s', (question, tool) => {
    expect(catalog.find(question)[0]).toEqual({ name: tool, isSure: true });
  });

  it('is not led by words that only ask to see something', () => {
    for (const verb of ['list', 'get', 'show me', 'see', 'give me']) expect(find(verb), verb).toEqual([]);
    for (const { name, title } of listed) expect(find(`show me ${title}`).slice(0, 3), title).toContain(name);
  });

  it('does not take a word of an example for what a tool is about', () => {
    expect(find('klingon foo')).toEqual([]);
    expect(find('max_concurrent_rollouts')[0]).toBe('update_config');
  });

  it('is sure of no tool that holds less than half of what it knows of a question', () => {
    for (const { name, isSure } of catalog.find('crash destination bundle sampling profiling'))
      expect(isSure, name).toBe(false);
    expect(catalog.find('crash').every(({ isSure }) => isSure)).toBe(false);
  });

  test('what people say is kept for tools that there are', () => {
    expect([...ASKED_WORDS.keys()].filter((name) => !tools.has(name))).toEqual([]);
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
            expect(other.find(words).map(({ name }) => name)).toEqual(found);
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
