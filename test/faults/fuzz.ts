import { Agent, type IncomingMessage, request } from 'node:http';
import fc from 'fast-check';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { CALL_TOOL } from '../../src/tool/call-through.ts';
import { JSON_HEADERS, type Message, modern } from '../e2e/wire.ts';
import type { Bench, Scenario } from './bench.ts';

const CASES = 20_000;
const BATCH = 100;
const CONNECTIONS = 16;
const SEED = 20_261_125;

const TOOLS = [...servedTools(createCatalog()).map(({ name }) => name), 'find_tools', CALL_TOOL];
const METHODS = [
  'tools/call',
  'tools/list',
  'initialize',
  'ping',
  'server/discover',
  'notifications/initialized',
  'notifications/cancelled',
  'resources/list',
  'prompts/get',
  'logging/setLevel',
  'completion/complete',
];
const REVISIONS = ['2026-07-28', '2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05', '2099-01-01', '', 'latest'];

/** Mostly what is meant, now and then anything. */
const mostly = <Value>(meant: fc.Arbitrary<Value>, odd: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: meant }, { weight: 1, arbitrary: odd });

const anything = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
const tool = mostly(fc.constantFrom(...TOOLS), anything);
const given = mostly(
  fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'namespace',
        'name',
        'kind',
        'limit',
        'cursor',
        'full',
        'dry_run',
        'plan',
        'id',
        'tool',
        'arguments',
        'query',
      ),
      fc.string(),
    ),
    anything,
    { maxKeys: 5 },
  ),
  anything,
);
const meta = fc.oneof(
  fc.constant(undefined),
  fc.record({ progressToken: fc.oneof(fc.string(), fc.integer(), anything) }),
  fc.constant(modernMeta()),
  fc.record({ 'io.modelcontextprotocol/protocolVersion': mostly(fc.constantFrom(...REVISIONS), anything) }),
  anything,
);
const params = mostly(
  fc.record({ name: tool, arguments: given, _meta: meta, cursor: anything }, { requiredKeys: [] }),
  anything,
);
const message = fc.record(
  {
    jsonrpc: mostly(fc.constant('2.0'), anything),
    id: mostly(fc.oneof(fc.nat(), fc.string()), anything),
    method: mostly(
      fc.oneof({ weight: 2, arbitrary: fc.constant('tools/call') }, fc.constantFrom(...METHODS)),
      anything,
    ),
    params,
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  { weight: 12, arbitrary: message.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.array(message, { maxLength: 4 }).map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: anything.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  // Cut off in the middle, as by a broken client.
  {
    weight: 1,
    arbitrary: fc.tuple(message, fc.double({ min: 0, max: 1, noNaN: true })).map(([value, part]) => {
      const text = JSON.stringify(value);
      return text.slice(0, Math.floor(text.length * part));
    }),
  },
);

const headerText = fc.string({ unit: fc.constantFrom(...'abcXYZ019 _-/.;=,"*'), maxLength: 40 });
const headers = fc.record(
  {
    'content-type': mostly(fc.constantFrom('application/json', 'application/json; charset=utf-8'), headerText),
    accept: mostly(fc.constant(JSON_HEADERS.accept), headerText),
    'mcp-protocol-version': mostly(fc.constantFrom(...REVISIONS), headerText),
    'mcp-method': mostly(fc.constantFrom(...METHODS), headerText),
    'mcp-name': mostly(fc.constantFrom(...TOOLS), headerText),
    'mcp-session-id': headerText,
    'content-encoding': fc.constantFrom('identity', 'gzip', 'rot13'),
    traceparent: headerText,
  },
  { requiredKeys: ['content-type', 'accept'] },
);
const path = mostly(
  fc.constant('/mcp'),
  fc.constantFrom(
    '/mcp?toolsets=all',
    '/mcp?toolsets=core,actions',
    '/mcp?toolsets=none',
    '/mcp?view=search',
    '/mcp?toolsets[x]=1',
    '/mcp?',
  ),
);

/** A message whose headers and body belong together now and then, and mostly do not. */
const odd: fc.Arbitrary<Message> = fc.record({ headers, body, path }).map(({ headers, body, path }) => ({
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, textOf(value)])),
  body,
  path: textOf(path),
}));
/** A call as a client of the newer revision makes it, but for its arguments. */
const proper: fc.Arbitrary<Message> = fc
  .record({ name: fc.constantFrom(...TOOLS), given })
  .map(({ name, given }) => modern('tools/call', { name, arguments: given }));
export const sent = fc.oneof({ weight: 4, arbitrary: odd }, { weight: 1, arbitrary: proper });

/** JSON-RPC at random, in batches over kept connections. */
export const fuzz: Scenario = {
  fault: `fuzzed JSON-RPC, seed ${SEED}`,
  async run(bench) {
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const property = fc.asyncProperty(
      fc.array(sent, { minLength: BATCH, maxLength: BATCH, size: 'max' }),
      async (batch) => {
        const statuses = await Promise.all(batch.map((one) => statusOf(bench, agent, one)));
        const wrong = batch.filter((_, index) => !isFine(statuses[index]));
        if (wrong.length > 0)
          throw new Error(`${statuses.find((status) => !isFine(status))}: ${JSON.stringify(wrong[0])}`);
        for (const [index, one] of batch.entries()) bench.ledger.count(`HTTP ${statuses[index]}`, expectedCalls(one));
      },
    );
    const outcome = await fc.check(property, { seed: SEED, numRuns: CASES / BATCH, endOnFailure: true });
    agent.destroy();
    bench.ledger.hold(String(outcome.errorInstance ?? ''), !outcome.failed);
    bench.ledger.note(`${outcome.numRuns * BATCH} messages`);
    const asked = bench.upstream.mutations().length;
    bench.ledger.hold(`${asked} mutations were sent`, asked <= bench.ledger.calls);
  },
};

function isFine(status: number | undefined): boolean {
  return status !== undefined && status >= 200 && status < 500;
}

/** What of a message is or may be a call, and so has its line: by the message alone, as the audit is documented. */
export function expectedCalls({ headers = {}, body = '' }: Message): number {
  const parsed = parse(headers, body);
  if (parsed === 'unreadable') return (headers['mcp-method'] ?? 'tools/call') === 'tools/call' ? 1 : 0;
  return (Array.isArray(parsed) ? parsed : [parsed]).filter(isCall).length;
}

function parse(headers: NonNullable<Message['headers']>, body: string): unknown {
  const type = String(headers['content-type'] ?? '');
  if (!/^application\/json\s*(;|$)/i.test(type)) return 'unreadable';
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return 'unreadable';
  // No body at all is read as none.
  if (body === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return 'unreadable';
  }
}

function isCall(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'method') === 'tools/call';
}

function statusOf(bench: Bench, agent: Agent, { headers = {}, body = '', path = '/mcp' }: Message): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } };
    request(`${bench.url}${path}`, options, (response: IncomingMessage) => {
      response.on('error', reject);
      response.resume().on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', reject)
      .end(body);
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string'
    ? value.replace(/[^\x20-\x7e]/g, '')
    : JSON.stringify(value).replace(/[^\x20-\x7e]/g, '');
}

function modernMeta(): unknown {
  const { params } = JSON.parse(modern('ping', {}).body ?? '{}');
  return params._meta;
}
