import type { ListDestinationsQuery } from '../../tool/generated/operations.generated.ts';

type Listed = NonNullable<ListDestinationsQuery['computePlatform']>['destinations'][number];

/** How a destination fares, from its own switch and its conditions. */
export interface DestinationState {
  readonly state: 'ok' | 'failing' | 'disabled' | 'not known yet';
  readonly reason?: string;
}

/**
 * The state of a destination. Disabled comes first: a disabled one keeps its old conditions (recording
 * `probe/dest/disable/conditions`). Conditions are null for a second or two after a change.
 */
export function stateOf({ disabled, conditions }: Pick<Listed, 'disabled' | 'conditions'>): DestinationState {
  if (disabled) return { state: 'disabled' };
  const failed = (conditions ?? []).find(({ status }) => status === 'error');
  if (failed) return { state: 'failing', reason: `${failed.reason ?? failed.type}: ${failed.message ?? ''}`.trim() };
  return { state: (conditions ?? []).some(({ status }) => status === 'success') ? 'ok' : 'not known yet' };
}
