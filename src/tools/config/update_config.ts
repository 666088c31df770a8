import { definitions, operations, type UpdateConfigArguments } from '../catalog.generated.ts';
import type { NextStep } from '../envelope.ts';
import { refuse } from '../failure.ts';
import type { UpdateConfigPreviewQuery } from '../operations.generated.ts';
import { present } from '../present.ts';
import { defineWrite, type ReadCall } from '../tool.ts';
import {
  addedNames,
  type Config,
  changesOf,
  isShown,
  listAt,
  namedArguments,
  removedNames,
  type SettingChange,
  valueAt,
} from './config-changes.ts';
import { presentConfig } from './effective-config.ts';
import { UPDATE_ARGUMENTS } from './setters.ts';
import { JOINED_LISTS, originsOf } from './settings.ts';
import { cronProblem, durationProblem, labelProblems } from './value-checks.ts';

type Given = UpdateConfigArguments;
type Call = ReadCall<Given>;

/** The highest limit that the argument takes. */
const MOST_ROLLOUTS = 10_000;

const SEE_OPTIONS: NextStep = { tool: 'list_config_options', arguments: {}, why: 'See what each setting does.' };

/**
 * Changes settings in the UI's own layer. The API validates nothing (recordings `probe/config/mode-banana`,
 * `mutation/updateLocalUiConfig/bad-duration`), so everything is checked here; what is so already is not sent.
 */
export const update_config = defineWrite(definitions.update_config, {
  target: () => 'config/local',

  async preview(call) {
    const { config, changes } = await checked(call);
    if (changes.length === 0) call.warn('All of this is so already, or was not set here. Nothing is sent.');
    for (const message of remarks(config, changes)) call.warn(message);
    return {
      changes: changes.map(({ field, before, after }) => ({ field, before, after })),
      consequences: await consequencesOf(call, config, changes),
      state: stateOf(config, call.arguments),
      nextSteps: changes.length === 0 ? [{ tool: 'get_config', arguments: {}, why: 'See what is set.' }] : [],
    };
  },

  async apply(call) {
    const { changes } = await checked(call);
    if (changes.length === 0) return { data: { already_so: true } };
    await call.write(
      operations.update_config,
      Object.fromEntries(changes.map(({ argument, sent }) => [argument, sent])),
    );
    const hidden = ({ effectiveConfig }: UpdateConfigPreviewQuery): readonly SettingChange[] =>
      changes.filter((change) => effectiveConfig === null || !isShown(effectiveConfig, change));
    const read = await call.readUntil(operations.update_config_preview, {}, (answer) => hidden(answer).length === 0);
    const left = hidden(read);
    if (left.length > 0) {
      call.warn(
        `Not shown as wanted yet: ${left.map(({ path }) => path).join(', ')}. What helm lists or sets may stay.`,
      );
    }
    const now = presentConfig(read.effectiveConfig);
    return {
      data: {
        confirmed: left.length === 0,
        now: Object.fromEntries(changes.map(({ path }) => [path, valueAt(now, path)])),
      },
      nextSteps: [{ tool: 'get_config', arguments: { set_by: 'ui' }, why: 'See everything that was set here.' }],
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

function problemsOf(given: Given): readonly string[] {
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
async function checkTier(call: Call, changes: readonly SettingChange[]): Promise<void> {
  if (!changes.some(({ argument, isUnset }) => argument === 'go_offsets_cron' && !isUnset)) return;
  const { describeOdigos } = await call.read(operations.update_config_tier, {});
  if (describeOdigos.tier.value !== 'community') return;
  throw refuse('go_offsets_cron does nothing on the community tier of Odigos; it is for enterprise.', [SEE_OPTIONS]);
}

/** Helm's entries of a list stay whatever the UI sets: taking one out cannot work. */
function checkChangeable(config: Config, change: SettingChange, given: Given): void {
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
function checkTelemetry(config: Config, { telemetry_enabled }: Given): void {
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
function checkRolloutLimit(config: Config, { max_concurrent_rollouts }: Given): void {
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

function remarks(config: Config, changes: readonly SettingChange[]): readonly string[] {
  return changes.flatMap((change): readonly string[] => {
    const { path, argument } = change;
    if (JOINED_LISTS.has(path)) {
      const removed = removedNames(config, change);
      if (change.isUnset) return [`${argument}: all names that were added here go; those of helm stay.`];
      return removed.length > 0
        ? [`${argument}: takes out ${removed.join(', ')}; those that helm lists will stay.`]
        : [];
    }
    if (argument === 'max_concurrent_rollouts' && change.isUnset)
      return ["max_concurrent_rollouts: 0 takes back the limit that was set here; helm's value counts again."];
    if (argument === 'telemetry_enabled' && change.isUnset)
      return ["telemetry_enabled: false takes the true back; helm's value counts again."];
    if (argument === 'go_offsets_cron' && !change.isUnset && !config.goAutoOffsetsMode) {
      return [
        'go_offsets_cron has no effect while goAutoOffsetsMode is not set; apply_recommendation AutoGoOffsetUpdater sets both.',
      ];
    }
    return [];
  });
}

async function consequencesOf(
  call: Call,
  config: Config,
  changes: readonly SettingChange[],
): Promise<readonly string[]> {
  if (changes.length === 0) return [];
  const sentences: string[] = [];
  for (const change of changes) {
    const sentence = CONSEQUENCES[change.argument]?.(change.after);
    if (sentence) sentences.push(sentence);
  }
  const namespaces = changes.find(({ argument }) => argument === 'ignored_namespaces');
  const added = namespaces ? addedNames(config, namespaces) : [];
  if (added.length > 0) sentences.push(await ignoringSentence(call, added));
  return [...sentences, 'It takes effect within seconds.'];
}

async function ignoringSentence(call: Call, namespaces: readonly string[]): Promise<string> {
  const { workloads } = await call.read(operations.update_config_sources, {});
  const instrumented = workloads.filter(
    ({ id, markedForInstrumentation: mark }) => mark.markedForInstrumentation && namespaces.includes(id.namespace),
  ).length;
  const unknown = namespaces.filter((namespace) => !workloads.some(({ id }) => id.namespace === namespace));
  if (unknown.length > 0) call.warn(`No workloads are known in ${unknown.join(', ')}; names are case-sensitive.`);
  return `Odigos ignores ${namespaces.join(', ')} from then on, and no list shows what runs there (${instrumented} instrumented now).`;
}

const CONSEQUENCES: Readonly<Partial<Record<string, (after: unknown) => string | undefined>>> = {
  automatic_rollout_disabled: (after) =>
    after === true
      ? 'Workloads are no longer restarted by themselves: instrumenting takes effect only after restart_workloads.'
      : 'Workloads that wait for a restart may be restarted.',
  auto_rollback_disabled: (after) =>
    after === true
      ? 'A workload that crashes with its agent is left crashing.'
      : 'Crashing workloads may lose their agents.',
  env_injection_method: () => 'Workloads may be restarted to get their agents the other way.',
  allow_concurrent_agents: (after) =>
    after === true
      ? 'Workloads with another agent get a second one, and may be restarted.'
      : 'Workloads with another agent may lose that of Odigos, and be restarted.',
  max_concurrent_rollouts: (after) =>
    typeof after === 'number' ? `At most ${after} workloads are restarted at once.` : undefined,
};

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
