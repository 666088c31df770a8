import type { ActionFragment, SignalType } from '../../tool/generated/operations.generated.ts';
import type { Change } from '../../tool/tool.ts';
import { readSettings } from './read-settings.ts';
import { type ActionSettings, SETTING_NAMES, sameList } from './settings.ts';

/** What an operator set of an action, in flat form. */
export interface Operated {
  readonly name: string;
  readonly notes: string;
  readonly disabled: boolean;
  readonly signals: readonly SignalType[];
  readonly settings: ActionSettings;
}

/** Reads what an operator set. */
export function operatedOf(action: ActionFragment): Operated {
  return {
    name: action.name ?? '',
    notes: action.notes ?? '',
    disabled: action.disabled,
    signals: action.signals,
    settings: readSettings(action).settings,
  };
}

/** What differs, each named as the argument that sets it. Lists are compared without their order. */
export function differences(before: Operated, after: Operated): readonly Change[] {
  const plain = (['name', 'notes', 'disabled'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
  const signals = sameList(before.signals, after.signals)
    ? []
    : [{ field: 'signals', before: before.signals, after: after.signals }];
  const settings = SETTING_NAMES.filter((name) => !sameList(before.settings[name], after.settings[name])).map(
    (name) => ({
      field: name,
      before: before.settings[name] ?? [],
      after: after.settings[name] ?? [],
    }),
  );
  return [...plain, ...signals, ...settings];
}
