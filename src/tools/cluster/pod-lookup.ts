import type { NextStep } from '../../tool/envelope.ts';
import { refuse, ToolFailure } from '../../tool/failure.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';

/** Names one pod. */
export interface PodId {
  readonly namespace: string;
  readonly name: string;
}

/** Whether a failure says that the object asked for is not there. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ToolFailure && error.failure.side === 'target';
}

/** Reads a pod; one that is not there is refused with where pods are listed. */
export async function readPod<Answer>({ namespace, name }: PodId, read: Promise<Answer>): Promise<Answer> {
  try {
    return await read;
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw refuse(
      `There is no pod ${name} in namespace ${namespace}; pods are replaced under new names.`,
      podLists(namespace),
    );
  }
}

function podLists(namespace: string): readonly NextStep[] {
  const own: readonly NextStep[] = [
    { tool: 'get_odiglet_info', arguments: {}, why: 'See the pods of the odiglets.' },
    { tool: 'get_gateway_info', arguments: {}, why: 'See the pods of the gateway.' },
  ];
  // Odigos instruments nothing of its own.
  return namespace === USUAL_NAMESPACE
    ? own
    : [{ tool: 'get_instrumentation_health', arguments: { namespace }, why: 'See the pods of the namespace.' }, ...own];
}
