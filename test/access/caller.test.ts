import { describe, expect, it } from 'vitest';
import { ANYONE, type CallerFacts, makeCaller, type ScopedTool } from '../../src/access/caller.ts';
import { namespaceScope } from '../../src/access/namespace-scope.ts';

const tool = (facts: Partial<ScopedTool> = {}): ScopedTool => ({ name: 'a', toolset: 's', core: true, ...facts });
const facts = (more: Partial<CallerFacts> = {}): CallerFacts => ({
  name: 'ci',
  token: 'ci',
  mayUse: ({ name }) => name !== 'forbidden',
  stillHolds: () => true,
  ...more,
});

describe('a caller', () => {
  it('keeps what is said of it', () => {
    const stillHolds = (): boolean => false;
    const caller = makeCaller(facts({ stillHolds, expires: 5, tools: 'some', rate: { requests: 1, seconds: 1 } }));
    expect(caller).toMatchObject({
      name: 'ci',
      token: 'ci',
      expires: 5,
      tools: 'some',
      rate: { requests: 1, seconds: 1 },
    });
    expect(caller.stillHolds()).toBe(false);
    expect(caller.bound).toBeUndefined();
    expect([tool(), tool({ name: 'forbidden' })].map(caller.mayUse)).toEqual([true, false]);
  });

  it('that asks for reads only is the same caller, bound to reads by its connection', () => {
    const { readingOnly, ...caller } = makeCaller(facts());
    expect(readingOnly.bound).toStrictEqual({
      mode: 'read-only',
      source: 'this connection, which asked for read_only',
      change: 'Connect without read_only to be judged by the mode of the cluster.',
    });
    expect({ ...readingOnly, bound: undefined, readingOnly: undefined }).toEqual({ ...caller, bound: undefined });
    // Made once: views are kept by it.
    expect(readingOnly.readingOnly).toBe(readingOnly);
  });

  it('that may only read anyway stays who it is, and keeps the reason', () => {
    const bound = { mode: 'read-only', source: 'the token ci', change: 'Ask.' } as const;
    const caller = makeCaller(facts({ bound }));
    expect(caller.readingOnly).toBe(caller);
    expect(caller.bound).toBe(bound);
  });

  it('that may write by its token is bound by its connection all the same', () => {
    const caller = makeCaller(facts({ bound: { mode: 'read-write', source: 'the token ci', change: 'Ask.' } }));
    expect(caller.readingOnly.bound?.mode).toBe('read-only');
  });

  it('that is bound to namespaces may use only tools that say what they do with that', () => {
    const bound = makeCaller(facts({ namespaces: namespaceScope(['default']) }));
    const tools = [tool(), tool({ namespaced: 'NAMED' }), tool({ name: 'forbidden', namespaced: 'NAMED' })];
    expect(tools.map(bound.mayUse)).toEqual([false, true, false]);
    expect(tools.map(bound.readingOnly.mayUse)).toEqual([false, true, false]);
    expect(tools.map(makeCaller(facts()).mayUse)).toEqual([true, true, false]);
  });

  it('without tokens is anyone, who may use every tool and always holds', () => {
    expect(ANYONE).toMatchObject({ name: 'anonymous' });
    expect(ANYONE).not.toHaveProperty('token');
    expect([ANYONE.mayUse(tool()), ANYONE.stillHolds(), ANYONE.readingOnly.bound?.mode]).toEqual([
      true,
      true,
      'read-only',
    ]);
  });
});
