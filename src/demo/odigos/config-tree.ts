/** A value in a configuration file. */
export type ConfigValue = string | number | boolean | readonly string[] | ConfigTree;

/** A configuration file, or a section of one. */
export interface ConfigTree {
  readonly [key: string]: ConfigValue | undefined;
}

/** Whether a value is a section and not a setting. */
export function isSection(value: ConfigValue | undefined): value is ConfigTree {
  return typeof value === 'object' && !Array.isArray(value);
}

/** The setting at a dotted path; undefined where nothing is set. */
export function settingAt(tree: ConfigTree, path: string): ConfigValue | undefined {
  let value: ConfigValue | undefined = tree;
  for (const part of path.split('.')) {
    if (!isSection(value)) return undefined;
    value = value[part];
  }
  return value;
}

/** Every setting of a tree with its dotted path, in the tree's order. */
export function settingsOf(tree: ConfigTree, prefix = ''): { readonly path: string; readonly value: ConfigValue }[] {
  const settings: { path: string; value: ConfigValue }[] = [];
  for (const [key, value] of Object.entries(tree)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (isSection(value)) settings.push(...settingsOf(value, path));
    else if (value !== undefined) settings.push({ path, value });
  }
  return settings;
}

/** Lays one tree over another, setting by setting. */
export function overlay(below: ConfigTree, above: ConfigTree): ConfigTree {
  const merged: Record<string, ConfigValue | undefined> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = merged[key];
    merged[key] = isSection(value) && isSection(under) ? overlay(under, value) : (value ?? under);
  }
  return merged;
}

/** The tree without empty sections and unset settings. */
export function pruned(tree: ConfigTree): ConfigTree {
  const kept: Record<string, ConfigValue> = {};
  for (const [key, value] of Object.entries(tree)) {
    if (value === undefined) continue;
    if (!isSection(value)) kept[key] = value;
    else {
      const section = pruned(value);
      if (Object.keys(section).length > 0) kept[key] = section;
    }
  }
  return kept;
}
