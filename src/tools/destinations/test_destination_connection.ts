import { redactText } from '../../redaction/text/redact-text.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import {
  definitions,
  operations,
  type TestDestinationConnectionArguments,
} from '../../tool/generated/catalog.generated.ts';
import type {
  DestinationSettingsFragment,
  TestDestinationConnectionTryMutation,
  TestDestinationConnectionTypesQuery,
} from '../../tool/generated/operations.generated.ts';
import { impact } from '../../tool/impact.ts';
import { present } from '../../tool/kit/present.ts';
import { defineWrite, type ReadCall, type WriteCall } from '../../tool/tool.ts';
import { addressIn } from './address.ts';
import { type DestinationType, findDestinationType } from './destination-type.ts';
import { type FieldValue, fillRequired, givenValues, plainValues } from './field-values.ts';
import { discloseStored } from './secrets.ts';
import { enabledSignals, SIGNALS, type Signal } from './signals.ts';
import { findDestination, listable, storedFields } from './stored.ts';

type Given = TestDestinationConnectionArguments;
type Call = ReadCall<Given>;
type Stored = DestinationSettingsFragment;
type Result = TestDestinationConnectionTryMutation['testConnectionForDestination'];

/** Without an answer of the other side the UI gives up after 30 s (recording `probe/testconn/otlphttp-hang`). */
const TRY_TIMEOUT_MS = 40_000;

interface Trial {
  readonly type: DestinationType;
  readonly signals: readonly Signal[];
  readonly fields: readonly FieldValue[];
}

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
    const { type, signals, fields } = trial;
    const isOn = (signal: Signal): boolean => signals.includes(signal);
    const { testConnectionForDestination: result } = await call.write(
      operations.test_destination_connection_try,
      {
        type: type.type,
        fields,
        traces: isOn('traces'),
        metrics: isOn('metrics'),
        logs: isOn('logs'),
        profiles: isOn('profiles'),
      },
      { timeoutMs: TRY_TIMEOUT_MS },
    );
    const remark = tracesRemark(trial, result);
    if (remark) call.warn(remark);
    return { data: answerOf(trial, result), nextSteps: nextSteps(call.arguments, trial, result) };
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
  const untestable = [...merged.keys()].filter((key) => needsAuthenticator(key, merged));
  const all = [
    ...problems,
    ...missing,
    ...(untestable.length > 0
      ? [`With ${untestable.join(', ')} set it cannot be tested: the UI sends no basic authentication and no OAuth2.`]
      : []),
  ];
  if (all.length > 0) {
    throw refuse(
      `Nothing was sent: ${all.join(' ')}`,
      [{ tool: 'get_destination_schema', arguments: { type: type.type }, why: `See what ${type.type} needs.` }],
      'Correct the arguments and call again.',
    );
  }
  return { type, signals, fields: [...merged].map(([key, value]) => ({ key, value })) };
}

// Its exporter then asks for an extension that a test does not have, and nothing is sent (`probe/testconn/otlphttp-headers`).
function needsAuthenticator(key: string, values: ReadonlyMap<string, string>): boolean {
  if (/_OAUTH2_ENABLED$/.test(key)) return values.get(key) === 'true';
  return /_BASIC_AUTH_(USERNAME|PASSWORD)$/.test(key);
}

/** An OTLP/HTTP test posts to the traces path, whatever the signals (recording `probe/testconn/otlphttp-metrics-only`). */
function tracesRemark({ type, signals }: Trial, { succeeded, message }: Result): string | undefined {
  if (succeeded || type.type !== 'otlphttp') return undefined;
  if (!signals.includes('traces')) {
    return 'Only the traces path was tried, which this destination does not send: it may work all the same.';
  }
  // Other statuses are of the backend as a whole.
  return /HTTP Status Code (404|405|501)/i.test(message ?? '')
    ? 'Only the traces path was tried: a backend that takes only metrics or logs fails this and may work.'
    : undefined;
}

function answerOf({ type, fields }: Trial, { succeeded, reason, message }: Result): object {
  const text = message ? redactText(message) : undefined;
  const status = /HTTP Status Code (\d{3})/i.exec(text ?? '')?.[1];
  return present({
    says: succeeded ? `${type.name} answered.` : `${type.name} could not be reached as configured.`,
    succeeded,
    type: type.type,
    address: addressIn(type, fields),
    reason,
    // The API's own status is 500 whatever the other side said.
    http_status: status === undefined ? undefined : Number(status),
    message: text,
    likely_cause: succeeded ? undefined : causeOf(text ?? '', status),
  });
}

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/connection refused/i, 'Nothing listens at that host and port.'],
  [/no such host|server misbehaving/i, 'The host name does not resolve in the cluster.'],
  [/deadline exceeded|timeout/i, 'Nothing answered in time: a wrong port, a firewall, or a network policy.'],
  [/frame too large|server preface/i, 'That port does not speak gRPC: probably an HTTP port.'],
  [/x509|certificate|tls:/i, 'TLS failed: a wrong scheme, or a certificate that the UI does not trust.'],
  [/invalid config|not specified|invalid|parse/i, 'A field value cannot be read.'],
];

function causeOf(message: string, status: string | undefined): string | undefined {
  switch (status) {
    case '401':
      return 'The credentials are missing or wrong.';
    case '403':
      return 'The credentials lack the right, or the host is not among the allowed hosts of connection tests.';
    case '404':
      return 'There is no traces endpoint at that path.';
    default:
      return CAUSES.find(([pattern]) => pattern.test(message))?.[1];
  }
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
