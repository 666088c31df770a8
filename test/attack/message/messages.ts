import fc from 'fast-check';
import { createCatalog } from '../../../src/catalog/catalog.ts';
import { servedTools } from '../../../src/catalog/live-catalog.ts';
import { CALL_TOOL } from '../../../src/tool/call-through.ts';
import { legacyCall, type Message, modernCall } from '../../e2e/wire.ts';
import { sent } from '../../faults/fuzz.ts';

const TOOLS = servedTools(createCatalog());
const WIRES: readonly ((name: string, given: unknown) => Message)[] = [modernCall, legacyCall];
/** Calls by a tool's own name, and through another in each form that is taken, one in the other too. */
const CALLS = WIRES.flatMap((call): typeof WIRES => [
  call,
  (name, given) => call(CALL_TOOL, { tool: name, arguments: given }),
  (name, given) => call(CALL_TOOL, { tool: name, arguments: JSON.stringify(given) }),
  (name, given) => call(CALL_TOOL, { tool: CALL_TOOL, arguments: { tool: name, arguments: given } }),
  (name, given) => call(CALL_TOOL, { tool: name, arguments: given, dry_run: false }),
]);
const WRITES = TOOLS.filter(({ annotations }) => !annotations.readOnlyHint);

type Tool = (typeof TOOLS)[number];
/** Arguments with which a tool does what it is for. */
type ArgumentsOf = (tool: Tool) => object;

/** Now and then a value in place of what is mostly left out. */
const seldom = <Value>(odd: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: odd });

/** A write as it would be carried out in read-write mode, mostly. */
const writes = (argumentsOf: ArgumentsOf): fc.Arbitrary<Message> =>
  fc
    .record({
      tool: fc.constantFrom(...WRITES),
      dryRun: fc.constantFrom(false, false, false, 'false', 0, null, undefined, [], 'no'),
      more: seldom(
        fc.dictionary(fc.constantFrom('plan', 'confirm', 'mode', 'read_only', 'force'), fc.anything(), { maxKeys: 2 }),
      ),
      how: fc.constantFrom(...CALLS),
    })
    .map(({ tool, dryRun, more, how }) => how(tool.name, { ...argumentsOf(tool), ...more, dry_run: dryRun }));

/** A read as it is meant. */
const reads = (argumentsOf: ArgumentsOf): fc.Arbitrary<Message> =>
  fc
    .record({ tool: fc.constantFrom(...TOOLS), how: fc.constantFrom(...CALLS) })
    .map(({ tool, how }) => how(tool.name, argumentsOf(tool)));

/** Texts put into a message that mean something in JSON, GraphQL, HTTP or here. */
const SNIPPETS = [
  ...[
    '"dry_run":false',
    '"Dry_Run":false',
    '"dry_run":true,"dry_run":false',
    '"\\u0064ry_run":false',
    '"__proto__":{"dry_run":false}',
  ],
  ...[
    '"method":"tools/call"',
    '"Method":"tools/call"',
    '"method":"ping"',
    '"name":"pause_odigos"',
    '"name":"call_tool"',
    '"tool":"pause_odigos"',
    '"id":null',
    '"jsonrpc":"1.0"',
  ],
  ...[
    'mutation { pauseOdigos }',
    '}}',
    '[',
    ']',
    '{',
    '}',
    ',',
    ':',
    '"',
    '\\',
    '\\u0000',
    '\\ud800',
    '\u0000',
    '\u202e',
    '\ufeff',
    '1e999',
    '-0',
  ],
  ...['"_meta":{"progressToken":1}', '"_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28"}', '"params":{}'],
];

interface Mutation {
  readonly does: 'insert' | 'replace' | 'delete' | 'repeat';
  /** Where, in parts of ten thousand of the whole. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  does: fc.constantFrom('insert', 'replace', 'delete', 'repeat'),
  at: fc.noBias(fc.nat({ max: 9_999 })),
  length: fc.integer({ min: 1, max: 40 }),
  text: fc.constantFrom(...SNIPPETS),
});

const HEADERS = {
  'x-odigos-admin-allow': 'true',
  'x-mcp-readonly': 'false',
  'X-MCP-Toolsets': 'all',
  'x-http-method-override': 'PUT',
  'mcp-method': 'ping',
  'mcp-name': 'get_access',
  'mcp-protocol-version': '2024-11-05',
  'mcp-session-id': '1',
  authorization: 'Bearer odm_none',
  'content-type': 'text/plain',
  accept: '*/*',
  host: 'ui',
  origin: 'null',
} as const;
const PATHS = [
  '/mcp',
  '/mcp',
  '/mcp?read_only=false',
  '/mcp?toolsets=all&read_only=0',
  '/mcp?view=search',
  '/mcp?view=all',
  '/mcp/',
  '/MCP',
  '/mcp?access_mode=read-write',
];

/** Calls as clients make them, with what they say changed at random: in the text, in a header, in the path. */
const changed = (argumentsOf: ArgumentsOf): fc.Arbitrary<Message> =>
  fc
    .record({
      message: fc.oneof({ weight: 3, arbitrary: writes(argumentsOf) }, { weight: 1, arbitrary: reads(argumentsOf) }),
      mutations: fc.oneof(fc.constant<Mutation[]>([]), fc.array(mutation, { minLength: 1, maxLength: 3 })),
      header: fc.option(fc.constantFrom(...Object.entries(HEADERS)), { freq: 2 }),
      path: fc.constantFrom(...PATHS),
    })
    .map(({ message, mutations, header, path }) => ({
      path,
      headers: { ...message.headers, ...(header ? { [header[0]]: header[1] } : {}) },
      body: mutations.reduce(mutated, message.body ?? ''),
    }));

function mutated(body: string, { does, at, length, text }: Mutation): string {
  const from = Math.floor((at * body.length) / 10_000);
  switch (does) {
    case 'insert':
      return body.slice(0, from) + text + body.slice(from);
    case 'replace':
      return body.slice(0, from) + text + body.slice(from + text.length);
    case 'delete':
      return body.slice(0, from) + body.slice(from + length);
    case 'repeat':
      return body.slice(0, from + length) + body.slice(from);
  }
}

/** Messages to /mcp: made at random, or meant and then changed. */
export function messages(argumentsOf: ArgumentsOf): fc.Arbitrary<Message> {
  return fc.oneof(sent, { weight: 2, arbitrary: changed(argumentsOf) });
}
