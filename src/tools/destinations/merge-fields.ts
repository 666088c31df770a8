import { REDACTED } from '../../redaction/redacted.ts';
import type { Change } from '../../tool/tool.ts';
import type { DestinationField, DestinationType } from './destination-type.ts';
import { type FieldValue, fillRequired, givenValues, shownValue, valueProblem } from './field-values.ts';
import type { Signal } from './signals.ts';
import { isHidden } from './stored.ts';

export interface MergeInput {
  readonly type: DestinationType;
  /** The fields as they are now, secrets redacted or not. */
  readonly stored: ReadonlyMap<string, string>;
  /** The fields that change; an empty value clears one. */
  readonly given: readonly FieldValue[];
  readonly signals: readonly Signal[];
  /** The UI leaves stored secrets out of what it answers. */
  readonly secretsHidden: boolean;
}

/** All fields of a destination after a change, as the API takes them. */
export interface MergedFields {
  readonly fields: readonly FieldValue[];
  readonly changes: readonly Change[];
  /** What keeps the change from being sent. */
  readonly problems: readonly string[];
  /** What is worth knowing. */
  readonly remarks: readonly string[];
}

/**
 * Merges the fields that change into the stored ones, for an update that replaces plain fields and merges secret ones:
 *
 * - plain fields that are not given are sent again, or they would go; keys that the type does not know are left out, or
 *   the API refuses all (recording `probe/dest/type-change/resend-read-back`);
 * - a secret that is left out stays, so one of several cannot be cleared; only all of them go, together
 *   (`probe/dest/secret-merge/omit-one-secret`, `/omit-all-secrets`);
 * - where secrets are hidden, each must be given: without any, the API would delete the stored ones.
 */
export function mergeFields({ type, stored, given, signals, secretsHidden }: MergeInput): MergedFields {
  const checked = givenValues(type, given);
  const known = [...stored].filter(([key]) => fieldOf(type, key) !== undefined);
  const values = withoutEmpty(new Map([...known, ...checked.values]));
  const named = new Map(values);
  const { filled, missing } = fillRequired(type, values, signals);
  const changed = [...new Set([...checked.values.keys(), ...filled])].filter((key) => isChange(key, stored, values));
  const unknown = [...stored.keys()].filter((key) => fieldOf(type, key) === undefined);
  return {
    fields: [...values].map(([key, value]) => ({ key, value })),
    changes: changed.map((key) => ({
      field: `fields.${key}`,
      before: shown(type, key, stored.get(key)),
      after: shown(type, key, values.get(key)),
    })),
    problems: [
      ...checked.problems,
      ...missing,
      ...hiddenSecretProblems(type, checked.values, secretsHidden),
      ...clearedSecretProblems(type, stored, named, checked.values),
    ],
    remarks: [
      ...(filled.length > 0 ? [`Filled from the type's defaults: ${filled.join(', ')}.`] : []),
      ...(unknown.length > 0 ? [`Left out, since ${type.type} does not know them: ${unknown.join(', ')}.`] : []),
      ...known.flatMap(([key, value]) => storedProblem(fieldOf(type, key), value, checked.values)),
    ],
  };
}

function withoutEmpty(values: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...values].filter(([, value]) => value !== ''));
}

function fieldOf(type: DestinationType, key: string): DestinationField | undefined {
  return type.fields.find((field) => field.key === key);
}

// A value that is not shown cannot be compared: it counts as changed.
function isChange(key: string, stored: ReadonlyMap<string, string>, values: ReadonlyMap<string, string>): boolean {
  const before = stored.get(key) ?? '';
  return isHidden(before) || before !== (values.get(key) ?? '');
}

function shown(type: DestinationType, key: string, value: string | undefined): string | null {
  if (value === undefined || value === '') return null;
  return isHidden(value) ? REDACTED : shownValue(type, key, value);
}

function hiddenSecretProblems(
  type: DestinationType,
  given: ReadonlyMap<string, string>,
  secretsHidden: boolean,
): readonly string[] {
  if (!secretsHidden) return [];
  const absent = type.fields.filter(({ key, inSecret }) => inSecret && !given.has(key)).map(({ key }) => key);
  if (absent.length === 0) return [];
  return [
    `This UI hides stored secrets (uiMode readonly), so they cannot be sent again: give ${absent.join(', ')} too, empty text for one that has no value.`,
  ];
}

function clearedSecretProblems(
  type: DestinationType,
  stored: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  given: ReadonlyMap<string, string>,
): readonly string[] {
  const secrets = type.fields.filter(({ inSecret }) => inSecret).map(({ key }) => key);
  const cleared = secrets.filter((key) => given.get(key) === '' && (stored.get(key) ?? '') !== '');
  const kept = secrets.filter((key) => after.has(key));
  if (cleared.length === 0 || kept.length === 0) return [];
  return [
    `${cleared.join(', ')} cannot be cleared while ${kept.join(', ')} has a value: the API keeps a secret that is left out. Clear all of them, then set the others again.`,
  ];
}

/** A stored value that no pipeline reads; the API took it all the same. */
function storedProblem(
  field: DestinationField | undefined,
  value: string,
  given: ReadonlyMap<string, string>,
): readonly string[] {
  if (!field || value === '' || given.has(field.key) || isHidden(value)) return [];
  const problem = valueProblem(field, value);
  return problem ? [`The stored ${field.key} ${problem}; give it in fields to mend it.`] : [];
}
