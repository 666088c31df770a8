import { counted } from '../../text/counted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type {
  UninstrumentClusterNamespacesQuery,
  UninstrumentClusterPreviewQuery,
} from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall, type WriteCall } from '../../tool/tool.ts';
import { type Undo, undoBy } from '../../tool/undo.ts';
import { workloadArguments, workloadKey } from '../workload/workload.ts';

type Workload = UninstrumentClusterPreviewQuery['workloads'][number];
type Namespace = UninstrumentClusterNamespacesQuery['namespaces'][number];

/** Everything that Sources say, as far as the API shows it. */
interface Marked {
  readonly instrumented: readonly Workload[];
  /** Kept out on purpose, by a Source of their own. */
  readonly disabled: readonly Workload[];
  readonly namespaces: readonly Namespace[];
}

const SEE_SOURCES: NextStep = {
  tool: 'list_sources',
  arguments: {},
  why: 'See, and keep a record of, what is instrumented.',
};

/** Deletes every Source there is, at once and for good (recording `destructive/uninstrumentCluster`). */
export const uninstrument_cluster = defineWrite(definitions.uninstrument_cluster, {
  target: () => 'cluster/sources',

  async preview(call) {
    const [marked, { effectiveConfig }] = await Promise.all([
      readMarked(call),
      call.read(operations.uninstrument_cluster_rollout, {}),
    ]);
    const { instrumented, disabled, namespaces } = marked;
    if (isEmpty(marked)) {
      return {
        impact: noImpact('the cluster', 'has nothing instrumented'),
        changes: [],
        state: stateOf(marked),
        nextSteps: [SEE_SOURCES],
      };
    }
    const count = (field: string, before: number): { field: string; before: number; after: number } => ({
      field,
      before,
      after: 0,
    });
    const isManual = effectiveConfig?.rollout?.automaticRolloutDisabled === true;
    return {
      impact: impact(
        `Uninstrument the whole cluster: ${counted(instrumented.length, 'workload')} send nothing any more${isManual ? '' : ' and restart'}; their settings and the marks of ${counted(namespaces.length, 'namespace')} are lost for good.`,
        !isManual && 'restart',
        'data_loss',
        'cluster_wide',
      ),
      changes: [
        count('instrumented_workloads', instrumented.length),
        count('instrumented_namespaces', namespaces.length),
        count('disabled_workloads', disabled.length),
      ].filter(({ before }) => before > 0),
      consequences: consequencesOf(marked, isManual),
      state: stateOf(marked),
      nextSteps: [
        SEE_SOURCES,
        { tool: 'list_namespaces', arguments: {}, why: 'See which namespaces are instrumented.' },
      ],
    };
  },

  async apply(call) {
    const before = await readMarked(call);
    await call.write(operations.uninstrument_cluster, {});
    const left = await readMarkedUntilEmpty(call);
    const confirmed = isEmpty(left);
    if (!confirmed) call.warn('Some Sources still show; they are deleted within seconds. Look again.');
    return {
      data: { confirmed, workloads_left: left.instrumented.length, namespaces_left: left.namespaces.length },
      nextSteps: [{ tool: 'list_sources', arguments: {}, why: 'See what is left.' }],
      undo: markedAgain(before),
    };
  },
});

async function readMarked(call: ReadCall<object>): Promise<Marked> {
  const [{ workloads }, { namespaces }] = await Promise.all([
    call.read(operations.uninstrument_cluster_preview, {}),
    call.read(operations.uninstrument_cluster_namespaces, {}),
  ]);
  return markedOf(workloads, namespaces);
}

// Sources are deleted by a finalizer within one to three seconds, longer than one reading back waits.
async function readMarkedUntilEmpty(call: WriteCall<object>): Promise<Marked> {
  await call.readUntil(operations.uninstrument_cluster_preview, {}, ({ workloads }) =>
    isEmpty(markedOf(workloads, [])),
  );
  const { workloads } = await call.readUntil(operations.uninstrument_cluster_preview, {}, (answer) =>
    isEmpty(markedOf(answer.workloads, [])),
  );
  const { namespaces } = await call.readUntil(operations.uninstrument_cluster_namespaces, {}, (answer) =>
    isEmpty(markedOf([], answer.namespaces)),
  );
  return markedOf(workloads, namespaces);
}

function markedOf(workloads: readonly Workload[], namespaces: readonly Namespace[]): Marked {
  const marked = (mark: boolean): readonly Workload[] =>
    workloads.filter(({ markedForInstrumentation }) => markedForInstrumentation.markedForInstrumentation === mark);
  return {
    instrumented: marked(true),
    disabled: marked(false),
    namespaces: namespaces.filter(({ markedForInstrumentation }) => markedForInstrumentation),
  };
}

function isEmpty({ instrumented, disabled, namespaces }: Marked): boolean {
  return instrumented.length + disabled.length + namespaces.length === 0;
}

function consequencesOf({ instrumented, disabled, namespaces }: Marked, rolloutDisabled: boolean): readonly string[] {
  const streams = new Set([...instrumented, ...namespaces].flatMap(({ dataStreamNames }) => dataStreamNames));
  streams.delete('default');
  return [
    instrumented.length === 1
      ? '1 workload loses its agents and sends no more telemetry.'
      : `${instrumented.length} workloads lose their agents and send no more telemetry.`,
    rolloutDisabled
      ? 'Automatic rollout is off: agents stay in running pods until each workload is restarted.'
      : 'Their pods are restarted to take the agents out.',
    ...(namespaces.length > 0
      ? [
          `Namespaces no longer instrumented as a whole: ${namespaces
            .map(({ name }) => name)
            .sort()
            .join(', ')}.`,
        ]
      : []),
    ...(disabled.length > 0
      ? [
          disabled.length === 1
            ? '1 workload that was kept out on purpose is no longer, if its namespace is instrumented again.'
            : `${disabled.length} workloads that were kept out on purpose are no longer, if their namespace is instrumented again.`,
        ]
      : []),
    ...(streams.size > 0 ? [`Membership in data streams is lost: ${[...streams].sort().join(', ')}.`] : []),
    'Service names, runtime overrides and the choice of workloads are deleted with the Sources; nothing restores them.',
    'Sources that the API does not list (of missing workloads or ignored namespaces) go too. Destinations and rules stay.',
  ];
}

function stateOf({ instrumented, disabled, namespaces }: Marked): object {
  const rows = (workloads: readonly Workload[]): readonly string[] =>
    workloads.map(({ id, dataStreamNames }) => `${workloadKey(id)} ${[...dataStreamNames].sort().join(' ')}`).sort();
  return {
    instrumented: rows(instrumented),
    disabled: rows(disabled),
    namespaces: namespaces
      .map(({ name, dataStreamNames }) => `${name} ${[...dataStreamNames].sort().join(' ')}`)
      .sort(),
  };
}

const LOST = 'Service names, runtime overrides and what was kept out on purpose are not brought back.';
const MOST_AT_ONCE = 50;
const MOST_NAMED = 20;

/** The call that instruments again what was, where one is enough. */
function markedAgain({ instrumented, namespaces }: Marked): Undo {
  const own = instrumented.filter(({ markedForInstrumentation: mark }) => mark.decisionEnum !== 'NamespaceSource');
  const streams = [...new Set([...own, ...namespaces].flatMap(({ dataStreamNames }) => dataStreamNames))].sort();
  const [stream, ...others] = streams;
  const inStream = stream === undefined || stream === 'default' || others.length > 0 ? {} : { data_stream: stream };
  const rest = { stays: others.length > 0 ? `${LOST} Of the data streams only default is joined.` : LOST };
  const [namespace, ...more] = namespaces.map(({ name }) => name).sort();
  if (namespace === undefined && own.length <= MOST_AT_ONCE && own.length > 0) {
    const workloads = own.map(({ id }) => workloadArguments(id));
    return undoBy(definitions.instrument_workloads, { workloads, ...inStream }, rest);
  }
  if (namespace !== undefined && more.length === 0 && own.length === 0) {
    return undoBy(definitions.instrument_namespace, { namespace, ...inStream }, rest);
  }
  const keys = own.map(({ id }) => workloadKey(id)).sort();
  const named =
    keys.length > MOST_NAMED ? [...keys.slice(0, MOST_NAMED), `and ${keys.length - MOST_NAMED} more`] : keys;
  return {
    impossible: [
      'No single call brings it back.',
      ...(namespaces.length > 0 ? [`instrument_namespace takes ${[namespace, ...more].join(', ')}.`] : []),
      ...(own.length > 0 ? [`instrument_workloads takes ${named.join(', ')}.`] : []),
      LOST,
    ].join(' '),
  };
}
