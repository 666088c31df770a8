import { definitions, operations } from '../catalog.generated.ts';
import { refuse } from '../failure.ts';
import type { SamplingGroupFragment } from '../operations.generated.ts';
import { present } from '../present.ts';
import { defineRead } from '../tool.ts';
import { RULE_KINDS, ruleRow } from './rule-kind.ts';
import { settingsOf } from './settings.ts';

/** Sampling groups with their rules, and the settings with who set each. */
export const get_sampling = defineRead(definitions.get_sampling, {
  async read(call) {
    const { group } = call.arguments;
    const { sampling } = await call.read(operations.get_sampling, {});
    const groups = sampling.rules
      .filter(({ id }) => group === undefined || id === group)
      .sort((left, right) => (left.id < right.id ? -1 : 1));
    if (group !== undefined && groups.length === 0) {
      const names = sampling.rules.map(({ id }) => id).sort();
      throw refuse(`There is no sampling group "${group}". There are: ${names.join(', ') || 'none'}.`, [
        { tool: 'get_sampling', arguments: {}, why: 'See all groups.' },
      ]);
    }
    const settings = settingsOf(sampling.configs);
    return {
      data: {
        groups: groups.map(groupRow),
        // Null in the API means that the default holds.
        settings: settings.length > 0 ? settings : 'defaults',
      },
      nextSteps: [
        groups[0]
          ? {
              tool: 'create_noisy_operation_rule',
              arguments: { group: groups[0].id, name: 'drop health checks', route: '/healthz' },
              why: 'Preview a rule that drops health checks.',
            }
          : {
              tool: 'create_sampling_group',
              arguments: {
                group: 'cluster-sampling',
                rule_name: 'drop health checks',
                keep_percentage: 0,
                route: '/healthz',
              },
              why: 'Preview a first group with a rule that drops health checks.',
            },
        { tool: 'get_overview_metrics', arguments: {}, why: 'See which sources send most.' },
      ],
    };
  },
});

function groupRow(group: SamplingGroupFragment): object {
  const { id, name } = group;
  return present({
    group: id,
    name: name === id ? undefined : name,
    ...Object.fromEntries(
      RULE_KINDS.map((kind) => [kind.list, kind.rulesOf(group).map((rule) => ruleRow(kind, rule))]),
    ),
  });
}
