import fc from 'fast-check';

/** Bytes as a client of ill will sends them on one connection: a few requests, each wrong in some ways, then broken at random. */
export interface Stream {
  readonly requests: readonly RawRequest[];
  readonly mutations: readonly Mutation[];
}

interface RawRequest {
  readonly line: string;
  readonly headers: readonly string[];
  readonly framing: string;
  readonly body: string;
  readonly lineEnd: string;
}

interface Mutation {
  readonly does: 'insert' | 'replace' | 'delete' | 'repeat';
  /** Where, in parts of ten thousand of the whole. */
  readonly at: number;
  readonly length: number;
  readonly bytes: string;
}

const MUTATION = '{"query":"mutation { uninstrumentCluster }"}';
const QUERY = '{"query":"query a { config { readonly } }"}';

/** What must never be carried out as a request of its own, in forms that differ in how they end. */
const HIDDEN: readonly string[] = [
  `POST /graphql HTTP/1.1\r\nHost: ui\r\nX-Odigos-Admin-Allow: true\r\nContent-Type: application/json\r\nContent-Length: ${MUTATION.length}\r\n\r\n${MUTATION}`,
  'GET /hidden HTTP/1.1\r\nHost: ui\r\n\r\n',
  'POST /hidden HTTP/1.1\r\nHost: ui\r\nContent-Length: 500\r\n\r\n',
  '0\r\n\r\nGET /hidden HTTP/1.1\r\nHost: ui\r\n\r\n',
];

/** Mostly the first ones, now and then the others. */
const mostly = (meant: readonly string[], odd: readonly string[], weight = 5): fc.Arbitrary<string> =>
  fc.oneof({ weight, arbitrary: fc.constantFrom(...meant) }, { weight: 1, arbitrary: fc.constantFrom(...odd) });

const target = mostly(
  ['/diagnose/download', '/page', '/graphql', '/diagnose/download?x=1', '/graphql'],
  [
    ...['/mcp', '//mcp', '/%6dcp', '/x/../mcp', '/mcp;a', '/x#/../mcp', '/x?#', '/graphql?query=mutation', '//graphql'],
    ...[
      'http://ui/graphql',
      'http://ui/mcp',
      '*',
      'ui:3000',
      '/diagnose/download/',
      '/a b',
      '/\u00e9',
      '/\t',
      '/%zz',
      '\\mcp',
    ],
  ],
  5,
);
const version = mostly(['HTTP/1.1'], ['HTTP/1.0', 'HTTP/2.0', 'HTTP/0.9', 'HTTP/1.2', 'http/1.1', 'RTSP/1.1', ''], 25);
const space = mostly([' '], ['  ', '\t', ''], 40);
const lineOf = (method: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(method, space, target, space, version).map((parts) => parts.join(''));

const PASSING_OPTIONS = ['close', 'keep-alive', 'upgrade', 'te', 'trailer', 'http2-settings', 'Keep-Alive'];
const REFUSED_OPTIONS = [
  ...['content-length', 'transfer-encoding', 'host', 'connection', 'content-type', 'cookie', 'x-odigos-admin-allow'],
  ...['x', '', '*', '"close"', '\u00a0close', 'close close'],
];
const connection = fc
  .array(mostly(PASSING_OPTIONS, REFUSED_OPTIONS, 6), { minLength: 1, maxLength: 3 })
  .map((names) => `Connection: ${names.join(',')}`);
const PASSING_HEADERS = [
  ...['X-Odigos-Admin-Allow: true', 'X_Odigos_Admin_Allow: true', 'Cookie: a=b', 'X-Any: 1', 'Accept-Encoding: gzip'],
  ...['Content-Type: application/json', 'Expect: 100-continue', 'TE: trailers', 'Trailer: Content-Length'],
  ...['Upgrade: h2c', 'Upgrade: websocket', 'HTTP2-Settings: AAMAAABkAAQAAP__', 'Keep-Alive: timeout=5'],
  ...['Proxy-Connection: keep-alive', 'X-HTTP-Method-Override: DELETE', 'Authorization: Basic x', 'X: \u00ff'],
  ...['__proto__: a', 'constructor: a', 'Content-Encoding: identity', 'X:\t a \t'],
  'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nConnection: Upgrade\r\nUpgrade: websocket',
];
const REFUSED_HEADERS = [
  ...['X: a\r\n b', 'X: a\r\n\tContent-Length: 9', ' X: a', 'X : a', 'X', ': a', 'X(: a', 'X\u0000: a', 'X: \u0000'],
  ...[
    'X: a\rContent-Length: 9',
    'X: a\nContent-Length: 9',
    '\u00e9: a',
    'Host: ui',
    'X: \u007f',
    'Content-Encoding: gzip',
  ],
  ...['x-odigos-admin-allow : true', 'Content-Length : 3', 'Transfer-Encoding : chunked'],
];
const header = fc.oneof(
  { weight: 1, arbitrary: connection },
  { weight: 2, arbitrary: mostly(PASSING_HEADERS, REFUSED_HEADERS, 8) },
);

const lengthOf = (body: string): string => `Content-Length: ${Buffer.byteLength(body, 'latin1')}`;
const chunked = 'Transfer-Encoding: chunked';
/** Ways to say how long a body is, right and wrong. Each gives the headers for a body, and the body as it goes out. */
const FRAMINGS: Readonly<Record<string, (body: string) => readonly [string, string]>> = {
  length: (body) => [lengthOf(body), body],
  'a shorter length': (body) => [`Content-Length: ${Math.floor(body.length / 2)}`, body],
  'a longer length': (body) => [`Content-Length: ${body.length + 40}`, body],
  'a signed length': (body) => [`Content-Length: +${body.length}`, body],
  'a list of lengths': (body) => [`Content-Length: ${body.length}, ${body.length}`, body],
  'two lengths': (body) => [`${lengthOf(body)}\r\nContent-Length: 0`, body],
  'the same length twice': (body) => [`${lengthOf(body)}\r\n${lengthOf(body)}`, body],
  'a folded length': (body) => [`Content-Length:\r\n ${body.length}`, body],
  'length zero': (body) => ['Content-Length: 00', body],
  'no length': (body) => ['X-None: 1', body],
  chunks: (body) => [chunked, chunks(body, '')],
  'chunks with extensions': (body) => [chunked, chunks(body, ';a="b\u00e9";c')],
  'chunks with a bare line end': (body) => [chunked, chunks(body, ';a\nb')],
  'chunks with trailers': (body) => [chunked, chunks(body, '').replace(/\r\n$/, 'Content-Length: 40\r\nX: y\r\n\r\n')],
  'chunks without an end': (body) => [chunked, chunks(body, '').slice(0, -5)],
  'chunks of a false size': (body) => [chunked, `1\r\n${body}\r\n0\r\n\r\n`],
  'chunks of a size too big': (body) => [chunked, `fffffffffffffffff\r\n${body}\r\n0\r\n\r\n`],
  'chunks and a length': (body) => [`${chunked}\r\n${lengthOf(body)}`, chunks(body, '')],
  'a length and chunks': (body) => [`Content-Length: 4\r\n${chunked}`, chunks(body, '')],
  'chunks twice': (body) => [`${chunked}\r\n${chunked}`, chunks(body, '')],
  'another coding': (body) => ['Transfer-Encoding: gzip, chunked', chunks(body, '')],
  'a coding in quotes': (body) => ['Transfer-Encoding: "chunked"', chunks(body, '')],
  'an empty coding': (body) => ['Transfer-Encoding: , chunked', chunks(body, '')],
  'an unknown coding': (body) => ['Transfer-Encoding: xchunked', chunks(body, '')],
  'a coding behind a vertical tab': (body) => ['Transfer-Encoding: \u000bchunked', chunks(body, '')],
  'an underscored coding': (body) => [`Transfer_Encoding: chunked\r\n${lengthOf(body)}`, body],
};

function chunks(body: string, extension: string): string {
  const half = Math.ceil(body.length / 2);
  const parts = [body.slice(0, half), body.slice(half)].filter((part) => part !== '');
  return `${parts.map((part) => `${part.length.toString(16)}${extension}\r\n${part}\r\n`).join('')}0\r\n\r\n`;
}

const ODD_METHODS = ['TRACE', 'CONNECT', 'PRI', 'get', 'PROPFIND', 'M-SEARCH', 'G\u00e9T', ''];
const BODIES = [QUERY, MUTATION, 'x', ...HIDDEN];

const requestOf = (methods: readonly string[], body: fc.Arbitrary<string>): fc.Arbitrary<RawRequest> =>
  fc.record({
    line: lineOf(mostly(methods, ODD_METHODS, 30)),
    headers: fc.array(header, { maxLength: 3 }),
    framing: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('length', 'chunks', 'chunks with extensions') },
      { weight: 1, arbitrary: fc.constantFrom(...Object.keys(FRAMINGS)) },
    ),
    body,
    lineEnd: mostly(['\r\n'], ['\n', '\r', '\r\r\n', '\n\r'], 40),
  });

const rawRequest = fc.oneof(
  requestOf(['GET', 'GET', 'HEAD', 'OPTIONS', 'DELETE'], mostly([''], BODIES, 2)),
  requestOf(['POST', 'POST', 'PUT', 'PATCH'], mostly(BODIES, [''], 8)),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  does: fc.constantFrom('insert', 'replace', 'delete', 'repeat'),
  at: fc.noBias(fc.nat({ max: 9_999 })),
  length: fc.integer({ min: 1, max: 30 }),
  bytes: fc.constantFrom(
    '\u0000',
    '\n',
    '\r',
    '\r\n',
    ' ',
    '\t',
    ':',
    ',',
    ';',
    '\u000b',
    '\u00ff',
    '0',
    '9',
    'f',
    '\r\n\r\n',
  ),
});

/** Streams of up to three requests. Most are left as they were made, so that much gets through to be judged. */
export const streams: fc.Arbitrary<Stream> = fc.record({
  requests: fc.oneof(
    { weight: 2, arbitrary: fc.tuple(rawRequest) },
    { weight: 1, arbitrary: fc.array(rawRequest, { minLength: 2, maxLength: 3 }) },
  ),
  mutations: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(mutation, { minLength: 1, maxLength: 3 }) },
  ),
});

/** The bytes of a stream for a server at this host. */
export function bytesOf({ requests, mutations }: Stream, host: string): Buffer {
  const whole = requests.map((request) => textOf(request, host)).join('');
  return Buffer.from(mutations.reduce(mutated, whole), 'latin1');
}

function mutated(text: string, { does, at, length, bytes }: Mutation): string {
  const from = Math.floor((at * text.length) / 10_000);
  switch (does) {
    case 'insert':
      return text.slice(0, from) + bytes + text.slice(from);
    case 'replace':
      return text.slice(0, from) + bytes + text.slice(from + bytes.length);
    case 'delete':
      return text.slice(0, from) + text.slice(from + length);
    case 'repeat':
      return text.slice(0, from + length) + text.slice(from);
  }
}

function textOf({ line, headers, framing, body, lineEnd }: RawRequest, host: string): string {
  const [length, framed] = (body === '' ? undefined : FRAMINGS[framing]?.(body)) ?? [undefined, ''];
  return `${[line, `Host: ${host}`, ...headers, ...(length === undefined ? [] : [length]), '', ''].join(lineEnd)}${framed}`;
}
