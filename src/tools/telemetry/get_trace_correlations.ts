import { redactNamed } from '../../redaction/text/redact-text.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { definitions, type GetTraceCorrelationsArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { CorrelationsFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { parseTimeRange, type TimeRange } from './time-range.ts';

type Given = GetTraceCorrelationsArguments;
type Call = ReadCall<Given>;
type Workload = CorrelationsFragment['workloads'][number];
type Input = Workload['inputs'][number];

/** Without it nothing is collected; the chart leaves it off. */
const SETTING = 'traceCorrelations.serviceIO.enabled';
const STORE_UNAVAILABLE = /trace correlations (metrics store is unavailable|are not enabled|is not enabled)/i;
const MAX_OUTPUTS = 20;

/**
 * Which incoming operations lead to which outgoing calls. They come from a metrics store that an installation may lack,
 * and are only collected where its configuration says so.
 */
export const get_trace_correlations = defineRead(definitions.get_trace_correlations, {
  async read(call) {
    const { kind, name } = call.arguments;
    const parsed = parseTimeRange(call.arguments, Date.now());
    if (!parsed.ok) throw refuse(parsed.problem, [], 'Correct the arguments and call again.');
    const { workloads } = await correlations(call, parsed.range);
    const rows = workloads
      .filter(
        (workload) => (kind === undefined || workload.kind === kind) && (name === undefined || workload.name === name),
      )
      .flatMap((workload) => workload.inputs.map((input) => ({ workload, input })));
    if (rows.length === 0) await warnWhereOff(call);
    const page = pageOf(rows, ({ workload, input }) => keyOf(workload, input), call);
    return {
      data: present({
        says: rows.length === 0 ? 'No correlations in this time.' : `${rows.length} incoming operations lead to calls.`,
        from: parsed.range?.start,
        to: parsed.range?.end,
        correlations: page.items.map(({ workload, input }) => row(workload, input)),
        total: page.total,
      }),
      nextSteps: nextSteps(call.arguments, page.items[0]?.workload),
      paged: { list: 'correlations', page },
    };
  },
});

/** Filtered by namespace upstream; kind and name are compared here. */
async function correlations(call: Call, range: TimeRange | undefined): Promise<CorrelationsFragment> {
  const { namespace } = call.arguments;
  const scope = namespace === undefined ? {} : { namespace };
  try {
    const { traceCorrelations } = range
      ? await call.read(operations.get_trace_correlations_between, { ...scope, ...range })
      : await call.read(operations.get_trace_correlations, call.arguments);
    return traceCorrelations;
  } catch (error) {
    if (!(error instanceof ToolFailure) || !STORE_UNAVAILABLE.test(error.failure.message)) throw error;
    const isOff = await isKnownOff(call);
    throw new ToolFailure({
      ...error.failure,
      message: isOff
        ? `Trace correlations are not enabled: ${SETTING} is not on, and the metrics store that would hold them is not up. There is nothing to read.`
        : 'Odigos cannot reach the metrics store that holds trace correlations, so there is nothing to read.',
      advice: `${
        isOff
          ? `An operator can set ${SETTING} in helm.`
          : 'The store (VictoriaMetrics, beside Odigos) is not installed or not up. An operator can look at it.'
      } get_service_map works without it.`,
      nextSteps: [
        { tool: 'get_service_map', arguments: {}, why: 'See which services call which, from traces.' },
        ...(isOff
          ? [{ tool: 'get_config', arguments: { search: 'traceCorrelations' }, why: 'See what is set of it.' }]
          : [{ tool: 'describe_odigos', arguments: {}, why: 'See whether Odigos itself is healthy.' }]),
      ],
    });
  }
}

/** Whether the configuration can be read and does not switch them on. */
async function isKnownOff(call: Call): Promise<boolean> {
  try {
    const { effectiveConfig } = await call.read(operations.get_trace_correlations_config, {});
    return !!effectiveConfig && effectiveConfig.traceCorrelations?.serviceIO?.enabled !== true;
  } catch (error) {
    if (error instanceof ToolFailure) return false;
    throw error;
  }
}

/** Nothing is collected unless the configuration says so, and then none is no finding. */
async function warnWhereOff(call: Call): Promise<void> {
  const { effectiveConfig } = await call.read(operations.get_trace_correlations_config, {});
  if (effectiveConfig?.traceCorrelations?.serviceIO?.enabled === true) return;
  call.warn(`${SETTING} is not on in the configuration, so no correlations are collected.`);
}

function keyOf({ namespace, name, kind, containerName }: Workload, { attributes }: Input): string {
  return [namespace, name, kind, containerName, JSON.stringify(attributesOf(attributes))].join('\u0000');
}

function row({ namespace, kind, name, containerName }: Workload, { attributes, outputs }: Input): object {
  const byCount = [...outputs].sort(
    (left, right) =>
      right.connectionCount - left.connectionCount ||
      (JSON.stringify(attributesOf(left.attributes)) < JSON.stringify(attributesOf(right.attributes)) ? -1 : 1),
  );
  return present({
    namespace,
    kind,
    name,
    container: containerName === name ? undefined : containerName,
    incoming: attributesOf(attributes),
    outgoing: byCount.slice(0, MAX_OUTPUTS).map((output) => ({
      to: attributesOf(output.attributes),
      count: output.connectionCount,
      first_seen: output.firstDetectedAt,
    })),
    more_outgoing: byCount.length > MAX_OUTPUTS ? byCount.length - MAX_OUTPUTS : undefined,
  });
}

function attributesOf(attributes: Input['attributes']): Readonly<Record<string, string>> {
  const sorted = [...attributes].sort((left, right) => (left.key < right.key ? -1 : 1));
  return Object.fromEntries(sorted.map(({ key, value }) => [key, redactNamed(key, value)]));
}

function nextSteps(given: Given, first: Workload | undefined): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (first) {
    const { namespace, kind, name } = first;
    steps.push({ tool: 'describe_source', arguments: { namespace, kind, name }, why: `See what ${name} is.` });
  } else if (given.namespace !== undefined || given.name !== undefined || given.kind !== undefined) {
    steps.push({ tool: 'get_trace_correlations', arguments: {}, why: 'See those of all workloads.' });
  } else {
    steps.push({ tool: 'get_config', arguments: {}, why: 'See whether trace correlations are collected.' });
  }
  steps.push({ tool: 'get_service_map', arguments: {}, why: 'See which services call which.' });
  return steps;
}
