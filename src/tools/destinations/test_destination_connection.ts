import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import {
  definitions,
  operations,
  type TestDestinationConnectionArguments,
} from '../../tool/generated/catalog.generated.ts';
import type {
  DestinationSettingsFragment,
  TestDestinationConnectionTypesQuery,
} from '../../tool/generated/operations.generated.ts';
import { impact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall, type WriteCall } from '../../tool/tool.ts';
import { NOTHING_SENT } from '../../tool/undo.ts';
import { addressIn } from './address.ts';
import {
  authenticatorProblems,
  type Result,
  type Trial,
  tracesRemark,
  tryConnection,
  verdictOf,
} from './connection-trial.ts';
import { findDestinationType } from './destination-type.ts';
import { endpointRemarks } from './endpoint.ts';
import { fillRequired, givenValues, plainValues } from './field-values.ts';
import { discloseStored } from './secrets.ts';
import { enabledSignals, SIGNALS } from './signals.ts';
import { findDestination, listable, storedFields } from './stored.ts';

type Given = TestDestinationConnectionArguments;
type Call = ReadCall<Given>;
type Stored = DestinationSettingsFragment;

/**
 * Lets the UI connect to a backend. Nothing changes, but the UI calls out: so it is gated as a write. Its verdict is
 * read with care: it sends one empty export of traces whatever the signals, and cannot use every kind of credentials.
 */
export const test_destination_connection = defineWrite(definitions.test_destination_connection, {
  target: ({ id, type }) => `connection test/${id ?? type}`,

  async preview(call) {
    const { stored, types } = await look(call);
    const { type, fields } = trialOf(call, stored, types);
    call.disclose(plainValues(type, call.arguments.fields));
    const address = addressIn(type, fields) ?? `what ${type.type} stands for`;
    return {
      impact: impact(
        `Let the Odigos UI send one empty export to ${stored ? `"${stored.name}" at ` : ''}${address} from inside the cluster; nothing in the cluster changes.`,
      ),
      changes: [],
      sendsAnyway: true,
      state: { id: stored?.id ?? null, type: type.type, fields: stored ? [...storedFields(stored.fields)].sort() : [] },
      consequences: ['It takes up to 30 seconds when nothing answers.'],
    };
  },

  async apply(call) {
    const { types } = await look(call);
    const trial = trialOf(call, await storedInFull(call, types), types);
    const result = await tryConnection(call, trial);
    const remark = tracesRemark(trial, result);
    if (remark) call.warn(remark);
    return {
      data: verdictOf(trial, result),
      nextSteps: nextSteps(call.arguments, trial, result),
      undo: NOTHING_SENT,
    };
  },
});

interface Looked {
  readonly stored: Stored | undefined;
  readonly types: TestDestinationConnectionTypesQuery;
}

async function look(call: Call): Promise<Looked> {
  const { id, type } = call.arguments;
  if ((id === undefined) === (type === undefined)) {
    throw refuse('Give either id, for an existing destination, or type with fields. Nothing was sent.', [
      { tool: 'list_destinations', arguments: {}, why: 'See the destinations and their ids.' },
    ]);
  }
  const types = await call.read(operations.test_destination_connection_types, {});
  if (id === undefined) return { stored: undefined, types };
  const { computePlatform } = await listable(call.read(operations.test_destination_connection_preview, {}));
  return { stored: findDestination(computePlatform?.destinations ?? [], id), types };
}

async function storedInFull(
  call: WriteCall<Given>,
  types: TestDestinationConnectionTypesQuery,
): Promise<Stored | undefined> {
  const { id } = call.arguments;
  if (id === undefined) return undefined;
  const { computePlatform } = await call.readUnredacted(operations.test_destination_connection_preview, {});
  const all = computePlatform?.destinations ?? [];
  const stored = findDestination(all, id);
  const type = findDestinationType(types, stored.type);
  discloseStored(call, types, all, { type, given: call.arguments.fields });
  return stored;
}

/** @throws ToolFailure when the API could not test it, or its verdict would say nothing */
function trialOf(call: Call, stored: Stored | undefined, types: TestDestinationConnectionTypesQuery): Trial {
  const { fields: given, type: named = '' } = call.arguments;
  const type = findDestinationType(types, stored?.type ?? named);
  if (!type.testable) {
    const testable = (types.destinationCategories?.categories ?? [])
      .flatMap(({ items }) => items)
      .flatMap((item) => (item.testConnectionSupported ? [item.type] : []))
      .sort();
    throw refuse(
      `Odigos cannot test a connection to ${type.type}; it can for ${testable.join(', ')}. Nothing was sent.`,
      [{ tool: 'list_destinations', arguments: {}, why: 'See the state of the destinations that exist.' }],
      'Create it and see its state in list_destinations instead.',
    );
  }
  const signals = stored ? enabledSignals(stored.exportedSignals) : type.signals;
  const { values, problems } = givenValues(type, given);
  const known = [...storedFields(stored?.fields ?? '{}')].filter(([key]) =>
    type.fields.some((field) => field.key === key),
  );
  const merged = new Map([...new Map([...known, ...values])].filter(([, value]) => value !== ''));
  const { missing } = fillRequired(type, merged, SIGNALS);
  const fields = [...merged].map(([key, value]) => ({ key, value }));
  const all = [...problems, ...missing, ...authenticatorProblems(fields)];
  if (all.length > 0) {
    throw refuse(
      `Nothing was sent: ${all.join(' ')}`,
      [{ tool: 'get_destination_schema', arguments: { type: type.type }, why: `See what ${type.type} needs.` }],
      'Correct the arguments and call again.',
    );
  }
  for (const remark of endpointRemarks(type, merged)) call.warn(remark);
  return { type, signals, fields };
}

function nextSteps({ id }: Given, { type }: Trial, { succeeded }: Result): readonly NextStep[] {
  const schema: NextStep = {
    tool: 'get_destination_schema',
    arguments: { type: type.type },
    why: `See what ${type.type} needs.`,
  };
  if (id !== undefined) {
    const state: NextStep = {
      tool: 'list_destinations',
      arguments: { full: true },
      why: 'See its state and settings.',
    };
    return succeeded
      ? [{ tool: 'get_overview_metrics', arguments: { watch_seconds: 30 }, why: 'See whether data reaches it.' }, state]
      : [state, schema];
  }
  return succeeded ? [{ ...schema, why: 'See its fields again, then create it with create_destination.' }] : [schema];
}
