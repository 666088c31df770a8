import { nearestInSpelling } from '../../tool/did-you-mean.ts';
import type { Signal } from './signals.ts';

/** What a type is found by. */
export interface Searchable {
  readonly type: string;
  readonly displayName: string;
  readonly category: string;
  readonly signals: readonly Signal[];
}

/** A type that was found, and how well: the lower the better. */
export interface Found<Item> {
  readonly item: Item;
  readonly rank: number;
}

/** Words that say nothing of which backend is meant. */
const NOISE = new Set(
  'a an the remote write to in on for of with my our and or as via from into at data send export exporter ship store storage backend destination bucket service server instance endpoint collector cluster platform monitoring observability telemetry tool vendor saas io com'.split(
    ' ',
  ),
);

/** What people call a backend that the catalog names otherwise: each of these words is as good as those behind it. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  aws: ['s3', 'cloudwatch', 'xray'],
  amazon: ['s3', 'cloudwatch', 'xray'],
  simple: ['s3'],
  gcp: ['googlecloud'],
  stackdriver: ['googlecloud'],
  azure: ['azure'],
  microsoft: ['azure'],
  appinsights: ['azuremonitor'],
  blob: ['azureblob'],
  elk: ['elasticsearch'],
  opensearch: ['elasticsearch'],
  elastic: ['elastic'],
  kibana: ['elasticsearch'],
  otel: ['otlp'],
  opentelemetry: ['otlp'],
  grpc: ['otlp'],
  http: ['otlphttp'],
  prom: ['prometheus'],
  mimir: ['prometheus'],
  thanos: ['prometheus'],
  cortex: ['prometheus'],
  remotewrite: ['prometheus'],
  gigapipe: ['qryn'],
  servicenow: ['lightstep'],
  observability: ['otlp'],
  sumo: ['sumologic'],
  nr: ['newrelic'],
  dd: ['datadog'],
  signalfx: ['signalfx'],
  cisco: ['appdynamics', 'splunk'],
  ibm: ['instana'],
  oci: ['oracle'],
  alibaba: ['alibabacloud'],
  aliyun: ['alibabacloud'],
  vm: ['victoriametrics'],
  custom: ['dynamic'],
  yaml: ['dynamic'],
  apm: ['elasticapm', 'apm'],
  trace: ['traces'],
  tracing: ['traces'],
  spans: ['traces'],
  metric: ['metrics'],
  log: ['logs'],
  logging: ['logs'],
  profile: ['profiles'],
  profiling: ['profiles'],
  onprem: ['self'],
  hosted: ['self'],
  cloud: ['cloud', 'managed'],
};

/**
 * Finds types by what people type: `grafana tempo`, `S3 bucket`, `aws`, `honey comb`. Every word that says something must
 * be found in a type's names, category or signals; where no type has them all, those with the most; one whose
 * whole name is one of the words comes behind those. Where none has any, the one that is spelled most alike.
 */
export function searchTypes<Item extends Searchable>(items: readonly Item[], search: string): readonly Found<Item>[] {
  const words = search.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !NOISE.has(word));
  const wanted = telling.length > 0 ? telling : words;
  const whole = wanted.join('');
  const scored = items.map((item) => {
    const hits = wanted.filter((word) => isFound(word, item)).length;
    // Written apart or together, it is one name.
    const isWhole = whole !== '' && squashed(item).includes(whole);
    return { item, hits: isWhole ? Math.max(hits, wanted.length) : hits, rank: rankOf(item, wanted, whole) };
  });
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  if (most > 0 && 2 * most >= wanted.length) {
    // A backend of that very name is meant too where another's has more of the words: Tempo beside Grafana Cloud Tempo.
    return scored.flatMap(({ item, hits, rank }) => {
      if (hits === most) return [{ item, rank }];
      return wanted.includes(nameOf(item)) ? [{ item, rank: BESIDE }] : [];
    });
  }
  return misspelled(items, whole);
}

/** Names without what stands between their words. */
function squashed({ type, displayName }: Searchable): string {
  return `${type} ${displayName}`.toLowerCase().replace(/[^\p{L}\p{N} ]|(?<=\S) (?=\S)/gu, '');
}

function isFound(word: string, item: Searchable): boolean {
  const { type, displayName, category, signals } = item;
  const text = `${type} ${displayName} ${squashed(item)} ${category}`.toLowerCase();
  // Few letters stand somewhere in any name.
  const holds = (one: string): boolean =>
    one.length > 3 ? text.includes(one) : text.split(/[^\p{L}\p{N}]/u).some((part) => part.startsWith(one));
  return [word, ...meantBy(word)].some((one) => signals.some((signal) => signal === one) || holds(one));
}

function meantBy(word: string): readonly string[] {
  return Object.hasOwn(SYNONYMS, word) ? (SYNONYMS[word] ?? []) : [];
}

/** Behind all that have more of the words. */
const BESIDE = 5;

/** Its name as one word. */
function nameOf({ displayName }: Searchable): string {
  return displayName.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** 0 its very type, 1 its very name, 2 a word that is or means its type, 3 a name that begins so, 4 all else. */
function rankOf(item: Searchable, wanted: readonly string[], whole: string): number {
  const { type } = item;
  const name = nameOf(item);
  if (type.replace(/[^\p{L}\p{N}]/gu, '') === whole) return 0;
  if (name === whole) return 1;
  if (wanted.some((word) => word === type || meantBy(word).includes(type))) return 2;
  return [type, name].some((one) => wanted.some((word) => one.startsWith(word))) ? 3 : 4;
}

function misspelled<Item extends Searchable>(items: readonly Item[], whole: string): readonly Found<Item>[] {
  const meant = nearestInSpelling(
    whole,
    items.map(({ type }) => type),
  );
  const item = items.find(({ type }) => type === meant);
  return item && whole.length > 3 ? [{ item, rank: 0 }] : [];
}
