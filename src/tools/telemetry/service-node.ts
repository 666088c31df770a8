import { untold } from '../../tool/untold.ts';

interface ServiceNode {
  readonly serviceName: string;
  readonly nodeId?: string;
}

/** What tells nodes of the service map apart: the id, which is the service's name where a UI has no ids. */
export function nodeName({ nodeId, serviceName }: ServiceNode): string {
  return nodeId ?? serviceName;
}

/** Whether a UI tells if a callee has no service name of its own. */
export function isOutsideTold({ isVirtual }: { readonly isVirtual?: boolean | null }): boolean {
  return isVirtual !== undefined;
}

export const OUTSIDE_UNTOLD = untold('which callees are databases, queues or outside', 'ServiceMapToSource.isVirtual');
