import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { podOf, podProblems, podSteps, resourcesOf, tellsThroughput, throughputOf, worstFirst } from './collector.ts';
import { logBefore, readEnds } from './pod-ends.ts';

/** The gateway collector and its pods. */
export const get_gateway_info = defineRead(definitions.get_gateway_info, {
  async read(call) {
    const [{ gatewayDeploymentInfo: gateway }, { gatewayPods }] = await Promise.all([
      call.read(operations.get_gateway_info, call.arguments),
      call.read(operations.get_gateway_info_pods, {}),
    ]);
    const problems = [
      ...(gateway.status === 'Healthy' ? [] : [`The gateway deployment is ${gateway.status}.`]),
      ...podProblems(gatewayPods),
    ];
    if (!tellsThroughput(gateway)) call.warn(untold('throughput', 'GatewayDeploymentInfo.throughputTracesBytesPerSec'));
    const ends = await readEnds(call, gatewayPods);
    return {
      data: present({
        status: gateway.status,
        problems,
        version: gateway.imageVersion,
        replicas: gateway.hpa ? present({ ...gateway.hpa }) : undefined,
        resources: resourcesOf(gateway.resources),
        throughput: throughputOf(gateway),
        rollout_in_progress: gateway.rolloutInProgress,
        last_rollout: gateway.lastRolloutAt,
        pods: worstFirst(gatewayPods).map((pod) => podOf(pod, ends)),
        manifest: gateway.manifestYAML,
        configuration: gateway.configMapYAML,
      }),
      nextSteps: [
        ...podSteps(gatewayPods),
        ...[...ends.keys()].slice(0, 1).map((pod) => logBefore(pod)),
        { tool: 'list_destinations', arguments: {}, why: 'See whether the destinations behind the gateway work.' },
        { tool: 'describe_odigos', arguments: {}, why: 'See what is installed.' },
      ],
    };
  },
});
