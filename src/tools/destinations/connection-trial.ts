import { redactText } from '../../redaction/text/redact-text.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { TestDestinationConnectionTryMutation } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import type { WriteOptions } from '../../tool/read-options.ts';
import type { WriteCall } from '../../tool/tool.ts';
import { addressIn } from './address.ts';
import type { DestinationType } from './destination-type.ts';
import type { FieldValue } from './field-values.ts';
import type { Signal } from './signals.ts';

/** What a connection is tried with. */
export interface Trial {
  readonly type: DestinationType;
  readonly signals: readonly Signal[];
  readonly fields: readonly FieldValue[];
}

/** What the UI says of a trial. */
export type Result = TestDestinationConnectionTryMutation['testConnectionForDestination'];

/** Without an answer of the other side the UI gives up after 30 s (recording `probe/testconn/otlphttp-hang`). */
const TRY_TIMEOUT_MS = 40_000;

/**
 * Lets the UI connect to a backend; nothing in the cluster changes.
 *
 * @param options of a trial that stands before a write, whose outcome it does not leave open
 * @throws ToolFailure when the UI did not try it
 */
export async function tryConnection(
  call: WriteCall<object>,
  { type, signals, fields }: Trial,
  options: Pick<WriteOptions, 'changesNothing'> = {},
): Promise<Result> {
  const isOn = (signal: Signal): boolean => signals.includes(signal);
  const { testConnectionForDestination } = await call.write(
    operations.test_destination_connection_try,
    {
      type: type.type,
      fields,
      traces: isOn('traces'),
      metrics: isOn('metrics'),
      logs: isOn('logs'),
      profiles: isOn('profiles'),
    },
    { ...options, timeoutMs: TRY_TIMEOUT_MS },
  );
  return testConnectionForDestination;
}

/** Why a connection cannot be tried before it is written; none where it can. */
export function trialProblems({ type, fields }: Pick<Trial, 'type' | 'fields'>): readonly string[] {
  const untestable = type.testable ? [] : [`Odigos cannot test a connection to ${type.type}.`];
  const problems = [...untestable, ...authenticatorProblems(fields)];
  return problems.length === 0 ? [] : [...problems, 'Leave test out.'];
}

/** What a preview says of the trial before its apply. */
export function trialConsequence({ type, fields }: Pick<Trial, 'type' | 'fields'>): string {
  return `First the Odigos UI connects to ${addressIn(type, fields) ?? `what ${type.type} stands for`}, up to 30 seconds; if that fails, nothing is written.`;
}

/**
 * Tries a connection before it is written.
 *
 * @throws ToolFailure when it does not answer, or was not tried: nothing was changed
 */
export async function ensureConnects(call: WriteCall<object>, trial: Trial): Promise<void> {
  const result = await tryConnection(call, trial, { changesNothing: true }).catch((error: unknown) => {
    if (!(error instanceof ToolFailure)) throw error;
    const message = `The connection was not tried to its end, so nothing was written: ${error.failure.message}`;
    throw new ToolFailure({ ...error.failure, message, changed: 'no' });
  });
  if (result.succeeded) {
    call.warn('The backend answered an empty export: that it takes and keeps the data is not proven.');
    return;
  }
  const text = redactText(result.message ?? '');
  const said = [
    'The connection was tried first and failed, so nothing was written.',
    causeOf(text),
    text === '' ? result.reason : `It was told: ${text}`,
    tracesRemark(trial, result),
  ];
  throw refuse(
    said.flatMap((part) => (part ? [part.replace(/[^.]$/, '$&.')] : [])).join(' '),
    [
      {
        tool: 'get_destination_schema',
        arguments: { type: trial.type.type },
        why: `See what ${trial.type.type} takes.`,
      },
    ],
    'Correct the fields, or call again without test to write it all the same.',
  );
}

/**
 * Why a test of these fields would say nothing: its exporter asks for an extension that a test does not have, and nothing is
 * sent (recording `probe/testconn/otlphttp-headers`).
 */
export function authenticatorProblems(fields: readonly FieldValue[]): readonly string[] {
  const values = new Map(fields.map(({ key, value }) => [key, value]));
  const untestable = [...values.keys()].filter((key) => needsAuthenticator(key, values));
  if (untestable.length === 0) return [];
  return [`With ${untestable.join(', ')} set it cannot be tested: the UI sends no basic authentication and no OAuth2.`];
}

function needsAuthenticator(key: string, values: ReadonlyMap<string, string>): boolean {
  if (/_OAUTH2_ENABLED$/.test(key)) return values.get(key) === 'true';
  return /_BASIC_AUTH_(USERNAME|PASSWORD)$/.test(key);
}

/** An OTLP/HTTP test posts to the traces path, whatever the signals (recording `probe/testconn/otlphttp-metrics-only`). */
export function tracesRemark({ type, signals }: Trial, { succeeded, message }: Result): string | undefined {
  if (succeeded || type.type !== 'otlphttp') return undefined;
  if (!signals.includes('traces')) {
    return 'Only the traces path was tried, which this destination does not send: it may work all the same.';
  }
  // Other statuses are of the backend as a whole.
  return /HTTP Status Code (404|405|501)/i.test(message ?? '')
    ? 'Only the traces path was tried: a backend that takes only metrics or logs fails this and may work.'
    : undefined;
}

/** What came of a trial, in words. */
export function verdictOf({ type, fields }: Trial, { succeeded, reason, message }: Result): object {
  const text = message ? redactText(message) : undefined;
  const status = statusIn(text ?? '');
  return present({
    says: succeeded ? `${type.name} answered.` : `${type.name} could not be reached as configured.`,
    succeeded,
    type: type.type,
    address: addressIn(type, fields),
    reason,
    // The API's own status is 500 whatever the other side said.
    http_status: status === undefined ? undefined : Number(status),
    message: text,
    likely_cause: succeeded ? undefined : causeOf(text ?? ''),
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

function statusIn(message: string): string | undefined {
  return /HTTP Status Code (\d{3})/i.exec(message)?.[1];
}

function causeOf(message: string): string | undefined {
  switch (statusIn(message)) {
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
