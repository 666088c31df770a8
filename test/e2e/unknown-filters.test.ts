import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { minimalArguments, propertiesOf } from './arguments.ts';
import type { ToolResult } from './envelope.ts';
import { EVERYTHING } from './possible.ts';
import { type Served, serve } from './serve.ts';
import { modernCall, resultOf, send } from './wire.ts';

/** Texts that are searched for, or stand for a time, a place or an operation that may come: they name nothing. */
const NAMES_NOTHING: ReadonlySet<string> = new Set([
  'search',
  'name_contains',
  'cursor',
  'last',
  'start',
  'end',
  'transaction_id',
  'signature',
  'scope_key',
  'rule_key',
  'offending',
  'route',
  'method',
  'host',
]);

const reads = createCatalog().listed.filter(({ annotations }) => annotations.readOnlyHint);
const filters = reads.flatMap((tool) =>
  Object.entries(propertiesOf(tool)).flatMap(([argument, { type }]) =>
    NAMES_NOTHING.has(argument) || !['string', 'array'].includes(type)
      ? []
      : [{ tool, name: tool.name, argument, type }],
  ),
);

describe('a filter that names what there is not', () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve({ mode: 'read-write', demo: { ...EVERYTHING, version: { release: 'next' } } });
  });
  afterAll(() => served.stop());
  const call = async (name: string, given: object): Promise<ToolResult> =>
    resultOf(await send(served.url, modernCall(name, given)));

  test('there are some', () => {
    expect(filters.length).toBeGreaterThan(40);
  });

  test.each(filters)('$argument of $name is refused, or warned of', async ({ tool, name, argument, type }) => {
    const given = { ...minimalArguments(tool, served.demo), [argument]: type === 'array' ? ['nonesuch'] : 'nonesuch' };
    const { isError, envelope } = await call(name, given);
    const said = isError
      ? [envelope.error?.message]
      : [envelope.context.warnings, Reflect.get(envelope.data ?? {}, 'says')];
    expect(said.flat().join(' ')).toContain(isError ? '' : 'nonesuch');
    expect(said.flat().join(' ').length).toBeGreaterThan(20);
    const sentences = said
      .flat()
      .join(' ')
      .split(/(?<=[.?])\s+(?=[A-Z])/);
    expect(new Set(sentences).size).toBe(sentences.length);
    // Of pods the cluster has more than Odigos lists, so that the namespace may well be there.
    if (name !== 'get_pod') expect(JSON.stringify(envelope.next_steps)).not.toContain('nonesuch');
  });

  const MEANT: Readonly<Record<string, readonly [string, string]>> = {
    namespace: ['defualt', 'default'],
    service: ['storefornt', 'storefront'],
    stream: ['defualt', 'default'],
    language: ['javascrpt', 'javascript'],
  };
  const misspelt = filters.filter(({ argument, type }) => type === 'string' && Object.hasOwn(MEANT, argument));

  test.each(misspelt)('$argument of $name, misspelt, leads to the call that was meant', async ({ tool, argument }) => {
    const [wrong = '', right] = MEANT[argument] ?? [];
    const given = { ...minimalArguments(tool, served.demo), [argument]: wrong };
    const { isError, envelope } = await call(tool.name, given);
    const [first] = envelope.next_steps;
    const said = [envelope.error?.message, ...(envelope.context.warnings ?? [])].join(' ');
    const isNoticed = said.includes('Did you mean') || said.includes('The namespace is wrong');
    if (isNoticed) expect(first).toMatchObject({ tool: tool.name, arguments: { [argument]: right } });
    // Of pods and manifests the cluster has more than Odigos lists.
    else expect({ isError, said }).toMatchObject({ isError: ['get_pod', 'get_manifest'].includes(tool.name) });
    for (const { arguments: step } of envelope.next_steps) expect(Object.values(step)).not.toContain(wrong);
  });

  test('those that do exist and leave nothing together are said to', async () => {
    const { isError, envelope } = await call('list_sources', { namespace: 'kube-public', language: 'java' });
    expect(isError).toBe(false);
    expect(envelope.data).toMatchObject({ sources: [], total: 0 });
    expect(envelope.context.warnings).toEqual(['Nothing matches namespace "kube-public" and language "java".']);
  });

  const ofOneWorkload = reads.filter(({ inputSchema: { required = [] } }) => required.includes('name'));

  test.each(ofOneWorkload)(
    '$name, of any workload that there is, does not say that nothing matches it',
    async (tool) => {
      const said = await Promise.all(
        served.demo.cluster.workloadsIn().map(async ({ id }) => {
          const { envelope } = await call(tool.name, { ...minimalArguments(tool, served.demo), ...id });
          return envelope.context.warnings ?? [];
        }),
      );
      expect(said.flat().filter((warning) => warning.includes('Nothing matches'))).toEqual([]);
    },
  );
});
