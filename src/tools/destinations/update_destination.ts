import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations, type UpdateDestinationArguments } from '../../tool/generated/catalog.generated.ts';
import type {
  DestinationSettingsFragment,
  UpdateDestinationUpdatedQuery,
} from '../../tool/generated/operations.generated.ts';
import { type Impact, noImpact } from '../../tool/impact.ts';
import { present } from '../../tool/kit/present.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT } from '../../tool/undo.ts';
import { okMeans, stateOf } from './condition.ts';
import { ensureConnects, trialConsequence, trialProblems } from './connection-trial.ts';
import { impactOfChange, storageSentences } from './destination-impact.ts';
import { type DestinationType, findDestinationType } from './destination-type.ts';
import { endpointRemarks } from './endpoint.ts';
import { plainValues } from './field-values.ts';
import { mergeFields } from './merge-fields.ts';
import { discloseStored } from './secrets.ts';
import { enabledSignals, SIGNALS, type Signal } from './signals.ts';
import {
  destinationOwners,
  findDestination,
  isHidden,
  listable,
  ownStreams,
  storedFields,
  takenStreams,
} from './stored.ts';
import { twinWarning } from './twins.ts';
import { destinationRestored } from './undo.ts';

type Given = UpdateDestinationArguments;
type Call = ReadCall<Given>;
type Stored = DestinationSettingsFragment;
type Updated = NonNullable<UpdateDestinationUpdatedQuery['computePlatform']>['destinations'][number];

/** What is sent: the whole destination as it is to be. */
interface Replacement {
  readonly name: string;
  readonly type: string;
  /** Joined as well; empty joins none. */
  readonly data_stream: string;
  readonly disabled: boolean;
  readonly signals: readonly Signal[];
  readonly fields: readonly { readonly key: string; readonly value: string }[];
}

interface Update {
  readonly stored: Stored;
  readonly replacement: Replacement;
  readonly changes: readonly Change[];
}

/**
 * Changes a destination. The API replaces it whole and is not atomic (the Secret is written first), so everything is
 * merged and checked before anything is sent. Stored secrets are read in the apply step only and sent straight back.
 */
export const update_destination = defineWrite(definitions.update_destination, {
  target: ({ id }) => `destination/${id}`,

  async preview(call) {
    refuseNothing(call.arguments);
    const [types, answer, secretsHidden] = await Promise.all([
      call.read(operations.update_destination_types, {}),
      listable(call.read(operations.update_destination_preview, {})),
      areSecretsHidden(call),
    ]);
    const all = answer.computePlatform?.destinations ?? [];
    const stored = findDestination(all, call.arguments.id);
    const isFailing = await fails(call);
    const type = findDestinationType(types, stored.type);
    call.disclose(plainValues(type, call.arguments.fields));
    const { changes, replacement } = merged(call, stored, type, secretsHidden);
    const isSo = changes.length === 0;
    const streams = streamsAfter(stored, replacement);
    const isSentOtherwise = changes.some(({ field }) => field !== 'name') && !replacement.disabled;
    const doubled = isSentOtherwise ? twinWarning({ ...replacement, id: stored.id, streams }, all) : undefined;
    if (doubled !== undefined) call.warn(doubled);
    return {
      impact: isSo
        ? noImpact(`Destination "${stored.name}"`)
        : impactOf({ ...stored, isFailing }, replacement, type, changes),
      nextSteps: isSo ? [{ tool: 'list_destinations', arguments: { full: true }, why: 'See it as it is.' }] : [],
      changes,
      state: {
        ...stored,
        dataStreamNames: ownStreams(stored),
        fields: [...storedFields(stored.fields)].sort(),
        secrets: call.fingerprint(stored),
      },
      consequences: isSo
        ? []
        : [
            ...consequencesOf({ ...stored, isFailing }, replacement, type, changes),
            ...(call.arguments.test ? [trialConsequence({ type, fields: replacement.fields })] : []),
          ],
      byCall: isSo ? [] : destinationOwners([stored]),
    };
  },

  async apply(call, { changes: previewed }) {
    const { id } = call.arguments;
    if (previewed.length === 0) {
      return { ...answerOf(call.arguments, { note: 'Already so; nothing was sent.' }), undo: NOTHING_SENT };
    }
    const [types, secretsHidden] = await Promise.all([
      call.read(operations.update_destination_types, {}),
      areSecretsHidden(call),
    ]);
    const answer = await call.readUnredacted(operations.update_destination_preview, {});
    const destinations = answer.computePlatform?.destinations ?? [];
    const stored = findDestination(destinations, id);
    const type = findDestinationType(types, stored.type);
    discloseStored(call, types, destinations, { type, given: call.arguments.fields });
    const { replacement, changes } = merged(call, stored, type, secretsHidden);
    if (changes.length === 0) {
      return {
        ...answerOf(call.arguments, { name: stored.name, note: 'Already so; nothing was sent.' }),
        undo: NOTHING_SENT,
      };
    }
    const { signals, ...rest } = replacement;
    if (call.arguments.test) await ensureConnects(call, { type, signals, fields: replacement.fields });
    await call.write(operations.update_destination_send, { id, ...rest, ...switches(signals) });

    const find = (read: UpdateDestinationUpdatedQuery): Updated | undefined =>
      read.computePlatform?.destinations.find((destination) => destination.id === id);
    const isShown = (read: UpdateDestinationUpdatedQuery): boolean => {
      const found = find(read);
      return found !== undefined && shows(found, replacement, type, secretsHidden);
    };
    const read = await call.readUntil(
      operations.update_destination_updated,
      {},
      (updated) => isShown(updated) && stateOf(find(updated) ?? NOT_KNOWN).state !== 'failing',
    );
    const confirmed = isShown(read) && (secretsHidden || (await areSecretsStored()));
    if (!confirmed) call.warn('The API answered that it was updated, but the change does not show as it was sent.');
    const now = stateOf(find(read) ?? NOT_KNOWN);
    const answered = answerOf(
      call.arguments,
      { name: replacement.name, confirmed, ...now, ...okMeans(now) },
      type.testable,
    );
    return { ...answered, undo: destinationRestored(id, previewed, type) };

    async function areSecretsStored(): Promise<boolean> {
      const again = await call.readUnredacted(operations.update_destination_preview, {});
      const now = again.computePlatform?.destinations ?? [];
      discloseStored(call, types, now, { type, given: call.arguments.fields });
      const found = now.find((destination) => destination.id === id);
      return found !== undefined && showsFields(found, replacement, type, false);
    }
  },
});

const NOT_KNOWN = { disabled: false, conditions: null };

function refuseNothing({ name, traces, metrics, logs, profiles, disabled, data_stream, fields, id }: Given): void {
  const named = [name, traces, metrics, logs, profiles, disabled, data_stream].some((value) => value !== undefined);
  if (named || fields.length > 0) return;
  throw refuse(
    'Nothing to change was named. Nothing was sent.',
    [{ tool: 'list_destinations', arguments: { full: true }, why: `See the settings of ${id}.` }],
    'Give name, a signal, disabled, data_stream or fields.',
  );
}

/** Whether its configuration fails, so that nothing is sent to it; it is no part of what a plan holds. */
async function fails(call: Call): Promise<boolean> {
  const { computePlatform } = await listable(call.read(operations.update_destination_updated, {}));
  const now = computePlatform?.destinations.find(({ id }) => id === call.arguments.id);
  return stateOf(now ?? NOT_KNOWN).state === 'failing';
}

/** In its readonly mode the UI leaves secrets out of what it answers, for everyone. */
async function areSecretsHidden(call: Call): Promise<boolean> {
  const { effectiveConfig } = await call.read(operations.update_destination_ui_mode, {});
  return effectiveConfig?.uiMode === 'readonly';
}

/** @throws ToolFailure when what would be sent is not what the API and the pipeline take */
function merged(call: Call, stored: Stored, type: DestinationType, secretsHidden: boolean): Update {
  const { arguments: given } = call;
  const signals = SIGNALS.filter((signal) => given[signal] ?? stored.exportedSignals[signal]);
  const fields = mergeFields({
    type,
    stored: storedFields(stored.fields),
    given: given.fields,
    signals,
    secretsHidden,
  });
  const problems = [
    ...givenProblems(given, signals, type),
    ...fields.problems,
    ...(given.test ? trialProblems({ type, fields: fields.fields }) : []),
  ];
  if (problems.length > 0) {
    throw refuse(
      `Nothing was sent: ${problems.join(' ')}`,
      [{ tool: 'get_destination_schema', arguments: { type: type.type }, why: `See what ${type.type} takes.` }],
      'Correct the arguments and call again.',
    );
  }
  for (const remark of [...fields.remarks, ...remarksOfGiven(type, given, fields.fields)]) call.warn(remark);
  const unsupported = signals.filter((signal) => !type.signals.includes(signal));
  if (unsupported.length > 0) {
    call.warn(`${type.type} does not take ${unsupported.join(', ')}, which breaks it whole: switch that off.`);
  }
  const joins = given.data_stream !== undefined && !ownStreams(stored).includes(given.data_stream);
  const replacement: Replacement = {
    name: given.name ?? stored.name,
    type: stored.type,
    data_stream: joins ? (given.data_stream ?? '') : '',
    disabled: given.disabled ?? stored.disabled,
    signals,
    fields: fields.fields,
  };
  return { stored, replacement, changes: [...plainChanges(stored, replacement), ...fields.changes] };
}

/** Of the addresses that this call gives; what was stored before it is not its matter. */
function remarksOfGiven(type: DestinationType, given: Given, fields: Replacement['fields']): readonly string[] {
  const named = new Set(given.fields.map(({ key }) => key));
  const own = { ...type, fields: type.fields.filter(({ key }) => named.has(key)) };
  return endpointRemarks(own, new Map(fields.map(({ key, value }) => [key, value])));
}

function givenProblems(given: Given, signals: readonly Signal[], type: DestinationType): readonly string[] {
  return [
    ...(given.name?.trim() === '' ? ['name is blank.'] : []),
    ...(signals.length === 0 ? ['At least one signal must stay on; disabled: true stops all of them.'] : []),
    ...SIGNALS.filter((signal) => given[signal] === true && !type.signals.includes(signal)).map(
      (signal) => `${type.type} does not take ${signal}; it takes ${type.signals.join(', ')}.`,
    ),
  ];
}

function plainChanges(stored: Stored, { name, disabled, signals, data_stream }: Replacement): readonly Change[] {
  const change = (field: string, before: unknown, after: unknown): readonly Change[] =>
    JSON.stringify(before) === JSON.stringify(after) ? [] : [{ field, before, after }];
  const streams = ownStreams(stored);
  return [
    ...change('name', stored.name, name),
    ...change('disabled', stored.disabled, disabled),
    ...change('signals', enabledSignals(stored.exportedSignals), signals),
    ...change('data_streams', streams, data_stream === '' ? streams : [...streams, data_stream].sort()),
  ];
}

function streamsAfter(stored: Stored, next: Replacement): readonly string[] {
  return next.data_stream === '' ? takenStreams(stored) : [...ownStreams(stored), next.data_stream];
}

function impactOf(
  stored: Stored & { readonly isFailing: boolean },
  next: Replacement,
  type: DestinationType,
  changes: readonly Change[],
): Impact {
  const { name, disabled, isFailing } = stored;
  return impactOfChange({
    type,
    before: { name, disabled, isFailing, signals: enabledSignals(stored.exportedSignals) },
    after: next,
    streams: streamsAfter(stored, next),
    joined: next.data_stream,
    changes,
  });
}

function consequencesOf(
  stored: Stored & { readonly isFailing: boolean },
  next: Replacement,
  type: DestinationType,
  changes: readonly Change[],
): readonly string[] {
  const before = enabledSignals(stored.exportedSignals);
  const started = next.signals.filter((signal) => !before.includes(signal));
  const stopped = before.filter((signal) => !next.signals.includes(signal));
  const consequences: string[] = [];
  if (next.disabled && !stored.disabled) consequences.push('Nothing is sent to it until it is enabled again.');
  if (!next.disabled && stored.disabled) consequences.push('It receives data again.');
  if (started.length > 0) consequences.push(`It starts to receive ${started.join(', ')}.`);
  if (stored.isFailing) consequences.push('Before this change it fails, so nothing is sent to it.');
  else if (stopped.length > 0) consequences.push(`It no longer receives ${stopped.join(', ')}.`);
  if (next.data_stream !== '') {
    consequences.push(`Sources in data stream "${next.data_stream}" send here too.`);
    if (ownStreams(stored).length === 0 && next.data_stream !== 'default') {
      consequences.push('It is in no stream now, which counts as default; from then on it no longer receives default.');
    }
  }
  if (changes.some(({ field }) => field !== 'name')) {
    const written = changes.flatMap(({ field, after }) =>
      field.startsWith('fields.')
        ? [{ key: field.slice('fields.'.length), value: after === null ? '' : String(after) }]
        : [],
    );
    consequences.push(...storageSentences(type, written, 'changes'));
  }
  return consequences;
}

function switches(signals: readonly Signal[]): Readonly<Record<Signal, boolean>> {
  const isOn = (signal: Signal): boolean => signals.includes(signal);
  return { traces: isOn('traces'), metrics: isOn('metrics'), logs: isOn('logs'), profiles: isOn('profiles') };
}

/** Whether what the API shows is what was sent, as far as it shows it: hidden values pass. */
function shows(found: Updated, sent: Replacement, type: DestinationType, secretsHidden: boolean): boolean {
  return (
    found.name === sent.name &&
    found.disabled === sent.disabled &&
    enabledSignals(found.exportedSignals).join() === sent.signals.join() &&
    (sent.data_stream === '' || ownStreams(found).includes(sent.data_stream)) &&
    showsFields(found, sent, type, secretsHidden)
  );
}

function showsFields(
  { fields }: Pick<Stored, 'fields'>,
  sent: Replacement,
  type: DestinationType,
  secretsHidden: boolean,
): boolean {
  const shown = storedFields(fields);
  const wanted = new Map(sent.fields.map(({ key, value }) => [key, value]));
  return type.fields.every(({ key, inSecret }) => {
    const now = shown.get(key) ?? '';
    return isHidden(now) || now === (wanted.get(key) ?? '') || (inSecret && secretsHidden);
  });
}

function answerOf(
  { id }: Given,
  data: object,
  isTestable = false,
): { readonly data: object; readonly nextSteps: readonly NextStep[] } {
  return {
    data: { id, ...present(data) },
    nextSteps: [
      { tool: 'list_destinations', arguments: {}, why: 'See whether it works; its state is known after some seconds.' },
      ...(isTestable
        ? [{ tool: 'test_destination_connection', arguments: { id }, why: 'Try whether the backend answers.' }]
        : []),
      { tool: 'get_overview_metrics', arguments: { watch_seconds: 30 }, why: 'See whether data reaches it.' },
    ],
  };
}
