import { destinationSpec } from '../catalog/destination-types.ts';
import type { DestinationInput, TestConnectionResponse } from '../contract.generated.ts';
import { apiError } from '../errors.ts';
import { configurationProblem } from './destination-pipeline.ts';

/** Hosts that answer nothing in the simulated network: those that only exist on somebody's own machine, or nowhere. */
const UNREACHABLE = /^(localhost|127\.|0\.0\.0\.0|\[?::1)|\.(invalid|test)$/;

/**
 * Pretends to try a destination out: no connection leaves this process. The answer depends on the host's name, on an
 * HTTP status at the end of its path (`/401`), and on what upstream can never test.
 */
export function testConnection(input: DestinationInput): TestConnectionResponse {
  const spec = destinationSpec(input.type);
  if (!spec) throw apiError(`destination type ${input.type} not found`);
  if (!spec.testable) throw apiError(`destination type ${input.type} does not support test connection`);
  const fields = new Map(input.fields.filter(({ value }) => value !== '').map(({ key, value }) => [key, value]));
  const failed = (message: string, reason: string): TestConnectionResponse => ({
    succeeded: false,
    // Whatever the other side said: the real API reports 500.
    statusCode: 500,
    destinationType: spec.type,
    message,
    reason,
  });
  const required = spec.fields.find((field) => field.required && !fields.has(field.name));
  if (required) return failed(`${required.name} is not given`, 'invalid config');
  const anySignal = {
    traces: spec.signals.includes('T'),
    metrics: !spec.signals.includes('T'),
    logs: false,
    profiles: false,
  };
  const problem = configurationProblem(spec, anySignal, fields);
  if (problem) return failed(problem, 'invalid config');
  if (
    fields.has('OTLP_HTTP_BASIC_AUTH_USERNAME') ||
    [...fields].some(([key, value]) => key.includes('OAUTH2_ENABLED') && value === 'true')
  ) {
    return failed('authenticator not found', 'failed to connect');
  }
  const endpoint = [...fields.values()].find((value) => value.includes('.') || value.includes(':')) ?? '';
  const host = endpoint.replace(/^[a-z]+:\/\//, '').replace(/^[^@/]*@/, '');
  const status = /\/(4\d\d|5\d\d)$/.exec(host)?.[1];
  // The address comes back in the message as it was given, credentials and all.
  if (status) return failed(`request to ${endpoint} responded with HTTP Status Code ${status}`, 'failed to connect');
  if (UNREACHABLE.test(host.split('/')[0]?.replace(/:\d+$/, '') ?? '')) {
    return failed(`cannot reach ${endpoint}: connection refused`, 'failed to connect');
  }
  return { succeeded: true, statusCode: 200, destinationType: spec.type, message: null, reason: null };
}
