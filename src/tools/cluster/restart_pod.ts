import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { RestartPodPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact } from '../../tool/impact.ts';
import { defineWrite, type WriteCall } from '../../tool/tool.ts';
import { manifestFacts } from './manifest.ts';
import { isNotFound, type PodId, readPod } from './pod-lookup.ts';

type Pod = RestartPodPreviewQuery['pod'];

/**
 * Deletes one pod so that its controller replaces it. The API answers true for a pod that does not exist (recording
 * `mutation/restartPod/missing`), and deletes for good a pod that nothing controls: both are refused.
 */
export const restart_pod = defineWrite(definitions.restart_pod, {
  target: ({ namespace, name }) => `pod/${namespace}/${name}`,

  async preview(call) {
    const { namespace, name } = call.arguments;
    const { pod } = await readPod(call.arguments, call.read(operations.restart_pod_preview, call.arguments));
    const facts = manifestFacts(pod.manifestYAML);
    if (facts?.isBeingDeleted) throw refuse(`Pod ${name} of namespace ${namespace} is being deleted already.`);
    if (facts && facts.controller === undefined) {
      throw refuse(`Nothing controls pod ${name} of namespace ${namespace}: deleted, it would not come back.`, [
        { tool: 'get_pod', arguments: { namespace, name }, why: 'See how the pod fares.' },
      ]);
    }
    if (facts?.controller?.startsWith('Node ')) {
      throw refuse(
        `Pod ${name} is a static pod of ${facts.controller}: deleting it only removes what Kubernetes shows of it, and nothing restarts.`,
        [{ tool: 'get_pod', arguments: { namespace, name }, why: 'See how the pod fares.' }],
      );
    }
    if (facts === undefined)
      call.warn('What controls this pod could not be read; one that nothing controls is gone for good.');
    const made = facts?.controller;
    return {
      impact: impact(
        `Delete pod ${namespace}/${name}: ${made ? `${made} makes a new one` : 'what makes a new one is not known'}, and requests to it fail meanwhile.`,
        'restart',
        made === undefined && 'data_loss',
      ),
      changes: [{ field: 'pod', before: name, after: `a new pod of ${facts?.controller ?? 'its controller'}` }],
      consequences: [
        `Its ${pod.containers.length} ${pod.containers.length === 1 ? 'container stops' : 'containers stop'}; requests to it fail until another pod serves them.`,
        ...(facts?.controller?.startsWith('DaemonSet ')
          ? [`Node ${pod.node ?? 'of the pod'} is without it meanwhile.`]
          : []),
      ],
      state: { namespace, name, uid: facts?.uid ?? null },
    };
  },

  async apply(call) {
    const before = await call.read(operations.restart_pod_preview, call.arguments);
    await call.write(operations.restart_pod, call.arguments);
    const confirmed = await isReplaced(call, before.pod);
    if (!confirmed) call.warn('The pod still shows unchanged; its deletion may take some seconds.');
    const { namespace, name } = call.arguments;
    return {
      data: { namespace, name, confirmed },
      nextSteps: [whereToLook({ namespace, name }, before.pod)],
      undo: { impossible: 'A restart cannot be taken back; it changed nothing else.' },
    };
  },
});

function whereToLook({ namespace, name }: PodId, pod: Pod): NextStep {
  const controller = manifestFacts(pod.manifestYAML)?.controller ?? '';
  if (controller.startsWith('StatefulSet ')) {
    return { tool: 'get_pod', arguments: { namespace, name }, why: 'See whether the new pod of that name is ready.' };
  }
  if (controller === 'DaemonSet odiglet') return { tool: 'get_odiglet_info', arguments: {}, why: 'See the new pod.' };
  if (controller.startsWith('ReplicaSet odigos-gateway')) {
    return { tool: 'get_gateway_info', arguments: {}, why: 'See the new pod.' };
  }
  return { tool: 'get_instrumentation_health', arguments: { namespace }, why: 'See the new pod of its workload.' };
}

/** Gone, on its way out, or another pod under the same name, as a StatefulSet's. */
async function isReplaced(call: WriteCall<PodId>, before: Pod): Promise<boolean> {
  const uid = manifestFacts(before.manifestYAML)?.uid;
  const changed = ({ pod }: RestartPodPreviewQuery): boolean => {
    const now = manifestFacts(pod.manifestYAML);
    return now !== undefined && (now.isBeingDeleted || now.uid !== uid);
  };
  try {
    return changed(await call.readUntil(operations.restart_pod_preview, call.arguments, changed));
  } catch (error) {
    if (isNotFound(error)) return true;
    throw error;
  }
}
