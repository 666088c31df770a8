import { describe, expect, it } from 'vitest';
import { statedChanges } from '../../../src/tool/kit/stated-changes.ts';

const RULES = {
  sampling: [
    { ruleId: 'a', name: 'probes', keepPercentage: 10, scope: { namespace: 'shop' } },
    { ruleId: 'b', name: 'scrapes', keepPercentage: 0, scope: { namespace: 'shop' } },
  ],
};

describe('what a write without code of its own would change', () => {
  it('is what differs from the item that its arguments identify', () => {
    expect(statedChanges('UPDATE', { rule_id: 'a', name: 'probes', keep_percentage: 5 }, RULES)).toEqual({
      changes: [{ field: 'keep_percentage', before: 10, after: 5 }],
    });
  });

  it('takes a name beside an id for what the thing shall be called', () => {
    const streams = { computePlatform: { dataStreams: [{ name: 'default' }, { name: 'payments' }] } };
    expect(statedChanges('UPDATE', { id: 'payments', name: 'money' }, streams).changes).toContainEqual({
      field: 'name',
      before: 'payments',
      after: 'money',
    });
  });

  it('reads plain values of an object right inside, where only one is meant', () => {
    expect(statedChanges('UPDATE', { rule_id: 'b', namespace: 'pay' }, RULES).changes).toEqual([
      { field: 'namespace', before: 'shop', after: 'pay' },
    ]);
    const twice = { pod: { spec: { level: 1 }, status: { level: 2 }, node: 'n' } };
    expect(statedChanges('UPDATE', { level: 3 }, twice).changes).toEqual([{ field: 'level', before: null, after: 3 }]);
  });

  it('says so where the arguments identify nothing, or more than one', () => {
    const missing = statedChanges('UPDATE', { rule_id: 'c', name: 'x' }, RULES);
    expect(missing.changes).toEqual([
      { field: 'rule_id', before: null, after: 'c' },
      { field: 'name', before: null, after: 'x' },
    ]);
    expect(missing.consequences?.join()).toContain('may not be there');
    expect(statedChanges('DELETE', { namespace: 'shop' }, RULES).consequences?.join()).toContain('may not be there');
  });

  it('of a delete is what goes', () => {
    expect(statedChanges('DELETE', { rule_id: 'b' }, RULES)).toEqual({
      changes: [
        { field: 'ruleId', before: 'b', after: null },
        { field: 'name', before: 'scrapes', after: null },
        { field: 'keepPercentage', before: 0, after: null },
      ],
    });
  });

  it('of a create is what is given: what it will be like was not there before', () => {
    expect(statedChanges('CREATE', { name: 'probes' }, RULES)).toEqual({
      changes: [{ field: 'name', before: null, after: 'probes' }],
    });
  });

  it('lists what is given where nothing differs, or the preview read nothing', () => {
    expect(statedChanges('UPDATE', { name: 'api-1' }, { pod: { name: 'api-1', node: 'n' } }).changes).toEqual([
      { field: 'name', before: 'api-1', after: 'api-1' },
    ]);
    expect(statedChanges('UPDATE', { level: 1 }, undefined)).toEqual({
      changes: [{ field: 'level', before: null, after: 1 }],
    });
  });
});
