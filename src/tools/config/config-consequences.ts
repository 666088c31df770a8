import { operations, type UpdateConfigArguments } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { addedNames, type Config, removedNames, type SettingChange } from './config-changes.ts';
import { setterOf } from './setters.ts';
import { JOINED_LISTS } from './settings.ts';

/** Settings that reach a workload with its next pods (recorded: docs/ui-api/kubernetes-objects.md). */
const IN_NEW_PODS: ReadonlySet<string> = new Set([
  'env_injection_method',
  'allow_concurrent_agents',
  'ignored_containers',
]);

type Call = ReadCall<UpdateConfigArguments>;

/**
 * What a change does that it does not say by itself.
 *
 * @param isServed whether this UI serves a tool
 */
export function remarks(
  config: Config,
  changes: readonly SettingChange[],
  isServed: (tool: string) => boolean,
): readonly string[] {
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
        `go_offsets_cron has no effect while goAutoOffsetsMode is not set; that is set with ${setterOf('goAutoOffsetsMode', false, isServed)}.`,
      ];
    }
    return [];
  });
}

/** What follows from the changes, each a sentence. */
export async function consequencesOf(
  call: Call,
  config: Config,
  changes: readonly SettingChange[],
): Promise<readonly string[]> {
  if (changes.length === 0) return [];
  const sentences: string[] = [];
  const byHand = isByHand(config, changes);
  for (const change of changes) {
    const sentence = CONSEQUENCES[change.argument]?.(change.after, byHand);
    if (sentence) sentences.push(sentence);
  }
  const namespaces = changes.find(({ argument }) => argument === 'ignored_namespaces');
  const added = namespaces ? addedNames(config, namespaces) : [];
  if (added.length > 0) sentences.push(await ignoringSentence(call, added));
  return sentences;
}

/** When the changes hold: the configuration is taken over at once, and what pods carry goes with them. */
export function whenItHolds(config: Config, changes: readonly SettingChange[]): readonly string[] {
  if (changes.length === 0) return [];
  const waiting = changes.flatMap(({ argument }) => (IN_NEW_PODS.has(argument) ? [argument] : []));
  if (waiting.length === 0) return ['Odigos takes it over within seconds.'];
  const when = isByHand(config, changes) ? 'once restart_workloads has made new ones' : 'as Odigos replaces them';
  return [`Odigos takes it over within seconds; pods have ${waiting.join(', ')} ${when}.`];
}

/** Whether Odigos restarts nothing by itself once these changes are made. */
function isByHand({ rollout }: Config, changes: readonly SettingChange[]): boolean {
  const change = changes.find(({ argument }) => argument === 'automatic_rollout_disabled');
  return (change ? change.after : rollout?.automaticRolloutDisabled) === true;
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

const CONSEQUENCES: Readonly<Partial<Record<string, (after: unknown, byHand: boolean) => string | undefined>>> = {
  automatic_rollout_disabled: (after) =>
    after === true
      ? 'Workloads are no longer restarted by themselves: instrumenting takes effect only after restart_workloads.'
      : 'Workloads that wait for a restart may be restarted.',
  auto_rollback_disabled: (after) =>
    after === true
      ? 'A workload that crashes with its agent is left crashing.'
      : 'Crashing workloads may lose their agents.',
  env_injection_method: (_after, byHand) =>
    byHand
      ? 'Workloads get their agents the other way once they are restarted.'
      : 'Odigos restarts workloads, to give them their agents the other way.',
  allow_concurrent_agents: (after, byHand) => {
    const what = after === true ? 'get a second one' : 'lose that of Odigos';
    return `Workloads with another agent ${what}${byHand ? ' once they are restarted' : ', and are restarted for it'}.`;
  },
  max_concurrent_rollouts: (after) =>
    typeof after === 'number' ? `At most ${after} workloads are restarted at once.` : undefined,
};
