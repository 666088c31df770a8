import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations, type UpdateSourceArguments } from '../../tool/generated/catalog.generated.ts';
import type { UpdateSourcePreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT, type Undo, undoBy } from '../../tool/undo.ts';
import { type WorkloadId, workloadArguments } from '../workload/workload.ts';
import { restartText } from './marking-impact.ts';
import { label, type MarkingSettings, markingState } from './named-workloads.ts';
import { readOne } from './one-workload.ts';
import { patchConsequences, requireContainer, requireSource, streamOf } from './patched-source.ts';
import { readPatiently } from './patience.ts';
import { ownSourceStays } from './undo.ts';

type Given = UpdateSourceArguments;

/** The API refuses an empty name, and has no other way. */
type Workload = UpdateSourcePreviewQuery['workloads'][number];

/** Changes what a workload's Source says beside its runtime: the service name, and another agent's company. */
export const update_source = defineWrite(definitions.update_source, {
  target: () => 'sources',

  async preview(call) {
    const { workload, changes, settings } = await checked(call);
    const state = { marking: markingState([workload]), before: currentOf(workload, call.arguments) };
    if (changes.length === 0) {
      return { impact: noImpact(label(workload.id)), changes, state, nextSteps: [seeSource(workload.id)] };
    }
    const { service_name: serviceName, allow_concurrent_agents: both } = call.arguments;
    const renames = changes.some(({ field }) => field === 'service_name');
    const { sentences, ...restarts } = await patchConsequences(call, workload, settings);
    const says = [
      ...(renames
        ? [`new telemetry is named "${serviceName || workload.id.name}", which dashboards by the old name miss`]
        : []),
      ...(both === undefined ? [] : [both ? 'a second agent runs beside another one' : 'it keeps one agent alone']),
      ...(restarts.restarting.length > 0 ? [`${restartText(restarts, [workload])} where the agent changes by it`] : []),
    ];
    return {
      impact: impact(`Change ${label(workload.id)}: ${named(says)}.`, restarts.restarting.length > 0 && 'restart'),
      changes,
      consequences: [
        ...(renames
          ? [
              `New telemetry carries service.name "${serviceName || workload.id.name}"; dashboards and rules that use the old one miss it.`,
            ]
          : []),
        ...(both === true ? ['Two agents in one process may disturb each other.'] : []),
        ...sentences,
      ],
      state,
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const { workload, changes } = await checked(call);
    if (changes.length === 0) {
      return { data: { confirmed: true, sent: 'nothing, it is so already' }, undo: NOTHING_SENT };
    }
    await call.write(operations.update_source, { ...given, stream: streamOf(workload) });
    const isDone = ({ workloads }: UpdateSourcePreviewQuery): boolean => {
      const now = workloads.find(({ id }) => id.kind === given.kind && id.name === given.name);
      return now !== undefined && changesOf(now, given).length === 0;
    };
    const read = await readPatiently(call, operations.update_source_preview, workloadArgumentsOf(given), isDone);
    const confirmed = isDone(read);
    if (!confirmed) call.warn('The API answered true, but the change does not show yet. Look again in some seconds.');
    return {
      data: { ...workload.id, confirmed },
      nextSteps: [seeSource(workload.id)],
      undo: restored(workload, given),
    };
  },
});

function seeSource(id: WorkloadId): NextStep {
  return { tool: 'describe_source', arguments: workloadArguments(id), why: 'See the workload as it is now.' };
}

/** @throws ToolFailure when nothing is named, the workload has no Source, or the container is not one of its */
async function checked(call: ReadCall<Given>): Promise<{
  readonly workload: Workload;
  readonly changes: readonly Change[];
  readonly settings: MarkingSettings;
}> {
  const { arguments: given } = call;
  const { service_name: serviceName, container, allow_concurrent_agents: both } = given;
  if (serviceName === undefined && both === undefined) {
    throw refuse('Nothing to change was named: give service_name or allow_concurrent_agents. Nothing was sent.');
  }
  if ((both === undefined) !== (container === undefined)) {
    throw refuse(
      'container and allow_concurrent_agents go together: without a container the API answers true and does nothing. Nothing was sent.',
      [
        {
          tool: 'get_runtime_detection',
          arguments: workloadArguments(given),
          why: 'See its containers and other agents.',
        },
      ],
    );
  }
  const { workload, settings } = await readOne(call, operations.update_source_preview, given);
  requireSource(workload);
  if (container !== undefined) {
    const detected = (workload.containers ?? []).map(({ containerName }) => containerName);
    await requireContainer(call, workload, detected, container);
  }
  return { workload, changes: changesOf(workload, given), settings };
}

function currentOf({ serviceName, containers }: Workload, { container }: Given) {
  const overrides = containers?.find(({ containerName }) => containerName === container)?.overrides;
  return { serviceName, both: overrides?.allowConcurrentAgents ?? null };
}

function changesOf(workload: Workload, given: Given): readonly Change[] {
  const { serviceName, both } = currentOf(workload, given);
  const { service_name: name, allow_concurrent_agents: allowed, container } = given;
  // Without a name of its own, a source is called as its workload.
  const wanted = name === '' ? workload.id.name : name;
  return [
    ...(wanted !== undefined && wanted !== serviceName
      ? [{ field: 'service_name', before: serviceName, after: wanted }]
      : []),
    ...(allowed !== undefined && allowed !== both
      ? [{ field: `${container}.allow_concurrent_agents`, before: both, after: allowed }]
      : []),
  ];
}

function workloadArgumentsOf({ namespace, kind, name }: Given): Pick<Given, keyof WorkloadId> {
  return { namespace, kind, name };
}

/** The call that sets what a Source said before; what it did not say of a container is stored as false. */
function restored(before: Workload, given: Given): Undo {
  const { serviceName, both } = currentOf(before, given);
  const { service_name: name, allow_concurrent_agents: allowed, container } = given;
  const stays = [ownSourceStays(before), ...(allowed !== undefined && both === null ? [STORED_FALSE] : [])];
  const told = stays.filter((one) => one !== undefined).join(' ');
  return undoBy(
    definitions.update_source,
    {
      ...workloadArguments(before.id),
      ...(name === undefined ? {} : { service_name: serviceName === before.id.name ? '' : (serviceName ?? '') }),
      ...(allowed === undefined || container === undefined
        ? {}
        : { container, allow_concurrent_agents: both ?? false }),
    },
    told === '' ? {} : { stays: told },
  );
}

const STORED_FALSE = 'That no other agent may run beside is stored with the container, where nothing was before.';
