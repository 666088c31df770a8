import { describe, expect, it } from 'vitest';
import type { ToolKind } from '../../../src/tool/definition.ts';
import { type StatedChanges, statedChanges } from '../../../src/tool/kit/stated-changes.ts';

const RULES = {
  sampling: [
    { ruleId: 'a', name: 'probes', keepPercentage: 10, scope: { namespace: 'shop' } },
    { ruleId: 'b', name: 'scrapes', keepPercentage: 0, scope: { namespace: 'shop' } },
  ],
};

/** Of a write whose preview is asked with these arguments. */
function stated(kind: ToolKind, given: object, answer: unknown, askedWith: readonly string[] = []): StatedChanges {
  const variables = Object.fromEntries(askedWith.map((argument) => [argument, { argument }]));
  const preview = { name: 'p', type: 'query', text: '', variables, secrets: [], target: [] } as const;
  return statedChanges({ name: 'polish', kind, preview }, given, answer);
}

function changesOf(made: StatedChanges) {
  return made.type === 'missing' ? made.message : made.changes;
}

describe('what a write without code of its own would change', () => {
  it('is what differs from the item that its arguments identify', () => {
    expect(stated('UPDATE', { rule_id: 'a', name: 'probes', keep_percentage: 5 }, RULES)).toEqual({
      type: 'changes',
      changes: [{ field: 'keep_percentage', before: 10, after: 5 }],
    });
  });

  it('takes a name beside an id for what the thing shall be called', () => {
    const streams = { computePlatform: { dataStreams: [{ name: 'default' }, { name: 'payments' }] } };
    expect(changesOf(stated('UPDATE', { id: 'payments', name: 'money' }, streams))).toContainEqual({
      field: 'name',
      before: 'payments',
      after: 'money',
    });
  });

  it('reads plain values of an object right inside, where only one is meant', () => {
    expect(changesOf(stated('UPDATE', { rule_id: 'b', namespace: 'pay' }, RULES))).toEqual([
      { field: 'namespace', before: 'shop', after: 'pay' },
    ]);
    const twice = { pod: { spec: { level: 1 }, status: { level: 2 }, node: 'n' } };
    expect(changesOf(stated('UPDATE', { level: 3 }, twice))).toEqual([{ field: 'level', before: null, after: 3 }]);
  });

  it.each([
    ['no item has the id', { rule_id: 'c', name: 'x' }, RULES, []],
    ['no item has the name', { name: 'pay' }, RULES, []],
    ['there are no items', { rule_id: 'a', name: 'x' }, { sampling: [] }, []],
    ['nothing answers to what the preview is asked with', { name: 'api', level: 1 }, { pod: null }, ['name']],
  ])('is missing where %s', (_what, given, answer, askedWith) => {
    for (const kind of ['UPDATE', 'DELETE'] as const) {
      expect(stated(kind, given, answer, askedWith)).toMatchObject({
        type: 'missing',
        message: expect.stringMatching(/^There is nothing with (rule_id "[ac]"|name "(pay|api)") /),
      });
    }
    expect(stated('CREATE', given, answer, askedWith).type).toBe('changes');
  });

  it('is not called missing where nothing tells', () => {
    const strangers = { sampling: [{ label: 'a' }] };
    const names = { streams: ['a', 'b'] };
    for (const answer of [strangers, names]) {
      expect(stated('UPDATE', { rule_id: 'a', name: 'x' }, answer)).toEqual({
        type: 'changes',
        changes: [
          { field: 'rule_id', before: null, after: 'a' },
          { field: 'name', before: null, after: 'x' },
        ],
        consequences: [expect.stringContaining('may not be there')],
      });
    }
    expect(stated('DELETE', { namespace: 'shop' }, RULES)).toMatchObject({
      consequences: [expect.stringContaining('More than one')],
    });
    expect(stated('UPDATE', { level: 1 }, { pod: null }).type).toBe('changes');
  });

  it('is nothing where all that is given is so already', () => {
    expect(changesOf(stated('UPDATE', { rule_id: 'a', name: 'probes', keep_percentage: 10 }, RULES))).toEqual([]);
    const pod = { pod: { name: 'api-1', node: 'n' } };
    expect(changesOf(stated('UPDATE', { name: 'api-1', node: 'n' }, pod, ['name']))).toEqual([]);
    expect(changesOf(stated('UPDATE', { node: 'n' }, pod))).toEqual([]);
  });

  it('of a delete is what goes', () => {
    expect(stated('DELETE', { rule_id: 'b' }, RULES)).toEqual({
      type: 'changes',
      changes: [
        { field: 'ruleId', before: 'b', after: null },
        { field: 'name', before: 'scrapes', after: null },
        { field: 'keepPercentage', before: 0, after: null },
      ],
    });
  });

  it('of a create is what is given: what it will be like was not there before', () => {
    expect(stated('CREATE', { name: 'fresh' }, RULES)).toEqual({
      type: 'changes',
      changes: [{ field: 'name', before: null, after: 'fresh' }],
    });
  });

  it('lists what is given where that only names, or the preview read nothing to put beside it', () => {
    expect(changesOf(stated('UPDATE', { rule_id: 'a' }, RULES))).toEqual([
      { field: 'rule_id', before: null, after: 'a' },
    ]);
    expect(changesOf(stated('UPDATE', { name: 'api-1' }, { pod: { name: 'api-1', node: 'n' } }, ['name']))).toEqual([
      { field: 'name', before: null, after: 'api-1' },
    ]);
    expect(changesOf(stated('UPDATE', { level: 1 }, undefined))).toEqual([{ field: 'level', before: null, after: 1 }]);
    expect(changesOf(stated('UPDATE', {}, RULES))).toEqual([{ field: 'polish', before: null, after: 'done' }]);
  });

  it('of a create tells what has the name already', () => {
    expect(stated('CREATE', { name: 'probes' }, RULES)).toMatchObject({
      consequences: [expect.stringContaining('already')],
    });
  });
});
