import { fieldAt, fieldOf } from '../../../tool/fields.ts';
import { type Answer, listOf, type Step, stepIn, textOf } from '../answer.ts';

/** One field that changes. */
interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What the answer of a write says to a person. */
export interface Change {
  /** What the write does, in one sentence. */
  readonly sentence: string;
  readonly risks: readonly string[];
  readonly fields: readonly FieldChange[];
  readonly consequences: readonly string[];
  /** The call that applies it; undefined where there is nothing to apply, or it may not be applied. */
  readonly apply: Step | undefined;
  /** The call that takes it back; undefined where there is none. */
  readonly undo: Step | undefined;
  /** What an undo leaves as it is. */
  readonly stays: string;
  /** Whether the server saw that it took effect; undefined where the answer does not say. */
  readonly isConfirmed: boolean | undefined;
}

/** Reads what a write, or its preview, answered. */
export function readChange({ data, steps, isPreview }: Answer): Change {
  const plan = fieldOf(data, 'plan');
  const confirmed = fieldOf(data, 'confirmed');
  return {
    sentence: textOf(fieldAt(data, ['impact', 'approve'])),
    risks: listOf(fieldAt(data, ['impact', 'risk'])).map(textOf),
    fields: listOf(fieldOf(data, isPreview ? 'would_change' : 'changed')).map((change) => ({
      field: textOf(fieldOf(change, 'field')),
      before: textOf(fieldOf(change, 'before')),
      after: textOf(fieldOf(change, 'after')),
    })),
    consequences: listOf(fieldOf(data, 'consequences')).map(textOf),
    apply: typeof plan === 'string' ? steps.find(({ arguments: given }) => given.plan === plan) : undefined,
    undo: stepIn(fieldOf(data, 'undo')),
    stays: textOf(fieldAt(data, ['undo', 'stays'])),
    isConfirmed: typeof confirmed === 'boolean' ? confirmed : undefined,
  };
}

/** The call that previews a write anew: the same without its plan. */
export function previewOf({ tool, arguments: given }: Step): Step {
  const { plan: _plan, dry_run: _dryRun, ...same } = given;
  return { tool, arguments: same, why: '' };
}

/**
 * A call with the values that were given in place of those that its answer hides: an answer repeats no secret, and the call
 * needs it.
 */
export function withGivenValues(step: Step, given: Readonly<Record<string, unknown>>): Step {
  const own = new Set(['dry_run', 'plan']);
  const values = Object.entries(step.arguments).map(([name, value]) => [
    name,
    !own.has(name) && Object.hasOwn(given, name) ? given[name] : value,
  ]);
  return { ...step, arguments: Object.fromEntries(values) };
}
