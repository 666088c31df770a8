import { ToolFailure } from '../../tool/failure.ts';
import { type CreateDataStreamArguments, definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { impactOfAll } from '../../tool/impact.ts';
import { present } from '../../tool/kit/present.ts';
import { defineWrite, type Preview, type ReadCall, type WriteAnswer } from '../../tool/tool.ts';
import { partByPart, type Undo, undoBy, undoSentence } from '../../tool/undo.ts';
import { update_destination } from '../destinations/update_destination.ts';
import { enablesDisabled, instrument_workloads, previewMarking } from '../sources/instrument_workloads.ts';
import { SEE_STREAMS } from './contents.ts';

type Given = CreateDataStreamArguments;

const PART_BY_PART =
  'No one call takes all of it back: deleting the stream would not leave all of it as it was. Each part has an undo of its own.';

/** A part of it that was sent: a destination, or the workloads. */
type Part = Parameters<typeof partByPart>[1][number];

/**
 * Creates a data stream: it exists by what is in it, so its destinations join it first, that nothing is lost, and then its
 * workloads. The API takes them one by one; all are checked before the first is sent, and none is sent after one that fails.
 */
export const create_data_stream = defineWrite(definitions.create_data_stream, {
  target: ({ name }) => `data stream/${name}`,

  parts: ({ name, workloads, destinations }) => [
    ...[...new Set(destinations)].map((id) => ({ tool: 'update_destination', arguments: { id, data_stream: name } })),
    { tool: 'instrument_workloads', arguments: { workloads, data_stream: name } },
  ],

  async preview(call) {
    const { name } = call.arguments;
    const isNew = !(await streamNames(call)).includes(name);
    if (!isNew) {
      call.warn(`Data stream "${name}" exists already; what is named here joins it.`);
    }
    const joining: Preview[] = [];
    for (const given of destinationsOf(call.arguments)) {
      const joined = await update_destination.preview({ ...call, arguments: given });
      joining.push({
        ...joined,
        changes: joined.changes.map((one) => ({ ...one, field: `${given.id}.${one.field}` })),
      });
    }
    const ids = destinationsOf(call.arguments).map(({ id }) => id);
    const sources = await previewMarking(sourcesCall(call), ids);
    const all = [...joining, sources];
    const doing = all.filter(({ changes }) => changes.length > 0);
    return {
      ...sources,
      impact: impactOfAll((doing.length > 0 ? doing : all).map(({ impact }) => impact)),
      changes: all.flatMap(({ changes }) => changes),
      consequences: [...new Set(all.flatMap(({ consequences = [] }) => consequences))],
      byCall: [
        undoSentence((await isDeletedWhole(call, isNew, joining)) ? deleted(name) : { impossible: PART_BY_PART }),
      ],
      state: all.map(({ state }) => state),
    };
  },

  async apply(call) {
    const { name } = call.arguments;
    const isNew = !(await streamNames(call)).includes(name);
    const joined: object[] = [];
    const parts: Part[] = [];
    const ids = destinationsOf(call.arguments);
    const joining: Preview[] = [];
    for (const given of ids) joining.push(await update_destination.preview({ ...call, arguments: given }));
    const isWhole = await isDeletedWhole(call, isNew, joining);
    for (const [at, given] of ids.entries()) {
      const one = { ...call, arguments: given };
      try {
        const { data, undo } = await update_destination.apply(
          one,
          joining[at] ?? (await update_destination.preview(one)),
        );
        joined.push(data);
        parts.push({ of: given.id, undo });
      } catch (error) {
        if (!(error instanceof ToolFailure) || joined.length === 0) throw error;
        return partly(
          call,
          { joined, parts },
          { destination: given.id, error, left: ids.slice(at + 1).map(({ id }) => id) },
        );
      }
    }
    try {
      const sources = sourcesCall(call);
      const {
        data,
        undo,
        nextSteps = [],
      } = await instrument_workloads.apply(sources, await instrument_workloads.preview(sources));
      return {
        data: {
          name,
          destinations: joined,
          workloads: data,
          confirmed: [...joined, data].every(isConfirmed),
        },
        nextSteps: [{ ...SEE_STREAMS, why: 'See what is in it.' }, ...nextSteps],
        undo: isWhole ? deleted(name) : partByPart(PART_BY_PART, [...parts, { of: 'workloads', undo }]),
      };
    } catch (error) {
      if (!(error instanceof ToolFailure)) throw error;
      return partly(call, { joined, parts }, { error, left: [] });
    }
  },
});

async function streamNames(call: ReadCall<Given>): Promise<readonly string[]> {
  const { computePlatform } = await call.read(operations.create_data_stream_preview, {});
  return (computePlatform?.dataStreams ?? []).map((stream) => stream.name);
}

/**
 * Whether deleting the stream leaves all that joins it as it was: a Source that is only in it goes with it, and any other, as a
 * destination, only leaves it. A destination that was in none by name would go, and a disabled Source would stay enabled.
 *
 * @param joining the previews of its destinations
 */
async function isDeletedWhole(call: ReadCall<Given>, isNew: boolean, joining: readonly Preview[]): Promise<boolean> {
  const wereElsewhere = joining
    .flatMap(({ changes }) => changes.filter(({ field }) => /(?:^|\.)data_streams$/.test(field)))
    .every(({ before }) => Array.isArray(before) && before.length > 0);
  return isNew && wereElsewhere && !(await enablesDisabled(sourcesCall(call)));
}

function deleted(name: string): Undo {
  return undoBy(definitions.delete_data_stream, { name });
}

function destinationsOf({ name, destinations, dry_run }: Given) {
  return [...new Set(destinations)].map((id) => ({ id, data_stream: name, fields: [], test: false, dry_run }));
}

/** The call that puts the workloads into the stream; that no destination takes it yet is no warning here. */
function sourcesCall<Call extends ReadCall<Given>>(call: Call) {
  const { name, workloads, dry_run } = call.arguments;
  const warn = (message: string): void => {
    if (!message.startsWith('No enabled destination takes')) call.warn(message);
  };
  return { ...call, warn, arguments: { workloads, data_stream: name, dry_run } };
}

function isConfirmed(data: object): boolean {
  return !('confirmed' in data) || data.confirmed === true;
}

/** What a part of it that failed leaves: the same call again does the rest. */
function partly(
  call: ReadCall<Given>,
  { joined, parts }: { readonly joined: readonly object[]; readonly parts: readonly Part[] },
  failed: { readonly destination?: string; readonly error: ToolFailure; readonly left: readonly string[] },
): WriteAnswer {
  const { name, workloads, destinations } = call.arguments;
  const { message, changed } = failed.error.failure;
  const what = failed.destination === undefined ? 'the workloads' : `destination ${failed.destination}`;
  call.warn(`Only a part was done: ${what} failed: ${message} What came before stays; nothing was sent after it.`);
  return {
    data: present({
      name,
      confirmed: false,
      destinations: joined,
      failed: { what, message, changed },
      not_sent: [...failed.left, ...(failed.destination === undefined ? [] : ['the workloads'])],
    }),
    nextSteps: [
      { tool: 'create_data_stream', arguments: { name, workloads, destinations }, why: 'Preview what is left to do.' },
      { ...SEE_STREAMS, why: 'See what is in it.' },
    ],
    undo: partByPart(PART_BY_PART, parts),
  };
}
