import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { BUNDLE_PATH } from '../../src/ui/bundle-download.ts';
import { until } from './until.ts';

/** One GraphQL request as it came over the wire. */
export interface SeenPost {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The bytes of the body. */
  readonly body: string;
  /** The operation's text in it. */
  readonly query: string;
  /** The operation's name, empty for one without. */
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isMutation: boolean;
}

/** Answers one request in place of the API behind; returns false to let the API answer it after all. */
export type Intercept = (post: SeenPost, response: ServerResponse) => boolean | Promise<boolean>;

/** A proxy in front of the UI API that records what is asked of it. */
export interface CountingUpstream {
  readonly url: URL;
  /** Every POST so far, in order of arrival. */
  readonly posts: readonly SeenPost[];
  readonly mutations: () => readonly SeenPost[];
  /** Forgets the POSTs so far. */
  readonly forget: () => void;
  /** GETs of the support bundle. */
  readonly downloads: () => number;
  /** Requests of any other method and path: nothing may send one. */
  readonly others: () => number;
  /** Requests that wait for their answer on an open socket now. */
  readonly unanswered: () => number;
  /** From now on these answers come in place of the API's; nothing puts the API back. */
  readonly intercept: (answer: Intercept | undefined) => void;
  /** From now on another API is behind it. */
  readonly pointAt: (api: string) => void;
  /** Waits for the n-th POST, from 1. */
  readonly arrived: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

const requestShape = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** Starts a proxy on the loopback interface, on a free port where none is given. */
export async function countingUpstream(api: string, port = 0): Promise<CountingUpstream> {
  const posts: SeenPost[] = [];
  let target = api;
  let others = 0;
  let downloads = 0;
  let unanswered = 0;
  let answer: Intercept | undefined;
  const server = createServer((request, response) => {
    unanswered += 1;
    response.on('close', () => {
      unanswered -= 1;
    });
    pass(request, response).catch(() => response.destroy());
  });

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await textOf(request);
    if (request.method === 'GET' && request.url === BUNDLE_PATH) downloads += 1;
    else if (request.method !== 'POST') {
      others += 1;
    } else {
      const post = seen(request, body);
      posts.push(post);
      if (answer && (await answer(post, response))) return;
    }
    const { host: _host, connection: _connection, 'content-length': _length, ...headers } = request.headers;
    const forwarded = await fetch(`${target}${request.url}`, {
      method: request.method ?? 'GET',
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
      ...(request.method === 'POST' ? { body } : {}),
    });
    const passed = ['content-type', 'content-disposition'].flatMap((name): [string, string][] => {
      const value = forwarded.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    response.writeHead(forwarded.status, Object.fromEntries(passed)).end(Buffer.from(await forwarded.arrayBuffer()));
  }

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy does not listen');
  return {
    forget: () => {
      posts.length = 0;
    },
    url: new URL(`http://127.0.0.1:${address.port}`),
    posts,
    mutations: () => posts.filter(({ isMutation }) => isMutation),
    downloads: () => downloads,
    others: () => others,
    unanswered: () => unanswered,
    intercept: (next) => {
      answer = next;
    },
    pointAt: (next) => {
      target = next;
    },
    arrived: (count) => until(`request ${count} upstream`, () => posts.length >= count),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function seen(request: IncomingMessage, body: string): SeenPost {
  const { query, variables } = requestShape.parse(JSON.parse(body));
  return {
    path: request.url ?? '',
    headers: request.headers,
    body,
    query,
    operation: /^\s*(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '',
    variables: variables ?? {},
    isMutation: /\bmutation\b/.test(query),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
