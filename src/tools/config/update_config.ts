import { notServed } from '../../tool/compatibility.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations, type UpdateConfigArguments } from '../../tool/generated/catalog.generated.ts';
import type { UpdateConfigPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { NOTHING_SENT } from '../../tool/undo.ts';
import { type Config, changesOf, isShown, namedArguments, type SettingChange } from './config-changes.ts';
import {
  checkChangeable,
  checkRolloutLimit,
  checkTelemetry,
  checkTier,
  problemsOf,
  SEE_OPTIONS,
} from './config-checks.ts';
import { consequencesOf, remarks, whenItHolds } from './config-consequences.ts';
import { impactOf } from './config-impact.ts';
import { presentConfig } from './effective-config.ts';
import { UPDATE_ARGUMENTS } from './setters.ts';
import { NOT_TOLD, originsOf, valueAt } from './settings.ts';
import { configRestored } from './undo.ts';

type Given = UpdateConfigArguments;
type Call = ReadCall<Given>;

/**
 * Changes settings in the UI's own layer. The API validates nothing (recordings `probe/config/mode-banana`,
 * `mutation/updateLocalUiConfig/bad-duration`), so everything is checked here; what is so already is not sent.
 */
export const update_config = defineWrite(definitions.update_config, {
  target: () => 'config/local',

  async preview(call) {
    const { config, changes } = await checked(call);
    for (const message of remarks(config, changes, (tool) => notServed(call.compatibility, tool) === undefined))
      call.warn(message);
    return {
      impact: await impactOf(call, config, changes),
      changes: changes.map(({ field, before, after }) => ({ field, before, after })),
      consequences: await consequencesOf(call, config, changes),
      byCall: whenItHolds(config, changes),
      state: stateOf(config, call.arguments),
      nextSteps: changes.length === 0 ? [{ tool: 'get_config', arguments: {}, why: 'See what is set.' }] : [],
    };
  },

  async apply(call) {
    const { config, changes } = await checked(call);
    if (changes.length === 0) return { data: { already_so: true }, undo: NOTHING_SENT };
    await call.write(
      operations.update_config,
      Object.fromEntries(changes.map(({ argument, sent }) => [argument, sent])),
    );
    const hidden = ({ effectiveConfig }: UpdateConfigPreviewQuery): readonly SettingChange[] =>
      changes.filter(
        (change) =>
          effectiveConfig === null || !isShown(effectiveConfig, change) || keepsValue(effectiveConfig, change),
      );
    const read = await call.readUntil(operations.update_config_preview, {}, (answer) => hidden(answer).length === 0);
    const left = hidden(read);
    const now = presentConfig(read.effectiveConfig);
    const isUntold = ({ path, isUnset }: SettingChange): boolean => !isUnset && valueAt(now, path) === NOT_TOLD;
    const untold = left.filter(isUntold).map(({ path }) => path);
    // What shows the value that it had may have it of helm as well: that cannot be told from one that still lags.
    const same = left.filter((change) => change.isUnset && isShown(now, change)).map(({ path }) => path);
    const other = left
      .filter((change) => !isUntold(change))
      .map(({ path }) => path)
      .filter((path) => !same.includes(path));
    if (same.length > 0) {
      call.warn(
        `No longer set here, and still of the value that it had: ${same.join(', ')}. Helm may set the same, or it is not taken over yet.`,
      );
    }
    if (untold.length > 0) {
      call.warn(`Sent, and not to be confirmed: this Odigos UI does not tell the value of ${untold.join(', ')}.`);
    }
    if (other.length > 0) {
      call.warn(`Not shown as wanted yet: ${other.join(', ')}. What helm lists or sets may stay.`);
    }
    return {
      data: {
        confirmed: left.length === 0,
        now: Object.fromEntries(changes.map(({ path }) => [path, valueAt(now, path)])),
      },
      nextSteps: [{ tool: 'get_config', arguments: { set_by: 'ui' }, why: 'See everything that was set here.' }],
      undo: configRestored(changes, config),
    };
  },
});

async function checked(call: Call): Promise<{ readonly config: Config; readonly changes: readonly SettingChange[] }> {
  const { arguments: given } = call;
  if (namedArguments(given).length === 0)
    throw refuse('No setting was named, so there is nothing to change.', [SEE_OPTIONS]);
  const problems = problemsOf(given);
  if (problems.length > 0) {
    throw refuse(`Nothing was sent: ${problems.join(' ')}`, [SEE_OPTIONS], 'Correct the arguments and call again.');
  }
  const { effectiveConfig } = await call.read(operations.update_config_preview, {});
  const config = presentConfig(effectiveConfig);
  const changes = changesOf(config, given);
  await checkTier(call, changes);
  for (const change of changes) checkChangeable(config, change, given);
  checkTelemetry(config, given);
  checkRolloutLimit(config, given);
  return { config, changes };
}

/** What an operator set of the settings named, and who did. */
function stateOf(config: Config, given: Given): object {
  const origins = originsOf(config.provenance);
  const named: readonly string[] = namedArguments(given);
  return Object.fromEntries(
    Object.entries(UPDATE_ARGUMENTS)
      .filter(([, argument]) => named.includes(argument))
      .map(([path]) => [path, present({ value: valueAt(config, path), set_by: origins.get(path) })]),
  );
}

/** Of a setting that was taken out: whether it still has the value that it had. */
function keepsValue(config: Config, { path, before, isUnset }: SettingChange): boolean {
  return isUnset && JSON.stringify(valueAt(config, path)) === JSON.stringify(before);
}
