import { createServer, type ServerResponse } from 'node:http';
import { startDemoApi } from '../../src/demo/http/server.ts';

/**
 * A UI API that answers every POST at once: what is measured is this project, not its upstream. Twelve workloads to whoever
 * asks for unhealthy ones, and otherwise what the embedded API, with a generated cluster, answered the first time that an
 * operation was sent, whatever the variables. `GET /seen` answers the bodies since it was last asked, as JSON. Prints its port
 * on standard output.
 */
const WORKLOADS = 300;
/** Bodies that are kept for who asks. */
const MOST_SEEN = 32;

const condition = (name: string, status: string, reasonEnum: string) => ({
  name,
  status,
  reasonEnum,
  message: 'as seen by the bench',
});

const workloads = Array.from({ length: 12 }, (_unused, index) => ({
  id: { namespace: 'bench', kind: 'Deployment', name: `service-${index}` },
  markedForInstrumentation: { markedForInstrumentation: true },
  workloadOdigosHealthStatus:
    index % 4 === 0
      ? condition('AgentEnabled', 'Notice', 'CrashLoopBackOff Rollback')
      : condition('WorkloadOdigosHealth', 'Success', 'CollectingTelemetry'),
  podsHealthStatus: condition('PodCotainerHealthK8s', 'Success', 'Healthy'),
  numberOfInstances: 2,
  rollbackOccurred: index % 4 === 0,
  conditions: {},
  containers: [],
  // A workload without pods is trouble of its own.
  pods: [0, 1].map(() => ({
    startTime: '2026-01-15T08:00:00Z',
    agentInjected: index % 4 !== 0,
    containers: [{ isCrashLoop: false, waitingReasonEnum: null }],
  })),
  telemetryMetrics: [{ totalDataSentBytes: index % 4 === 0 ? 0 : 1_000_000 }],
}));
const unhealthy = Buffer.from(JSON.stringify({ data: { workloads } }));

const demo = await startDemoApi({ size: WORKLOADS, accessMode: 'read-write', seed: 1 });
const kept = new Map<string, Promise<Buffer>>();
let seen: string[] = [];

/** The answer to an operation, by its text. */
function answerTo(body: string): Promise<Buffer> {
  const text = queryIn(body);
  const made = kept.get(text) ?? (isTriage(text) ? Promise.resolve(unhealthy) : asked(body));
  kept.set(text, made);
  return made;
}

function queryIn(body: string): string {
  const parsed: unknown = JSON.parse(body);
  return typeof parsed === 'object' && parsed !== null ? String(Reflect.get(parsed, 'query')) : '';
}

function isTriage(text: string): boolean {
  return /^\s*query find_unhealthy_sources\b/.test(text);
}

async function asked(body: string): Promise<Buffer> {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const answer = await fetch(`${demo.url}/graphql`, { method: 'POST', headers, body });
  return Buffer.from(await answer.arrayBuffer());
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
    const body = Buffer.concat(chunks).toString();
    if (seen.length < MOST_SEEN) seen.push(body);
    answerTo(body).then(
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
