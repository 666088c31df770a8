import { nearest } from '../../tool/arguments.ts';
import { refuse } from '../../tool/failure.ts';
import { spelledKind, WORKLOAD_KINDS, type WorkloadKind } from '../../tool/workload-kind.ts';

export type { WorkloadKind };

/**
 * A workload kind from any spelling: `deploy`, `deployments`, `DEPLOYMENT`.
 *
 * @throws ToolFailure naming the valid kinds and the nearest
 */
export function workloadKind(text: string): WorkloadKind {
  const kind = spelledKind(text);
  if (kind) return kind;
  throw refuse(
    `kind "${text}" is none of ${WORKLOAD_KINDS.join(', ')}. Did you mean "${nearest(text, WORKLOAD_KINDS)}"? Nothing was sent.`,
  );
}
