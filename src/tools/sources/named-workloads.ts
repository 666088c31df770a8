import type { ToolOperation } from '../../tool/definition.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse, type ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { WorkloadMarkingFragment } from '../../tool/generated/operations.generated.ts';
import type { ReadCall, WriteCall } from '../../tool/tool.ts';
import { type WorkloadId, workloadArguments, workloadKey } from '../workload/workload.ts';
import { readPatiently } from './patience.ts';

/** How a workload is marked, and what runs of it. */
export type MarkedWorkload = WorkloadMarkingFragment;

/** Reads every workload of one namespace. */
export type NamespaceRead<Workload extends MarkedWorkload = MarkedWorkload> = ToolOperation<
  { readonly workloads: readonly Workload[] },
  { readonly namespace: string }
>;

/** A workload that cannot be acted on, and why: the API itself would answer true. */
export interface Unusable {
  readonly id: WorkloadId;
  readonly why: string;
}

/** The settings that decide what marking a workload does. */
export interface MarkingSettings {
  readonly ignored: ReadonlySet<string>;
  /** Whether Odigos restarts workloads by itself when their agent changes. */
  readonly restartsByItself: boolean;
}

/** Named workloads, as they are now. */
export interface Named {
  readonly found: readonly MarkedWorkload[];
  readonly unusable: readonly Unusable[];
  readonly settings: MarkingSettings;
}

/** Reads what marking depends on. Sources in an ignored namespace are accepted and never seen again. */
export async function readMarkingSettings(call: ReadCall<object>): Promise<MarkingSettings> {
  const { effectiveConfig } = await call.read(operations.instrument_workloads_settings, {});
  return {
    ignored: new Set(effectiveConfig?.ignoredNamespaces ?? []),
    restartsByItself: effectiveConfig?.rollout?.automaticRolloutDisabled !== true,
  };
}

/**
 * Finds each named workload once. The API marks what does not exist (recording `probe/persistK8sSources/ghost`) and
 * what lies in an ignored namespace (`probe/persistK8sSources/ignored-namespace`), so both are told here.
 */
export async function findNamed(
  call: ReadCall<object>,
  operation: NamespaceRead,
  refs: readonly WorkloadId[],
): Promise<Named> {
  const settings = await readMarkingSettings(call);
  const ids = distinct(refs);
  const present = await readNamespaces(call, operation, ids, settings.ignored);
  const found: MarkedWorkload[] = [];
  const unusable: Unusable[] = [];
  for (const id of ids) {
    const workload = present.find((one) => workloadKey(one.id) === workloadKey(id));
    if (settings.ignored.has(id.namespace)) unusable.push({ id, why: `Odigos ignores namespace ${id.namespace}` });
    else if (!workload || workload.workloadHealthStatus === null) unusable.push({ id, why: whyMissing(id, present) });
    else found.push(workload);
  }
  return { found, unusable, settings };
}

async function readNamespaces(
  call: ReadCall<object>,
  operation: NamespaceRead,
  ids: readonly WorkloadId[],
  ignored: ReadonlySet<string>,
): Promise<readonly MarkedWorkload[]> {
  const namespaces = namespacesOf(ids).filter((namespace) => !ignored.has(namespace));
  const answers = await Promise.all(namespaces.map((namespace) => call.read(operation, { namespace })));
  return answers.flatMap(({ workloads }) => workloads);
}

function whyMissing(id: WorkloadId, present: readonly MarkedWorkload[]): string {
  const there = present.filter(
    (one) => one.id.namespace === id.namespace && one.id.name.toLowerCase() === id.name.toLowerCase(),
  );
  const others = there.map((one) => `${one.id.kind} ${one.id.name}`);
  const hint = others.length > 0 ? `; there is ${others.join(' and ')}` : ', names are case-sensitive';
  return `not found in namespace ${id.namespace}${hint}`;
}

/** Each once, in the order of namespace, name and kind. */
export function distinct(refs: readonly WorkloadId[]): readonly WorkloadId[] {
  const byKey = new Map(refs.map((id) => [workloadKey(id), id]));
  return [...byKey].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, id]) => id);
}

function namespacesOf(ids: readonly WorkloadId[]): readonly string[] {
  return [...new Set(ids.map(({ namespace }) => namespace))].sort();
}

/** `payments/Deployment/checkout`: how a workload is called in changes and messages. */
export function label({ namespace, kind, name }: WorkloadId): string {
  return `${namespace}/${kind}/${name}`;
}

/** Refuses a call that names what cannot be acted on, with the call that leaves those out. */
export function refuseUnusable(
  tool: string,
  given: object,
  unusable: readonly Unusable[],
  usable: readonly WorkloadId[],
): ToolFailure {
  const told = unusable.slice(0, 5).map(({ id, why }) => `${label(id)}: ${why}`);
  const more = unusable.length > told.length ? ` and ${unusable.length - told.length} more` : '';
  const steps: NextStep[] = [];
  if (usable.length > 0) {
    const { dry_run: _dryRun, plan: _plan, ...kept }: { dry_run?: unknown; plan?: unknown } = given;
    const rest = { ...kept, workloads: usable.map(workloadArguments) };
    steps.push({
      tool,
      arguments: rest,
      why: usable.length === 1 ? 'Only the one that can be.' : `Only the ${usable.length} that can be.`,
    });
  }
  const [first] = unusable;
  if (first && !first.why.startsWith('Odigos ignores')) {
    const { namespace } = first.id;
    steps.push({ tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what is there.' });
  } else steps.push({ tool: 'list_namespaces', arguments: {}, why: 'See which namespaces Odigos ignores.' });
  return refuse(`Nothing was sent. ${told.join('. ')}${more}.`, steps);
}

/** What a plan covers of workloads: their marks and streams, in one order. */
export function markingState(workloads: readonly MarkedWorkload[]): unknown {
  return workloads.map(({ id, markedForInstrumentation: mark, dataStreamNames }) => [
    label(id),
    mark.decisionEnum,
    [...dataStreamNames].sort(),
  ]);
}

/**
 * Reads the workloads of the given ones' namespaces until each of them satisfies, at most about four seconds a namespace.
 *
 * @returns those of the given ones that are still listed
 */
export async function readBack(
  call: WriteCall<object>,
  operation: NamespaceRead,
  ids: readonly WorkloadId[],
  satisfied: (workload: MarkedWorkload) => boolean,
): Promise<readonly MarkedWorkload[]> {
  const wanted = new Set(ids.map(workloadKey));
  const found: MarkedWorkload[] = [];
  for (const namespace of namespacesOf(ids)) {
    const answer = await readPatiently(call, operation, { namespace }, ({ workloads }) =>
      workloads.filter(({ id }) => wanted.has(workloadKey(id))).every(satisfied),
    );
    found.push(...answer.workloads.filter(({ id }) => wanted.has(workloadKey(id))));
  }
  return found;
}
