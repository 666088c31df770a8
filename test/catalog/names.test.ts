import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { FORMER_NAMES } from '../../src/tool/former-names.ts';
import { namesOne } from '../../src/tool/workload-reference.ts';

/** Of a request sent, and of a finding. */
const SEVERAL_FORMS = new Set(['status']);

const tools = [...createCatalog().tools.values()].map(({ definition }) => definition);

describe('one thing has one name over all tools', () => {
  it('and one name one form', () => {
    const forms = new Map<string, Set<string>>();
    for (const { inputSchema } of tools) {
      for (const [name, { type, items }] of Object.entries(inputSchema.properties)) {
        const form = items
          ? `${type} of ${items.type} ${Object.keys(items.properties ?? {})
              .sort()
              .join()}`
          : type;
        forms.set(name, (forms.get(name) ?? new Set()).add(form));
      }
    }
    const several = [...forms]
      .filter(([name, all]) => all.size > 1 && !SEVERAL_FORMS.has(name))
      .map(([name, all]) => ({ name, forms: [...all] }));
    expect(forms.size).toBeGreaterThan(80);
    expect(several).toEqual([]);
  });

  it.each(FORMER_NAMES)('%s is not beside %s in one tool', (former, present) => {
    const both = tools.filter(
      ({ inputSchema: { properties } }) => Object.hasOwn(properties, former) && Object.hasOwn(properties, present),
    );
    // Where name is the workload's, what is made has a name of its own.
    expect(both.filter(({ inputSchema }) => !namesOne(inputSchema)).map(({ name }) => name)).toEqual([]);
    expect(tools.some(({ inputSchema }) => Object.hasOwn(inputSchema.properties, present))).toBe(true);
  });

  it.each(['stream', 'rule', 'destination', 'workload'])('none takes "%s", which goes by another name', (word) => {
    expect(tools.filter(({ inputSchema }) => Object.hasOwn(inputSchema.properties, word))).toEqual([]);
  });

  it('a rule is named by name, but where that is the workload’s', () => {
    const named = tools.filter(({ inputSchema }) => Object.hasOwn(inputSchema.properties, 'rule_name'));
    expect(named.filter(({ inputSchema }) => !namesOne(inputSchema))).toEqual([]);
  });
});
