import type { Logger } from 'pino';
import { BadSetting, type Settings } from '../settings.ts';
import type { ReplicaState } from '../state/replica-state.ts';

/**
 * Opens what replicas share, where a place for it is set.
 *
 * @param key signs plans, and has to be the same at each of them
 * @throws BadSetting when each replica has a key of its own
 */
export async function startState(
  { MCP_STATE_URL: url, MCP_PLAN_KEY_FILE: file }: Pick<Settings, 'MCP_STATE_URL' | 'MCP_PLAN_KEY_FILE'>,
  key: Uint8Array,
  log: Logger,
): Promise<ReplicaState | undefined> {
  if (url === undefined) return undefined;
  if (file === undefined) {
    throw new BadSetting(
      'MCP_STATE_URL needs MCP_PLAN_KEY_FILE: replicas that share their state share the key of plans.',
    );
  }
  // One replica that shares nothing loads none of it.
  const { openReplicaState } = await import('../state/replica-state.ts');
  return openReplicaState({ url, key, log });
}

/** How it is with what replicas share, as the log says it. */
export function stateInWords(state: Pick<ReplicaState, 'awayReason'> | undefined): string {
  if (state === undefined) return 'none: nothing is shared with other replicas';
  const reason = state.awayReason();
  return reason === undefined ? 'here' : `away: ${reason}`;
}
