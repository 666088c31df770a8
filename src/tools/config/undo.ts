import { kubectl } from '../../text/kubectl.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import type { SettingOrigin } from '../../tool/generated/operations.generated.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import type { Change } from '../../tool/tool.ts';
import { partByPart, type Undo, type UndoCall, undoBy } from '../../tool/undo.ts';
import type { Argument, Config, SettingChange } from './config-changes.ts';
import { UPDATE_ARGUMENTS } from './setters.ts';
import { JOINED_LISTS, NOT_TOLD, originsOf } from './settings.ts';

/** Of these an empty value takes out what the UI set; any other setting can only be set to something else. */
const UNSETTING: ReadonlyMap<Argument, unknown> = new Map<Argument, unknown>([
  ['cluster_name', ''],
  ['telemetry_enabled', false],
  ['ignored_namespaces', []],
  ['ignored_containers', []],
  ['max_concurrent_rollouts', 0],
  ['rollback_grace_time', ''],
  ['rollback_stability_window', ''],
  ['go_offsets_cron', ''],
]);

/**
 * The call that empties the UI's own layer: where nothing was set there before, that makes it as it was, the only way to unset
 * what has no unsetting of its own. Undefined where something was: it would go too.
 *
 * @param origins who set what, before
 */
export function layerEmptied(origins: ReadonlyMap<string, SettingOrigin>): UndoCall | undefined {
  return [...origins.values()].includes('ui') ? undefined : undoBy(definitions.reset_config, {});
}

/** How an operator takes settings out of the UI's own layer, which no call does one by one: a sentence. */
export function editLayer(paths: readonly string[]): string {
  const line = kubectl('edit', 'configmap', 'odigos-local-ui-config', '-n', USUAL_NAMESPACE);
  return `No call takes ${paths.join(', ')} out of what is set there; ${line} does, where it is deleted from config.yaml.`;
}

/** The call that takes changes of settings back: what the UI had not set is taken out again where that can be done. */
export function configRestored(changes: readonly SettingChange[], config: Config): Undo {
  const restored = oneByOne(changes, config);
  const isWhole = !('impossible' in restored) && restored.stays === undefined;
  return isWhole ? restored : (layerEmptied(originsOf(config.provenance)) ?? restored);
}

function oneByOne(changes: readonly SettingChange[], config: Config): Undo {
  const back = changes.flatMap((change): readonly (readonly [Argument, unknown])[] => {
    const { argument, origin } = change;
    if (origin !== 'ui' && UNSETTING.has(argument)) return [[argument, UNSETTING.get(argument)]];
    const value = givenAs(argument, change, config);
    return value === undefined ? [] : [[argument, value]];
  });
  const left = changes.filter(({ argument }) => !back.some(([name]) => name === argument)).map(({ path }) => path);
  const set = changes
    .filter(({ argument, origin }) => origin !== 'ui' && !UNSETTING.has(argument))
    .map(({ path }) => path)
    .filter((path) => !left.includes(path));
  if (back.length === 0) {
    return {
      impossible: `No call takes ${left.join(', ')} back; reset_config does, with everything else that was set here.`,
    };
  }
  const stays = [
    ...(set.length > 0
      ? [`${set.join(', ')}: set here from now on, to what held before; helm no longer decides. ${editLayer(set)}`]
      : []),
    ...(left.length > 0 ? [`${left.join(', ')} stays: what was before is not told, or no call sets it.`] : []),
  ];
  return undoBy(
    definitions.update_config,
    Object.fromEntries(back),
    stays.length > 0 ? { stays: stays.join(' ') } : {},
  );
}

/** What update_config takes to set what was before; undefined where nothing it takes does. */
function givenAs(
  argument: Argument,
  { path, before }: Pick<Change, 'before'> & { readonly path: string },
  config: Config,
) {
  if (before === NOT_TOLD) return undefined;
  if (argument === 'env_injection_method') {
    return typeof before === 'string' ? before.replaceAll('-', '_') : undefined;
  }
  if (before === null || before === '') return UNSETTING.get(argument) ?? false;
  if (!JOINED_LISTS.has(path) || !Array.isArray(before)) return before;
  const own = path === 'ignoredNamespaces' && config.ignoreOdigosNamespace === true ? USUAL_NAMESPACE : undefined;
  return before.map(String).filter((name) => name !== own);
}

/**
 * The calls that set again what a reset took out: update_config for its settings, set_log_level for each component. Settings
 * that no call takes as they are told are named.
 */
export function localRestored(changes: readonly Change[]): Undo {
  const known = changes.filter(({ before }) => before !== NOT_TOLD);
  const own = known.filter(({ field }) => UPDATE_ARGUMENTS[field] !== undefined);
  const levels = known.filter(({ field, before }) => field.startsWith(LEVELS) && typeof before === 'string');
  const others = changes.filter((change) => !own.includes(change) && !levels.includes(change));
  const parts = [
    ...(own.length > 0 ? [{ of: own.map(({ field }) => field).join(', '), undo: settingsAgain(own) }] : []),
    // What follows the default moves with it, so that comes last.
    ...[...levels]
      .sort((one, other) => Number(one.field === DEFAULT_LEVEL) - Number(other.field === DEFAULT_LEVEL))
      .map(({ field, before }) => ({ of: field, undo: levelAgain(field, before) })),
  ];
  const told = others.map(({ field, before }) => `${field} ${JSON.stringify(before)}`).join(', ');
  const left = others.length > 0 ? [`${told}: sampling settings are set by update_sampling_config.`] : [];
  const [first, ...more] = parts;
  if (!first) return { impossible: ['No single call sets it all again.', ...left].join(' ') };
  if (more.length > 0)
    return partByPart(['No single call sets it all again; those in parts do together.', ...left].join(' '), parts);
  return { ...first.undo, ...(left.length > 0 ? { stays: `Not set again by it: ${left.join(' ')}` } : {}) };
}

const LEVELS = 'componentLogLevels.';
const DEFAULT_LEVEL = `${LEVELS}default`;

function settingsAgain(changes: readonly Change[]): UndoCall {
  return undoBy(
    definitions.update_config,
    Object.fromEntries(
      changes.map(({ field, before }) => {
        const argument = UPDATE_ARGUMENTS[field] ?? field;
        const isMethod = argument === 'env_injection_method' && typeof before === 'string';
        return [argument, isMethod ? before.replaceAll('-', '_') : before];
      }),
    ),
  );
}

function levelAgain(field: string, level: unknown): UndoCall {
  const component = field === DEFAULT_LEVEL ? {} : { component: field.slice(LEVELS.length) };
  return undoBy(definitions.set_log_level, { ...component, level });
}
