import { kubernetesTime } from '../clock.ts';
import type {
  TraceCorrelationsTimeRangeInput,
  TraceCorrelationsWorkload,
  WorkloadFilter,
} from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import type { Agenda } from '../kubernetes/agenda.ts';
import { type InstrumentationConfig, keyOf, type Workload } from '../kubernetes/model.ts';
import type { Telemetry } from './telemetry.ts';

/** What traces are correlated in. */
export interface TracedWorld {
  readonly agenda: Agenda;
  readonly workloads: ReadonlyMap<string, Workload>;
  readonly configs: ReadonlyMap<string, InstrumentationConfig>;
  readonly telemetry: Telemetry;
}

interface Correlation {
  readonly at: string;
  readonly input: Readonly<Record<string, string>>;
  readonly outputs: readonly { readonly attributes: Readonly<Record<string, string>>; readonly aSecond: number }[];
}

const CORRELATIONS: readonly Correlation[] = [
  {
    at: 'shop/Deployment/checkout',
    input: { 'http.route': '/checkout' },
    outputs: [
      { attributes: { 'db.system': 'postgresql' }, aSecond: 2 },
      { attributes: { 'messaging.system': 'kafka' }, aSecond: 1 },
    ],
  },
  {
    at: 'default/Deployment/storefront',
    input: { 'http.route': '/cart' },
    outputs: [{ attributes: { 'http.route': '/api/cart' }, aSecond: 2 }],
  },
  {
    at: 'payments/Deployment/payments-api',
    input: { 'http.route': '/charge' },
    outputs: [{ attributes: { 'db.system': 'postgresql' }, aSecond: 3 }],
  },
];

/**
 * What calls into a workload led to which calls out of it, for workloads whose telemetry was seen.
 *
 * @throws when the time range does not parse or runs backwards
 */
export function correlationsOf(
  world: TracedWorld,
  filter: WorkloadFilter,
  timeRange: TraceCorrelationsTimeRangeInput | null,
): TraceCorrelationsWorkload[] {
  if (timeRange) checkRange(timeRange);
  return CORRELATIONS.flatMap((correlation) => {
    const config = world.configs.get(correlation.at);
    const workload = world.workloads.get(correlation.at);
    const seconds = world.telemetry.secondsSent(correlation.at);
    if (!config || !workload || seconds === 0) return [];
    const { id } = workload;
    if (filter.namespace && filter.namespace !== id.namespace) return [];
    if (filter.kind && filter.kind !== id.kind) return [];
    if (filter.name && filter.name !== id.name) return [];
    const language = config.detected[0]?.language ?? null;
    return [
      {
        namespace: id.namespace,
        kind: id.kind,
        name: id.name,
        containerName: workload.containers[0]?.name ?? id.name,
        telemetrySdkLanguage: language === 'javascript' ? 'nodejs' : language,
        processRuntimeName: null,
        processRuntimeVersion: null,
        inputs: [
          {
            attributes: attributesOf(correlation.input),
            outputs: correlation.outputs.map((output) => ({
              attributes: attributesOf(output.attributes),
              connectionCount: output.aSecond * seconds,
              firstDetectedAt: kubernetesTime(world.agenda.now() - seconds * 1000),
            })),
          },
        ],
      },
    ];
  }).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

function attributesOf(attributes: Readonly<Record<string, string>>): { key: string; value: string }[] {
  return Object.entries(attributes).map(([key, value]) => ({ key, value }));
}

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function checkRange(range: TraceCorrelationsTimeRangeInput): void {
  const parse = (end: 'start' | 'end'): number => {
    const text = range[end];
    if (!RFC_3339.test(text)) throw apiError(`parse time range ${end}: parsing time "${text}": not RFC 3339`);
    return Date.parse(text);
  };
  if (parse('start') >= parse('end')) throw apiError('time range end must be after start');
}
