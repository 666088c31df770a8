import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DestinationField, DestinationType } from '../../../src/tools/destinations/destination-type.ts';
import { endpointProblem, endpointRemarks } from '../../../src/tools/destinations/endpoint.ts';
import { valueProblem } from '../../../src/tools/destinations/field-values.ts';

const field = (key: string, label: string, help = ''): DestinationField => ({
  key,
  label,
  help,
  required: true,
  secret: false,
  inSecret: false,
  encoding: 'text',
  choices: [],
  initial: '',
  shownWhen: undefined,
  hint: '',
});
const GRPC = field('JAEGER_URL', 'Jaeger OTLP gRPC Endpoint');
const HTTP = field('OTLP_HTTP_ENDPOINT', 'OTLP http Endpoint');
const STRICT = field(
  'ALIBABA_ENDPOINT',
  'OTLP gRPC Endpoint',
  'As `host:port`, port is required. Do not add the prefix `http://`.',
);
const typeOf = (...fields: DestinationField[]): DestinationType => ({
  type: 't',
  name: 'T',
  signals: ['traces'],
  testable: true,
  fields,
});
const remarks = (one: DestinationField, value: string, more: Readonly<Record<string, string>> = {}): string =>
  endpointRemarks(typeOf(one), new Map([[one.key, value], ...Object.entries(more)])).join(' ');

describe('an address of a destination', () => {
  it.each([
    [GRPC, 'jaeger:99999', /no number from 1 to 65535/],
    [GRPC, 'jaeger:0', /no number/],
    [GRPC, 'jaeger:', /no number/],
    [GRPC, 'jaeger:http', /no number/],
    [GRPC, 'http://jaeger:43 17', /blank/],
    [GRPC, ' jaeger:4317', /blank/],
    [GRPC, ':4317', /names no host/],
    [GRPC, 'https://', /names no host/],
    [GRPC, 'ftp://jaeger:21', /http:\/\/ or https/],
    [GRPC, '<host>:4317', /placeholder/],
    [HTTP, 'https://{tenant}.example.com', /placeholder/],
    [HTTP, 'otel:4318', /starts with http/],
    [STRICT, 'backend', /names no port/],
    [STRICT, 'http://backend:8090', /without a scheme/],
  ])('%# is refused: %j', (one, value, says) => {
    expect(valueProblem(one, value)).toMatch(says);
  });

  it.each([
    [GRPC, 'jaeger:4317'],
    [GRPC, 'jaeger.tracing.svc'],
    [GRPC, '[::1]:4317'],
    [GRPC, 'http://user:pa/ss#x@jaeger:4317'],
    [HTTP, 'https://otel.example.com/base?x=1'],
    [STRICT, 'backend:8090'],
    [field('LABEL', 'Label'), 'any text: <at> all'],
  ])('%# is taken: %j', (one, value) => {
    expect(valueProblem(one, value)).toBeUndefined();
  });

  it.each([
    [GRPC, 'jaeger:4318', /4318 is usually OTLP over HTTP/],
    [HTTP, 'http://otel:4317', /4317 is usually OTLP over gRPC/],
    [GRPC, 'jaeger', /names no port: .* usually at 4317/],
    [GRPC, 'jaeger.tracing', /names no port: .* usually at 4317/],
    [GRPC, 'jaeger.tracing.svc.cluster.local', /names no port/],
    [GRPC, 'jaeger.tracing:16686', /Jaeger's UI, which takes no OTLP: .* usually at 4317/],
    [HTTP, 'http://tempo.tracing:3200', /Tempo's query API.* usually at 4318/],
    [GRPC, 'jaeger:4317/v1/traces', /has no path/],
    [GRPC, 'http://jaeger:4317', /without http:\/\//],
    [HTTP, 'http://otel:4318/v1/traces', /leave it off/],
    [GRPC, 'https://jaeger:4317', /JAEGER_TLS_ENABLED does/],
    [GRPC, 'localhost:4317', /gateway's own pod/],
    [GRPC, 'http://user:pw@jaeger:4317', /keeps this field in plain/],
  ])('%# is remarked on: %j', (one, value, says) => {
    expect(remarks(one, value)).toMatch(says);
  });

  it('is remarked on for nothing else, and never by what it holds', () => {
    expect(remarks(GRPC, 'jaeger.tracing:4317')).toBe('');
    expect(remarks(GRPC, 'https://jaeger:4317', { JAEGER_TLS_ENABLED: 'true' })).toBe('');
    expect(remarks(HTTP, 'https://otel.example.com')).toBe('');
    for (const host of ['example.com', 'api.honeycomb.io', 'otlp.eu.example.dev']) expect(remarks(GRPC, host)).toBe('');
    fc.assert(
      fc.property(
        fc.constantFrom(GRPC, HTTP, STRICT),
        fc.webUrl({ withQueryParameters: true }),
        fc.nat(99_999),
        (one, url, port) => {
          const value = `https://user:canary7f3a@${new URL(url).hostname}:${port}`;
          expect(`${endpointProblem(one, value)} ${remarks(one, value)}`).not.toMatch(/canary|user:/);
          const isRight = port >= 1 && port <= 65_535;
          if (one === GRPC) expect(endpointProblem(one, value) === undefined).toBe(isRight);
        },
      ),
    );
  });
});
