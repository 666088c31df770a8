import type { UpdateConfigArguments } from '../../tool/generated/catalog.generated.ts';
import type { SettingOrigin, UpdateConfigPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import type { Change } from '../../tool/tool.ts';
import { defaultOf } from './defaults.ts';
import { UPDATE_ARGUMENTS } from './setters.ts';
import { JOINED_LISTS, originsOf, valueAt } from './settings.ts';

export type Config = NonNullable<UpdateConfigPreviewQuery['effectiveConfig']>;
export type Argument = Exclude<keyof UpdateConfigArguments, 'dry_run' | 'plan'>;

/** One setting that is to change. */
export interface SettingChange extends Change {
  readonly argument: Argument;
  readonly path: string;
  readonly origin: SettingOrigin | undefined;
  /** What the API is given. */
  readonly sent: unknown;
  /** Taken out of the UI's own settings, so that helm's value or the default counts again. */
  readonly isUnset: boolean;
}

/** What becomes of a setting that is taken out; which of the two it is, the API does not tell. */
export const FALLS_BACK = "helm's value or the default";

const PATHS = Object.entries(UPDATE_ARGUMENTS).map(([path, argument]) => ({ path, argument }));

/** The settings that the arguments name, those left out that are so already. */
export function changesOf(config: Config, given: UpdateConfigArguments): readonly SettingChange[] {
  const origins = originsOf(config.provenance);
  return PATHS.flatMap(({ path, argument }): readonly SettingChange[] => {
    if (!isArgument(argument, given)) return [];
    const wanted = given[argument];
    if (wanted === undefined || wanted === null) return [];
    const origin = origins.get(path);
    const change = { argument, path, field: path, origin, before: valueAt(config, path) };
    if (isUnsetting(argument, wanted)) {
      return origin === 'ui' ? [{ ...change, after: FALLS_BACK, sent: wanted, isUnset: true }] : [];
    }
    const { after, sent } = asShown(config, path, argument, wanted, origin);
    // Where nobody set it, its default holds.
    return sameValue(change.before ?? defaultOf(path), after) ? [] : [{ ...change, after, sent, isUnset: false }];
  });
}

/** The arguments that were given a value, whether it changes anything or not. */
export function namedArguments(given: UpdateConfigArguments): readonly Argument[] {
  return PATHS.flatMap(({ argument }) => {
    if (!isArgument(argument, given)) return [];
    return given[argument] === undefined || given[argument] === null ? [] : [argument];
  });
}

function isArgument(name: string, given: UpdateConfigArguments): name is Argument {
  return name in given;
}

// A false for telemetry only takes a true back: the API treats it as unset.
function isUnsetting(argument: Argument, wanted: unknown): boolean {
  if (wanted === '' || (Array.isArray(wanted) && wanted.length === 0)) return true;
  return (
    (argument === 'max_concurrent_rollouts' && wanted === 0) || (argument === 'telemetry_enabled' && wanted === false)
  );
}

function asShown(
  config: Config,
  path: string,
  argument: Argument,
  wanted: unknown,
  origin: SettingOrigin | undefined,
): { readonly after: unknown; readonly sent: unknown } {
  // The input spells the method with underscores, the effective configuration with dashes.
  if (argument === 'env_injection_method') return { after: String(wanted).replaceAll('_', '-'), sent: wanted };
  if (!JOINED_LISTS.has(path) || !Array.isArray(wanted)) return { after: wanted, sent: wanted };
  const own = ownNamespace(config, path);
  const names = [...new Set(wanted.map(String))].filter((name) => name !== own).sort();
  const listed = listAt(config, path);
  // Where the UI has no list yet, what helm lists need not be repeated in it.
  const sent = origin === 'ui' ? names : names.filter((name) => !listed.includes(name));
  return { after: own === undefined ? names : [...names, own].sort(), sent };
}

/** Names that are listed now and not wanted. */
export function removedNames(config: Config, { path, after }: SettingChange): readonly string[] {
  const kept = Array.isArray(after) ? after.map(String) : [];
  return listAt(config, path).filter((name) => !kept.includes(name) && name !== ownNamespace(config, path));
}

/** Names that are wanted and not listed now. */
export function addedNames(config: Config, { path, after }: SettingChange): readonly string[] {
  const listed = listAt(config, path);
  return Array.isArray(after) ? after.map(String).filter((name) => !listed.includes(name)) : [];
}

/** Odigos's own namespace stands in the list by a switch of its own. */
function ownNamespace(config: Config, path: string): string | undefined {
  if (path !== 'ignoredNamespaces' || config.ignoreOdigosNamespace !== true) return undefined;
  return listAt(config, path).find((name) => name === USUAL_NAMESPACE);
}

export function listAt(config: Config, path: string): readonly string[] {
  const value = valueAt(config, path);
  return Array.isArray(value) ? value.map(String) : [];
}

function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** Whether a setting shows as it was wanted: its value, or for one that is taken out that the UI no longer sets it. */
export function isShown(config: Config, { path, after, isUnset }: SettingChange): boolean {
  return isUnset ? originsOf(config.provenance).get(path) !== 'ui' : sameValue(valueAt(config, path), after);
}
