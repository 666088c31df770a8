import { refuse } from '../../tool/failure.ts';
import { type CreateDestinationArguments, definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { CreateDestinationCreatedQuery } from '../../tool/generated/operations.generated.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoBy } from '../../tool/undo.ts';
import { okMeans, stateOf } from './condition.ts';
import { ensureConnects, trialConsequence, trialProblems } from './connection-trial.ts';
import { storageSentences } from './destination-impact.ts';
import { type DestinationType, findDestinationType } from './destination-type.ts';
import { endpointRemarks } from './endpoint.ts';
import { checkFields, type FieldValue, isPlaceholder, plainValues, shownValue } from './field-values.ts';
import { impactOfNew } from './new-destination-impact.ts';
import { enabledSignals, SIGNALS } from './signals.ts';
import { twinWarning } from './twins.ts';

type Call = ReadCall<CreateDestinationArguments>;
type Created = NonNullable<CreateDestinationCreatedQuery['computePlatform']>['destinations'][number];

/** Creates a destination; all that the API would accept and then break is refused before anything is sent. */
export const create_destination = defineWrite(definitions.create_destination, {
  // The API has no key but its own new id; two creates of one name are the double to prevent.
  target: ({ name }) => `destination/${name}`,

  async preview(call) {
    const { type, fields } = await checked(call, 'taken');
    const open = fields.flatMap(({ key, value }) => (isPlaceholder(value) ? [key] : []));
    if (open.length > 0)
      call.warn(`Still placeholders, which an apply refuses: ${open.join(', ')}. Give the real values.`);
    const { computePlatform } = await call.read(operations.create_destination_preview, {});
    const existing = computePlatform?.destinations ?? [];
    const { name, data_stream } = call.arguments;
    if (existing.some((destination) => destination.name === name)) {
      call.warn(`A destination named "${name}" exists already; this makes a second one.`);
    }
    const known = new Set(existing.flatMap(({ dataStreamNames }) => dataStreamNames));
    const signals = enabledSignals(call.arguments);
    const twin = twinWarning({ fields, streams: [data_stream], signals }, existing);
    if (twin !== undefined) call.warn(twin);
    return {
      impact: await impactOfNew(call, { name, type, stream: data_stream, signals, fields }),
      changes: changesOf(call.arguments, type, fields),
      // Only a destination of the same name makes this preview stale, not every change of the list.
      state: existing.flatMap((destination) => (destination.name === name ? [destination.id] : [])).sort(),
      consequences: [
        ...(data_stream !== 'default' && !known.has(data_stream)
          ? [`It is the first destination of data stream "${data_stream}": only sources of that stream send here.`]
          : []),
        `Sources in data stream "${data_stream}" start to send ${signals.join(', ')} to ${type.name}.`,
        ...storageSentences(type, fields, 'comes with it'),
        ...(call.arguments.test ? [trialConsequence({ type, fields })] : []),
      ],
    };
  },

  async apply(call) {
    const { type, fields } = await checked(call, call.isRehearsal ? 'taken' : 'refused');
    if (call.arguments.test) await ensureConnects(call, { type, fields, signals: enabledSignals(call.arguments) });
    const { createNewDestination } = await call.write(operations.create_destination, { ...call.arguments, fields });
    const { id } = createNewDestination;
    const find = (answer: CreateDestinationCreatedQuery): Created | undefined =>
      answer.computePlatform?.destinations.find((destination) => destination.id === id);
    const read = await call.readUntil(
      operations.create_destination_created,
      {},
      (answer) => (find(answer)?.conditions ?? []).length > 0,
    );
    const created = find(read);
    const state = created ? stateOf({ disabled: false, conditions: created.conditions }) : undefined;
    if (!created) call.warn('The API answered that it was created, but it does not show in the list yet.');
    return {
      data: { id, name: call.arguments.name, confirmed: created !== undefined, ...(state ?? {}), ...okMeans(state) },
      nextSteps: [
        {
          tool: 'list_destinations',
          arguments: {},
          why: 'See whether it works; its state is known after some seconds.',
        },
        ...(type.testable
          ? [{ tool: 'test_destination_connection', arguments: { id }, why: 'Try whether the backend answers.' }]
          : []),
        { tool: 'get_overview_metrics', arguments: { watch_seconds: 30 }, why: 'See whether data reaches it.' },
      ],
      undo: undoBy(definitions.delete_destination, { id }),
    };
  },
});

/** @throws ToolFailure when signals or fields do not suit the type */
async function checked(
  call: Call,
  placeholders: 'refused' | 'taken',
): Promise<{ readonly type: DestinationType; readonly fields: readonly FieldValue[] }> {
  const { arguments: given } = call;
  const type = findDestinationType(await call.read(operations.create_destination_types, {}), given.type);
  call.disclose(plainValues(type, given.fields));
  const signals = enabledSignals(given);
  const problems = [
    ...(given.name.trim() === '' ? ['name is blank.'] : []),
    ...(signals.length === 0 ? [`Switch on at least one signal; ${type.type} takes ${type.signals.join(', ')}.`] : []),
    ...signals
      .filter((signal) => !type.signals.includes(signal))
      .map((signal) => `${type.type} does not take ${signal}; it takes ${type.signals.join(', ')}.`),
  ];
  const fields = checkFields(type, given.fields, signals, placeholders);
  problems.push(...(fields.ok ? (given.test ? trialProblems({ type, fields: fields.fields }) : []) : fields.problems));
  if (problems.length > 0 || !fields.ok) {
    throw refuse(
      `Nothing was sent: ${problems.join(' ')}`,
      [{ tool: 'get_destination_schema', arguments: { type: type.type }, why: `See what ${type.type} needs.` }],
      'Correct the arguments and call again.',
    );
  }
  for (const remark of endpointRemarks(type, new Map(fields.fields.map(({ key, value }) => [key, value])))) {
    call.warn(remark);
  }
  if (fields.filled.length > 0) call.warn(`Filled from the type's defaults: ${fields.filled.join(', ')}.`);
  return { type, fields: fields.fields };
}

function changesOf(
  given: CreateDestinationArguments,
  type: DestinationType,
  fields: readonly FieldValue[],
): readonly Change[] {
  const created = (field: string, after: unknown): Change => ({ field, before: null, after });
  return [
    created('name', given.name),
    created('type', given.type),
    created('data_stream', given.data_stream),
    created(
      'signals',
      SIGNALS.filter((signal) => given[signal]),
    ),
    ...fields.map(({ key, value }) => created(`fields.${key}`, shownValue(type, key, value))),
  ];
}
