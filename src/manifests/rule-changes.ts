import type {
  DeleteInstrumentationRuleVariables,
  UpdateInstrumentationRuleVariables,
} from '../tool/generated/catalog.generated.ts';
import { operations } from '../tool/generated/catalog.generated.ts';
import type { InstrumentationRuleFragment, InstrumentationRuleInput } from '../tool/generated/operations.generated.ts';
import { foldingNotes, givenRule, instrumentationRuleManifest } from './instrumentation-rules.ts';
import { objectName, type Rendered } from './manifest.ts';
import { type RenderCall, removedObject } from './rendering.ts';

/** A new rule. */
export async function createdRule(
  { rule }: { readonly rule: InstrumentationRuleInput },
  call: RenderCall,
): Promise<Rendered> {
  const taken = (await readRules(call)).map(({ ruleId }) => ruleId);
  const name = objectName('instrumentation-rule-', rule.ruleName ?? '', taken);
  return {
    objects: [{ after: instrumentationRuleManifest({ name, namespace: call.namespace }, rule) }],
    notes: foldingNotes(rule),
  };
}

/** A rule that is replaced as a whole. */
export async function updatedRule(
  { id, rule }: Pick<UpdateInstrumentationRuleVariables, 'id' | 'rule'>,
  call: RenderCall,
): Promise<Rendered> {
  const now = (await readRules(call)).find(({ ruleId }) => ruleId === id);
  if (!now) return {};
  const metadata = { name: id, namespace: call.namespace };
  return {
    objects: [
      {
        before: instrumentationRuleManifest(metadata, givenRule(now)),
        after: instrumentationRuleManifest(metadata, rule),
      },
    ],
    notes: foldingNotes(rule),
  };
}

/** A rule that goes. */
export async function deletedRule({ id }: DeleteInstrumentationRuleVariables, call: RenderCall): Promise<Rendered> {
  const now = (await readRules(call)).find(({ ruleId }) => ruleId === id);
  const metadata = { name: id, namespace: call.namespace };
  return removedObject('instrumentationrules', now && instrumentationRuleManifest(metadata, givenRule(now)));
}

async function readRules({ read }: RenderCall): Promise<readonly InstrumentationRuleFragment[]> {
  const { computePlatform } = await read(operations.update_instrumentation_rule_preview, {});
  return computePlatform?.instrumentationRules ?? [];
}
