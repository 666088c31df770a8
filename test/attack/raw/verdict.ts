import { z } from 'zod';
import type { RawConnection } from './raw-upstream.ts';
import { readRequests, type StrictRequest } from './strict-http.ts';

/** A way to the UI, and what may go it. */
export interface Entry {
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What is wrong with a request that came this way, if anything. */
  readonly judge: (request: StrictRequest) => string | undefined;
  /** Whether bodies are sent on as they came. */
  readonly keepsBodies: boolean;
}

export const ENTRIES: readonly Entry[] = [
  {
    name: 'bundle link',
    environment: {},
    keepsBodies: true,
    judge: ({ method, target, body }) =>
      method === 'GET' && target === '/diagnose/download' && body.length === 0 ? undefined : 'it is not of the bundle',
  },
  {
    name: 'front door',
    environment: { MCP_FRONT_DOOR: 'true' },
    keepsBodies: true,
    judge: () => undefined,
  },
  {
    name: 'front door of queries',
    environment: { MCP_FRONT_DOOR: 'true', MCP_FRONT_DOOR_GRAPHQL: 'queries' },
    keepsBodies: false,
    judge: ({ method, body, isUpgrade }) => {
      if (isUpgrade) return 'it opens a websocket';
      if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return undefined;
      return method === 'POST' && isQuery(body) ? undefined : 'it is no read';
    },
  },
];

const queryBody = z.strictObject({
  query: z.string().refine((text) => !/\b(mutation|subscription)\b/i.test(text)),
  operationName: z.unknown().optional(),
  variables: z.unknown().optional(),
  extensions: z.unknown().optional(),
});

function isQuery(body: Buffer): boolean {
  try {
    return queryBody.safeParse(JSON.parse(body.toString('utf8'))).success;
  } catch {
    return false;
  }
}

const MAY_HAVE_BODY: readonly string[] = ['POST', 'PUT', 'PATCH'];
const MAY_PASS: readonly string[] = [...MAY_HAVE_BODY, 'GET', 'HEAD', 'OPTIONS', 'DELETE'];
/** What a page may say and what frames it. Written down once more: the server's own list must not vouch for itself. */
const HEADERS =
  /^(host|accept(-encoding|-language)?|authorization|cache-control|content-type|cookie|if-(match|modified-since|none-match|range|unmodified-since)|last-event-id|origin|pragma|range|referer|user-agent|x-csrf-token|x-forwarded-(for|proto)|x-requested-with|connection|content-length|transfer-encoding|upgrade|sec-websocket-(extensions|key|protocol|version))$/;

/**
 * What is wrong with what the UI got of a client's bytes: anything but whole requests, each alone on its connection, each in the
 * strict form, each of them one that the client's bytes say.
 */
export function wrongIn(sent: Buffer, connections: readonly RawConnection[], entry: Entry): string | undefined {
  const said = [...readRequests(sent, { firstLine: true }).requests];
  for (const { bytes } of connections) {
    const { requests, rest, end } = readRequests(bytes());
    const [request, second] = requests;
    if (second) return `two requests on one connection, the second ${second.method} ${second.target}`;
    if (typeof rest === 'object') return `the UI got what is no request: ${rest.malformed}`;
    // What breaks off is not carried out.
    if (!request) continue;
    if (!request.isUpgrade && end < bytes().length) return 'the UI got more than one request';
    const wrong = wrongWith(request) ?? entry.judge(request);
    if (wrong !== undefined) return `the UI got ${request.method} ${request.target}: ${wrong}`;
    const index = said.findIndex((one) => isSame(one, request, entry));
    if (index === -1) return `the UI got ${request.method} ${request.target}, which nobody sent`;
    said.splice(index, 1);
  }
  return undefined;
}

function wrongWith({ method, target, headers, body, isUpgrade }: StrictRequest): string | undefined {
  const odd = headers.find(([name]) => !HEADERS.test(name));
  if (odd) return `the header ${odd[0]} passed`;
  if (!MAY_PASS.includes(method)) return 'the method passed';
  if (body.length > 0 && !MAY_HAVE_BODY.includes(method)) return 'a body passed';
  if (!target.startsWith('/') || target.includes('#')) return 'the target passed';
  if (isMcp(target)) return 'it could be /mcp';
  const connection = headers.filter(([name]) => name === 'connection').map(([, value]) => value);
  if (connection.join() !== (isUpgrade ? 'Upgrade' : 'close')) return 'Connection is not ours';
  return undefined;
}

function isMcp(target: string): boolean {
  let path = target.replace(/\?.*/, '');
  for (let before = ''; before !== path; ) {
    before = path;
    path = path.replace(/%([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return /^\/mcp(\/|$)/i.test(new URL(path.replace(/\/+/g, '/').replaceAll('\\', '/'), 'http://ui').pathname);
}

function isSame(said: StrictRequest, got: StrictRequest, { keepsBodies, name }: Entry): boolean {
  const target = name === 'bundle link' ? said.target.replace(/\?.*/, '') : said.target;
  return said.method === got.method && target === got.target && (!keepsBodies || said.body.equals(got.body));
}
