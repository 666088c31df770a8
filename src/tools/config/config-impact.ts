import { counted } from '../../text/counted.ts';
import { operations, type UpdateConfigArguments } from '../../tool/generated/catalog.generated.ts';
import { type Harm, type Impact, impact, noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type Argument, addedNames, type Config, type SettingChange } from './config-changes.ts';

/** What follows from one setting, as the end of a sentence. */
interface Follows {
  readonly says: string;
  readonly harms: readonly Harm[];
}

/** What a person must know who approves these changes; reads how many workloads are instrumented where that tells. */
export async function impactOf(
  call: ReadCall<UpdateConfigArguments>,
  config: Config,
  changes: readonly SettingChange[],
): Promise<Impact> {
  if (changes.length === 0) return noImpact('the configuration');
  const { workloads } = await call.read(operations.update_config_sources, {});
  const instrumented = workloads.filter(({ markedForInstrumentation: mark }) => mark.markedForInstrumentation);
  const follows = changes.map((change) => {
    const added = change.argument === 'ignored_namespaces' ? addedNames(config, change) : undefined;
    const touched = instrumented.filter(({ id }) => added === undefined || added.includes(id.namespace)).length;
    return followsFrom(change, touched, config.rollout?.automaticRolloutDisabled !== true);
  });
  const settings = changes.map(({ argument, after }) => `${argument} to ${JSON.stringify(after)}`);
  const says = [...new Set(follows.map((one) => one.says))];
  return impact(
    `Set ${named(settings)} for the whole Odigos: ${named(says)}.`,
    ...follows.flatMap(({ harms }) => harms),
    'cluster_wide',
  );
}

function followsFrom({ argument, after }: SettingChange, touched: number, restartsByItself: boolean): Follows {
  const workloads = counted(touched, 'instrumented workload');
  const restarts: Follows = restartsByItself
    ? { says: `Odigos restarts those of the ${workloads} whose agents change by it`, harms: ['restart'] }
    : { says: `those of the ${workloads} whose agents change by it need a restart`, harms: ['restart'] };
  const plain = (says: string, ...harms: readonly Harm[]): Follows => ({ says, harms });
  const of: Readonly<Record<Argument, () => Follows>> = {
    cluster_name: () => plain('telemetry carries the new name, which dashboards by the old one miss'),
    telemetry_enabled: () =>
      after === true ? plain('anonymous usage data leaves the cluster', 'privacy') : plain('no usage data is sent'),
    ignored_namespaces: () =>
      touched > 0
        ? plain(`the telemetry of ${workloads} stops`, 'data_loss')
        : plain('nothing instrumented is in them'),
    ignored_containers: () => ({ ...restarts, harms: [...restarts.harms, 'data_loss'] }),
    env_injection_method: () => restarts,
    allow_concurrent_agents: () => restarts,
    automatic_rollout_disabled: () =>
      after === true
        ? plain('nothing restarts by itself any more')
        : plain('workloads that wait for a restart are restarted', 'restart'),
    max_concurrent_rollouts: () =>
      typeof after === 'number'
        ? plain(`at most ${after} workloads restart at once`)
        : plain('all that wait may restart at once', 'restart'),
    auto_rollback_disabled: () =>
      after === true
        ? plain('a workload that crashes with its agent stays so', 'data_loss')
        : plain('crashing workloads lose their agents and restart', 'restart'),
    rollback_grace_time: () => plain('it decides how long a workload crashes before its agent is taken out'),
    rollback_stability_window: () => plain('it decides how long a workload is watched after instrumenting'),
    go_offsets_cron: () => plain('Odigos fetches new offsets for Go at these times'),
  };
  return of[argument]();
}
