import type { ListDestinationsQuery } from '../../tool/generated/operations.generated.ts';

type Listed = NonNullable<ListDestinationsQuery['computePlatform']>['destinations'][number];

/** How a destination fares, from its own switch and its conditions. */
export interface DestinationState {
  readonly state: 'ok' | 'failing' | 'disabled' | 'not known yet';
  readonly reason?: string;
}

/** What the state `ok` says of a destination, and what it does not. */
export const OK_MEANS =
  "Odigos took the configuration and the gateway runs with it; not that the backend takes the data. The UI counts what was sent, not what the backend refused: the gateway's log tells that (kubectl logs -n odigos-system deploy/odigos-gateway).";

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

/** The part of an answer that says what its state proves; nothing where that is not `ok`. */
export function okMeans(state: DestinationState | undefined): { readonly ok_means?: string } {
  return state?.state === 'ok' ? { ok_means: OK_MEANS } : {};
}
