import { redactFieldValue } from '../../redaction/data/destination-fields.ts';
import type { DestinationField, DestinationType } from './destination-type.ts';

/** An address as a person writes it into a field: a URL, or host and port. */
interface Endpoint {
  readonly scheme: string | undefined;
  readonly host: string;
  /** As it is written; undefined where there is none. */
  readonly port: string | undefined;
  readonly path: string;
}

const ENDPOINT_KEY = /(?:^|_)(?:URL|ENDPOINT)$/;
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'grpc', 'grpcs']);
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
const OTLP_GRPC = '4317';
const OTLP_HTTP = '4318';
/** Ports of backends that are mistaken for that of OTLP. */
const OTHER_PORTS: ReadonlyMap<string, string> = new Map([
  ['16686', "Jaeger's UI"],
  ['14268', "Jaeger's own collector over HTTP"],
  ['14250', "Jaeger's own collector over gRPC"],
  ['3200', "Tempo's query API"],
  ['3100', "Loki's API"],
  ['9411', 'Zipkin'],
  ['9090', 'Prometheus'],
]);
const PUBLIC_ENDS: ReadonlySet<string> = new Set(['com', 'net', 'org', 'dev', 'cloud', 'app', 'tech', 'info']);
/** What the OTLP/HTTP exporter adds to an endpoint that is for all signals. */
const ADDED_PATH = /\/v1\/(?:traces|metrics|logs)\/?$/;

/** Whether a field holds one address. */
function isEndpoint({ key, encoding }: Pick<DestinationField, 'key' | 'encoding'>): boolean {
  return encoding === 'text' && ENDPOINT_KEY.test(key);
}

/**
 * What is wrong with an address, after its field's key: blanks, a form's placeholder, a scheme that no exporter has, no
 * host, a port that is none, and what the type's own words ask for. Nothing for a right one, and for what is no address.
 */
export function endpointProblem(field: DestinationField, value: string): string | undefined {
  if (!isEndpoint(field)) return undefined;
  if (/\s/.test(value)) return 'holds a blank: an address has none';
  // Credentials may be written with anything.
  if (!value.includes('@') && /[<>{}]/.test(value)) return 'still holds a placeholder: send the real address';
  const { scheme, host, port } = endpointOf(value);
  if (scheme !== undefined && !SCHEMES.has(scheme)) return 'must begin with http:// or https://, or be host:port';
  if (scheme !== undefined && /without a scheme|do not add the prefix/i.test(field.help)) {
    return 'must be host:port, without a scheme';
  }
  if (host === '') return 'names no host';
  if (port !== undefined && !isPort(port)) return 'has a port that is no number from 1 to 65535';
  if (port === undefined && /\bport(?: is|`? is)? required\b/i.test(field.help))
    return 'names no port, which is required';
  return undefined;
}

/** What is worth knowing of the addresses of a destination, though each may be meant: a sentence each. */
export function endpointRemarks(type: DestinationType, values: ReadonlyMap<string, string>): readonly string[] {
  return type.fields.flatMap((field) => {
    const value = values.get(field.key) ?? '';
    if (!isEndpoint(field) || value === '' || endpointProblem(field, value)) return [];
    return remarksOf(field, value, values);
  });
}

function remarksOf(field: DestinationField, value: string, values: ReadonlyMap<string, string>): readonly string[] {
  const { key, label } = field;
  const endpoint = endpointOf(value);
  const speaks = /\bgrpc\b/i.test(label) ? 'gRPC' : /\botlp[ /]*http\b/i.test(label) ? 'HTTP' : undefined;
  const usual = speaks === 'gRPC' ? OTLP_GRPC : OTLP_HTTP;
  const other = speaks === 'gRPC' ? OTLP_HTTP : OTLP_GRPC;
  const isTold = speaks !== undefined && isOfCluster(endpoint.host);
  const taker = OTHER_PORTS.get(endpoint.port ?? '');
  const isInPlain = !field.inSecret && redactFieldValue(key, value) !== value;
  const tls = `${key.replace(ENDPOINT_KEY, '')}_TLS_ENABLED`;
  return [
    ...(speaks !== undefined && endpoint.port === other
      ? [
          `${key}: port ${other} is usually OTLP over ${speaks === 'gRPC' ? 'HTTP' : 'gRPC'}, and this field speaks ${speaks}, usually ${usual}.`,
        ]
      : []),
    ...(speaks !== undefined && taker !== undefined
      ? [
          `${key}: port ${endpoint.port} is usually ${taker}, which takes no OTLP: OTLP over ${speaks} is usually at ${usual}.`,
        ]
      : []),
    ...(speaks === 'gRPC' && /[^/]/.test(endpoint.path)
      ? [`${key}: OTLP over gRPC has no path, and this names one: leave it off.`]
      : []),
    ...(speaks === 'gRPC' && endpoint.scheme === 'http'
      ? [`${key} speaks gRPC: host:port without http:// is what it needs.`]
      : []),
    ...(isTold && endpoint.port === undefined
      ? [`${key} names no port: inside a cluster OTLP over ${speaks} is usually at ${usual}.`]
      : []),
    ...(ADDED_PATH.test(endpoint.path) && key === 'OTLP_HTTP_ENDPOINT'
      ? [`${key}: the path of each signal, such as /v1/traces, is added to it: leave it off here.`]
      : []),
    ...(endpoint.scheme === 'https' && speaks === 'gRPC' && values.get(tls) !== 'true'
      ? [`${key}: https:// switches no TLS on; ${tls} does.`]
      : []),
    ...(LOOPBACK.test(endpoint.host)
      ? [`${key} is the gateway's own pod: of what runs elsewhere it reaches nothing there.`]
      : []),
    ...(isInPlain ? [`${key} holds credentials, and Odigos keeps this field in plain: in no Secret.`] : []),
  ];
}

/** Whether a host is a Service: a bare name, one in a namespace, or one written out. A domain of two names is guessed by its end. */
function isOfCluster(host: string): boolean {
  const names = host.split('.');
  const last = names.at(-1)?.toLowerCase() ?? '';
  if (names.length > 2) return names[2] === 'svc';
  return names.length === 1 || !(last.length === 2 || PUBLIC_ENDS.has(last));
}

function endpointOf(value: string): Endpoint {
  const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(value) ?? [];
  const rest = scheme === undefined ? value : value.slice(scheme.length + 3);
  const place = rest.slice(rest.lastIndexOf('@') + 1);
  const end = place.search(/[/?#]/);
  const authority = end < 0 ? place : place.slice(0, end);
  const [, host = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(.*))?$/.exec(authority) ?? [];
  return {
    scheme: scheme?.toLowerCase(),
    host,
    port,
    path: end < 0 ? '' : place.slice(end).replace(/[?#].*$/s, ''),
  };
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}
