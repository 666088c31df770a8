import { JSON_HEADERS, legacy, legacyCall, type Message, modern, modernCall } from './wire.ts';

const PROGRESS = { progressToken: 1 };
/** Text with each of its bytes percent-encoded. */
const encodedWhole = (text: string): string => Buffer.from(text).toString('hex').replaceAll(/../g, '%$&');
const header = (name: string, text: string, message: Message = modernCall('get_sampling')): Message => ({
  ...message,
  headers: { ...message.headers, [name]: text },
});
/** A call of the 2025 era with another body. */
export const withBody = (change: (body: Record<string, unknown>) => object): Message => {
  const message = legacyCall('get_sampling');
  return { ...message, body: JSON.stringify(change(JSON.parse(message.body ?? '{}'))) };
};

/** Wherever in a message a client can put a text. */
export const IN_BODIES: Readonly<Record<string, (text: string) => Message>> = {
  'the name of a tool': (text) => modernCall(text),
  'the name of a tool, 2025 era': (text) => legacyCall(text),
  'the name of a tool, through the library': (text) =>
    legacy('tools/call', { name: text, arguments: {}, _meta: PROGRESS }),
  'the name of an argument': (text) => modernCall('get_sampling', { [text]: 1 }),
  'an argument': (text) => modernCall('get_sampling', { group: text }),
  'an argument, through the library': (text) =>
    modern('tools/call', { name: 'get_sampling', arguments: { group: text } }, {}, PROGRESS),
  'an argument of a search': (text) => modernCall('list_sources', { search: text }),
  'a wrong argument': (text) => modernCall('find_unhealthy_sources', { limit: text }),
  'a name in an argument': (text) => modernCall('describe_source', { namespace: text, kind: 'Deployment', name: text }),
  'a cursor': (text) => modernCall('list_sources', { cursor: text }),
  'a plan': (text) =>
    modernCall('create_noisy_operation_rule', { group: 'a', name: 'b', route: '/c', plan: text, dry_run: false }),
  'a preview': (text) => modernCall('create_noisy_operation_rule', { group: 'a', name: text, route: `/${text}` }),
  'the id': (text) => withBody((body) => ({ ...body, id: text })),
  'the method': (text) => withBody((body) => ({ ...body, method: text })),
  'the version of JSON-RPC': (text) => withBody((body) => ({ ...body, jsonrpc: text })),
  'a part of a message that there is none of': (text) => withBody((body) => ({ ...body, [text]: text })),
  'the progress token': (text) => legacy('tools/call', { name: 'get_sampling', _meta: { progressToken: text } }),
  'the client, as its message says': (text) =>
    modern(
      'tools/call',
      { name: 'get_sampling', arguments: {} },
      {},
      {
        'io.modelcontextprotocol/clientInfo': { name: text, version: text },
      },
    ),
  'the client, as it introduces itself': (text) =>
    legacy('initialize', { protocolVersion: text, capabilities: {}, clientInfo: { name: text, version: text } }),
  'the revision in a message': (text) =>
    modern(
      'tools/call',
      { name: 'get_sampling', arguments: {} },
      {},
      { 'io.modelcontextprotocol/protocolVersion': text },
    ),
  'a resource': (text) => legacy('resources/read', { uri: text }),
  'a prompt': (text) => legacy('prompts/get', { name: text }),
  'a level of logging': (text) => legacy('logging/setLevel', { level: text }),
  'a batch': (text) => withBody((body) => [{ ...body, id: text, params: { name: text } }]),
  'a body that is no JSON': (text) => ({ headers: JSON_HEADERS, body: `{"method":"tools/call",${text}` }),
};
/** Wherever else it can put one, as far as headers and addresses may hold it. */
export const IN_HEADERS: Readonly<Record<string, (text: string) => Message>> = {
  ...Object.fromEntries(
    [
      ...[
        'mcp-name',
        'mcp-method',
        'mcp-protocol-version',
        'mcp-session-id',
        'user-agent',
        'host',
        'origin',
        'referer',
      ],
      ...[
        'accept',
        'content-type',
        'content-encoding',
        'x-mcp-toolsets',
        'x-mcp-readonly',
        'x-forwarded-for',
        'cookie',
      ],
      ...['traceparent', 'tracestate', 'authorization', 'x-request-id'],
    ].map((name) => [`the header ${name}`, (text: string) => header(name, text)]),
  ),
  'the name of a tool in a header, encoded': (text) =>
    header('mcp-name', `=?base64?${Buffer.from(text).toString('base64')}?=`),
  'a User-Agent of the 2025 era': (text) => header('user-agent', `${text}/${text}`, legacyCall('get_access')),
  'toolsets in the address': (text) => ({
    ...modernCall('get_sampling'),
    path: `/mcp?toolsets=${encodeURIComponent(text)}`,
  }),
  'a parameter of the address': (text) => ({
    ...modernCall('get_sampling'),
    path: `/mcp?${encodeURIComponent(text)}=1`,
  }),
  'the path': (text) => ({ ...modernCall('get_sampling'), path: `/mcp/${encodeURIComponent(text)}` }),
  'the path, encoded': (text) => ({ ...modernCall('get_sampling'), path: `/mcp/${encodedWhole(text)}` }),
  'a parameter of the address, encoded': (text) => ({
    ...modernCall('get_sampling'),
    path: `/mcp?${encodedWhole(text)}=1`,
  }),
  'another path': (text) => ({ method: 'GET', path: `/${encodeURIComponent(text)}` }),
  'the path of a GET': (text) => ({ method: 'GET', path: `/mcp?token=${encodeURIComponent(text)}` }),
  'the path of the bundle': (text) => ({ method: 'GET', path: `/diagnose/download?token=${encodeURIComponent(text)}` }),
};
