import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWrite } from '../../src/access/tool-kind.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';

const catalog = createCatalog();
const kinds = new Map([...catalog.tools.values()].map(({ definition: { name, kind } }) => [name, kind]));
const names = [...kinds.keys()];
const writes = names.filter((name) => isWrite(kinds.get(name) ?? 'READ'));
const verbOf = (name: string): string => name.split('_')[0] ?? '';
const verbs = new Set(writes.map(verbOf));

describe('the nearest tool', () => {
  it.each([
    ['describe_odigo', 'describe_odigos'],
    ['list_pods', 'get_pod'],
    ['find_source', 'list_sources'],
    ['get_workload_logs', 'list_workloads_in_namespace'],
    ['instrument_workload', 'instrument_workloads'],
    ['delete_destinations', 'delete_destination'],
  ])('to %s is %s', (asked, meant) => {
    expect(catalog.nearest(asked)).toBe(meant);
  });

  it.each(['make_coffee', 'xxxx', '', 'kubectl', 'delete_everything'])('to %s is none', (asked) => {
    expect(catalog.nearest(asked)).toBeUndefined();
  });

  it('is the tool itself where one letter of it is wrong, whatever it is', () => {
    for (const name of names) expect(catalog.nearest(`${name}x`)).toBe(name);
  });

  it('is never a write for a name that begins with the verb of none', () => {
    const readLike = fc.constantFrom('get', 'list', 'find', 'describe', 'show', 'read', 'search', 'check', 'watch');
    const verb = fc.oneof(readLike, fc.stringMatching(/^[a-z]{1,10}$/)).filter((word) => !verbs.has(word));
    const things = fc.constantFrom(...writes).map((name) => name.split('_').slice(1).join('_'));
    fc.assert(
      fc.property(verb, fc.oneof(things, fc.string()), fc.constantFrom('_', ' ', '-', ''), (word, thing, between) => {
        const meant = catalog.nearest(`${word}${between}${thing}`);
        if (meant !== undefined && !verbs.has(verbOf(`${word}${between}${thing}`))) {
          expect(kinds.get(meant)).toBe('READ');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('to a name with the verb of a write is of that verb', () => {
    fc.assert(
      fc.property(fc.constantFrom(...verbs), fc.string(), (verb, thing) => {
        const meant = catalog.nearest(`${verb}_${thing}`);
        expect(meant === undefined || verbOf(meant) === verb).toBe(true);
      }),
    );
  });
});
