import { describe, expect, it } from 'vitest';
import { isChosen, parseToolsets } from '../../src/access/toolsets.ts';

const known = new Set(['sources', 'sampling']);

describe('a choice of toolsets', () => {
  it.each(['', ' ', ',', 'all', 'sources,all'])('%j is all of them', (text) => {
    expect(parseToolsets(text, known)).toEqual({ ok: true, choice: 'all' });
  });

  it('is names, separated by commas', () => {
    expect(parseToolsets(' sources , core,', known)).toEqual({ ok: true, choice: new Set(['sources', 'core']) });
  });

  it.each([
    ['sources,nope', 'nope'],
    ['Sources', 'Sources'],
    ['constructor', 'constructor'],
  ])('%s is refused for %s', (text, unknown) => {
    expect(parseToolsets(text, known)).toEqual({ ok: false, unknown });
  });

  it('takes a tool by its toolset, or by being core where core is named', () => {
    const core = { toolset: 'sources', core: true };
    const other = { toolset: 'sampling', core: false };
    expect([core, other].map((tool) => isChosen('all', tool))).toEqual([true, true]);
    expect([core, other].map((tool) => isChosen(new Set(['core']), tool))).toEqual([true, false]);
    expect([core, other].map((tool) => isChosen(new Set(['sampling']), tool))).toEqual([false, true]);
    expect([core, other].map((tool) => isChosen(new Set<string>(), tool))).toEqual([false, false]);
  });
});
