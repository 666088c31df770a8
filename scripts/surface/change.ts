/** How a version follows from a change, the least first: words alone, something new, something that may break a client. */
export const STEPS = ['patch', 'minor', 'major'] as const;
export type Step = (typeof STEPS)[number];

/** One difference that a client can see. */
export interface Change {
  readonly step: Step;
  /** What it is of: a tool, a prompt, a resource, the instructions. */
  readonly of: string;
  /** What has become of it, in words. */
  readonly what: string;
  /** The texts where only words differ. */
  readonly texts?: readonly [before: string, after: string];
}

/** The greatest step of changes; undefined where nothing differs. */
export function stepOf(changes: readonly Pick<Change, 'step'>[]): Step | undefined {
  return STEPS.findLast((step) => changes.some((change) => change.step === step));
}
