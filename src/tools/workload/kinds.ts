import { didYouMean } from '../../tool/did-you-mean.ts';
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
    `kind "${text}" is none of ${WORKLOAD_KINDS.join(', ')}.${didYouMean(text, WORKLOAD_KINDS)} Nothing was sent.`,
  );
}
