import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type ToolResult, toolResult } from '../../e2e/envelope.ts';
import type { Served } from '../../e2e/serve.ts';
import { type ClusterState, clusterState, stateProblems } from '../cluster-state.ts';
import { factProblems, type Worlds } from '../replay.ts';
import { isForbidden, type Task } from '../task.ts';

/** A task that is under way: its server, what was so before, and what was called. */
interface UnderWay {
  readonly task: Task;
  readonly served: Served;
  readonly before: ClusterState;
  readonly results: ToolResult[];
  readonly forbidden: string[];
}

/** A server of tasks that runs. */
export interface TaskServer {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const calledShape = z.object({
  method: z.literal('tools/call'),
  params: z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()).default({}) }),
});
const answeredShape = z.object({ result: z.unknown() });

/**
 * Serves tasks to whoever evaluates agents from outside, one at a time: `POST /tasks/<id>/setup` puts a cluster as at the
 * start behind `/mcp`, `POST /tasks/<id>/verify` answers 204 where all is so that must be, else 409 with what is not, a line
 * each.
 */
export async function serveTasks(worlds: Worlds, tasks: readonly Task[], port: number): Promise<TaskServer> {
  let current: UnderWay | undefined;

  async function setUp(task: Task): Promise<void> {
    const { served } = await worlds.fresh(task.world);
    current = { task, served, before: clusterState(served.demo.cluster), results: [], forbidden: [] };
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const [, id, what] = /^\/tasks\/([^/]+)\/(setup|verify)$/.exec(url.pathname) ?? [];
    const task = tasks.find((one) => one.id === id);
    if (url.pathname === '/mcp' && current) await passOn(current, request, body, url.search, response);
    else if (!task) response.writeHead(404).end('There is no such task.\n');
    else if (what === 'setup') {
      await setUp(task);
      response.writeHead(204).end();
    } else if (current?.task !== task) response.writeHead(409).end(`${notSetUp(task, current?.task)}\n`);
    else {
      const problems = problemsOf(current);
      if (problems.length === 0) response.writeHead(204).end();
      else response.writeHead(409, { 'content-type': 'text/plain; charset=utf-8' }).end(`${problems.join('\n')}\n`);
    }
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(`${error instanceof Error ? error.message : 'failed'}\n`);
    });
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      await new Promise((resolve) => server.close(resolve).closeAllConnections());
    },
  };
}

function notSetUp({ id }: Task, other: Task | undefined): string {
  const why = other ? `${other.id} is under way, and tasks share one cluster` : 'no task was set up';
  return `${id} is not under way: ${why}. POST /tasks/${id}/setup first, and run tasks one after the other.`;
}

/** Headers that belong to one connection, or to a body as it was sent. */
const NOT_PASSED = new Set([
  'host',
  'connection',
  'content-length',
  'transfer-encoding',
  'content-encoding',
  'keep-alive',
]);

/** Passes a message on to the server under trial, in the view that has every tool, and keeps what was called and answered. */
async function passOn(
  { task, served, results, forbidden }: UnderWay,
  request: IncomingMessage,
  body: string,
  search: string,
  response: ServerResponse,
): Promise<void> {
  const called = calledShape.safeParse(jsonIn(body)).data?.params;
  if (called && isForbidden(task, called.name, called.arguments)) forbidden.push(called.name);
  const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
    NOT_PASSED.has(name) || value === undefined ? [] : [[name, String(value)]],
  );
  const told = await fetch(`${served.url}/mcp${search || '?toolsets=all'}`, {
    method: request.method ?? 'POST',
    headers,
    ...(body === '' ? {} : { body }),
  });
  const words = await told.text();
  const answered = called && answeredShape.safeParse(jsonIn(dataIn(words))).data;
  if (answered) results.push(toolResult(answered.result));
  const type = told.headers.get('content-type');
  response.writeHead(told.status, type === null ? {} : { 'content-type': type }).end(words);
}

function problemsOf({ task, served, before, results, forbidden }: UnderWay): readonly string[] {
  return [
    ...forbidden.map((tool) => `called ${tool}, which is forbidden`),
    ...stateProblems(before, clusterState(served.demo.cluster), task.state),
    ...factProblems(task.facts, results),
  ];
}

/** The last message of an event stream; a plain body as it is. */
function dataIn(words: string): string {
  return (
    words
      .match(/^data: (.*)$/gm)
      ?.at(-1)
      ?.slice('data: '.length) ?? words
  );
}

function jsonIn(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
