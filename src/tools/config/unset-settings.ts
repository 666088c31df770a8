import type { SettingsFragment } from '../../tool/generated/operations.generated.ts';
import { DEFAULTS } from './defaults.ts';
import { isFieldless, type Setting, sectionOf } from './settings.ts';

/** Settings that nobody has set. */
export interface UnsetSettings {
  /** Those whose default is known, each with it. */
  readonly byDefault: readonly Setting[];
  /** The paths of those whose default is not known; of a whole part where nothing in it is set. */
  readonly unknown: readonly string[];
}

/** The settings that this UI has a field for and that stand in no layer: their value is null, or they are below one that is. */
export function unsetSettings(
  { provenance: _provenance, manifestYAML: _file, ...config }: SettingsFragment,
  set: readonly Setting[],
): UnsetSettings {
  const paths = new Set(set.map(({ path }) => path));
  const byDefault = [...DEFAULTS].flatMap(([path, value]): readonly Setting[] =>
    paths.has(path) || isFieldless(config, path.split('.'))
      ? []
      : [{ path, section: sectionOf(path), value, set_by: 'default' }],
  );
  const told = [...paths, ...byDefault.map(({ path }) => path)];
  const unknown = emptyPaths(config).filter(
    (path) => !told.some((other) => other === path || other.startsWith(`${path}.`)),
  );
  return { byDefault, unknown: unknown.sort() };
}

/** The paths of what is null, or an empty list. */
function emptyPaths(value: object, prefix = ''): readonly string[] {
  return Object.entries(value).flatMap(([key, item]: readonly [string, unknown]) => {
    const path = `${prefix}${key}`;
    if (item === null || (Array.isArray(item) && item.length === 0)) return [path];
    return typeof item === 'object' && !Array.isArray(item) ? emptyPaths(item, `${path}.`) : [];
  });
}
