import type { AgentEffect, ContainerSpec, Workload, WorkloadKind } from '../../../src/demo/kubernetes/model.ts';
import type { Cluster } from '../../../src/demo/worlds/cluster.ts';
import { dataOf, type ToolResult } from '../../e2e/envelope.ts';
import { type Workbench, type WorkbenchOptions, workbench } from '../workbench.ts';

export interface LabId {
  readonly namespace: string;
  readonly kind: WorkloadKind;
  readonly name: string;
}

interface Given {
  readonly containers?: readonly Partial<ContainerSpec>[];
  readonly replicas?: number;
  readonly paused?: boolean;
  readonly effect?: AgentEffect;
}

const id = (kind: WorkloadKind, name: string, namespace = 'lab-a'): LabId => ({ namespace, kind, name });

/** The workloads of the lab; nothing is marked at first. */
export const ECHO = id('Deployment', 'echo');
export const ECHO_SET = id('StatefulSet', 'echo');
export const CRON = id('CronJob', 'cj');
export const ZERO = id('StatefulSet', 'zero');
export const DAEMON = id('DaemonSet', 'ds');
export const PAUSED = id('Deployment', 'paused');
export const MULTI = id('Deployment', 'multi');
export const STATIC = id('StaticPod', 'static-node-a');
export const CRASHER = id('Deployment', 'crasher');
export const CRASHER_SET = id('StatefulSet', 'crasher');
export const OTHER_ECHO = id('Deployment', 'echo', 'lab-b');
export const GUARDED = id('Deployment', 'guarded', 'lab-b');

const WORKS: AgentEffect = { kind: 'works', bytesPerSecond: 500 };

const WORKLOADS: readonly (readonly [LabId, Given])[] = [
  [ECHO, { effect: WORKS }],
  [ECHO_SET, { effect: WORKS }],
  [CRON, { containers: [{ name: 'report', language: 'python', runtimeVersion: '3.12.1' }] }],
  [ZERO, { replicas: 0 }],
  [DAEMON, { replicas: 3, effect: WORKS }],
  [PAUSED, { paused: true, effect: WORKS }],
  [
    MULTI,
    {
      containers: [
        { name: 'app', language: 'java', runtimeVersion: '17.0.2' },
        { name: 'worker', language: 'python', runtimeVersion: '3.6.1' },
        { name: 'sidecar', language: 'unknown', runtimeVersion: null },
      ],
      effect: WORKS,
    },
  ],
  [STATIC, {}],
  [CRASHER, { effect: { kind: 'crashes' } }],
  [CRASHER_SET, { effect: { kind: 'crashes' } }],
  [OTHER_ECHO, { containers: [{ language: 'python', runtimeVersion: '3.11.8' }], effect: WORKS }],
  [
    GUARDED,
    { containers: [{ name: 'guarded', language: 'python', runtimeVersion: '3.11.8', otherAgents: ['New Relic'] }] },
  ],
];

/** A workbench over the lab whose clock moves on with each request, so that read-backs see controllers at work. */
export async function lab(options: WorkbenchOptions = {}): Promise<Workbench> {
  return workbench({ stepPerRequest: 300, ...options, demo: { fill: fillLab, ...options.demo } });
}

function fillLab(cluster: Cluster): void {
  for (const name of ['lab-a', 'lab-b', 'kube-system', 'odigos-system']) cluster.addNamespace(name);
  for (const [workload, given] of WORKLOADS) cluster.addWorkload(workloadOf(workload, given, cluster.now()));
  for (const currentStreamName of ['default', 'payments']) {
    cluster.destinations.create({
      name: `tempo-${currentStreamName}`,
      type: 'tempo',
      currentStreamName,
      exportedSignals: { traces: true, metrics: false, logs: false, profiles: false },
      fields: [{ key: 'TEMPO_URL', value: 'tempo.observability' }],
    });
  }
}

function workloadOf({ namespace, kind, name }: LabId, given: Given, createdAt: number): Workload {
  return {
    id: { namespace, kind, name },
    containers: (given.containers ?? [{}]).map((container) => ({
      name,
      image: `registry.example/${name}:1.0.0`,
      language: 'go',
      runtimeVersion: '1.22.3',
      env: [],
      otherAgents: [],
      probePaths: {},
      resources: null,
      ...container,
    })),
    desired: given.replicas ?? 1,
    paused: given.paused ?? false,
    missesWebhookOnce: false,
    effect: given.effect ?? { kind: 'silent' },
    createdAt,
    revision: 1,
    rolloutNumber: 0,
    pods: [],
  };
}

/** Marks a workload as a person did long ago, and lets the cluster come to rest. */
export function mark(bench: Workbench, workload: LabId, stream = 'default'): void {
  const { cluster } = bench.demo;
  const source = cluster.sources.ensure(workload);
  source.disabled = false;
  source.streams.set(stream, true);
  cluster.instrumentor.reconcile(workload);
  rest(bench);
}

/** Gives a workload a Source of its own that disables it. */
export function disable(bench: Workbench, workload: LabId): void {
  const { cluster } = bench.demo;
  const source = cluster.sources.ensure(workload);
  source.disabled = true;
  source.streams.set('default', true);
  cluster.instrumentor.reconcile(workload);
  rest(bench);
}

/** Marks a namespace as a whole. */
export function markNamespace(bench: Workbench, namespace: string, stream = 'default'): void {
  const { cluster } = bench.demo;
  cluster.sources.ensureNamespace(namespace).streams.set(stream, true);
  cluster.reconcileNamespace(namespace);
  rest(bench);
}

const LONG_MS = 15 * 60_000;

function rest({ clock, demo: { cluster } }: Workbench): void {
  clock.step(LONG_MS);
  cluster.catchUp();
}

/** How the workload is marked, as the API decides it. */
export function markOf({ demo: { cluster } }: Workbench, workload: LabId): string {
  return cluster.sources.marking(workload).decision;
}

/** Lets mutations of that name answer true without doing anything. */
export function answerTrueTo(bench: Workbench, operation: string, field: string): void {
  bench.upstream.intercept((post, response) => {
    bench.clock.step(300);
    if (post.operation !== operation) return false;
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data: { [field]: true } }));
    return true;
  });
}

/** Lets something happen in the cluster just before mutations of that name arrive. */
export function justBefore(bench: Workbench, operation: string, happen: () => void): void {
  bench.upstream.intercept((post) => {
    bench.clock.step(300);
    if (post.operation === operation) happen();
    return false;
  });
}

/** The warnings of an answer as one text. */
export function warningsOf({ envelope }: ToolResult): string {
  return (envelope.context.warnings ?? []).join(' ');
}

/** The consequences of an answer as one text. */
export function consequencesOf(result: ToolResult): string {
  return JSON.stringify(dataOf(result).consequences ?? []);
}

/** The variables of each mutation sent so far. */
export function sent({ upstream }: Workbench): readonly unknown[] {
  return upstream.mutations().map(({ variables }) => variables);
}
