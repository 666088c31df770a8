import { type DemoApi, startDemoApi } from '../../../src/demo/http/server.ts';
import type { AgentEffect, ContainerSpec, WorkloadKind } from '../../../src/demo/kubernetes/model.ts';
import type { Cluster } from '../../../src/demo/worlds/cluster.ts';
import type { Recording } from '../../recordings/recordings.ts';
import { steppedClock } from '../stepped-clock.ts';

/** A workload brought into the state in which it was recorded. */
interface Staged {
  readonly at: readonly [namespace: string, kind: WorkloadKind, name: string];
  readonly pods: number;
  readonly containers: readonly (readonly [name: string, language: string, version: string | null])[];
  readonly otherAgents?: readonly string[];
  readonly effect?: AgentEffect;
  readonly missesWebhook?: true;
  /** How it is marked; by its namespace where nothing is said. */
  readonly marked?: 'own' | 'no' | 'disabled' | 'taken-back';
}

const works: AgentEffect = { kind: 'works', bytesPerSecond: 4_000 };

const STAGE: readonly Staged[] = [
  {
    at: ['payments', 'StatefulSet', 'ledger'],
    pods: 2,
    containers: [['ledger', 'java', '11.0.22']],
    effect: { kind: 'crashes' },
    marked: 'own',
  },
  {
    at: ['payments', 'Deployment', 'card-vault'],
    pods: 2,
    containers: [['vault', 'go', '1.22.5']],
    effect: { kind: 'image-missing', image: 'payments/card-vault:9.9.9' },
    marked: 'own',
  },
  { at: ['shop', 'Deployment', 'nginx-edge'], pods: 2, containers: [['nginx', 'nginx', null]] },
  {
    at: ['payments', 'Deployment', 'mobile-bff'],
    pods: 1,
    containers: [['bff', 'javascript', '12.22.0']],
    marked: 'own',
  },
  {
    at: ['payments', 'Deployment', 'fraud-scorer'],
    pods: 1,
    containers: [['fraud', 'python', '3.8.18']],
    otherAgents: ['New Relic'],
    marked: 'own',
  },
  { at: ['default', 'Deployment', 'batch-worker'], pods: 0, containers: [['worker', 'java', '17.0.9']], marked: 'own' },
  {
    at: ['default', 'DaemonSet', 'node-agent'],
    pods: 3,
    containers: [['agent', 'go', '1.21.8']],
    missesWebhook: true,
    marked: 'own',
  },
  {
    at: ['shop', 'Deployment', 'recommendation'],
    pods: 1,
    containers: [['recommendation', 'python', '3.11.8']],
    effect: { kind: 'unhealthy', message: 'no module' },
  },
  {
    at: ['shop', 'Deployment', 'frontend'],
    pods: 3,
    containers: [['frontend', 'javascript', '20.11.1']],
    effect: { kind: 'starting', bytesPerSecond: 9_000 },
  },
  { at: ['shop', 'Deployment', 'catalog'], pods: 2, containers: [['catalog', 'go', '1.22.3']], effect: works },
  {
    at: ['default', 'CronJob', 'nightly-report'],
    pods: 0,
    containers: [['report', 'python', '3.11.0']],
    marked: 'own',
  },
  { at: ['data', 'StatefulSet', 'postgres'], pods: 1, containers: [['postgres', 'postgres', null]], marked: 'no' },
  { at: ['default', 'Deployment', 'echo'], pods: 1, containers: [['echo', 'go', '1.22.3']], marked: 'no' },
  {
    at: ['lab-a', 'Deployment', 'istio-proxy'],
    pods: 1,
    containers: [['istio-proxy', 'unknown', null]],
    marked: 'disabled',
  },
  {
    at: ['lab-a', 'Deployment', 'multi'],
    pods: 1,
    containers: [
      ['app', 'java', '17.0.2'],
      ['sidecar', 'unknown', null],
      ['worker', 'python', '3.6.1'],
    ],
    effect: { kind: 'silent' },
    marked: 'taken-back',
  },
];

/** Recordings of one workload in one state, and where a difference is only the recording's own. */
export const STATE_RECORDINGS: Readonly<Record<string, readonly string[]>> = {
  'probe/triage/scenario-crashloop-rollback': [],
  'probe/triage/scenario-imagepull-rollback': [],
  'probe/triage/scenario-unsupported-language': [],
  'probe/triage/scenario-old-runtime': [],
  // A scripted rollout that never ended was in its way.
  'probe/triage/scenario-other-agent': ['conditions.rollout'],
  'probe/triage/scenario-no-running-pods': [],
  'probe/triage/scenario-stale-pods': [],
  'probe/triage/scenario-unhealthy-process': [],
  'probe/triage/scenario-starting-process': [],
  'probe/triage/scenario-healthy': [],
  'probe/triage/scenario-cronjob-waiting': [],
  'probe/triage/scenario-not-marked': [],
  'probe/triage/scenario-disabled': ['serviceName'],
  'probe/triage/scenario-source-removed-agent-left': [],
  'query/workloads/single/default/Deployment/echo': [],
  'query/describeSource/shop/Deployment/nginx-edge': [],
  'query/describeSource/default/Deployment/batch-worker': [],
  'query/describeSource/default/DaemonSet/node-agent': [],
  'query/describeSource/payments/StatefulSet/ledger': ['envVars'],
};

/** Brings each workload into its state and answers with what differs from its recording. */
export async function compareStates(recordings: readonly Recording[]): Promise<Map<string, readonly string[]>> {
  const clock = steppedClock();
  const api = await startDemoApi({ clock, fill: stage });
  try {
    clock.step(9_000);
    api.cluster.catchUp();
    // What is injected and crashing by now stays as it is once nothing is rolled out any more.
    api.cluster.configuration.replaceRemote({ rollout: { automaticRolloutDisabled: true } });
    clock.step(2_000);
    api.cluster.catchUp();
    for (const { at, marked } of STAGE) {
      const [namespace, kind, name] = at;
      if (marked !== 'taken-back') continue;
      api.cluster.sources.remove({ namespace, kind, name });
      api.cluster.instrumentor.reconcile({ namespace, kind, name });
    }
    clock.step(2 * 60 * 60 * 1000);
    const found = new Map<string, readonly string[]>();
    for (const [name, own] of Object.entries(STATE_RECORDINGS)) {
      const recording = recordings.find((one) => one.name === name);
      if (!recording) continue;
      const ours = await answerTo(api, recording);
      found.set(
        name,
        stateDifferences(recording.response, ours).filter((one) => !own.some((part) => one.includes(part))),
      );
    }
    return found;
  } finally {
    await api.close();
  }
}

function stage(cluster: Cluster): void {
  for (const staged of STAGE) stageOne(cluster, staged);
  cluster.sources.ensureNamespace('shop').streams.set('default', true);
  cluster.reconcileNamespace('shop');
}

function stageOne(cluster: Cluster, staged: Staged): void {
  const [namespace, kind, name] = staged.at;
  cluster.addWorkload({
    id: { namespace, kind, name },
    containers: staged.containers.map(
      ([container, language, runtimeVersion]): ContainerSpec => ({
        name: container,
        image: `${name}:1`,
        language,
        runtimeVersion,
        env: [],
        otherAgents: staged.otherAgents ?? [],
        probePaths: {},
        resources: null,
      }),
    ),
    desired: staged.pods,
    paused: false,
    missesWebhookOnce: staged.missesWebhook ?? false,
    effect: staged.effect ?? { kind: 'silent' },
    createdAt: cluster.now(),
    revision: 1,
    rolloutNumber: 0,
    pods: [],
  });
  if (staged.marked === undefined || staged.marked === 'no') return;
  const source = cluster.sources.ensure({ namespace, kind, name });
  source.disabled = staged.marked === 'disabled';
  source.streams.set('default', true);
  cluster.instrumentor.reconcile({ namespace, kind, name });
}

type ProcessGiven = readonly [
  healthy: boolean | null,
  message: string,
  libraries: readonly (readonly [string, string | null])[],
];

/** What the processes of one pod reported when they were recorded. */
export const PROCESS_RECORDINGS: Readonly<Record<string, readonly ProcessGiven[]>> = {
  'probe/process/no-instances': [],
  'probe/process/healthy-no-components': [[true, '', []]],
  'probe/process/healthy-no-components-field-left-out': [[true, '', []]],
  'probe/process/healthy-three-components': [
    [
      true,
      '',
      [
        ['a', null],
        ['b', null],
        ['c', null],
      ],
    ],
  ],
  'probe/process/one-library-unhealthy': [
    [
      true,
      '',
      [
        ['a', null],
        ['b', 'cannot patch flask 0.9'],
      ],
    ],
  ],
  'probe/process/unhealthy': [[false, 'out of memory', []]],
  'probe/process/starting': [[null, 'starting', []]],
  'probe/process/leftover-instance-of-same-pod': [
    [true, '', [['a', null]]],
    [false, 'old process died', [['x', 'failed to load']]],
  ],
};

/** Lets one pod's processes report what was recorded, and answers with what differs. */
export async function compareProcesses(recordings: readonly Recording[]): Promise<Map<string, readonly string[]>> {
  const clock = steppedClock();
  const id = { namespace: 'lab-b', kind: 'Deployment', name: 'echo' } as const;
  const api = await startDemoApi({
    clock,
    fill: (cluster) => {
      stageOne(cluster, {
        at: ['lab-b', 'Deployment', 'echo'],
        pods: 1,
        containers: [['echo', 'python', '3.11.0']],
        effect: works,
        marked: 'own',
      });
    },
  });
  try {
    clock.step(60_000);
    api.cluster.catchUp();
    const found = new Map<string, readonly string[]>();
    for (const [name, processes] of Object.entries(PROCESS_RECORDINGS)) {
      const recording = recordings.find((one) => one.name === name);
      const container = api.cluster.workload(id)?.pods[0]?.containers[0];
      if (!recording || !container) continue;
      container.processes = processes.map(([healthy, message, libraries], index) => ({
        id: index + 1,
        language: 'python',
        healthy,
        message,
        libraries: libraries.map(([library, problem]) => ({
          name: library,
          standard: false,
          healthy: problem === null,
          message: problem,
          statusAt: clock.now(),
        })),
      }));
      found.set(name, stateDifferences(recording.response, await answerTo(api, recording)));
    }
    return found;
  } finally {
    await api.close();
  }
}

async function answerTo(api: DemoApi, { operation, variables }: Recording): Promise<unknown> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation, variables }),
  });
  return await response.json();
}

/** Texts and numbers that belong to one cluster: only whether they are there is compared. */
const LOOSE: ReadonlySet<string> = new Set([
  'buttonText',
  'createTime',
  'explain',
  'identifyingAttributes',
  'image',
  'instrumentations',
  'instrumentationInstances',
  'libcType',
  'manifestYAML',
  'message',
  'nodeName',
  'podName',
  'podsPhasesCount',
  'processes',
  'processEnvVars',
  'runningLatestWorkloadRevision',
  'runningStartedTime',
  'startTime',
  'waitingMessage',
]);

/** Where a state differs: in names, statuses, reasons, decisions, truth values and in what is there at all. */
function stateDifferences(recorded: unknown, ours: unknown, path = ''): string[] {
  const key = path.split('.').at(-1) ?? '';
  if (recorded === null || ours === null || recorded === undefined || ours === undefined) {
    if (LOOSE.has(key) || (recorded ?? null) === (ours ?? null)) return [];
    return [`${path}: ${JSON.stringify(recorded)?.slice(0, 200)} here ${JSON.stringify(ours)?.slice(0, 200)}`];
  }
  if (LOOSE.has(key)) return [];
  if (Array.isArray(recorded) && Array.isArray(ours)) {
    if (recorded.length !== ours.length) return [`${path}: ${recorded.length} items here ${ours.length}`];
    return recorded.flatMap((item: unknown, index) => stateDifferences(item, ours[index], `${path}.${index}`));
  }
  if (typeof recorded === 'object' && typeof ours === 'object') {
    return Object.entries(recorded).flatMap(([name, value]) =>
      stateDifferences(value, Reflect.get(ours, name), path === '' ? name : `${path}.${name}`),
    );
  }
  if (typeof recorded === 'number' && typeof ours === 'number')
    return recorded > 0 === ours > 0 ? [] : [`${path}: ${recorded} here ${ours}`];
  if (
    key === 'value' &&
    !['true', 'false'].includes(String(recorded)) &&
    /(podName|nodeName|createTime|message|instrumentedText)/.test(path)
  )
    return [];
  return recorded === ours ? [] : [`${path}: ${JSON.stringify(recorded)} here ${JSON.stringify(ours)}`];
}
