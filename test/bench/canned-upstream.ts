import { createServer, type ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { isHeld, RECORDED_LATENCY } from '../load/recorded-latency.ts';
import { LARGE_PATH, type Seen, SLOW_PATH } from './upstream.ts';

/**
 * A UI API that answers every POST at once: what is measured is this project, not its upstream. To each
 * operation it answers what the embedded API, with a generated cluster, answered to it the first time, whatever the variables.
 * What is posted below SLOW_PATH is answered with the UI's recorded latency, grown with the cluster, and reads of workloads one
 * after the other; below LARGE_PATH such reads are as long as the path says. `GET` answers the bodies since it was last asked, as JSON. Prints its port on standard output.
 */
const { values } = parseArgs({ options: { workloads: { type: 'string', default: '300' } } });
const workloads = Number(values.workloads);
/** Those of the one namespace that is asked for. */
const SMALL_NAMESPACE = 12;
/** Bodies that are kept for who asks. */
const MOST_SEEN = 32;
const WORKLOADS_MS = (RECORDED_LATENCY.workloadsMs * workloads) / RECORDED_LATENCY.ofWorkloads;

const demo = await startDemoApi({ size: workloads, accessMode: 'read-write', seed: 1 });
const kept = new Map<string, Promise<Buffer>>();
let seen: Seen[] = [];
let mutex: Promise<unknown> = Promise.resolve();

/** The answer to an operation, by its text. */
function answerTo(body: string): Promise<Buffer> {
  const text = queryIn(body);
  const made = kept.get(text) ?? asked(body);
  kept.set(text, made);
  return made;
}

function queryIn(body: string): string {
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? String(Reflect.get(parsed, 'query')) : '';
}

async function asked(body: string): Promise<Buffer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(`${demo.url}/graphql`, { method: 'POST', headers, body });
  const bytes = Buffer.from(await answer.arrayBuffer());
  return /query list_workloads_in_namespace\b/.test(body) ? firstOf(bytes) : bytes;
}

const workloadsShape = z.object({ data: z.object({ workloads: z.array(z.unknown()) }) });

/** A namespace is a small one. */
function firstOf(bytes: Buffer): Buffer {
  const { data } = workloadsShape.parse(JSON.parse(bytes.toString()));
  return Buffer.from(JSON.stringify({ data: { workloads: data.workloads.slice(0, SMALL_NAMESPACE) } }));
}

const enlarged = new Map<string, Buffer>();

/** An answer with the workloads of the whole cluster again and again; kept, since it is asked for many times at once. */
async function largeTo(path: string, query: string, body: string): Promise<Buffer> {
  const key = `${path} ${query}`;
  const made = enlarged.get(key);
  if (made) return made;
  const answer = await answerTo(isHeld(query) ? JSON.stringify({ query, variables: {} }) : body);
  const read = workloadsShape.safeParse(JSON.parse(answer.toString()));
  if (!read.success) return answer;
  const [, megabytes] = /^.large.(\d+)/.exec(path) ?? [];
  const each = JSON.stringify(read.data.data.workloads).slice(1, -1);
  const times = Math.ceil((Number(megabytes) * 1024 * 1024) / each.length);
  const large = Buffer.from(`{"data":{"workloads":[${Array.from({ length: times }, () => each).join(',')}]}}`);
  enlarged.set(key, large);
  return large;
}

/** As long as the UI takes for a request. */
async function latencyOf(body: string): Promise<void> {
  if (!isHeld(queryIn(body))) {
    await pause(RECORDED_LATENCY.othersMs);
    return;
  }
  const turn = mutex.then(() => pause(WORKLOADS_MS));
  mutex = turn;
  await turn;
}

async function answerOf(path: string, body: string): Promise<Buffer> {
  const begun = performance.now();
  const answer = path.startsWith(LARGE_PATH) ? await largeTo(path, queryIn(body), body) : await answerTo(body);
  if (path.startsWith(SLOW_PATH)) await latencyOf(body);
  if (seen.length < MOST_SEEN) seen.push({ body, begun, ended: performance.now(), bytes: answer.length });
  return answer;
}

function send(response: ServerResponse, body: Buffer): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
  response.end(body);
}

const server = createServer((request, response) => {
  if (request.method === 'GET') {
    send(response, Buffer.from(JSON.stringify(seen)));
    seen = [];
    return;
  }
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    answerOf(request.url ?? '', Buffer.concat(chunks).toString()).then(
      (answer) => send(response, answer),
      () => response.writeHead(502).end(),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
