import { describe, expect, it } from 'vitest';
import { bind } from '../../src/tool/bind.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

/** The target of a write without code of its own. */
function targetOf(definition: (typeof definitions)[keyof typeof definitions], given: object): string | undefined {
  const prepared = bind({ ...definition, toolset: 'things' }).prepare(given);
  if (!prepared.ok) throw new Error(prepared.problems.join());
  return prepared.arguments.type === 'write' ? prepared.arguments.target : undefined;
}

describe('the target of a write without code of its own', () => {
  it.each([
    ['an id, and no new name beside it', definitions.update_destination, { id: 'd1', name: 'fresh' }, 'things/d1'],
    [
      'a rule, whatever is set of it',
      definitions.delete_noisy_operation_rule,
      { group: 'g', rule_id: 'r' },
      'things/r',
    ],
    [
      'a namespace, a kind and a name',
      definitions.recover_from_rollback,
      { namespace: 'shop', kind: 'Deployment', name: 'till' },
      'things/shop/Deployment/till',
    ],
  ])('is %s', (_what, definition, given, target) => {
    expect(targetOf(definition, given)).toBe(target);
    expect(targetOf(definition, { ...given, dry_run: false })).toBe(target);
  });
});
