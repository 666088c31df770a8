import { describe, expect, it } from 'vitest';
import { readBoard } from '../../../../src/views/browser/health-board/board.ts';

const row = (namespace: string) => ({ reason: 'No pods', namespace, kind: 'Deployment', name: 'till' });

describe('namespaces of the board', () => {
  it('are those that totals name, with how many, then those of rows beside', () => {
    const data = {
      totals: { by_namespace: { shop: 3, '2 others': 2 } },
      sources: ['payments', 'shop', 'data', 'data'].map(row),
    };
    expect(readBoard(data).namespaces).toEqual([
      ['shop', 3],
      ['2 others', 2],
      ['data', undefined],
      ['payments', undefined],
    ]);
  });

  it('are those of rows where there are no totals, as on a further page', () => {
    expect(readBoard({ sources: [row('data')] }).namespaces).toEqual([['data', undefined]]);
    expect(readBoard({}).namespaces).toEqual([]);
  });
});
