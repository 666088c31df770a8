/**
 * An action's settings as tools take and answer them: flat lists, whatever its type. What the API nests is written in
 * text: where a value comes from as `json:order_id`, `regex:id=(\d+)` or `pod_label:app`, a workload as
 * `namespace/Kind/name`.
 */
export interface ActionSettings {
  readonly attributes?: readonly Pair[] | undefined;
  readonly values?: readonly string[] | undefined;
  readonly switches?: readonly string[] | undefined;
  readonly namespaces?: readonly string[] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly sources?: readonly string[] | undefined;
}

export interface Pair {
  readonly key: string;
  readonly value: string;
}

export type SettingName = keyof ActionSettings;

/** Every setting, in the order in which they are shown. */
export const SETTING_NAMES: readonly SettingName[] = [
  'attributes',
  'values',
  'switches',
  'namespaces',
  'languages',
  'sources',
];

/** One text before its first colon and after it; undefined without a colon. */
export function splitAtColon(text: string): readonly [string, string] | undefined {
  const at = text.indexOf(':');
  return at < 0 ? undefined : [text.slice(0, at), text.slice(at + 1)];
}

/** One value of a setting as text that is equal for equal values. */
export function itemKey(item: Pair | string): string {
  return typeof item === 'string' ? item : JSON.stringify([item.key, item.value]);
}

/** Whether two lists hold the same, whatever their order: none of the API's lists has a meaning in its order. */
export function sameList(
  one: readonly (Pair | string)[] | undefined,
  other: readonly (Pair | string)[] | undefined,
): boolean {
  const keys = (list: readonly (Pair | string)[] | undefined): string =>
    JSON.stringify((list ?? []).map(itemKey).sort());
  return keys(one) === keys(other);
}
