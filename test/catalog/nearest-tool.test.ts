import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrite } from '../../src/access/tool-kind.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';

const catalog = createCatalog();
const kinds = new Map([...catalog.tools.values()].map(({ definition: { name, kind } }) => [name, kind]));
const names = [...kinds.keys()];
const writes = names.filter((name) => isWrite(kinds.get(name) ?? 'READ'));
const verbOf = (name: string): string => name.split('_')[0] ?? '';
const verbs = new Set(writes.map(verbOf));

/** Verbs that stand for those of writes, beside their own. */
const OTHERS = 'add change edit modify new patch reboot remove rm set start stop'.split(' ');
const saysWrite = (name: string): boolean => {
  const [first = ''] = name.toLowerCase().split(/[^a-z]/);
  return verbs.has(first) || OTHERS.includes(first);
};
/** What in a sentence is the name of a tool. */
const NAMES = /[a-z]+(?:_[a-z]+)+/g;
const READING = [
  'get',
  'list',
  'find',
  'describe',
  'show',
  'read',
  'search',
  'check',
  'watch',
  'view',
  'fetch',
  'query',
];
const PREFIXES = [
  'mcp_odigos_',
  'mcp__odigos__',
  'mcp__my-cluster__',
  'functions.',
  'odigos.',
  'odigos-',
  'odigos/',
  'default_api.',
];
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

describe('the nearest tool', () => {
  it.each([
    ['describe_odigo', 'describe_odigos'],
    ['list_pods', 'get_pod'],
    ['pods', 'get_pod'],
    ['find_source', 'list_sources'],
    ['source_list', 'list_sources'],
    ['get_sources', 'list_sources'],
    ['get_source', 'describe_source'],
    ['describe_workload', 'describe_source'],
    ['get_deployment', 'describe_source'],
    ['list_workloads', 'list_workloads_in_namespace'],
    ['list_rules', 'list_instrumentation_rules'],
    ['list_sampling_rules', 'get_sampling'],
    ['get_destination', 'list_destinations'],
    ['list_backends', 'list_destinations'],
    ['list_nodes', 'get_odiglet_info'],
    ['get_collectors', 'get_gateway_info'],
    ['get_permissions', 'get_access'],
    ['get_version', 'describe_odigos'],
    ['get_log_level', 'get_config'],
    ['getRuntime', 'get_runtime_detection'],
    ['troubleshoot', 'troubleshoot_source'],
    ['health', 'check_health'],
    ['get_workload_logs', 'read_support_bundle'],
    ['logs', 'read_support_bundle'],
    ['kubectl_logs', 'read_support_bundle'],
    ['instrument_workload', 'instrument_workloads'],
    ['restart_deployment', 'restart_workloads'],
    ['delete_destinations', 'delete_destination'],
    ['remove_destination', 'delete_destination'],
    ['add_destination', 'create_destination'],
    ['deleteSource', 'uninstrument_workloads'],
    ['stop_profiling', 'disable_source_profiling'],
    ['set_config', 'update_config'],
  ])('to %s is %s', (asked, meant) => {
    expect(catalog.nearest(asked)).toBe(meant);
    expect(catalog.hint(asked)).toContain(`The nearest is "${meant}".`);
  });

  it.each([
    'make_coffee',
    'xxxx',
    '',
    'kubectl',
    'mcp',
    'get',
    'delete_everything',
    'delete_cluster',
    'remove_odigos',
    'stop_odigos',
  ])('to %s is none', (asked) => {
    expect(catalog.nearest(asked)).toBeUndefined();
    expect(catalog.hint(asked)).toBe('tools/list names all that there are.');
  });

  it.each([
    ['restart', ['restart_pod', 'restart_workloads']],
    ['uninstrument', ['uninstrument_cluster', 'uninstrument_namespace', 'uninstrument_workloads']],
    ['pause', ['pause_odigos']],
    ['start', ['enable_source_profiling', 'instrument_namespace', 'instrument_workloads']],
    [
      'delete_rule',
      [
        'delete_cost_reduction_rule',
        'delete_highly_relevant_operation_rule',
        'delete_instrumentation_rule',
        'delete_noisy_operation_rule',
      ],
    ],
  ])('to %s is none of several writes: all of them are told', (asked, there) => {
    expect(catalog.nearest(asked)).toBeUndefined();
    expect(catalog.hint(asked)).toBe(`There ${there.length === 1 ? 'is' : 'are'}: ${there.join(', ')}.`);
  });

  it.each(['get_workload_logs', 'logs', 'tail_logs'])('to %s has the logs of Odigos alone, which is said', (asked) => {
    expect(catalog.hint(asked)).toContain("the logs of Odigos's own components; no tool reads those of workloads.");
    expect(catalog.hint('read_support_bundles')).not.toContain('logs');
  });

  it('is the tool itself where one letter of it is wrong, whatever it is', () => {
    for (const name of names) expect(catalog.nearest(`${name}x`)).toBe(name);
  });

  it('is the tool itself behind what clients put before it, and however its words are put together', () => {
    for (const name of names) {
      for (const prefix of PREFIXES) {
        for (const spelled of [name, camel(name), name.replaceAll('_', '-'), name.toUpperCase()]) {
          expect(catalog.nearest(`${prefix}${spelled}`)).toBe(name);
        }
      }
    }
  });

  it('is never a write for a name that begins with the verb of none', () => {
    const verb = fc
      .oneof(fc.constantFrom(...READING), fc.stringMatching(/^[a-z]{1,10}$/))
      .filter((word) => !saysWrite(word));
    const things = fc.constantFrom(...writes).map((name) => name.split('_').slice(1).join('_'));
    const between = fc.constantFrom('_', ' ', '-', '.', '');
    fc.assert(
      fc.property(
        fc.constantFrom('', ...PREFIXES),
        verb,
        fc.oneof(things, fc.string()),
        between,
        (prefix, word, thing, gap) => {
          const meant = catalog.nearest(`${prefix}${word}${gap}${thing}`);
          if (meant !== undefined && !saysWrite(`${word}${gap}${thing}`)) expect(kinds.get(meant)).toBe('READ');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is never a write for a name of one that is asked for with a verb that reads', () => {
    for (const name of writes) {
      for (const verb of READING) {
        for (const spelled of [`${verb}_${name}`, camel(`${verb}_${name}`), `mcp__odigos__${verb}_${name}`]) {
          const meant = catalog.nearest(spelled);
          if (meant !== undefined) expect(kinds.get(meant), spelled).toBe('READ');
          const told = catalog.hint(spelled).match(NAMES) ?? [];
          expect(
            told.filter((one) => writes.includes(one)),
            spelled,
          ).toEqual([]);
        }
      }
    }
  });

  it('to a name with the verb of a write is a write', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.string(), (verb, thing) => {
        const meant = catalog.nearest(`${verb}_${thing}`);
        expect(meant === undefined || isWrite(kinds.get(meant) ?? 'READ')).toBe(true);
        // Another verb stands only for what changes less than a cluster.
        if (meant !== undefined && verbOf(meant) !== verb) expect(meant).not.toMatch(/_(cluster|odigos)$/);
      }),
    );
  });

  it('is told of names alone that there are', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...names, ...verbs, ...OTHERS)), (asked) => {
        const meant = catalog.nearest(asked);
        expect(meant === undefined || kinds.has(meant)).toBe(true);
        const told = catalog.hint(asked).match(NAMES) ?? [];
        expect(told.filter((name) => !kinds.has(name))).toEqual([]);
      }),
    );
  });
});
