import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { isHeld, RECORDED_LATENCY } from './recorded-latency.ts';

/**
 * A UI API whose answers are those of the embedded one, kept after the first time, and whose latency is the recorded one
 * (docs/ui-api/latency.md): what is measured is the server before it. `workloads` are one after the other, as in the UI.
 * Prints its port; a GET answers how many requests came, and how many of them of
 * workloads.
 */
const { workloadsMs, othersMs } = RECORDED_LATENCY;
const { values } = parseArgs({ options: { workloads: { type: 'string', default: '320' } } });
const demo = await startDemoApi({ port: 0, accessMode: 'read-write', size: Number(values.workloads) });
const kept = new Map<string, Promise<string>>();
let mutex: Promise<unknown> = Promise.resolve();
let requests = 0;
let ofWorkloads = 0;
const shape = z.object({ query: z.string() });

async function answerOf(body: string): Promise<string> {
  const response = await fetch(`${demo.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  return response.text();
}

const server = createServer((request, response) => {
  if (request.method !== 'POST') {
    response.end(JSON.stringify({ requests, ofWorkloads }));
    return;
  }
  let body = '';
  request.setEncoding('utf8').on('data', (chunk: string) => {
    body += chunk;
  });
  request.on('end', async () => {
    requests += 1;
    const { query } = shape.parse(JSON.parse(body));
    const answer = kept.get(body) ?? answerOf(body);
    kept.set(body, answer);
    const text = await answer;
    if (isHeld(query)) {
      ofWorkloads += 1;
      const turn = mutex.then(() => pause(workloadsMs));
      mutex = turn;
      await turn;
    } else await pause(othersMs);
    response.writeHead(200, { 'content-type': 'application/json' }).end(text);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
