import type { ToldCondition } from './told-workload.ts';

/** A condition as a line of evidence: the field, what it says, and why where that was asked for. */
export function evidence(field: string, { status, reasonEnum, message }: ToldCondition): string {
  return `${field}: ${status}${reasonEnum ? `/${reasonEnum}` : ''}${message ? `: ${message}` : ''}`;
}

/** Whether a condition tells of something that moves by itself. */
export function isMoving({ status }: ToldCondition): boolean {
  return status === 'Waiting' || status === 'Pending';
}

/** Whether a condition stops its stage; Success, Irrelevant, Unknown and absent ones don't. */
export function stops(condition: ToldCondition | null | undefined): condition is ToldCondition {
  switch (condition?.status) {
    case 'Error':
    case 'Failure':
    case 'Notice':
    case 'Pending':
    case 'Waiting':
    case 'Unsupported':
    case 'Disabled':
      return true;
    default:
      return false;
  }
}
