import type { Stage } from './stages.ts';

/**
 * The classes of trouble, worst first: broken; unsupported, which will never carry an agent as it is; pods that only a
 * restart mends; what waits for a person's decision.
 */
export const TROUBLES = ['broken', 'unsupported', 'needs_restart', 'needs_decision'] as const;

export type Trouble = (typeof TROUBLES)[number];

/** What may stop a stage: trouble, or something that moves by itself. */
export type Obstacle = Trouble | 'waiting';

/**
 * What is told of a source that nothing is seen to stop: that its telemetry has come, once or now, or not even that. Whether
 * it comes now takes a second reading, so no reading of health calls a source healthy.
 */
export const UNSTOPPED = ['unknown', 'has_sent'] as const;

export type Unstopped = (typeof UNSTOPPED)[number];

/** What kind of help a finding calls for; tools turn it into calls. */
export type Remedy =
  | 'instrument'
  | 'recover_from_rollback'
  | 'fix_application'
  | 'scale_up'
  | 'wait'
  | 'override_runtime'
  | 'update_runtime'
  | 'leave_out'
  | 'allow_concurrent_agents'
  | 'stop_ignoring'
  | 'restart'
  | 'bring_back_instrumentor'
  | 'resume_rollout'
  | 'look_at_odigos'
  | 'read_agent_health'
  | 'look_at_gateway'
  | 'look_at_destinations'
  | 'add_destination';

/** A stage that stops: what it is, what shows it, what to do. */
export interface Finding {
  readonly stage: Stage;
  readonly verdict: Obstacle;
  /** What stands for this kind of fault in totals: Odigos's own word where it has one. */
  readonly reason: string;
  /** One sentence for a person. */
  readonly says: string;
  /** The fields that prove it, with their values. */
  readonly evidence: readonly string[];
  /** What to do, a sentence or two. */
  readonly fix: string;
  /** What the fix is about, for its cost and the next step. */
  readonly remedy: Remedy;
  /** Since when it can have stood so, at the latest: RFC 3339; absent where that is not told. */
  readonly since?: string;
}

/** Whether a finding is trouble, and not only on its way. */
export function isTrouble(verdict: Obstacle | Unstopped): verdict is Trouble {
  return verdict !== 'waiting' && verdict !== 'unknown' && verdict !== 'has_sent';
}
