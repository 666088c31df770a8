import { describe, expect, it } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { LiveCatalog } from '../../src/catalog/live-catalog.ts';
import type { Compatibility } from '../../src/tool/compatibility.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

/** How a UI fits that serves all there is. */
const FITS: Compatibility = createCatalog().compatibility;

function lacking(...names: readonly string[]): Compatibility {
  return { ...FITS, unservable: new Map(names.map((name) => [name, 'has no such field'])) };
}

/** A catalog that counts how often it told of a change. */
function watched() {
  const live = new LiveCatalog(createCatalog());
  const told: number[] = [];
  const end = live.onChange(() => told.push(told.length + 1));
  return { live, told, end };
}

const all = Object.values(definitions);
const withoutFirst = all.slice(1);

describe('a catalog that can change', () => {
  it('tells of a change of what is served, once and after it', () => {
    const { live, told } = watched();
    let seen: readonly string[] = [];
    live.onChange(() => {
      seen = [...live.compatibility.unservable.keys()];
    });
    live.judgeBy(() => lacking('get_access', 'create_action'));
    expect(told).toHaveLength(1);
    expect(seen).toEqual(['get_access', 'create_action']);
  });

  it('tells nothing while what is served stays the same', () => {
    const { live, told } = watched();
    live.judgeBy(() => FITS);
    live.judgeBy(() => ({ ...FITS, assumed: 'introspection disabled' }));
    live.judgeBy(() => ({ ...FITS, limited: new Map([['get_access', 'has no value X of Y']]) }));
    live.replace(createCatalog());
    expect(told).toEqual([]);
  });

  it('tells when the unservable are other ones, and when they come back', () => {
    const { live, told } = watched();
    live.judgeBy(() => lacking('get_access'));
    live.judgeBy(() => lacking('get_access'));
    live.judgeBy(() => lacking('create_action'));
    live.judgeBy(() => FITS);
    expect(told).toEqual([1, 2, 3]);
  });

  it('serves other tools at once when they are replaced, and keeps judging', () => {
    const { live, told } = watched();
    const judged: number[] = [];
    live.judgeBy((catalog) => {
      judged.push(catalog.tools.size);
      return lacking('get_access');
    });
    live.replace(createCatalog(withoutFirst));
    expect(live.tools.has(all[0]?.name ?? '')).toBe(false);
    expect(live.compatibility.unservable.has('get_access')).toBe(true);
    expect(judged).toEqual([all.length, all.length - 1]);
    expect(told).toHaveLength(2);
  });

  it('tells of a tool that is described otherwise', () => {
    const { live, told } = watched();
    const [first, ...rest] = all;
    if (!first) throw new Error('no tools');
    live.replace(createCatalog([{ ...first, description: 'Does something else.' }, ...rest]));
    expect(told).toEqual([1]);
    expect(live.listed[0]?.description).toBe('Does something else.');
  });

  it('stops telling whoever no longer wants to hear', () => {
    const { live, told, end } = watched();
    end();
    live.replace(createCatalog(withoutFirst));
    expect(told).toEqual([]);
  });
});
