import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { podOf, podProblems, podSteps, resourcesOf, tellsThroughput, throughputOf, worstFirst } from './collector.ts';
import { logBefore, readEnds } from './pod-ends.ts';

/** The odiglet DaemonSet and its pods. */
export const get_odiglet_info = defineRead(definitions.get_odiglet_info, {
  async read(call) {
    const [{ odigletDaemonSetInfo: odiglet }, { odigletPods }] = await Promise.all([
      call.read(operations.get_odiglet_info, call.arguments),
      call.read(operations.get_odiglet_info_pods, {}),
    ]);
    const { desired, ready } = odiglet.nodes;
    const problems = [
      ...(odiglet.status === 'Healthy' ? [] : [`The odiglet DaemonSet is ${odiglet.status}.`]),
      ...(ready < desired
        ? [`Ready on ${ready} of ${desired} nodes: workloads on the others are not instrumented.`]
        : []),
      ...podProblems(odigletPods),
    ];
    if (!tellsThroughput(odiglet))
      call.warn(untold('throughput', 'CollectorDaemonSetInfo.throughputTracesBytesPerSec'));
    const ends = await readEnds(call, odigletPods);
    return {
      data: present({
        status: odiglet.status,
        problems,
        version: odiglet.imageVersion,
        nodes: { desired, ready },
        resources: resourcesOf(odiglet.resources),
        throughput: throughputOf(odiglet),
        rollout_in_progress: odiglet.rolloutInProgress,
        last_rollout: odiglet.lastRolloutAt,
        pods: worstFirst(odigletPods).map((pod) => podOf(pod, ends)),
        manifest: odiglet.manifestYAML,
        configuration: odiglet.configMapYAML,
      }),
      nextSteps: [
        ...podSteps(odigletPods),
        ...[...ends.keys()].slice(0, 1).map((pod) => logBefore(pod)),
        { tool: 'find_unhealthy_sources', arguments: {}, why: 'See which sources are unhealthy.' },
        { tool: 'collect_diagnose_bundle', arguments: {}, why: 'Estimate a support bundle: it holds the logs.' },
      ],
    };
  },
});
