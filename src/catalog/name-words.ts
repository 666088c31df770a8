/** What clients and models put before the name of a tool, as words. */
const CLIENT_PREFIXES: ReadonlySet<string> = new Set(
  'api client default function functions mcp odigos server tool tools'.split(' '),
);

/** Whether a word in front of a name is of a client and not of the tool. */
export function isClientPrefix(word: string): boolean {
  return CLIENT_PREFIXES.has(word);
}

/** Verbs that ask, each with its sort: to see one thing, or several. */
export const READING_VERBS: ReadonlyMap<string, 'one' | 'several'> = new Map([
  ...'check describe diagnose explain fetch get inspect read show troubleshoot view'
    .split(' ')
    .map((verb) => [verb, 'one'] as const),
  ...'count enumerate find list query search watch'.split(' ').map((verb) => [verb, 'several'] as const),
]);

const OTHER_VERBS: ReadonlyMap<string, readonly string[]> = new Map([
  ['add', ['create']],
  ['change', ['update']],
  ['delete', ['uninstrument']],
  ['edit', ['update']],
  ['modify', ['update']],
  ['new', ['create']],
  ['patch', ['update']],
  ['reboot', ['restart']],
  ['remove', ['delete', 'uninstrument']],
  ['rm', ['delete', 'uninstrument']],
  ['set', ['update']],
  ['start', ['enable', 'instrument']],
  ['stop', ['disable', 'uninstrument']],
]);

/** The verbs of writes that another verb stands for, nearest first; none where it stands for none. */
export function otherVerbsOf(verb: string): readonly string[] {
  return OTHER_VERBS.get(verb) ?? [];
}

/** Words that people use for things, in the singular, each with those of names of tools, in the singular too. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['agent', ['instrumentation', 'odiglet']],
  ['alert', ['finding']],
  ['anomaly', ['finding']],
  ['app', ['source', 'workload']],
  ['application', ['source', 'workload']],
  ['backend', ['destination']],
  ['caller', ['peer']],
  ['cluster', ['odigo']],
  ['collector', ['gateway']],
  ['configuration', ['config']],
  ['cpu', ['hot']],
  ['daemonset', ['source', 'workload']],
  ['dependency', ['peer']],
  ['deployment', ['source', 'workload']],
  ['error', ['unhealthy']],
  ['exporter', ['destination']],
  ['flamegraph', ['hot']],
  ['graph', ['map']],
  ['installation', ['odigo']],
  ['issue', ['unhealthy']],
  ['language', ['runtime']],
  ['level', ['config']],
  ['mode', ['access']],
  ['node', ['odiglet']],
  ['option', ['config']],
  ['permission', ['access']],
  ['problem', ['unhealthy']],
  ['processor', ['action']],
  ['profile', ['hot', 'profiling']],
  ['rule', ['sampling']],
  ['sampler', ['sampling']],
  ['service', ['source']],
  ['setting', ['config']],
  ['source', ['workload']],
  ['statefulset', ['source', 'workload']],
  ['status', ['health']],
  ['suggestion', ['recommendation']],
  ['throughput', ['metric']],
  ['topology', ['map']],
  ['traffic', ['metric']],
  ['version', ['odigo']],
  ['whoami', ['access']],
  ['workload', ['source']],
  ['yaml', ['manifest']],
]);

/** The words that names of tools have for a thing; none where it is called the same. */
export function meantBy(thing: string): readonly string[] {
  return OTHER_WORDS.get(thing) ?? [];
}
