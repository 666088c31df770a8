import { counted } from '../../text/counted.ts';
import { definitions, type InstrumentNamespaceArguments, operations } from '../../tool/generated/catalog.generated.ts';
import type { InstrumentNamespacePreviewQuery } from '../../tool/generated/operations.generated.ts';
import { noImpact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT, type Undo, undoBy, undoSentence } from '../../tool/undo.ts';
import { settled } from '../health/settling.ts';
import { takersOf } from './data-stream.ts';
import { DEFAULT_STREAM } from './default-stream.ts';
import { impactOfInstrumenting } from './marking-impact.ts';
import { type MarkedWorkload, type MarkingSettings, markingState } from './named-workloads.ts';
import { type Namespace, namespaceIn, readNamespace } from './one-namespace.ts';
import { listed } from './pods.ts';
import { restartsOf } from './restarts.ts';
import { staticPodsUnusable } from './static-pods.ts';

type Given = InstrumentNamespaceArguments;

/** Marks a namespace as a whole. What is in it already follows: disabled workloads stay out, own Sources stay in force. */
export const instrument_namespace = defineWrite(definitions.instrument_namespace, {
  target: () => 'sources',

  async preview(call) {
    const { before, stream, workloads, settings, isSo } = await checked(call);
    const { namespace } = call.arguments;
    const taken = workloads.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation === null);
    const disabled = workloads.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation === false);
    const own = workloads.filter(({ markedForInstrumentation: mark }) => mark.decisionEnum === 'WorkloadSource');
    if (isSo) {
      const see = { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what it takes in.' };
      const state = stateOf(before, workloads);
      return {
        impact: noImpact(`Namespace ${namespace}`, 'is instrumented already'),
        changes: [],
        state,
        nextSteps: [see],
      };
    }
    const takers = await takersOf(call, [stream]);
    if (/^kube-/.test(namespace))
      call.warn(`${namespace} holds parts of Kubernetes itself. Instrument it only on purpose.`);
    const unfit = (await staticPodsUnusable(call, taken)).map(({ id }) => id);
    const supported = taken.filter(({ id }) => !unfit.includes(id));
    const restarts = await restartsOf(call, supported, settings, 'comes');
    const inherited = workloads.filter(({ markedForInstrumentation: mark }) => mark.decisionEnum === 'NamespaceSource');
    // Those that it has taken in already come into the stream with it.
    const sending = [...supported, ...inherited, ...own];
    return {
      impact: impactOfInstrumenting({
        what: before.markedForInstrumentation
          ? `Add namespace ${namespace}, instrumented already, with its ${counted(sending.length, 'workload')} to data stream ${stream}`
          : `Instrument namespace ${namespace} and all that comes to it, now ${counted(sending.length, 'workload')}`,
        workloads: sending,
        restarts,
        streams: [stream],
        takers,
      }),
      changes: [
        {
          field: namespace,
          before: before.markedForInstrumentation
            ? `instrumented in ${streamsOf(before).join(', ')}`
            : 'not instrumented',
          after: `instrumented in ${[...new Set([...streamsOf(before), stream])].sort().join(', ')}`,
        },
        ...(supported.length > 0 ? [{ field: 'workloads taken in', before: null, after: namesOf(supported) }] : []),
      ],
      consequences: [
        ...restarts.sentences,
        'Workloads that come to the namespace later are instrumented too.',
        ...(own.length > 0
          ? [`${listed(own)}: instrumented by Sources of their own, they send to stream ${stream} as well.`]
          : []),
        ...(disabled.length > 0 ? [`${listed(disabled)}: disabled by Sources of their own, they stay so.`] : []),
        ...(unfit.length > 0
          ? [
              `${listed(taken.filter(({ id }) => unfit.includes(id)))}: static pods, marked but not instrumented on this tier.`,
            ]
          : []),
      ],
      byCall: before.markedForInstrumentation ? [undoSentence(namespaceReleased(before, stream))] : [],
      state: stateOf(before, workloads),
    };
  },

  async apply(call) {
    const { before, stream, isSo } = await checked(call);
    const { namespace } = call.arguments;
    if (isSo) return { data: { namespace, confirmed: true, sent: 'nothing, it is so already' }, undo: NOTHING_SENT };
    await call.write(operations.instrument_namespace, { ...call.arguments, stream });
    const isDone = (answer: InstrumentNamespacePreviewQuery): boolean => {
      const now = namespaceIn(answer, namespace);
      return now?.markedForInstrumentation === true && now.dataStreamNames.includes(stream);
    };
    const read = await call.readUntil(operations.instrument_namespace_preview, {}, isDone);
    const confirmed = isDone(read);
    if (!confirmed)
      call.warn('The API answered true, but the namespace does not show as instrumented yet. Look again.');
    return {
      data: { namespace, confirmed, streams: [...(namespaceIn(read, namespace)?.dataStreamNames ?? [])].sort() },
      nextSteps: [
        {
          tool: 'find_unhealthy_sources',
          arguments: { namespace },
          why: 'In half a minute: see which of its workloads need help.',
        },
        { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See what it took in.' },
      ],
      undo: namespaceReleased(before, stream),
    };
  },

  settle: (call, answer) => settled(call, answer, { namespace: call.arguments.namespace }),
});

/** What takes the marking of a namespace back, by what it was before. */
function namespaceReleased({ name: namespace, markedForInstrumentation: isMarked }: Namespace, stream: string): Undo {
  return isMarked
    ? {
        impossible: `Data stream ${stream} stays; delete_data_stream alone takes one from a Source, and from all else that is in it.`,
      }
    : undoBy(definitions.uninstrument_namespace, { namespace });
}

interface Checked {
  readonly before: Namespace;
  readonly stream: string;
  readonly workloads: readonly MarkedWorkload[];
  readonly settings: MarkingSettings;
  readonly isSo: boolean;
}

async function checked(call: ReadCall<Given>): Promise<Checked> {
  const { namespace, data_stream: wanted } = call.arguments;
  const { before, settings } = await readNamespace(call, operations.instrument_namespace_preview, namespace);
  const { workloads } = await call.read(operations.instrument_namespace_workloads, { namespace });
  const isSo = before.markedForInstrumentation && (wanted === undefined || before.dataStreamNames.includes(wanted));
  return { before, stream: wanted ?? DEFAULT_STREAM, workloads, settings, isSo };
}

function streamsOf({ dataStreamNames }: Namespace): readonly string[] {
  return [...dataStreamNames].sort();
}

function stateOf(before: Namespace, workloads: readonly MarkedWorkload[]): unknown {
  return { marked: before.markedForInstrumentation, streams: streamsOf(before), workloads: markingState(workloads) };
}

const MAX_NAMED = 50;

function namesOf(workloads: readonly MarkedWorkload[]): readonly string[] {
  const names = workloads.map(({ id }) => `${id.kind}/${id.name}`).sort();
  return names.length > MAX_NAMED ? [...names.slice(0, MAX_NAMED), `and ${names.length - MAX_NAMED} more`] : names;
}
