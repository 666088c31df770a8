import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Clock } from '../clock.ts';
import type { Cluster } from '../worlds/cluster.ts';
import type { Csrf } from './csrf.ts';
import type { Executor, GraphqlRequest } from './execution.ts';

const READONLY = 'cannot execute this mutation in readonly mode';

const requestShape = z.object({
  query: z.string().nullish(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** What the HTTP side of the API works with. */
export interface HttpParts {
  readonly cluster: Cluster;
  readonly clock: Clock;
  readonly executor: Executor;
  readonly csrf: Csrf;
}

/** Answers HTTP requests the way the real UI's server does, as far as a client of its API can tell. */
export async function handle(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-headers', 'Origin, Content-Length, Content-Type');
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'OPTIONS') {
    response.writeHead(204).end();
    return;
  }
  if (request.method === 'POST' && pathname === '/graphql') {
    await graphql(parts, request, response);
    return;
  }
  if (request.method === 'GET') {
    if (pathname === '/readyz') return json(response, 200, { status: 'ready' });
    if (pathname === '/healthz') return json(response, 200, { status: 'healthy' });
    if (pathname === '/playground') {
      const { renderGraphiQL } = await import('graphql-yoga');
      const page = renderGraphiQL({ title: 'Embedded Odigos UI API', endpoint: '/graphql' });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    if (pathname === '/diagnose/download') return download(parts, response);
    if (pathname === '/auth/csrf-token') {
      const { token, setCookie } = parts.csrf.issue(request);
      response.setHeader('set-cookie', setCookie);
      return json(response, 200, { csrf_token: token });
    }
  }
  response
    .writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    .end('<!doctype html>\n<title>Not here</title>\n');
}

async function graphql(parts: HttpParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const refused = parts.csrf.check(request);
  if (refused) return json(response, refused.status, refused.body);
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    return failed(response, 'transport not supported');
  }
  const text = await bodyOf(request);
  const parsed = parseRequest(text);
  // The real API echoes what it could not read, secrets and all.
  if ('problem' in parsed)
    return failed(response, `json request body could not be decoded: ${parsed.problem} body:${text}`);
  parts.cluster.catchUp();
  const readonly = parts.cluster.isReadonly();
  const allowed = request.headers['x-odigos-admin-allow'] === 'true';
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const answer = await parts.executor.run(
    parsed,
    { cluster: parts.cluster, readonly, warnings: [], signal: gone.signal },
    readonly && !allowed ? READONLY : null,
  );
  const wanted = request.headers.accept?.includes('application/graphql-response+json');
  const type = wanted ? 'application/graphql-response+json' : 'application/json';
  response.writeHead(answer.status, { 'content-type': type }).end(JSON.stringify(answer.body));
}

function download({ cluster }: HttpParts, response: ServerResponse): void {
  const { archive } = cluster.diagnose;
  if (!archive) {
    json(response, 404, { error: 'No diagnose output available. Run the diagnose query first.' });
    return;
  }
  response
    .writeHead(200, {
      'content-type': 'application/gzip',
      'content-disposition': `attachment; filename=${archive.fileName}`,
    })
    .end(archive.content);
}

function parseRequest(text: string): GraphqlRequest | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: text === '' ? 'EOF' : 'unexpected end or character' };
  }
  const parsed = requestShape.safeParse(value);
  if (!parsed.success) return { problem: 'json: cannot unmarshal it into a request' };
  return {
    query: parsed.data.query ?? '',
    operationName: parsed.data.operationName || null,
    variables: parsed.data.variables ?? {},
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks).toString('utf8');
}

function failed(response: ServerResponse, message: string): void {
  json(response, 400, { errors: [{ message }], data: null });
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
