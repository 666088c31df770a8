import { describe, expect, it } from 'vitest';
import { ChangeRecord } from '../../src/call/change-record.ts';
import { changedAt } from '../../src/call/changed-at.ts';
import { SharedStateAway } from '../../src/call/shared-state.ts';

const CART = { namespace: 'shop', kind: 'Deployment', name: 'cart' };

function changed(target: string | undefined, namespaces: readonly string[]) {
  return {
    tool: 'restart_workloads',
    target,
    namespaces,
    by: 'tester',
    plan: undefined,
    changed: 'yes',
    undo: { impossible: 'None.' },
    made: 'digest',
    undoing: [],
  } as const;
}

describe('changedAt', () => {
  it.each<[string, string | undefined, readonly string[], number | undefined]>([
    ['a workload', 'Deployment/shop/cart', ['shop'], 7],
    ['another of its namespace', 'Deployment/shop/till', ['shop'], undefined],
    ['one of its name of another kind', 'StatefulSet/shop/cart', ['shop'], undefined],
    ['one of its name elsewhere', 'Deployment/default/cart', ['default'], undefined],
    ['several, it among them', 'Deployment/shop/till,Deployment/shop/cart', ['shop'], 7],
    ['more than a target names', 'Deployment/shop/a,Deployment/shop/b,Deployment/shop/c,+2', ['shop'], 7],
    ['its namespace', 'Namespace/shop', ['shop'], 7],
    ['another namespace', 'Namespace/default', ['default'], undefined],
    ['the whole cluster', 'config/odigos', [], 7],
    ['what a secret hides', undefined, ['shop'], 7],
  ])('knows of a change of %s whether it may concern a workload', async (_what, target, namespaces, expected) => {
    const record = new ChangeRecord(() => 7);
    record.add(changed(target, namespaces));
    expect(await changedAt(record, CART)).toBe(expected);
  });

  it('tells the last one, and knows of none where nothing was applied', async () => {
    let now = 1;
    const record = new ChangeRecord(() => now);
    expect(await changedAt(record, CART)).toBeUndefined();
    for (now of [2, 3]) record.add(changed('Deployment/shop/cart', ['shop']));
    now = 4;
    record.add(changed('Deployment/shop/till', ['shop']));
    expect(await changedAt(record, CART)).toBe(3);
  });

  it('knows its own where what replicas share is away', async () => {
    const away = async () => {
      throw new SharedStateAway();
    };
    const record = new ChangeRecord(() => 5, { add: away, all: away });
    record.add(changed('Deployment/shop/cart', ['shop']));
    expect(await changedAt(record, CART)).toBe(5);
  });
});
