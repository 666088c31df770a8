/** Words that say nothing of what is looked for. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a all am an and any are as at be been but by can could do does did for from get give go goes has have how i if in into is it its
  let list make me my of on or our out please see show so some tell than that the their them then there these they thing things this
  those to up us want was we were what when which will with would you your`.split(/\s+/),
);

/**
 * What people say, by what the tools say. A few words of the field, each with those that stand for it here; a table that
 * grows by questions that were not found.
 */
const SYNONYMS: Readonly<Record<string, string>> = {
  advice: 'recommendation',
  allow: 'access mode may',
  anomalous: 'anomaly',
  apm: 'telemetry',
  app: 'workload source',
  appear: 'no data',
  application: 'workload source',
  arrive: 'work sent',
  artifact: 'bundle',
  bill: 'cost',
  broken: 'unhealthy',
  bug: 'unhealthy',
  burn: 'spend hottest',
  byte: 'how much data flow total',
  capture: 'collect',
  cheap: 'cost',
  collector: 'gateway',
  config: 'configuration settings',
  configure: 'configuration setting',
  crash: 'restart unhealthy crashing',
  crashloop: 'restart unhealthy',
  cut: 'reduction',
  daemonset: 'odiglet',
  datadog: 'destination backend',
  debug: 'log',
  default: 'reset',
  depend: 'call',
  deployment: 'workload',
  die: 'failing',
  disable: 'stop',
  disappear: 'no data silent',
  dotnet: 'language runtime',
  down: 'unhealthy',
  drop: 'noisy',
  eat: 'spend hottest',
  enable: 'instrument',
  endpoint: 'route operation',
  enterprise: 'tier',
  error: 'unhealthy failing',
  everything: 'whole cluster',
  expensive: 'cost',
  exporter: 'destination',
  fail: 'unhealthy failing',
  fix: 'apply recommendation',
  flamegraph: 'profile cpu hot function',
  gigabyte: 'how much data flow total',
  go: 'language runtime',
  golang: 'language runtime',
  header: 'instrumentation rule collect',
  hit: 'failing depend',
  ignore: 'drop noisy',
  improve: 'advise recommendation',
  java: 'language runtime',
  javascript: 'language',
  k8s: 'kubernetes',
  kafka: 'library',
  kill: 'restart',
  label: 'add attribute',
  lag: 'slow',
  language: 'runtime detected',
  latency: 'slow',
  license: 'tier',
  livez: 'health check noisy',
  log: 'logs',
  logging: 'log level',
  logs: 'telemetry',
  memory: 'resources',
  microservice: 'service sources',
  missing: 'silent no data',
  money: 'cost',
  monitor: 'instrument instrumented',
  need: 'needs field required',
  node: 'odiglet',
  nodejs: 'language runtime',
  nothing: 'no data silent',
  observe: 'instrument',
  odd: 'anomaly',
  off: 'stop',
  ok: 'healthy',
  operator: 'access',
  outage: 'unhealthy health',
  payload: 'instrumentation rule collect',
  percent: 'kept sampling',
  percentage: 'kept sampling',
  permission: 'access mode may',
  php: 'language runtime',
  pii: 'mask attributes',
  pipeline: 'stream',
  probe: 'health check noisy',
  profile: 'profiling cpu',
  profiler: 'profiling',
  python: 'language runtime',
  ram: 'resources',
  reach: 'answers',
  receive: 'send data',
  redact: 'mask',
  reject: 'access mode',
  remove: 'delete',
  replica: 'autoscaling',
  request: 'operation',
  revert: 'reset',
  right: 'access may',
  rollout: 'restart',
  ruby: 'language runtime',
  run: 'runtime',
  running: 'process injection',
  sampler: 'sampling',
  sdk: 'agent library',
  secret: 'mask',
  separate: 'data stream',
  since: 'again',
  slow: 'spend',
  span: 'traces',
  sql: 'database query',
  stage: 'stream',
  statefulset: 'workload',
  status: 'health',
  strange: 'anomaly',
  stuck: 'unhealthy',
  support: 'type send',
  telemetry: 'data',
  throughput: 'much data',
  ticket: 'support',
  topology: 'service map call',
  trace: 'send data',
  traffic: 'much data',
  undo: 'reset take back',
  upgrade: 'version',
  volume: 'much data',
  whom: 'call',
  write: 'access mode',
  wrong: 'unhealthy',
  yaml: 'manifest',
};

/** Names that people give to where telemetry goes, a few of many. */
const BACKENDS: readonly string[] =
  `axiom azure bigquery chronosphere clickhouse cloudwatch coralogix datadog dynatrace elastic elasticsearch gcp grafana greptime
  groundcover honeycomb instana jaeger lightstep logz logzio loki mimir newrelic observe openobserve opensearch oracle otlp prometheus
  qryn quickwit relic s3 sentry signoz splunk sumologic tempo uptrace vendor victoriametrics xray zipkin`.split(/\s+/);

/** Words that are no longer are taken as they are. */
const LONGEST_WHOLE = 3;
/** What is taken off, one after the other: a pattern and what stays in its place. */
const ENDINGS: readonly (readonly [pattern: string, stays: string])[] = [
  ['(ies)$', 'y'],
  ['^(.{4,})(ations|ation|ating|ated|ate)$', '$1'],
  ['ied$', 'y'],
  ['(ings|ing|ed|es|s)$', ''],
  ['([bdgmnprt])\\1$', '$1'],
  ['e$', ''],
];
const PATTERNS = ENDINGS.map(([pattern, stays]) => [new RegExp(pattern), stays] as const);

/** Words of a text in small letters, without those that say nothing, plain endings taken off. */
export function wordsOf(text: string): readonly string[] {
  return plainWords(text).map(stemOf);
}

/** The words that a question is looked for by beside its own: what they are called here. */
export function synonymsOf(question: string): readonly string[] {
  const meant = plainWords(question).flatMap((word) => {
    const stem = stemOf(word);
    return BY_STEM.get(stem) ?? [];
  });
  const own = new Set(wordsOf(question));
  return [...new Set(meant)].filter((word) => !own.has(word));
}

const BY_STEM: ReadonlyMap<string, readonly string[]> = new Map(
  [...Object.entries(SYNONYMS), ...BACKENDS.map((name) => [name, 'backend destination'] as const)].map(
    ([word, meant]) => [stemOf(word), wordsOf(meant)],
  ),
);

function plainWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).filter((word) => !STOP_WORDS.has(word));
}

function stemOf(word: string): string {
  if (word.length <= LONGEST_WHOLE) return word;
  return PATTERNS.reduce((stem, [pattern, stays]) => stem.replace(pattern, stays), word);
}

/** What a question is read by, as JSON can hold it: for who searches where this program does not run. */
export const READING_OF_WORDS = {
  stopWords: [...STOP_WORDS],
  longestWhole: LONGEST_WHOLE,
  endings: ENDINGS,
  /** By the stem of a word, those of what it is called here. */
  means: (): Readonly<Record<string, readonly string[]>> => Object.fromEntries(BY_STEM),
} as const;
