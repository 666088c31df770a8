import { REDACTED } from '../../redaction/redacted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListDestinationsQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { OK_MEANS, stateOf } from './condition.ts';
import { enabledSignals, supportedSignals } from './signals.ts';
import { listable, takenStreams } from './stored.ts';

type Destination = NonNullable<ListDestinationsQuery['computePlatform']>['destinations'][number];

/** Destinations with signals, streams and state; their settings on request, without secrets. */
export const list_destinations = defineRead(definitions.list_destinations, {
  async read(call) {
    const { data_stream: stream } = call.arguments;
    const [{ computePlatform }, sent] = await Promise.all([
      listable(call.read(operations.list_destinations, call.arguments)),
      sentBytes(call),
    ]);
    const destinations = (computePlatform?.destinations ?? []).filter(
      ({ dataStreamNames }) => stream === undefined || takenStreams({ dataStreamNames }).includes(stream),
    );
    const page = pageOf(destinations, ({ name, id }) => `${name}\u0000${id}`, call);
    const failing = destinations.filter((destination) => stateOf(destination).state === 'failing');
    // Steps are of what is shown.
    const shown = failing.filter((destination) => page.items.includes(destination));
    const steps: NextStep[] = shown.slice(0, 1).flatMap(mendingSteps);
    const disabled = failing.length === 0 ? page.items.find((destination) => destination.disabled) : undefined;
    if (disabled) {
      const { id, name } = disabled;
      steps.push({ tool: 'update_destination', arguments: { id, disabled: false }, why: `Enable ${name} again.` });
    }
    if (destinations.length === 0 && stream !== undefined) {
      steps.push({ tool: 'list_destinations', arguments: {}, why: 'See those of all data streams.' });
    } else if (destinations.length === 0) {
      steps.push({ tool: 'list_destination_types', arguments: {}, why: 'Choose a backend to add.' });
    } else {
      const why = 'See which sources each data stream sends there.';
      steps.push({ tool: 'list_data_streams', arguments: {}, why });
      steps.push({ tool: 'list_destination_types', arguments: {}, why: 'See which other backends there are.' });
    }
    return {
      data: present({
        says: `${destinations.length} ${destinations.length === 1 ? 'destination' : 'destinations'}, ${failing.length} failing.`,
        // "ok" is of the configuration alone.
        ok_means: destinations.some((destination) => stateOf(destination).state === 'ok') ? OK_MEANS : undefined,
        destinations: page.items.map((destination) => row(destination, sent)),
        total: page.total,
      }),
      nextSteps: steps,
      paged: { list: 'destinations', page },
    };
  },
});

/** Signals to switch so that a type takes all that it is sent; undefined where that is not what it fails for. */
function signalsThatMend({
  exportedSignals,
  destinationType,
}: Destination): Readonly<Record<string, boolean>> | undefined {
  const [taken, enabled] = [supportedSignals(destinationType.supportedSignals), enabledSignals(exportedSignals)];
  const untaken = enabled.filter((signal) => !taken.includes(signal));
  const [first] = taken;
  if (untaken.length === 0 || first === undefined) return undefined;
  // Without any signal left it is refused.
  const on = untaken.length === enabled.length ? { [first]: true } : {};
  return { ...on, ...Object.fromEntries(untaken.map((signal) => [signal, false])) };
}

/** The settings of a destination's type are named as variables are. */
const SETTING = /\b[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\b/;

/** What mends a destination that fails, by what its message and its type tell: a change of it, not a second one. */
function fixOf(destination: Destination): string | undefined {
  const { state, reason = '' } = stateOf(destination);
  if (state !== 'failing') return undefined;
  const signals = signalsThatMend(destination);
  if (signals) {
    const switches = Object.entries(signals).map(([signal, on]) => `${signal}: ${on}`);
    return `Give it the signals that ${destination.type} takes: update_destination with ${switches.join(', ')}.`;
  }
  const setting = SETTING.exec(reason)?.[0];
  return setting === undefined
    ? `Correct its settings: update_destination; get_destination_schema tells what ${destination.type} needs.`
    : `Correct ${setting}, which its message names: update_destination with fields.`;
}

function mendingSteps(destination: Destination): readonly NextStep[] {
  const { id, name, type } = destination;
  const signals = signalsThatMend(destination);
  return [
    // What nobody has switched on is for a person to switch on.
    ...(signals && !Object.values(signals).includes(true)
      ? [
          {
            tool: 'update_destination',
            arguments: { id, ...signals },
            why: `Switch off what ${type} does not take: ${Object.keys(signals).join(', ')}.`,
          },
        ]
      : []),
    {
      tool: 'get_destination_schema',
      arguments: { type },
      why: `See what ${name} needs; update_destination sets it.`,
    },
    { tool: 'get_gateway_info', arguments: {}, why: 'See the gateway that sends to it.' },
  ];
}

/**
 * Bytes sent by the id of a destination, from all namespaces; undefined where it is not told. What is said of what was
 * sent is no reason to fail.
 */
async function sentBytes(call: ReadCall<object>): Promise<ReadonlyMap<string, number> | undefined> {
  // Of all namespaces together: not for who is bound to some.
  if (call.access.caller.namespaces) return undefined;
  try {
    const { getOverviewMetrics } = await call.read(operations.list_destinations_metrics, {});
    return new Map(getOverviewMetrics.destinations.map(({ id, totalDataSent }) => [id, totalDataSent]));
  } catch (error) {
    if (error instanceof ToolFailure) return undefined;
    throw error;
  }
}

function row(destination: Destination, sent: ReadonlyMap<string, number> | undefined): object {
  const bytes = sent?.get(destination.id) ?? 0;
  return present({
    name: destination.name,
    type: destination.type,
    id: destination.id,
    ...stateOf(destination),
    fix: fixOf(destination),
    signals: enabledSignals(destination.exportedSignals),
    streams: takenStreams(destination),
    // Items times their mean size, since the gateway started.
    estimated_sent: sent && (bytes > 0 ? humanBytes(bytes) : 'nothing yet'),
    settings: destination.fields === undefined ? undefined : settingsOf(destination),
  });
}

/** Already without what reads as a secret by its name; here also without what the type flags as one. */
function settingsOf({ fields, destinationType }: Destination): object | string {
  const flagged = new Set((destinationType?.fields ?? []).filter(({ secret }) => secret).map(({ name }) => name));
  let settings: unknown;
  try {
    settings = JSON.parse(fields ?? '{}');
  } catch {
    return REDACTED;
  }
  if (typeof settings !== 'object' || settings === null) return REDACTED;
  return Object.fromEntries(Object.entries(settings).map(([key, value]) => [key, flagged.has(key) ? REDACTED : value]));
}
