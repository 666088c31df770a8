import type {
  DesiredConditionActionItem,
  DesiredConditionStatus,
  DesiredStateProgress,
} from '../contract.generated.ts';

/** A status under one of the API's fixed names; a message of our own words. */
export function status(
  name: string,
  progress: DesiredStateProgress,
  reasonEnum: string | null,
  message: string,
  actionItems: DesiredConditionActionItem[] | null = null,
): DesiredConditionStatus {
  return { name, status: progress, reasonEnum, message, actionItems };
}

/** From worst to best. Pending and Waiting hide Unsupported; Success hides Irrelevant and Unknown. */
const SEVERITY: readonly DesiredStateProgress[] = [
  'Error',
  'Failure',
  'Notice',
  'Pending',
  'Waiting',
  'Unsupported',
  'Disabled',
  'Success',
  'Irrelevant',
  'Unknown',
];

/** The first of the worst statuses, in the order given; undefined when there is none. */
export function worstOf(statuses: readonly (DesiredConditionStatus | null)[]): DesiredConditionStatus | undefined {
  let worst: DesiredConditionStatus | undefined;
  for (const one of statuses) {
    if (one && (!worst || SEVERITY.indexOf(one.status) < SEVERITY.indexOf(worst.status))) worst = one;
  }
  return worst;
}
