import { describe, expect, it } from 'vitest';
import type { ActionFragment } from '../../../src/tool/generated/operations.generated.ts';
import { isActionKind } from '../../../src/tools/actions/action-types.ts';
import { readSettings } from '../../../src/tools/actions/read-settings.ts';
import { writeFields } from '../../../src/tools/actions/write-fields.ts';
import { recordingsOfUi } from '../../recordings/recordings.ts';

/** Every action in any recorded answer, once each by what it holds. */
function recordedActions(): readonly ActionFragment[] {
  const found = new Map<string, ActionFragment>();
  for (const { data } of recordingsOfUi()) {
    JSON.stringify(data ?? null, (_key, value) => {
      if (value?.fields?.renames !== undefined && 'templatizeLiterals' in value.fields) {
        found.set(JSON.stringify([value.type, value.fields]), value);
      }
      return value;
    });
  }
  return [...found.values()];
}

describe('recorded actions', () => {
  const actions = recordedActions();

  it('are of all nine types', () => {
    expect(new Set(actions.map(({ type }) => type).filter(isActionKind)).size).toBe(9);
  });

  const writable = actions.flatMap((action) => {
    const { settings, beyond } = readSettings(action);
    const { id, type, fields } = action;
    return isActionKind(type) && beyond === undefined ? [{ id, type, fields, settings }] : [];
  });

  it.each(writable)('$type $id: flat settings written back are the same settings', ({ type, fields, settings }) => {
    const empty = Object.fromEntries(Object.keys(fields).map((field) => [field, null]));
    // The API answers null for what was not sent.
    const nulled = (_key: string, value: unknown): unknown => (value === undefined ? null : value);
    const written = JSON.parse(JSON.stringify({ ...empty, ...writeFields(type, settings, true) }, nulled));
    expect(readSettings({ type, fields: written })).toEqual({ settings });
  });
});
