import { counted } from '../../text/counted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { PauseOdigosPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import type { MarkedWorkload } from '../sources/named-workloads.ts';
import { withAgent } from '../sources/restarts.ts';
import { HOW_TO_RESUME, howToResume, readOverwritten } from './resume.ts';

const SEE_ODIGLETS: NextStep = { tool: 'get_odiglet_info', arguments: {}, why: 'See what would be stopped.' };

/** The node selector by which pausing keeps odiglets off every node. */
const PAUSE_SELECTOR = /odigos\.io\/disabled/;

/**
 * Stops Odigos: the instrumentor is scaled to none and the odiglets are taken off the nodes. No call of the API takes
 * it back (recording `destructive/pauseOdigos`).
 */
export const pause_odigos = defineWrite(definitions.pause_odigos, {
  target: () => 'odigos/installation',

  async preview(call) {
    const [odiglets, { workloads }] = await Promise.all([
      call.read(operations.pause_odigos_preview, {}),
      call.read(operations.pause_odigos_sources, {}),
    ]);
    if (isPaused(odiglets)) {
      const see = { ...SEE_ODIGLETS, why: 'See that no odiglet is left.' };
      const state = { paused: true };
      return {
        impact: noImpact('Odigos', 'is paused already'),
        changes: [],
        consequences: [HOW_TO_RESUME],
        state,
        nextSteps: [see],
      };
    }
    const { nodes, manifestYAML } = odiglets.odigletDaemonSetInfo;
    const overwritten = await readOverwritten(call, manifestYAML);
    const stops = await whatStops(call, workloads);
    const { desired } = nodes;
    return {
      impact: impact(
        `Stop Odigos in the whole cluster: ${stops} stops on ${counted(desired, 'node')}, and only an operator with kubectl starts it again.`,
        'data_loss',
        'cluster_wide',
      ),
      changes: [
        { field: 'odiglets', before: `on ${counted(desired, 'node')}`, after: 'on none' },
        { field: 'replicas of Deployment odigos-instrumentor', before: overwritten.replicas ?? 'not told', after: 0 },
        {
          field: 'maxUnavailable of DaemonSet odiglet',
          before: overwritten.maxUnavailable ?? 'not told',
          after: 'another value, which the API does not tell',
        },
      ],
      consequences: [
        `The odiglets of ${counted(desired, 'node')} are deleted, and with them the collectors of the nodes: ${stops} stops.`,
        'No workload is instrumented, updated or rolled back while it is paused.',
        'Sources, destinations and rules stay as they are.',
        ...howToResume(overwritten),
      ],
      // The number of nodes moves by itself; what an operator set is whether it is paused.
      state: { paused: false },
      nextSteps: [SEE_ODIGLETS],
    };
  },

  async apply(call) {
    await call.write(operations.pause_odigos, {});
    const confirmed = isPaused(await call.readUntil(operations.pause_odigos_preview, {}, isPaused));
    if (!confirmed) call.warn('The API answered that Odigos is paused, but the odiglets do not show it yet.');
    return {
      data: { paused: confirmed, confirmed },
      nextSteps: [{ tool: 'get_odiglet_info', arguments: {}, why: 'See that no odiglet is left.' }],
      undo: { impossible: HOW_TO_RESUME },
    };
  },
});

/** Whose telemetry it is, as a noun: of those that an agent is in, as uninstrumenting them counts them. */
async function whatStops(call: ReadCall<object>, workloads: readonly MarkedWorkload[]): Promise<string> {
  const instrumented = workloads.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation);
  const agents = await withAgent(call, instrumented);
  const count = counted(agents.length, 'workload');
  return `the telemetry of ${count} with an agent, of ${instrumented.length} instrumented,`;
}

function isPaused({ odigletDaemonSetInfo: { nodes, manifestYAML } }: PauseOdigosPreviewQuery): boolean {
  return nodes.desired === 0 || PAUSE_SELECTOR.test(manifestYAML);
}
