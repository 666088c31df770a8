import { kubectl } from '../../text/kubectl.ts';
import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { definitions, operations, type RestartWorkloadsArguments } from '../../tool/generated/catalog.generated.ts';
import { type Impact, impact, noImpact } from '../../tool/impact.ts';
import { availablePods } from '../../tool/kit/moving-figures.ts';
import { named } from '../../tool/kit/named.ts';
import { present } from '../../tool/kit/present.ts';
import { defineWrite, type ReadCall, type WriteBehaviour, type WriteCall } from '../../tool/tool.ts';
import { undoSentence } from '../../tool/undo.ts';
import { WORKLOAD_KINDS } from '../../tool/workload-kind.ts';
import { restartIsVain } from '../cluster/component.ts';
import { settled } from '../health/settling.ts';
import { readSources } from '../health/shown.ts';
import { workloadArguments } from '../workload/workload.ts';
import { type Manifest, manifestOf, readManifest } from './manifest.ts';
import { restartText, workloadsText } from './marking-impact.ts';
import {
  findNamed,
  label,
  type MarkedWorkload,
  markingState,
  refuseUnusable,
  type Unusable,
} from './named-workloads.ts';
import { failureOf } from './partial-failure.ts';
import { awaySentences, hasNoPods, listed, podsOf as podCount } from './pods.ts';
import { RESTARTED } from './undo.ts';

type WorkloadRef = NonNullable<RestartWorkloadsArguments['workloads']>[number];
/** The arguments, with the workloads that are meant. */
type Given = RestartWorkloadsArguments & { readonly workloads: readonly WorkloadRef[] };

/** Restarts workloads and tells by their manifests which were: the API tells one failure and restarts the others. */
const restart: WriteBehaviour<Given> = {
  target: () => 'sources',

  async preview(call) {
    const workloads = await checked(call);
    const manifests = await readManifests(call, workloads);
    const restarting = manifests.filter((one) => idleReason(one) === undefined).map(({ workload }) => workload);
    const state = stateOf(manifests);
    if (restarting.length === 0) {
      return { impact: idleImpact(manifests), changes: [], consequences: resumeLines(manifests), state };
    }
    for (const warning of remarks(manifests)) call.warn(warning);
    if (restarting.some(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation)) {
      const vain = await restartIsVain(call);
      if (vain !== undefined) call.warn(vain);
    }
    const pods = podCount(restarting);
    return {
      impact: impact(
        `Restart ${workloadsText(restarting)}: ${restartText({ restarting, pods }, restarting)}.`,
        'restart',
      ),
      changes: restarting.map(({ id, numberOfInstances }) => ({
        field: label(id),
        before: availablePods(numberOfInstances ?? 0),
        after: 'restarted',
      })),
      consequences: [
        ...(pods > 0 ? [`${availablePods(pods)} replaced, by each workload's own update strategy.`] : []),
        ...awaySentences(restarting),
        ...resumeLines(manifests),
      ],
      byCall: [undoSentence(RESTARTED)],
      state,
    };
  },

  async apply(call) {
    const all = await readManifests(call, await checked(call));
    const before = all.filter((one) => idleReason(one) === undefined);
    const left = all.filter((one) => !before.includes(one)).map(({ workload }) => label(workload.id));
    const sourceIds = before.map(({ workload: { id } }) => ({ ...id }));
    const failure = await failureOf(() =>
      call.write(operations.restart_workloads, { ...call.arguments, source_ids: sourceIds }),
    );
    const outcomes: (WithManifest & { readonly outcome: Outcome })[] = [];
    for (const one of before) outcomes.push({ ...one, outcome: await outcomeOf(call, one) });
    const of = (outcome: Outcome): readonly string[] =>
      outcomes.filter((one) => one.outcome === outcome).map(({ workload }) => label(workload.id));
    const [restarted, unchanged, unknown] = [of('restarted'), of('not restarted'), of('unknown')];
    if (failure && restarted.length === 0) throw failure;
    if (failure) call.warn(`Some failed: ${failure.failure.message}`);
    else if (unchanged.length > 0) call.warn('The API answered true, but some manifests show no restart.');
    if (unknown.length > 0) call.warn('Where the manifest cannot be read, a restart cannot be confirmed.');
    return {
      data: {
        confirmed: restarted.length === before.length,
        restarted,
        ...(left.length > 0 ? { left_alone: left } : {}),
        ...(unchanged.length > 0 ? { not_restarted: unchanged } : {}),
        ...(unknown.length > 0 ? { not_known: unknown } : {}),
        ...(call.arguments.wait_seconds || restarted.length === 0
          ? {}
          : { note: 'Kubernetes replaces the pods now; nobody has waited for them.' }),
      },
      nextSteps: outcomes
        .filter(({ outcome }) => outcome === 'restarted')
        .slice(0, 2)
        .map(({ workload: { id } }) => ({
          tool: 'troubleshoot_source',
          arguments: { ...workloadArguments(id), wait_seconds: SUGGESTED_WAIT_SECONDS },
          why: `Wait until it has settled: see whether the new pods of ${id.name} carry the agent.`,
        })),
      undo: RESTARTED,
    };
  },

  settle: (call, answer) => settled(call, answer, call.arguments.workloads),
};

/** Restarts the workloads that are named, or those of a namespace that need it. */
export const restart_workloads = defineWrite(definitions.restart_workloads, {
  target: () => 'sources',

  async preview(call) {
    const workloads = await meantWorkloads(call);
    if (workloads.length > 0) return restart.preview({ ...call, arguments: { ...call.arguments, workloads } });
    return {
      impact: noImpact(`Namespace ${call.arguments.namespace}`, 'has no workload that needs a restart'),
      changes: [],
      state: [],
    };
  },

  async apply(call, preview) {
    // Those that the preview told, whatever came to need it since.
    const { workloads: given = preview.changes.flatMap(({ field }) => workloadOf(field)) } = call.arguments;
    return restart.apply({ ...call, arguments: { ...call.arguments, workloads: given } }, preview);
  },

  async settle(call, answer) {
    const { restarted = [] }: { readonly restarted?: readonly string[] } = answer.data;
    const workloads = restarted.flatMap(workloadOf);
    return workloads.length === 0 ? answer : settled(call, answer, workloads);
  },
});

/** Of one call; more would be told no one by one. */
const MOST = 20;

/** @throws ToolFailure where it is not said which workloads are meant */
async function meantWorkloads(call: ReadCall<RestartWorkloadsArguments>): Promise<readonly WorkloadRef[]> {
  const { workloads: named = [], namespace, only } = call.arguments;
  const isWhole = namespace !== undefined && only !== undefined;
  if (named.length > 0 && namespace === undefined && only === undefined) return named;
  if (!isWhole || named.length > 0) {
    throw refuse(
      'Give workloads, or namespace with only: needs_restart. Nothing was sent.',
      [{ tool: 'find_unhealthy_sources', arguments: present({ namespace }), why: 'See which need a restart.' }],
      'Correct the arguments and call again.',
    );
  }
  const { workloads } = await call.read(operations.restart_workloads_of_namespace, { namespace });
  const stale = readSources(workloads, call.time())
    .filter(({ workload, health }) => health.verdict === only && NOT_RESTARTED[workload.id.kind] === undefined)
    .flatMap(({ workload }) => workloadOf(label(workload.id)));
  const left = stale.slice(MOST).map((id) => label(id));
  if (left.length > 0)
    call.warn(`Only ${MOST} at once; call again for ${left.length} more: ${left.slice(0, MOST).join(', ')}.`);
  return stale.slice(0, MOST);
}

/** The workload that a label names. */
function workloadOf(text: string): readonly WorkloadRef[] {
  const [namespace, kind, name, ...more] = text.split('/');
  const known = WORKLOAD_KINDS.find((one) => one === kind);
  return namespace && known && name && more.length === 0 ? [{ namespace, kind: known, name }] : [];
}

interface WithManifest {
  readonly workload: MarkedWorkload;
  readonly manifest: Manifest | undefined;
}

type Outcome = 'restarted' | 'not restarted' | 'unknown';

/**
 * Kinds of which a restart does nothing or fails (recordings `mutation/restartWorkloads/cronjob`,
 * `probe/restartWorkloads/static-pod`).
 */
const NOT_RESTARTED: Readonly<Record<string, string>> = {
  CronJob: 'a CronJob is not restarted, its next job makes new pods',
  StaticPod: 'static pods cannot be restarted from here',
};

/** @throws ToolFailure when any of them is missing, ignored or of a kind that cannot be restarted */
async function checked(call: ReadCall<Given>): Promise<readonly MarkedWorkload[]> {
  const { found, unusable } = await findNamed(call, operations.restart_workloads_preview, call.arguments.workloads);
  const unfit: readonly Unusable[] = found.flatMap(({ id }) => {
    const why = NOT_RESTARTED[id.kind];
    return why === undefined ? [] : [{ id, why }];
  });
  const usable = found.filter(({ id }) => NOT_RESTARTED[id.kind] === undefined);
  if (unusable.length + unfit.length > 0) {
    throw refuseUnusable(
      'restart_workloads',
      call.arguments,
      [...unfit, ...unusable],
      usable.map(({ id }) => id),
    );
  }
  return usable;
}

async function readManifests(
  call: ReadCall<object>,
  workloads: readonly MarkedWorkload[],
): Promise<readonly WithManifest[]> {
  return Promise.all(
    workloads.map(async (workload) => ({ workload, manifest: await readManifest(call, workload.id) })),
  );
}

function stateOf(manifests: readonly WithManifest[]): object {
  return {
    marking: markingState(manifests.map(({ workload }) => workload)),
    paused: manifests.map(({ manifest }) => manifest?.paused ?? null),
    // Who restarted them meanwhile need not do it again. The time alone: whatever scales them counts generations up.
    restarted: manifests.map(({ manifest }) => manifest?.restart.split(' ')[0] ?? null),
  };
}

/**
 * Why a restart would replace no pod of a workload, though the API answers true to it; undefined where it would. The
 * template of a paused one would change all the same, and its pods go when somebody resumes it: kubectl refuses that too.
 */
function idleReason({ workload, manifest }: WithManifest): string | undefined {
  if (manifest?.paused) return 'its rollout is paused and has to be resumed first';
  if (manifest?.replacesOnDelete) return 'its strategy replaces pods only when they are deleted';
  if (manifest?.replicas === 0) return 'it is scaled to 0';
  return hasNoPods(workload) ? 'it has no pods now' : undefined;
}

/** How an operator resumes what is paused, which no call does. */
function resumeLines(all: readonly WithManifest[]): readonly string[] {
  const lines = all.flatMap(({ workload: { id }, manifest }) =>
    manifest?.paused ? [kubectl('rollout', 'resume', `${id.kind.toLowerCase()}/${id.name}`, '-n', id.namespace)] : [],
  );
  return lines.length > 0 ? [`A paused rollout is resumed by kubectl alone: ${named(lines)}.`] : [];
}

function idleImpact(idle: readonly WithManifest[]): Impact {
  const reasons = [...new Set(idle.flatMap((one) => idleReason(one) ?? []))];
  const whose = workloadsText(idle.map(({ workload }) => workload));
  return noImpact(`no pod of ${whose}`, `would be replaced, since ${reasons.join(', or ')}`);
}

/** What is left alone of those that are named, and what else must be known of the others. */
function remarks(all: readonly WithManifest[]): readonly string[] {
  const those = (test: (one: WithManifest) => boolean): readonly MarkedWorkload[] =>
    all.filter(test).map(({ workload }) => workload);
  const isIdle = (one: WithManifest): boolean => idleReason(one) !== undefined;
  const reasons = [...new Set(all.flatMap((one) => idleReason(one) ?? []))];
  const unmarked = those((one) => !isIdle(one) && !one.workload.markedForInstrumentation.markedForInstrumentation);
  const unread = those((one) => !isIdle(one) && one.manifest === undefined);
  return [
    ...reasons.map((why) => `${listed(those((one) => idleReason(one) === why))}: left alone, since ${why}.`),
    ...(unmarked.length > 0 ? [`${listed(unmarked)}: not instrumented; it restarts all the same.`] : []),
    ...(unread.length > 0 ? [`${listed(unread)}: the manifest cannot be read, so it may be paused.`] : []),
  ];
}

async function outcomeOf(call: WriteCall<Given>, { workload, manifest: before }: WithManifest): Promise<Outcome> {
  if (before === undefined) return 'unknown';
  const isRestarted = ({ k8sManifest }: { readonly k8sManifest: string }): boolean =>
    manifestOf(k8sManifest)?.restart !== before.restart;
  try {
    const now = await call.readUntil(operations.restart_workloads_manifest, workload.id, isRestarted);
    return isRestarted(now) ? 'restarted' : 'not restarted';
  } catch (error) {
    // It may be gone by now; the others are still worth telling.
    if (error instanceof ToolFailure) return 'unknown';
    throw error;
  }
}
