import { describe, expect, it } from 'vitest';
import { isWrite } from '../../src/access/tool-kind.ts';
import type { ToolDefinition } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { UNDO, undosOf } from './undo.ts';

const byName = new Map<string, ToolDefinition>(Object.entries(definitions));
const writes = [...byName.values()].filter(({ kind }) => isWrite(kind));
const undoOf = (name: string): string | undefined => undosOf(name).find((undo) => typeof undo === 'string');

describe('what takes a write back', () => {
  it('is said of writes alone, and of every one that is in the view core', () => {
    const names = writes.map(({ name }) => name);
    expect(Object.keys(UNDO).filter((name) => !names.includes(name))).toEqual([]);
    expect(writes.filter(({ name, core }) => core && UNDO[name] === undefined)).toEqual([]);
  });

  it.each(writes.filter(({ name }) => UNDO[name] !== undefined))(
    'of $name is a write that there is, or nothing, with its reason',
    ({ name }) => {
      for (const undo of undosOf(name)) {
        if (typeof undo === 'object') expect(undo.none).toMatch(/\w/);
        else expect(isWrite(byName.get(undo)?.kind ?? 'READ')).toBe(true);
      }
    },
  );

  it.each(writes.filter(({ core }) => core))('of $name is in the view core, which lists it', ({ name }) => {
    const undo = undoOf(name);
    if (undo !== undefined) expect(byName.get(undo)?.core, `${undo} takes ${name} back`).toBe(true);
  });

  it('is a tool for everything that core creates', () => {
    const creating = writes.filter(({ kind, core }) => kind === 'CREATE' && core);
    expect(creating.map(({ name }) => undoOf(name)).filter((undo) => undo === undefined)).toEqual([]);
  });
});
