import type { NextStep } from '../../tool/envelope.ts';
import {
  definitions,
  operations,
  type UninstrumentNamespaceArguments,
} from '../../tool/generated/catalog.generated.ts';
import type { UninstrumentNamespacePreviewQuery } from '../../tool/generated/operations.generated.ts';
import { noImpact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT, type Undo, undoBy } from '../../tool/undo.ts';
import { DEFAULT_STREAM } from './default-stream.ts';
import { impactOfUninstrumenting } from './marking-impact.ts';
import { type MarkedWorkload, type MarkingSettings, markingState } from './named-workloads.ts';
import { type Namespace, namespaceIn, readNamespace } from './one-namespace.ts';
import { readPatiently } from './patience.ts';
import { listed } from './pods.ts';
import { restartsOf } from './restarts.ts';

type Given = UninstrumentNamespaceArguments;

/**
 * Unmarks a namespace, stream by stream: with a stream that it is not in, the API answers true and does nothing
 * (recording `probe/persistK8sNamespaces/off-wrong-stream`). Sources of its workloads stay
 * (`probe/workloads/lab-a-after-namespace-off`).
 */
export const uninstrument_namespace = defineWrite(definitions.uninstrument_namespace, {
  target: () => 'sources',

  async preview(call) {
    const { before, workloads, settings } = await checked(call);
    const { namespace } = call.arguments;
    const state = {
      marked: before.markedForInstrumentation,
      streams: [...before.dataStreamNames].sort(),
      workloads: markingState(workloads),
    };
    const { released, own, disabled } = parted(workloads);
    if (!before.markedForInstrumentation) {
      const impact = noImpact(`Namespace ${namespace}`, 'is not instrumented as a whole');
      return { impact, changes: [], state, nextSteps: [seeWorkloads(namespace)] };
    }
    const restarts = await restartsOf(call, released, settings, 'goes');
    const silent = released.filter((workload) => !restarts.untouched.includes(workload));
    return {
      impact: impactOfUninstrumenting(`Uninstrument namespace ${namespace}`, workloads, silent, restarts),
      changes: [
        { field: namespace, before: `instrumented in ${state.streams.join(', ')}`, after: 'not instrumented' },
        ...(released.length > 0 ? [{ field: 'workloads instrumented by it', before: released.length, after: 0 }] : []),
      ],
      consequences: [
        ...(silent.length > 0 ? [`The telemetry of ${listed(silent)} stops.`] : []),
        ...restarts.sentences,
        ...(own.length > 0 ? [`${listed(own)}: instrumented by Sources of their own, they stay instrumented.`] : []),
        ...(disabled.length > 0
          ? [`${listed(disabled)}: their disabled Sources stay, also when the namespace is instrumented again.`]
          : []),
      ],
      state,
    };
  },

  async apply(call) {
    const { before, workloads } = await checked(call);
    const { namespace } = call.arguments;
    if (!before.markedForInstrumentation) {
      return {
        data: { namespace, confirmed: true, sent: 'nothing, it is not instrumented as a whole' },
        undo: NOTHING_SENT,
      };
    }
    const isDone = (answer: UninstrumentNamespacePreviewQuery): boolean =>
      namespaceIn(answer, namespace)?.markedForInstrumentation !== true;
    const streams = [...before.dataStreamNames].sort();
    for (const stream of streams) await call.write(operations.uninstrument_namespace, { ...call.arguments, stream });
    // Its last stream takes the Source with it; one that is in no stream goes by the empty name.
    if (streams.length === 0) await call.write(operations.uninstrument_namespace, { ...call.arguments, stream: '' });
    const read = await readPatiently(call, operations.uninstrument_namespace_preview, {}, isDone);
    const confirmed = isDone(read);
    if (!confirmed) call.warn('The API answered true, but the namespace still shows as instrumented. Look again.');
    const { own } = parted(workloads);
    return {
      data: { namespace, confirmed, ...(own.length > 0 ? { still_instrumented: own.length } : {}) },
      // Those were instrumented before the namespace was, and for themselves: taking the namespace back leaves them be.
      nextSteps: [seeWorkloads(namespace)],
      undo: instrumentedAgain(namespace, streams),
    };
  },
});

function instrumentedAgain(namespace: string, [stream = DEFAULT_STREAM, ...others]: readonly string[]): Undo {
  return undoBy(
    definitions.instrument_namespace,
    { namespace, ...(stream === DEFAULT_STREAM ? {} : { data_stream: stream }) },
    others.length > 0 ? { stays: `It is in no other data stream then: ${others.join(', ')} were its too.` } : {},
  );
}

async function checked(call: ReadCall<Given>): Promise<{
  readonly before: Namespace;
  readonly workloads: readonly MarkedWorkload[];
  readonly settings: MarkingSettings;
}> {
  const { namespace } = call.arguments;
  const { before, settings } = await readNamespace(call, operations.uninstrument_namespace_preview, namespace);
  const { workloads } = await call.read(operations.uninstrument_namespace_workloads, { namespace });
  return { before, workloads, settings };
}

/** Workloads by who decides about them: the namespace, or a Source of their own. */
function parted(workloads: readonly MarkedWorkload[]) {
  const by = (decision: string): readonly MarkedWorkload[] =>
    workloads.filter(({ markedForInstrumentation: mark }) => mark.decisionEnum === decision);
  return { released: by('NamespaceSource'), own: by('WorkloadSource'), disabled: by('WorkloadSourceDisabled') };
}

function seeWorkloads(namespace: string): NextStep {
  return { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what is still instrumented.' };
}
