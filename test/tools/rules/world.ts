import type { InstrumentationRule, InstrumentationRuleInput } from '../../../src/demo/contract.generated.ts';
import { type Workbench, workbench } from '../workbench.ts';

/** A workbench over the small cluster in the tier that has instrumentation rules. */
export function onpremBench(): Promise<Workbench> {
  return workbench({ demo: { tier: 'onprem' } });
}

/** Puts a rule into the cluster past the tools: its id. */
export function putRule(bench: Workbench, rule: InstrumentationRuleInput): string {
  const whole = { ruleName: 'first name', notes: 'first notes', disabled: false, ...rule };
  return bench.demo.cluster.instrumentationRules.create(whole).ruleId;
}

/** The rule as it is stored. */
export function storedRule(bench: Workbench, id: string): InstrumentationRule {
  const found = bench.demo.cluster.instrumentationRules.list().find(({ ruleId }) => ruleId === id);
  if (!found) throw new Error(`no rule ${id}`);
  return found;
}
