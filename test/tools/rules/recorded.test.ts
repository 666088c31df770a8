import { describe, expect, it } from 'vitest';
import type { InstrumentationRuleFragment } from '../../../src/tool/generated/operations.generated.ts';
import { kindsOf, ruleRow, setByOperator } from '../../../src/tools/rules/read-rule.ts';
import { mergedRule } from '../../../src/tools/rules/write-rule.ts';
import { recordingsOfUi } from '../../recordings/recordings.ts';

/** Every rule in any recorded answer, once each by what it holds. */
function recordedRules(): readonly InstrumentationRuleFragment[] {
  const found = new Map<string, InstrumentationRuleFragment>();
  for (const { data } of recordingsOfUi()) {
    JSON.stringify(data ?? null, (_key, value) => {
      if (typeof value?.ruleId === 'string' && 'payloadCollection' in value && 'networkMetrics' in value) {
        const { ruleId: _id, ...rest } = value;
        found.set(JSON.stringify(rest), value);
      }
      return value;
    });
  }
  return [...found.values()];
}

const SECTIONS = [
  'codeAttributes',
  'headersCollection',
  'payloadCollection',
  'customInstrumentations',
  'networkMetrics',
  'instrumentationLibraries',
  'sourcesScopes',
];

describe('recorded rules', () => {
  const rules = recordedRules();

  it('are of all five types', () => {
    expect(new Set(rules.flatMap(kindsOf)).size).toBe(5);
  });

  it.each(rules)('$type $ruleId: sent back as it was read it is the same rule, and holds no null', (rule) => {
    const head = { ruleName: rule.ruleName ?? '', notes: rule.notes ?? '', disabled: rule.disabled === true };
    const input = mergedRule(rule, kindsOf(rule), head, {});
    expect(JSON.stringify(input)).not.toContain('null');
    const empty = Object.fromEntries(SECTIONS.map((section) => [section, null]));
    const read = { ...rule, ...empty, ...JSON.parse(JSON.stringify(input)) };
    expect(setByOperator(read)).toEqual(setByOperator(rule));
    expect(kindsOf(read)).toEqual(kindsOf(rule));
    expect(ruleRow(read)).toEqual(ruleRow(rule));
  });
});
