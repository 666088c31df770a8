import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import type { RecommendationFragment } from '../../tool/generated/operations.generated.ts';

/** What can be done about a recommendation. */
export type RecommendationState = 'open' | 'applied' | 'dismissed' | 'conditions not met';

/**
 * Applied tells the present state, by whatever means it came about (recording `probe/reco/after-undo`), so it comes
 * before dismissed.
 */
export function stateOf({
  applied,
  dismissed,
  conditionsMet,
}: Pick<RecommendationFragment, 'applied' | 'dismissed' | 'conditionsMet'>): RecommendationState {
  if (applied) return 'applied';
  if (dismissed) return 'dismissed';
  return conditionsMet ? 'open' : 'conditions not met';
}

/**
 * Whether only the chart can apply it: the API lists a remedy for such a one, and fails over it (recording
 * `probe/reco/apply/EnableOwnMetrics-EnableOwnMetricsStore`).
 */
export function isHelmOnly({
  requireOdigosDeployment,
}: Pick<RecommendationFragment, 'requireOdigosDeployment'>): boolean {
  return requireOdigosDeployment;
}

export const SEE_ALL: NextStep = {
  tool: 'list_recommendations',
  arguments: { dismissed: true },
  why: 'See which recommendations and remedies there are.',
};

/** The recommendation of a type; refused when Odigos does not give it in this cluster. */
export function findRecommendation<Item extends { readonly type: string }>(all: readonly Item[], type: string): Item {
  const found = all.find((one) => one.type === type);
  if (found) return found;
  const listed = all.map((one) => one.type).sort();
  throw refuse(
    `Odigos does not give recommendation ${type} in this cluster. It gives ${listed.join(', ') || 'none'}.`,
    [SEE_ALL],
  );
}
