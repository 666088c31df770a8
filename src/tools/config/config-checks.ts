import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import { operations, type UpdateConfigArguments } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { addedNames, type Config, listAt, removedNames, type SettingChange } from './config-changes.ts';
import { JOINED_LISTS, originsOf } from './settings.ts';
import { cronProblem, durationProblem, labelProblems } from './value-checks.ts';

type Given = UpdateConfigArguments;
type Call = ReadCall<Given>;

/** The highest limit that the argument takes. */
const MOST_ROLLOUTS = 10_000;

export const SEE_OPTIONS: NextStep = { tool: 'list_config_options', arguments: {}, why: 'See what each setting does.' };

/** Everything that is wrong with the arguments by themselves. */
export function problemsOf(given: Given): readonly string[] {
  const named = (name: string, problem: string | undefined): readonly string[] =>
    problem ? [`${name}: ${problem}`] : [];
  const duration = (name: 'rollback_grace_time' | 'rollback_stability_window'): readonly string[] =>
    given[name] ? named(name, durationProblem(given[name])) : [];
  const labels = (name: 'ignored_namespaces' | 'ignored_containers'): readonly string[] =>
    labelProblems(given[name] ?? []).map((problem) => `${name}: ${problem}`);
  const blank = given.cluster_name !== undefined && given.cluster_name !== '' && given.cluster_name?.trim() === '';
  return [
    ...named('cluster_name', blank ? 'it is blank.' : undefined),
    ...labels('ignored_namespaces'),
    ...labels('ignored_containers'),
    ...duration('rollback_grace_time'),
    ...duration('rollback_stability_window'),
    ...(given.go_offsets_cron ? named('go_offsets_cron', cronProblem(given.go_offsets_cron)) : []),
  ];
}

/** The API stores the schedule on every tier, though only the enterprise ones do anything with it. */
export async function checkTier(call: Call, changes: readonly SettingChange[]): Promise<void> {
  if (!changes.some(({ argument, isUnset }) => argument === 'go_offsets_cron' && !isUnset)) return;
  const { describeOdigos } = await call.read(operations.update_config_tier, {});
  if (describeOdigos.tier.value !== 'community') return;
  throw refuse('go_offsets_cron does nothing on the community tier of Odigos; it is for enterprise.', [SEE_OPTIONS]);
}

/** Helm's entries of a list stay whatever the UI sets: taking one out cannot work. */
export function checkChangeable(config: Config, change: SettingChange, given: Given): void {
  if (!JOINED_LISTS.has(change.path) || change.origin === 'ui') return;
  const removed = removedNames(config, change);
  if (removed.length === 0) return;
  const whole = [...listAt(config, change.path), ...addedNames(config, change)].sort();
  const { dry_run: _dryRun, plan: _plan, ...named } = given;
  throw refuse(
    `${change.argument}: ${removed.join(', ')} ${removed.length === 1 ? 'is' : 'are'} listed by helm, and here names can only be added to helm's.`,
    [
      {
        tool: 'update_config',
        arguments: { ...named, [change.argument]: whole },
        why: 'Keep what is listed and add the new names.',
      },
    ],
    'Give the whole list, or have an operator change the helm values.',
  );
}

/** False counts as unset: it never overrides a true of helm. */
export function checkTelemetry(config: Config, { telemetry_enabled }: Given): void {
  if (telemetry_enabled !== false || config.telemetryEnabled !== true) return;
  const origin = originsOf(config.provenance).get('telemetryEnabled');
  if (origin === 'ui') return;
  throw refuse(
    `telemetry_enabled: true is set by ${origin ?? 'the default'}, and false here cannot override it.`,
    [{ tool: 'get_config', arguments: { search: 'telemetryEnabled' }, why: 'See who set it.' }],
    'An operator can set telemetryEnabled to false in the helm values.',
  );
}

/** 0 counts as unset too, so it lifts only a limit that was set here. */
export function checkRolloutLimit(config: Config, { max_concurrent_rollouts }: Given): void {
  const limit = config.rollout?.maxConcurrentRollouts ?? 0;
  const origin = originsOf(config.provenance).get('rollout.maxConcurrentRollouts');
  if (max_concurrent_rollouts !== 0 || limit === 0 || origin === 'ui') return;
  throw refuse(
    `max_concurrent_rollouts: ${limit} is set by ${origin ?? 'the default'}, and 0 here counts as unset and cannot lift it.`,
    [
      {
        tool: 'update_config',
        arguments: { max_concurrent_rollouts: MOST_ROLLOUTS },
        why: 'Set a limit so high that it is none.',
      },
    ],
    'An operator can change it in the helm values.',
  );
}
