import {
  definitions,
  operations,
  type UninstrumentWorkloadsArguments,
} from '../../tool/generated/catalog.generated.ts';
import { noImpact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall, type WriteCall } from '../../tool/tool.ts';
import { NOTHING_SENT } from '../../tool/undo.ts';
import { markOf, type WorkloadId, workloadKey } from '../workload/workload.ts';
import { impactOfUninstrumenting, workloadsText } from './marking-impact.ts';
import {
  distinct,
  findNamed,
  label,
  type MarkedWorkload,
  type MarkingSettings,
  markingState,
  readBack,
  refuseUnusable,
  type Unusable,
} from './named-workloads.ts';
import { failureOf } from './partial-failure.ts';
import { readPatiently } from './patience.ts';
import { listed } from './pods.ts';
import { restartsOf } from './restarts.ts';
import { goneWithSources } from './said-by-hand.ts';
import { staticPodsUnusable } from './static-pods.ts';
import { markedAgain } from './undo.ts';

type Given = UninstrumentWorkloadsArguments;

/**
 * Unmarks workloads with an empty stream: that takes the Source away whatever streams it is in, or disables it inside a
 * marked namespace (recordings `probe/persistK8sSources/off-empty-stream`, `…/off-empty-stream-in-marked-namespace`). A
 * stream that it is not in would do nothing, or bring a disabled one to life
 * (`probe/workloads/disabled-after-off-wrong-stream`).
 */
export const uninstrument_workloads = defineWrite(definitions.uninstrument_workloads, {
  target: () => 'sources',

  async preview(call) {
    const { all, toUnmark, leftovers, marked, settings } = await checked(call);
    if (toUnmark.length === 0) {
      const [namespace = ''] = all.map(({ id }) => id.namespace);
      const see = { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what is instrumented.' };
      return {
        impact: noImpact(listed(all), all.length === 1 ? 'is not instrumented' : 'are not instrumented'),
        changes: [],
        state: markingState(all),
        nextSteps: [see],
      };
    }
    const already = all.filter((workload) => !toUnmark.includes(workload));
    if (already.length > 0) call.warn(`Not instrumented anyway, left as they are: ${listed(already)}.`);
    const disabled = toUnmark.filter(({ id }) => marked.has(id.namespace));
    const deleted = toUnmark.filter((workload) => !disabled.includes(workload));
    const own = deleted.filter(({ markedForInstrumentation: mark }) => mark.decisionEnum === 'WorkloadSource');
    const present = toUnmark.filter((workload) => !leftovers.includes(workload));
    const restarts = await restartsOf(call, present, settings, 'goes');
    const silent = present.filter((workload) => !restarts.untouched.includes(workload));
    return {
      impact: impactOfUninstrumenting(`Uninstrument ${workloadsText(toUnmark)}`, toUnmark, silent, restarts),
      changes: toUnmark.map((workload) => ({
        field: label(workload.id),
        before: `${markOf(workload.markedForInstrumentation.markedForInstrumentation)} in ${[...workload.dataStreamNames].sort().join(', ')}`,
        after: disabled.includes(workload) ? 'disabled' : 'not instrumented',
      })),
      consequences: [
        ...(silent.length > 0 ? [`The telemetry of ${listed(silent)} stops.`] : []),
        ...restarts.sentences,
        ...(own.length > 0
          ? [`${listed(own)}: data streams, service name and runtime overrides are deleted with the Source.`]
          : []),
        ...(disabled.length > 0
          ? [`${listed(disabled)}: the namespace is instrumented as a whole, so a disabled Source keeps it out.`]
          : []),
      ],
      state: markingState(all),
    };
  },

  async apply(call) {
    const { toUnmark, leftovers, marked } = await checked(call);
    if (toUnmark.length === 0) {
      return { data: { confirmed: true, sent: 'nothing, none of them is instrumented' }, undo: NOTHING_SENT };
    }
    // In an instrumented namespace a Source is disabled, and keeps what it says.
    const deleted = toUnmark.filter((workload) => !marked.has(workload.id.namespace) && !leftovers.includes(workload));
    const lost = await goneWithSources(call, deleted);
    const sources = toUnmark.map(({ id }) => ({ ...id, selected: false, currentStreamName: '' }));
    const failure = await failureOf(() =>
      call.write(operations.uninstrument_workloads, { ...call.arguments, sources }),
    );
    const still = await stillMarked(call, toUnmark, leftovers);
    if (failure && still.length === toUnmark.length) throw failure;
    if (failure) call.warn(`Some failed: ${failure.failure.message}`);
    else if (still.length > 0) call.warn('The API answered true, but some still show as instrumented. Look again.');
    const gone = toUnmark.filter(({ id }) => !still.includes(workloadKey(id)));
    const [namespace = ''] = toUnmark.map(({ id }) => id.namespace);
    return {
      data: {
        confirmed: still.length === 0,
        uninstrumented: gone.map(({ id }) => label(id)),
        ...(still.length > 0
          ? {
              still_instrumented: toUnmark
                .filter(({ id }) => still.includes(workloadKey(id)))
                .map(({ id }) => label(id)),
            }
          : {}),
      },
      nextSteps: [
        { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what is still instrumented.' },
      ],
      undo: markedAgain(
        gone.filter((workload) => !leftovers.includes(workload)),
        lost,
      ),
    };
  },
});

interface Checked {
  readonly all: readonly MarkedWorkload[];
  readonly toUnmark: readonly MarkedWorkload[];
  /** Instrumented ones whose workload no longer exists. */
  readonly leftovers: readonly MarkedWorkload[];
  /** Namespaces that are instrumented as a whole. */
  readonly marked: ReadonlySet<string>;
  readonly settings: MarkingSettings;
}

async function checked(call: ReadCall<Given>): Promise<Checked> {
  const { arguments: given } = call;
  const { found, unusable, settings } = await findNamed(
    call,
    operations.uninstrument_workloads_preview,
    given.workloads,
  );
  const leftovers = await leftoversAmong(call, unusable);
  const unsupported = await staticPodsUnusable(call, found);
  const usable = [...found.filter(({ id }) => !unsupported.some((one) => one.id === id)), ...leftovers];
  const refused = [...unusable, ...unsupported].filter(
    ({ id }) => !leftovers.some((one) => workloadKey(one.id) === workloadKey(id)),
  );
  if (refused.length > 0) {
    throw refuseUnusable('uninstrument_workloads', given, refused, distinct(usable.map(({ id }) => id)));
  }
  const { namespaces } = await call.read(operations.uninstrument_workloads_namespaces, {});
  return {
    all: usable,
    toUnmark: usable.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation),
    leftovers,
    marked: new Set(namespaces.filter((one) => one.markedForInstrumentation).map(({ name }) => name)),
    settings,
  };
}

/**
 * What Odigos still holds of workloads that are gone; the list of a namespace leaves them out
 * (`probe/workloads/marked-after-delete`).
 */
async function leftoversAmong(
  call: ReadCall<object>,
  unusable: readonly Unusable[],
): Promise<readonly MarkedWorkload[]> {
  if (unusable.length === 0) return [];
  const { workloads } = await call.read(operations.uninstrument_workloads_leftovers, {});
  return workloads.filter(({ id }) => unusable.some((one) => workloadKey(one.id) === workloadKey(id)));
}

/** Keys of those that show as instrumented after about four seconds: a Source is deleted in its own time. */
async function stillMarked(
  call: WriteCall<Given>,
  unmarked: readonly MarkedWorkload[],
  leftovers: readonly MarkedWorkload[],
): Promise<readonly string[]> {
  const isUnmarked = ({ markedForInstrumentation: mark }: MarkedWorkload): boolean => !mark.markedForInstrumentation;
  const listedOnes: WorkloadId[] = unmarked.filter((one) => !leftovers.includes(one)).map(({ id }) => id);
  const now = await readBack(call, operations.uninstrument_workloads_preview, listedOnes, isUnmarked);
  const keys = new Set(leftovers.map(({ id }) => workloadKey(id)));
  const isHeld = (workload: MarkedWorkload): boolean => keys.has(workloadKey(workload.id)) && !isUnmarked(workload);
  const left =
    leftovers.length === 0
      ? []
      : (
          await readPatiently(
            call,
            operations.uninstrument_workloads_leftovers,
            {},
            ({ workloads }) => !workloads.some(isHeld),
          )
        ).workloads.filter(isHeld);
  return [...now.filter((workload) => !isUnmarked(workload)), ...left].map(({ id }) => workloadKey(id));
}
