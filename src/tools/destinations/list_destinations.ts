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

/** Signals that the type does not take break it whole: to switch them off mends it. */
function mendingSteps({ id, name, type, exportedSignals, destinationType }: Destination): readonly NextStep[] {
  const schema: NextStep = { tool: 'get_destination_schema', arguments: { type }, why: `See what ${name} needs.` };
  const gateway: NextStep = { tool: 'get_gateway_info', arguments: {}, why: 'See the gateway that sends to it.' };
  const taken = supportedSignals(destinationType.supportedSignals);
  const untaken = enabledSignals(exportedSignals).filter((signal) => !taken.includes(signal));
  if (untaken.length === 0 || untaken.length === enabledSignals(exportedSignals).length) return [schema, gateway];
  const off = Object.fromEntries(untaken.map((signal) => [signal, false]));
  const why = `Switch off what ${type} does not take: ${untaken.join(', ')}.`;
  return [{ tool: 'update_destination', arguments: { id, ...off }, why }, schema, gateway];
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
