import { expect, it } from 'vitest';
import { pinnedAccess } from '../../src/access/mode.ts';
import { createCatalog } from '../../src/catalog/catalog.ts';
import type { Connection, PlannedRead } from '../../src/guidance/connection.ts';
import { knownArguments } from '../../src/guidance/prompts/known-arguments.ts';
import { troubleshootSource } from '../../src/guidance/prompts/troubleshoot-source.ts';

const catalog = createCatalog();

/** A connection whose reads are answered so; undefined is an error. */
function connection(answer: (read: PlannedRead) => object | undefined): Connection & { readonly reads: PlannedRead[] } {
  const names = new Set(catalog.tools.keys());
  const reads: PlannedRead[] = [];
  return {
    catalog,
    access: pinnedAccess('read-only'),
    seen: names,
    listed: undefined,
    reached: names,
    reads,
    read: async (read) => {
      reads.push(read);
      const data = answer(read);
      const context = { cluster: null, odigos_version: null, access_mode: 'read-only', backend: 'live' } as const;
      return { isError: data === undefined, text: '', envelope: { data, context, next_steps: [] } };
    },
    progress: () => {},
  };
}

const TWO = [
  { kind: 'Deployment', name: 'cart' },
  { kind: 'StatefulSet', name: 'cart' },
];
const there = ({ tool }: PlannedRead) =>
  tool === 'list_namespaces' ? { namespaces: [{ name: 'shop' }] } : { workloads: TWO };

it('needs the kind of a name that two kinds have, and names them', async () => {
  const asked = knownArguments(connection(there), troubleshootSource, { namespace: 'shop', name: 'cart' });
  await expect(asked).rejects.toThrow('it needs kind, since shop has more than one cart: Deployment, StatefulSet.');
  const given = { namespace: 'Shop', name: 'CART', kind: 'sts' };
  const known = { namespace: 'shop', name: 'cart', kind: 'StatefulSet' };
  expect(await knownArguments(connection(there), troubleshootSource, given)).toEqual(known);
});

it('leaves as it was given what cannot be read, and what is not seen whole', async () => {
  const given = { namespace: 'nix', name: 'nought' };
  expect(
    await knownArguments(
      connection(() => undefined),
      troubleshootSource,
      given,
    ),
  ).toEqual(given);
  const endless = connection((read) => ({ ...there(read), next_cursor: 'more' }));
  expect(await knownArguments(endless, troubleshootSource, given)).toEqual(given);
  expect(endless.reads.length).toBeLessThanOrEqual(30);
});

it('looks for a namespace by its name, with one read where it is there', async () => {
  const one = connection(there);
  await knownArguments(
    one,
    { ...troubleshootSource, arguments: troubleshootSource.arguments.slice(0, 1) },
    { namespace: 'shop' },
  );
  expect(one.reads.map(({ arguments: given }) => given.name_contains)).toEqual(Array(one.reads.length).fill('shop'));
  expect(one.reads).toHaveLength(1);
});
