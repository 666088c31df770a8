import { describe, expect, it } from 'vitest';
import { statedFollowUps } from '../../../src/tool/kit/follow-ups.ts';

const answer = {
  workloads: [{ id: { name: 'till' } }, { id: { name: null } }, { id: { name: 'cart' } }, { id: { name: 'late' } }],
  empty: null,
};

describe('follow-ups of an operation file', () => {
  it('are filled from arguments, the answer and literals', () => {
    const template = {
      tool: 'describe',
      with: {
        namespace: { argument: 'namespace' },
        name: { path: ['workloads', '0', 'id', 'name'] },
        full: { value: true },
      },
      why: 'See it.',
    };
    expect(statedFollowUps([template], { namespace: 'market' }, answer)).toEqual([
      { tool: 'describe', arguments: { namespace: 'market', name: 'till', full: true }, why: 'See it.' },
    ]);
  });

  it('come once for each item of a list, at most three, incomplete ones left out', () => {
    const template = {
      tool: 'describe',
      each: ['workloads'],
      with: { name: { path: ['id', 'name'] } },
      why: 'See it.',
    };
    const steps = statedFollowUps([template], {}, answer);
    expect(steps.map((step) => step.arguments)).toEqual([{ name: 'till' }, { name: 'cart' }]);
  });

  it('are left out when an argument is absent', () => {
    const absent = { tool: 'a', with: { name: { argument: 'name' } }, why: 'x' };
    const nothing = { tool: 'b', with: { name: { path: ['empty', 'name'] } }, why: 'x' };
    const noList = { tool: 'c', each: ['empty'], with: {}, why: 'x' };
    expect(statedFollowUps([absent, nothing, noList], {}, answer)).toEqual([]);
    expect(statedFollowUps([absent, noList], {}, null)).toEqual([]);
  });

  it('without arguments always stand', () => {
    expect(statedFollowUps([{ tool: 'a', with: {}, why: 'x' }], {}, null)).toEqual([
      { tool: 'a', arguments: {}, why: 'x' },
    ]);
  });
});
