import { createServer } from 'node:http';

/**
 * A UI API that answers every POST at once with the same workloads: what is measured is this project, not its upstream.
 * Prints its port on standard output.
 */
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

const property = { value: 'v1.26.0' };
const body = Buffer.from(
  JSON.stringify({
    data: {
      workloads,
      effectiveConfig: { clusterName: 'bench', uiMode: 'default' },
      describeOdigos: { odigosVersion: property, kubernetesVersion: property, tier: property },
    },
  }),
);

const server = createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
