import { request as httpRequest } from 'node:http';
import { type DemoApi, type DemoOptions, startDemoApi } from '../../../src/demo/http/server.ts';
import type { Recording } from '../../recordings/recordings.ts';
import { steppedClock } from '../stepped-clock.ts';
import { differences, learnNames, type NameMap, renamed, unknownName } from './compare.ts';
import { fillRecordedWorld } from './world.ts';

/** What a replayed recording came to. */
export type Verdict =
  | { readonly name: string; readonly kind: 'matched' }
  | { readonly name: string; readonly kind: 'differing'; readonly why: readonly string[] }
  | { readonly name: string; readonly kind: 'not-comparable'; readonly why: string };

/** Controllers had at least that long between two recordings, in milliseconds. */
const BETWEEN_MS = 3_000;

/** Recordings by how their names begin, and why they cannot be replayed. */
const NOT_COMPARABLE: readonly (readonly [RegExp, string])[] = [
  [/^(fresh|apiserver-|oidc|lag|traffic)/, 'needs a broken or scripted installation'],
  [
    /^rest\/(describe|workload|source|token|oidc|sse|diagnose-download$|unknown)/,
    'a REST path that the embedded API does not offer',
  ],
  [/^readonly\/rest/, 'a REST path that the embedded API does not offer'],
  [/^rest\/playground/, 'a page for people, another one here'],
  [/^transport\/(body-)/, 'the request was not recorded'],
  [/^transport\/(GET|PUT)-graphql/, 'answers with a page of its own'],
  [/^error\/unknown-operationName/, 'the operation name was not recorded'],
  [/^query\/(collectorPod|pod)|^probe\/(pod|collectorPod)\//, "asks for one of the recorded cluster's pods"],
  [/^probe\/dest\/cond\//, 'made while the autoscaler was down'],
  [
    /^probe\/(process|triage|profiling|profilingSlots|getOverviewMetrics|getServiceMap|peerSources)\//,
    'made with scripted pods or telemetry',
  ],
  [/^probe\/potential|^query\/potentialDestinations/, 'depends on Services of the recorded cluster'],
  [
    /^(probe\/)?testconn|^mutation\/testConnection\/(jaeger-refused|otlp)/,
    'opens a connection; the embedded API never does',
  ],
  [/^probe\/sampling\/(concurrent|grpc)/, 'made with kubectl or in parallel'],
  [/^probe\/rule\/profile\//, 'made with kubectl'],
  [/^readonly\/after/, 'the mode was switched back with kubectl'],
  [/^tokens\/apiTokens/, 'made with kubectl'],
  [/^query\/traceCorrelations|^probe\/traceCorrelations/, 'made with a scripted store'],
];

/** Answers made of the recorded cluster's own pods, telemetry and times; comparable when empty or an error. */
const OWN_OBJECTS =
  /\b(workloads|workloadsByIds|namespaces|describeSource|getOverviewMetrics|getServiceMap|gatewayPods|odigletPods|gatewayDeploymentInfo|odigletDaemonSetInfo|k8sManifest|sourceConditions|instrumentationInstanceComponents|describeOdigos|sources|source|k8sActualNamespaces|k8sActualNamespace|potentialDestinations)\b\s*[({]/;

/** The worlds that recordings are replayed in, and which of them go there. */
const ACTS: readonly { readonly takes: RegExp; readonly options: DemoOptions; readonly admin?: boolean }[] = [
  { takes: /^(?!readonly|onprem|destructive|probe\/rule|rest\/diagnose-download-before)/, options: {} },
  { takes: /^rest\/diagnose-download-before/, options: {} },
  { takes: /^readonly\//, options: { uiMode: 'readonly' }, admin: true },
  { takes: /^(onprem|probe\/rule)\//, options: { tier: 'onprem' } },
  { takes: /^destructive\//, options: {} },
];

/** Writes that made the world in which later recordings were taken. */
const SETUP =
  /^mutation\/(persistK8s(Namespaces\/shop|Sources\/11)|createNewDestination\/(jaeger|tempo|datadog|grafanacloudtempo-disabled|prometheus)|createNoisyOperationRule\/(new-group|second)|createHighlyRelevantOperationRule(\/slow)?|createCostReductionRule)$/;

/** Replays every recording that can be, each act against a fresh embedded API, and compares the answers. */
export async function replayAll(recordings: readonly Recording[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const act of ACTS) {
    const clock = steppedClock();
    const api = await startDemoApi({ ...act.options, clock, clusterName: 'gt-cluster', fill: fillRecordedWorld });
    const names: NameMap = new Map();
    try {
      for (const recording of recordings) {
        const taken = act.takes.test(recording.name);
        const setup = !taken && SETUP.test(recording.name) && act.takes.test('mutation/') === false;
        if (!taken && !setup) continue;
        if (!recording.name.includes('at-once')) clock.step(BETWEEN_MS);
        const verdict = await replay(api, recording, names, setup && act.admin === true);
        if (taken) verdicts.push(verdict);
      }
    } finally {
      await api.close();
    }
  }
  return verdicts;
}

async function replay(api: DemoApi, recording: Recording, names: NameMap, admin: boolean): Promise<Verdict> {
  const { name } = recording;
  const barred = NOT_COMPARABLE.find(([pattern]) => pattern.test(name));
  if (barred) return { name, kind: 'not-comparable', why: barred[1] };
  if (recording.status === undefined) return { name, kind: 'not-comparable', why: 'no answer was recorded' };
  const unknown = unknownName(recording.variables ?? null, names);
  if (unknown) return { name, kind: 'not-comparable', why: `uses ${unknown}, which was made by other means` };
  const answer = await send(api, recording, names, admin);
  learnNames(recording.response, answer.body, names);
  const own = whyOwn(recording);
  if (own) return { name, kind: 'not-comparable', why: own };
  const why = [
    ...(answer.status === recording.status ? [] : [`status ${recording.status} here ${answer.status}`]),
    ...differences(recording.response, answer.body, names),
  ];
  return why.length === 0 ? { name, kind: 'matched' } : { name, kind: 'differing', why };
}

function whyOwn({ operation, response }: Recording): string | undefined {
  if (!operation || operation.startsWith('mutation') || !OWN_OBJECTS.test(operation)) return undefined;
  if (typeof response === 'object' && response !== null && 'errors' in response) return undefined;
  const text = JSON.stringify(response);
  const isEmpty = !operation.includes('getServiceMap') && /^\{"data":\{"\w+":(\[\]|\{"\w+":\[\]\})\}\}$/.test(text);
  return isEmpty ? undefined : "shows the recorded cluster's own objects";
}

function send(
  api: DemoApi,
  recording: Recording,
  names: NameMap,
  admin: boolean,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const [method, path] = recording.rest
    ? [recording.rest.split(' ')[0], recording.rest.slice(recording.rest.indexOf(' ') + 1)]
    : ['POST', '/graphql'];
  const body = recording.rest
    ? (recording.body ?? undefined)
    : JSON.stringify({ query: recording.operation, variables: renamed(recording.variables ?? {}, names) });
  const headers: Record<string, string> = {
    ...(recording.rest ? {} : { 'Content-Type': 'application/json' }),
    ...(admin ? { 'X-Odigos-Admin-Allow': 'true' } : {}),
  };
  for (const [header, value] of Object.entries(recording.headers ?? {}))
    headers[header] = String(renamed(value, names));
  delete headers.Host;
  return new Promise((resolve, reject) => {
    const url = new URL(String(renamed(path, names)), api.url);
    const request = httpRequest(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: parsed(text) }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
