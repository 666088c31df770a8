import { canonicalJson } from '../../tool/canonical-json.ts';
import { definitions } from '../../tool/generated/catalog.generated.ts';
import type { InstrumentationRuleFragment } from '../../tool/generated/operations.generated.ts';
import type { Change } from '../../tool/tool.ts';
import { type NoUndo, restoring, type Undo, undoBy } from '../../tool/undo.ts';
import { functionText } from './probe.ts';
import { kindsOf, limitsOf, probesOf, scopesOf, setByOperator } from './read-rule.ts';

type Rule = InstrumentationRuleFragment;

/** The call that makes a deleted rule anew, where create_instrumentation_rule takes all that was in it. */
export function ruleAnew(rule: Rule): Undo {
  const [type, ...others] = kindsOf(rule);
  const { limits: _limits, disabled, ...set } = setByOperator(rule);
  const limits = oneLimit(rule);
  if (type === undefined || others.length > 0)
    return { impossible: 'No call makes a rule of several types, or of none.' };
  if (disabled === true) {
    return { impossible: 'It was switched off, and create_instrumentation_rule would make it anew switched on.' };
  }
  if (rule.instrumentationLibraries?.length) return { impossible: 'No call makes a rule for libraries.' };
  if (set.scopes === 'not told') return { impossible: 'This Odigos UI does not tell where it applied.' };
  if (limits === undefined) return DIFFERENT_LIMITS;
  const one = oneFunction(rule);
  if (one) return undoBy(definitions.add_custom_instrumentation, one, { stays: ANOTHER_ID });
  const filled = Object.entries({ ...set, ...limits }).filter(([, value]) => !isEmpty(value));
  return {
    tool: definitions.create_instrumentation_rule.name,
    arguments: { type, ...Object.fromEntries(filled) },
    stays: ANOTHER_ID,
  };
}

/** The call that takes an update of a rule back. */
export function ruleRestored(before: Rule, changes: readonly Change[]): Undo {
  const plain = changes.filter(({ field }) => field !== 'limits');
  const naming = { id: before.ruleId };
  const changed = changes.find(({ field }) => field === 'limits');
  if (!changed) return restoring(definitions.update_instrumentation_rule, naming, plain);
  const limits = oneLimit(before);
  if (limits === undefined) return DIFFERENT_LIMITS;
  const now: readonly object[] = Object.values(Object(changed.after));
  const added = new Set(now.flatMap((one) => Object.keys(one).filter((name) => !(name in limits))));
  // A switch that was off is not told, and can be set off; what was no limit cannot be made one.
  const switches = added.delete('drop_partial_payloads') ? { drop_partial_payloads: false } : {};
  if (added.size > 0) return { impossible: 'No call takes the limit of a payload away again.' };
  return restoring(definitions.update_instrumentation_rule, { ...naming, ...limits, ...switches }, plain);
}

const ANOTHER_ID = 'It comes back under another id.';

/** What add_custom_instrumentation takes to make a rule of one function of one workload. */
function oneFunction(rule: Rule): object | undefined {
  const [probe, ...probes] = probesOf(rule);
  const [scope, ...scopes] = scopesOf(rule) ?? [];
  if (!probe || probes.length + scopes.length > 0 || rule.notes || kindsOf(rule).length !== 1) return undefined;
  if (!scope?.namespace || !scope.kind || !scope.name || scope.container || scope.language) return undefined;
  const { namespace, kind, name } = scope;
  const text = functionText(probe);
  const named = rule.ruleName ? { rule_name: rule.ruleName } : {};
  return { namespace, kind, name, function: text.slice(text.indexOf(':') + 1), language: probe.language, ...named };
}

const DIFFERENT_LIMITS: NoUndo = {
  impossible: 'Its payloads had limits of their own, and a call gives all of them the same.',
};

/** The limits that all payloads of a rule have alike; undefined where they differ. */
function oneLimit(rule: Rule): object | undefined {
  const { collect } = setByOperator(rule);
  const limits = limitsOf(rule);
  const each = Array.isArray(collect) ? collect.map((name) => limits[String(name)] ?? {}) : [];
  const [first = {}, ...others] = each;
  return others.every((one) => canonicalJson(one) === canonicalJson(first)) ? first : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
