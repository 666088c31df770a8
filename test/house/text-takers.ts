import { TokenStore } from '../../src/access/token-store.ts';
import { createAuditLog } from '../../src/audit/audit.ts';
import { createLoggers } from '../../src/audit/loggers.ts';
import { type Composition, compose } from '../../src/call/answer/compose.ts';
import { ownNames } from '../../src/call/namespaces/own-names.ts';
import { PlanBook } from '../../src/call/write/plan.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { unpainted } from '../../src/cli/terminal.ts';
import { SecretArguments } from '../../src/redaction/secret-arguments.ts';
import { createOriginJudge } from '../../src/server/http/host-guard.ts';
import { nestsDeeperThan } from '../../src/server/http/nesting.ts';
import { readMessage } from '../../src/server/mcp/message.ts';
import { askedNarrowing } from '../../src/server/mcp/narrowing.ts';
import { parseSettings } from '../../src/settings.ts';
import { createArgumentsParser } from '../../src/tool/arguments.ts';
import type { ArgumentSchema } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { endpointProblem, endpointRemarks } from '../../src/tools/destinations/endpoint.ts';
import { valueProblem } from '../../src/tools/destinations/field-values.ts';
import { parseProbe } from '../../src/tools/rules/probe.ts';
import { answerOf } from '../../src/ui/answer.ts';
import type { Pattern } from './patterns.ts';

const defaults = parseSettings({});

/** What stands for the types of parameters that take no text. */
export const FILLING: Readonly<Record<string, unknown>> = {
  'Readonly<Record<string, unknown>>': { namespace: 'shop' },
  'PartUndo[]': [],
  TypeOfSignals: { type: 'otlp', signals: [] },
  KnownTools: [],
  Values: new Map([['toolsets', 'core']]),
  RenderCall: { read: async () => ({}), given: {}, preview: { changes: [] }, namespace: 'odigos-system' },
  Group: { noisyOperations: [], highlyRelevantOperations: [], costReductionRules: [] },
  'ReadonlySet<string>': new Set(['core']),
  '(text: string) => boolean': () => false,
  '(tool: string) => boolean': () => false,
  '(text: string) => string': (text: string) => text,
  '() => void': () => {},
  ArgumentsSchema: definitions.instrument_workloads.inputSchema,
  ArgumentSchema: definitions.instrument_workloads.inputSchema,
  "Pick<UnknownFilter, 'argument' | 'value'>": { argument: 'namespace', value: 'shop' },
  Catalog: createCatalog(),
  Logger: createLoggers('info', { write: () => {} }).log,
  Matches: () => false,
  IsTool: () => false,
  SecretField: [],
  'Change[]': [{ field: 'fields.URL', before: 'a', after: 'b' }],
  'SecretField[]': [{ path: ['abcd'], form: 'YAML' }],
  'FieldPath[]': [['abcd']],
  'NarrowedField[]': [{ path: ['abcd'], form: 'WITHHELD' }],
  NarrowingBy: { allows: () => false, names: undefined, asked: [] },
  IncomingHttpHeaders: {},
  Message: {},
  Everything: { destinations: [], workloads: [], namespaces: [] },
  Names: { workloads: [], namespaces: [{ name: 'shop' }], effectiveConfig: null },
  ToldCondition: { name: 'AgentEnabled', status: 'Failure', reasonEnum: null },
  'Unusable[]': [],
  'WorkloadId[]': [],
  'Promised[]': [],
  'ListedFile[]': [{ path: 'odigos-system/daemonset-odiglet/pod-a.odiglet.log.gz', size: 1 }],
  'ArgumentLack[]': [],
  'NamedTool[]': Object.values(definitions),
  FieldPath: ['abcd'],
  '(value: unknown) => boolean': () => false,
  'Newcomer[]': ['ServiceMapToSource.isVirtual'],
  '(Harm | false | undefined)[]': ['cost'],
  ActionKind: 'PiiMasking',
  ActionSettings: {},
  'RuleKind[]': ['NetworkMetrics'],
  RuleSettings: {},
  'MarkedWorkload[]': [],
  Screen: { columns: 80, paint: unpainted },
  Paint: unpainted,
  Terminal: { environment: {}, progress: () => {} },
  '(readonly string[])[]': [],
  'number | undefined': 80,
  Settings: defaults.ok ? defaults.settings : {},
  '(text: string) => void': () => {},
  Restarts: { sentences: [], restarting: [], pods: 0, untouched: [] },
  number: 400,
  boolean: false,
  TokenCommandOptions: {
    known: [],
    file: undefined,
    print: () => {},
    printError: () => {},
    readInput: async () => '',
  },
};

const tools = [...createCatalog().tools.values()];
const nobody = new TokenStore({
  file: '',
  known: [],
  intervalMs: 1,
  onReload: () => {},
  onProblem: () => {},
  onCrash: () => {},
});
const plans = new PlanBook(Buffer.alloc(32, 1));
const subject = { caller: 'a', tool: 'b', arguments: {}, state: {} };
const asked = {
  operation: { name: 'a', type: 'query' },
  secrets: ['abcd', 'hunter2'],
  origin: 'http://ui',
  fields: [],
} as const;
const audit = createAuditLog(createLoggers('info', { write: () => {} }).audit);
const names = ownNames(
  { workloads: [], namespaces: [{ name: 'a', dataStreamNames: ['b'] }], effectiveConfig: null },
  () => false,
  [],
);
const parsed = createArgumentsParser(definitions.instrument_workloads.inputSchema, []);
const field = {
  label: 'A',
  required: false,
  secret: false,
  inSecret: false,
  initial: '',
  choices: ['a'],
  shownWhen: undefined,
  hint: '',
  help: '',
};
const composed: Composition = {
  body: { data: {} },
  context: { cluster: null, odigos_version: null, access_mode: 'read-only', backend: 'live' },
  steps: [],
  given: {},
  secrets: ['hunter2'],
  budget: 40_000,
  form: 'both',
  narrower: () => undefined,
};
const judge = createOriginJudge({ uiNamespace: 'odigos-system', allowedHosts: [], allowedOrigins: [] });

/** What takes text otherwise than first, by name: made ready with it, and then done. */
export const TAKERS: Readonly<Record<string, (text: string) => () => unknown>> = {
  'an argument of every tool': (text) => () => {
    for (const { definition, prepare } of tools) {
      const [first = 'a'] = Object.keys(definition.inputSchema.properties);
      prepare({ [first]: text });
    }
  },
  'unknown arguments': (text) => {
    const given = numbered(text);
    return () => parsed(given);
  },
  'unknown arguments deep inside': (text) => {
    const given = { workloads: [numbered(text)], namespace: numbered(text) };
    return () => parsed(given);
  },
  'wrong items of an argument': (text) => {
    const given = { workloads: Object.keys(numbered(text)) };
    return () => parsed(given);
  },
  'the key of an argument': (text) => () => parsed({ [text]: 1 }),
  'a secret argument': (text) => () => {
    const secrets = new SecretArguments({ fields: [{ key: 'a', value: text }] }, ['fields']);
    secrets.mask({ fields: text });
    return secrets.holds(text);
  },
  'many secret arguments': (text) => {
    const given = { fields: Object.keys(numbered(text)) };
    return () => new SecretArguments(given, ['fields']).values;
  },
  'a token': (text) => () => nobody.present(text),
  'a plan': (text) => () => plans.check(text, subject),
  'a Host': (text) => () => judge({ host: text }),
  'an Origin': (text) => () => judge({ host: 'localhost', origin: text }),
  'a query': (text) => () =>
    askedNarrowing({ url: `/mcp?${new URLSearchParams({ [text]: text })}`, headers: { 'x-mcp-toolsets': text } }),
  'the name of a tool': (text) => () => {
    const record = audit({ tool: text, client: { name: text, version: text }, requestId: text });
    record.complete('ok', { target: text });
    return record.write();
  },
  'a message': (text) => () => [
    readMessage({ method: 'tools/call', params: { name: text } }),
    nestsDeeperThan(100, text),
  ],
  'a text of Kubernetes about namespaces': (text) => () => names.mentionsOther(text),
  'an error of the UI': (text) => {
    const errors = [{ message: text, path: [text], extensions: { code: text } }];
    return () => answerOf({ came: 'result', data: null, errors }, asked);
  },
  'a warning of the UI': (text) => {
    const errors = [{ message: text }, { message: `${text}.` }];
    return () => answerOf({ came: 'result', data: { a: 1 }, errors }, asked);
  },
  'an invalid operation': (text) => {
    const errors = [{ message: text, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }];
    return () => answerOf({ came: 'result', data: null, errors }, asked);
  },
  'a whole answer': (text) => () => compose({ ...composed, body: { data: { text, [text]: [text] } }, given: { text } }),
  'what stands around an answer': (text) => () =>
    compose({
      ...composed,
      context: { ...composed.context, cluster: text, warnings: [text] },
      steps: [{ tool: 'get_access', arguments: { text }, why: text }],
    }),
  'a failure': (text) => () =>
    compose({ ...composed, body: { error: { side: 'ui_api', message: text, changed: 'no', advice: text } } }),
  'a value of a destination': (text) => () => {
    for (const encoding of ['choice', 'boolean', 'number', 'list', 'pairs', 'label_object', 'text'] as const) {
      for (const key of ['OTLP_HTTP_ENDPOINT', 'DYNAMIC_CONFIGURATION_DATA'])
        valueProblem({ ...field, key, encoding }, text);
    }
  },
  'an address of a destination': (text) => () => {
    const one = { ...field, key: 'OTLP_GRPC_ENDPOINT', label: 'OTLP gRPC Endpoint', encoding: 'text' } as const;
    endpointProblem({ ...one, help: 'port is required' }, text);
    endpointRemarks(
      { type: 'otlp', name: 'OTLP', signals: [], testable: true, fields: [one] },
      new Map([[one.key, text]]),
    );
  },
  'a profiled function': (text) => () => (['go', 'java', 'php'] as const).map((language) => parseProbe(language, text)),
};

/** The patterns that arguments are held to. */
export const toolPatterns: readonly Pattern[] = tools.flatMap(({ definition }) =>
  patternsIn(definition.inputSchema).map((pattern) => ({ place: definition.name, pattern: new RegExp(pattern, 'u') })),
);

function patternsIn({ pattern, properties = {}, items }: ArgumentSchema): readonly string[] {
  const inside = [...Object.values(properties), ...(items ? [items] : [])].flatMap(patternsIn);
  return pattern === undefined ? inside : [pattern, ...inside];
}

/** Many short keys that make up a text. */
function numbered(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries((text.match(/[\s\S]{1,12}/g) ?? []).map((part, index) => [`${part}${index}`, part]));
}
