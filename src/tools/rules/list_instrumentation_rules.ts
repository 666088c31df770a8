import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { ruleRow } from './read-rule.ts';
import { tierOf } from './tier.ts';

/** Instrumentation rules in the words of create_instrumentation_rule, and whether the tier lets them be written. */
export const list_instrumentation_rules = defineRead(definitions.list_instrumentation_rules, {
  async read(call) {
    const { type } = call.arguments;
    const [{ computePlatform }, tier] = await Promise.all([
      call.read(operations.list_instrumentation_rules, call.arguments),
      // Only a remark depends on it.
      tierOf(call).catch(() => undefined),
    ]);
    const rules = (computePlatform?.instrumentationRules ?? []).filter(
      (rule) => type === undefined || rule.type === type,
    );
    const page = pageOf(rules, (rule) => `${rule.type}\u0000${rule.ruleName ?? ''}\u0000${rule.ruleId}`, call);
    const isOnprem = tier === undefined || tier === 'onprem';
    const steps: NextStep[] = [];
    if (isOnprem) {
      steps.push({ tool: 'list_instrumentation_rule_types', arguments: {}, why: 'See what a rule can do and takes.' });
    } else {
      steps.push({ tool: 'list_actions', arguments: {}, why: 'See the actions, which every tier has.' });
    }
    return {
      data: present({
        says: `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}${isOnprem ? '.' : `; tier ${tier} cannot write rules, onprem can.`}`,
        rules: page.items.map(ruleRow),
        total: page.total,
      }),
      nextSteps: steps,
      paged: { list: 'rules', page },
    };
  },
});
